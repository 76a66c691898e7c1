import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Whether the words of a fact name any that it is about: it may be about some without a name in it. */
const namesAny = (id: string, { facts, entities }: Library['knowledge']): boolean => {
  const { en = '', entities: about = [] } = facts.get(id) ?? {};
  return about.some((one) => en.includes(entities.get(one)?.name.en ?? one));
};

/** Those that a fact names, or else that one near it does. */
export function namedNear(
  { facts: [fact = ''] }: Turn,
  context: Context,
  { knowledge }: Library,
): Question | undefined {
  const companies = (id: string) =>
    (knowledge.facts.get(id)?.entities ?? []).filter((one) =>
      context.entities.get(one)?.kinds.includes('company'),
    );
  // Of the only one that it tells of nobody else is asked.
  const [only, second] = companies(fact);
  if (only !== undefined && second === undefined) return { kind: 'facts', ids: [fact] };
  // Beside an overview the one that names the most, else the nearest.
  const near = [fact, ...context.pointsOf(fact), ...context.relatedOf(fact)].filter(
    (id) => companies(id).length > 1,
  );
  const most = Math.max(...near.map((id) => companies(id).length));
  const isOverview = context.pointsOf(fact).length > 1 && companies(fact).length === 0;
  const told = near.find((id) => namesAny(id, knowledge)) ?? near[0];
  const named = isOverview ? near.find((id) => companies(id).length === most) : told;
  return named === undefined ? undefined : { kind: 'facts', ids: [named] };
}
