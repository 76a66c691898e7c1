import type { Context } from './context.ts';
import type { Question } from './question.ts';

const SUM = String.raw`(?:amounts?|sums?|figures?|numbers?|dollar values?|price tags?|sizes?|values?)`;
const LACKS = String.raw`(?:no|not|n't|never|none|without|lacks?|lacking|nothing|un(?:stated|known|disclosed|specified|quantified)|missing|blank)`;
/** Of all that one puts in there is no sum: "no amount at all", "whose stakes are all unstated", 「一つも金額が書かれていない」. */
const NEVER = [
  new RegExp(
    String.raw`\b(?:no|without (?:an?y?|a single|one)|n't (?:\w+ ){0,3}(?:any|a single|one)|not (?:\w+ ){0,3}(?:any|a single|one)|lacks? any) (?:\w+ ){0,3}${SUM}\b.*\b(?:at all|whatsoever|anywhere|ever|for any|to any|on any|in any)\b`,
  ),
  new RegExp(String.raw`\b(?:never|not (?:once|ever|one|a single)|no single|zero)\b.{0,40}\b${SUM}\b`),
  new RegExp(
    String.raw`\b(?:all|every|each|both|any|none|entirely|exclusively|only|always)\b(?! (?:three|(?:of )?(?:the )?(?:three|named )?(?:investors?|backers?|funders?)\b)).{0,60}\b${LACKS}\b.{0,40}\b${SUM}\b|\b(?:none|not (?:one|any)) of (?:whose|the|its|their)\b.{0,40}\b${SUM}\b`,
  ),
  new RegExp(
    String.raw`\b${SUM}\b.{0,24}\b(?:all|always|entirely|without exception)\b.{0,16}\b${LACKS}\b|\ball(?: (?:of )?(?:their|its|the))? stakes? (?:\w+ )?(?:undisclosed|unstated|secret)\b|\ball\b.{0,30}\b${SUM}\b.{0,24}\b${LACKS}\b`,
  ),
  /(?:一切|いっさい|一つも|ひとつも|1つも|一件も|1件も|まったく|全く|全然|どれも|どれ一つ|どの(?:出資|投資|案件|分)(?:も|に(?:も|ついても))|すべて(?!の(?:投資家|出資者|会社))|全て(?!の(?:投資家|出資者|会社))|全部|一度も|どこにも|何一つ|なに一つ)[^、。]{0,24}(?:額|数字|いくら)?[^、。]{0,16}(?:ない|無い|なし|ず|不明|非公開|未公開|未記載|伏せ)/,
  /(?:額|数字)[^、。]{0,12}(?:一切|いっさい|一つも|ひとつも|1つも|一件も|まったく|全く|全然|どれも|すべて|全て|全部|一度も|どこにも|何一つ)[^、。]{0,16}(?:ない|無い|なし|ず|不明|非公開|未公開|未記載|伏せ)/,
];
const OF_SUMS = new RegExp(
  String.raw`\b${SUM}\b|\bhow much\b|\bstakes? (?:\w+ )?(?:undisclosed|unstated|secret)|額|いくら|数字`,
);
const GIVERS =
  /\b(?:whose|who|investors?|backers?|funders?|shareholders?|firms?|funds?)\b|投資家|出資者|出資(?:元|して(?:い)?る)|投資して(?:い)?る|株主|誰|だれ|どこ/;
const TAKERS =
  /\b(?:which|what) (?:\w+ )?(?:labs?|ai (?:companies|company|firms?|startups?)|recipients?|investees?|targets?)\b|\b(?:labs?|investees?|recipients?)\b.{0,20}\b(?:get|gets|receive\w*|funding|raise\w*)\b|(?:ai企業|らぼ|出資先|投資先|出資を受け|投資を受け|もらって)/;
const ASKS =
  /\b(?:who|whose|which|what|name|list|any)\b|誰|だれ|どこ|どの|どれ|(?:は|って)[?？。\s]*$|教え|挙げ/;

/** Whether a folded text asks for those of whose money no sum is told. */
export const asksNeverStated = (folded: string): boolean =>
  OF_SUMS.test(folded) &&
  ASKS.test(folded) &&
  (GIVERS.test(folded) || TAKERS.test(folded)) &&
  NEVER.some((pattern) => pattern.test(folded));

/** "Which investors have no amount stated at all?": those none of whose stakes has a sum, or who get none that has. */
export function readNeverStated({ reading, has }: Context): Question | undefined {
  const { folded, companies, figures } = reading;
  if (companies.length > 0 || figures.length > 0 || has('q-why', 'q-when', 'r-pay', 'q-count'))
    return undefined;
  if (!asksNeverStated(folded)) return undefined;
  return { kind: 'undisclosed', never: TAKERS.test(folded) ? 'takers' : 'givers' };
}
