import { isAiCompany, type Context } from './context.ts';
import { namesMatter } from './intents.ts';
import { largestIn } from './listed.ts';
import type { Question } from './question.ts';

const RANKS: [number, RegExp][] = [
  [
    2,
    /[2二]番目|第?[2二]位|次点|次に(?:大き|でか|多|高)|\b(?:second|2nd|runner-?up|next)[\s-](?:largest|biggest|highest|smallest|lowest)\b|\brunner-?up\b/,
  ],
  [3, /[3三]番目|第?[3三]位|\b(?:third|3rd)[\s-](?:largest|biggest|highest|smallest|lowest)\b/],
  [4, /[4四]番目|第?[4四]位|\b(?:fourth|4th)[\s-](?:largest|biggest|highest|smallest|lowest)\b/],
];
const SMALL = /小さ|少な|安い|低い|\b(?:small\w*|low\w*|least|fewest)\b/;

/** "The second largest": how many places down; undefined for the first. */
export const rankIn = (folded: string): number | undefined =>
  RANKS.find(([, pattern]) => pattern.test(folded))?.[0];

/** The largest and the smallest at once. */
const BOTH_ENDS =
  /\b(?:biggest|largest|highest|most)\b.{1,12}\b(?:smallest|lowest|least)\b|\b(?:smallest|lowest|least)\b.{1,12}\b(?:biggest|largest|highest)\b|最(?:大|高)[^、。]{0,4}最(?:小|低)|(?:大き|でか)[^。]{1,8}小さ/;

/** Those who get it. */
const LABS = /\blabs?\b|\bai (?:compan\w+|firms?)\b|らぼ|ai企業/;

/** Of every figure there is, not of the deals alone. */
const OF_FIGURES = /\b(?:numbers?|figures?|(?:dollar )?amounts?|sums?)\b|数字|金額|数値/;
const ANYWHERE =
  /\b(?:article|piece|whole thing|anywhere|page|text|story|write-?up|mentioned|in (?:here|there|it|this))\b|記事|ここ|文中|本文|全体|出てくる|出てきた|載って/;

/** The largest or the smallest stated sum, or the one so many places after it. */
export function readExtreme(context: Context): Question | undefined {
  const { has, reading } = context;
  const rank = rankIn(reading.folded);
  if (
    BOTH_ENDS.test(reading.folded) &&
    reading.companies.length === 0 &&
    has('r-invest', 'r-deal', 'q-amount', 'r-money')
  )
    return { kind: 'deals' };
  const isRanked = has('q-most', 'q-least') || rank !== undefined;
  if (!isRanked || reading.companies.length > 1 || has('q-why')) return undefined;
  if (!reading.companies[0] && has('r-receive') && has('r-money') && LABS.test(reading.folded))
    return { kind: 'deals', deal: 'investment' };
  const isMoney = has('r-money') && !namesMatter(reading);
  if (!has('r-invest', 'r-pay', 'r-deal', 'q-amount') && !isMoney) return undefined;
  if (/市場|market|層|layer|リスク|risk|りすく/.test(reading.folded)) return undefined;
  const [only] = reading.companies;
  if (only !== undefined)
    return isAiCompany(context, only)
      ? (largestIn(context, only) ?? { kind: 'investors', of: [only] })
      : { kind: 'investments', by: [only], amount: true };
  const deal = has('r-pay') && !has('r-invest') ? 'payment' : has('r-invest') ? 'investment' : undefined;
  return {
    kind: 'extreme',
    most: rank === undefined ? has('q-most') : !SMALL.test(reading.folded),
    ...(deal ? { deal } : {}),
    ...(rank === undefined ? {} : { rank }),
    ...(deal === undefined && OF_FIGURES.test(reading.folded) && ANYWHERE.test(reading.folded)
      ? { anywhere: true }
      : {}),
  };
}

/** Who gives most of all, said of giving: 「いちばん投資してる会社は」, "biggest spender overall". */
const MOST_GIVEN =
  /(?:一番|いちばん|最も|もっとも)(?:多く)?(?:お?金(?:を|も)?|資金(?:を)?)?(?<ja>投資|出資|払|支払|出し|出す|入れ|使)(?![^。?？]*(?:層|ちっぷ|くらうど))|\b(?:biggest|largest|top|number one|no\.? ?1) (?<en>spender|payer|giver|investor|backer|funder)\b/;

/** Who gets most of all: 「いちばんお金を受け取ってる会社は」, "biggest recipient?" */
const MOST_GOT =
  /(?:一番|いちばん|最も|もっとも)(?:多く)?(?:の)?(?:お?金|資金|額)(?:を|も)?(?:たくさん)?(?<ja>もら|貰|受け?取|集め|得て|調達)|最大の?(?:受け?取り?手|受取人|受け手)|\b(?:who|(?:which|what) (?:company|firm|lab|one)|anyone)(?:'s|s| is)? (?<en>gets?|getting|receiv\w+|takes? in|taking in|rak\w+ in|collect\w*|pockets?|rais\w+) (?:the )?(?:most|largest|biggest)(?= (?:money|cash|funding|funds|dollars|payments?|sum|amount|share|out of)|[\s?.!]*$)|\b(?:biggest|largest|top|number one|no\.? ?1) (?:recipient|receiver|payee)\b/;

/** The largest stated sum, or the largest of its kind, where nobody is named. */
export function readMostGiven({ reading, has, yesNo }: Context): Question | undefined {
  const found = MOST_GIVEN.exec(reading.folded) ?? MOST_GOT.exec(reading.folded);
  const isNamed = reading.companies.length + reading.foreign.length + reading.absent.length > 0;
  if (!found || isNamed || yesNo || has('q-why') || rankIn(reading.folded) !== undefined) return undefined;
  const said = found.groups?.['ja'] ?? found.groups?.['en'] ?? '';
  const deal = /資|集め|調達|invest|back|fund|rais/.test(said)
    ? 'investment'
    : /払|pay/.test(said)
      ? 'payment'
      : undefined;
  return { kind: 'extreme', most: true, ...(deal ? { deal } : {}) };
}
