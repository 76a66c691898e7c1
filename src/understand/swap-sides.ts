import type { DealKind } from '../knowledge/schema.ts';
import { isAiCompany, type Context } from './context.ts';
import { tieTo } from './listed.ts';
import { SAYS_PAY } from './pairs.ts';
import type { Question } from './question.ts';

/** "Does Google?", 「Googleは？」: who acts, as far as nobody is said to put money into it. */
export const givesInstead = ({ graph, roles }: Context, id: string): boolean =>
  !roles.to.includes(id) && graph.into(id, 'investment').length === 0;

/** Money that comes from the one that is named, and nothing else. */
const FROM = /\bfrom\b|(?<!だ)から(?:は|の|も)?[?？]?$/;

/** Puts money into the one that pays. */
const PUTS_IN = /\b(?:puts?|putting|chips?|throws?) (?:\w+ )?in\b|出資|投資|入れ(?:る|て|た)/;

/**
 * Another side of a tie that was told: "and who's in OpenAI?" after one stake asks for all who give to the one that is
 * named; "and from Microsoft?" after what that one was paid, for what it gives back.
 */
export function sideInstead(
  context: Context,
  { deal, from, to }: { deal?: DealKind; from: string; to: string },
  id: string,
): Question | undefined {
  const { has, reading, graph, roles } = context;
  if (SAYS_PAY.test(reading.folded)) return undefined;
  const asksWho = has('q-who') && !has('q-amount', 'q-when');
  if (asksWho && deal === 'investment' && isAiCompany(context, id) && !givesInstead(context, id))
    return { kind: 'investors', of: [id] };
  const isPutIn =
    deal === 'payment' && id !== from && (has('r-invest', 'r-own') || PUTS_IN.test(reading.folded));
  const stake = isPutIn ? graph.between(id, from, 'investment')[0] : undefined;
  if (stake) return tieTo(stake);
  const isBack = deal === 'payment' && id === to && (roles.from.includes(id) || FROM.test(reading.folded));
  const back = isBack ? graph.between(to, from, 'investment')[0] : undefined;
  return back && tieTo(back);
}
