import type { Context } from './context.ts';
import type { Question } from './question.ts';

/**
 * "How does Amazon's stake in Anthropic compare with Google's?": whoever gets no stake of anybody's is no target of one,
 * but stands beside the other giver.
 */
export function stakeSides(question: Question, { graph }: Context): Question {
  if (question.kind !== 'stakes') return question;
  const gets = (id: string) => graph.into(id, 'investment').length > 0;
  const [target, second] = question.of.filter(gets);
  const others = question.of.filter((id) => !gets(id));
  if (target === undefined || second !== undefined || others.length === 0) return question;
  if (question.by.some((id) => gets(id) || others.includes(id))) return question;
  return { ...question, by: [...question.by, ...others], of: [target] };
}
