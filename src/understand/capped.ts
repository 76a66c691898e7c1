import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { sumsIn } from './tally.ts';

/** A limit is spoken of. */
const LIMIT =
  /上限|枠|満額|最大|全額|目一杯|めいっぱい|\b(?:caps?|ceilings?|limits?|max(?:ed|imum)?|in full|full|fully|whole)\b/;
/** It is to be counted as if it were used. */
const COUNTED =
  /たら|れば|なら|として|とすると|[うすくむる]と(?![いか思])|足し|含め|込み|\b(?:if|assum\w+|suppos\w+|counting|count|including|include|with|once|were|plus|add(?:ing)?)\b/;
/** What all comes to: of one giver, or of several it gives to. */
const ALL_OF_IT =
  /合計|総額|総計|合わせ|足|とーたる|全部で|\b(?:its|their|'s|both|two|2|across|overall|combined|company|add up|come to|comes to)\b.*\b(?:total|sum)\b|'s (?:\w+ ){0,2}(?:total|sum)\b|\b(?:total|sum|add|come)s?\b.*\b(?:across|both|two|together|up|to)\b|\b(?:tab|bill|exposure|outlay|spend(?:ing)?|money|cash|in|on|into)\b.*\b(?:(?:both|all|the|ai) ){1,12}(?:labs?|companies|firms|compan)\b|両社(?:に|へ)/;

const countsLimit = ({ reading: { folded }, yesNo, has }: Context): boolean =>
  !yesNo &&
  !has('q-why', 'q-when', 'q-compare') &&
  LIMIT.test(folded) &&
  COUNTED.test(folded) &&
  ALL_OF_IT.test(folded);

/** One more stake of the giver than the one with the limit, where that is one. */
function others({ graph }: Context, from: string, to: string): Deal[] {
  const [limited] = graph.between(from, to, 'investment');
  if (limited?.amount.bound !== 'up-to') return [];
  return graph.outOf(from, 'investment').filter((deal) => isStated(deal) && deal.id !== limited.id);
}

/** That stake and the giver's others, added up. */
function allOf(context: Context, from: string, to: string): Question | undefined {
  const rest = others(context, from, to);
  return rest.length > 0
    ? { kind: 'total', by: [from], of: [...rest.map((deal) => deal.to), to] }
    : undefined;
}

/** "Microsoft's money in both labs, if it maxes out": all of its stakes that have a sum. */
function allBy(context: Context, by: string): Question | undefined {
  const stakes = context.graph.outOf(by, 'investment').filter(isStated);
  const isMixed = new Set(stakes.map(({ amount }) => amount.bound)).size > 1;
  return isMixed ? { kind: 'total', by: [by], of: stakes.map(({ to }) => to) } : undefined;
}

/** 「Anthropicの枠も上限まで入れたら、Microsoftの合計は」: all that the giver puts in, that limit in full. */
export function readCapped(context: Context): Question | undefined {
  const [id, other, third] = context.reading.companies;
  if (!id || third || !countsLimit(context)) return undefined;
  if (!other) return allBy(context, id);
  const [from, to] = isAiCompany(context, id) ? [other, id] : [id, other];
  if (!isInvestor(context, from) || !isAiCompany(context, to)) return undefined;
  return allOf(context, from, to);
}

/** The one that gave all the sums that were told. */
function giverTold({ question }: Turn, context: Context): string | undefined {
  const told = sumsIn(question, context).flatMap((sum) => ('deals' in sum ? sum.deals : []));
  const deals = context.graph.all.filter(({ id, kind }) => kind === 'investment' && told.includes(id));
  const [giver, second] = new Set(deals.map(({ from }) => from));
  return second === undefined ? giver : undefined;
}

/** 「アンソロの枠も満額入れたら2社で？」: what was told, and the same giver's stake in the one that is named. */
export function followCapped(context: Context, last: Turn): Question | undefined {
  const [to, second] = context.reading.companies;
  if (!to || second || !countsLimit(context)) return undefined;
  const giver = giverTold(last, context);
  return giver === undefined ? undefined : allOf(context, giver, to);
}
