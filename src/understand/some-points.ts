import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';

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
