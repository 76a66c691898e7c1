import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** So much is told at once. */
const MOST = 2;

/** What is worked out, or a yes to a path, isn't told by the facts that it rests on: those are still news. */
const TELLS_ITSELF = new Set<Question['kind']>(['facts', 'compare']);

/**
 * "More detail", after what was told together, or out of the graph: only what adds to it. First the points of any of
 * it, then what is near.
 * @returns undefined where nothing is left
 */
export function detailOf(
  { question, answered = question, facts }: Turn,
  context: Context,
): Question | undefined {
  const isLeft = (id: string): boolean => !facts.includes(id);
  const points = facts.map((id) => context.pointsOf(id).filter(isLeft)).filter(({ length }) => length > 0);
  const [first] = points;
  // Of several that were held against each other, one point each.
  const each = answered.kind === 'compare' ? points.map(([one]) => one!) : (first ?? []);
  const near = facts.flatMap((id) => context.relatedOf(id)).filter(isLeft);
  const ids = [...new Set(each.length > 0 ? each : near)].slice(0, MOST);
  if (ids.length === 0) return undefined;
  return { kind: answered.kind === 'compare' ? 'compare' : 'facts', ids };
}

/** Whether more was told than one fact, which is said again with what is near it. */
export const isSeveral = ({ question, answered = question, facts }: Turn): boolean =>
  facts.length > 1 || !TELLS_ITSELF.has(answered.kind);
