import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

const FITS =
  /\bhow (?:does|do|would) .{2,30} (?:fit|figure|come) in(?:to)?\b|\bwhere (?:does|do) .{2,30} (?:fit|come) in(?:to)?\b|どう(?:関わ|絡[んむ]|かかわ)/;

/** "How does Apple fit in?": all its money, or what else the article tells of it. */
export function readFit(
  { reading, graph }: Context,
  own: Choice,
  { knowledge }: Library,
): Question | undefined {
  const [of, second] = reading.companies;
  if (of === undefined || second !== undefined || !FITS.test(reading.folded)) return undefined;
  if (graph.outOf(of).length + graph.into(of).length > 0) return { kind: 'profile', of };
  const isTheirs = (id: string) => knowledge.facts.get(id)?.entities.includes(of) ?? false;
  const fact = own.ranked.find(({ id }) => isTheirs(id))?.id ?? [...knowledge.facts.keys()].find(isTheirs);
  return fact === undefined ? undefined : { kind: 'facts', ids: [fact] };
}
