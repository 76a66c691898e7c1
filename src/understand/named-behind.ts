import { fold } from '../text/fold.ts';
import { namesIn } from './ask-lists.ts';
import type { Turn } from './follow.ts';
import type { Understanding } from './understand.ts';

const HM_EN = String.raw`(?:(?:so|and|but|ok(?:ay)?|oh|huh|hm+|cool|wow|then|what about|how about)[\s,!]+){0,12}`;
const HM_JA =
  '(?:(?:ほえ[ー〜～]*|へえ?[ー〜～]*|ほう|ふーん|なるほど|じゃあ?|では|そしたら|なら|え|で|あと|そっか)[、。！!〜～\\s]*){0,8}';
/** A by-name, and who is meant by it, behind the question. */
const ENGLISH = new RegExp(
  String.raw`^(?<lead>${HM_EN})the [^?.!,;\n]{3,40}?[?.!,]+\s*(?:you know,? |aka |i\.?e\.? |that'?s |meaning |like,? |i mean )?(?<name>[\w.-]{2,20})(?: i mean| that is| of course| obviously)?[\s?.!]*$`,
  'iu',
);
const JAPANESE = new RegExp(
  `^(?<lead>${HM_JA})[^、。?？\\n]{2,20}?(?<ask>の?(?:ほう|方)?は?)[?？、。]+\\s*(?:あの|ほら|つまり|ようは|要は|あれ、?|、){0,24}(?<name>[^、。?？\\s]{2,14}?)(?:のこと|の話|ってこと|さん)?(?:ね|だよ?|です|よ|な|のこと){0,8}[?？。!！]*$`,
  'u',
);

/** 「じゃあ革ジャンの会社のほうは？あのエヌビディア」, on top of what was told: the same of the one that is named. */
export function withNamedBehind(text: string, last: Turn | undefined, parts: Understanding): string {
  if (!last) return text;
  const { name, ask } = (ENGLISH.exec(text.trim()) ?? JAPANESE.exec(text.trim()))?.groups ?? {};
  if (name === undefined) return text;
  const named = namesIn(name, parts);
  const ahead = namesIn(text.slice(0, text.lastIndexOf(name)), parts);
  // 「同じ年、Aも赤字？」: more than the name is said of it.
  const isAlone = fold(name).replace(named[0]?.name ?? '', '').length <= 1;
  if (!isAlone || named.length !== 1 || ahead.some(({ id }) => id !== named[0]!.id)) return text;
  return ask === undefined ? `what about ${name}?` : `${name}は？`;
}
