/** What a deal question claims that may be false: the amount or the year that it names. */
export interface Claim {
  usd?: number;
  year?: number;
  percent?: number;
  times?: number;
  /** the sum is said to be all of it, not a stage */
  whole?: boolean;
}

/** Whether a fact's English statement holds every figure that the question claims. */
export function claimHolds(statement: string, claim: Claim): boolean {
  const has = (text: string) => statement.replaceAll(',', '').includes(text);
  if (claim.times !== undefined && /\btwice\b/.test(statement) && claim.times !== 2) return false;
  if (claim.percent !== undefined && /%/.test(statement) && !has(`${claim.percent}%`)) return false;
  if (claim.usd !== undefined && /\$/.test(statement)) {
    const sums = [
      `$${claim.usd / 1e9} billion`,
      `$${claim.usd / 1e12} trillion`,
      `$${claim.usd / 1e6} million`,
    ];
    if (!sums.some(has)) return false;
  }
  return claim.year === undefined || !/\b20\d\d\b/.test(statement) || has(String(claim.year));
}
