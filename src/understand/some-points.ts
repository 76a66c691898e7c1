import { LAYERS } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { AIMS, aimsNamed } from './aims-of-all.ts';
import { industriesIn } from './industries.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { clause, clauseOf, type Clause, type Step } from './scene.ts';
import { layersNamed } from './stands.ts';
import type { Understanding } from './understand.ts';

const NOUN = String.raw`(?:risks?|merits?|benefits?|advantages?|upsides?|pros?|cons?|downsides?|drawbacks?|dangers?|concerns?|reasons?|strateg(?:y|ies)|tactics?|approach(?:es)?|aims?|goals?|fields?|areas?|points?|features?|traits?|characteristics?|takeaways?|predictions?|expectations?|factors?)`;
const NOUN_JAPANESE = String.raw`(?:でめりっと|めりっと|りすく|利点|長所|短所|欠点|懸念点?|危険|心配|理由|要因|戦略|作戦|手法|狙い|ねらい|目的|分野|領域|特徴|ぽいんと|展望|見通し|予測)`;
const COUNT = String.raw`(?<count>one|two|three|four|[1-4]|an?(?= single)|a couple|a pair)`;
const COUNT_JAPANESE = String.raw`(?<count>[1-4一二三四]|ひと|ふた|みっ|よっ)(?:つ|個|点)`;
const WANTED = String.raw`(?:だけ|ほど|くらい|ばかり)?、?(?:でいい(?:の)?で)?、?(?:ぴっくあっぷ|りすとあっぷ)?(?:挙げ|あげ|教え|おしえ|答え|述べ|言[っえい]|書[いけ]|列挙|示[しせ]|選[んべ]|知りた|ちょうだい|頂戴|くれ|お願い|おねがい|頼む|たのむ|くださ|下さ|よろしく|[?？。]*$)`;

/** "Name two risks", "give me one merit": so many of a list and no more. */
const SOME = [
  new RegExp(
    String.raw`\b(?:name|give|list|tell|mention|cite|pick|state|share|quote|need|want|say|identify|show|hit)\b(?: me| us)?(?: (?:just|only|any|exactly|the first|the top|like|maybe)){0,12} ${COUNT}(?: single)?(?: of)?(?: (?!two\b|three\b|other\b|more\b)[\w'’-]+){0,4}? ${NOUN}\b`,
  ),
  new RegExp(
    String.raw`^(?:(?:ok|so|and|please|pls|just|only|any|what(?:'s| is| are)|quick)[,:]? ){0,12}${COUNT}(?: single)?(?: of)?(?: (?!two\b|three\b|other\b|more\b)[\w'’-]+){0,3}? ${NOUN}\b(?! (?:is|are|was|were)\b)`,
  ),
  new RegExp(
    String.raw`${NOUN_JAPANESE}(?:を|は|の中?(?:から|で)|から|のうち|って|、)?${COUNT_JAPANESE}${WANTED}`,
  ),
  new RegExp(
    String.raw`${COUNT_JAPANESE}(?:だけ)?(?:の)?${NOUN_JAPANESE}(?:だけ)?を?(?:挙げ|あげ|教え|おしえ|答え|述べ|言[っえ]|書[いけ]|示[しせ]|知りた|ちょうだい|くれ|お願い)`,
  ),
];
const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  a: 1,
  an: 1,
  'a couple': 2,
  'a pair': 2,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  ひと: 1,
  ふた: 2,
  みっ: 3,
  よっ: 4,
};
/** Some are left out, or the one that is first, or largest, is meant. */
const PARTICULAR =
  /\b(?:besides|except|other|another|else|more|last|second|third|biggest|main|most|best|worst)\b|以外|ほか|他の|もう|あと|最後|最大|一番|いちばん|主な|番目|つ目/;

/** Says that there are so many. */
const CLAIMS = /\b(?:right|correct|true)\W*$|(?:よね|でしょ|だよな|本当|合って)/;

/** So likely the list is what is asked for. */
const LIKELY = 0.1;

/** So many points of a list, where it has more of them. */
export const readSomePoints: Step = (scene) => {
  const { context, own } = scene;
  const { folded, figures } = context.reading;
  const found = SOME.map((pattern) => pattern.exec(folded)).find((match) => match !== null);
  if (!found || PARTICULAR.test(folded) || CLAIMS.test(folded)) return undefined;
  const said = found.groups?.['count'] ?? '';
  const count = NUMBERS[said] ?? Number(said);
  const list = own.ranked.find(
    ({ id, share = 0 }) =>
      share >= LIKELY && context.pointsOf(id).length > count && context.pointsOf(id).length > 2,
  );
  if (!list || figures.some(({ unit }) => unit === 'usd' || unit === 'year')) return undefined;
  const ids = context.pointsOf(list.id).slice(0, count);
  const questions = ids.map((id): Question => ({ kind: 'facts', ids: [id], under: list.id }));
  const [only] = questions;
  if (!only) return undefined;
  const question: Question = questions.length > 1 ? { kind: 'several', parts: questions } : only;
  return { ...clause(scene, question), isOfTold: true };
};

/** What the lists of the whole are called, where so many of two of them are asked for. */
const LISTS: [list: string, en: string, ja: string][] = [
  [
    'reasons-three',
    'reasons?|causes?|drivers?|factors?|roots?|explanations?|grounds|forces',
    '理由|背景|要因|原因|わけ',
  ],
  [
    'merits-three',
    'merits?|benefits?|advantages?|upsides?|pros?|plus(?:es)?|plus points?|strengths?|positives?',
    'めりっと|利点|長所|良い点|いい点|良いところ|いいところ|恩恵',
  ],
  [
    'risks-three',
    'risks?|dangers?|downsides?|drawbacks?|cons?|threats?|minus(?:es)?|negatives?|pitfalls?|thing (?:that|which) (?:could|might|may|can) (?:go wrong|break|sink|unwind|derail|topple)',
    'りすく|危険|懸念(?:点|材料)?|心配|短所|欠点|でめりっと|弱点|落とし穴|悪い点',
  ],
];
const COUNTED = String.raw`\b(?<count>one|two|three|a single|a couple of|[1-3])(?: (?:of the|main|key|big|major|single|possible|potential|clear|good|real)){0,3} `;
const COUNTED_JAPANESE = '(?<count>[1-3一二三]|ひと|ふた|みっ)(?:つ|個|点)';
/** Each list with its names behind, or before, so many. */
const OF_LISTS = LISTS.map(([list, en, ja]): [string, RegExp[]] => [
  list,
  [
    new RegExp(`${COUNTED}(?:${en})\\b`, 'gu'),
    new RegExp(`(?:${ja})(?:を|は|が|って|の?うち|から|として)?、?(?:だけ)?${COUNTED_JAPANESE}`, 'gu'),
    new RegExp(`${COUNTED_JAPANESE}の?(?:${ja})`, 'gu'),
  ],
]);
/** Of something else than of how it all came about, and what it brings. */
const OF_ELSE =
  /\b(?:who|when|how (?:much|many)|where|which|whose|optimis\w+|pessimis\w+|cautious|bullish|bearish|rational|stab\w+|buy|compare\w*)\b|誰|だれ|いつ|いくら|どれ|どの|どちら|どっち|強気|弱気|合理|安定|楽観|悲観/u;
/** Two counts at the least: the cheap test before all others. */
const COUNTS =
  /(?:\b(?:one|two|three|single|couple|[1-3])\b[^?]*){2}|(?:(?:[1-3一二三]|ひと|ふた|みっ)(?:つ|個|点).*){2}/u;
const LONGEST = 160;

interface Wanted {
  list: string;
  count: number;
  at: number;
}

/** How many of which list a folded text wants, in its own order. */
const wantedIn = (folded: string): Wanted[] =>
  OF_LISTS.flatMap(([list, patterns]) =>
    patterns
      .flatMap((pattern) => [...folded.matchAll(pattern)])
      .slice(0, 1)
      .map(({ index, groups }) => {
        const said = (groups?.['count'] ?? '').replace(/^a single$/u, 'one').replace(/ of$/u, '');
        return { list, count: NUMBERS[said] ?? Number(said), at: index };
      }),
  ).toSorted((one, other) => one.at - other.at);

/** One of each: "one trait apiece", 「一つずつ」, 「各一点」. */
const ONE_OF_EACH =
  /\b(?:one|a single|a|just one|1)(?! (?:\w+ )?(?:lines?|sentences?|words?|bullets?|phrases?)\b)\b[^?.:]{0,40}\b(?:each(?! other\b)|apiece|per \w+|for every)\b|\b(?:each(?! (?:other|one)\b)|every|apiece|per \w+)\b[^?:]{0,64}\b(?:one|a single)(?! (?:\w+ )?(?:lines?|sentences?|words?|bullets?|phrases?)\b)\b|(?:[一1]|ひと)(?:つ|個|点)(?:だけ)?(?:ずつ|づつ)|(?:各|ごと|それぞれ)[^。]{0,16}(?:[一1]|ひと)(?:つ|個|点)/u;
const TRAITS =
  /\b(?:traits?|characteristics?|features?|differ\w*|apart|industr\w+|structural)\b|業界|特徴|違い|違う/u;
const OF_LAYERS =
  /\b(?:layers?|tiers?|chip\w*|(?:examples?|names?)(?= (?:each|apiece|per|for|from)\b))|層|ちっぷ/u;
/** "Smartphones, cloud, AI: one trait each", 「A、B、AI企業の狙いを一つずつ」: the first point of each that is named. */
function readOneOfEach(text: string, folded: string, parts: Understanding): Clause | undefined {
  if (folded.length > LONGEST || !ONE_OF_EACH.test(folded)) return undefined;
  if (OF_LAYERS.test(folded))
    return layersNamed(folded).length === LAYERS.length
      ? { ...clauseOf(text, { kind: 'facts', ids: ['layers-who'] }, parts), isOfTold: true }
      : undefined;
  const { knowledge } = parts.library;
  const named = namesTyped(text, parts).map(({ id }) => id);
  const lists = AIMS.test(folded)
    ? aimsNamed(folded, named, knowledge)
    : TRAITS.test(folded) && named.length === 0
      ? industriesIn(folded, parts.library)
      : [];
  if (lists.length < 2) return undefined;
  const asked = lists.map((list): Question => ({
    kind: 'facts',
    ids: [knowledge.facts.get(list)!.points[0]!],
    under: list,
  }));
  return { ...clauseOf(text, { kind: 'several', parts: asked }, parts), isOfTold: true };
}

/** "Two reasons this came about and one risk", 「理由を二つ、リスクを一つ」: so many of each of several lists. */
export function readSomeOfEach(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  const each = readOneOfEach(text, folded, parts);
  if (each) return each;
  if (folded.length > LONGEST || !COUNTS.test(folded)) return undefined;
  if (PARTICULAR.test(folded) || CLAIMS.test(folded) || OF_ELSE.test(folded)) return undefined;
  const wanted = wantedIn(folded);
  if (wanted.length < 2 || namesTyped(text, parts).length > 0) return undefined;
  const { facts } = parts.library.knowledge;
  // Whole lists have their own readers.
  if (wanted.every(({ list, count }) => (facts.get(list)?.points.length ?? 0) <= count)) return undefined;
  const asked = wanted.flatMap(({ list, count }): Question[] => {
    const points = facts.get(list)?.points ?? [];
    return points.length <= count
      ? [{ kind: 'facts', ids: [list] }]
      : points.slice(0, count).map((id) => ({ kind: 'facts', ids: [id], under: list }));
  });
  return { ...clauseOf(text, { kind: 'several', parts: asked }, parts), isOfTold: true };
}
