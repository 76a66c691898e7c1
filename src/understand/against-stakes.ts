import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { TOGETHER } from './follow-together.ts';
import type { Turn } from './follow.ts';
import { PAID } from './named-sum.ts';
import { operationIn } from './operation.ts';
import type { Quantity, Question } from './question.ts';
import { wordsIn } from './reading.ts';
import { isSameSum, sumsIn } from './tally.ts';

const MOST_BESIDE = 4;
const BOTH = /両方|両社|二社|2社|\b(?:both|the two|together|combined)\b|合わせ|あわせ|足し/;
/** Goes on with the same sum: 「NVIDIAの出資に対してだと？」, "and against NVIDIA's?", "what about NVIDIA's". */
const GOES_ON =
  /対して|にたいし|比べ|だと|なら|引|は?(?:どう|[?？])|[はの]$|\b(?:against|vs\.?|versus|compared?|relative to|what about|how about|and|for|with|minus|less|without|times|multiple|over)\b/;

/** One more is taken in: "and minus NVIDIA's too?", 「NVIDIAの分も引くと？」. */
const TOO = /も(?!う|し)|さらに|加え|足|含め|\b(?:too|also|as well|add(?:ing)?|including|plus)\b/;

const dealsOf = (sum: Quantity, { graph }: Context): Deal[] =>
  'deals' in sum && sum.stage === undefined ? graph.all.filter(({ id }) => sum.deals.includes(id)) : [];

/** A payment that was told beside what was put into the one that pays. */
function paidIn(
  sums: Quantity[],
  context: Context,
): { paid: Quantity; back?: Quantity; payer: string } | undefined {
  const paid = sums.find((sum) => dealsOf(sum, context).every(({ kind }) => kind === 'payment'));
  const [deal, second] = paid ? dealsOf(paid, context) : [];
  if (!paid || !deal || second) return undefined;
  const [back, more] = sums.filter((sum) => sum !== paid);
  const isBack = (sum: Quantity) => {
    const deals = dealsOf(sum, context);
    return deals.length > 0 && deals.every(({ kind, to }) => kind === 'investment' && to === deal.from);
  };
  if (more || (back && !isBack(back))) return undefined;
  return { paid, ...(back ? { back } : {}), payer: deal.from };
}

/** The stated stakes in a payer that a text names, all of them where it says both. */
function stakesNamed({ graph, reading }: Context, payer: string): Deal[] {
  const stakes = graph.into(payer, 'investment').filter(isStated);
  const { companies, folded } = reading;
  const others = companies.filter((id) => id !== payer);
  if (others.length === 0) return TOGETHER.test(folded) || BOTH.test(folded) ? stakes : [];
  const named = stakes.filter(({ from }) => others.includes(from));
  return named.length === others.length ? named : [];
}

/** 「NVIDIAの出資に対してだと？」 of a payment held against one stake in the payer: the same, against another, or against all. */
export function againstOther(context: Context, { question }: Turn): Question | undefined {
  const { reading, has, yesNo } = context;
  const does = operationIn(reading.folded)?.operation;
  const isHeld = yesNo && (does === undefined || does === 'compare');
  if (question.kind !== 'calculation' || isHeld || has('q-why', 'q-when', 'q-who')) return undefined;
  if (reading.figures.length > 0 || PAID.test(reading.folded) || !GOES_ON.test(reading.folded))
    return undefined;
  const beside = wordsIn(reading);
  const told = paidIn(sumsIn(question, context), context);
  if (!told?.back || beside > MOST_BESIDE) return undefined;
  const named = stakesNamed(context, told.payer);
  const isToo = TOO.test(reading.folded);
  const ids = [...(isToo ? dealsOf(told.back, context) : []), ...named].map(({ id }) => id);
  const back: Quantity = { deals: [...new Set(ids)], without: [] };
  if (named.length === 0 || isSameSum(back, told.back)) return undefined;
  const operation = does ?? question.operation;
  return {
    kind: 'calculation',
    operation: operation === 'compare' ? question.operation : operation,
    left: question.left === told.back ? back : told.paid,
    right: question.left === told.back ? told.paid : back,
  };
}

/** What is to be added, where half a sentence names those that give: "so A + B makes what". */
const ADDS =
  /足[しす]|合わせ|あわせ|合計|合算|[+＋]|とーたる|\b(?:plus|together|total|sum|combined|add(?:ed)?(?: up)?|altogether|makes? (?:what|how much)|comes? to|between them|in all)\b/;

/** The one company that was talked about as getting money. */
function takerIn({ question, companies }: Turn, { graph }: Context): string | undefined {
  const isTaker = (id: string) => graph.into(id, 'investment').length > 0;
  if (question.kind === 'tie') return question.deal === 'investment' ? question.to : undefined;
  if (
    question.kind === 'investors' ||
    question.kind === 'holds' ||
    question.kind === 'stakes' ||
    question.kind === 'total'
  )
    return question.of?.length === 1 ? question.of[0] : undefined;
  const [only, second] = question.kind === 'facts' ? companies.filter(isTaker) : [];
  return second === undefined ? only : undefined;
}

const OWN_TOTAL = /(?:'s|の)(?:出資)?(?: (?:own|whole|overall|grand))? ?(?:total|総額|合計|とーたる)/;

/** "And NVIDIA's total?" after another's: all that one puts in. */
export function totalBy(context: Context, { question }: Turn): Question | undefined {
  const { reading, has, graph } = context;
  const [by, second] = reading.companies;
  const isOfSums = question.kind === 'total' || (question.kind === 'tie' && question.deal === 'investment');
  if (by === undefined || second || !isOfSums || reading.figures.length > 0 || has('q-why', 'r-pay'))
    return undefined;
  const isGiver = graph.outOf(by, 'investment').length > 0 && graph.into(by, 'investment').length === 0;
  const isShort = wordsIn(reading) <= MOST_BESIDE;
  return isGiver && isShort && OWN_TOTAL.test(reading.folded) ? { kind: 'total', by: [by] } : undefined;
}

/** 「二社合わせると？」 after the totals of two, one after the other. */
export function bothTotals(
  { reading }: Context,
  { question, earlier: [before] = [] }: Turn,
): Question | undefined {
  if (question.kind !== 'total' || before?.kind !== 'total' || reading.companies.length > 0) return undefined;
  const [by, other] = [question.by ?? [], before.by ?? []];
  const areGivers = by.length === 1 && other.length === 1 && by[0] !== other[0] && !question.of && !before.of;
  return areGivers && BOTH.test(reading.folded) ? { kind: 'total', by: [...other, ...by] } : undefined;
}

/** "So A + B makes what", after who is in one company: what the two put into that. */
export function addedInto(context: Context, last: Turn): Question | undefined {
  const { graph, reading, has, yesNo } = context;
  const { companies, folded, figures } = reading;
  const of = takerIn(last, context);
  const isLong = wordsIn(reading) > MOST_BESIDE;
  if (
    of === undefined ||
    (yesNo && isLong) ||
    companies.length < 2 ||
    figures.length > 0 ||
    !ADDS.test(folded)
  )
    return undefined;
  if (has('q-why', 'q-when', 'r-pay') || PAID.test(folded)) return undefined;
  const isGiver = (id: string) => graph.between(id, of, 'investment').length > 0;
  const isElsewhere = /\b(?:all|overall|everything|across|every\w*)\b|全部|すべて|全体|総額/.test(folded);
  return companies.every(isGiver) && !isElsewhere ? { kind: 'total', by: companies, of: [of] } : undefined;
}
