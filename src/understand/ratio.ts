import type { Context } from './context.ts';
import type { Question } from './question.ts';

export const RATIO =
  /何倍|倍の|比率|比は|割合|\b(?:ratio|how many times|times (?:bigger|larger|as (?:much|big))|multiple of|factor|divided by)\b|÷/;

/** The one deal that states each sum that is named, where there are two such sums. */
function ratioOfSums({ graph, reading }: Context): Question | undefined {
  const sums = reading.figures.filter(({ unit }) => unit === 'usd');
  const [first, second] = sums.map(({ value }) => graph.all.find(({ amount }) => amount.usd === value));
  return sums.length === 2 && first && second
    ? { kind: 'ratio', first: first.id, second: second.id }
    : undefined;
}

/** One stated sum against another, as a factor: the two that are named, else a payment and the stake that comes back. */
export function ratioOf(context: Context): Question | undefined {
  const { graph, reading } = context;
  const sums = ratioOfSums(context);
  if (sums) return sums;
  const [a, b] = reading.companies;
  if (!a || !b) return undefined;
  const stated = [...graph.between(a, b), ...graph.between(b, a)].filter(
    ({ amount }) => amount.usd !== undefined,
  );
  return stated.length === 2 ? { kind: 'ratio', first: stated[0]!.id, second: stated[1]!.id } : undefined;
}
