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
export function latinWords(folded: string): Word[] {
  return Array.from(folded.matchAll(LATIN_WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The kanji runs and kana runs of a folded text, left to right. */
export function japaneseRuns(folded: string): Word[] {
  return Array.from(folded.matchAll(JAPANESE_RUN), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const SENTENCE_END = /(?<=[。！!？?\n])|(?<=\.)\s/u;

/** The sentences of a text, trimmed, none empty. */
export function sentences(text: string): string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
