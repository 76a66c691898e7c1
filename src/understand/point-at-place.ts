import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { placeOf } from './places.ts';
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
/** What it is called, and what stands under it: both are asked. */
const WITH_CONTENT =
  /中身|内容|理由|説明|(?:書いて|書かれて|載って|述べ|挙げ|触れ|名指し)[^、。]{0,6}(?:る|た|あ|い|懸念)|その下|懸念|心配|見出し|項目名|名前|題|たいとる|何が|なにが|\b(?:titles?|headings?|names?|called|contents?|consists?|says?|said|stands?|written|under(?:neath)?|beneath|below|worr\w+|concerns?|points?|reasons?|why|mean(?:s|ing)?|details?|about)\b/u;
/** The one that isn't pleasant, of the five. */
const GLOOMY =
  /後ろ向き|(?:前向き|ぽじ(?:てぃ|ち)ぶ|明るい|好ましい|肯定的)(?:と|で|では|じゃ)?[^、。]{0,4}(?:ない|難|がた)|ねが(?:てぃ|ち)ぶ|否定的|暗い|悲観|\b(?:warn\w*|gloomy|negative|pessimistic|downbeat|unflattering|bleak|worrying|worrisome|sour|dark(?:est)?|(?:not|isn't|least) (?:\w+ )?(?:positive|upbeat|rosy|flattering|cheerful|sunny))\b/u;
const LAST =
  /らすと(?:の)?(?:一|1|ひと)|最後の(?:一つ|1つ|ひとつ|項目|一点|やつ|特徴|りすく|めりっと)|\b(?:last|final) (?:one|item|point|of)\b/u;
const ELSE =
  /よね|本当|正し|間違|合って|(?:[1-9一二三四五]つ|\d)目と|\b(?:right|correct|true|compare|versus|vs)\b|^(?:(?:so|and) )*is it\b/u;
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
  // How many they are is no place.
  const bare = folded.replace(/(?<![\d])(?:三|五|3|5)(?:つ|点)(?:の|のうち|ある)/gu, '');
  const place =
    placeOf(bare)?.place ?? (LAST.test(folded) || (isSummary && GLOOMY.test(folded)) ? -1 : undefined);
  return place === undefined ? undefined : { list, place };
}

/** "The last of the three risks: its heading and what it says", 「まとめの五番目の特徴とその中身」: that point, under its head. */
export function readPointAtPlace(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || ELSE.test(folded) || !WITH_CONTENT.test(folded)) return undefined;
  const pointed = pointedIn(folded);
  const { facts } = parts.library.knowledge;
  const points = facts.get(pointed?.list ?? '')?.points ?? [];
  const id = pointed && points.at(pointed.place);
  if (id === undefined) return undefined;
  const isHead = (facts.get(id)?.points.length ?? 0) > 0;
  const headed = isHead ? { headed: true, place: points.indexOf(id) + 1 } : {};
  return { ...clauseOf(text, { kind: 'facts', ids: [id], ...headed }, parts), isOfTold: true };
}
