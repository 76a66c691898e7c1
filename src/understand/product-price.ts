import { fold } from '../text/fold.ts';
import { isNegated } from '../text/negation.ts';
import type { Clause } from './clause.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** What a product of somebody's costs whoever uses it. */
const PRICE =
  /(?<!評)(?:料金|(?:利用|使用|購読|契約|api|さぶすく)の?(?:料|費)|会費|値段|価格|単価)|月額|さぶすく代|\b(?:(?:monthly|yearly|annual|subscription|api|token|usage|user|licen[cs]e|seat) ){1,12}(?:price|fee|cost|charge|rate)s?\b|\b(?:price|fee|subscription|pricing|price list)s?\b|\bwhat .{2,24} charges? for\b|\bcharges? (?:users|customers|people|you) for\b/;
/** The price of another thing, or no price of a product's: what is competed on, what is invested, what was paid. */
const ELSE =
  /評価|価値|企業全体|競争|争|張り合|投資|出資|損失|減価|開発|学習|でーた|ちっぷ|gpu|電気|市場|株|給|収益|売上|支払|払|\bprice[- ](?:wise|tag)\b|\b(?:worth|valu\w*|tickets?|entire|whole|compet\w*|wars?|rival\w*|invest\w*|loss|depreciation|train\w*|develop\w*|chips?|gpus?|tpus?|power|market|stock|shares?|stake|pay\w*|paid|revenue|deal|partnership|each other)\b/;
/** Where it stands, or how much it is, or whether it's said. */
const ASKS =
  /何(?:段落|章|節|行|ぺじ|番目)|どこ|どの(?:段落|章|節|あたり|へん|部分)|いくら|なんぼ|何(?:円|どる)|載っ|書い|書か|出て|あった|ある|教えて|は[?？]?$|\b(?:which|what) (?:paragraph|section|chapter|part|line|page|heading)\b|\bwhere\b|\bhow much\b|\bwhat(?:'s| is| are| was| does| do)\b|\b(?:does|did|do|is|are|was) (?:it|the|they|that|there|you)\b|\b(?:mention|list|state|give|say|quote)(?:s|ed)?\b/;
/** Of two, one charges for what is the other's. */
const CHARGES = /\bcharges?\b|での?(?:利用|使用)/;
const LONGEST = 90;
const ATTRIBUTE = 'api-price';

/**
 * 「Claudeの月額料金、何段落目に載ってた？」, "where does it list the price of the OpenAI API?": what a product costs, however
 * it is asked for; the article has no such price.
 */
export function readProductPrice(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !PRICE.test(folded) || ELSE.test(folded) || !ASKS.test(folded))
    return undefined;
  if ((folded.match(/[?？]/gu) ?? []).length > 1) return undefined;
  const { companies, foreign, figures } = readFolded(folded, text, parts).reading;
  const of = companies.at(-1);
  if (
    of === undefined ||
    companies.length > (CHARGES.test(folded) ? 2 : 1) ||
    foreign.length + figures.length > 0
  )
    return undefined;
  if (!parts.library.knowledge.absent.has(ATTRIBUTE)) return undefined;
  const isWhether = /\b(?:right|correct|isn't it|doesn't it)\b|よね/.test(folded);
  const whether = isWhether ? { yes: true, counted: isNegated(folded) } : {};
  const question = { kind: 'absent' as const, attribute: ATTRIBUTE, of, near: ['compete-price'], ...whether };
  return clauseOf(text, question, parts, [of]);
}
