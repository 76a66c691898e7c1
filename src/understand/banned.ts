import { hash } from '../text/hash.ts';
import type { Language } from '../text/language.ts';
import { namesAny } from './held-against.ts';
import { look } from './look.ts';
import type { Understanding } from './understand.ts';

/** What she always talks of. */
const HERS = {
  ja: '(?:投資|出資|お?金|マネー|AI|ＡＩ|記事|株|経済|市場|仕事)',
  en: '(?:money|financ\\w+|cash|invest\\w*|stocks?|market|ai|business|work|article|econ\\w*|serious|tech)',
};
const BAN: Record<Language, RegExp> = {
  ja: new RegExp(
    String.raw`[、。!！\s]*${HERS.ja}(?:系|関係|関連)?の?(?:話|はなし|こと|話題|ネタ)?(?:は|とか|も|を)?、?(?:禁止|なし|無し|抜き|NG|ＮＧ|やめ|いらな|いらん|要らな|しないで|すんな|するな|だめ|ダメ|聞きたくな|したくな)[^。!！?？]*[。!！]?`,
    'iu',
  ),
  en: new RegExp(
    String.raw`[\s,.;:!–-]*\b(?:and |but |just )?(?:no(?:thing about)?|not about|without|zero|(?:skip|drop|leave out) the|enough (?:of the|with the|of)|(?:don'?t|dont|do not|stop) (?:talk(?:ing)?|say(?:ing)? anything|bring(?:ing)? up|mention(?:ing)?|start(?:ing)?)(?: about| on| with| abt)?)\s(?:any |the |more |that |all ){0,12}${HERS.en}(?: (?:or|and) ${HERS.en})*(?: (?:talk|stuff|facts?|chat|things?|questions?|lectures?|topics?|please|pls|today|now|allowed|this time)){0,12}(?=[\s.!?]*$|[.!]\s)[.!]*`,
    'iu',
  ),
};

/** Wants something told all the same. */
const WANTS_TOLD =
  /[?？]|\b(?:explain|list|sum up|what|who|how|why|which)\b|教え|説明|何|なに|誰|どこ|いくら|なぜ/iu;

/** So likely a fact meant that it is asked for all the same. */
const MEANT = 0.9;

/**
 * What is left to chat about where all that she tells of is ruled out: 「なんか優しいこと言って。お金の話は禁止」, "say
 * something nice, no money talk". A question of hers that only leaves money out stays one.
 * @param typed without markup
 * @returns undefined where nothing is ruled out
 */
export function withoutBan(typed: string, language: Language, parts: Understanding): string | undefined {
  const rest = typed.replace(BAN[language], ' ').trim();
  if (rest === typed.trim() || WANTS_TOLD.test(rest) || namesAny(typed, parts)) return undefined;
  return (look(rest, parts).first.facts[0]?.share ?? 0) >= MEANT ? undefined : rest;
}

/** What is said to one who wants none of it, where the chat itself tells nothing. */
export const consoled = (text: string) => ({ kind: 'talk', topic: 'comfort', seed: hash(text) }) as const;
