import { BESIDE_MONEY } from './beside-money.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const TIES =
  /接点|(?<!利害|資金|人間|無)関係|つながり|繋がり|結びつき|絡み|\b(?:ties?|tied|links?|linked|connects?|connections?|connected|relationships?|binds?|bonds?)\b/;
/** The two that were talked about, without their names. */
const THE_TWO =
  /両社|両者|[二2]社|お互い|(?:この|その)(?:[二2](?:つ|社|者)|ふたつ)|\b(?:the two|both|them|those two|these two|each other)\b/;
/** More than the tie that was told. */
const FURTHER =
  /技術|製品|(?:ほか|他)(?:に|の)|以外|\b(?:else|other(?:wise)?|tech\w*|products?|hardware|besides)\b/;
/** Where to read it. */
const IS_LINK = /\blinks?\b(?! (?:them|the two))/;
/** Nothing is said of which two: a word or two say it all. */
const SHORT = 24;

/** The two companies that a turn told a tie of. */
function pairIn({ question }: Turn): [string, string] | undefined {
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
