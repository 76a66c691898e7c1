import { isAiCompany, type Context } from './context.ts';
import { PAYS_AND_PAID } from './payments.ts';
import type { Question } from './question.ts';

/** One that gets money from another: what it sells, or is paid. */
const GETS =
  /\b(?:vendors?|suppliers?|bills?|invoices?|sell(?:s|ing)? to|landlord|(?:is|gets?|getting|being|are) paid|gets? (?:\w+ )?(?:money|cash|paid)|receiv(?:es?|ing)(?: \w+)?|takes? (?:\w+ )?(?:money|cash)|collects?)\b|売り手|納入|請求|代金を(?:受け|もら)|(?:お?金|支払い?)[をも]?(?:もら|貰|受け)/;
/** One that puts money into another. */
const GIVES =
  /\b(?:funder|funds?|investors?|backers?|shareholders?|stakeholders?|owners?|backs|bankrolls?|invest(?:s|ing)?|gives? (?:\w+ )?(?:money|cash)|puts? (?:\w+ )?(?:money|cash)|pays?|invested in)\b|出資|投資|金を?(?:出し|入れ|突っ込)/;
/** A trade by which money comes from a company that is named as one funded. */
const BILLS = /\b(?:vendor|supplier|bills?|invoices?|landlord)\b|売り手|納入|請求/;
const AND = /\b(?:and|both|also|while|as well)\b|かつ|しかも|つつ|ながら|うえ|も|てて/;
/** Money that goes either way between two. */
const MUTUAL =
  /\bboth (?:ways|directions)\b|\btwo-?way\b|\bbidirectional\b|\beach other\b|互いに|双方向|両方向|(?:渡し|出し|払い|回し)合|やり取りし合|行ったり来たり/;
/** Both at once, by the words for them. */
const BOTH_ROLES =
  /\b(?:supplier|vendor|seller)s? (?:and|as well as|cum|plus|,) (?:an? |the )?(?:investor|shareholder|backer|funder|owner)\b|\b(?:investor|shareholder|backer|funder|owner)s? (?:and|as well as|cum|plus|,) (?:an? |the )?(?:supplier|vendor|seller|customer)\b|(?:売り手|供給元|供給者|納入業者|仕入れ先)(?:で(?:も)?(?:あり|ありながら)?|かつ|兼)、?(?:株主|出資者|投資家)|(?:株主|出資者|投資家)(?:で(?:も)?(?:あり|ありながら)?|かつ|兼)、?(?:売り手|供給元|供給者|納入業者|客|顧客)/;
/** Whether there are any. */
const ANY = /\b(?:is there|are there|any)\b|(?:ある|いる|あります|います)(?:の|か|ん){0,8}[?？]?$/;
const PAIRS =
  /\b(?:pairs?|which|who|whom|what)\b|どれ|どの|関係は|組み?合わせ|組は|ぺあ|どことどこ|誰と誰|どこ|誰/;

/** Neither the one nor the other. */
const NEITHER = /\bneither\b.*\bnor\b|も[^。]{1,12}も(?:して|受けて|もらって)?(?:い)?(?:ない|ません)/;

/** What one may be to another: by what it gets, and by what it gives. */
const [TRADES, HOLDS] = [
  /\b(?:customers?|clients?|buyers?|suppliers?|vendors?|sellers?|landlord|hosts?)\b|客|顧客|取引先|得意先|供給元|仕入れ?先|売り手|大家/,
  /\b(?:owners?|shareholders?|stockholders?|investors?|backers?|funders?)\b|株主|出資者|投資家|おな|すぽんさ/,
];
const EITHER = /\b(?:or|both|versus|vs)\b|両方|それとも|どっち|どちら|なの.*なの|[?？].*[?？]/;

const TWO_HATS =
  /\b(?:two|both) (?:hats|roles|capacities)\b|\b(?:double|dual|twin) roles?\b|\bboth sides of the (?:table|counter)\b|一人二役|二役|二足のわらじ|(?:二つ|2つ|両方)の(?:顔|立場|役割)/;

/** "Customer, shareholder, or both?": all that ties the two. */
export function readRoles({ reading, has }: Context): Question | undefined {
  const { folded, companies } = reading;
  const [a, b, third] = companies;
  if (!a || !b || third || has('q-why')) return undefined;
  return TWO_HATS.test(folded) || (TRADES.test(folded) && HOLDS.test(folded) && EITHER.test(folded))
    ? { kind: 'relation', a, b }
    : undefined;
}

/** And that besides: what is said of one is to be true of both. */
const ALSO =
  /(?:のに|くせに|ながら|つつ|うえで|[てで]、?)[^。]{0,10}も(?:して|出して|入れて)|(?:ながら|つつ|うえで|(?:して|出して)い?るし)[^。]{0,24}(?:もら|貰|受け)|\b(?:and|while) (?:is |being |it |it's )?(?:gets? paid|getting paid|paid|sell\w* to|receiv\w+|invest\w*|gets? (?:\w+ )?(?:money|cash))\b|\b(?:and|but|while|yet) (?:\w+ ){0,4}?(?:also|too|as well|at the same time|still)\b|\b(?:also|too|as well)\b/;

/** It is the one that is named first that gets, and gives. */
const GETS_FROM = /^[^、。]{0,24}[がはも][^、。]{0,24}(?:に|から)[^、。]{0,12}(?:もら|貰|受け)/;

/** "So A is paid by B and puts money into it as well?" */
function readPaidHolder({ reading: { folded, companies }, graph }: Context): Question | undefined {
  if (companies.length !== 2 || !GETS.test(folded) || !GIVES.test(folded)) return undefined;
  const [a, b] = companies as [string, string];
  const isBoth = (id: string, other: string) =>
    graph.between(other, id, 'payment').length > 0 && graph.between(id, other, 'investment').length > 0;
  if (isBoth(a, b)) return { kind: 'dual', of: a, yes: true };
  return isBoth(b, a) && GETS_FROM.test(folded)
    ? { kind: 'reversed', from: b, to: a, deal: 'investment', yes: true }
    : undefined;
}

/** It pays one by whom it is funded. */
const PAYS_ONE = /\b(?:pay(?:s|ing)?|customers?|clients?)\b|払|客|顧客/;
const FUNDED =
  /\b(?:funded|backed|bankrolled|financed|invested in|(?:investments?|funding|capital|equity|stake|backing)) (?:by|from)\b|から(?:の)?(?:出資|投資|資金)[^。]{0,4}(?:受け|され|もら|入れ)|(?:出資|投資)(?:も|を|は)?(?:され|受け|してもら)/;
/** "Who both pays A and is funded by A?" */
function readPayerFunded({ reading: { folded, companies }, graph, has }: Context): Question | undefined {
  const [of, second] = companies;
  if (of === undefined || second !== undefined || has('q-why', 'q-amount') || !AND.test(folded))
    return undefined;
  const isSo = graph.duals().some(({ investment, payment }) => investment.from === of && payment.to === of);
  return isSo && PAYS_ONE.test(folded) && FUNDED.test(folded) ? { kind: 'dual', of } : undefined;
}

/** Who gives money to the same company that it gets money from: customer (or supplier) and investor. */
export function readDual(context: Context): Question | undefined {
  const { has, reading, yesNo } = context;
  const { folded, companies } = reading;
  if (NEITHER.test(folded)) return undefined;
  const funded = readPayerFunded(context);
  if (funded) return funded;
  const isSaidBoth = companies.length === 1 && BOTH_ROLES.test(folded);
  if (isSaidBoth) return { kind: 'dual', of: companies[0]! };
  const paidHolder = yesNo && ALSO.test(folded) ? readPaidHolder(context) : undefined;
  if (paidHolder) return paidHolder;
  if (has('q-why') || (yesNo && !ANY.test(folded))) return readCustomer(context);
  const isPaidBoth = companies.length === 0 && !has('r-invest', 'r-investor') && PAYS_AND_PAID.test(folded);
  if (isPaidBoth) return { kind: 'payments' };
  const isMutual =
    companies.length === 0 &&
    MUTUAL.test(folded) &&
    PAIRS.test(folded) &&
    has('r-money', 'r-pay', 'q-relation', 'r-partner', 'relationship');
  if (isMutual) return { kind: 'dual' };
  const both =
    companies.length <= 2 &&
    GETS.test(folded) &&
    GIVES.test(folded) &&
    (AND.test(folded) || BILLS.test(folded));
  if (both && (yesNo || has('q-who', 'q-list', 'r-company')))
    return companies.length === 1 ? { kind: 'dual', of: companies[0]! } : { kind: 'dual' };
  if (both && companies.length === 1 && /のは[?？]?$/.test(folded))
    return { kind: 'dual', of: companies[0]! };
  return readCustomer(context);
}

const ENDED =
  /\b(?:end(?:s|ed|ing)?|stop(?:s|ped|ping)?|drop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|sever(?:s|ed|ing)?|gave up|given up|broke off|let go of|ditch\w*)\b|やめ|終え|終わら|打ち切|断ち|断っ|切っ/;
/** Said by the word for it. */
function readCustomer(context: Context): Question | undefined {
  const { has, reading } = context;
  // "They ended their customer relations": who is both isn't asked.
  if (ENDED.test(reading.folded)) return undefined;
  if (has('q-why') || !has('r-customer') || !has('r-invest', 'r-investor', 'r-investee')) return undefined;
  const [of, other] = reading.companies.filter((id) => isAiCompany(context, id));
  if (reading.companies.length === 2 && of !== undefined && other === undefined && AND.test(reading.folded)) {
    // Of two that are named, who else is both is not asked.
    const holder = reading.companies.find(
      (id) =>
        context.graph.between(id, of, 'investment').length > 0 &&
        context.graph.between(of, id, 'payment').length > 0,
    );
    return { kind: 'dual', of: holder ?? of };
  }
  if (reading.companies.length > 1) return undefined;
  return { kind: 'dual', ...(reading.companies[0] ? { of: reading.companies[0] } : {}) };
}
