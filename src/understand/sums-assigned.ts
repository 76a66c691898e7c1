import { withBareSums } from './bare-sums.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const PAIR = 2;

/** The company that each of two takers is said to be behind, with the sum that is named after it, the larger first. */
function assigned(context: Context): { id: string; usd: number }[] {
  const { mentions } = context.reading;
  const sums = withBareSums(context).figures.filter(({ unit, value }) => unit === 'usd' && value > 1);
  if (mentions.length !== PAIR || sums.length !== PAIR) return [];
  const pairs = mentions.flatMap(({ company, start }, at) => {
    const until = mentions[at + 1]?.start ?? Infinity;
    const [own, more] = sums.filter((sum) => sum.start > start && sum.start < until);
    return own && !more ? [{ id: company, usd: own.value }] : [];
  });
  return pairs.toSorted((a, b) => b.usd - a.usd);
}

/** "So Microsoft is the ten and NVIDIA the five": two stakes in the one that was told of, each with its sum. */
export function followAssigned({ question, earlier = [] }: Turn, context: Context): Question | undefined {
  const told = [question, ...earlier].find((one) => one.kind === 'tie' && one.deal === 'investment');
  const [more, less] = assigned(context);
  if (told?.kind !== 'tie' || !more || !less || more.id === less.id || more.usd === less.usd)
    return undefined;
  const usdOf = (id: string) => context.graph.between(id, told.to, 'investment')[0]?.amount.usd;
  const stated = [usdOf(more.id), usdOf(less.id)];
  if (!stated.includes(more.usd) || !stated.includes(less.usd)) return undefined;
  return { kind: 'stakes', by: [more.id, less.id], of: [told.to], greater: more.id, yes: true };
}
