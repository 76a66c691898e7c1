import { namesIn } from './ask-lists.ts';
import type { Understanding } from './understand.ts';

const SUM = String.raw`(?:how much|what (?:sum|amount|figure|stake)|which (?:sum|amount))`;
const INTO = String.raw`(?:money )?(?:(?:is |was |has been |did it |does it |has it )?(?:put|puts?|invest(?:ed|s)?|go(?:es)?|went) )?(?:in|into|to|for|on)`;
/** "For A specifically: how much in B, and how much in C?" */
const ENGLISH = new RegExp(
  String.raw`^(?:(?:and|so|ok|then|now),? ){0,12}(?:(?:specifically|only|just|for|as for|regarding|concerning|on|about|with) ){0,12}(?<by>[\p{L}.&]+(?: [\p{L}.&]+)??)(?: specifically| only| alone| in particular|'s (?:stakes?|investments?|money|cheques?))? ?[:,–—-] ?(?<sums>${SUM} ${INTO} .+)$`,
  'iu',
);
const EACH_EN = new RegExp(String.raw`^${SUM} ${INTO} (?<of>[\p{L}.&]+(?: [\p{L}.&]+)?)$`, 'iu');
const SPLIT_EN = new RegExp(String.raw`,? (?:and |plus |then )?(?=${SUM} )`, 'iu');

/** 「Aに限って言うと、Bにはいくら、Cにはいくら？」 */
const JAPANESE =
  /^(?:(?:では|じゃあ|で|それでは)、)?(?<by>[^、。?？\s]{2,16}?)(?:に(?:ついて|関して|限)[^、。?？]{0,10}|だけ(?:を)?(?:見|で)[^、。?？]{0,6}|の(?:場合|ほう|方)|側)?(?:は|って|だと|なら|では)?[、:：,\s]\s?(?<sums>[^。?？]*(?:に|へ)は?(?:いくら|何億)[^。?？]*)[?？。\s]*$/u;
const EACH_JA =
  /^(?<of>[^、。\s]{2,16}?)(?:に|へ)は?(?:いくら|何億(?:どる|ドル)?)(?:で|と|出資|投資|入れ|出し|投じ)?(?:し|て|い|る|ます|ました|た|です|でしょう|なの|だ|か|の|と|書かれ|記載され|ん|っけ){0,8}$/u;

/** What each names, where each names but one; undefined where one of them asks for more. */
function namedEach(items: string[], each: RegExp, parts: Understanding): string[] | undefined {
  const named = items.map((item) => each.exec(item.trim())?.groups?.['of']);
  const isOne = (of: string | undefined) => of !== undefined && namesIn(of, parts).length === 1;
  return named.length > 1 && named.every(isOne) ? named.map((of) => of!) : undefined;
}

/** How much one puts into each of several, who is said ahead: a whole question each. */
export function sumsInEach(text: string, parts: Understanding): string[] | undefined {
  const plain = text.replace(/[?？.。!！\s]+$/u, '');
  const english = ENGLISH.exec(plain)?.groups;
  const { by, sums } = english ?? JAPANESE.exec(plain)?.groups ?? {};
  if (by === undefined || sums === undefined || namesIn(by, parts).length !== 1) return undefined;
  const of = english
    ? namedEach(sums.split(SPLIT_EN), EACH_EN, parts)
    : namedEach(sums.split(/[、,]/u), EACH_JA, parts);
  return of?.map((one) =>
    english ? `How much has ${by} invested in ${one}?` : `${by}は${one}にいくら出資している？`,
  );
}
