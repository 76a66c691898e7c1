import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

type Tie = Extract<Question, { kind: 'tie' }>;

/** Whether a question is about one company's stake in another. */
export const isStake = (question: Question | undefined): question is Tie =>
  question?.kind === 'tie' && question.deal === 'investment';

/** Says something between two sums, and no sum of its own: why, where it stands, that it isn't told. */
const BETWEEN = new Set<Question['kind']>(['facts', 'unknown', 'absent', 'source']);
/** So many of these may stand behind the stakes. */
const MOST_BETWEEN = 1;

/**
 * The stakes that were told one after the other, the first one first; what was asked besides right after them ("and
 * why?") doesn't end them.
 */
export function stakesTold({ question, earlier = [] }: Pick<Turn, 'question' | 'earlier'>): Tie[] {
  const told = [question, ...earlier];
  const first = told.findIndex((one) => !BETWEEN.has(one.kind));
  if (first < 0 || first > MOST_BETWEEN) return [];
  const rest = told.slice(first);
  const end = rest.findIndex((one) => !isStake(one));
  return (end < 0 ? rest : rest.slice(0, end)).filter(isStake).toReversed();
}

const OTHER_SIDE = { from: 'to', to: 'from' } as const;

/**
 * What the latest of the stakes have in common on one side, and whoever stands on the other, each once: of "NVIDIA in
 * xAI, NVIDIA in Anthropic, Microsoft in Anthropic" Anthropic, and both that give to it.
 */
export function toldSides(stakes: Tie[], side: 'from' | 'to'): [string | undefined, string[]] {
  const common = stakes.at(-1)?.[side];
  const start = stakes.findLastIndex((stake) => stake[side] !== common) + 1;
  return [common, [...new Set(stakes.slice(start).map((stake) => stake[OTHER_SIDE[side]]))]];
}
