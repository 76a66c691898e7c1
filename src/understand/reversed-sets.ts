import { namesTyped, type Typed } from './names-typed.ts';
import type { Understanding } from './understand.ts';

/** What one invests in and another doesn't. */
const INVESTS =
  /投資|出資|入れて|\b(?:invest\w*|back(?:s|ed|ing)?|fund(?:s|ed|ing)?|hold(?:s|ing)?|stakes?|money in)\b/iu;
const WITHOUT = /な[いく]|だけ|のみ|しか|\b(?:not|only|without|except|alone)\b|n[’']t\b|\bbut no\b/iu;
/** "And the other way round?", 「逆も」: the same with the two of them swapped. */
const REVERSED =
  /^(?:(?:また|あと|それと|で|じゃあ|では)、?)?(?:その)?(?:逆|反対)(?:に|は|も|だと|の(?:場合|パターン|ケース)|パターン)?(?:は|も|だと)?(?:、|あり|ある|教え|どう|お願|[^。?？]{0,14}(?:だけ|のみ)|[。?？]|$)|^(?:(?:and|or|also|so),? ){0,12}(?:what about )?(?:the )?(?:other way (?:a?round|about)|vice versa|reverse|opposite|converse(?:ly)?)\b/iu;
/** "And one that only B backs?", 「Bだけの先は」. */
const ONLY_OTHER =
  /^(?:(?:and|or|also),? ){0,12}(?:(?:is there|are there|what about) )?(?:one|any|another|a \w+|which(?: one)?s?)?\s*(?:that |which )?(?:only|just) (?<en>\S+)|^(?:(?:また|あと|それと|逆に)、?)?(?<ja>[^\s、。?？]{2,20}?)(?:だけ|のみ)(?:が(?:投資|出資)[^。?？]{0,12})?(?:の|な)?(?:先|会社|企業|ところ|やつ|もの)/iu;
/** Among whom it is asked: all that there are. */
const SCOPE =
  /対象|範囲|の中で|[三3]社|\b(?:out of|among|of the three|within|consider(?:ing)? only|just those)\b/iu;

const SENTENCES =
  /(?<=[?？。])\s*|(?<=\.)\s+|(?:と?、|,\s)(?=(?:(?:その)?(?:逆|反対)|and vice versa|or vice versa|and the other way|and the reverse))/iu;

const swapped = (text: string, [one, other]: [Typed, Typed]): string =>
  text.slice(0, one.start) + other.name + text.slice(one.end, other.start) + one.name + text.slice(other.end);

const ONLY_FIRST = /\b(?:only|just) (\S+?)(?:'s)? (?:backs?|invests?|funds?|holds?)\b/iu;

/** "A lab that A backs but B doesn't, and the other way round?": both, each in full; undefined where only one is asked. */
export function bothWaysApart(text: string, parts: Understanding): string[] | undefined {
  const [first = '', second = '', ...rest] = text
    .trim()
    .split(SENTENCES)
    .filter((one) => !/^(?:また|あと|それと|and|or)?$/iu.test(one));
  if (second === '' || !INVESTS.test(first) || !WITHOUT.test(first)) return undefined;
  const [one, other, more] = namesTyped(first, parts);
  if (!one || !other || more || one.id === other.id || !rest.every((left) => SCOPE.test(left)))
    return undefined;
  const { en, ja } = ONLY_OTHER.exec(second)?.groups ?? {};
  const isOther =
    /だけ|のみ|\bonly\b/iu.test(first) &&
    namesTyped(en ?? ja ?? '', parts).some(({ id }) => id === one.id || id === other.id) &&
    namesTyped(second, parts).length === 1;
  if (!REVERSED.test(second) && !isOther) return undefined;
  const [, only] = ONLY_FIRST.exec(first) ?? [];
  if (only !== undefined) {
    const [by, except] = other.name === only ? [other, one] : [one, other];
    return [
      `Which labs does ${by.name} back that ${except.name} doesn't?`,
      `Which labs does ${except.name} back that ${by.name} doesn't?`,
    ];
  }
  const asked = first.replace(/[。.?？、,\s]+$/u, '');
  const mark = /[ぁ-ん]/u.test(asked) ? '？' : '?';
  return [asked, swapped(asked, [one, other])].map((way) => `${way}${mark}`);
}
