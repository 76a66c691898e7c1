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

/** What stands around the names where nothing but whom it goes to is said: 「xAIにも？いくら」, "both A and B?". */
const AROUND =
  /^(?:[\s、,。.?？!！]|じゃあ?|で|え|あと|それと|に|へ|と|や|も|は|って|の|両方|どっち|どちら|両社|全部|ぜんぶ|いくら|おいくら|なの|なん|です|だ|か|ね|よね|\b(?:and|so|ok|but|oh|wait|then|what|how|much|about|both|all|too|also|as|well|in|into|to|of|for|them|yes|right)\b)+$/;
const BOTH = /両方|両社|どっちも|どちらも|全部|ぜんぶ|\b(?:both|all)\b/;
const TOO = /(?:に|へ)も|\b(?:too|also|as well)\b/;

/** The one whose stakes were asked for: nobody else is meant by half a question of whom they are in. */
function giverAsked(context: Context, { question }: Turn): string | undefined {
  if (question.kind === 'tie' || question.kind === 'no-tie')
    return question.deal === 'investment' ? question.from : undefined;
  const [only, second] =
    question.kind === 'investments' || question.kind === 'holds' || question.kind === 'total'
      ? (question.by ?? [])
      : [];
  return only !== undefined && second === undefined && isInvestor(context, only) ? only : undefined;
}

/** 「OpenAIとAnthropic両方？」, "xAI too?", after what one investor gives: whether it is in each of those as well, and with how much. */
export function alsoInto(context: Context, last: Turn): Question | undefined {
  const { folded, companies, mentions } = context.reading;
  const [to, second] = companies;
  const from = giverAsked(context, last);
  if (
    last.within ||
    to === undefined ||
    from === undefined ||
    !(second === undefined ? TOO : BOTH).test(folded)
  )
    return undefined;
  if (!companies.every((id) => id !== from && isAiCompany(context, id))) return undefined;
  const around = mentions.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    folded,
  );
  if (!AROUND.test(around)) return undefined;
  const isSum = context.has('q-amount');
  if (second !== undefined)
    return { kind: 'holds', by: [from], of: companies, ...(isSum ? { each: true } : { yes: true }) };
  return {
    ...check(context, { kind: 'tie', from, to, deal: 'investment', aspect: isSum ? 'amount' : 'any' }),
    ...(isSum ? {} : { yes: true }),
  };
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
