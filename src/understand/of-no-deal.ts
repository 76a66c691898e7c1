import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import { fittingShare } from './fitting.ts';
import type { Question } from './question.ts';
import { ofTopic } from './shares.ts';

/** So unlikely that kind of question is that another thing is meant. */
const HARDLY = 0.1;
/** So plainly facts of one topic are meant; where no word of a deal is in the text, less will do. */
const [PLAIN, LIKELY] = [0.8, 0.3];

/** Kinds that say of named companies that no deal ties them. */
const OF_NO_DEAL = new Set<Question['kind']>(['among', 'no-tie', 'relation', 'investors', 'investments']);

/** Of two without any deal, said in words that deals are told in by the way: a fact that names both is what is meant. */
export function isOfNoDeal(deal: Question, context: Context, own: Choice, { knowledge }: Library): boolean {
  const { companies } = context.reading;
  if (!OF_NO_DEAL.has(deal.kind) || companies.length < 2 || own.question.kind !== 'facts') return false;
  if (companies.some((id) => context.graph.hasDeals(id)) || fittingShare(context, deal) >= HARDLY)
    return false;
  const isOfThem = (id: string) => companies.every((one) => knowledge.facts.get(id)?.entities.includes(one));
  const [first] = own.ranked;
  const least = context.has('r-invest', 'r-pay', 'r-own', 'r-money') ? PLAIN : LIKELY;
  if (first === undefined || ofTopic(first, own.ranked, knowledge) < least) return false;
  const topic = knowledge.facts.get(first.id)?.topic;
  return own.ranked.some(({ id }) => isOfThem(id) && knowledge.facts.get(id)?.topic === topic);
}
