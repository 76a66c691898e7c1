import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Money that is put in, and by whom isn't said. */
const GIVES =
  /(?:に|へ)(?:も|は)?[^、。]{0,6}(?:お金|資金|投資|出資|金)[^、。]{0,6}(?:出|入|投|して|してる)|(?:に|へ)(?:も|は)?(?:投資|出資)/;

/** 「OpenAIにも出資していますか」 after what NVIDIA is after: of the one investor that was talked about. */
export function elidedGiver(context: Context, last: Turn): Question | undefined {
  const { reading, yesNo, has } = context;
  const [to, more] = reading.companies;
  const { question } = last;
  const isTold = question.kind === 'tie' && question.deal === 'investment';
  const [from, second] = isTold ? [question.from] : last.companies;
  if (!yesNo || last.within || to === undefined || more !== undefined || has('q-who', 'q-list'))
    return undefined;
  if (from === undefined || second !== undefined || from === to) return undefined;
  if (!isInvestor(context, from) || !GIVES.test(reading.folded)) return undefined;
  if (!isAiCompany(context, to))
    return isTold ? { kind: 'no-tie', from, to, deal: 'investment', yes: true } : undefined;
  return { kind: 'tie', from, to, deal: 'investment', aspect: 'any' };
}
