import { isInvestor, type Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import type { Question } from './question.ts';

const LARGEST =
  /\b(?:biggest|largest|top|main|number one|no\.? ?1|most)\b|(?:一番|いちばん)(?!早|最初)|最大|とっぷ|筆頭/;

/** The one company into which what was told goes. */
function takerIn(question: Question): string | undefined {
  if (question.kind === 'tie' && question.deal === 'investment') return question.to;
  const isSet = question.kind === 'stakes' || question.kind === 'investors' || question.kind === 'total';
  const [only, second] = isSet ? (question.of ?? []) : [];
  return second === undefined ? only : undefined;
}

/** "So NVIDIA is the biggest?", 「じゃあMSが一番？」: whether it puts most into the company that was talked about. */
export function readLargest(context: Context, { question, within }: Turn): Question | undefined {
  const { reading, has, yesNo } = context;
  const [id, second] = reading.companies;
  const to = takerIn(question);
  if (within || !yesNo || to === undefined || id === undefined || second !== undefined || id === to)
    return undefined;
  if (!isShort(context) || !isInvestor(context, id) || reading.figures.length > 0) return undefined;
  if (!LARGEST.test(reading.folded) || has('q-why', 'q-when', 'q-amount', 'r-pay')) return undefined;
  return { kind: 'investors', of: [to], most: true, by: [id], yes: true };
}
