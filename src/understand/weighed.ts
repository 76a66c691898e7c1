import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { dealOf } from './listed.ts';
import type { Question } from './question.ts';

/** "Is that a lot?", 「それって多いほう？」: how much it is, by the asker's own measure. */
const WEIGHS =
  /^(?:(?:and|so|ok|okay|wow|lol|but|wait|hm+|huh|whoa|damn) )*(?:is|isn't|isnt|was)(?: (?:that|it|this|the (?:amount|sum|number|figure)))?(?: (?:even|really|actually|considered|supposed to be|like))* (?:an? )?(?:lot|much|big|large|huge|small|tiny|little|high|low|massive)(?: (?:deal|amount|number|sum|figure|money|cash|rate))?(?: of (?:money|cash|dough))?(?: (?:for|in) (?:ai|tech|them|this|that))?(?: or (?:not|what|nah|small|little|low))?$|^(?:え、|へえ、?|でも|で、?)?(?:それ|これ|その額|その金額|この額|その数字|金額)(?:って|は|て)?、?(?:かなり|けっこう|結構|実際|業界的に)?(?:多い|大きい|でかい|すごい|大金|高い|少ない|小さい|低い|安い|多め|少なめ)(?:額|金額|数字|割合|方|ほう)?(?:な|です|だ)?(?:の|ん)?(?:か|かな|かね|方|ほう)?(?:、?少ない(?:の|ん)?)?$/u;

/** A sum that was told, weighed: no article says whether it is much; the largest one tells how it compares. */
export function readWeighed(context: Context, last: Turn): Question | undefined {
  const { folded, companies } = context.reading;
  if (companies.length > 0 || !WEIGHS.test(folded.replace(/[?？!！.。\s]+$/u, ''))) return undefined;
  const deal = dealOf(last, context);
  if (deal) return { kind: 'extreme', most: true, weighed: true };
  const [fact] = last.facts;
  return fact === undefined ? undefined : { kind: 'unknown', near: [fact], hint: true };
}
