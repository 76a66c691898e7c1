import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { namesTyped } from './names-typed.ts';
import { placeNamed, placeOf } from './places.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** What the article closes with: five features, by whatever name. */
const SUMMARY = 'summary-five';
const OF_SUMMARY =
  /まとめ|締め|結び|結論|総括|(?:五つ|5つ|五点|5点)の(?:特徴|ぽいんと|まとめ)|特徴|\b(?:summary|conclusions?|wrap-?up|closing|(?:five|5) (?:\w+ )?(?:features?|traits?|characteristics?|points?|takeaways?)|features?|traits?|takeaways?)\b/u;
/** The lists that are counted on their own, by their names. */
const LISTS: [string, RegExp][] = [
  ['merits-three', /めりっと|利点|長所|恩恵|\b(?:merits?|benefits?|advantages?|upsides?)\b/u],
  ['risks-three', /りすく|危険|短所|\b(?:risks?|dangers?|downsides?|drawbacks?)\b/u],
];
/** What it is called … */
const HEADING =
  /見出し|項目名|名前|題|たいとる|(?:何|なん)(?:という|て(?:いう)?|か|で)|\b(?:titles?|headings?|labels?|names?|called|(?:which|what)(?:'s|s| is) (?:the|its|that))\b/u;
/** … and what stands under it. */
const CONTENT =
  /中身|内容|理由|説明|(?:書いて|書かれて|載って|述べ|挙げ|触れ|名指し)[^、。]{0,6}(?:る|た|あ|い|懸念)|その下|懸念|心配|(?:何|なに)が|\b(?:contents?|consists?|says?|said|stands?|written|under(?:neath)?|beneath|below|worr\w+|concerns?|points?|reasons?|mean(?:s|ing)?|details?|about)\b/u;
/** The one that isn't pleasant, of the five. */
const GLOOMY =
  /後ろ向き|(?:前向き|ぽじ(?:てぃ|ち)ぶ|明るい|好ましい|肯定的)(?:と|で|では|じゃ)?[^、。]{0,4}(?:ない|難|がた)|ねが(?:てぃ|ち)ぶ|否定的|暗い|悲観|\b(?:warn\w*|gloomy|negative|pessimistic|downbeat|unflattering|bleak|worrying|worrisome|sour|dark(?:est)?|(?:not|isn't|least) (?:\w+ )?(?:positive|upbeat|rosy|flattering|cheerful|sunny))\b/u;
const LAST =
  /らすと(?:の)?(?:一|1|ひと)|最後の(?:一つ|1つ|ひとつ|項目|一点|やつ|特徴|りすく|めりっと)|\b(?:last|final) (?:one|item|point|of)\b/u;
const ELSE =
  /いくつ|何(?:個|点|件|項目)|\bhow (?:many|much|long)\b|よね|本当|正し|間違|合って|(?:[1-9一二三四五]つ|\d)目と|\b(?:right|correct|true|compare|versus|vs)\b|^(?:(?:so|and) ){0,12}is it\b/u;
const LONGEST = 120;

interface Pointed {
  list: string;
  /** counted from 0; -1: the last */
  place: number;
}

function pointedIn(folded: string): Pointed | undefined {
  const isSummary = OF_SUMMARY.test(folded);
  const list = isSummary ? SUMMARY : LISTS.find(([, name]) => name.test(folded))?.[0];
  if (list === undefined) return undefined;
  // How many they are is no place, nor whether it can last.
  const bare = folded
    .replace(/(?<![\d])(?:三|五|3|5)(?:つ|点)(?:の|のうち|ある)/gu, '')
    .replace(/(?<=[a-z] )(?<!\b(?:the|its|their|your|very|and|in|'s|’s) )last\b/gu, '');
  const isGloomy = isSummary && GLOOMY.test(folded);
  if (!isGloomy && !HEADING.test(folded)) return undefined;
  const place = placeOf(bare)?.place ?? (LAST.test(bare) || isGloomy ? -1 : undefined);
  return place === undefined ? undefined : { list, place };
}

const PLACE_EN =
  '(?:(?:the|that) (?:very )?(?<PLACE>last|first|second|third|final|middle) (?:one|risk|merit|point|item|bullet)|(?<COUNTED>(?:number|no\\.?|point|#) ?(?:one|two|three|[123])))';
const PLACE_JA =
  '(?<place>最後|最初|らすと|真ん中|[1-3一二三](?:番|つ|個|点)目)の?(?:やつ|もの|ほう|方|一つ|ひとつ|項目|点|りすく|めりっと)?';
const named = (at: string): string =>
  PLACE_EN.replace('PLACE', `${at}Place`).replace('COUNTED', `${at}Counted`);
/** Which point it is, and who or what is asked of it: "the last one, who …", "who … in the last one", 「最後のやつ、…誰」. */
const OF_POINT = new RegExp(
  `^(?:(?:and|so|but|ok|then),? ){0,3}${named('first')}[,:;]? (?:who|what)\\b|^(?:(?:and|so|but|ok|then),? ){0,3}(?:who|what)(?:'s)? (?:[\\w']+ ){1,5}(?:in|with|under|from|by|of) ${named('then')}[ ?!.]*$|^(?:で、?|じゃあ?、?|では、?|その)?${PLACE_JA}(?:は|って|で|だと|が|の場合)?、?[^、?？]{0,12}(?:誰|だれ|何が|どこ)`,
  'u',
);

/** The point of the list that was told last, where it is named by its place alone and who or what is asked of it. */
function pointTold(folded: string, last: Turn | undefined, parts: Understanding): string | undefined {
  const groups = last && OF_POINT.exec(folded)?.groups;
  if (!groups) return undefined;
  const { facts } = parts.library.knowledge;
  const told = last.facts.findLast((id) => LISTS.some(([list]) => list === id));
  const points = facts.get(told ?? '')?.points ?? [];
  const word = Object.values(groups).find((group) => group !== undefined) ?? '';
  const place = placeNamed(word, points.length);
  return place === undefined ? undefined : points.at(place);
}

/** "The last of the three risks: its heading and what it says", 「まとめの五番目の特徴とその中身」: that point, under its head. */
export function readPointAtPlace(
  text: string,
  parts: Understanding,
  last: Turn | undefined,
): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || ELSE.test(folded)) return undefined;
  const told = pointTold(folded, last, parts);
  if (told === undefined && !CONTENT.test(folded)) return undefined;
  if (namesTyped(text, parts).length > 0) return undefined;
  if (told !== undefined) return { ...clauseOf(text, { kind: 'facts', ids: [told] }, parts), isOfTold: true };
  const pointed = pointedIn(folded);
  const { facts } = parts.library.knowledge;
  const points = facts.get(pointed?.list ?? '')?.points ?? [];
  const id = pointed && points.at(pointed.place);
  if (id === undefined) return undefined;
  const isHead = (facts.get(id)?.points.length ?? 0) > 0;
  const headed = isHead ? { headed: true, place: points.indexOf(id) + 1 } : {};
  return { ...clauseOf(text, { kind: 'facts', ids: [id], ...headed }, parts), isOfTold: true };
}
