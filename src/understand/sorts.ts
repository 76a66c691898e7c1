/** Two sorts of bound, one of which the sum is: "a floor or a ceiling?", 「下限？上限？」 */
const SORTS = [
  /\b(?:ceiling|cap|upper (?:limit|bound)|max(?:imum)?|at most|up to)\b|上限|最大|天井/,
  /\b(?:floor|lower (?:limit|bound)|min(?:imum)?|at least|or more)\b|下限|最低|以上/,
  /\b(?:exact(?:ly)?|precise|firm|fixed|flat)\b|確定|ちょうど|ぴったり/,
];
const EITHER = /\bor\b(?! more| less| not)|それとも|[?？].+[?？]|なの.*なの|どっち|どちら|か、/;

/** Whether a folded text asks which of two sorts of bound a sum has. */
export const asksWhichBound = (folded: string): boolean =>
  EITHER.test(folded) && SORTS.filter((sort) => sort.test(folded)).length > 1;
