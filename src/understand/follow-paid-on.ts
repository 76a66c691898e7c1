import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';

/** Who, then, pays what was named: "who does then", 「じゃあ誰が誰に」. */
const WHO_THEN =
  /^(?:(?:and|so|but|ok|oh|ah|then|well|wait|hmm?|my bad|sorry|oops)[,. ]+)*(?:who|which (?:one|company))(?: (?:does|did|is it|then|actually|really|pays?|paid|is paying|it|that|to|whom|who|the|much|30|amount|for)){0,12}[\s?.!]*$|^(?:(?:で|じゃあ?|では|え|あ|あれ|ごめん|すみません|なら)、?){0,8}(?:(?:それ|その(?:金額|額|お金))は)?(?:誰|だれ|どこ)(?:から|が)?(?:(?:誰|だれ|どこ)(?:に|へ))?(?:払|支払|出)?[^、。]{0,8}[\s?？。]*$/u;

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
