/** Years, sums and the like are no count of points. */
const NOT_OF = String.raw`(?!\s?(?:years?|yrs?|to\b|or\b|[-–~〜年%億兆社強大]|billion|trillion|x\b|times))`;
const COUNTS: [RegExp, number][] = [
  [new RegExp(String.raw`[二2２]つ|\b(?:two|2)\b${NOT_OF}`), 2],
  [new RegExp(String.raw`[三3３](?:つ|点|個|要素|本柱)|\b(?:three|3)\b${NOT_OF}`), 3],
  [new RegExp(String.raw`[四4４](?:つ|点|個|分野)|\b(?:four|4)\b${NOT_OF}`), 4],
  [new RegExp(String.raw`[五5５](?:つ|点|個)|\b(?:five|5)\b${NOT_OF}`), 5],
];

/** How many points a question counts: "the three merits". */
export const countIn = (folded: string): number | undefined =>
  COUNTS.find(([pattern]) => pattern.test(folded))?.[1];
