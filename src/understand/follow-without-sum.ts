import { isStated } from '../knowledge/graph.ts';
import { actOf } from './acts.ts';
import type { Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import { dealOf } from './listed.ts';
import type { Question } from './question.ts';

const OTHERS = /\b(?:others?|else|only|any|which ones?|what ones?)\b|ほか|他(?!社)|だけ|のみ|どれ|どこ/;

/** Why a sum isn't told. */
const UNSAID =
  /(?:n't|\bnot|\bno)\b.*\b(?:given|stated|said|say|written|public|disclosed|told|known|figure|number|amount)\b|\b(?:undisclosed|secret|hidden)(?=[\s?!.]*$)|(?:書|言|公表|公開|出|明か)[^、。]{0,4}ない|非公開|秘密|不明/;

/** "Any others without a figure?", 「金額がないのはそれだけ？」, after a deal that has none: all that have none. */
export function readWithoutSum(context: Context, last: Turn): Question | undefined {
  const { reading, has } = context;
  const deal = last.question.kind === 'tie' ? dealOf(last, context) : undefined;
  if (!deal || reading.companies.length > 0) return undefined;
  const isWhy = has('q-why') && !isStated(deal) && isShort(context) && UNSAID.test(reading.folded);
  if (isWhy) return { kind: 'unknown', near: deal.facts.slice(0, 1), hint: true };
  if (deal.kind !== 'investment' || isStated(deal) || !isShort(context)) return undefined;
  if (!OTHERS.test(reading.folded)) return undefined;
  const isAsked = has('q-undisclosed') || actOf(reading.folded) === 'unstated';
  return isAsked ? { kind: 'undisclosed', all: true } : undefined;
}
