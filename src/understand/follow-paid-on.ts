import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import { passOn } from './onward.ts';
import type { Question } from './question.ts';

/** Who, then, pays what was named: "who does then", 「じゃあ誰が誰に」. */
const WHO_THEN =
  /^(?:(?:and|so|but|ok|oh|ah|then|well|wait|hmm?|my bad|sorry|oops)[,. ]+)*(?:who|which (?:one|company))(?: (?:does|did|is it|then|actually|really|pays?|paid|is paying|it|that|to|whom|who|the|much|30|amount|for)){0,12}[\s?.!]*$|^(?:(?:で|じゃあ?|では|え|あ|あれ|ごめん|すみません|なら)、?){0,8}(?:(?:それ|その(?:金額|額|お金))は)?(?:誰|だれ|どこ)(?:から|が)?(?:(?:誰|だれ|どこ)(?:に|へ))?(?:払|支払|出)?[^、。]{0,8}[\s?？。]*$/u;
/** What the one that is paid does with it. */
const SPENDS =
  /\b(?:do|does|did) (?:\S+ ){0,3}(?:do|spend|use)\b.{0,12}\b(?:it|that|the (?:money|cash|payment)|this)\b|\b(?:spends?|uses?|passes) (?:it|that|the (?:money|cash))\b|(?:それ|その(?:お金|金|分|300億))(?:を|で)(?:どう|何|なに|誰|どこ)|(?:お金|金|それ)を?(?:何に|どう)(?:使|する|して)|使い道/;
/** Some of it goes on to another. */
const OF_IT =
  /\b(?:of|from) (?:that|it|this|those)\b.*\b(?:goes?|going|flows?|ends? up|reach\w*|passed|paid|gets?)\b|(?:その(?:うち|中|お金)|そこから|それ)(?:の(?:うち|中))?(?:から|で|は|、)?[^、。]{0,12}(?:行|いく|払|流れ|渡|回)/;

/** Once it is said that a sum isn't what one pays: whose it is. */
export function ownerOfSum({ answered, question }: Turn, context: Context): Question | undefined {
  const told = answered ?? question;
  if (context.reading.companies.length > 0) return undefined;
  if (told.kind !== 'tie' || told.deal !== 'payment' || told.claim?.usd === undefined) return undefined;
  const { usd } = told.claim;
  const owner = context.graph.all.find((deal) => deal.kind === 'payment' && deal.amount.usd === usd);
  const isOther = owner && (owner.from !== told.from || owner.to !== told.to);
  return isOther && WHO_THEN.test(context.reading.folded) ? tieTo(owner) : undefined;
}

/**
 * After a payment: what the one that is paid does with it, how much of it goes on to another.
 */
export function readPaidOn(context: Context, last: Turn): Question | undefined {
  const { reading, graph, has } = context;
  const [id, second] = reading.companies;
  if (second !== undefined || reading.figures.length > 0 || has('q-why', 'q-when')) return undefined;
  const { question } = last;
  const isPaid = question.kind === 'tie' && question.deal === 'payment';
  if (isPaid && id === question.to && SPENDS.test(reading.folded)) return passOn(last, context);
  const payer = isPaid ? question.to : question.kind === 'payments' ? question.by : undefined;
  const [on] = id === undefined || payer === undefined ? [] : graph.between(payer, id, 'payment');
  return on && OF_IT.test(reading.folded) ? tieTo(on) : undefined;
}
