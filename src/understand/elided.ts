import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { check } from './swap.ts';

/** Money that is put in, and by whom isn't said. */
const GIVES =
  /(?:に|へ)(?:も|は)?[^、。]{0,6}(?:お金|資金|投資|出資|金)[^、。]{0,6}(?:出|入|投|して|してる)|(?:に|へ)(?:も|は)?(?:投資|出資)/;
/** And how much of it: 「OpenAIにはいくら出してたっけ」, "how much did they put into OpenAI". */
const GIVES_HOW_MUCH =
  /(?:に|へ)(?:も|は)?(?:いくら|なんぼ|どのくらい|どれくらい|どんだけ)[^、。]{0,3}(?:出|入れ|突っ込|ぶっこ|投|注)|\bhow much\b.*\b(?:they|it)\b.*\b(?:put|pour|invest|sink|sunk|plough|stick|give|gave)\w*\b.*\b(?:in|into|to)\b/;

/** The one investor that was talked about: the giver of a stake, else the only one among those that were named. */
function giverTold(context: Context, { question, companies }: Turn): string | undefined {
  if (question.kind === 'tie' && question.deal === 'investment') return question.from;
  const [only, second] = companies;
  if (question.kind === 'facts' && only !== undefined && second === undefined) return only;
  const givers = companies.filter((id) => isInvestor(context, id) && !isAiCompany(context, id));
  return givers.length === 1 ? givers[0] : undefined;
}

/** 「OpenAIにも出資していますか」 after what NVIDIA is after: of the one investor that was talked about. */
export function elidedGiver(context: Context, last: Turn): Question | undefined {
  const { reading, yesNo, has, graph } = context;
  const [to, more] = reading.companies;
  if (last.within || to === undefined || more !== undefined || has('q-who', 'q-list', 'q-why'))
    return undefined;
  const from = giverTold(context, last);
  if (from === undefined || from === to) return undefined;
  if (GIVES_HOW_MUCH.test(reading.folded)) {
    const [stake] = graph.between(from, to, 'investment');
    return stake && tieTo(stake);
  }
  const isTold = last.question.kind === 'tie' && last.question.deal === 'investment';
  if (!yesNo || !GIVES.test(reading.folded) || (!isTold && last.companies.length > 1)) return undefined;
  if (!isAiCompany(context, to))
    return isTold ? { kind: 'no-tie', from, to, deal: 'investment', yes: true } : undefined;
  return check(context, { kind: 'tie', from, to, deal: 'investment', aspect: 'any' });
}
