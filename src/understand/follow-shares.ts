import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** By what share, of each of them. */
const IN_PERCENT =
  /^(?:で|じゃあ?|では|それ(?:を|って)?|あと)?、?(?:割合|比率|配分|内訳|(?:何)?(?:%|ぱせんと|ぱせんてじ)|何割)(?:でいうと|で言うと|でいえば|で言えば|だと|では|で(?:出す|表す|示す|見る|みる)と|にすると|に直すと|(?:で|を)?教えて|的には?|(?:は)?何(?:%|ぱせんと)?(?:ずつ)?|は|って){0,8}(?:どう(?:なる|なの)?|いくつ|どのくらい|どれくらい|いくら|ずつ|です|なの|か|の){0,8}[?？。\s]*$|^(?:(?:and|so|ok|what|how) ){0,12}(?:about )?(?:in|as|by|expressed (?:in|as)) (?:an? )?(?:percent(?:ages?)?|%|shares?|proportions?|fractions?|terms of (?:percent|shares?))(?: (?:terms|shares?))?(?: (?:please|pls|then))?[?.! ]*$|^(?:(?:and|so|ok) ){0,12}(?:what(?:'s| is)|give me|show me) (?:the |that )?(?:(?:percent(?:age)?|%) (?:split|breakdown|shares?)|(?:split|breakdown|ratio|shares?)(?: (?:in|as|by) (?:percent(?:ages?)?|%|an? percentage))|(?:split|proportions?|percentages?))(?: (?:then|each|of each))?[?.! ]*$/;
/** The same of stakes that were told one by one: "as a share of the combined". */
const OF_COMBINED =
  /(?:合計|合算|全体|足した額)(?:に占める|の(?:うち|中で)|に対する)[^。?？]{0,10}(?:割合|比率|何割|何%|しぇあ)|\b(?:share|percent\w*|fraction|proportion|%) of (?:the |that |their )?(?:combined|total|sum|whole|two)\b/;
/** Whose part is the larger, or the smaller. */
const WHOSE =
  /(?:大き|多|でか|小さ|少な)(?:い|な)?(?:ほう|方|側|分)(?:は|って|が|の)?[^。?？]{0,6}(?:誰|だれ|どこ|どっち|どちら|どの)|(?:誰|だれ|どこ|どっち|どちら)の(?:分|ぶん|ほう|方|額|お金|取り分|出資額?)が(?:大き|多|でか|小さ|少な)|\bwhose (?:\w+ )?(?:is|was|'s) (?:the )?(?:bigger|larger|biggest|largest|smaller|smallest|more|less|most)\b|\b(?:bigger|larger|biggest|largest|smaller|smallest) (?:\w+ )?(?:is|was|comes|came|belongs)(?: from| to)? (?:whose|whom?|which)\b|\bwh(?:o|ich)(?:'s| is| one is| of (?:them|the two|those) is)? (?:behind|giving|putting in|responsible for) the (?:bigger|larger|smaller|lion's) (?:part|share|bit|chunk|half|portion|piece|slice)\b|\b(?:which|what) (?:part|share|bit|half|portion|slice|piece)(?: of (?:it|that))? is (?:the )?(?:bigger|larger|smaller)\b|\bwho(?:se)? (?:has|have|puts?|gives?|makes up) (?:the )?(?:bigger|larger|smaller|lion's) (?:part|share|bit|chunk|half|portion|piece|slice)\b/;

/** The stakes with a sum that a total of one company's was told of. */
function toldOf({ graph }: Context, { question, answered = question }: Turn): Deal[] {
  const isOfSum = answered.kind === 'total' || (answered.kind === 'stakes' && answered.by.length > 1);
  if (!isOfSum || answered.of?.length !== 1) return [];
  const [to = ''] = answered.of;
  return graph
    .into(to, 'investment')
    .filter((deal) => isStated(deal) && (answered.by?.includes(deal.from) ?? true));
}

/** "In percent?", "whose part is the larger?", after what several put into one: of each of them. */
export function readSharesOfTotal(context: Context, last: Turn): Question | undefined {
  const { folded, companies, figures } = context.reading;
  const isOther = companies.length > 0 || figures.some(({ unit }) => unit !== 'percent');
  const deals = isOther ? [] : toldOf(context, last);
  const isOfCombined = OF_COMBINED.test(folded);
  if ((last.answered ?? last.question).kind === 'stakes' && !isOfCombined) return undefined;
  const [first] = deals;
  if (!first || deals.length < 2) return undefined;
  if (WHOSE.test(folded) && deals.length === 2)
    return { kind: 'stakes', by: deals.map(({ from }) => from), of: [first.to] };
  if (!isOfCombined && !IN_PERCENT.test(folded)) return undefined;
  const right = { deals: deals.map(({ id }) => id), without: [] };
  return {
    kind: 'several',
    parts: deals.map(({ id }) => ({
      kind: 'calculation',
      operation: 'share',
      left: { deals: [id], without: [] },
      right,
    })),
  };
}
