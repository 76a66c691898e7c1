const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The number of graphemes (what a person counts as characters) in a text. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of SEGMENTER.segment(text)) count++;
  return count;
}

/**
 * Cuts a text to at most `limit` graphemes; a cut text ends in "…", which counts.
 * @param limit graphemes, at least 1
 */
export function cutGraphemes(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept: string[] = [];
  for (const { segment } of SEGMENTER.segment(text)) {
    if (kept.length === limit) return `${kept.slice(0, limit - 1).join('')}…`;
    kept.push(segment);
  }
  return text;
}
