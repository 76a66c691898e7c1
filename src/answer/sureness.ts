import type { Fact } from '../knowledge/schema.ts';
import type { Line } from './answer.ts';

/** What a statement only holds possible. */
export const POSSIBLE = /\b(?:may|might|could)\b/;

/** Whether it is told for a fact, or only as what is possible, or expected; of an opinion its own words say so. */
export function surenessOf({ nature, en }: Fact): Line[] {
  if (nature === 'opinion') return [];
  const key = POSSIBLE.test(en) ? 'possible' : nature === 'forecast' ? 'forecast' : 'stated';
  return [{ key: `sureness.${key}`, values: {} }];
}
