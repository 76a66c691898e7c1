import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showHalf, showTooLow, toRecord } from './evaluation-report.ts';
import { evaluate, summarise, type Result } from './evaluation.ts';
import { createJudge } from './judge.ts';
import { createMeasuredTechnyan, EXIT_CODES, messageOf, ROOT, stop } from './parts.ts';
import { authorOf, HALVES, halfOf, readQuestions, type Half, type TestQuestion } from './questions.ts';

const USAGE = `Usage: npm run eval [-- --half in|out] [-- --ids a,b] [-- --verbose] [-- --json FILE] [-- --least PERCENT] [-- --folder FOLDER]`;

interface Order {
  halves: readonly Half[];
  ids: ReadonlySet<string> | undefined;
  verbose: boolean;
  json: string | undefined;
  /** percent right that each language needs */
  least: number | undefined;
  /** where the question sets are */
  folder: string;
}

function readOrder(): Order {
  const { values } = parseArgs({
    options: {
      half: { type: 'string' },
      ids: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      json: { type: 'string' },
      least: { type: 'string' },
      folder: { type: 'string', default: join(ROOT, 'test', 'questions') },
    },
  });
  const halves = HALVES.filter((half) => values.half === undefined || half === `held-${values.half}`);
  if (halves.length === 0) throw new Error('--half takes in or out');
  const least = values.least === undefined ? undefined : Number(values.least);
  if (Number.isNaN(least)) throw new Error('--least takes a number');
  return {
    halves,
    ids: values.ids ? new Set(values.ids.split(',')) : undefined,
    verbose: values.verbose,
    json: values.json,
    least,
    folder: values.folder,
  };
}

function readOrderOrStop(): Order {
  try {
    return readOrder();
  } catch (error) {
    return stop(EXIT_CODES.usage, `${messageOf(error)}\n${USAGE}`);
  }
}

function loadParts({
  folder,
}: Order): ReturnType<typeof createMeasuredTechnyan> & { questions: TestQuestion[] } {
  try {
    return { ...createMeasuredTechnyan(), questions: readQuestions(folder) };
  } catch (error) {
    return stop(EXIT_CODES.badData, messageOf(error));
  }
}

const threadOf = (question: TestQuestion): string =>
  `${authorOf(question)}:${question.conversation ?? question.id}`;

/** The questions to be asked: a wanted one brings its whole conversation, or it couldn't be understood. */
function selectQuestions(questions: TestQuestion[], { halves, ids }: Order): TestQuestion[] {
  const ofHalves = questions.filter((question) => halves.includes(halfOf(question)));
  if (!ids) return ofHalves;
  const threads = new Set(ofHalves.filter(({ id }) => ids.has(id)).map(threadOf));
  return ofHalves.filter((question) => threads.has(threadOf(question)));
}

function report(results: Result[], { halves, verbose, least, json }: Order): void {
  const tooLow: string[] = [];
  for (const half of halves) {
    const ofHalf = results.filter((result) => result.half === half);
    const summary = summarise(ofHalf);
    console.log(`${showHalf(half, summary, ofHalf, verbose).join('\n')}\n`);
    if (least !== undefined) tooLow.push(...showTooLow(half, summary, least));
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results.map(toRecord), undefined, 1)}\n`);
  for (const line of tooLow) console.log(line);
  if (tooLow.length > 0) process.exitCode = EXIT_CODES.fault;
}

const order = readOrderOrStop();
const { technyan, knowledge, questions } = loadParts(order);
const results = evaluate(selectQuestions(questions, order), technyan, createJudge(knowledge));
report(
  results.filter(({ question }) => order.ids?.has(question.id) ?? true),
  order,
);
