import type { Deal } from '../../knowledge/schema.ts';
import type { Text } from '../card.ts';
import { as, say } from './say.ts';

/** The day that a picture's data is of. */
export const asOf = (date: string): Text => say('picture.as-of', { date: as.date(date) });

/** The amount that an arrow carries, short; nothing where none is stated. */
export function amountOnArrow({ amount }: Deal): { amount?: Text } {
  if (amount.usd === undefined)
    return amount.bound === 'undisclosed' ? { amount: say('picture.undisclosed') } : {};
  return { amount: say('picture.amount', { amount: as.shortAmount(amount) }) };
}
