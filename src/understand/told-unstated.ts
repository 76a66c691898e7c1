import { isStated } from '../knowledge/graph.ts';
import { isAiCompany, isInvestor } from './context.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

/** Of both that were told: 「両社それぞれの」, "each of the two". */
const OF_BOTH =
  /両(?:社|者|名|方)|(?:二|2)(?:社|者)|それぞれ|各(?:社|々)|その二|\b(?:both|each|the two|their|they|those two|these two|apiece|respective\w*)\b/;
/** The sums that they put in. */
const AMOUNTS =
  /(?:出資|投資|投じ|拠出|資金|入れ)[^、。]{0,6}(?:額|規模|いくら|なんぼ|程度)|いくら|なんぼ|金額|\b(?:how much|how big|how large|amounts?|sums?|figures?|che(?:que|ck)s?(?: sizes?)?|sizes?|tickets?)\b/;
const ELSE =
  /合計|総額|合わせ|足[しすせ]|なぜ|なんで|理由|いつ|差|どちら|どっち|\b(?:total|combined|together|sum up|why|when|gap|difference|bigger|larger|which)\b/;
const LONGEST = 60;

/** The investors of whom was told: those of the deals, else those that the facts name. */
function investorsTold(heard: Heard): string[] {
  const { last, context, parts } = heard;
  const givers = unique(dealsTold(heard).flatMap(({ kind, from }) => (kind === 'investment' ? [from] : [])));
  const [before] = last?.earlier ?? [];
  // "Where's A in?", "and B?": the one that was asked of before is one of the two.
  if (givers.length === 1 && before?.kind === 'investments') return unique([...before.by, ...givers]);
  if (givers.length > 0) return givers;
  const named = last?.facts.flatMap((id) => parts.library.knowledge.facts.get(id)?.entities ?? []) ?? [];
  return unique(named).filter((id) => isInvestor(context, id) && !isAiCompany(context, id));
}

/** "And how much did each put in?", of two investors of whom the article gives no sum at all: that it doesn't. */
export function readUnstatedTold(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || !OF_BOTH.test(folded) || !AMOUNTS.test(folded)) return undefined;
  if (ELSE.test(folded) || !namesOnly(heard, []) || asksLacking(heard) || context.reading.figures.length > 0)
    return undefined;
  const by = investorsTold(heard);
  const stakes = by.map((id) => context.graph.outOf(id, 'investment'));
  if (by.length !== 2 || !stakes.every((deals) => deals.length > 0 && !deals.some(isStated)))
    return undefined;
  return { kind: 'investments', by, amount: true };
}
