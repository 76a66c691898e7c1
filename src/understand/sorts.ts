import type { Bound } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Sorts of bound, one of which a sum is: "a floor or a ceiling?", 「下限？上限？」 */
const SORTS: readonly [Bound, RegExp][] = [
  ['at-least', /\b(?:floors?|lower (?:limits?|bounds?)|min(?:imums?)?|at least|or more)\b|下限|最低|以上/],
  ['up-to', /\b(?:ceilings?|caps?|upper (?:limits?|bounds?)|max(?:imums?)?|at most|up to)\b|上限|最大|天井/],
  ['exact', /\b(?:exact(?:ly)?|precise|firm|fixed|flat)\b|確定|ちょうど|ぴったり/],
];
const EITHER = /\bor\b(?! more| less| not)|それとも|[?？].+[?？]|なの.*なの|どっち|どちら|か、/;

const sortsIn = (folded: string): Bound[] =>
  SORTS.flatMap(([bound, words]) => (words.test(folded) ? [bound] : []));

/** Whether a folded text asks which of two sorts of bound a sum has. */
export const asksWhichBound = (folded: string): boolean => EITHER.test(folded) && sortsIn(folded).length > 1;

/** All sums are to be told by their sort. */
export const SORTED =
  /\b(?:split|sort|separate|group|divide|classify|distinguish|which (?:\w+ ){0,2}(?:are|is|have|carry|come|say)|tell apart|list|name)\b|分け|区別|それぞれ|仕分|分類|どれ|一覧/;
const SUMS =
  /\b(?:amounts?|figures?|numbers?|sums?|deals?|stakes?|investments?|dollar)\b|金額|額|数字|出資|案件|取引/;

/** 「以上のものと最大のものを分けて」, "which are floors and which are caps?": the deals of each sort. */
export function readBySort({ reading, yesNo, has }: Context): Question | undefined {
  const { folded, companies, figures } = reading;
  const bounds = sortsIn(folded);
  if (yesNo || bounds.length < 2 || companies.length > 0 || has('q-why', 'q-when', 'q-total'))
    return undefined;
  if (figures.some(({ unit }) => unit === 'usd') || !SORTED.test(folded) || !SUMS.test(folded))
    return undefined;
  return { kind: 'several', parts: bounds.map((bound) => ({ kind: 'deals', bound })) };
}
