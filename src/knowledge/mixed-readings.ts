/** Shorter parts of a word are too likely something else. */
const LEAST_PART = 2;
const HAS_KANA = /[ぁ-ん]/;

/**
 * Half in kanji, half in kana: 「利益そうはん」 is 利益相反, as far as a part of the word has a reading of its own.
 * @param readings kana → the word as it is usually written, both folded
 * @returns the same with these spellings added; O(readings × length of a reading)
 */
export function withMixedReadings(readings: ReadonlyMap<string, string>): Map<string, string> {
  const all = new Map(readings);
  for (const [kana, word] of readings) {
    // 「お金だし」 is as likely something else.
    if (HAS_KANA.test(word) || /[^ぁ-ん]/.test(kana)) continue;
    for (let at = LEAST_PART; at < kana.length - 1; at++) {
      const [head, tail] = [readings.get(kana.slice(0, at)), readings.get(kana.slice(at))];
      if (head !== undefined && head !== word && word.startsWith(head)) add(all, head + kana.slice(at), word);
      if (tail !== undefined && tail !== word && word.endsWith(tail))
        add(all, kana.slice(0, at) + tail, word);
    }
  }
  return all;
}

function add(all: Map<string, string>, mixed: string, word: string): void {
  if (!all.has(mixed)) all.set(mixed, word);
}
