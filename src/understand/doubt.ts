import type { Library } from '../knowledge/index.ts';
import { isOfWhatIsPaid } from './pairs.ts';
import { isTakenForCertain } from './modality.ts';
import type { Question } from './question.ts';
import type { Scene } from './scene.ts';

/** Of a deal's own facts one so likely is what is asked about; of any fact, one so likely. */
const TOLD = { ofDeal: 0.03, any: 0.5 };
/** So little speaks for a yes. */
const DOUBTED = 0.05;

/** What is worked out or counted is beyond doubt. */
const WORKED_OUT = new Set<Question['kind']>([
  'derived', 'calculation', 'ratio', 'total', 'market', 'stakes', 'overlap', 'among', 'net', 'counted', 'dates', 'announced',
  'investors', 'investments', 'holds', 'loop', 'path',
]); // prettier-ignore
const NEGATIVE = /\bnot\b|n't\b|じゃな|ではな/;

/** "Only lately?", of a stake that was an early one: what the deal's own fact says the contrary of. */
function contrary(
  { from, to, deal }: Extract<Question, { kind: 'tie' }>,
  { graph, reading }: Scene['context'],
  library: Library,
): Question | undefined {
  const [only, more] = graph.between(from, to, deal).flatMap(({ facts }) => facts);
  const isDenied = only !== undefined && more === undefined && library.opposition(only, reading) < 0;
  return isDenied ? { kind: 'facts', ids: [only], polarity: 'n', yes: true } : undefined;
}

/** A deal may be as asked, and the question still say too much of it: "is that a firm number?" Negatives the graph tells best. */
export function doubt({ context, own, parts }: Scene, question: Question): Question {
  if (!question.yes || question.counted !== undefined) return question;
  if (question.kind === 'market' && isTakenForCertain(context)) return { ...question, doubted: true };
  if (WORKED_OUT.has(question.kind)) return question;
  // A bound, and whether there is a sum, is told by the deal itself.
  if (question.kind === 'tie' && (question.sum || isOfWhatIsPaid(context))) return question;
  if (question.kind === 'dual' && question.of !== undefined && !question.supplies) return question;
  if (question.kind === 'layers' && (question.holds !== undefined || question.several)) return question;
  if (question.kind === 'supply' && question.by && question.of) return question;
  const isTurned =
    context.roles.explicit && 'from' in question && !context.roles.from.includes(question.from);
  if (question.kind === 'tie' && (question.claim?.than || (question.claim?.usd !== undefined && !isTurned)))
    return question;
  if (context.negated || NEGATIVE.test(context.reading.folded)) return question;
  if (question.kind === 'tie' && question.aspect === 'any' && question.claim === undefined)
    return contrary(question, context, parts.library) ?? question;
  const deals =
    question.kind === 'tie' ? context.graph.between(question.from, question.to, question.deal) : undefined;
  const told = deals?.flatMap(({ facts }) => facts);
  const asked = own.ranked.find(({ id, share = 0 }) =>
    told ? told.includes(id) && share >= TOLD.ofDeal : share >= TOLD.any,
  );
  const isDoubted = asked !== undefined && parts.library.leaning(asked.id, context.reading) <= DOUBTED;
  return isDoubted ? { ...question, doubted: true } : question;
}
