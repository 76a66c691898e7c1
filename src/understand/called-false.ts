import type { Heard } from './held-against.ts';
import { asClaim } from './retold.ts';

const FALSE =
  '(?:false|untrue|wrong|incorrect|inaccurate|a lie|a myth|a hoax|fake(?: news)?|mistaken|a mistake|bogus|made[- ]up|nonsense|a misconception|a false claim|an error)';
const REALLY = '(?:actually |really |simply |just |plain |totally |completely |all )?';
const TAG = "(?:,? (?:right|correct|is(?:n't)? it|no|yes|then|innit)){0,12}[\\s?.!]*$";
/** "Is it a lie that …?", "it's false that …, right?", "is the claim that … wrong?", "… is that false?" */
const ENGLISH = [
  `^(?:(?:so|and|but|ok|then|isn't it|is it) ?,? ){0,12}(?:(?:is|isn't|was|wasn't) (?:it|that)|it(?:'s| is)|that(?:'s| is)) ${REALLY}${FALSE}(?: (?:to (?:say|claim|think|believe|suggest|state)|if i say))?(?: that)? (?<claim>\\S+ \\S+ [^?!]+?)${TAG}`,
  `^(?:(?:so|and|but|ok) )?(?:would|am|was|will|is|are) (?:i|we|one|they|he|she|someone|my \\w+) (?:be )?${REALLY}${FALSE} (?:to (?:say|claim|think|believe|write|state)|if (?:i|we|they) (?:say|said|wrote|write|claim)|in (?:saying|thinking|claiming)|saying|thinking|claiming)(?: that)? (?<claim>\\S+ \\S+ [^?!]+?)${TAG}`,
  `^(?:(?:so|and|but|ok) )?(?:is|isn't|was) (?:the|this|that) (?:claim|idea|statement|rumou?r|story|notion|line|belief|assertion)(?: that)? (?<claim>[^?!]+?) ${REALLY}${FALSE}${TAG}`,
  `^(?<claim>\\S+ \\S+ [^?!]+?)(?:,|[.;:]| [–—-]) (?:is (?:that|this)|that(?:'s| is)|this is) ${REALLY}${FALSE}${TAG}`,
].map((pattern) => new RegExp(pattern, 'iu'));

const WRONG =
  '(?:間違い|まちがい|誤り|あやまり|嘘|うそ|ウソ|デマ|でたらめ|デタラメ|フェイク|ガセ|誤情報|偽情報|事実無根|誤解|勘違い)';
/** 「…っていうのは間違い？」, 「…という話は嘘じゃないよね」 */
const JAPANESE = new RegExp(
  `^(?<claim>[^。?？]{6,}?)(?:(?:って|と)(?:い[うっ]|言)?(?:う|た)?(?:の|話|こと|主張|説|噂|うわさ|情報|記述|ん)?)?(?:(?<=の|話|こと|主張|説|噂|うわさ|情報|記述|って|ん)(?:は|って|も)|(?<=って|と)(?:言ったら|言うと|言うのは|言っては|書いたら|書くと|書くのは|思うのは|考えるのは|説明したら|説明するのは))、?(?:さすがに|完全に|ただの|全くの|まったくの|真っ赤な|単なる)?${WRONG}(?<not>(?:では|じゃ|とは)(?:ない|なく|ありません|言えない))?(?:だ|です|な|なん|の|ん|でしょう?|だろう?|よね|よな|ね|か|かな|と(?:考え|思っ)て(?:いい|よい|よろしい)|という(?:認識|理解)で(?:いい|よい|よろしい)){0,8}[?？。!！\\s]*$`,
  'u',
);

/** That a claim is false, as what is to be judged: "is it a lie that A backs B?" asks whether it does, and no and yes change places. */
export function calledFalse(typed: string): Heard | undefined {
  const text = typed.trim().replace(/[’‘]/gu, "'");
  const { claim: said, not } = JAPANESE.exec(text)?.groups ?? {};
  if (said !== undefined) return { text: asClaim(said), tone: not === undefined ? 'wrong' : 'true' };
  const claim = ENGLISH.map((pattern) => pattern.exec(text)?.groups?.['claim']).find(
    (one) => one !== undefined,
  );
  return claim === undefined ? undefined : { text: `is it true that ${claim}?`, tone: 'wrong' };
}

/** "The article says they fight on price, so it must list the prices": why it should be there, and no question. */
const ARGUES =
  /(?<=[.?!…])\s+(?:(?:the|this|your) (?:article|piece|text)|it|they|you)\b[^.?!]*\b(?:so|therefore|surely)\b[^.?!]*\b(?:must|should|surely|has to|have to|gotta|ought to|certainly|bound to)\b[^.?!]*[.!?]*\s*$/iu;
const ARGUES_JAPANESE =
  /^[^。？?、]{4,36}(?:って|と)(?:書い|言っ|い[いっ]|載っ)て(?:ある|あった|あります|る|ます|いる|い)?(?:んだ|の|のだ|んです)?(?:から|し|以上)、?(?=[^。]{6})/u;
export const withoutArgument = (text: string): string =>
  text.replace(ARGUES, '').replace(ARGUES_JAPANESE, '');
