import { keepLatest } from './latest.ts';

// Folding: one spelling for the many ways in which people type the same word.

const ZERO_WIDTH = /[\p{Cf}\p{Cc}\uFE00-\uFE0F]/gu;
const COMBINING = /[\p{M}]/gu;
const DAKUTEN = new Set(['\u3099', '\u309A']);

/** Letters of other scripts that pass for Latin ones, as they are used to disguise a name. */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  Array.from('аaеeоoрpсcуyхxіiјjѕsԁdһhвbкkмmнhтtοoαaιiρpνvτtκkεeυu').reduce<[string, string][]>(
    (pairs, letter, index, all) => {
      if (index % 2 === 0) pairs.push([letter, all[index + 1] ?? letter]);
      return pairs;
    },
    [],
  ),
);

/** Digits and signs that stand for letters inside a Latin word (0penAI, Micr0soft). */
const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' };

/** Text without anything to strip: printable ASCII, kana and kanji. Most text is; the check saves three passes. */
const PLAIN = /^[\x20-\x7e\u3001\u3002\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]*$/;
const MARKED = /[\p{M}\u00c0-\u024f\u1e00-\u1eff]/u;

function stripMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING, (mark) => (DAKUTEN.has(mark) ? mark : ''))
    .replace(/([^\p{sc=Hira}\p{sc=Kana}])[\u3099\u309A]+/gu, '$1')
    .replace(/([\u3099\u309A])[\u3099\u309A]+/gu, '$1')
    .normalize('NFC');
}

/** ① to ⑨ number a list: as plain digits they would run into the words after them. */
const CIRCLED = /[\u2460-\u2468]/g;
const CIRCLED_ZERO = 0x245f;

/** Removes what a reader doesn't see: zero-width and control characters (line breaks stay), stacked accents. */
export function stripInvisible(text: string): string {
  if (PLAIN.test(text)) return text;
  const visible = text
    .replace(CIRCLED, (mark) => ` ${mark.charCodeAt(0) - CIRCLED_ZERO}) `)
    .replace(ZERO_WIDTH, (mark) => (mark === '\n' ? mark : mark === '\t' ? ' ' : ''))
    .normalize('NFKC');
  return MARKED.test(visible) ? stripMarks(visible) : visible;
}

/** Marks that set off a stretch within a line of Japanese, which has no spaces: nothing is left in their place. */
const WITHIN_JAPANESE =
  /(?<=[ぁ-んァ-ヶー\p{sc=Han}])(?:\|\||[*_`]{1,3})(?=\S)|(?<=\S)(?:\|\||[*_`]{1,3})(?=[ぁ-んァ-ヶ\p{sc=Han}])/gu;
/** A tag and its end, with what stands between them; and those that have no end. */
const TAGGED = /<([\p{L}][\p{L}\p{N}-]{0,20})(?: [^<>]{0,100})?>([^<>]*)<\/\1>/gu;
const LONE_TAG =
  /<\/?(?:br|hr|p|b|i|u|s|li|ul|ol|div|span|em|strong|h[1-6])(?: [^<>]{0,100})?\s?\/?>|<script\b[^<>?]{0,60}>[^<>?]{0,200}<\/script>/giu;
/** Of code, the words that it prints. */
const FENCE_TAG =
  /```(?:js|javascript|jsx|ts|typescript|tsx|py|python|json|ya?ml|bash|shell|sh|zsh|sql|html|xml|css|md|markdown|te?xt|diff|c|cpp|cs|java|kotlin|go|rust|rb|ruby|php|lua|r|ini|toml)(?=\s)/giu;
const PRINTED = /\b[a-z_.]{3,24}\(\s*(["'])([^"'\n]{4,300})\1\s*\);?/giu;

/** The head of a table, which asks nothing, and the rule below it. */
const TABLE_HEAD =
  /(?:^|\n)\|[^\n?？]{0,200}\|[ \t]*\n\|(?:\s?:?-{3,20}:?\s?\|){1,12}(?=\s*\n\|[^\n]*[\p{L}\p{N}])/gu;

/** What a letter is signed with, below its question. */
const SIGNED =
  /\n\s*(?:(?:best|kind|warm)(?: (?:regards|wishes))?|regards|cheers|thanks|thank you|many thanks|sincerely|以上、?[^\n?？]{0,24}お願い[^\n?？]{0,10}|(?:何卒)?よろしくお願い[^\n?？]{0,10})[,.。!]?\s*(?:\n[^\n?？]{0,40}){1,6}\s*$|\n\s*sent from my [\w ]{2,20}\s*$/iu;

/** Discord's own marks, links, code fences and markdown, which carry no question. */
export function stripMarkup(letter: string): string {
  const text = letter.replace(SIGNED, '').replace(TABLE_HEAD, '\n');
  const outside = text.replace(/```[\s\S]*?(?:```|$)/g, ' ');
  const bare = outside.replace(/\b(?:https?|ftp|discord):\/\/\S+/gi, ' ').replace(/\]\([^)]{0,500}\)/g, ' ');
  const fenced = /```[^`]*[?？][^`]*```/.test(text) && !/[?？]/.test(bare);
  return (
    (/[\p{L}\p{N}]{2}/u.test(outside) && !fenced ? outside : text)
      .replace(FENCE_TAG, ' ')
      .replace(PRINTED, ' $2 ')
      .replace(LONE_TAG, ' ')
      .replace(TAGGED, ' $2 ')
      .replace(WITHIN_JAPANESE, '')
      .replace(/<(?:@[!&]?|#|a?:\w+:|\/[^:>]{1,64}:|t:)\d+(?::\w)?>/g, ' ')
      .replace(/@(?:everyone|here)\b/gi, ' ')
      .replace(/\[([^\]]{0,200})\]\([^)]{0,500}\)/g, ' $1 ')
      .replace(/\b(?:https?|ftp|discord):\/\/\S+/gi, ' ')
      // "A | B": one thing and another.
      .replace(/(?<=[^|\s]{2} )\|(?= [^|\s]{2})/gu, '/')
      // A single wave may stand between numbers: 「1~2年」.
      .replace(/[`*_|#]+|(?<!\d)~+|~{2,}|~(?!\d)|(?<![-=]|\p{L} ?)>+/gu, ' ')
  );
}

/** Letters of a script that no Latin letter looks like: the word is written in that script, and masks nothing. */
const isOfOwnScript = (word: string): boolean =>
  !/[a-z]/.test(word) && Array.from(word.match(OTHER_SCRIPTS) ?? []).some((one) => !(one in LOOK_ALIKES));
const OTHER_SCRIPTS = /[\u0370-\u052F]/g;

function unmask(word: string): string {
  if (isOfOwnScript(word)) return word;
  const letters = word.replace(OTHER_SCRIPTS, (letter) => LOOK_ALIKES[letter] ?? letter);
  if (!/[a-z]{2}/.test(letters) || !/[a-z]{2}.*[01345$@]|[01345$@][a-z]{2}/.test(letters)) return letters;
  return /^\$?\d+[a-z]{1,7}$|^[a-z]{1,3}\d+$/.test(letters)
    ? letters
    : letters.replace(/(?<=[a-z])[01345$@](?=[a-z])|^[01345](?=[a-z]{3})/g, (sign) => LEET[sign] ?? sign);
}

const KANA = /[ァ-ヶーぁ-ゖ〜～]/;
/** 「3〜5年」 is a span, where 「そうなの〜」 only drawls. */
const BETWEEN_NUMBERS = /(?<=[\d一二三四五六七八九十百])[ー〜～]+(?=[\d一二三四五六七八九十百])/g;
const ODD_KANA = /[ゔぃぢづ]/;
// prettier-ignore
const KANA_AS: Record<string, string> = {
  ゔぃ: 'び', ゔぁ: 'ば', ゔぇ: 'べ', ゔぉ: 'ぼ', ゔ: 'ぶ', てぃ: 'ち', でぃ: 'じ', ぢ: 'じ', づ: 'ず',
};

function toHiraganaRun(run: string): string {
  let hiragana = '';
  for (let index = 0; index < run.length; index++)
    hiragana += String.fromCharCode(run.charCodeAt(index) - 0x60);
  return hiragana;
}

/** ア → あ and the like: one kana script, without the long-vowel mark and small-vowel spellings. */
export function foldKana(text: string): string {
  if (!KANA.test(text)) return text;
  const hiragana = text
    .replace(/[ァ-ヶ]+/g, toHiraganaRun)
    .replace(BETWEEN_NUMBERS, '~')
    .replace(/[ー〜～]+/g, '');
  if (!ODD_KANA.test(hiragana)) return hiragana;
  return hiragana.replace(/ゔ[ぁぃぇぉ]?|[てで]ぃ|[ぢづ]/g, (kana) => KANA_AS[kana] ?? kana);
}

/** The katakana words of a text, folded. */
export function katakanaWords(text: string): string[] {
  if (!/[ァ-ヶｦ-ﾟ]/.test(text)) return [];
  return (text.normalize('NFKC').match(/[ァ-ヶー]{2,}/g) ?? []).map(foldKana);
}

/** Only a look-alike letter, or a digit or sign beside a letter, can be a mask. */
const MASKED = /[\u0370-\u052F]|[a-z][01345$@]|[01345$@][a-z]/;

/** Spaces other than single ones between words. */
const UNEVEN = /\s\s|[^\S ]|^\s|\s$/;

/**
 * The matching form of a text: NFKC, lower case, no marks, one kana script, Latin look-alikes undone,
 * runs of three or more of one letter shortened to one.
 * @param text any string
 * @returns the folded text; not for showing to people
 */
export const fold = keepLatest(foldAnew, 256);

function foldAnew(text: string): string {
  const lower = stripInvisible(text).replaceAll('\n', ' ').toLowerCase();
  const words = MASKED.test(lower) ? lower.replace(/[a-z0-9$@\u0370-\u052F]+/g, unmask) : lower;
  const straight = foldKana(words)
    .replace(/[’‘´`]/g, "'")
    .replace(/([a-zぁ-ん])\1{2,}/g, '$1');
  const full = straight.replace(/\b(?:(it)'s|(what|who|where|how|when|that)'?s)\b/g, '$1$2 is');
  return UNEVEN.test(full) ? full.replace(/\s+/g, ' ').trim() : full;
}
