import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { ownerOf } from './figure-owner.ts';
import type { Question } from './question.ts';

/**
 * "The 74 billion is the market in 2028, right?", 「740億ドルって市場の大きさだよね」: a figure of the article's that is taken
 * for the market's, and is another thing's. That is told, and what the market comes to where the article has it.
 */
export function takenForMarket(question: Question, context: Context, library: Library): Question {
  if (question.kind !== 'market' || !question.yes || question.claim?.usd === undefined) return question;
  // "More than 30 billion?" only compares.
  if (question.claim.than !== undefined) return question;
  if (context.reading.companies.length > 0 || context.negated) return question;
  const { fact, deal: id } = ownerOf(context, library) ?? {};
  const deal = library.knowledge.deals.get(id ?? '');
  const own = fact ?? deal?.facts[0];
  const { topic } = library.knowledge.facts.get(own ?? '') ?? {};
  if (own === undefined || topic === undefined || topic === 'market') return question;
  const market = context.figured.find(({ figure }) => figure?.year === question.year)?.id;
  const isOfMarket = market !== undefined && library.knowledge.facts.get(market)?.topic === 'market';
  return { kind: 'facts', ids: isOfMarket ? [own, market] : [own], polarity: 'n', yes: true };
}
