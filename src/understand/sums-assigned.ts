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

interface At {
  start: number;
}

/** 「100億を出すのがMSで、NVIDIAは50億」, "NVIDIA the five and the ten Microsoft": the second pair is put the other way round. */
const isTurned = ([sum, otherSum]: At[], [giver, other]: At[]): boolean =>
  [sum, giver, other, otherSum].every((one, at, all) => at === 0 || all[at - 1]!.start < one!.start) ||
  [giver, sum, otherSum, other].every((one, at, all) => at === 0 || all[at - 1]!.start < one!.start);

/** The company that each sum is said to be of, whichever of the two is named first. */
function paired(context: Context): { id: string; usd: number }[] {
  const { companies, mentions } = context.reading;
  const sums = withBareSums(context).figures.filter(({ unit, value }) => unit === 'usd' && value > 1);
  const givers = mentions.filter(
    ({ company }, at) =>
      context.graph.outOf(company, 'investment').length > 0 &&
      mentions.findIndex((one) => one.company === company) === at,
  );
  if (sums.length !== PAIR || givers.length !== PAIR || companies.length > PAIR + 1) return [];
  const isSumFirst = sums[0]!.start < givers[0]!.start && sums[1]!.start < givers[1]!.start;
  const isNameFirst = sums[0]!.start > givers[0]!.start && sums[1]!.start > givers[1]!.start;
  const isInTurn = isSumFirst ? sums[1]!.start > givers[0]!.start : sums[0]!.start < givers[1]!.start;
  if (!isTurned(sums, givers) && (!isInTurn || !(isSumFirst || isNameFirst))) return [];
  return givers.map(({ company }, at) => ({ id: company, usd: sums[at]!.value }));
}

/** Only to be reckoned with. */
const SUPPOSED = /\b(?:if|suppose|supposing|imagine|assum\w+|say)\b|もし|仮に|たら|なら|とすると/;

/**
 * 「NVIDIAが50億でMSが100億で合ってる？」: two sums that are the two's stakes in one company, each said to be of one of them;
 * where something else is asked, only if they are mixed up: that has to be set right first.
 */
export function readAssigned(context: Context, isOnlyWrong = false): Question | undefined {
  const { graph, yesNo, reading } = context;
  const [one, other] = paired(context);
  if (!one || !other || one.id === other.id || one.usd === other.usd) return undefined;
  if (isOnlyWrong ? context.negated || SUPPOSED.test(reading.folded) : !yesNo) return undefined;
  const others = reading.companies.filter((id) => id !== one.id && id !== other.id);
  const usdOf = (from: string, to: string) => graph.between(from, to, 'investment')[0]?.amount.usd;
  const takers = graph.outOf(one.id, 'investment').map(({ to }) => to);
  const to = takers.find((id) => {
    const stated = [usdOf(one.id, id), usdOf(other.id, id)];
    return stated.includes(one.usd) && stated.includes(other.usd) && others.every((named) => named === id);
  });
  if (to === undefined) return undefined;
  const holds = usdOf(one.id, to) === one.usd;
  if (isOnlyWrong && holds) return undefined;
  if (isOnlyWrong && !yesNo)
    return { kind: 'holds', by: [one.id, other.id], of: [to], each: true, refused: true };
  return {
    kind: 'holds',
    by: [one.id, other.id],
    of: [to],
    each: true,
    yes: true,
    counted: holds !== context.negated,
  };
}
