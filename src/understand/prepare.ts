import { fold } from '../text/fold.ts';
import { detectLanguage, isEnglish, type Detected, type Language } from '../text/language.ts';
import { toHiragana } from '../text/romaji.ts';
import { latinWords } from '../text/tokens.ts';
import { once } from './once.ts';
import { reword } from './rewordings.ts';
import type { Understanding } from './understand.ts';

/** "nvidia kara okane": a particle belongs to the name before it. */
const NAME_AND_PARTICLE =
  /(?<=[a-z0-9]) (?=(?:が|は|わ|を|に|へ|と|の|も|から|より|まで|って|だけ|で)(?![ぁ-ん]?(?:す|した)))/g;

/** 「5nengo」, 「300oku」: a number stands before its word. */
const COUNT = /^\d+(?=[a-z]{3})/;

const YEARS_ON = /(?<=\d ?)ねんご/g;
const YEARS_OR_MORE = /(?<=\d ?)(?:ねん|年後) ?いじょう/g;

function foldRomaji(folded: string, { isName, terms }: Understanding): string {
  return latinWords(folded)
    .reduceRight((text, { text: word, start, end }) => {
      const [count = ''] = COUNT.exec(word) ?? [];
      const kana = isName(word) || terms.has(word) ? undefined : toHiragana(word.slice(count.length));
      return kana ? `${text.slice(0, start)}${count}${kana}${text.slice(end)}` : text;
    }, folded)
    .replace(/(?<=[ぁ-ん]) (?=[ぁ-ん])/g, '')
    .replace(NAME_AND_PARTICLE, '')
    .replace(YEARS_ON, '年後')
    .replace(YEARS_OR_MORE, '年以上');
}

/** Kana spellings of words that are usually written in kanji, and kanji that only sound the same, the longest first. */
function foldReadings(folded: string, readings: ReadonlyMap<string, string>): string {
  if (readings.size === 0 || !/[ぁ-ん\p{sc=Han}]{3}/u.test(folded)) return folded;
  let text = '';
  for (let at = 0; at < folded.length;) {
    let length = Math.min(10, folded.length - at);
    while (length > 2 && !readings.has(folded.slice(at, at + length))) length--;
    const written = length > 2 ? readings.get(folded.slice(at, at + length)) : undefined;
    text += written ?? folded[at];
    at += written ? length : 1;
  }
  return text;
}

/** Corner brackets set a word off and tell nothing else. */
const QUOTES = /[「」『』【】〈〉《》]/gu;
/** 「マイクロソフト様が」: as politely as can be. */
const HONORIFIC = /(?<=[A-Za-z\p{sc=Kana}ー])(?:様|さま|殿|氏)(?=[がはもにをのとへから、])/gu;
const NEXT_QUOTE = /[」』](?=[「『])/gu;

/** What a message is written in, in a word. */
type Written = 'romaji' | 'english' | Language;
const writtenIn = (detected: Detected): Written =>
  detected.romaji ? 'romaji' : isEnglish(detected) ? 'english' : detected.language;

/** A piece in Latin letters beside others in kana may be Japanese all the same. */
const isRomajiBeside = (text: string, written: Written, { isName }: Understanding): boolean =>
  written !== 'romaji' && written !== 'english' && detectLanguage(text, written, isName).romaji;

const prepareOnce = once((text, written, parts): string => {
  const plain = text.replace(NEXT_QUOTE, '、').replace(HONORIFIC, 'さん').replace(QUOTES, '');
  const folded = reword(parts.nameCalled(fold(parts.mender.kana(plain))));
  const spaced = folded.replace(/(?<=[ぁ-ん\p{sc=Han}]) (?=[ぁ-ん\p{sc=Han}])/gu, '');
  const isRomaji =
    written === 'romaji' ||
    (!/[ぁ-ん\p{sc=Han}]/u.test(spaced) && isRomajiBeside(text, written as Written, parts));
  if (isRomaji) return foldReadings(foldRomaji(spaced, parts), parts.readings);
  return foldReadings(parts.mender.unrun(spaced), parts.readings);
});

/** Folds a text for reading: kana names mended, runs of letters parted, romaji and kana spellings written as usual. */
export const prepare = (text: string, language: Detected, parts: Understanding): string =>
  prepareOnce(text, writtenIn(language), parts);
