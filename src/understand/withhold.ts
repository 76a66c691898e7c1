import { nearestOf } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { shareOf, type Scene } from './scene.ts';
import { isLeftOpen, leftUnsaid } from './unsaid.ts';

/** What tells how companies stand to each other: of such a thing more may be claimed than is told. */
const OF_COMPANIES = new Set<Question['kind']>([
  'tie', 'loop', 'profile', 'market', 'layers', 'payments', 'supply',
]); // prettier-ignore

/** The facts of the deal that is asked about; what isn't there, and a bound, is judged by the answer itself. */
function factsOf(question: Question, { graph }: Context): string[] | undefined {
  if (question.kind !== 'tie') return [];
  if (question.claim?.than) return undefined;
  const deals = graph.between(question.from, question.to, question.deal);
  return deals.length > 0 && question.aspect !== 'date' ? deals.flatMap(({ facts }) => facts) : undefined;
}

/** What sets sums against each other: "a conflict of interest is likelier at A than at B?" names none. */
const OF_SUMS = new Set<Question['kind']>(['stakes', 'calculation']);

/** So likely a fact that the claim is about that, and not about the deals alone. */
const PLAINLY = 0.5;

/** "Does Claude run quicker on Azure?": a deal as asked, of which more is claimed than the article tells. */
export function withhold({ context, own, last, parts }: Scene, question: Question): Question {
  const [first] = own.ranked;
  if (!question.yes || question.sum || !context.yesNo || context.negated || last) return question;
  if (!first || shareOf(own.ranked) < PLAINLY) return question;
  const { deals = [] } = parts.library.knowledge.facts.get(first.id) ?? {};
  const isOfSums = OF_SUMS.has(question.kind) && deals.length === 0;
  const told = isOfSums || OF_COMPANIES.has(question.kind) ? factsOf(question, context) : undefined;
  if (!told || !isLeftOpen(context, first, parts.library)) return question;
  return leftUnsaid([...new Set([...told, ...nearestOf(own.ranked)])].slice(0, 3));
}
