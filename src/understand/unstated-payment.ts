import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Only what has no figure is asked for. */
const UNSTATED =
  /(?:金額|支払額|額|いくらか?)(?:が|の|は|も)?[^、。]{0,6}(?:記載|記され|書[かい]|示され|出て|明記|載って|明らか)[^、。]{0,6}な[いか]|(?:額|金額)(?:が|の|は)?(?:不明|非公開|ない|無い)|\b(?:no|without an?|without|lacks? an?|lacks?|missing an?) (?:\w+ ){0,2}(?:amount|figure|sum|number|value)\b|\b(?:amounts?|figures?|sums?|value) (?:\w+ )?(?:isn'?t|aren'?t|not|un|left|missing|(?:is|are) (?:not|left|missing)) ?(?:stated|given|disclosed|specified|out|blank|mentioned|named|quantified)?|\b(?:unstated|undisclosed|unspecified|unquantified)\b/;
const PAYMENT = /支払い?|払う|払って|払い|\b(?:payments?|pay(?:s|ing)?|paid)\b/;
const WHICH = /\b(?:which|what|who|whose|whom)\b|どこ|どの|どれ|誰|だれ|どちら/;

/** "Which payment has no stated amount?": the only one that hasn't, and none that has. */
export function readUnstatedPayment({ reading, graph, has, yesNo }: Context): Question | undefined {
  const { folded, companies } = reading;
  if (yesNo || !PAYMENT.test(folded) || !UNSTATED.test(folded) || !WHICH.test(folded)) return undefined;
  if (has('r-invest', 'r-investor') || reading.figures.length > 0) return undefined;
  const [deal, another] = graph.all.filter(
    ({ kind, amount }) => kind === 'payment' && amount.usd === undefined,
  );
  if (!deal || another || !companies.every((id) => id === deal.from || id === deal.to)) return undefined;
  return { kind: 'tie', from: deal.from, to: deal.to, deal: 'payment', aspect: 'amount' };
}
