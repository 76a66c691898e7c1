import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { isByName } from './supply.ts';

/** 「GPUって誰が誰に出してんの」: with both sides open the goods are asked of, not the stakes of their maker. */
const WHO_WHOM =
  /(?:誰|だれ|どこ)(?:の会社)?(?:が|から|は)、?(?:一体|いったい)?(?:誰|だれ|どこ)(?:の会社)?(?:に|へ|の)|\bwho\b.*\bwhom?\b/;
const MONEY = /投資|出資|払|金|\b(?:invest|stake|pay|paid|money|fund)/;

/** Who supplies the goods to whom, where neither is named. */
export function readWhoSupplies(context: Context): Question | undefined {
  const { has, reading } = context;
  if (!WHO_WHOM.test(reading.folded) || MONEY.test(reading.folded) || has('q-amount', 'q-why'))
    return undefined;
  if (!has('r-chip', 'r-cloud')) return undefined;
  return reading.mentions.some(isByName)
    ? undefined
    : { kind: 'supply', what: has('r-chip') ? 'gpu' : 'cloud' };
}
