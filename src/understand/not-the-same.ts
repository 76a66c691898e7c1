import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const SAME_TROUBLE =
  /(?:同じ|おなじ|同様の)(?:問題|状況|悩み|事情|心配|懸念|弱点|りすく)|\b(?:the )?same (?:kind of |sort of )?(?:problem|issue|trouble|situation|risk|worry|headache|burden|thing)s?\b/;

/** "Does OpenAI have the same problem?": of what a fact tells of one company alone, that it doesn't tell it of another. */
export function notTheSame(context: Context, { answered, facts: [told = ''] }: Turn): Question | undefined {
  const { companies, folded } = context.reading;
  const [id, second] = companies;
  const [only, more] = context.entitiesOf(told);
  if (answered?.kind !== 'facts' || id === undefined || second || only === undefined || more || only === id)
    return undefined;
  return SAME_TROUBLE.test(folded)
    ? { kind: 'facts', ids: [told], notOf: id, polarity: 'n', yes: true }
    : undefined;
}
