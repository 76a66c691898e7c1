import { isMoney } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { withBareSums } from './bare-sums.ts';
import type { Context } from './context.ts';
import { tieTo } from './listed.ts';
import { valuesOf } from './numbers.ts';
import type { Question } from './question.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { bare } from './put.ts';
import { prepare } from './prepare.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { readAssigned } from './sums-assigned.ts';
import type { Understanding } from './understand.ts';

type Read = (asked: string[], language: Detected, last: undefined, parts: Understanding) => Clause;

/** What stands between two of which one is meant. */
const OR =
  /^[^.]{0,24}?(?:\bor\b|\bvs\b|それとも|あるいは|または|(?:か|なのか|のか)、?$|[?？]|\/)[^.]{0,24}$/;
/** What stands between them where it is asked which of them it is. */
const AND = /^(?:と|、|,|も?、|・|,? and )\s?$/;
const WHICH_BEFORE = /\bwhich\b[^.?]{0,16}$/;
const WHICH_AFTER =
  /^(?:さん|社)?(?:の|だと|って|なら|は|で|では|、|との間では){0,24}(?:どっち|どちら|いずれ)(?!も)/;

/** The two of which one is meant. */
function pairIn({ reading: { mentions, folded } }: Context): [string, string] | undefined {
  for (const [at, { company, start, end }] of mentions.entries()) {
    const next = mentions[at + 1];
    if (!next || next.company === company) continue;
    const between = folded.slice(end, next.start);
    const isWhich = WHICH_BEFORE.test(folded.slice(0, start)) || WHICH_AFTER.test(folded.slice(next.end));
    if (OR.test(between) || (AND.test(between) && isWhich)) return [company, next.company];
  }
  return undefined;
}

/** Whether a sum is all of a deal, or else a part of it. */
const MEASURES: ((usd: number, deal: Deal) => boolean)[] = [
  (usd, { amount }) => amount.usd === usd,
  (usd, { stages }) => stages.some((stage) => stage.usd === usd),
];
/** The first measure by which just one deal is meant. */
function byMeasure(
  { reading }: Context,
  read: (states: (deal: Deal) => boolean) => Question | undefined,
  usd: number,
) {
  // "By 2023": a part of it is meant.
  const isDated = reading.figures.some(({ unit }) => unit === 'year');
  for (const states of isDated ? MEASURES.slice(1) : MEASURES) {
    const question = read((deal) => states(usd, deal));
    if (question) return question;
  }
  return undefined;
}

/** The one stated sum that is named. */
function sumIn(context: Context): number | undefined {
  const [usd, more] = [...new Set(valuesOf(withBareSums(context).figures, 'usd'))].filter((sum) => sum > 1);
  return more === undefined ? usd : undefined;
}

/** The one deal there is of several that are like what is named. */
function onlyOf(context: Context, isMeant: (deal: Deal) => boolean): Question | undefined {
  const [deal, other] = context.graph.all.filter((one) => isMoney(one) && isMeant(one));
  return deal && !other ? tieTo(deal) : undefined;
}

/** "Is it A or B that puts 5 billion into C?": the one deal of that sum that one of the two has, and the other hasn't. */
function readOfSum(context: Context): Question | undefined {
  const pair = pairIn(context);
  const usd = sumIn(context);
  if (!pair || usd === undefined) return undefined;
  const others = context.reading.companies.filter((id) => !pair.includes(id));
  const isMeant = ({ from, to }: Deal): boolean => {
    const isOfOne = pair.filter((id) => id === from || id === to).length === 1;
    return isOfOne && others.every((id) => id === from || id === to);
  };
  return byMeasure(context, (states) => onlyOf(context, (deal) => states(deal) && isMeant(deal)), usd);
}

const GIVES =
  '(?:pay(?:s|ing|er)?|giv(?:e|es|ing|er)|send(?:s|ing|er)?|spend(?:s|ing)?|putting|puts?|invest(?:s|ing|or)?|hand(?:s|ing)|owes?)';
const GETS =
  '(?:get(?:s|ting)?|receiv(?:e|es|ing|er)|paid|tak(?:e|es|ing)|collect(?:s|ing)?|earn(?:s|ing)?|recipient|payee|owed)';
const GIVES_JA = '(?:払|支払|出す|出し|渡|投資する)';
const GETS_JA = '(?:もら|貰|受け|受取|得る|いただ)';
const BETWEEN_JA = '[^。はが]{0,6}(?:[?？、]|それとも|と|か|or)[^。はが]{0,6}';
/** "Does it get it or pay it?", 「もらう側？払う側？」 */
const WHICH_WAY = new RegExp(
  `\\b${GIVES}\\b[^.?!]{0,30}\\bor\\b[^.?!]{0,30}\\b${GETS}\\b|\\b${GETS}\\b[^.?!]{0,30}\\bor\\b[^.?!]{0,30}\\b${GIVES}\\b|${GIVES_JA}${BETWEEN_JA}${GETS_JA}|${GETS_JA}${BETWEEN_JA}${GIVES_JA}`,
);
const PAYS = /\b(?:pay(?:s|ing|er)?|paid)\b|払/;

/** Whether a company gives or gets: the one deal of the sum, or with the other company, that is named. */
function readWay(context: Context): Question | undefined {
  const { folded, companies } = context.reading;
  const usd = sumIn(context);
  if (!WHICH_WAY.test(folded) || companies.length === 0 || companies.length > 2) return undefined;
  if (usd === undefined && (companies.length < 2 || !PAYS.test(folded))) return undefined;
  const isTheirs = ({ from, to }: Deal) => companies.every((id) => id === from || id === to);
  return usd === undefined
    ? onlyOf(context, (deal) => deal.kind === 'payment' && isTheirs(deal))
    : byMeasure(context, (states) => onlyOf(context, (deal) => states(deal) && isTheirs(deal)), usd);
}

/** "Does A pay B, or does C pay B?", 「Aが払うの？それともBが払うの？」: each asked whole. */
const TWO_ASKED =
  /^(?:(?:so|and|but|ok|wait|which is it|which one is it|hang on)[\s,:;?–-]+){0,12}(?<one>(?:does|did|do|is|are|has|have)\b[^?]{6,}?)[\s,;?]+or (?<other>(?:does|did|do|is|are|has|have)\b[^?]{6,})\??\s*$|^(?<first>[^?？。]{5,}の(?:か|です(?:か)?)?)[?？、]\s*(?:それとも|あるいは|もしくは)、?(?<second>[^?？。]{5,}の(?:か|です(?:か)?)?)[?？。]*\s*$/iu;
/** Whether what is asked of two is as it is asked. */
function isSo(question: Question): boolean | undefined {
  if (question.kind === 'tie') return question.claim === undefined && !question.doubted;
  return question.kind === 'no-tie' || question.kind === 'reversed' ? false : undefined;
}

/** Of two that are asked whole, the one that is so. */
export function readEitherAsked(
  text: string,
  language: Detected,
  parts: Understanding,
  read: Read,
): Clause | undefined {
  const { one, other, first = one, second = other } = TWO_ASKED.exec(text.trim())?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  const clauses = [first, second].map((asked) => read([`${asked}?`], language, undefined, parts));
  const [held, more] = clauses.filter(({ question }) => isSo(question) === true);
  const isClear = clauses.every(({ question }) => isSo(question) !== undefined);
  return held && !more && isClear ? { ...held, question: bare(held.question) } : undefined;
}

/** Asks for more than which of the two it is. */
const MORE =
  /\b(?:when|why|how|what)\b|いつ|なぜ|なんで|どうして|いくら|どれくらい|何[^億兆]|誰|だれ|理由|差|合計|同額|同じ|倍|\b(?:more|less|bigger|larger|total|sum|same|equal|times|difference)\b|多い|大き|でか|でけ|高い/;

/** Which of two it is, or which way: told by the one deal that is meant, with no yes and no no. */
export function readEither(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const { context } = readFolded(prepare(text, language, parts), text, parts);
  const ownAsked = MORE.test(context.reading.folded) ? undefined : readAssigned(context);
  const assigned = ownAsked ?? readAssigned(context, true);
  if (assigned) return clauseOf(text, assigned, parts, context.reading.companies);
  if (MORE.test(context.reading.folded) || context.reading.absent.length > 0) return undefined;
  const question = readOfSum(context) ?? readWay(context);
  return question && clauseOf(text, question, parts, context.reading.companies);
}
