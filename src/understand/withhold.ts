import type { Ranked } from '../knowledge/ranking.ts';
import { nearestOf } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import type { Scene } from './scene.ts';
import type { Understanding } from './understand.ts';
import { FAR_FROM_SAID, isLeftOpen, leftUnsaid, UNSAID } from './unsaid.ts';

/** What tells how companies stand to each other: of such a thing more may be claimed than is told. */
const OF_COMPANIES = new Set<Question['kind']>([
  'tie', 'loop', 'profile', 'market', 'layers', 'payments', 'supply', 'announced', 'among', 'holds',
]); // prettier-ignore
/** What tells of one deal, or one supply: whatever goes far beyond it is no matter of that. */
const ONE_DEAL = new Set<Question['kind']>(['tie', 'supply', 'announced', 'loop']);
/** What sets sums against each other: "a conflict of interest is likelier at A than at B?" names none. */
const OF_SUMS = new Set<Question['kind']>(['stakes', 'calculation']);

/** So likely a fact that the claim is about that, and not about the deals alone. */
const PLAINLY = 0.5;

/** The facts of the deal that is asked about; what isn't there, and a bound, is judged by the answer itself. */
function factsOf(question: Question, { graph }: Context): string[] | undefined {
  if (question.kind !== 'tie') return [];
  if (question.claim?.than) return undefined;
  const deals = graph.between(question.from, question.to, question.deal);
  return deals.length > 0 && question.aspect !== 'date' ? deals.flatMap(({ facts }) => facts) : undefined;
}

/** How surely more must be claimed than the nearest fact tells; undefined where the deals or sums themselves answer. */
function boundFor(question: Question, first: Ranked, { library }: Understanding): number | undefined {
  const isPlain = (first.share ?? 0) >= PLAINLY;
  const { deals = [] } = library.knowledge.facts.get(first.id) ?? {};
  if (question.kind === 'facts')
    return question.polarity === 'y' && question.ids.includes(first.id) ? UNSAID : undefined;
  if (OF_SUMS.has(question.kind)) return isPlain && deals.length === 0 ? UNSAID : undefined;
  if (!OF_COMPANIES.has(question.kind)) return undefined;
  // Who deals with whom is told by the graph, unless one fact is plainly meant.
  return isPlain ? UNSAID : ONE_DEAL.has(question.kind) ? FAR_FROM_SAID : undefined;
}

/** "Does Claude run quicker on Azure?": a deal as asked, of which more is claimed than the article tells. */
export function withhold({ context, own, last, parts }: Scene, question: Question): Question {
  const [first] = own.ranked;
  if (!question.yes || question.sum || !context.yesNo || context.negated || last || !first) return question;
  const bound = boundFor(question, first, parts);
  const told = bound === undefined ? undefined : factsOf(question, context);
  if (!told || !isLeftOpen(context, first, parts.library, bound)) return question;
  return leftUnsaid([...new Set([...told, ...nearestOf(own.ranked)])].slice(0, 3));
}
