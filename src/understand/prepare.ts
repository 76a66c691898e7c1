import { isNamed } from '../knowledge/vocabulary.ts';
import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import { toHiragana } from '../text/romaji.ts';
import { latinWords } from '../text/tokens.ts';
import type { Understanding } from './understand.ts';

function foldRomaji(folded: string, { library }: Understanding): string {
  const isName = (word: string) => isNamed(library.vocabulary, word);
  return latinWords(folded)
    .reduceRight((text, { text: word, start, end }) => {
      const kana = isName(word) ? undefined : toHiragana(word);
      return kana ? `${text.slice(0, start)}${kana}${text.slice(end)}` : text;
    }, folded)
    .replace(/(?<=[ぁ-ん]) (?=[ぁ-ん])/g, '');
}

/** Kana spellings of words that are usually written in kanji, the longest first. */
function foldReadings(folded: string, readings: ReadonlyMap<string, string>): string {
  if (readings.size === 0 || !/[ぁ-ん]{3}/.test(folded)) return folded;
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

/** To buy part of a company is to invest in it. */
const BUYS_PART =
  /\b(?:(buy)|(buys)|(bought|picked up)|(buying)) (?:(?:an?|some|any|more|its|their|the) )?(?:\w+ )?(?:stakes?|shares?|stocks?|piece|slice|chunk|tickets?) (?:in|of|on)(?:to)?\b/g;
/** "Buy $10b of NVIDIA shares". */
const BUYS_SUM =
  /\b(?:(buy)|(buys)|(bought|picked up)|(buying)) ((?:about |around |up to )?\$?[\d.]+ ?(?:bn?|billion|m|million|k)?(?: (?:dollars? )?worth)?) (?:of |in )([\w.]+?)(?:'s|s')? (?:shares?|stocks?|equity)\b/g;
const INVESTS = ['invest', 'invests', 'invested', 'investing'];

/** Where all that she knows comes from anyway: "…, according to the article", 「記事によると」. */
const BY_ARTICLE =
  /,? ?\b(?:according to|as per|going by|based on|judging by) (?:the|this|your|that|ur) (?:article|piece|text|story|write-?up)\b,?|(?:この|その)?記事に(?:よると|よれば)、?/g;

/** 「変わらぬ」 */
const ARCHAIC = /(?<=[わらかがさたなばまえけせてねべめれ])ぬ(?=と|もの|の|で|か|[?？。、]|$)/gu;

/** Whom or what the answer is for, or how it is to look: 「役員向けに」, "for my boss". */
const FOR_WHOM =
  /(?:役員|上司|社長|部長|会議|取締役会?|社内|ぷれぜん|資料|すらいど|授業|発表|子ども|子供|初心者)(?:会)?(?:向け|用)(?:に|の|で)?|(?:同じ|同様の)(?:体裁|形式|書式|ふぉーまっと|書き方|要領)で|,? ?\b(?:in )?(?:the )?same (?:format|style|layout)\b|,? ?\bfor (?:my|the|our|a|an) (?:boss|board|manager|team|slides?|deck|presentation|class|report|newsletter|essay|memo)\b/g;

/** "Can you google it": a verb, and no company. */
const LOOKS_UP = /\bgoogle (?=(?:it|that|this|them|stuff|things?|something|anything)\b)/g;

/** Folds a text for reading: kana names mended, runs of letters parted, romaji and kana spellings written as usual. */
export function prepare(text: string, language: Detected, parts: Understanding): string {
  const folded = fold(
    parts.mender.kana(text.replace(NEXT_QUOTE, '、').replace(HONORIFIC, 'さん').replace(QUOTES, '')),
  )
    .replace(/(?<=[a-z0-9])\+(?=[a-z])/g, ' + ')
    .replace(/ ?∩ ?/g, ' and ')
    .replace(/^(?!.*[ぁ-ん])(.*[a-z]) ?> ?(?=[a-z])/, '$1 bigger than ')
    .replace(/^(?!.*[ぁ-ん])(.*[a-z]) ?< ?(?=[a-z])/, '$1 smaller than ')
    .replace(
      /\b(?:is|it's|its|gets?)? ?multipl(?:y|ied|ies) by (?:how much|what)\b/g,
      'how many times as large is it',
    )
    .replace(/> ?(?=\d+ ?(?:years?|yrs?)\b)/g, 'more than ')
    .replace(ARCHAIC, 'ない')
    .replace(BY_ARTICLE, '')
    .replace(FOR_WHOM, '')
    .replace(LOOKS_UP, 'search the web for ')
    .replace(/(?<![0-9] ?)% (?=of\b)/g, 'percent ')

    .replace(
      BUYS_SUM,
      (_, buy, buys, bought, buying, sum, name) =>
        `${INVESTS[[buy, buys, bought, buying].findIndex(Boolean)]} ${sum} in ${name}`,
    )
    .replace(BUYS_PART, (_, ...forms: (string | undefined)[]) => `${INVESTS[forms.findIndex(Boolean)]} in`)
    .replace(/(?<=[a-z]{2}) (?:n|'n'?) (?=[a-z]{2})/g, ' and ')
    .replace(/(?<=\b(?:what|the|which|how many|whose)) ?%/g, ' percent');
  const spaced = folded.replace(/(?<=[ぁ-ん\p{sc=Han}]) (?=[ぁ-ん\p{sc=Han}])/gu, '');
  if (language.romaji) return foldReadings(foldRomaji(spaced, parts), parts.readings);
  return foldReadings(parts.mender.unrun(spaced), parts.readings);
}
