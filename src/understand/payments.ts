import { setAside } from './besides.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** A payment is told by the sum that is named with it: of whom it is said, and of whom the article tells it. */
function ofSum({ reading, graph, yesNo }: Context, only: string, isPaid: boolean): Question | undefined {
  const usd = reading.figures.find(({ unit }) => unit === 'usd')?.value;
  const [deal, other] = graph.all.filter(({ kind, amount }) => kind === 'payment' && amount.usd === usd);
  if (!yesNo || usd === undefined || !deal || other) return undefined;
  const { from, to, facts } = deal;
  if ((isPaid ? to : from) === only)
    return { kind: 'tie', from, to, deal: 'payment', aspect: 'amount', claim: { usd } };
  return { kind: 'facts', ids: facts.slice(0, 1), notOf: only };
}

/** A stake that has this sum is meant, and what is paid is its money: "when does the 5 billion get paid?" */
function isOfStake({ reading, graph }: Context, only: string): boolean {
  const usd = reading.figures.find(({ unit }) => unit === 'usd')?.value;
  const deals = graph.all.filter(
    ({ from, to, amount }) => (from === only || to === only) && amount.usd === usd,
  );
  return usd !== undefined && deals.length > 0 && deals.every(({ kind }) => kind === 'investment');
}

/** What it is paid for: "what is the 30 billion for?", 「300億ドルは何の代金」. */
const PURPOSE =
  /\bwhat\b(?!.*\b(?:stands?|looks?|asks?|accounts?|known|years?) for\b).*\bfor\b\s*(?:exactly|then|anyway|again)?\s*[?.!]*$|\bfor what\b(?: exactly)?\s*[?.!]*$|(?:何|なに)(?:に対して|と引き換えに|代として)|(?:何|なに)(?:の|に対する)(?:ため|為|代金|対価|料金|支払い|お金|見返り)|^(?:(?:so|and|ok) ){0,12}what(?:'s| is| does| do| did| will| would| exactly does)\b[^?]{2,40}\b(?:buy(?:s|ing)?|get(?:s|ting)?|cover(?:s|ing)?|purchas\w+|go(?:es|ing)? (?:on|to|towards?|into))(?: \w+){0,4}\s*[?.!]*$|で(?:何|なに)を(?:買|得|手に入|もら|購入)|(?:何|なに)に(?:使|充て|消え)/;

/** What a payment is for, by the sum that it has or by the two that it goes between: the article doesn't say. */
export function readPurpose({ reading, graph, has, yesNo, roles }: Context): Question | undefined {
  const { figures, companies, folded } = reading;
  const usd = figures.find(({ unit }) => unit === 'usd')?.value;
  if (yesNo || !PURPOSE.test(folded) || has('r-invest', 'q-who')) return undefined;
  const [deal, other] = graph.all.filter(
    ({ kind, from, to, amount }) =>
      kind === 'payment' &&
      (usd === undefined
        ? has('r-pay') && companies.length === 2 && companies.includes(from) && companies.includes(to)
        : amount.usd === usd),
  );
  if (!deal || other || !companies.every((id) => id === deal.from || id === deal.to)) return undefined;
  // The other way round nothing is paid: that is set right first.
  if (roles.from[0] === deal.to || roles.to[0] === deal.from) return undefined;
  return { kind: 'absent', attribute: 'payment-purpose', of: deal.from, near: deal.facts.slice(0, 2) };
}

/** What its customers are given, not what they pay. */
const TO_CUSTOMERS =
  /(?:お?客(?:さん|様)?|顧客)[^、。]{0,3}に(?:も)?(?:お?金|資金|出資|投資|あげ|渡|貸)|\b(?:gives?|giving|hands?|lends?|lending|funds?|funding|backs?|backing|finances?|financing|invests? in|investing in) (?:\w+ ){0,2}(?:to )?(?:its|their|his|her|own|the) (?:own )?(?:customers?|clients?|buyers?)\b/;

/** Who pays whom all the way round. */
export const ROUND =
  /\b(?:loop|circle|cycle|ring|merry-go-round|carousel|circular)\b|循環|輪|るーぷ|ぐるぐる/;

/** "Who's paying who?" of all of them: the whole way round. */
export const WHO_WHOM =
  /\bwho\b(?:'s|s)?(?: \w+){0,3} pay(?:s|ing)? (?:whom?|what to whom)\b|(?:誰|だれ|どこ)[がか]ら?(?:誰|だれ|どこ)[にへ]/;

/** 「受け取ったMicrosoftは今度どこに払う」: it was paid, and now pays itself. */
const RECEIVED = /(?:受け取っ|もらっ|貰っ|得|払われ)た$/;
const hasReceived = ({ reading: { folded, mentions } }: Context): boolean =>
  mentions.some(({ start }) => RECEIVED.test(folded.slice(0, start)));

/** What one company pays, or is paid, where no second one is named. */
export function readPayments(context: Context): Question | undefined {
  const { has, reading, roles } = context;
  const besides = setAside(context);
  const [only, second] = reading.companies.filter((id) => !besides.includes(id));
  if (
    second ||
    TO_CUSTOMERS.test(reading.folded) ||
    !(has('r-pay', 'r-customer') || BUYS_FROM.test(reading.folded)) ||
    has('q-why', 'q-opinion') ||
    !/買って|買う|お?客|\b(?:buys?|buying|customers?|clients?)\b|払|pay|paid|bill|\bspend|spent|\bowe|fee|貢|納/.test(
      reading.folded,
    )
  )
    return undefined;
  if (!only && ROUND.test(reading.folded) && !has('r-invest')) return { kind: 'loop' };
  if (!only && (!has('q-who', 'q-list') || has('r-invest'))) return undefined;
  if (!only)
    return WHO_WHOM.test(reading.folded) && !has('q-amount') ? { kind: 'loop' } : { kind: 'payments' };
  if (!has('q-who', 'q-amount', 'q-list', 'r-money') && !context.yesNo) return undefined;
  const rest = besides.length > 0 ? { besides } : {};
  const isPaid =
    (roles.to.includes(only) && !hasReceived(context)) ||
    PAID_BY.test(reading.folded) ||
    BUYS_FROM.test(reading.folded);
  const summed = ofSum(context, only, isPaid);
  if (summed) return summed;
  if (isOfStake(context, only)) return undefined;
  return { kind: 'payments', ...(isPaid ? { to: only } : { by: only }), ...rest };
}

/** Money out and money in, of the same one: "both pays and gets paid". */
export const PAYS_AND_PAID =
  /\b(?:pays?|paying)\b.*\b(?:and|as well as|while|but)\b.*\bpaid\b|\bpaid\b.*\b(?:and|as well as|while|but)\b.*\b(?:pays?|paying)\b|払(?:い|って|う)[^。]*(?:払われ|払ってもら|受け取|もらって)/;

/** Those who buy from it pay it. */
export const BUYS_FROM =
  /(?:の|'?s )(?:\w+ )?(?:お?客|顧客|お?得意(?:先|様|さん)|取引先|customers?|clients?|buyers?)|\bbuy(?:s|ing)? from\b|から[^、]{0,4}買/;

/** "Paid by whom", 「…から払われて」: the one that is named gets the money. */
const PAID_BY =
  /\bpaid by\s*(?:whom?\b|which\b|what\b|[?]|$)|から(?:お?金を?)?(?:払|支払)(?:って)?(?:もら|われ)/;

/** "And Microsoft?", where the one that was named gets nothing: whether this one does. */
export const getsInstead = ({ graph }: Context, last: Question, id: string): boolean =>
  last.kind === 'no-tie' &&
  graph.between(last.from, id, last.deal).length > 0 &&
  graph.between(id, last.to, last.deal).length === 0;
