import type { Library } from '../knowledge/index.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import { eachOf } from './follow-lists.ts';
import { sumUp } from './follow-together.ts';
import { onlyDeal, type Turn } from './follow.ts';
import { SAYS_PAY } from './pairs.ts';
import type { Aspect, Question } from './question.ts';
import type { Resolve } from './resolve.ts';
import { stakesTold, toldSides } from './stakes-told.ts';

/** Another thing of the same stake. */
export const aspectOf = (
  { from, to, deal }: Extract<Question, { kind: 'tie' }>,
  aspect: Aspect,
): Question => ({
  kind: 'tie',
  from,
  to,
  ...(deal ? { deal } : {}),
  aspect,
});

const SUM = /\$\d/;

/** What those that a fact is about give, where it is about nobody else. */
function givenBy(
  { facts: [fact = ''] }: Turn,
  context: Context,
  { knowledge }: Library,
): Question | undefined {
  const by = knowledge.facts.get(fact)?.entities ?? [];
  const areGivers = by.length > 0 && by.every((id) => isInvestor(context, id) && !isAiCompany(context, id));
  const isSpecial = context.graph.all.some(({ facts }) => facts.includes(fact));
  return areGivers && !isSpecial
    ? { kind: 'investments', by, amount: true, ...(by.length > 1 ? { all: true } : {}) }
    : undefined;
}

/** A payment was asked about, and a stake the other way told to set its sum right: the sum of the payment is wanted. */
function paidInstead({ question, answered, features }: Turn, { graph }: Context): Question | undefined {
  const isSetRight = answered?.kind === 'facts' && answered.polarity === 'n' && features.includes('c:r-pay');
  if (!isSetRight || question.kind !== 'tie' || question.deal !== 'investment') return undefined;
  const [paid] = graph.between(question.to, question.from, 'payment');
  return paid && { kind: 'tie', from: paid.from, to: paid.to, deal: 'payment', aspect: 'amount' };
}

/** How much, or when, of all that ties two: the stake of the one in the other, whichever gives it; of a payment what is paid. */
export function stakeBetween(
  { a, b }: { a: string; b: string },
  { graph, reading }: Context,
  aspect: Aspect,
): Question | undefined {
  const kind = SAYS_PAY.test(reading.folded) ? 'payment' : 'investment';
  const [deal] = [...graph.between(a, b, kind), ...graph.between(b, a, kind)];
  return deal && aspectOf({ kind: 'tie', from: deal.from, to: deal.to, deal: kind, aspect }, aspect);
}

/** What was told comes to; undefined where the turn's frame doesn't tell. */
export const amount: Resolve = (last, context, library) => {
  // "So how much is it?", of what came on top: that again.
  if (last.question.kind === 'derived' && last.answered?.kind === 'derived')
    return { kind: 'derived', what: last.question.what };
  const { question } = onlyDeal(context, last);
  const between = question.kind === 'relation' ? stakeBetween(question, context, 'amount') : undefined;
  if (between) return between;
  const isPaid =
    question.kind === 'tie' && question.deal === 'investment' && SAYS_PAY.test(context.reading.folded);
  if (isPaid) return undefined;
  const paid = paidInstead(last, context);
  if (paid) return paid;
  if (question.kind === 'tie') return aspectOf(question, 'amount');
  const each = eachOf(context, question);
  if (each) return each;
  if (question.kind === 'investors' || question.kind === 'investments') {
    // What one gives, or gets, is told with its sums; what several have in common is told without.
    const isSaid = last.within && !('all' in question && question.all);
    return isSaid ? question : { ...question, amount: true };
  }
  if (question.kind === 'holds' && question.by.length === 1)
    return { kind: 'investments', by: question.by, amount: true };
  if (question.kind === 'overlap')
    return question.side === 'takers'
      ? { kind: 'investments', by: question.of, amount: true }
      : { kind: 'investors', of: question.of, amount: true };
  if (question.kind === 'facts' && SUM.test(library.knowledge.facts.get(last.facts[0] ?? '')?.en ?? ''))
    return { kind: 'facts', ids: last.facts };
  const size =
    last.facts.some((id) => id.startsWith('market-') || id.endsWith('-market')) &&
    library.knowledge.facts.get('market-size');
  if (question.kind === 'facts' && size) return { kind: 'facts', ids: [size.id] };
  const given = question.kind === 'facts' ? givenBy(last, context, library) : undefined;
  if (given) return given;
  const date = last.facts
    .flatMap((id) => context.graph.all.filter(({ facts, kind }) => kind === 'partnership' && facts[0] === id))
    .find(({ announced }) => announced)?.announced;
  return date === undefined ? undefined : { kind: 'announced', date };
};

/** What the one that pays gets for it. */
export const COMES_BACK =
  /\b(?:gets?|getting|got|comes?|coming|receives?|flows?|goes|sends?) (?:\w+ ){0,3}back\b|\bin return\b|(?:いくら|なんぼ|何か|どれだけ)[^、。]{0,4}(?:戻|返|もら|貰)|戻って(?:く|き|来)|返って(?:く|き|来)|見返り|(?:帰|返|戻)(?:って|る)(?:く|き|来|分|ぶん|ほう|方|の)/;

/** Whose money it was that was talked about on its way. */
export function payerIn({ question, earlier = [] }: Turn): string | undefined {
  const way = [question, ...earlier].find(({ kind }) => kind === 'loop' || kind === 'path');
  if (way?.kind === 'loop') return way.of;
  if (way?.kind === 'path') return way.from;
  return question.kind === 'tie' && question.deal === 'payment' ? question.from : undefined;
}

/** All together; of what comes back to the one that pays, all that is put into it. */
export const total: Resolve = (last, context) => {
  if (last.deals.length === 0) return undefined;
  const payer = COMES_BACK.test(context.reading.folded) ? payerIn(last) : undefined;
  return payer === undefined ? sumUp(context, last, true) : { kind: 'total', of: [payer] };
};

/** What is left of a payment when the stakes in the payer are offset: of those that were told, or of the one. */
export const net: Resolve = (last, { graph, reading }) => {
  const { question } = last;
  if (question.kind !== 'tie') return undefined;
  // Of all those whose stakes in the payer were told.
  const [to, by] = toldSides(stakesTold(last), 'to');
  if (to !== undefined && by.length > 1 && graph.outOf(to, 'payment').length > 0)
    return { kind: 'net', of: to };
  const [paid] = [
    ...graph.between(question.from, question.to, 'payment'),
    ...graph.between(question.to, question.from, 'payment'),
  ];
  const isOfPaid = reading.companies.length === 1 && reading.companies[0] === paid?.to;
  return paid && { kind: 'net', of: paid.from, by: paid.to, ...(isOfPaid ? { side: 'paid' } : {}) };
};
