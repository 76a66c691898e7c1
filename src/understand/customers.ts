import type { Context } from './context.ts';
import type { Mention } from './reading.ts';
import type { Question } from './question.ts';

const CUSTOMER = String.raw`(?:paying |big |major |cloud |good )?(?:customers?|clients?|buyers?)`;
/** Behind the one that is paid: "Microsoft's customer", 「MSの客」. */
const OF_VENDOR = new RegExp(
  `^(?:'s?\\s${CUSTOMER}\\b|(?:社|さん)?の(?:お?客|顧客|取引先|得意先|くらいあんと|買い手))`,
);
/** Before the one that is paid: "a customer of Microsoft". */
const VENDOR_AFTER = new RegExp(`\\b${CUSTOMER} (?:of|for|at|with) (?:the )?$`);
/** What is supplied need not be paid for, as far as the article tells. */
const PAYING = /\bpaying\b|有料|払って/;
const BOTH =
  /\b(?:both|also|and (?:an )?invest\w*|too|as well|at once|investors?|backers?|shareholders?)\b|でもあり|両方|投資|出資|株主/;

const isVendor = ({ start, end }: Mention, folded: string): boolean =>
  OF_VENDOR.test(folded.slice(end, end + 24)) ||
  VENDOR_AFTER.test(folded.slice(Math.max(0, start - 40), start));

/** "Is A a customer of B?": whether A pays B, or gets its goods from it. */
export function readCustomer({ reading, yesNo, graph, has }: Context): Question | undefined {
  const { companies, folded, mentions } = reading;
  if (!yesNo || companies.length !== 2 || BOTH.test(folded) || has('q-why')) return undefined;
  const to = mentions.find((mention) => isVendor(mention, folded))?.company;
  const from = companies.find((id) => id !== to);
  if (to === undefined || from === undefined) return undefined;
  if (graph.between(from, to, 'payment').length > 0)
    return { kind: 'tie', from, to, deal: 'payment', aspect: 'any' };
  const [goods] = graph.between(to, from, 'supply');
  if (goods && !PAYING.test(folded))
    return { kind: 'supply', by: to, of: from, what: goods.what === 'cloud' ? 'cloud' : 'gpu' };
  if (graph.between(to, from, 'payment').length > 0)
    return { kind: 'reversed', from: to, to: from, deal: 'payment' };
  return { kind: 'no-tie', from, to, deal: 'payment' };
}
