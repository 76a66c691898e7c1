import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { isAiCompany, type Context } from './context.ts';
import type { Question } from './question.ts';

/** Those who give are several: "the two investors'", 「両社の」, "A and B's". */
const SEVERAL =
  /[二2]社|両社|両方|[二2]件|[二2]つ|\b(?:both|pair|two|duo|joint(?:ly)?|together|combined|pooled|collective(?:ly)?)\b|合計|合わせ|足し/;
/** What they may put in. */
const LIMITS =
  /枠|上限|最大|満額|約束|出資|投資|\b(?:max\w*|caps?|ceilings?|limits?|commit\w*|pledg\w*|allotments?|che(?:que|ck)s?|promis\w*|invest\w*|stakes?|contributions?)\b/;

/** The stated stakes in the one company that has several. */
function stakesOfSeveral({ graph }: Context): Deal[] {
  const stated = graph.all.filter((deal) => deal.kind === 'investment' && isStated(deal));
  const lists = [...new Set(stated.map(({ to }) => to))].map((id) => stated.filter(({ to }) => to === id));
  const [only, second] = lists.filter(({ length }) => length > 1);
  return only && !second ? only : [];
}

/** Of those who are named, the one whose part is asked for: the only one, or the one that is named twice. */
function partOf({ reading: { mentions, companies } }: Context): string | undefined {
  const [only, second] = companies;
  if (second === undefined) return only;
  const [twice, more] = companies.filter((id) => mentions.filter(({ company }) => company === id).length > 1);
  return more === undefined ? twice : undefined;
}

/** "Of the two investors' combined maximum, what share is NVIDIA's?": where both put money in is said by nobody. */
export function readShareOfPair(context: Context): Question | undefined {
  const { folded, companies, figures } = context.reading;
  const isOfPair = SEVERAL.test(folded) && LIMITS.test(folded) && !context.has('r-pay', 'q-why');
  const areGivers = companies.every((id) => !isAiCompany(context, id));
  if (!isOfPair || !areGivers || figures.some(({ unit }) => unit !== 'percent')) return undefined;
  const all = stakesOfSeveral(context);
  const part = all.find(({ from }) => from === partOf(context));
  const areTheirs = companies.every((id) => all.some(({ from }) => from === id));
  if (!part || !areTheirs) return undefined;
  return {
    kind: 'calculation',
    operation: 'share',
    left: { deals: [part.id], without: [] },
    right: { deals: all.map(({ id }) => id), without: [] },
  };
}
