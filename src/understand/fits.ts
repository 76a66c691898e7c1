import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import { isThing } from './owners.ts';
import type { Question } from './question.ts';

const FITS =
  /\bhow (?:does|do|would) .{2,30} (?:fit|figure|come) in(?:to)?\b|\bwhere (?:does|do) .{2,30} (?:fit|come) in(?:to)?\b|\bwhy (?:is|are|was|were|does|do) .{2,30} (?:even )?(?:in|part of|(?:mentioned|brought up|named|come up|show up|get mentioned|turn up) in) (?:this|the|an?|that) (?:article|piece|story|text)\b|なんで[^、。]{2,14}が?(?:出てくる|出て来る|載ってる)|どう(?:関わ|絡[んむ]|かかわ)/;

/** So likely a fact that the product in it is what is asked about. */
const LIKELY = 0.3;

/** "How does Apple fit in?": all its money, or what else the article tells of it. */
export function readFit(
  { reading, graph }: Context,
  own: Choice,
  { knowledge }: Library,
): Question | undefined {
  const [of, second] = reading.companies;
  if (of === undefined || second !== undefined || !FITS.test(reading.folded)) return undefined;
  // A product has a part of its own: "how does Azure fit into that?"
  const thing = reading.mentions.find(isThing);
  const [first] = own.ranked;
  if (thing && first && (first.share ?? 0) >= LIKELY) return { kind: 'facts', ids: [first.id] };
  if (graph.hasDeals(of)) return { kind: 'profile', of };
  const isTheirs = (id: string) => knowledge.facts.get(id)?.entities.includes(of) ?? false;
  const fact = own.ranked.find(({ id }) => isTheirs(id))?.id ?? [...knowledge.facts.keys()].find(isTheirs);
  return fact === undefined ? undefined : { kind: 'facts', ids: [fact] };
}
