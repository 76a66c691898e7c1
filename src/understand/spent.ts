import type { Context } from './context.ts';
import type { Pair } from './pairs.ts';
import type { Claim } from './question.ts';

/** Money that is spent on somebody may be a stake: no word says what is bought. */
const SPENDS =
  /\b(?:spen(?:d|ds|t|ding)|splash\w*|shell(?:s|ed|ing)? out|fork(?:s|ed|ing)? (?:over|out)|cough(?:s|ed|ing)? up|hand(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|sen(?:d|ds|t|ding)|transfer\w*|wir(?:e|es|ed|ing)|provid\w+|slip(?:s|ped)?|drop(?:s|ped)?|lavish\w*|blow[ns]?|blew|burn(?:s|ed|t)?)\b|支出|つぎ込|注ぎ込|貢い|払い?込|使った|課金|溶かし|渡|あげ[たてる]|送っ|送金|流し|回し|くれて/;
/** What is earned, bought or sold is paid for. */
export const EARNS =
  /\b(?:earn(?:s|ed|ing)?|customers?|mak(?:e|es|ing) (?:off|from|out of)|made (?:off|from|out of)|charg(?:e|es|ed|ing)|invoic(?:e|es|ed|ing)|bill(?:s|ed|ing)|tab (?:with|at|from)|(?:revenues?|sales|income|takings|proceeds|receipts) (?:from|to)|buy(?:s|ing)? (?:\w+ ){0,2}from|bought (?:\w+ ){0,2}from)\b|稼い|稼ぐ|稼げ|かせい|売り?上げ?|収入|請求|料金|代金|発注|債務|から(?:\S{0,8}を)?(?:買|購入|仕入)/;
/** "Committed to buy its chips": whatever else is said of it, it is bought. */
export const BUYS_GOODS =
  /\b(?:buy|buys|buying|bought|order|orders|ordered|purchase[sd]?|purchasing) (?:[\w$.']+ ){0,4}(?:chips|gpus|compute|hardware)\b|(?:ちっぷ|gpu|半導体)を[^、。]{0,12}(?:買|購入|発注)/;

/** What goods or a service cost: 「チップ代」, 「Azureの利用料」. */
export const FEE = /(?:ちっぷ|gpu|半導体|くらうど|azure|計算|利用|使用)の?(?:代(?![わ表替理])|料)/;

const BILLED =
  /\b(?:pay|pays|paid|paying|payments?|bills?|owes?|owed|fees?|tab|invoice|customer|buys?|bought)\b|払(?!い?込)|納め|料金|代金|請求|使用料|利用料/;

/** Said by a word that fits a stake, and by none that fits only a payment. */
export const isSpentOnly = (folded: string): boolean => SPENDS.test(folded) && !BILLED.test(folded);

/** Whether it may be a payment as well as a stake: there is no payment, but a stake, that way. */
export const isLooselySpent = (
  { reading: { folded, figures }, graph }: Context,
  { from, to }: Pair,
): boolean =>
  isSpentOnly(folded) &&
  graph.between(from, to, 'payment').length === 0 &&
  graph.between(from, to, 'investment').length > 0 &&
  // The sum of what is paid the other way is no stake's.
  !graph
    .between(to, from, 'payment')
    .some(({ amount }) => figures.some(({ unit, value }) => unit === 'usd' && value === amount.usd));

/** "What did A pay for B": what a stake cost is asked, where nothing else is paid. */
export const paysForStake = ({ graph, reading, yesNo }: Context, { from, to }: Pair): boolean =>
  !yesNo &&
  /\bpa(?:y|ys|id|ying) (?:for|to get into)\b|払った/.test(reading.folded) &&
  graph.between(from, to, 'investment').length > 0;

/** Whether the money for what is bought runs only the other way: the one that is paid is said to pay. */
export const isPaidBack = ({ graph }: Context, { from, to }: Pick<Pair, 'from' | 'to'>): boolean =>
  graph.between(from, to, 'payment').length === 0 && graph.between(to, from, 'payment').length > 0;

/** "Put money into X": a stake, unless it is for what is bought, or the sum is what is paid. */
const PUTS_INTO =
  /\b(?:put|puts|putting|pour\w*|pump\w*|s[aiu]nk|sink(?:s|ing)?|plough\w*|plow\w*|thr[eo]w\w*|dump\w*)\b.{0,24}\binto\b/;
/** Whether money is said to be put into one as a stake is. */
export const putsInto = (
  { reading, has, graph }: Context,
  { from, to }: Pair,
  claim: Claim | undefined,
): boolean =>
  PUTS_INTO.test(reading.folded) &&
  !has('r-pay', 'r-cloud', 'r-chip', 'r-customer') &&
  !graph.between(from, to, 'payment').some(({ amount }) => amount.usd === claim?.usd);
