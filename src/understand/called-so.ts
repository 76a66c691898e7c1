import { readFeatures } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { imagesIn } from './metaphors.ts';
import { namesTyped } from './names-typed.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** What was said is called to mind: 「…って呼んでなかった？」, 「…に例えてたよね」, "didn't you call it …?". */
const RECALLS = [
  /(?:って|と|に|だと|だって|みたいだ?と|みたいって)(?:か)?、?(?:呼ん|よん|言っ|いっ|例え|たとえ|喩え|なぞらえ|表現し|形容し|評し|書い|おっしゃっ|仰っ|称し|言い表し|なぞらえ)(?:[てで](?:い)?)?(?:なかった|ませんでした|た|だ|る|ました|ます|らっしゃいませんでした)(?:っけ|です|でした|です?か|の|か|かな|かしら|よね|よな|ん|じゃない|じゃん|でしょ|[、,]){0,24}(?:[、,](?:この|その|あの)(?:循環|仕組み|構造|お?金の|話|流れ)[^、。?？]{0,6})?[?？。!！\s]*$/u,
  /^(?:(?:hey|so|wait|hang on|hold on|but|technyan|tekunyan|cat|if i (?:remember|recall) (?:right|rightly|correctly|well)|correct me if i'm wrong|am i wrong,? or|if memory serves)[,:! ]+){0,12}(?:(?:did|have|had|were|was|do|does|has)n'?t|(?:did|were|was|have) not) (?:you|the (?:cat|article|comment|piece)|technyan|it) (?:just |once |also |actually |somewhere |really |sort of |kind of ){0,12}(?:call\w*|liken\w*|compar\w*|describ\w*|say|said|saying|refer\w*|nam\w*|dub\w*)\b[^?.]*[?.!\s]*$/u,
];
/** It was not, or was something else, or is asked for more than a yes. */
const ELSE =
  /(?:じゃ|では)な(?:く|い)|以外|なぜ|理由|誰|だれ|何|どう|どの|市場|ばぶる|予測|赤字|損失|ぎゃんぶる|賭け事|\b(?:why|who|what|how|rather than|instead|not (?:an? )?(?:\w+ )?but|or|markets?|bubbles?|loss(?:es)?|gambl\w+|bett?ing|wager\w*)\b/u;
/** It is said not to have been: 「言ってなかったよね」. */
const DENIED = /(?:なかった|ません(?:でした)?)(?:です)?(?:よね|よな|でしょ)/u;
const LONGEST = 110;

/** "Didn't you call it alchemy?", 「錬金術って呼んでなかった？」: yes, where it is one of the images that the article has. */
export function readCalledSo(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  if (folded.length > LONGEST || ELSE.test(folded) || !RECALLS.some((form) => form.test(folded)))
    return undefined;
  const [id, second] = imagesIn(folded);
  if (id === undefined || second !== undefined || namesTyped(text, parts).length > 0) return undefined;
  const features = readFeatures(folded, parts.library.vocabulary);
  const isContrary = parts.library.opposition(id, { folded, features }) < 0;
  const polarity = DENIED.test(folded) || isContrary ? 'n' : 'y';
  return clauseOf(text, { kind: 'facts', ids: [id], polarity, yes: true }, parts);
}
