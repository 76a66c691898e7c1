import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** What stands around the one word, and says nothing. */
const FILLERS =
  /\b(?:and|so|but|ok|then|what|about|how|much|is|are|was|the|its|it|their|they|them|that|this|does|do|did|make|makes|made|making|have|has|get|gets|got|any|in|total|though|tho|overall|there|year|s|for|like|of)\b|[^\p{L}\p{N}]/gu;

/** "What about revenue?", "and its profit?", after what was told of one company: what it has, which the article lacks. */
export function readAttributeOf(context: Context, last: Turn, { knowledge }: Library): Question | undefined {
  const { folded, companies, spots, absent } = context.reading;
  if (companies.length + absent.length > 0 || context.yesNo || !/^[\x20-\x7e]+$/.test(folded))
    return undefined;
  const entities = [...new Set(last.facts.slice(0, 1).flatMap((id) => context.entitiesOf(id)))];
  const [of, second] = entities.length > 0 ? entities : last.companies;
  if (of === undefined || second !== undefined) return undefined;
  for (const { start, end, senses } of spots.spots) {
    const had = senses.find(({ type }) => type === 'owned');
    const around = `${folded.slice(0, start)} ${folded.slice(end)}`;
    if (had?.type === 'owned' && knowledge.absent.has(had.id) && around.replace(FILLERS, '') === '')
      return { kind: 'absent', attribute: had.id, of, near: last.facts.slice(0, 1) };
  }
  return undefined;
}
