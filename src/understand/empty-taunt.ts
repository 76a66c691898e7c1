import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import { clauseOf, type Clause } from './scene.ts';
import type { Understanding } from './understand.ts';

const HER =
  /^(?:(?:おい|この|お前|おまえ|やい|、){0,24}[^、。,.!！?？\s]{0,8}(?:猫|ねこ|にゃんこ|ぼっと|ぬいぐるみ|やつ|奴)(?:め|さん|ちゃん)?[、。,.!！…\s]+)?/u;
const JA = [
  /^(?:どうせ|結局|所詮|お前|おまえ|君|きみ|あんた|も|は|に|には|、){0,24}(?:何|なん|なに)(?:一つ|ひとつ)?(?:に)?も(?:分か|わか|解|知|理解|でき|出来|答え)[ぁ-ん]{0,6}(?:ない|ねえ|ねー|ん)(?:ん)?(?:だろう?|でしょう?|くせに|じゃん|よな|よね|やろ)?(?:、?お前)?[w笑。！!?？\s]*$/u,
  /^(?:どうせ|結局|所詮|お前|おまえ|君|きみ|も|は|、){0,24}(?:役に?(?:も)?立たない|使えない|役立たず|ぽんこつ|口だけ|嘘ばっか(?:り)?)(?:ん|なん)?(?:だろう?|でしょう?|くせに|じゃん|よな|よね|やろ)[w笑。！!?？\s]*$/u,
];
const EN =
  /^(?:(?:you )?(?:stupid|dumb|useless|silly|worthless|rusty|broken)?\s?(?:cat|bot|kitty|furball)[,.!\s]+)?(?:(?:i )?(?:bet|i'm sure|guess) )?(?:you|u)(?: probably| clearly| obviously| really| just){0,12}(?: know(?: absolutely)? nothing| (?:don't|dont|do not) (?:know|get|understand) (?:anything|a thing|a damn thing|any of (?:this|it)|squat|jack))(?: anyway| at all| do you| about anything){0,12}[.!?\s]*$/u;

/** 「ポンコツ猫、どうせ何も分かってないだろ」, "bet you know nothing": nothing is asked, and none of what is told denied. */
export function readEmptyTaunt(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text.trim());
  const bare = folded.replace(HER, '');
  if (!EN.test(folded) && !JA.some((pattern) => pattern.test(bare))) return undefined;
  const question = { kind: 'talk', topic: 'abuse', seed: hash(folded) } as const;
  return { ...clauseOf(text, question, parts), isActed: true, isOfTold: true };
}
