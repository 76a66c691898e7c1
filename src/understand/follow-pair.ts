import { actOf } from './acts.ts';
import { BESIDE_MONEY } from './beside-money.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

type Tie = Extract<Question, { kind: 'tie' }>;

const TIES =
  /接点|(?<!利害|資金|人間|無)関係|つながり|繋がり|結びつき|絡み|\b(?:ties?|tied|links?|linked|connects?|connections?|connected|relationships?|binds?|bonds?)\b/;
/** The two that were talked about, without their names. */
const THE_TWO =
  /両社|両者|[二2]社|お互い|(?:この|その)(?:[二2](?:つ|社|者)|ふたつ)|\b(?:the two|the pair|both|them|those two|these two|each other)\b/;
/** More than the tie that was told. */
const FURTHER =
  /技術|製品|(?:ほか|他)(?:に|の)|以外|\b(?:else|other(?:wise)?|tech\w*|products?|hardware|besides)\b/;
/** Where to read it. */
const IS_LINK = /\blinks?\b(?! (?:them|the two))/;
/** What ties two in trade, whatever the one put into the other: 「出資の見返りは」, "the commercial tie behind it". */
const IN_TRADE =
  /取引|商売|商流|商業|(?:事業|びじねす|ビジネス)(?:上|面)?の(?:関係|つながり|繋がり)|顧客関係|見返り|製品(?:面|上)?での?(?:関係|つながり|繋がり|接点)|製品(?:面|上)?の(?:関係|つながり|繋がり|接点)|\b(?:commercial|business|customer|client|supplier|operational|trading|products?)\b(?: \w+)? (?:ties?|links?|relation\w*|hooks?|sides?|angles?|arrangements?|connections?|terms)\b|\b(?:relation\w*|ties?|links?|hooks?|connection) behind (?:it|that|this|the)\b|\bin (?:return|exchange)\b|\bquid pro quo\b|\b(?:gets?|got|getting) (?:back )?(?:out of|from|for) (?:it|that|this|the (?:deal|stake|investment))\b|\bgets? back\b|\banything (?:commercial|business-wise|in the way of business)\b|\b(?:commercial|business)(?:ly)? (?:between|there)\b|\bwhat (?:do|does|did) \w+ (?:sell|supply|provide|buy|offer)(?:s|ing)?\b.{0,12}\b(?:it|them)\b|何を(?:売|買|提供|供給)/;
/** Why it is so is another matter. */
const asksWhy = (folded: string): boolean =>
  actOf(folded) === 'why' || /\bwhy\b|なぜ|なんで|何で|どうして/.test(folded);
/** What may be asked of a stake besides. */
const OF_STAKE = 80;

/** What the payer gets isn't told as such: the nearest is what it is supplied with. */
function forPayment({ from, to, deal }: Tie, { graph }: Context): Question | undefined {
  const [supply] = deal === 'payment' ? graph.between(to, from, 'supply') : [];
  return supply && { kind: 'unknown', near: supply.facts.slice(0, 1), hint: true };
}

/** What ties the two of a stake besides it, or what is got for a payment; where nothing does, that it isn't told. */
export function followTrade(context: Context, { question, facts }: Turn): Question | undefined {
  const { folded, companies } = context.reading;
  if (question.kind !== 'tie' || !IN_TRADE.test(folded) || folded.length > OF_STAKE) return undefined;
  const isInvested = question.deal === 'investment';
  if (context.has('q-amount', 'q-when') || (isInvested && asksWhy(folded))) return undefined;
  const { from, to } = question;
  if (companies.some((id) => id !== from && id !== to)) return undefined;
  if (!isInvested) return forPayment(question, context);
  const ties = [...context.graph.between(from, to), ...context.graph.between(to, from)];
  return ties.some(({ kind }) => kind !== 'investment')
    ? { kind: 'relation', a: from, b: to, beside: 'stake' }
    : { kind: 'unknown', near: facts.slice(0, 1), hint: true };
}

/** Nothing is said of which two: a word or two say it all. */
const SHORT = 24;

/** The two companies that a turn told a tie of. */
function pairIn({ question }: Pick<Turn, 'question'>): [string, string] | undefined {
  if (question.kind === 'tie' || question.kind === 'no-tie' || question.kind === 'reversed')
    return [question.from, question.to];
  if (question.kind === 'relation') return [question.a, question.b];
  return undefined;
}

/** "What else links the two?", 「両社の技術面での接点は」: the ties of the two that were talked about. */
export function followPair(last: Turn, { reading }: Context): Question | undefined {
  const { folded, companies } = reading;
  const pair = pairIn(last);
  if (!pair || companies.length > 0 || !TIES.test(folded)) return undefined;
  if (!THE_TWO.test(folded) && (folded.length > SHORT || IS_LINK.test(folded))) return undefined;
  if (/\beach other (?!\W*$)/.test(folded)) return undefined;
  const [a, b] = pair;
  const isFurther = FURTHER.test(folded) || BESIDE_MONEY.test(folded);
  return { kind: 'relation', a, b, ...(isFurther ? { beside: true } : {}) };
}
