import { randomUUID } from 'node:crypto';
import type { Reply, Technyan } from '../ask.ts';
import { countGraphemes } from '../text/graphemes.ts';
import { isRefused, type Failure, type Judge } from './judge.ts';
import { authorOf, halfOf, type Half, type QuestionKind, type TestQuestion } from './questions.ts';

/** A question with its reply, judged. */
export interface Result {
  question: TestQuestion;
  half: Half;
  reply: Reply;
  failures: Failure[];
  elapsedMs: number;
}

/** What a table's rows are: right answers of all answers. */
export interface Share {
  name: string;
  right: number;
  all: number;
}

/** What is told of some results; nothing in it gives a question's text away. */
export interface Summary {
  total: Share;
  /** one list a property, in the order of its first appearance */
  shares: Record<'language' | 'kind' | 'topic' | 'author', Share[]>;
  /** reply length in graphemes, by the reply's language */
  lengths: { language: string; median: number; p95: number }[];
  /** ids of questions that the article doesn't answer, yet she did */
  wronglyAnswered: string[];
  /** ids of questions that the article answers, yet she said it doesn't */
  wronglyRefused: string[];
  times: { median: number; p95: number; most: number };
  misses: Result[];
}

const WITHOUT_ANSWER: ReadonlySet<QuestionKind> = new Set(['refusal', 'smalltalk', 'hostile', 'switch']);

/**
 * Asks every question in order; lines of one conversation follow each other, all others stand alone.
 * Each run has conversations of its own, so that a second one in the same process finds no memory.
 */
export function evaluate(questions: TestQuestion[], technyan: Technyan, judge: Judge): Result[] {
  const run = randomUUID();
  return questions.map((question) => {
    const conversation = question.conversation && `${run}:${authorOf(question)}:${question.conversation}`;
    const start = performance.now();
    const reply = technyan.ask({ text: question.text, conversation });
    const elapsedMs = performance.now() - start;
    return { question, half: halfOf(question), reply, failures: judge(question, reply), elapsedMs };
  });
}

/** The value below which a share of the values lies; 0 where there is none. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const isRight = ({ failures }: Result): boolean => failures.length === 0;

function shareOf(name: string, results: Result[]): Share {
  return { name, right: results.filter(isRight).length, all: results.length };
}

function sharesBy(results: Result[], nameOf: (question: TestQuestion) => string): Share[] {
  const groups = Map.groupBy(results, ({ question }) => nameOf(question));
  return [...groups].map(([name, members]) => shareOf(name, members));
}

function lengthsOf(results: Result[]): Summary['lengths'] {
  const groups = Map.groupBy(results, ({ reply }) => reply.language);
  return [...groups].map(([language, members]) => {
    const lengths = members.map(({ reply }) => countGraphemes(reply.text));
    return { language, median: quantile(lengths, 0.5), p95: quantile(lengths, 0.95) };
  });
}

function wasWronglyAnswered({ question, reply, failures }: Result): boolean {
  return question.kind === 'refusal' && failures.length > 0 && !isRefused(reply);
}

function wasWronglyRefused({ question, reply, failures }: Result): boolean {
  const hasAnswer = !WITHOUT_ANSWER.has(question.kind) && !question.must.includes('@refusal');
  return hasAnswer && failures.length > 0 && isRefused(reply);
}

const idsOf = (results: Result[]): string[] => results.map(({ question }) => question.id);

/** Counts what some results have to tell. */
export function summarise(results: Result[]): Summary {
  const times = results.map(({ elapsedMs }) => elapsedMs);
  return {
    total: shareOf('all', results),
    shares: {
      language: sharesBy(results, ({ language }) => language ?? 'either'),
      kind: sharesBy(results, ({ kind }) => kind),
      topic: sharesBy(results, ({ topic }) => topic),
      author: sharesBy(results, authorOf),
    },
    lengths: lengthsOf(results),
    wronglyAnswered: idsOf(results.filter(wasWronglyAnswered)),
    wronglyRefused: idsOf(results.filter(wasWronglyRefused)),
    times: { median: quantile(times, 0.5), p95: quantile(times, 0.95), most: Math.max(0, ...times) },
    misses: results.filter((result) => !isRight(result)),
  };
}
