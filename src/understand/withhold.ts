import { nearestOf } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import type { Scene } from './scene.ts';
import { FAR_FROM_SAID, isLeftOpen, leftUnsaid } from './unsaid.ts';

/** What is answered from the deals and sums alone: of such a thing more may be claimed than is told. */
const OF_GRAPH = new Set<Question['kind']>([
  'tie', 'loop', 'profile', 'market', 'layers', 'payments', 'supply', 'stakes', 'calculation', 'holds',
  'announced', 'among', 'relation', 'investments', 'investors', 'overlap',
]); // prettier-ignore

/** The facts of the deal that is asked about; what isn't there, and a bound, is judged by the answer itself. */
function factsOf(question: Question, { graph }: Context): string[] | undefined {
  if (question.kind !== 'tie') return [];
  if (question.claim?.than) return undefined;
  const deals = graph.between(question.from, question.to, question.deal);
  return deals.length > 0 && question.aspect !== 'date' ? deals.flatMap(({ facts }) => facts) : undefined;
}

/** "Does Claude run quicker on Azure?": a deal as asked, of which more is claimed than the article tells. */
export function withhold({ context, own, last, parts }: Scene, question: Question): Question {
  const [first] = own.ranked;
  if (!question.yes || question.sum || !context.yesNo || context.negated || last || !first) return question;
  const isYes = question.kind === 'facts' && question.polarity === 'y' && question.ids.includes(first.id);
  const told = isYes || OF_GRAPH.has(question.kind) ? factsOf(question, context) : undefined;
  const bound = question.kind === 'calculation' ? FAR_FROM_SAID : undefined;
  if (!told || !isLeftOpen(context, first, parts.library, bound)) return question;
  return leftUnsaid([...new Set([...told, ...nearestOf(own.ranked)])].slice(0, 3));
}
