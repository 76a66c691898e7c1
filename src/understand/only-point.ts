import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Says that nothing else is meant. */
const ONLY_THAT =
  /\b(?:only|just|solely|purely|nothing but) (?:for|on|over|about|in|by|through|a matter of|because of)\b|\bthe only (?:field|area|thing|reason|risk|merit|benefit|downside|upside|danger|strategy)\b|(?:だけ|のみ|しか)(?:で(?!き|しょ)|を|に|が|競|協|な)/;
const [LEAST_POINTS, HALF] = [3, 0.5];

/** "Do they fight only over prices?": one of several points is said to be all there is. */
export function onlyPoint(
  { reading, yesNo, negated }: Context,
  first: Ranked,
  library: Library,
): Question | undefined {
  const parent = library.parents.get(first.id);
  const points = library.knowledge.facts.get(parent ?? '')?.points ?? [];
  if (!yesNo || negated || parent === undefined || points.length < LEAST_POINTS) return undefined;
  if (reading.companies.length > 0 || !ONLY_THAT.test(reading.folded) || (first.share ?? 0) < HALF)
    return undefined;
  return { kind: 'facts', ids: [parent], polarity: 'n', yes: true };
}
