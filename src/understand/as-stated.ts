import { claimHolds } from '../knowledge/claims.ts';
import type { Fact } from '../knowledge/schema.ts';
import { claimOf, type Context } from './context.ts';
import { valuesOf } from './numbers.ts';
import { isNoneOf, type Reading } from './reading.ts';

/** Says too much of what is talked about: "does it only cover merits?" */
export const ONLY =
  /\b(?:only|just(?! (?:say|said|tell|give|answer|want\w*|need\w*|curious|wondering|check\w*|ask\w*|got|saw|read|heard|woke|wanna|finished|joined|found)\b)|(?<!at )all|every\w*|never|(?<!\bor )no|nothing|none|sole(?:ly)?|lone)\b|だけ|のみ|しか|に限(?:ら|っ|定)|すべて|全部|一切|まったく|全く/;

/** Whether a statement has the very figure that a question names. */
export function statesFigure(statement: string, reading: Reading): boolean {
  const claim = claimOf(reading);
  const { usd, percent, times } = claim ?? {};
  const has =
    (usd !== undefined && /\$/.test(statement)) ||
    (percent !== undefined && /%/.test(statement)) ||
    (times !== undefined && /\btwice\b/.test(statement));
  return has && claimHolds(statement, claim!);
}

/**
 * "A puts 10b into B, right?", "it's 100 billion in 2025?": the very figure of the fact, whatever its bound is; of a deal,
 * from the one to the other.
 */
export function isAsStated(
  { reading, roles, graph, negated }: Context,
  statement: string,
  { deals, entities }: Pick<Fact, 'deals' | 'entities'>,
): boolean {
  const claim = claimOf(reading);
  if (negated || claim === undefined || claim.than || claim.foreign || ONLY.test(reading.folded))
    return false;
  if (!statesFigure(statement, reading)) return false;
  const deal = graph.all.find(({ id }) => id === deals[0]);
  // A sum of another's is none of the one's that is named.
  if (!deal) return entities.length === 0 || !reading.mentions.some(isNoneOf(entities));
  return roles.from.includes(deal.from) && roles.to.includes(deal.to) && deal.amount.usd === claim.usd;
}

/** "From $100M to $2B": several sums, and none of them is one that the statement has. */
export function areOthers({ reading, negated }: Context, statement: string): boolean {
  const sums = new Set(valuesOf(reading.figures, 'usd').filter((usd) => usd > 1));
  if (negated || sums.size < 2 || !statement.includes('$')) return false;
  return [...sums].every((usd) => !claimHolds(statement, { usd }));
}
