import { dollarsIn, withBareSums } from './bare-sums.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Said to come after the first part, or on top of it, or all of it together. */
export const PUT_TOGETHER =
  /\b(?:after|later|then|since|plus|add\w*|another|more|further|total|altogether|in all|all told|combined|makes?|so)\b|\+|足|加え|追加|その後|そのあと|合計|合わせ|計|総額|だから|なら/;

/** "10 by 2023 and 13 after, so 23 in all?": a stake and its first part added up, though that is in it already. */
export function readCountedTwice(context: Context): Question | undefined {
  const { graph, reading, has } = context;
  if (has('q-why', 'q-when') || !PUT_TOGETHER.test(reading.folded)) return undefined;
  const sums = new Set(dollarsIn(withBareSums(context).figures));
  const twice = graph.all.find(
    ({ from, to, amount: { usd = 0 }, stages: [first] }) =>
      first?.usd !== undefined &&
      [usd, first.usd, usd + first.usd].every((sum) => sums.has(sum)) &&
      reading.companies.every((id) => id === from || id === to),
  );
  if (!twice || sums.size > 3) return undefined;
  const { from, to, kind, amount, stages } = twice;
  const claim = { usd: amount.usd! + stages[0]!.usd! };
  return { kind: 'tie', from, to, deal: kind, aspect: 'amount', claim, yes: true };
}
