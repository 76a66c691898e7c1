import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Question } from './question.ts';

/** "NVIDIA, too?": whether one is among those who back each of several; of one who backs none, that it doesn't. */
export function amongThose(
  context: Context,
  { of }: Extract<Question, { kind: 'investors' }>,
  id: string,
): Question | undefined {
  if (context.has('q-amount')) return undefined;
  return isInvestor(context, id)
    ? { kind: 'investors', of, all: true, by: [id], yes: true }
    : { kind: 'holds', by: [id], of, yes: true };
}

/** What was asked of all stakes, asked of one company: its own. */
export function stakesOf(context: Context, id: string, unstated: boolean): Question | undefined {
  const mark = unstated ? { unstated } : {};
  if (isAiCompany(context, id)) return { kind: 'investors', of: [id], ...mark };
  return isInvestor(context, id) ? { kind: 'investments', by: [id], ...mark } : undefined;
}

/** "Not xAI?", 「xAIには出してない？」: whether the one whose stakes were told holds that one. */
export function heldBy(
  context: Context,
  { by }: Extract<Question, { kind: 'investments' }>,
  id: string,
): Question | undefined {
  const [only, second] = by;
  if (!context.negated || only === undefined || second !== undefined) return undefined;
  return { kind: 'holds', by: [only], of: [id], yes: true };
}
