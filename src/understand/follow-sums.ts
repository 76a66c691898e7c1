import { isStated } from '../knowledge/graph.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import { derivedOf } from './figures.ts';
import { TOGETHER } from './follow-together.ts';
import type { Turn } from './follow.ts';
import { namedSum } from './named-sum.ts';
import { namesFirstStage } from './operands.ts';
import { operationIn, RISES } from './operation.ts';
import { withoutIt, withoutSum } from './sums-lacking.ts';
import type { Operation, Quantity, Question } from './question.ts';
import { wordsBesideFigures } from './reading.ts';
import { SMALLER } from './stakes.ts';
import { partnerOf, peerOf } from './partners.ts';
import { addUp, isSameSum, leftOf, merged, otherYearOf, stageOf, sumsIn, wholeOf } from './tally.ts';
import { offsetWith } from './widened.ts';

/** What half a sentence does with the sums that were told: less is needed to say it than in a whole one. */
const DOES: [Operation | 'add', RegExp][] = [
  [
    'add',
    /足[しすせ]|たす|[混ま]ぜ(?:たら|ると|れば|て)|たし(?:たら|て(?!い)|算|ざん)|加え|入れ(?:たら|ると)|含め(?:たら|ると|て)|乗っけ|乗せ|上乗せ|込み(?:だと|で)|\b(?:add(?:ed|ing)? (?:\w+ )?up|plus|throw(?:ing)? in|toss(?:ing)? in|add(?:ing|ed)?(?: in| on)?|(?<!not )counting|chuck in|stick|tack on|count(?:s|ing|ed)? (?:in|too)|includ(?:e|es|ing|ed)|on top(?: of (?:that|it|this))?)\b/,
  ],
  [
    'share',
    /割合|何割|何%|ど(?:れ|の)(?:くらい|ぐらい|程度|だけ)に(?:当た|あた|相当)|\b(?:what|which) (?:part|portion) of\b|ぱーせん|ぱせん|\b(?:percent\w*|pct|share(?! (?:any|an?|the same|some|all|many|investors?|backers?|owners?|money|customers?)\b)|fraction|proportion)\b|^(?:as |in )?(?:a )?%/,
  ],
  [
    'ratio',
    /何倍|何分の|倍(?:率|数|で|に|だと)|なんばい|比率|^(?:(?:and|so|as|in|what about) ){0,12}times\b|\b(?:multiple|ratio|factor|how many (?:times|x)|x-fold|times (?:over|bigger|larger|more))\b/,
  ],
  [
    'difference',
    /差(?!出|し出|し入)|(?:いくら|どれ(?:くらい|ぐらい|だけ)|どのくらい)(?:の)?(?:違|ちが)|引[いくけき]|\b(?:gap|differ\w*|jump|minus|subtract\w*|less(?! than)|apart|spread|shortfall|increase|difference|by how (?:much|many)|take away|leaves?|leaving|knock off|without(?! (?:an? |any |its |the )?(?:amount|figure|number|sum|price)s?\b)|excluding|ignoring|not counting|take out|strip out|drop(?:ping)?)\b|[除抜](?:い(?:て|た)|く|き)|外(?:し|す|せ)|除外/,
  ],
  [
    'compare',
    /比べ|比較|対して|にたいし|見比べ|\b(?:compar\w+|vs\.?|versus|against|stacks? up|measures? up|relative to|next to|beats?|tops?(?! ?[?!.]|$)|exceeds?|covers?|outweighs?|dwarfs?|bigger|larger|smaller|(?:more|less|higher|lower|greater) than)\b|(?:どっち|どちら)[^、。]{0,4}(?:でか|大き|多|上)/,
  ],
];

/** What is left when payments and stakes are offset has an answer of its own. */
const NET = /\bnet\b/;

/** By what part something rises is no share of one in the other. */
const BY_PERCENT =
  /\b(?:percent(?:age)?|%) (?:increase|growth|gain|rise|jump)\b|何(?:%|割)(?:の)?(?:増|伸び|あっぷ)/;
const doesIn = (folded: string): Operation | 'add' | undefined => {
  if (NET.test(folded) || BY_PERCENT.test(folded)) return undefined;
  const asked = operationIn(folded);
  const named = DOES.find(([, pattern]) => pattern.test(folded))?.[0];
  const isAdded = named === undefined || named === 'difference';
  if (named === 'add' || (isAdded && TOGETHER.test(folded))) return 'add';
  return asked && !asked.ofYears ? asked.operation : named;
};

/** Two single stakes of one giver, or in one company, have an answer of their own. */
export function asStakes({ graph, yesNo, reading }: Context, sums: Quantity[]): Question | undefined {
  const ids = sums.flatMap((sum) => ('deals' in sum && sum.stage === undefined ? [sum.deals] : []));
  const deals = ids.flatMap(([id, more]) =>
    graph.all.filter((deal) => more === undefined && deal.id === id && deal.kind === 'investment'),
  );
  const [left, right] = deals;
  if (!left || !right || (left.to !== right.to && left.from !== right.from)) return undefined;
  const first = SMALLER.test(reading.folded) ? right : left;
  const greater = left.to === right.to ? first.from : first.to;
  return {
    kind: 'stakes',
    by: [...new Set([left.from, right.from])],
    of: [...new Set([left.to, right.to])],
    ...(yesNo ? { greater, yes: true } : {}),
  };
}

/** What was told is what has a figure. */
const stated = (sum: Quantity): Quantity => ('deals' in sum ? { ...sum, without: [] } : sum);

/** How a sum is made up is no sum. */
const APPORTIONED =
  /\b(?:divided|split|spread|distributed|allocated|broken down) (?:between|among|across|over|by|up)\b|内訳|割り振|配分|振り分け/;

/** Of all that was told, not of its other part: "of that total". */
const OF_ALL =
  /(?:合計|総額|全体|全部|合わせた額)(?:に占め|のうち|の中)|\bof (?:the |that |this )?(?:\w+ )?(?:total|sum|whole|lot|combined)\b|\bof (?:it|that|them) all\b/;

/** Put together, in whatever words. */
const POOLS = /足した|合わせ|あわせ|合計|合算|\b(?:combined|together|total|sum)\b/;

const LIMITS = /上限|枠|\b(?:caps?|limits?|ceilings?)\b/;

const isFirstStage = (sum: Quantity): boolean => 'deals' in sum && sum.stage === 0 && sum.rest !== true;
const dealIn = (sum: Quantity): string | undefined =>
  'deals' in sum && sum.stage === undefined && sum.deals.length === 1 ? sum.deals[0] : undefined;

/** Two figures of the market have an answer of their own. */
export function work(
  context: Context,
  operation: Operation,
  left: Quantity,
  right: Quantity,
): Question | undefined {
  if (isSameSum(left, right)) return undefined;
  const areYears =
    'fact' in left &&
    otherYearOf(left, context) !== undefined &&
    'fact' in right &&
    otherYearOf(right, context) !== undefined;
  if (areYears && operation === 'ratio') return derivedOf(context, 'growth-factor');
  if (areYears && operation === 'difference') return derivedOf(context, 'growth-difference');
  const isRest =
    operation === 'difference' &&
    [left, right].some(isFirstStage) &&
    (wholeOf(left) ?? wholeOf(right))?.deals[0] === (dealIn(right) ?? dealIn(left));
  if (isRest) return { kind: 'derived', what: 'after-2023' };
  const remaining = operation === 'difference' ? leftOf(context.graph, left, right) : undefined;
  if (remaining) return remaining;
  const stakes = operation === 'compare' ? asStakes(context, [left, right]) : undefined;
  if (stakes) return stakes;
  const { yesNo, reading } = context;
  const isHeld = yesNo && operation === 'compare';
  const greater = SMALLER.test(reading.folded) ? 'right' : 'left';
  return {
    kind: 'calculation',
    operation,
    left: stated(left),
    right: stated(right),
    ...(isHeld ? { greater, yes: true } : {}),
  };
}

/** "NVIDIA's total": of that one, whoever was told of before. */
const THEIR_TOTAL = /^(?:'?s|社|さん)?(?: (?:own )?(?:total|sum)\b|の(?:合計|総額|とーたる|累計))/;

/** All the stakes of a list together, even where none has a figure, and those of another list that is named. */
function totalOf(context: Context, question: Question): Question | undefined {
  const { companies: named, folded, mentions } = context.reading;
  const areGivers = named.every((id) => isInvestor(context, id));
  const areTheirs = named.length > 0 && mentions.every(({ end }) => THEIR_TOTAL.test(folded.slice(end)));
  if (areTheirs && areGivers) return { kind: 'total', by: named };
  if (question.kind === 'investments')
    return areGivers ? { kind: 'total', by: [...new Set([...question.by, ...named])] } : undefined;
  return question.kind === 'investors' && named.every((id) => isAiCompany(context, id))
    ? { kind: 'total', of: [...new Set([...question.of, ...named])] }
    : undefined;
}

/** Goes on from what was told, whatever is named behind it. */
const OPENS =
  /^(?:(?:and|so|ok|now|but) )?(?:vs\b|versus|compared?|minus|plus|less|against|relative|next to|add|how does (?:that|it|this) compare|is (?:that|it|this) (?:more|less|bigger|smaller)|does (?:that|it|this) (?:beat|top|exceed|cover|outweigh|dwarf|match|equal))|^(?:じゃあ?|で、?)?(?:それ|これ|さっきの)[^、]{0,3}[、をにはとも]/;

/** 「アンソロも入れると？」 of what several have in common: one more of them, and no sum. */
const isWidened = ({ reading, has }: Context, question: Question): boolean =>
  question.kind === 'investors' &&
  question.all === true &&
  question.of.length > 1 &&
  reading.companies.some((id) => !question.of.includes(id)) &&
  !has('q-amount', 'q-total');

/** A list of who puts in what: of it something is left out, nothing taken away. */
const LISTS = new Set<Question['kind']>(['investors', 'investments']);
const MOST_BESIDE = 4;

/** 「どれくらい？」 of two sums that were held against each other: how far they are apart. */
const HOW_FAR = /^(?:で、?|じゃあ?)?ど(?:れ|の)(?:くらい|ぐらい|だけ)(?:違う|ちがう|の差)?[?？]?$/;

function apart(context: Context, { question }: Turn): Question | undefined {
  const [left, right, third] = sumsIn(question, context);
  const isHeld = question.kind === 'calculation' || question.kind === 'stakes';
  return isHeld && left && right && !third ? work(context, 'difference', left, right) : undefined;
}

/** "How many times the two caps together is that?" of a payment: what those who are named put into the one that pays. */
function againstStakes(context: Context, [paid, more]: Quantity[]): Question | undefined {
  const { graph, reading, has } = context;
  const does = operationIn(reading.folded)?.operation;
  const id = paid === undefined || more ? undefined : dealIn(paid);
  const payer = graph.all.find((deal) => deal.id === id && deal.kind === 'payment')?.from;
  if (!paid || payer === undefined || does === undefined) return undefined;
  const isWhole = TOGETHER.test(reading.folded) || POOLS.test(reading.folded);
  const givers = reading.companies.filter((one) => one !== payer);
  const stakes = graph.into(payer, 'investment').filter(isStated);
  const named = stakes.filter(({ from }) => givers.length === 0 || givers.includes(from));
  const isOfStakes = has('r-invest', 'r-own') || LIMITS.test(reading.folded);
  if (!isWhole || !isOfStakes || named.length < Math.max(2, givers.length)) return undefined;
  return work(context, does, paid, { deals: named.map((deal) => deal.id), without: [] });
}

/** "As a percentage?", 「そこにNVIDIA分も乗っけて」, "vs the first payment": what is worked out of the sums that were told, and of one that is named with them. */
export function readSum(context: Context, last: Turn, most = MOST_BESIDE): Question | undefined {
  const { reading, graph, has } = context;
  const offered = againstStakes(context, sumsIn(last.question, context));
  if (offered) return offered;
  if (reading.companies.length > 1 && !OPENS.test(reading.folded)) return undefined;
  if (reading.companies.length > 2 || has('q-why', 'q-when') || wordsBesideFigures(reading) > most)
    return undefined;
  if (APPORTIONED.test(reading.folded)) return undefined;
  const does = doesIn(reading.folded);
  // "What percentage does it own?": what the article lacks is no share of what was told.
  if (does === 'share' && reading.absent.length > 0) return undefined;
  // How fast the market grows is no share of it.
  if (does === undefined && HOW_FAR.test(reading.folded)) return apart(context, last);
  if (does === undefined || (does === 'share' && RISES.test(reading.folded))) return undefined;
  // "Plus who?" asks for a name.
  if (does === 'add' && (has('q-who') || isWidened(context, last.question))) return undefined;
  const offset = does === 'add' ? offsetWith(context, last) : undefined;
  if (offset) return offset;
  const { question } = last;
  if (
    does === 'add' &&
    (question.kind === 'stakes' || question.kind === 'holds') &&
    reading.companies.length === 0
  )
    return { kind: 'total', by: question.by, of: question.of };
  const told = sumsIn(question, context);
  if (told.length === 0)
    return does === 'add' && wordsBesideFigures(reading) <= 1 ? totalOf(context, last.question) : undefined;
  if (does === 'difference' && namesFirstStage(reading.folded) && told.some((sum) => stageOf(sum, context)))
    return { kind: 'derived', what: 'after-2023' };
  const all = told.flatMap((sum) => ('deals' in sum ? sum.deals : []));
  const [whole = told[0]!] = told.length > 1 ? merged(graph.all.filter(({ id }) => all.includes(id))) : told;
  const named = namedSum(context, last, told);
  if (does === 'add') {
    const other = named ?? (told.length === 1 ? partnerOf(whole, does, context, last) : undefined);
    if (other) return addUp(graph, [whole, other]);
    return totalOf(context, last.question);
  }
  const [left, right, third] = told;
  if (named && third === undefined && does === 'share' && right && OF_ALL.test(reading.folded))
    return work(context, does, named, whole);
  // One of the two that were told is held against the other.
  const isTold = left && right && !third && named && [left, right].some((sum) => isSameSum(sum, named));
  if (isTold) return work(context, does, left, right);
  const none =
    named && whole && does === 'difference' && isSameSum(named, whole) ? withoutIt(context, last) : undefined;
  if (none) return none;
  if (named)
    return LISTS.has(last.question.kind) && does === 'difference'
      ? undefined
      : work(context, does, whole, named);
  if (reading.companies.length > 0) return undefined;
  if (left && right && !third) return work(context, does, left, right);
  const unknown = withoutSum(context, last);
  if (unknown && does !== 'share') return unknown;
  const other =
    left && !right ? (partnerOf(left, does, context, last) ?? peerOf(left, does, context)) : undefined;
  return left && other && work(context, does, left, other);
}
