import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { wantsYesNo } from './yesno.ts';

/** Her own words at the end of the article. */
const COMMENT =
  /\b(?:comments?|commentary|remarks?|closing words|(?:you|your|technyan|the cat)(?:'s)? (?:own )?(?:words|say|said|mention\w*|cite\w*|note\w*|quote\w*|gave|give|raise\w*|bring\w* up|brought up|flag\w*|warn\w*|point\w* (?:out|to)|use\w*|own))\b|こめんと|一言|ひとこと|感想|(?:自分|君|きみ|あなた|てくにゃん)(?:で|が|の)/u;
const LOSS = /損失|赤字|\b(?:loss(?:es)?|red ink|deficit)\b/u;
const RATIO =
  /比率|割合|倍率|倍|減価償却|\b(?:ratio|multiple|depreciation|proportion|times|write-?downs?)\b/u;
/** Two of them, that tell of nothing good. */
const TWO =
  /(?:二つ|2つ|2個|ふたつ)の?(?:数字|数値|金額|でた|ねた|根拠|材料)|(?:数字|数値)を?(?:二つ|2つ|2個|ふたつ)|(?:不安|心配|怖い|こわい|暗い|悪い|懸念|気になる)[^、。]{0,6}(?:数字|数値)(?:が|を|は|、)?(?:二つ|2つ|2個|ふたつ)|\b(?:two|2|both|a couple of|pair of|both) (?:\w+ ){0,2}(?:numbers|figures|stats|data points|statistics|(?:hard |financial )(?:\w+ )?(?:red flags|warning signs|worries|concerns))\b/u;
const GLOOMY =
  /不安|心配|怖い|こわい|暗い|悪い|懸念|気になる|ばぶる|警告|危|\b(?:worr\w+|scary|alarming|gloomy|bad|negative|bleak|warning|concerning|concerns|bubble|red flags?|grim|ominous)\b/u;
/** Whose each is. */
const WHOSE =
  /どこ|どの|誰|だれ|どっち|何|いくつ|いくら|どれ|それぞれ|\b(?:who(?:se|m)?|which|what|how (?:big|large|much)|each|company|name)\b/u;
/** Figures, as they are called in Japanese; 「データ」 looks like 「でた」 once it is folded. */
export const FIGURES_JA = String.raw`数字|数値|(?<=[のる的なつ個])でた(?=[はをがもで、。?？\s]|$)`;
const NUMBERS = new RegExp(
  String.raw`${FIGURES_JA}|金額|\b(?:numbers?|figures?|stats|statistics|data(?: points?)?|receipts|sums?)\b`,
  'u',
);
/** The case that is made against it all. */
const BEAR =
  /弱気|悲観|懐疑|べあ(?:けーす|側|派)|反対(?:側|意見|論)|慎重論|否定的|\b(?:bear(?:ish)?(?: case| side| view| argument)?|pessimis\w+|s[kc]eptic\w*|doom\w*|naysayer\w*|(?:argue|make|give|present|take) (?:me )?(?:the )?(?:other|opposite|opposing|contrary) (?:side|case|view)|devil's advocate|(?:case|argue|argument) against|doubts?|downside case)\b/u;
const OF_MONEY_IN =
  /出資|投資額|入れ|評価額|市場|株価|\b(?:stakes?|put in(?:to)?|invested|investors?|backers?|valu\w+|market)\b/u;
/** Whether it lasts, as she sees it. */
const LASTS =
  /\b(?:last(?:s|ing)?|sustainab\w*|hold(?:s|ing)? up|keep(?:s|ing)? going|go(?:es|ing)? on|endure\w*|survive\w*)\b|長続き|続く|続き|持続|もつ|持つと|長持ち|続けられ/u;
const AS_SHE_SEES =
  /\b(?:(?:do|would|are|did) you|you (?:think|see|believe|feel|reckon|expect)|your (?:own )?(?:view|opinion|take|mind|eyes)|yourself|technyan|tech-nyan|cat)\b|てくにゃん|個人|自身|自分|あなた|君|きみ|本音|思[うって]|見て/u;
/** And figures of companies. */
const COMPANY_FIGURES =
  /(?:会社|企業|社)[^、。?？]{0,8}(?:数字|数値|財務|でーた|金額)|(?:数字|数値)[^、。?？]{0,8}(?:会社|企業)|(?:気になる|気になって(?:い)?る|不安|心配|気がかり|引っかか|懸念|根拠)[^、。?？]{0,12}(?:数字|数値)|\b(?:compan(?:y|ies)|firms?|labs?)(?:'s?|s')?(?:[ -]\w+){0,3} (?:numbers?|figures?|stats?|metrics?|data)\b|\b(?:numbers?|figures?|stats?|metrics?)\b[^.?!]{0,40}\b(?:compan(?:y|ies)|firms?|worr\w+|bother\w*|uneasy|nervous|troubl\w+|concern\w*|point to|back(?:s)? (?:it|that) up|flag\w*|cite\w*)\b|\b(?:worr\w+|bother\w*|troubl\w+|concern\w*) (?:\w+ ){0,3}(?:numbers?|figures?|stats?|metrics?)\b/u;
const LASTING = 'comment-sustainable';
const ELSE = /市場規模|成長|出資額|投資額|\b(?:market (?:size|numbers?|figures?)|growth|stakes?|sums?)\b/u;
const LONGEST = 150;

/** "Do you think it lasts, and which company's numbers worry you?", 「長続きすると思う？気になる会社の数字も」: her doubt, and the figures of it. */
function readDoubtWithFigures(text: string, folded: string, parts: Understanding): Clause | undefined {
  if (folded.length > LONGEST || !COMPANY_FIGURES.test(folded)) return undefined;
  if (!LASTS.test(folded) || !AS_SHE_SEES.test(folded) || ELSE.test(folded)) return undefined;
  const ids = parts.library.knowledge.facts.get(DOUBT)?.why ?? [];
  if (ids.length < 2 || namesTyped(text, parts).length > 0) return undefined;
  const question: Question = {
    kind: 'several',
    parts: [
      { kind: 'facts', ids: [LASTING] },
      { kind: 'facts', ids },
    ],
  };
  return { ...clauseOf(text, question, parts), isOfTold: true };
}

/** The part of her comment whose reasons are figures. */
const DOUBT = 'comment-bubble';

/** Both figures, by what they are of or by how little good they tell, and whose each is. */
const asksWhose = (folded: string): boolean =>
  COMMENT.test(folded) &&
  WHOSE.test(folded) &&
  ((LOSS.test(folded) && RATIO.test(folded)) || (TWO.test(folded) && GLOOMY.test(folded)));

/** What the worry of a bubble rests on, in figures. */
const BUBBLE = /ばぶる|過熱|\b(?:bubbl\w+|overheat\w*|froth\w*)\b/u;
const RESTS_ON =
  /裏[付ず]|根拠|証拠|論拠|裏打ち|支え|示す|示して|材料|具体|もとにな|元にな|データ的|\b(?:back(?:s|ed|ing)?(?: it| this| that)? up|backing|behind|support\w*|evidence|underpin\w*|proof|prov(?:e|es|ing)|basis|based on|point(?:s|ing)? to|grounds?|hard|concrete|actual)\b/u;
/** Her view of it is another question. */
const OPINION =
  /思[うっい]|\b(?:you (?:really |actually )?(?:think|believe|reckon)|your (?:view|take|opinion))\b/u;
/** Of the risks those that have a figure. */
const RISK_QUANTIFIED =
  /(?:りすく|懸念)[^、。?？]{0,8}(?:数字|数値)(?:が|の)?(?:ある|出て|つ[いく]|付[いく])|\b(?:which|any)\b[^?.!]{0,16}\brisks?\b[^?.!]{0,16}\b(?:numbers?|figures?|quantified)\b/u;
const asksForBubble = (folded: string): boolean =>
  RISK_QUANTIFIED.test(folded) ||
  (!OPINION.test(folded) &&
    BUBBLE.test(folded) &&
    NUMBERS.test(folded) &&
    RESTS_ON.test(folded) &&
    !OF_MONEY_IN.test(folded));

/** The worry about one of them, as a figure: "the worrying number on A's side", 「A側の懸念も数字で」. */
const WORRY =
  /不安|心配|懸念|気がかり|赤信号|危険信号|\b(?:worr\w+|concerns?|concerning|red[- ]flags?|scary|alarming|ominous)\b/u;
const LONGEST_WORRY = 60;
const asksWorryOf = (folded: string): boolean =>
  folded.length <= LONGEST_WORRY &&
  WORRY.test(folded) &&
  !OF_MONEY_IN.test(folded) &&
  (folded.match(/[?？]/gu) ?? []).length < 2 &&
  !RISK_OR_WHY.test(folded);
const IS_THERE = /あ(?:る|ります)(?:の|か|ん|かな){0,2}[?？\s]*$|\b(?:is|are) there\b|\bdoes\b/u;
const RISK_OR_WHY = /なぜ|なんで|理由|りすく|\b(?:why|reasons?|risks?)\b/u;

/** Of each of the two the figure that worries, or speaks of no profit. */
const WORRIES_EACH =
  /不安|心配|懸念|気がかり|採算|危う|危険信号|赤信号|暗い|悪い(?:数字|数値)|\b(?:worr\w+|concern\w*|red[- ]flags?|warning|alarming|ominous|gloomy|uneasy|profitability)\b/u;
const RISK_ALONE = /りすく(?!分散)|\b(?:risks?|why|when)\b|なぜ|なんで/u;
const asksWorryOfEach = (folded: string): boolean =>
  WORRIES_EACH.test(folded) && ![LOSS, OPINION, RISK_ALONE].some((words) => words.test(folded));

/** What speaks against it, with figures: hers, or those of the two of whom she has them. */
const asksForCase = (folded: string, isOfBoth: boolean): boolean =>
  NUMBERS.test(folded) &&
  !OF_MONEY_IN.test(folded) &&
  (IN_NUMBERS.test(folded) ||
    (isOfBoth && asksWorryOfEach(folded)) ||
    (TWO.test(folded) && RESTS_ON.test(folded) && WORRY.test(folded) && !OPINION.test(folded)) ||
    (BEAR.test(folded)
      ? isOfBoth || COMMENT.test(folded) || TWO.test(folded)
      : isOfBoth && TWO.test(folded) && (COMMENT.test(folded) || GLOOMY.test(folded))));
/** A worry, put in numbers: 「心配してる理由を数字で」 */
const IN_NUMBERS =
  /(?:懸念|心配|不安|気がかり)[^、。?？]{0,12}(?:数字|数値)で(?!す)|\b(?:worry|worries|doubts?|concerns?|fears?),? (?:put |expressed )?in (?:numbers|figures)\b|(?:赤|危険)信号[^、。?？]{0,8}(?:数字|数値)|\bred[- ]flag (?:numbers|figures)\b/u;

/** The figures; "does it have any for that?": it does. */
const told = (ids: string[], isYes: boolean): Question =>
  isYes ? { kind: 'facts', ids, polarity: 'y', yes: true } : { kind: 'facts', ids };

/**
 * "Your comment carries a loss and a ratio. Whose is which?", 「コメントの損失予測と倍率、それぞれどこの会社？」, "your own
 * bear case, with the two numbers on A and B": both.
 */
export function readCommentFigures(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  const doubt = readDoubtWithFigures(text, folded, parts);
  if (doubt) return doubt;
  const isWhose = asksWhose(folded);
  if (!isWhose && !NUMBERS.test(folded)) return undefined;
  const { facts } = parts.library.knowledge;
  const ids = facts.get(DOUBT)?.why ?? [];
  const named = isWhose ? [] : namesTyped(text, parts).map(({ id }) => id);
  const own = ids.flatMap((id) => facts.get(id)?.entities ?? []);
  if (named.some((id) => !own.includes(id))) return undefined;
  const [of, other] = named;
  if (of !== undefined && other === undefined && asksWorryOf(folded)) {
    const its = ids.filter((id) => facts.get(id)?.entities.includes(of));
    return clauseOf(text, told(its, IS_THERE.test(folded)), parts);
  }
  const isOfBoth = own.length > 1 && own.every((id) => named.includes(id));
  const isMeant = isWhose || asksForCase(folded, isOfBoth) || asksForBubble(folded);
  const asked = told(ids, !isWhose && wantsYesNo(folded));
  return isMeant && ids.length > 1 ? clauseOf(text, asked, parts) : undefined;
}
