import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const POINT = '(?:risk|merit|benefit|advantage|reason|strategy|feature|trait|point|item|downside|upside)';
const POINT_JA = '(?:りすく|めりっと|でめりっと|利点|理由|戦略|特徴|項目|懸念|論点)';
/** "Which risk is that?", 「それはどのリスク？」. */
const UNDER_WHICH = new RegExp(
  `^(?:(?:and|so|ok|but)[, ]+){0,12}(?:(?:which|what) (?:of the (?:\\w+ )?)?${POINT}s?(?: number)? (?:is|was|would) (?:that|this|it)(?: (?:one|part of|under|filed under))?|(?:which|what) (?:of the (?:\\w+ )?)?${POINT}s? (?:does|would|do) (?:that|this|it) (?:fall|come|belong|count|go|fit)(?: (?:under|to|as|in|into))?)[\\s?.!]*$|^(?:(?:で|じゃあ?|では)、?){0,8}(?:それ|これ|その話|今の(?:話)?)(?:は|って)?、?(?:どの|何番目の|どれの|何の)${POINT_JA}(?:の(?:話|こと|中|例|一部))?(?:に(?:入|当た|あた|含|分類|属)[^、。]{0,6})?(?:です|なの|だ|か|っけ|に?なる){0,8}[\\s?？。]*$`,
  'u',
);

/** So many points are a list. */
const LISTED = 3;

/** Under which point of a list that stands which was told. */
export function readUnderWhich(
  context: Context,
  { answered, facts: [fact = ''] }: Turn,
): Question | undefined {
  if (answered?.kind !== 'facts' || !UNDER_WHICH.test(context.reading.folded)) return undefined;
  const { parentOf, pointsOf } = context;
  const over = parentOf(fact);
  if (over === undefined) return undefined;
  // What has fewer points is one itself.
  const above = pointsOf(over).length < LISTED ? parentOf(over) : undefined;
  const [point, list] = above === undefined ? [fact, over] : [over, above];
  const place = pointsOf(list).indexOf(point) + 1;
  return { kind: 'facts', ids: [point], headed: true, ...(place > 0 ? { place } : {}) };
}

/** Nothing but the chips, or the cloud, of whoever was talked of: "what GPUs?", 「GPUは」. */
const CHIPS =
  /^(?:(?:and|so|ok|what about|how about|which|what|whose)[, ]+){0,12}(?:its |the |their )?(?:gpus?|chips?|hardware)(?: (?:does it|do they) (?:use|run on))?[\s?.!]*$|^(?:(?:で|じゃあ?|では)、?){0,8}(?:gpu|ちっぷ|半導体)(?:は|って|も|の話は)?(?:どこの|何|どう|誰の)?(?:使って(?:い)?る)?[のんか]?[\s?？。]*$/u;

/** Whose chips the one company uses that was talked of. */
export function readChipsOf(
  context: Context,
  { companies: [of, second], question }: Turn,
): Question | undefined {
  if (question.kind === 'supply' || of === undefined || second !== undefined) return undefined;
  const isUsed = context.graph.into(of, 'supply').some(({ what }) => what === 'gpu');
  return isUsed && CHIPS.test(context.reading.folded) ? { kind: 'supply', of, what: 'gpu' } : undefined;
}
