import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { pointPicked } from './follow-sure.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const MOST_LOOKED_AT = 12;
/** So likely it is the point that is meant, of those that were told. */
const LIKELY = 0.05;

/** "Is the second one about a single failure?", 「2つ目は一社の失敗の話？」: whether what is named is that point of the list that was told. */
export function followAbout(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading, yesNo, negated, pointsOf, parentOf } = context;
  if (!yesNo || negated || reading.companies.length + reading.figures.length > 0) return undefined;
  const picked = pointPicked(context, last);
  if (picked === undefined) return undefined;
  const points = pointsOf(parentOf(picked) ?? '');
  const [first] = library
    .rank(reading.features, reading.grams, MOST_LOOKED_AT)
    .facts.filter(({ id, share = 0 }) => points.includes(id) && share >= LIKELY);
  if (first === undefined) return undefined;
  return { kind: 'facts', ids: [picked], polarity: first.id === picked ? 'y' : 'n', yes: true };
}
