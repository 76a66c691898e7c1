import { holdersOf } from '../knowledge/holders.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { readAll } from './parts.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understand.ts';

const WHO_EN =
  '(?:company|companies|firm|firms|investors?|backers?|players?|labs?|lender|party|name|body|business|outfit)';
const LED_EN = String.raw`(?:(?:so|and|but|wait|ok|okay|then|hmm+|well|hang on|basically|i (?:guess|take it|assume|gather|suppose|think)|(?:is|would|be) it (?:be )?(?:fair|true|right|correct|accurate|safe|ok|wrong) (?:to (?:say|claim|conclude|assume|state) )?(?:that)?|(?:am i|is it) (?:right|correct) (?:in (?:saying|thinking) )?(?:that)?|(?:can|could|may) (?:i|we|you|one) (?:say|claim|conclude|confirm|assume)(?: that)?|(?:please )?confirm(?: that)?|(?:it's|its) (?:true|right|fair to say)(?: that)?|true or false|is it the case that|correct me if i'm wrong)[,:;]? +){0,12}`;
const NOBODY_EN = String.raw`(?:nobody|no[ -]?one|none of (?:the|these|those|them)(?: \w+)?|(?:there(?:'s| is| are|s) )?no (?:single |one |other )?${WHO_EN}|there(?:'s| is| are|s) (?:nobody|no[ -]?one)|not (?:a single|one|any) ${WHO_EN}|there (?:isn't|is not|aren't|isnt) (?:a|any|one|an)?(?: single| one)? ?(?:${WHO_EN}|anybody|anyone)|zero ${WHO_EN})`;
const AFTER_EN = String.raw`(?:,? ?(?:right|correct|yes|yeah|yep|no|then|true|true or false|is there|are there|is it|do they|does it|are they|is that (?:right|so|true|correct|fair)|agreed?|fair|huh|or is there|is he|have i got that right|did i get that right)){0,12}[\s?.!]*$`;
/** "Nobody both pays X and is funded by it, right?" */
const ENGLISH = new RegExp(
  String.raw`^${LED_EN}${NOBODY_EN}(?: (?:named|mentioned|listed|here|at all|in (?:the|this) (?:article|text|piece|story|picture))){0,12},? (?:(?:that|who|which) )?(?<rest>.{8,90}?)${AFTER_EN}`,
  'iu',
);
const WHO_JA = '(?:会社|企業|ところ|とこ|投資家|出資者|やつ|奴|社|プレイヤー|プレーヤー|人|もの)';
const NONE_JA =
  '(?:(?:は|も|が|を|って|なんて|なんか|など|とか|なんぞ)?(?:は|も|って)?、?(?:さすがに|結局|やっぱ(?:り)?|一社も|1社も|一つも|ひとつも|1つも|どこにも|誰も|全然|まったく|全く|記事(?:に|の中)(?:は|には)?){0,8}(?:な|無|い|居|おら|存在し|存在せ|あら|見当たら|出てこ)(?:い|ん|へん|ない|ません|ず|かった){0,8}|(?:は|も|って)?(?:皆無|ゼロ|0|ありません|いません|ございません))';
const AFTER_JA =
  '(?:(?:ん|の|よ|だ|です|でしょう?|だろう?|やろ|って|と|という|で|、|こと|わけ|ね|な|か|さ|理解|認識|解釈|話|考えて|言って|見て|まとめ|いう){0,24}(?:(?:合って|あって|正し|間違い|よろし|良|い|OK|おっけ|大丈夫|問題)[ぁ-ん]{0,6})?)';
/** 「…で…もしている会社はない、で合ってる？」 */
const JAPANESE = new RegExp(
  `^(?:じゃあ?|では|で|え|つまり|ってことは|要するに|なら)?、?(?<rest>[^。?？]{6,60}?${WHO_JA})${NONE_JA}${AFTER_JA}[\\s?？。!！]*$`,
  'u',
);
/** Puts it to somebody who is to say yes or no. */
const IS_PUT =
  /[?？]\s*$|(?:よね|よな|でしょ|だろ|やろ|合って|よい|いい)[^。]{0,6}$|\b(?:right|correct|true|yeah|is there|do they)\W*$|^(?:is|am|can|would|true|could)\b/iu;
/** Two things, or all of several, that are to be so at once. */
const BOTH =
  /\b(?:both|as well as|at once|at the same time|simultaneously|all (?:three|of)|every|each of|more than one|several|multiple|two (?:or more )?(?:of|hats|roles|layers)|while|and also)\b|両方|どちらも|双方|いずれも|かつ|しかも|つつ|ながら|でもあり|も[^、。]{1,14}も|(?:全部|ぜんぶ|すべて|全て)|[三3]社とも|[三3]つとも|全社|複数|二つ以上|2つ以上|いくつも|またが|跨|兼|同時に|一人二役/iu;
/** Another matter: who is left out, what comes to be. */
const OTHER =
  /以外|のほか|\b(?:else|other than|besides|except|but not|without|will|ever going to|buys?|buying|bought|acquir\w+|takes? over|merg\w+|rivals?|compet\w+)\b|買収|合併|競合|競争|らいばる|ライバル|成功/iu;

/** To pay somebody is not to invest. */
const PAYS = /\b(?:pays?|paying|paid)\b|払/iu;

/** What is read of the open question, as a no to that there is nobody; undefined where nobody is told for it. */
function denied(question: Question, { library: { graph } }: Understanding): Question | undefined {
  const put = { yes: true, negated: true } as const;
  if (question.kind === 'investors' && question.of.length > 1 && !question.unstated && !question.first)
    return holdersOf(question, graph).length > 0 ? { ...question, ...put, any: true } : undefined;
  if (question.kind === 'dual') return { ...question, ...put };
  return question.kind === 'layers' && question.of === undefined && !question.distinct
    ? { ...question, ...put }
    : undefined;
}

/** That nobody is both, or is in all of them: read as who is, and told that there is one. */
export function readNobodyBoth(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const plain = text.trim();
  const rest = (ENGLISH.exec(plain) ?? JAPANESE.exec(plain))?.groups?.['rest'];
  if (rest === undefined || !BOTH.test(rest) || OTHER.test(rest) || !IS_PUT.test(plain)) return undefined;
  const open = /[ぁ-ん]/u.test(rest) ? `${rest}はどこ？` : `which company ${rest}?`;
  const read = readAll([open], language, undefined, parts);
  const [first] = read.question.kind === 'several' ? read.question.parts : [read.question];
  if (first?.kind === 'investors' && PAYS.test(rest)) return undefined;
  const question = first && denied(first, parts);
  return question && { ...read, question };
}
