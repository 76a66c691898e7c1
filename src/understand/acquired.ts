import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** To own a company is more than to own a stake in it; "Microsoft's own cloud" owns nothing. */
const OWNS =
  /(?<!(?:'s?|\b(?:its?|their|his|her|our|my|your|very|on)) )\bown(?:s|ed|ers?)?\b|\bbelongs? to\b|所有し|持ち主|おな(?=なの|だ|で|って|か|[?？]|$)|親会社/;
const ACQUIRES =
  /買収し|買収さ|買った|子会社|傘下|合併し|\b(?:bought|acquired|purchased|took over|swallowed|merged)\b|\b(?:did|made)\b.*\b(?:acquire|buy|purchase|merge)\b|\b(?:complet|clos|finali[sz]|announc|consummat)\w*\b.{0,24}\b(?:acquisition|take-?over|buy-?out|purchase)\b|\b(?:acquisition|take-?over|buy-?out|purchase)\b.{0,30}\b(?:complet|clos|finali[sz]|consummat)\w*|買収(?:の|が|を)?(?:完了|成立|終え|済|実施)/;
const PART =
  /\b(?:stakes?|shares?|part|piece|slice|chunk|bit|some|percent\w*|how much|fraction|tickets?|seat)\b|%|割|いくら|株/;

const MAYBE =
  /可能性|かも|将来|いつか|しそう|される|するの\?|するか|そのうち|いずれ|ゆくゆく|ちゃう|(?:こと|とか|なんて)(?:って|は|が|も)?(?:ある|あり|あん|起き)|ありえ|あり得|\b(?:may|might|could|would|will|going to|gonna|ever|someday|some day|one day|possible|possibly|likely|eventually|end(?:s|ing)? up|down the (?:road|line)|in (?:the )?future)\b/;

/** Taken for bought or owned as a whole. */
export const isAcquired = ({ has, reading: { folded } }: Context): boolean =>
  ((has('r-acquire') && ACQUIRES.test(folded)) || OWNS.test(folded)) &&
  !PART.test(folded) &&
  !has('r-pay') &&
  !MAYBE.test(folded) &&
  !/\b(?:buy|buys|buying|bought) in(?:to)?\b/.test(folded);

const BUYER =
  /^ (?:(?:has|have|had|already|really|actually|just|now) ){0,12}(?:buy|bought|acquired?|purchased?|owns?|owned|took over|swallowed)(?: up| out)? (?:all of |the whole of |the )?$/;

/** "Does A belong to B?", 「AはBの子会社？」: the other way round. */
const BELONGS = /^ (?:(?:really|actually|already|now) ){0,12}belongs? to (?:the )?$/;
const TOPIC = /^(?:って|は|が|も)、?(?:もう|すでに)?$/;
const UNDER = /^の(?:子会社|傘下|もの|一部|持ち物)/;

/** "Did A buy B?": whether it is the one that gets the stake that is said to have bought the other. */
export function isBoughtBack({ reading: { folded, mentions }, roles }: Context, giver: string): boolean {
  const [first, second] = mentions;
  if (first && second) {
    const [between, behind] = [folded.slice(first.end, second.start), folded.slice(second.end)];
    const belongs = BELONGS.test(between) || (TOPIC.test(between) && UNDER.test(behind));
    if (belongs) return second.company !== giver;
    if (BUYER.test(between)) return first.company !== giver;
  }
  return roles.explicit && roles.from[0] !== giver;
}

/** The whole company changes hands: no goods are bought, and no stake. */
const TAKES_OVER =
  /買収|子会社|乗っ取|飲み込|\b(?:acquir\w+|acquisitions?|buy-?outs?|buy out|take-?overs?|tak(?:e|es|ing) (?:\w+ )?over)\b/;
const BUYS = { before: /\b(?:buy|buys|buying|purchase|purchasing)\s$/, after: /^(?:社)?を[^、。]{0,8}買/ };
const PRICE = /いくら|何億|何ドル|なんぼ|値段|価格|費用|金額|額は|\b(?:how much|price|cost|costs|sum)\b/;
/** The price isn't what is asked. */
const OF_STAKE = /出資|投資|株|\b(?:stakes?|invest\w*|shares?|valuation)\b/;

/** What it would cost to buy a company whole: that it may be bought is told, the price isn't. */
export function readPriceOf(
  { has, reading, yesNo }: Context,
  { ranked }: Choice,
  { knowledge, vocabulary }: Library,
): Question | undefined {
  const { folded, mentions, companies, figures } = reading;
  const isBought = mentions.some(
    ({ start, end }) => BUYS.before.test(folded.slice(0, start)) || BUYS.after.test(folded.slice(end)),
  );
  if (!has('r-acquire') || yesNo || companies.length === 0 || figures.length > 0) return undefined;
  if (!(isBought || TAKES_OVER.test(folded)) || !PRICE.test(folded) || OF_STAKE.test(folded))
    return undefined;
  const told = ranked.find(({ id }) =>
    readFeatures(knowledge.facts.get(id)?.en ?? '', vocabulary).includes('c:r-acquire'),
  );
  return told && { kind: 'unknown', near: [told.id], hint: true };
}
