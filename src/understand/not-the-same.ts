import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { tellsBuyer } from './other-buyer.ts';

const SAME_TROUBLE =
  /(?:同じ|おなじ|同様の)(?:問題|状況|悩み|事情|心配|懸念|弱点|りすく)|\b(?:the )?same (?:kind of |sort of )?(?:problem|issue|trouble|situation|risk|worry|headache|burden|thing)s?\b/;

/** "And NVIDIA buying them?" after who may buy whom: of another buyer the article tells nothing like it. */
function notBoughtBy(context: Context, told: string): Question | undefined {
  const [id, second] = context.reading.companies;
  if (id === undefined || second !== undefined || context.entitiesOf(told).includes(id)) return undefined;
  if (!context.has('r-acquire') || !tellsBuyer(told, context)) return undefined;
  return { kind: 'facts', ids: [told], notOf: id, ...(context.yesNo ? { polarity: 'n', yes: true } : {}) };
}

/** "Does OpenAI have the same problem?": of what a fact tells of one company alone, that it doesn't tell it of another. */
export function notTheSame(context: Context, { answered, facts: [told = ''] }: Turn): Question | undefined {
  const { companies, folded } = context.reading;
  const other = answered?.kind === 'facts' ? notBoughtBy(context, told) : undefined;
  if (other) return other;
  const [id, second] = companies;
  const [only, more] = context.entitiesOf(told);
  if (answered?.kind !== 'facts' || id === undefined || second || only === undefined || more || only === id)
    return undefined;
  return SAME_TROUBLE.test(folded)
    ? { kind: 'facts', ids: [told], notOf: id, polarity: 'n', yes: true }
    : undefined;
}
