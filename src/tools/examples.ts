import type { Reply, Technyan } from '../ask.ts';
import { readExample } from '../knowledge/index.ts';
import type { Knowledge } from '../knowledge/load.ts';
import type { Fact } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import type { TestQuestion } from './questions.ts';

/** A question that the knowledge gives as an example of what a fact answers. */
export interface Example {
  fact: Fact;
  language: Language;
  text: string;
}

/** An example question that brought something else. */
export interface Miss {
  example: Example;
  reply: Reply;
}

/** An example question that is a test question: the test would measure nothing. */
export interface Copy {
  example: Example;
  questionId: string;
}

/** Every example question, in the order of the facts. */
export function examplesOf({ facts, phrasings }: Knowledge): Example[] {
  return [...facts.values()].flatMap((fact) =>
    LANGUAGES.flatMap((language) => {
      const texts = [...fact.ask[language], ...(phrasings.get(fact.id)?.[language] ?? [])];
      return texts.map((line) => ({ fact, language, text: readExample(line, language).text }));
    }),
  );
}

/** Whether a fact may stand for another: itself, a point of it, its overview, or the same statement. */
function standsFor(other: Fact, fact: Fact): boolean {
  const nearness = [other.id === fact.id, fact.points.includes(other.id), other.points.includes(fact.id)];
  const same =
    other.same === fact.id || fact.same === other.id || (fact.same !== undefined && fact.same === other.same);
  return same || nearness.includes(true);
}

function isDealOf(dealId: string, fact: Fact, { deals }: Knowledge): boolean {
  return fact.deals.includes(dealId) || (deals.get(dealId)?.facts.includes(fact.id) ?? false);
}

/** Whether a reply brings an example's fact first, or what may stand for it, or its deal. */
export function isOwnReply(reply: Pick<Reply, 'facts' | 'deals'>, fact: Fact, knowledge: Knowledge): boolean {
  const first = knowledge.facts.get(reply.facts[0] ?? '');
  if (first && standsFor(first, fact)) return true;
  return reply.deals.some((id) => isDealOf(id, fact, knowledge));
}

/** The example questions that, asked on their own, don't get their fact back. */
export function findMisses(knowledge: Knowledge, technyan: Technyan): Miss[] {
  return examplesOf(knowledge).flatMap((example) => {
    const reply = technyan.ask({ text: example.text });
    return isOwnReply(reply, example.fact, knowledge) ? [] : [{ example, reply }];
  });
}

/** Letters and digits alone, so that a copy isn't hidden by its punctuation. */
const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A word such as "tldr" is nobody's: two authors may both have typed it. */
const SHORTEST_COPY = 6;

/** The example questions that equal a test question. */
export function findCopies(knowledge: Knowledge, questions: Pick<TestQuestion, 'id' | 'text'>[]): Copy[] {
  const ids = new Map(questions.map(({ id, text }) => [squash(text), id]));
  for (const text of ids.keys()) if (text.length < SHORTEST_COPY) ids.delete(text);
  return examplesOf(knowledge).flatMap((example) => {
    const questionId = ids.get(squash(example.text));
    return questionId === undefined ? [] : [{ example, questionId }];
  });
}
