import type { Bound, DealKind } from '../knowledge/schema.ts';
import { claimOf, isAiCompany, type Context } from './context.ts';
import { countsDeals } from './deal-count.ts';
import { asksBothBounds, asksBothStates, asksStated, disclosureOf } from './disclosure.ts';
import { namesMatter } from './intents.ts';
import type { Question } from './question.ts';
import { wantsYesNo } from './yesno.ts';

/** 「支払いだけ」, "no payments": one kind is wanted, or the other is not. */
const KINDS: [DealKind, RegExp][] = [
  [
    'payment',
    /(?:支払い?|払い)(?:だけ|のみ|限定)|(?:出資|投資)(?:は|を|の方は)?(?:抜き|ぬき|除|いらな|なし|以外|省)|\b(?:only|just) (?:the |list )?(?:payments?|paying)\b|\bpayments? only\b|\b(?:no|not|without|minus|excluding|except|leave out) (?:the |any )?(?:investments?|stakes?)\b/,
  ],
  [
    'investment',
    /(?:出資|投資)(?:だけ|のみ|限定)|支払い?(?:は|を|の方は)?(?:抜き|ぬき|除|いらな|なし|以外|省)|\b(?:only|just) (?:the |list )?(?:investments?|stakes?)\b|\b(?:investments?|stakes?) only\b|\b(?:no|not|without|minus|excluding|except|leave out) (?:the |any )?payments?\b/,
  ],
];

/** The deals of one kind, where the other is set aside. */
export function readKind({ reading, has, yesNo }: Context): Question | undefined {
  const [wanted, other] = KINDS.filter(([, pattern]) => pattern.test(reading.folded));
  if (!wanted || other || yesNo || reading.companies.length > 0 || has('q-why')) return undefined;
  if (!has('r-invest') || !has('r-pay')) return undefined;
  return wanted[0] === 'payment' ? { kind: 'payments' } : { kind: 'deals', deal: wanted[0] };
}

/** The deal that alone has a sum, where it is asked who gives or gets that. */
export function readSum({ reading, has, yesNo, graph }: Context): Question | undefined {
  const [sum, more] = reading.figures;
  const [only, second] = reading.companies;
  if (sum?.unit !== 'usd' || more || second || yesNo || has('q-why', 'q-total', 'q-compare', 'q-amount'))
    return undefined;
  if (
    !has('q-who', 'r-deal') &&
    !/どこ|どの|誰|だれ|どれ|\b(?:who|whom|which|whose|where)\b/.test(reading.folded)
  )
    return undefined;
  const [deal, other] = graph.all.filter(({ amount }) => amount.usd === sum.value);
  if (!deal || other || (only !== undefined && only !== deal.from && only !== deal.to)) return undefined;
  return { kind: 'tie', from: deal.from, to: deal.to, deal: deal.kind, aspect: 'amount' };
}

export const ADDED_UP =
  /合計|合算|総額|総計|足し(?:たら|て|算|上げ)|足すと|\b(?:totals?|(?<!\b(?:with|without|has|have|got) (?:an? |any |no )?)sum|add(?:s|ed)? (?:it |them )?(?:all )?up|come(?:s)? to|altogether|combined)\b/;
const WHOLE_KINDS: [DealKind, RegExp][] = [
  ['investment', /出資|投資|\b(?:investments?|stakes?)\b/],
  ['payment', /支払|\bpayments?\b/],
];
const ALL_DEALS = /取引|(?:お?金|資金)の(?:流れ|動き)|\b(?:deals|transactions|flows|money with)\b/;

/** "What do the payments add up to?", "the sum of all deals": the stakes and the payments, each by themselves. */
export function readSumOfKinds({ reading, has, yesNo }: Context): Question | undefined {
  const { folded, companies, figures } = reading;
  if (companies.length + figures.length > 0 || yesNo || has('q-why', 'q-when', 'q-compare', 'r-layer'))
    return undefined;
  if (!ADDED_UP.test(folded) || countsDeals(folded) || /市場|平均|\b(?:market|average|mean)\b/.test(folded))
    return undefined;
  const named = WHOLE_KINDS.filter(([, pattern]) => pattern.test(folded)).map(([kind]) => kind);
  const kinds = named.length === 0 && ALL_DEALS.test(folded) ? ['investment', 'payment'] : named;
  const parts = kinds.map((kind): Question => ({ kind: kind === 'payment' ? 'payments' : 'total' }));
  if (parts.length > 1) return { kind: 'several', parts };
  // What the stakes of one come to is asked of whom was talked about.
  const isAll = kinds[0] === 'payment' || /\b(?:all|every)\b|全部|すべて|全て/.test(folded);
  return isAll ? parts[0] : undefined;
}

/** "What is betting on everything compared to?": a likeness, and no list. */
const LIKENED = /\b(?:compare|compared|liken|likened)\b[^?]*\b(?:to|with)\b\W*$/;

/** All the deals, or all of one kind. */
export function readDeals(context: Context): Question | undefined {
  const { has, reading } = context;
  const sums =
    has('q-list') &&
    /金額|額|\b(?:amounts?|figures?|sums?)\b/.test(reading.folded) &&
    /会社|社|取引|出資|company|deal|stated|invest|between/.test(reading.folded);
  if (reading.companies.length > 0 || !has('q-list')) return undefined;
  if (sums) return { kind: 'deals' };
  if (!has('r-deal', 'r-invest', 'r-pay') || LIKENED.test(reading.folded)) return undefined;
  if (
    has('q-why', 'r-layer', 'q-both') ||
    /市場|業界|market|industry|りすく|risk|理由|reason/.test(reading.folded)
  )
    return undefined;
  return {
    kind: 'deals',
    ...(has('r-invest') ? { deal: 'investment' as const } : has('r-pay') ? { deal: 'payment' as const } : {}),
  };
}

const OF_STAKES = /\b(?:investments?|stakes?)\b|投資|出資/;
const OF_PAYMENTS = /\bpayments?\b|支払/;
/** All deals, or those of the one kind that is named: "which payments have figures and which don't?". */
function dealsNamed(folded: string): Question {
  const [areStakes, arePayments] = [OF_STAKES.test(folded), OF_PAYMENTS.test(folded)];
  if (areStakes === arePayments) return { kind: 'deals' };
  return arePayments ? { kind: 'payments' } : { kind: 'deals', deal: 'investment' };
}

/** The stakes of one, or all deals, those with a figure and those without. */
export function readBothStates(context: Context): Question | undefined {
  const { reading, yesNo, has } = context;
  const [only, second] = reading.companies;
  const isWhether = yesNo && wantsYesNo(reading.folded);
  if (isWhether || second || has('q-why') || !asksBothStates(reading.folded)) return undefined;
  const isOfMoney =
    asksBothBounds(reading.folded) ||
    has('r-invest', 'r-investee', 'r-investor', 'r-own', 'r-deal', 'q-undisclosed', 'q-amount', 'r-money');
  if (!isOfMoney) return undefined;
  if (only === undefined) return dealsNamed(reading.folded);
  return isAiCompany(context, only)
    ? { kind: 'investors', of: [only] }
    : { kind: 'investments', by: [only], amount: true };
}

/** What a sum is, by the words for its bound. */
const BOUNDS: [Bound, RegExp][] = [
  [
    'up-to',
    /\b(?:capped|ceilings?|caps?|upper (?:limits?|bounds?)|maximums?|max(?:es)?|up[- ]to)\b|上限|天井|最大/,
  ],
  ['at-least', /\b(?:floors?|lower (?:limits?|bounds?)|minimums?|at[- ]least|or more)\b|下限|最低|以上/],
  [
    'exact',
    /\b(?:exact|precise|(?<!(?:'s|s'|my|his|her|our|their|the|this|that|which|what|one) )firm|fixed|flat)\b|確定|ちょうど|ぴったり|正確/,
  ],
];
const RATHER = /\b(?:rather than|instead of|as opposed to|and not|not)\b|(?:では|じゃ)な[いく]/;
const OF_SUMS =
  /\b(?:amounts?|figures?|sums?|numbers?|deals?|investments?|stakes?|pledges?|commitments?|ones?)\b|金額|額|数字|出資|投資|取引/;

/** The sorts of bound that a folded text names, without those that it sets aside. */
function boundsIn(folded: string): Bound[] {
  const [before = '', after = ''] = folded.split(RATHER);
  const said = /[ぁ-ん]/.test(folded) && after !== '' ? after : before;
  return BOUNDS.flatMap(([bound, pattern]) => (pattern.test(said) ? [bound] : []));
}

/** "Which amounts are ceilings?", 「下限なのはどれ」: the deals by what their sum is. */
export function readBounded({ reading, has }: Context): Question | undefined {
  const { folded, companies, figures } = reading;
  const [bound, other] = boundsIn(folded);
  if (
    !bound ||
    other ||
    companies.length > 0 ||
    figures.length > 0 ||
    has('q-why', 'q-most') ||
    SUMMED.test(folded)
  )
    return undefined;
  if (!OF_SUMS.test(folded) || !ASKS_ANY.test(folded) || has('q-undisclosed', 'r-layer')) return undefined;
  return { kind: 'deals', ...(has('r-invest') ? { deal: 'investment' as const } : {}), bound };
}

/** All of them are to be told. */
const LISTS =
  /全部|ぜんぶ|すべて|全て|挙げ|並べ|列挙|りすとあっぷ|一覧|どれ|何件|いくつ|(?:流れ|動き|やりとり|取引|もの|やつ)(?:は|って)?[?？(（]|\b(?:list|name|every|each|all|which|any|give me|how many)\b/;
/** Money that goes from one to another, whatever for. */
export const FLOWS =
  /(?:お?金|資金|まね)(?:の)?(?:流れ|動き|やりとり|移動)|動(?:いて|く|いた)|(?:取引|でぃる)|\b(?:flows?|transfers?|transactions?|deals?|movements? of (?:money|cash)|moves?)\b/;

/** "Every flow of $10 billion or more, payments too": all deals that a sum is named as the least, or the most, of. */
export function readAllBeyond({ reading, has }: Context): Question | undefined {
  const claim = claimOf(reading);
  const [sum, more] = reading.figures.filter(({ unit }) => unit === 'usd');
  const isBound = claim?.than !== undefined && claim.than !== 'exact' && claim.than !== 'cap';
  if (!sum || more || !isBound || claim.foreign || reading.companies.length > 0) return undefined;
  if (!LISTS.test(reading.folded) || SUMMED.test(reading.folded) || has('q-why', 'q-most', 'q-when'))
    return undefined;
  const isFlow = FLOWS.test(reading.folded);
  const [invests, pays] = [has('r-invest'), has('r-pay')];
  if (!isFlow && !invests && !pays) return undefined;
  const deal =
    isFlow || invests === pays ? {} : { deal: pays ? ('payment' as const) : ('investment' as const) };
  return { kind: 'deals', ...deal, beyond: { usd: claim.usd!, than: claim.than! } };
}

/** "Any deal over 20 billion?": those that are larger, or smaller, than a sum that is named. */
export function readBeyond(context: Context): Question | undefined {
  const { reading, has } = context;
  const claim = claimOf(reading);
  if (
    reading.companies.length > 0 ||
    claim?.usd === undefined ||
    claim.foreign ||
    has('q-why', 'q-most', 'q-when')
  )
    return undefined;
  const isBound = claim.than !== undefined && claim.than !== 'exact';
  const isOfDeals = has('r-deal', 'r-invest', 'r-pay', 'r-company', 'q-amount') || !namesMatter(reading);
  if (!isBound || !isOfDeals || SUMMED.test(reading.folded) || !ASKS_ANY.test(reading.folded))
    return undefined;
  const deal =
    has('r-deal') || has('r-invest') === has('r-pay') ? undefined : has('r-pay') ? 'payment' : 'investment';
  return { kind: 'deals', ...(deal ? { deal } : {}), beyond: { usd: claim.usd, than: claim.than! } };
}

/** What several come to is another sum than any of theirs. */
const SUMMED = /\b(?:total|combined|together|sum of)\b|合計|合わせ|総額/;
const ASKS_ANY =
  /\b(?:any(?:thing|one|body)?|everything|all|every|list|which|who|what|are there|is there)\b|ある(?:の|ん)?[?？]?$|ありま|どれ|どの|どこ|誰|(?:取引|出資|もの|の|額|やつ)(?:は|を|って)?(?:[?？]|全部|$)/;

/** Those that have one are asked for. */
const STATED =
  /\b(?:with|has|have) (?:an? )?(?:disclosed|known|stated|given|public)\b|(?:額|金額|数字)(?:が|の)(?:出て(?:い)?る|分かる|わかる|ある|書いてある)/;

/** "How many deals come with a number?": all of them, those with a figure first. */
export function readStated({ reading, has, yesNo }: Context): Question | undefined {
  const isOfDeals = has('r-deal', 'r-invest', 'r-money') && has('q-count', 'q-who', 'q-list', 'q-what');
  if (yesNo || reading.companies.length > 0 || reading.figures.length > 0 || has('q-why')) return undefined;
  // Of all those the largest is one.
  const isOfOne = has('q-most') || has('q-least');
  return isOfDeals && !isOfOne && asksStated(reading.folded) ? { kind: 'deals' } : undefined;
}

/** Which stakes have no amount: undisclosed, or simply not stated. */
export function readUndisclosed(context: Context): Question | undefined {
  const { has, reading, yesNo } = context;
  // The arrows of the diagram are payments, too: a fact tells of them.
  if (/\b(?:arrows?|diagram)\b|矢印|図/.test(reading.folded)) return undefined;
  if (
    !(has('q-undisclosed') || (yesNo && has('q-amount', 'r-money') && disclosureOf(reading))) ||
    reading.companies.length > 1 ||
    !has('r-invest', 'r-deal', 'q-amount', 'r-money', 'q-who')
  )
    return undefined;
  const [only] = reading.companies;
  if (only === undefined && !yesNo && STATED.test(reading.folded)) return { kind: 'deals' };
  const [paid, second] = only === undefined || has('r-invest') ? [] : context.graph.outOf(only, 'payment');
  if (paid && !second && has('r-pay'))
    return { kind: 'tie', from: paid.from, to: paid.to, deal: 'payment', aspect: 'amount' };
  if (only !== undefined)
    return isAiCompany(context, only)
      ? { kind: 'investors', of: [only], unstated: true }
      : { kind: 'investments', by: [only], unstated: true };
  if (!has('q-who', 'q-list', 'q-what') && !/どれ|どの|which|what|who|ある|any/.test(reading.folded))
    return undefined;
  return {
    kind: 'undisclosed',
    ...(/(?:書かれ|記載|額|金額なし)|\b(?:no amount|without|not state|unstated|no figure|no stated|no number|no dollar)/.test(
      reading.folded,
    )
      ? { all: true }
      : {}),
  };
}
