import { spot } from '../knowledge/spot.ts';
import { fold } from '../text/fold.ts';
import { contextOf } from './context.ts';
import type { Understanding } from './understand.ts';
import { operationIn } from './operation.ts';
import { readTie } from './pairs.ts';
import type { Question } from './question.ts';
import { readSpots } from './reading.ts';

const MOST_CLAUSES = 6;
const CLAUSES = /[.!?。！？\n]+|[,、，]|\b(?:and|but|so|while)\b/u;

/** Whether the graph denies what a tie question takes for granted: an acquisition, or a sum that isn't stated. */
function isDenied(question: Question, { library }: Understanding): boolean {
  if (question.kind !== 'tie') return false;
  if (question.acquired) return true;
  if (question.claim?.than !== undefined || question.claim?.whole) return false;
  const claimed = question.claim?.usd;
  const deal = library.graph.between(question.from, question.to, question.deal)[0];
  if (claimed === undefined || deal?.amount.usd === undefined) return false;
  return ![deal.amount.usd, ...deal.stages.map(({ usd }) => usd)].includes(claimed);
}

/**
 * A claim in passing that the article denies ("crazy that X bought Y. why …"): it is set right first.
 * Looks at the first few clauses that name two companies; undefined where none is wrong.
 */
export function readPremise(text: string, parts: Understanding): Question | undefined {
  const clauses = text.split(CLAUSES).slice(0, MOST_CLAUSES);
  if (clauses.length < 2) return undefined;
  for (const clause of clauses) {
    const folded = fold(clause);
    // A sum that is only to be reckoned with is no claim.
    if (operationIn(folded)) continue;
    const reading = readSpots(
      folded,
      spot(folded, parts.library.vocabulary, parts.mender.word),
      parts.library.knowledge.entities,
    );
    if (reading.companies.length !== 2) continue;
    const question = readTie(contextOf(reading, parts.library));
    if (question && isDenied(question, parts)) return question;
  }
  return undefined;
}
