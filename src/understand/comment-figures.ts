import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** Her own words at the end of the article. */
const COMMENT =
  /\b(?:comments?|commentary|remarks?|closing words|(?:you|your|technyan|the cat)(?:'s)? (?:own )?(?:words|say|said|mention\w*|cite\w*|note\w*|quote\w*))\b|こめんと|一言|ひとこと|感想/u;
const LOSS = /損失|赤字|\b(?:loss(?:es)?|red ink|deficit)\b/u;
const RATIO =
  /比率|割合|倍率|倍|減価償却|\b(?:ratio|multiple|depreciation|proportion|times|write-?downs?)\b/u;
/** Two of them, that tell of nothing good. */
const TWO =
  /(?:二つ|2つ|2個|ふたつ)の?(?:数字|数値|金額|ねた|根拠|材料)|(?:不安|心配|怖い|こわい|暗い|悪い|懸念|気になる)[^、。]{0,6}(?:数字|数値)(?:が|を|は|、)?(?:二つ|2つ|2個|ふたつ)|\b(?:two|2|both|a couple of|pair of) (?:\w+ ){0,2}(?:numbers|figures|stats|data points|statistics)\b/u;
const GLOOMY =
  /不安|心配|怖い|こわい|暗い|悪い|懸念|気になる|ばぶる|警告|危|\b(?:worr\w+|scary|alarming|gloomy|bad|negative|bleak|warning|concerning|bubble|red flag|grim|ominous)\b/u;
/** Whose each is. */
const WHOSE =
  /どこ|どの|誰|だれ|どっち|何|いくつ|いくら|どれ|それぞれ|\b(?:who(?:se|m)?|which|what|how (?:big|large|much)|each|company|name)\b/u;
/** The part of her comment whose reasons are figures. */
const DOUBT = 'comment-bubble';

/** "Your comment carries a loss and a ratio. Whose is which?", 「コメントの損失予測と倍率、それぞれどこの会社？」: both. */
export function readCommentFigures(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (!COMMENT.test(folded) || !WHOSE.test(folded)) return undefined;
  const isBoth = (LOSS.test(folded) && RATIO.test(folded)) || (TWO.test(folded) && GLOOMY.test(folded));
  const ids = isBoth ? (parts.library.knowledge.facts.get(DOUBT)?.why ?? []) : [];
  return ids.length > 1 ? clauseOf(text, { kind: 'facts', ids }, parts) : undefined;
}
