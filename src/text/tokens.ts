/** A Latin or numeric word of a folded text, at its place. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A possessive 's is left off, a hyphen parts words, a contraction (don't) stays whole. */
const LATIN_WORD = /[a-z0-9]+(?:[&.+][a-z0-9]+)*(?:'(?!s\b)[a-z]+)?/g;
const JAPANESE_RUN = /[\p{sc=Han}々]+|[ぁ-ん]+/gu;

/** The Latin and numeric words of a folded text, left to right. */
export const latinWords = (folded: string): Word[] => matchWords(folded, LATIN_WORD);

/** A loop over `exec` costs half of `matchAll`, which makes an iterator and a copy of the pattern for each text. */
function matchWords(text: string, pattern: RegExp): Word[] {
  const words: Word[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    words.push({ text: match[0], start: match.index, end: pattern.lastIndex });
  }
  return words;
}

/** The kanji runs and kana runs of a folded text, left to right. */
export const japaneseRuns = (folded: string): Word[] => matchWords(folded, JAPANESE_RUN);

/** Kana, Chinese characters, Hangul: written without spaces, so keys are looked for at each character; Cyrillic among them. */
export const UNSPACED = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\p{sc=Hangul}\p{sc=Cyrl}]/u;

const SENTENCE_END = /(?<=[。！!？?\n])|(?<=\.)\s/u;

/** The sentences of a text, trimmed, none empty. */
export function sentences(text: string): string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** a to z and 0 to 9, by code: this is asked of every character. */
export function isWordAt(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** How many letters and digits a text has; marks and spaces say nothing. */
export const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
