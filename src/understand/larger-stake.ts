import type { Library } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import { isStated, type Graph } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import type { Quantity, Question } from './question.ts';
import { unique } from './sets.ts';
import { endsOf } from './tally.ts';

const LARGER =
  /(?:大き|多|高|デカ|でか)(?:い|な|め)?(?:の|ほう|方|側|額)?(?:[^、。]{0,6})?(?:は|を|が|も)?、?(?:どちら|どっち|どれ|いずれ)|(?:どちら|どっち|いずれ)(?:の(?:ほう|方)?)?(?:が|は)?(?:大き|多|高)|(?:大き|多|高)い(?:の|ほう|方|側)|\b(?:larger|bigger|greater|higher|largest|biggest) (?:one|of (?:the )?(?:two|them|those|pair))\b|\b(?:which|whichever)\b[^.?]{0,40}\b(?:larger|bigger|greater|higher|more)\b|\bthe (?:larger|bigger|greater)\b/;
/** Each of several has its own number, or line. */
const LISTED = /\n|\s[-–*]\s.*\s[-–*]\s|(?:^|\s)(?:\(?[1-4a-c]\)|[1-4]\.)\s|[・①②]/u;
/** What each comes to is asked, too. */
const SUMS =
  /累計|上限|最大|金額|額|出資|投資|\b(?:amounts?|totals?|cumulative|ceiling|cap|max(?:imum)?|running|sums?|figures?|stakes?|how much|numbers?|sizes?)\b/;
const ELSE =
  /なぜ|理由|いつ|20\d\d|何倍|倍率|合計|合わせ|足[すし]|差|割合|比率|[%％]|発表|公表|確定|時期|日付|日は|ほか|他|誰|支払|以降|追加|市場|年平均|\b(?:why|when|times|combined|together|pays?|paid|payments?|market|by how much|difference|gap|ratio|share|percent|announc\w+|who|disclosed|stated)\b/;
const TWO = /\b(?:two|both|2|those|pair)\b|二つ|2つ|二社|2社|二件|2件|両方|両/;
/** One of the two is to be said. */
const OPEN = /どちら|どっち|どれ|いずれ|\bwhich(?:ever)?\b/;
const LONGEST = 180;

/** A payment is set against them. */
const PAYS = /支払|払[うっいわ]|\b(?:pa(?:ys?|id|ying|yments?)|bill)\b/;
/** What both come to … */
const TOTAL =
  /合計|総額|合わせ|あわせ|足[すしせ]|合算|とたる|ぷらす|全部で|\b(?:totals?|aggregate|sums?|summed|combined?|together|altogether|add(?:s|ed|ing)?(?: \w+)? ?up|add(?! (?:to|that|in)\b)|overall|in all|come to|plus)\b/;
/** … and how the one stands to the other. */
const HELD =
  /何倍|倍率|比率|倍数|比は|差額|の差|差は|差も|開き|÷|いくら(?:多|大き|上)|\b(?:ratios?|multiples?|factor|how many (?:times|x)|times (?:as|the|larger|bigger|more)|(?:by )?how much (?:bigger|larger|more|smaller|less|greater)|by how much|how far apart|(?:gap|difference|spread|delta)|who(?:'s| is| has|'d)? (?:putting|puts?|in for|giv(?:es?|ing)|invest(?:s|ed|ing)?|pledg\w+|committ\w+)[^?.]{0,14}\b(?:more|most|less))\b/;
/** The sum is itself one side of what is worked out: "the combined ceiling, which is bigger?", 「合計の何倍」. */
const AS_OPERAND =
  /(?:合計|総額|合算|足した)(?:額)?(?:の(?:何|差|開|比)|と(?!比|倍|差|開|どちら|どっち)|より)|\b(?:combined|total|joint) (?:\w+ )?(?:ceilings?|caps?|limits?|stakes?|investments?|commitments?|amounts?)\b(?!\s*[?;.])/;
const BESIDE_SUM =
  /なぜ|理由|いつ|20\d\d|割合|[%％]|発表|公表|確定|時期|日付|日は|ほか|他|誰|支払|払[うっい]|以降|追加|市場|年平均|\b(?:why|when|pays?|paying|paid|payments?|markets?|share of|percent|announc\w+|who(?! (?:is (?:putting|in for|investing|giving|the)|put|invest|giv|back|fund|pledg|committ|in for|ha[sd]\b)|'s (?:putting|in for|invest|giv))|disclosed|each)\b/;

/** Whose stakes, and in whom. */
interface Sides {
  by: string[];
  of: string[];
}

const stakesOf = ({ by, of }: Sides, graph: Graph): Deal[] =>
  by.flatMap((from) => of.flatMap((to) => graph.between(from, to, 'investment')));

/** The two stakes that the last answer told, where nobody is named. */
function twoTold(heard: Heard): Sides | undefined {
  const told = dealsTold(heard).filter(({ kind }) => kind === 'investment');
  const { companies } = heard.context.reading;
  if (told.length !== 2 || companies.length > 0) return undefined;
  return endsOf(told);
}

/** The two stakes with a sum that are named by their ends, or all of one giver where there are two. */
function twoMeant({ context, folded }: Heard): Sides | undefined {
  const { graph, reading } = context;
  const named = unique(reading.companies);
  const givers = named.filter((id) => graph.outOf(id, 'investment').length > 0);
  const takers = named.filter((id) => !givers.includes(id) && graph.into(id, 'investment').length > 0);
  if (givers.length + takers.length !== named.length) return undefined;
  const [giver] = givers;
  const own = graph.outOf(giver ?? '', 'investment').filter(isStated);
  if (givers.length === 1 && takers.length === 0 && own.length === 2 && TWO.test(folded))
    return { by: givers, of: own.map(({ to }) => to) };
  const [taker] = takers;
  const into = graph.into(taker ?? '', 'investment').filter(isStated);
  if (givers.length === 0 && takers.length === 1 && into.length === 2 && TWO.test(folded))
    return { by: into.map(({ from }) => from), of: takers };
  const isPair = [givers.length, takers.length].toSorted((a, b) => a - b).join(' ') === '1 2';
  return isPair ? { by: givers, of: takers } : undefined;
}

/** "A's total in B, its ceiling for C, and which is larger", 「AからBへの累計額、Cへの上限額、大きいのはどちらか」: both sums, and the larger. */
export function readLargerStake(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (
    folded.length > LONGEST ||
    LISTED.test(folded) ||
    !LARGER.test(folded) ||
    !SUMS.test(folded) ||
    PAYS.test(folded) ||
    ELSE.test(folded)
  )
    return undefined;
  const two = twoMeant(heard);
  if (!two || !namesOnly(heard, [...two.by, ...two.of]) || asksLacking(heard)) return undefined;
  if ((context.yesNo && !OPEN.test(folded)) || context.reading.figures.length > 0) return undefined;
  const stakes = stakesOf(two, context.graph);
  return stakes.length === 2 && stakes.every(isStated) ? { kind: 'stakes', ...two } : undefined;
}

/** Whether the sum of two is wanted, and nothing is worked out of it. */
const wantsTotal = (folded: string): boolean =>
  folded.length <= LONGEST && TOTAL.test(folded) && !AS_OPERAND.test(folded) && !BESIDE_SUM.test(folded);

/** What two stakes come to, and how the one stands to the other. */
const sumAndStakes = (sides: Sides, deals: Deal[]): Question => ({
  kind: 'several',
  parts: [
    { kind: 'total', ...sides, deals: deals.map(({ id }) => id) },
    { kind: 'stakes', ...sides },
  ],
});

/**
 * "Add up A's money in B and C: the sum, and which is larger by what multiple", 「AのBとCへの出資、合計は？どっちが何倍大きい？」:
 * what the two come to, and how the one stands to the other.
 */
export function readSumAndLarger(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (!wantsTotal(folded) || LISTED.test(folded)) return undefined;
  if (!LARGER.test(folded) && !HELD.test(folded)) return undefined;
  const two = twoMeant(heard) ?? twoTold(heard);
  if (!two || !namesOnly(heard, [...two.by, ...two.of]) || asksLacking(heard)) return undefined;
  if (context.reading.figures.length > 0) return undefined;
  const deals = stakesOf(two, context.graph);
  if (deals.length !== 2 || !deals.every(isStated)) return undefined;
  return sumAndStakes(two, deals);
}

const investmentsIn = (one: Quantity, { graph }: Library): Deal[] =>
  'deals' in one && one.without.length === 0 && one.stage === undefined
    ? graph.all.filter(({ id, kind }) => kind === 'investment' && one.deals.includes(id))
    : [];

/** One stake on either side. */
function ofEach(left: Quantity, right: Quantity, library: Library): Deal[] {
  const sides = [left, right].map((one) => investmentsIn(one, library));
  return sides.every(({ length }) => length === 1) ? sides.flat() : [];
}

/** The two stakes that are added up, or held against each other; none where anything is claimed of them. */
function twoOf(question: Question, library: Library): Deal[] {
  if (question.yes) return [];
  if (question.kind === 'calculation' && !question.claim && !question.perYear)
    return ofEach(question.left, question.right, library);
  if (question.kind === 'stakes' && question.greater === undefined && !question.same)
    return stakesOf(question, library.graph);
  if (question.kind !== 'total' || question.claim || question.average || question.exists) return [];
  return library.graph.all.filter(
    ({ id, kind, from, to, amount }) =>
      amount.usd !== undefined &&
      (question.deals?.includes(id) ??
        (kind === 'investment' &&
          (question.by?.includes(from) ?? true) &&
          (question.of?.includes(to) ?? true))),
  );
}

/** "Total, and ratio of the two", 「足すといくら、何倍違う？」: of two stakes the sum, and how they stand to each other, where but one was read. */
export function withSumAndRatio(text: string, question: Question, library: Library): Question {
  const folded = fold(text);
  if (!wantsTotal(folded) || !HELD.test(folded)) return question;
  const deals = twoOf(question, library);
  if (deals.length !== 2 || !deals.every(isStated)) return question;
  const sides = endsOf(deals);
  return sides.by.length * sides.of.length === 2 ? sumAndStakes(sides, deals) : question;
}
