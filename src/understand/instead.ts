import { isMoney } from '../knowledge/graph.ts';
import { dealOf } from './listed.ts';
import type { Question } from './question.ts';
import { shareOf, type Scene } from './scene.ts';

/** So likely a fact meant that it is told beside the measure that it lacks. */
const LIKELY = 0.3;

/**
 * What the article does tell of a thing that it lacks: of two companies, the money between them; where only another
 * measure is wanted ("in yen?"), what was asked, or told a moment ago.
 */
export function withInstead(
  question: Question,
  { context, own, before, parts: { library } }: Scene,
): Question {
  if (question.kind !== 'absent' || question.attribute === undefined) return question;
  const attribute = library.knowledge.absent.get(question.attribute);
  if (!attribute || attribute.offTopic) return question;
  const { reading, graph } = context;
  const [a, b, c] = reading.companies;
  // A part of what one of them earns is no part of what it gives.
  if (!attribute.part && !attribute.unit) return question;
  if (a !== undefined && b !== undefined && c === undefined) {
    const [deal] = [...graph.between(a, b), ...graph.between(b, a)].filter(isMoney);
    return deal ? { ...question, deal: deal.id } : question;
  }
  if (!attribute.unit) return question;
  const told = a === undefined && before ? dealOf(before, library) : undefined;
  if (told) return { ...question, deal: told.id };
  const [first] = own.ranked;
  const fact =
    first && shareOf(own.ranked) >= LIKELY ? first.id : a === undefined ? before?.facts[0] : undefined;
  return fact === undefined ? question : { ...question, fact };
}
