import type { Library } from '../knowledge/index.ts';
import { horizonIn, type Horizon } from '../knowledge/horizon.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

const NUMBER = '(?:\\d|[一二三四五六七八九十]|one|two|three|four|five|six|seven|eight|nine|ten)';
/** The horizons, each with how it is named and said to reach so far: "short term means 1-3 years", 「短期は1〜3年」. */
const NAMED: [string, RegExp][] = [
  ['short-term', /短期|\b(?:short|near)[- ]?(?:term|run)\b/],
  ['mid-term', /中期|\b(?:mid|medium|middle)[- ]?(?:term|run)\b/],
  ['long-term', /長期|\blong[- ]?(?:term|run)\b/],
];
/** The horizons that a folded text names by their words, as the sections of their outlooks. */
export const horizonsNamed = (folded: string): string[] =>
  NAMED.filter(([, pattern]) => pattern.test(folded)).map(([section]) => section);

/** Whether a folded text names a horizon by its word. */
export const namesHorizon = (folded: string): boolean => horizonsNamed(folded).length > 0;

/** The outlook of a horizon as a whole. */
export const outlookOf = (horizon: string, { facts }: Library['knowledge']): Fact | undefined =>
  [...facts.values()].find(({ section, points }) => section === horizon && points.length > 0);

const REACHES = new RegExp(
  String.raw`(?:短期|中期|長期)(?:の(?:展望|見通し))?(?:とは|って(?:いうのは)?|は|が|というのは|=)[^。]{0,6}${NUMBER}[^。]{0,8}年(?!の|に|で(?!し|す))|\bterm (?:outlook |horizon |part |bit )?(?:is|means?|covers?|spans?|runs?|reaches|=|being|as|defined as)\b.{0,14}${NUMBER}|\bis (?:the )?(?:\w+[- ]?)term (?:outlook |horizon )?(?:about |really )?${NUMBER}`,
);

/** Whether a horizon reaches as far as is said: held against what the article says of that one. */
export function readHorizonNamed(
  { reading, yesNo, negated }: Context,
  { knowledge }: Library,
): Question | undefined {
  const { folded } = reading;
  const [only, second] = horizonsNamed(folded);
  if (!yesNo || only === undefined || second !== undefined || !REACHES.test(folded)) return undefined;
  const fact = outlookOf(only, knowledge);
  const [said, stated] = [horizonIn(folded), horizonIn(fold(fact?.en ?? ''))];
  if (!fact || !said || !stated) return undefined;
  const isSo = said.least === stated.least && said.most === stated.most;
  return { kind: 'facts', ids: [fact.id], polarity: isSo === negated ? 'n' : 'y', yes: true };
}

/** More than one of them, though but one is named in full: "short and long term", 「短期と長期」. */
const SEVERAL =
  /\b(?:short|near|mid|medium|middle|long)\b.*\b(?:and|or|vs|versus|to|with|from|than|,)\b.*\b(?:short|near|mid|medium|middle|long)\b|[短中長]期?(?:と|や|か|、|・|→)[短中長]期/;

const isSame = (one: Horizon, other: Horizon): boolean =>
  one.least === other.least && one.most === other.most;
/** "Six years from now" lies in "more than five". */
const isWithin = (point: Horizon, { least, most }: Horizon): boolean =>
  point.least === point.most && least <= point.least && point.most <= most;

/** "In 1–2 years and in 3–5", 「1〜2年と3〜5年」: more than one; undefined where there aren't. */
function spansIn(folded: string): Horizon[] | undefined {
  const spans = [...folded.matchAll(SPAN)].map(([, span]) => horizonIn(`${span} years`));
  return spans.length > 1 && spans.every((one) => one !== undefined) ? spans : undefined;
}
const SPAN = new RegExp(
  String.raw`(?<!\d)(${NUMBER} ?(?:[-–~〜～]|to|から) ?${NUMBER})(?!\d)(?=$|\s?年| ?years?|[^\p{L}\d])`,
  'gu',
);

/** Of an outlook of several horizons the one that is named, by its word or by its years: 「1～2年の短期的な展望は？」. */
export function ofHorizon(
  question: Question,
  { reading, pointsOf, sectionOf, statementOf }: Context,
): Question {
  if (question.kind !== 'facts') return question;
  if (SEVERAL.test(reading.folded)) return question;
  const [named, second] = horizonsNamed(reading.folded);
  const span = named === undefined ? horizonIn(reading.folded) : undefined;
  if (second !== undefined || (named === undefined && span === undefined)) return question;
  const spans = spansIn(reading.folded) ?? (span ? [span] : []);
  const isMeant = (point: string): boolean => {
    if (named !== undefined) return sectionOf(point) === named;
    const told = horizonIn(fold(statementOf(point)));
    return told !== undefined && spans.some((one) => isSame(told, one) || isWithin(one, told));
  };
  const overviews = question.ids.filter((id) => pointsOf(id).some((point) => pointsOf(point).length > 0));
  const [overview] = overviews;
  const meant = overview === undefined ? [] : pointsOf(overview).filter(isMeant);
  const [only] = meant;
  if (spans.length > 1 && meant.length === spans.length) return { ...question, ids: meant };
  if (meant.length !== 1 || only === undefined || question.ids.includes(only)) return question;
  const [first, ...rest] = question.ids.map((id) => (id === overview ? only : id));
  return { ...question, ids: [first!, ...rest] };
}
