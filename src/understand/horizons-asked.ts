import { isTelling } from '../knowledge/features.ts';
import { readFeatures } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { IN_A_ROW } from './per-horizon.ts';
import { pointFor } from './outlook-mentions.ts';
import { pointsNamed } from './points-named.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const SPANS =
  '(?:horizons?|time ?frames?|time ?spans?|time ?lines?|outlooks?|terms?|buckets?|windows?|periods?)';
const SPANS_JA = '(?:展望|見通し|期間|時間軸|期|区分)';
/** All three, by their names in a row or by their number. */
const ALL = new RegExp(
  String.raw`${IN_A_ROW.source}|\b(?:each|every|per|three|3|all) (?:of the )?(?:three |3 )?(?:time )?${SPANS}\b|\bthe (?:horizons|time ?frames|time ?spans|terms|periods|buckets|windows)\b|(?:各|[三3]つの|[三3]|それぞれの)${SPANS_JA}|${SPANS_JA}(?:の[三3]つ|ごと|別)|短期[^。?？]{0,12}中期[^。?？]{0,12}長期`,
  'u',
);
/** One thing of each. */
const ONE_EACH =
  /\b(?:one|a|1|single)\b(?! (?:or|of (?:the|these|those|them))\b).{0,60}\b(?:each|per|every|apiece|for (?:years?|the short))\b|\b(?:each|per|every)\b.{0,40}\b(?:one|single)\b|\bwhat goes in(?:to)? each\b|(?:1|一|ひと)(?:つ|個|点|項目|件|言|行)(?:ずつ|だけ|で(?:いい|良い)|[。]*$)|(?:各|それぞれ|ごと)(?:に|の|から)?、?(?:1|一)(?:つ|個|点|項目|件|言|行)/u;
/** How many years each is. */
const YEARS =
  /何年|年数|何ねん|期間は|\b(?:how (?:many years|long)|(?:what|which) (?:years|spans?|time ?spans?|periods?|length)|in years|years? (?:is|are|does|do) each|spans?\b.{0,24}\bcover|define|definitions?)\b/u;
/** And where something stands. */
const PLACE =
  /(?:どこ|どれ|どの|どちら)(?:に|の|へ|が|で|か|[?？。]*$|期間|展望|です|だ)|(?:位置|置かれ|入り|入る|属)|\b(?:where|which|under what|in what)\b/u;
/** All of them are to be told. */
const TOLD =
  /\b(?:give|gimme|list|tell|show|run|walk|sum|lay|recap|hit me|i (?:want|need)|rundown|overview|calls?|all in one|in one go|at once|pls|please)\b|教え|まとめ|一気|並べ|挙げ|あげて|一覧|全部|言って|出して|ざっと|ください|よろ|ひととおり|一通り/u;
/** Reasons, and who: asked of other things. */
const ELSE =
  /なぜ|誰|理由|\b(?:why|who|how likely|reasons?|right|correct|true)\b|よね|でしょ|合って|あって(?:る|い)/u;
const PARTED =
  /[、,。?？!！「」『』"“”:：;・/\n]|\s-\s|(?<=[\p{sc=Han}ーぁ-ん])と(?=[\p{sc=Han}a-z])|\b(?:and|or|where|which|what|does|do|is|are|under|in)\b|(?:はそれぞれ|それぞれ|それと|あと)/u;
/** What is no topic. */
const AROUND =
  /(?:短|中|長)期(?:的)?(?:な|の)?|\b(?:short|near|mid|medium|middle|long)\b(?:[- ]?(?:term|run))?|\b(?:years?|yrs?|terms?|horizons?|spans?|outlooks?|tell|me|define|each|one|has|have|had|come|comes|fall|falls|sit|sits|go|goes|land|lands|filed|belongs?|stand|stands|appear|appears|placed|listed|long|how|many|meant|be|to|cover|covers?|the|those|these|these are|it|you|please|three|time ?frames?)\b|\b(?:expect\w*|developments?|things?|predict\w*|forecasts?|takeaways?|points?|lines?|bullets?|happen\w*|likely|pls)\b|\d\s?[~〜～–-]\s?\d\s?年?|\d\s?(?:年|\+)(?:以上|以降|後|先|超|目){0,4}|(?:起き|起こ)(?:そう|る|り)|予想|予測|出来事|こと|見通し|展望|期間|何年|年数|時間軸|定義|想定|整理|(?:は|が|って|も)?(?:どこ|どれ|どの).*$|(?:のこと|する|したい|です|ます|で|の|は|が|を|って|に|も|それぞれ){1,9}$/gu;
const LONGEST = 160;

/** What a message names, without what only asks. */
const topicsIn = (folded: string): string[] =>
  folded
    .split(PARTED)
    .map((one) => one.replace(AROUND, ' ').replace(/\s+/gu, ' ').trim())
    .filter((one) => /\p{L}{2}/u.test(one));

/** The points of the outlook that a topic may mean: named by their own words, by a notion that a few share, or the likeliest. */
function meantBy(topic: string, points: string[], parts: Understanding): string[] {
  const named = pointsNamed(topic, points, parts.library);
  if (named.length > 0) return named;
  const { knowledge, vocabulary } = parts.library;
  const notions = readFeatures(topic, vocabulary).filter((one) => one.startsWith('c:') && isTelling(one));
  const isHeld = (id: string): boolean => {
    const { label, ja, en } = knowledge.facts.get(id)!;
    const held = [label.ja, label.en, ja, en].flatMap((one) => readFeatures(fold(one), vocabulary));
    return notions.some((one) => held.includes(one));
  };
  const sharing = points.filter(isHeld);
  const likeliest = pointFor(topic, parts)?.id;
  if (likeliest === undefined) return sharing.length <= FEW ? sharing : [];
  return sharing.length <= FEW && sharing.includes(likeliest) ? sharing : [likeliest];
}
const FEW = 2;

/** What stands where: two under one head by that head. */
function placed(points: string[], heads: string[], { library }: Understanding): Question[] {
  return heads.flatMap((head): Question[] => {
    const own = points.filter((id) => library.parents.get(id) === head);
    const ids = own.length > 1 ? [head] : own;
    if (ids.length === 0) return [];
    return [{ kind: 'facts', ids, headed: true, ...(own.length > 1 ? {} : { under: head }) }];
  });
}

/**
 * "Short, mid, long: one thing to expect for each", 「短期・中期・長期はそれぞれ何年で、淘汰はどこに入る？」: all the horizons, each by
 * itself where one thing is wanted of each, else at once with what stands where.
 */
export function readHorizonsAsked(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !ALL.test(folded) || ELSE.test(folded)) return undefined;
  const [isEach, isYears] = [ONE_EACH.test(folded), YEARS.test(folded)];
  const isTold = IN_A_ROW.test(folded) && TOLD.test(folded) && PLACE.test(folded);
  if (!isEach && !isYears && !isTold) return undefined;
  const { context } = readFolded(folded, text, parts);
  const { companies, foreign, absent } = context.reading;
  if (companies.length + foreign.length + absent.length > 0) return undefined;
  const overview = [...parts.library.knowledge.facts.values()].find(
    ({ topic, points }) => topic === 'outlook' && points.some((id) => context.pointsOf(id).length > 0),
  );
  if (!overview) return undefined;
  const told: Question = { kind: 'facts', ids: [overview.id] };
  const [points, topics] = [overview.points.flatMap((id) => context.pointsOf(id)), topicsIn(folded)];
  if (isYears || isTold) {
    const meant = PLACE.test(folded) ? topics.flatMap((topic) => meantBy(topic, points, parts)) : [];
    const more = placed([...new Set(meant)], overview.points, parts);
    if (!isYears && more.length === 0) return undefined;
    const question: Question = more.length > 0 ? { kind: 'several', parts: [told, ...more] } : told;
    return { ...clauseOf(text, question, parts), isOfTold: true };
  }
  const isOfOne = (topic: string): boolean =>
    pointsNamed(topic, points, parts.library).includes(pointFor(topic, parts)?.id ?? '');
  if (topics.some(isOfOne)) return undefined;
  const each = overview.points.map((id): Question => ({ kind: 'facts', ids: [id] }));
  return { ...clauseOf(text, { kind: 'several', parts: each }, parts), isOfTold: true };
}
