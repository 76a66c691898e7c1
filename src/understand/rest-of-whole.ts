import type { Deal } from '../knowledge/schema.ts';
import { withBareSums } from './bare-sums.ts';
import type { Context } from './context.ts';
import { operationIn } from './operation.ts';
import { valuesOf } from './numbers.ts';

/** What is left of it: "what's the rest", 「残りは」. */
const REST = /残り|差し?引|差額|のこり|\b(?:rest|remainder|left|remaining|difference|balance)\b/;

/** "Of the 13 billion, what came after 2023?": the whole sum is named, and what came on top of its first part is asked for. */
export function isRestOfWhole(context: Context, staged: Deal | undefined, isLater: boolean): boolean {
  const { reading, yesNo, has } = context;
  if (!staged || yesNo || has('q-why', 'q-who') || !/23/.test(reading.folded)) return false;
  const areTheirs = reading.companies.every((id) => id === staged.from || id === staged.to);
  const sums = valuesOf(withBareSums(context, true).figures, 'usd');
  const isWhole = sums.includes(staged.amount.usd ?? 0);
  const isShare = operationIn(reading.folded)?.operation === 'share';
  return areTheirs && isWhole && !isShare && (isLater || REST.test(reading.folded));
}
