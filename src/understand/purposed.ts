import type { Deal } from '../knowledge/schema.ts';
import type { Library } from '../knowledge/index.ts';
import { isTurned, type Context } from './context.ts';
import { purposeIn } from './purpose.ts';
import type { Question } from './question.ts';
import { isReasonOf } from './reasons.ts';
import { whyTie } from './why.ts';

const TOLD = new Set<Question['kind']>([
  'tie',
  'loop',
  'deals',
  'payments',
  'supply',
  'investments',
  'investors',
]);

/** The deal that is given a purpose: the one that is told, else the one between two that are named. */
function dealOf(question: Question, { graph, reading, has }: Context): Deal | undefined {
  if (question.kind === 'tie') return graph.between(question.from, question.to, question.deal)[0];
  if (question.kind === 'facts') {
    const [id = ''] = question.ids;
    return graph.all.find(({ kind, facts }) => kind === 'payment' && facts.includes(id));
  }
  const kind = has('r-pay') ? 'payment' : 'investment';
  const [deal, other] = graph.all.filter(
    (one) => one.kind === kind && [one.from, one.to].every((id) => reading.companies.includes(id)),
  );
  return TOLD.has(question.kind) && !other ? deal : undefined;
}

/**
 * "A pays B so it can …, right?": that A pays B is no yes to what it is for. The aim of a stake is held against those
 * that the article gives, and what is paid for it gives nowhere.
 */
export function withPurpose(question: Question, context: Context, library: Library): Question {
  // Why a sum isn't told is no aim of the deal.
  if (!question.yes || context.negated || question.sum || context.has('q-undisclosed')) return question;
  const purpose = purposeIn(context.reading.folded);
  const deal = purpose === undefined ? undefined : dealOf(question, context);
  if (purpose === undefined || !deal) return question;
  if (isTurned(deal, context)) return { kind: 'reversed', from: deal.from, to: deal.to, deal: deal.kind };
  if (deal.kind === 'payment')
    return { kind: 'absent', attribute: 'payment-purpose', of: deal.from, near: deal.facts.slice(0, 2) };
  const aims = whyTie(context, { from: deal.from, to: deal.to, deal: deal.kind });
  if (deal.kind !== 'investment' || aims?.kind !== 'facts') return question;
  const aim = aims.ids
    .flatMap((id) => [id, ...context.pointsOf(id)])
    .find((id) => isReasonOf(purpose, library.knowledge.facts.get(id)!, library));
  return aim === undefined
    ? { kind: 'unknown', near: aims.ids.slice(0, 1), hint: true }
    : { kind: 'facts', ids: [aim], polarity: 'y', yes: true };
}
