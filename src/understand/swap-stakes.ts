import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Question } from './question.ts';

/** "NVIDIA, too?": whether one is among those who back each of several. */
export const amongThose = (
  context: Context,
  { of }: Extract<Question, { kind: 'investors' }>,
  id: string,
): Question | undefined =>
  isInvestor(context, id) && !context.has('q-amount')
    ? { kind: 'investors', of, all: true, by: [id], yes: true }
    : undefined;

/** What was asked of all stakes, asked of one company: its own. */
export function stakesOf(context: Context, id: string, unstated: boolean): Question | undefined {
  const mark = unstated ? { unstated } : {};
  if (isAiCompany(context, id)) return { kind: 'investors', of: [id], ...mark };
  return isInvestor(context, id) ? { kind: 'investments', by: [id], ...mark } : undefined;
}
