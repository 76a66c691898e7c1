import { nearestOf } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import type { Scene } from './scene.ts';
import { isSettled, leftUnsaid, UNSAID } from './unsaid.ts';

/** What tells how companies stand to each other: of such a thing more may be claimed than is told. */
const OF_COMPANIES = new Set<Question['kind']>(['tie', 'loop', 'holds', 'investors', 'investments', 'supply', 'profile', 'market']);

/** Whether a deal as asked is there: what isn't is denied by the answer itself. */
const isThere = (question: Question, { graph }: Context): boolean =>
  question.kind !== 'tie' ||
  (question.aspect === 'any' &&
    question.claim === undefined &&
    graph.between(question.from, question.to, question.deal).length > 0);

/** What sets sums against each other: "a conflict of interest is likelier at A than at B?" names none. */
const OF_SUMS = new Set<Question['kind']>(['stakes', 'calculation']);

/** "Does Claude run quicker on Azure?": a deal as asked, of which more is claimed than the article tells. */
export function withhold({ context, own, last, parts }: Scene, question: Question): Question {
  const [first] = own.ranked;
  if (!question.yes || !context.yesNo || last || !first || context.negated) return question;
  const { deals = [] } = parts.library.knowledge.facts.get(first.id) ?? {};
  const isOfSums = OF_SUMS.has(question.kind) && deals.length === 0;
  if (!isOfSums && (!OF_COMPANIES.has(question.kind) || !isThere(question, context))) return question;
  if (isSettled(context, first, parts.library)) return question;
  const isUnsaid = parts.library.unsaid(first.id, context.reading) >= UNSAID;
  return isUnsaid ? leftUnsaid(nearestOf(own.ranked)) : question;
}
