import { isStated } from '../knowledge/graph.ts';
import { isAiCompany, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import { INVESTS } from './operands.ts';
import type { Quantity, Question } from './question.ts';
import { swapCompany } from './swap.ts';
import { faceOf, merged, sumsIn } from './tally.ts';
import { valuesOf } from './numbers.ts';

/** "Minus each other": what calls up a loss is an operation here. */
const CALLS_NOTHING =
  /\bhow (?:big|large|wide|small) (?:is|was|would|of) (?:(?:the|that|this|a|be) ){1,12}(?:\w+ )?(?:gap|difference|shortfall|gulf|spread|hole|part|share|cut)\b|^(?:\w+ )?minus\b|\bhow (?:many|much)\b|まいなす/;

/** A number as it is said of a sum that everybody has in mind: "vs the 30", 「300億に対して」. */
const NUMBER =
  /(\d+(?:\.\d+)?)(?![\d.]|\s?(?:倍|分の|割|%|社|つ|年|か月|x\b|times\b|-?fold\b|-?years?\b|yrs?\b))/;
const SCALES = [1, 1e8, 1e9, 1e12];

function numbered({ reading: { folded, figures } }: Context): number[] {
  const usd = valuesOf(figures, 'usd');
  const bare = Number(NUMBER.exec(folded)?.[1] ?? Number.NaN);
  return usd.length > 0 ? usd : SCALES.map((scale) => bare * scale);
}

const FIRST = /最初|はじめ|\b(?:first|initial|original|at the start)\b/;
const EARLIER = /さっき|前の|先ほど|先程|\b(?:earlier|previous|before|other one|that other)\b/;
export const PAID = /払|送金|\bpa(?:y|id|ym)|\bbill\b|\b(?:sends?|sent|owes?|spends?)\b/;

const isPaid = (question: Question): boolean =>
  question.kind === 'payments' || (question.kind === 'tie' && question.deal === 'payment');

/** What the one that stakes were told in pays out. */
function paidBy({ graph }: Context, last: Turn): Quantity | undefined {
  const told = sumsIn(last.question, { graph, figured: [] }).flatMap((sum) =>
    'deals' in sum ? sum.deals : [],
  );
  const taker = graph.all.find(({ id, kind }) => kind === 'investment' && told.includes(id))?.to;
  const paid = graph.outOf(taker ?? '', 'payment').find(isStated);
  return paid && { deals: [paid.id], without: [] };
}

/** What was told before that the text points back to. */
function pointedTo(context: Context, last: Turn): Quantity | undefined {
  const { folded } = context.reading;
  const isFirst = FIRST.test(folded);
  if (!isFirst && !EARLIER.test(folded) && !PAID.test(folded)) return undefined;
  const all = (last.earlier ?? [])
    .filter((question) => !PAID.test(folded) || isPaid(question))
    .flatMap((question) => sumsIn(question, context).slice(0, 1));
  return (isFirst ? all.at(-1) : all[0]) ?? (PAID.test(folded) ? paidBy(context, last) : undefined);
}

/** "… than Anthropic pays out", "vs what NVIDIA promised Anthropic": the one stated deal of those that are named. */
export function dealNamed({ graph, reading, roles }: Context): Question | undefined {
  const [from = '', to = ''] = [roles.from[0], roles.to[0]];
  const isOnlyPaid =
    graph.between(from, to, 'payment').length > 0 && graph.between(from, to, 'investment').length === 0;
  const isPayment = PAID.test(reading.folded) || isOnlyPaid;
  const [id, second] = reading.companies;
  if (id === undefined || (second === undefined && !isPayment)) return undefined;
  const deal = graph.all.find(
    (one) =>
      one.kind === (isPayment ? 'payment' : 'investment') &&
      isStated(one) &&
      reading.companies.every((company) => company === one.from || company === one.to),
  );
  return deal && tieTo(deal);
}

/** 「全体の何%」: of the whole that was told of, where no market is named. */
const OF_WHOLE = /^(?!.*(?:市場|まけっと|業界)).*全体(?:の|に占|に対|から|で)/;

/** All that one puts in, or gets: "than Microsoft ever invested in total", 「MSの総額より」. */
const WHOLE =
  /\b(?:total|altogether|overall|combined|ever|everything|all (?:its|their|of (?:its|their|it)))\b|総額|合計|全部|全体|累計|ぜんぶ/;

function allOf(context: Context, id: string): Quantity | undefined {
  const { graph } = context;
  const stakes = isAiCompany(context, id) ? graph.into(id, 'investment') : graph.outOf(id, 'investment');
  return merged(stakes)[0];
}

/**
 * "Less than its Anthropic stake": what the giver that was told of puts into the one that is named, or that one into the
 * taker; after a payment, what the one that is named puts into the payer.
 */
function besideTold({ graph }: Context, told: Quantity[], id: string): Quantity | undefined {
  const within = told.flatMap((sum) => ('deals' in sum ? sum.deals : []));
  const [deal, second] = graph.all.filter((one) => within.includes(one.id));
  if (!deal || second) return undefined;
  const beside =
    deal.kind === 'investment'
      ? [...graph.between(deal.from, id, 'investment'), ...graph.between(id, deal.to, 'investment')]
      : graph.between(id, deal.from, 'investment');
  const [other] = deal.kind === 'supply' ? [] : beside;
  return other && isStated(other) ? { deals: [other.id], without: [] } : undefined;
}

/** The sum that is named beside what was told: by a number, a company, or where it was told before. */
export function namedSum(context: Context, last: Turn, told: Quantity[]): Quantity | undefined {
  const { reading, graph, figured } = context;
  const numbers = numbered(context);
  const earlier = (last.earlier ?? []).flatMap((question) => sumsIn(question, context));
  const all = [
    ...told,
    ...earlier,
    ...figured.map((fact) => ({ fact: fact.id })),
    ...graph.all.filter(isStated).map(({ id }) => ({ deals: [id], without: [] })),
  ];
  const counted = all.find((sum) => numbers.includes(faceOf(sum, context)));
  if (counted) return counted;
  const year = reading.figures.find(({ unit }) => unit === 'year');
  const ofYear = year && figured.find(({ figure }) => figure!.year === year.value);
  if (ofYear) return { fact: ofYear.id };
  const called =
    CALLS_NOTHING.test(reading.folded) || OF_WHOLE.test(reading.folded)
      ? undefined
      : figured
          .toSorted((a, b) => a.figure!.year - b.figure!.year)
          .find(
            ({ id, figure }) =>
              context.has(...figure!.of) && !told.some((sum) => 'fact' in sum && sum.fact === id),
          );
  if (called && reading.companies.length === 0) return { fact: called.id };
  const [id, second] = reading.companies;
  const tie = dealNamed(context);
  if (tie) return sumsIn(tie, context)[0];
  if (second !== undefined) return undefined;
  if (id === undefined) return pointedTo(context, last);
  const within = told.flatMap((sum) => ('deals' in sum ? sum.deals : []));
  const [own, more] = graph.all.filter(
    (deal) => within.includes(deal.id) && isStated(deal) && (deal.from === id || deal.to === id),
  );
  const whole = WHOLE.test(reading.folded) ? allOf(context, id) : undefined;
  if (whole) return whole;
  if (own && !more && within.length > 1) return { deals: [own.id], without: [] };
  const isElse = last.question.kind === 'derived' || (isPaid(last.question) && INVESTS.test(reading.folded));
  const beside = isElse ? besideTold(context, told, id) : undefined;
  if (beside) return beside;
  const swapped = swapCompany(context, last.question, id);
  return swapped?.kind === 'tie' ? sumsIn(swapped, context)[0] : undefined;
}
