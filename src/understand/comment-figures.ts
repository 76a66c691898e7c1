import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { namesTyped } from './names-typed.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** Her own words at the end of the article. */
const COMMENT =
  /\b(?:comments?|commentary|remarks?|closing words|(?:you|your|technyan|the cat)(?:'s)? (?:own )?(?:words|say|said|mention\w*|cite\w*|note\w*|quote\w*|gave|give|raise\w*|use\w*|own))\b|こめんと|一言|ひとこと|感想|(?:自分|君|きみ|あなた|てくにゃん)(?:で|が|の)/u;
const LOSS = /損失|赤字|\b(?:loss(?:es)?|red ink|deficit)\b/u;
const RATIO =
  /比率|割合|倍率|倍|減価償却|\b(?:ratio|multiple|depreciation|proportion|times|write-?downs?)\b/u;
/** Two of them, that tell of nothing good. */
const TWO =
  /(?:二つ|2つ|2個|ふたつ)の?(?:数字|数値|金額|ねた|根拠|材料)|(?:数字|数値)を?(?:二つ|2つ|2個|ふたつ)|(?:不安|心配|怖い|こわい|暗い|悪い|懸念|気になる)[^、。]{0,6}(?:数字|数値)(?:が|を|は|、)?(?:二つ|2つ|2個|ふたつ)|\b(?:two|2|both|a couple of|pair of|both) (?:\w+ ){0,2}(?:numbers|figures|stats|data points|statistics)\b/u;
const GLOOMY =
  /不安|心配|怖い|こわい|暗い|悪い|懸念|気になる|ばぶる|警告|危|\b(?:worr\w+|scary|alarming|gloomy|bad|negative|bleak|warning|concerning|bubble|red flag|grim|ominous)\b/u;
/** Whose each is. */
const WHOSE =
  /どこ|どの|誰|だれ|どっち|何|いくつ|いくら|どれ|それぞれ|\b(?:who(?:se|m)?|which|what|how (?:big|large|much)|each|company|name)\b/u;
const NUMBERS =
  /数字|数値|金額|データ|でーた|\b(?:numbers?|figures?|stats|statistics|data(?: points?)?|receipts|sums?)\b/u;
/** The case that is made against it all. */
const BEAR =
  /弱気|悲観|懐疑|べあ(?:けーす|側|派)|反対(?:側|意見|論)|慎重論|否定的|\b(?:bear(?:ish)?(?: case| side| view| argument)?|pessimis\w+|s[kc]eptic\w*|doom\w*|naysayer\w*|(?:argue|make|give|present|take) (?:me )?(?:the )?(?:other|opposite|opposing|contrary) (?:side|case|view)|devil's advocate|(?:case|argue|argument) against|doubts?|downside case)\b/u;
const OF_MONEY_IN =
  /出資|投資額|入れ|評価額|市場|株価|\b(?:stakes?|put in(?:to)?|invested|investors?|backers?|valu\w+|market)\b/u;
/** The part of her comment whose reasons are figures. */
const DOUBT = 'comment-bubble';

/** Both figures, by what they are of or by how little good they tell, and whose each is. */
const asksWhose = (folded: string): boolean =>
  COMMENT.test(folded) &&
  WHOSE.test(folded) &&
  ((LOSS.test(folded) && RATIO.test(folded)) || (TWO.test(folded) && GLOOMY.test(folded)));

/** What speaks against it, with figures: hers, or those of the two of whom she has them. */
const asksForCase = (folded: string, isOfBoth: boolean): boolean =>
  NUMBERS.test(folded) &&
  !OF_MONEY_IN.test(folded) &&
  (BEAR.test(folded)
    ? isOfBoth || COMMENT.test(folded) || TWO.test(folded)
    : isOfBoth && TWO.test(folded) && (COMMENT.test(folded) || GLOOMY.test(folded)));

/**
 * "Your comment carries a loss and a ratio. Whose is which?", 「コメントの損失予測と倍率、それぞれどこの会社？」, "your own
 * bear case, with the two numbers on A and B": both.
 */
export function readCommentFigures(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  const isWhose = asksWhose(folded);
  if (!isWhose && !NUMBERS.test(folded)) return undefined;
  const { facts } = parts.library.knowledge;
  const ids = facts.get(DOUBT)?.why ?? [];
  const named = isWhose ? [] : namesTyped(text, parts).map(({ id }) => id);
  const own = ids.flatMap((id) => facts.get(id)?.entities ?? []);
  if (named.some((id) => !own.includes(id))) return undefined;
  const isOfBoth = own.length > 1 && own.every((id) => named.includes(id));
  const isMeant = isWhose || asksForCase(folded, isOfBoth);
  return isMeant && ids.length > 1 ? clauseOf(text, { kind: 'facts', ids }, parts) : undefined;
}
