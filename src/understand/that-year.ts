/** A year of this century, and what points back to one. */
const YEAR = /(?<![\d.,$])20\d\d(?![\d,]|\s?(?:億|兆|billion|trillion|%))/g;
const BACK =
  /\b(?:(?:in|for|during|of|by) )?that (?:same |very )?year\b|\b(?:by|around) then\b|その(?:年|頃|ころ|時点)|同年/giu;

/**
 * "I'm saving up until 2027. How big is the market that year?": the year in place of what points to it.
 * @param text as typed; left as it is where it names no year before that, or more than one
 */
export function withYear(text: string): string {
  const at = text.search(BACK);
  if (at < 0) return text;
  const years = new Set(text.slice(0, at).match(YEAR));
  const [year] = years;
  if (year === undefined || years.size > 1) return text;
  return text.replace(BACK, (said) => {
    if (/[ぁ-ん年]/.test(said)) return `${year}年`;
    return /^by/i.test(said) ? `by ${year}` : `in ${year}`;
  });
}
