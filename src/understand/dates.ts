import type { Span } from '../knowledge/claims.ts';
import { keepLatest } from '../text/latest.ts';

/** Parts of a year by their months; where they run into the next, the last month is the smaller. */
const PARTS: [RegExp, [number, number]][] = [
  [/\bq1\b|\bfirst quarter\b|第?(?:1|一)四半期/, [1, 3]],
  [/\bq2\b|\bsecond quarter\b|第?(?:2|二)四半期/, [4, 6]],
  [/\bq3\b|\bthird quarter\b|第?(?:3|三)四半期/, [7, 9]],
  [/\bq4\b|\b(?:fourth|last) quarter\b|第?(?:4|四)四半期/, [10, 12]],
  [
    /\bh1\b|\bfirst half of (?:the year|20\d\d|that year|this year|last year)\b|上半期|上期|年(?:の)?前半/,
    [1, 6],
  ],
  [
    /\bh2\b|\b(?:second|latter) half of (?:the year|20\d\d|that year|this year|last year)\b|下半期|下期|年(?:の)?後半/,
    [7, 12],
  ],
  [/\b(?:this|last|in|the|early|late|mid-?) ?spring\b|\bspring (?:of )?20\d\d\b|春(?!夏|秋)/, [3, 5]],
  [/\bsummer(?:time)?\b|夏/, [6, 8]],
  [/\bautumn\b|\b(?:this|last|in|the) fall\b|\bfall (?:of )?20\d\d\b|(?<!春夏)秋/, [9, 11]],
  [/\bwinter\b|冬/, [12, 2]],
  [
    /\bearly (?:in )?(?:20\d\d|the year|this year)\b|\bstart of (?:20\d\d|the year)\b|年初|年始|年明け|年の(?:初め|はじめ)|初頭/,
    [1, 4],
  ],
  [/\bmid-? ?20\d\d\b|\bmiddle of (?:20\d\d|the year)\b|年(?:の)?(?:半ば|中頃)/, [5, 8]],
  [
    /\blate (?:in )?(?:20\d\d|the year|this year)\b|\bend of (?:20\d\d|the year)\b|年末|年の(?:終わ|おわ)り/,
    [9, 12],
  ],
];

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** In full, or by its first letters: "Nov 2025", "in Sept". */
const SHORT = MONTHS.map((month) => (month === 'september' ? 'sept?' : month.slice(0, 3)));
const NAMED = MONTHS.map((month, at) => `${month}|${SHORT[at]}\\.?(?= )|${SHORT[at]}$`).join('|');
const MONTH = new RegExp(
  `\\b(?:(?:in|last|this|of|on|since|from|was|its|it's|early|late|mid) )(${MONTHS.join('|')})\\b|\\b(${NAMED})(?:,? (?:of )?(?:20)?\\d\\d\\b| \\d)|\\b(${MONTHS.filter((month) => month !== 'may' && month !== 'march').join('|')})\\b`,
);

/** The month that a folded text names, 1 to 12. */
export function monthOf(folded: string): number | undefined {
  const [month] = /(?<!\d)(1[0-2]|[1-9])月(?!間)/.exec(folded)?.slice(1) ?? [];
  if (month !== undefined) return Number(month);
  const named = MONTH.exec(folded)
    ?.slice(1)
    .find((name) => name !== undefined);
  return named === undefined
    ? undefined
    : MONTHS.findIndex((month) => month.startsWith(named.slice(0, 3))) + 1;
}

const BEFORE =
  /\b(?:before|prior to|earlier than)\s(?:the end of )?(20\d\d)|(20\d\d)年?(?:より(?:も)?前|の前|を待たず)/;
const UP_TO = /(20\d\d)年?(?:以前)/;
const AFTER = /\b(?:after|later than)\s(20\d\d)|(20\d\d)年?(?:より(?:も)?(?:後|先)|の後)/;
const SINCE = /\b(?:since)\s(20\d\d)|(20\d\d)年?(?:以降|以後)/;

const yearIn = (pattern: RegExp, folded: string): number | undefined => {
  const [year] =
    pattern
      .exec(folded)
      ?.slice(1)
      .filter((one) => one !== undefined) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** The span of time that a folded question names beside a plain year: a month, a season, "before 2026". */
export const spanOf = keepLatest((folded): Span | undefined => {
  const [before, upTo, after, since] = [BEFORE, UP_TO, AFTER, SINCE].map((pattern) =>
    yearIn(pattern, folded),
  );
  const last = before === undefined ? upTo : before - 1;
  const first = after === undefined ? since : after + 1;
  const month = monthOf(folded);
  const months = month === undefined ? PARTS.find(([pattern]) => pattern.test(folded))?.[1] : [month, month];
  if (last === undefined && first === undefined && !months) return undefined;
  return {
    ...(last === undefined ? {} : { last }),
    ...(first === undefined ? {} : { first }),
    ...(months ? { months: months as [number, number] } : {}),
  };
});
