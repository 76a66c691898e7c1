import { rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../knowledge/load.ts';
import { growKnowledge } from './bench/grow.ts';
import { runJob } from './bench/job.ts';
import { measurePictures, showLatencies } from './bench/pictures.ts';
import { measureSettings } from './bench/settings.ts';
import { createProbes, type Probe } from './bench/probes.ts';
import { countProbes, showTable, toRow, type Table } from './bench/report.ts';
import { BENCH_KEPT_IN } from './bench/ours.ts';
import { toDocuments } from './bench/system.ts';
import { SYSTEMS } from './bench/systems.ts';
import { showTargets, toTargets } from './bench/targets.ts';
import { EXIT_CODES, messageOf, ROOT, stop } from './parts.ts';
import { readQuestions } from './questions.ts';

const USAGE = `Usage: npm run bench [-- --facts article,1000,10000] [-- --systems ours,minisearch] [-- --quick] [-- --budget SECONDS] [-- --pictures] [-- --settings]
--quick asks 60 questions in one round. --pictures measures only what drawing does to answers, --settings only the stores of settings. Systems: ${SYSTEMS.map(({ name }) => name).join(', ')}`;

const ARTICLE = 'article';
const ALL_FACTS = [ARTICLE, '1000', '10000'];
const SEED = 20_251_123;
const QUICK = { questions: 60, rounds: 1, picturesMs: 2000, writeForMs: 1000 };
const FULL = { questions: Infinity, rounds: 5, picturesMs: 8000, writeForMs: 4000 };

interface Order {
  facts: string[];
  systems: string[];
  questions: number;
  rounds: number;
  budgetMs: number;
  /** nothing but the pictures */
  picturesOnly: boolean;
  /** for each of the scenes with and without pictures */
  picturesMs: number;
  /** nothing but the settings */
  settingsOnly: boolean;
  writeForMs: number;
}

function readOrder(): Order {
  const { values } = parseArgs({
    options: {
      facts: { type: 'string', default: ALL_FACTS.join(',') },
      systems: { type: 'string', default: SYSTEMS.map(({ name }) => name).join(',') },
      quick: { type: 'boolean', default: false },
      budget: { type: 'string', default: '60' },
      pictures: { type: 'boolean', default: false },
      settings: { type: 'boolean', default: false },
    },
  });
  const facts = values.pictures ? [] : values.facts.split(',');
  const systems = values.systems.split(',');
  const budgetMs = Number(values.budget) * 1000;
  const strange = systems.find((name) => !SYSTEMS.some((system) => system.name === name));
  if (strange !== undefined) throw new Error(`there is no system "${strange}"`);
  if (facts.some((each) => each !== ARTICLE && !/^[1-9]\d*$/.test(each)))
    throw new Error('--facts takes article or numbers');
  if (!(budgetMs > 0)) throw new Error('--budget takes seconds');
  return {
    facts,
    systems,
    budgetMs,
    settingsOnly: values.settings,
    picturesOnly: values.pictures,
    ...(values.quick ? QUICK : FULL),
  };
}

function readOrderOrStop(): Order {
  try {
    return readOrder();
  } catch (error) {
    return stop(EXIT_CODES.usage, `${messageOf(error)}\n${USAGE}`);
  }
}

function showProbes(probes: Probe[]): string {
  const counts = Map.groupBy(probes, ({ size }) => size);
  const judged = probes.filter(({ question }) => question !== undefined).length;
  const count = (size: Probe['size']): number => counts.get(size)?.length ?? 0;
  return `${judged} questions judged; timed: ${count('short')} short, ${count('typical')} typical, ${count('long')} of 2,000 characters`;
}

const order = readOrderOrStop();
// What else runs on the machine lengthens times: a load near 0 here is needed for numbers to be quoted.
const machine = `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}`;
console.log(`Node ${process.version}, ${machine}, load at the start ${loadavg()[0]!.toFixed(1)}`);
if (order.settingsOnly) {
  console.log(`\n${(await measureSettings(order.writeForMs)).join('\n')}`);
  process.exit();
}
const knowledge = loadKnowledge(join(ROOT, 'knowledge'));
const questions = readQuestions(join(ROOT, 'test', 'questions'));
const probes = createProbes(questions, knowledge, order.questions, SEED);

const countOf = (name: string): number => (name === ARTICLE ? 0 : Number(name));

async function measureAll(name: string): Promise<Table> {
  const { rounds, budgetMs } = order;
  const table: Table = { name, rows: [] };
  for (const system of order.systems) {
    const job = { system, knowledge, facts: countOf(name), seed: SEED, probes, rounds, budgetMs };
    table.rows.push(toRow(await runJob(job), countProbes(probes), budgetMs));
  }
  return table;
}

process.once('exit', () => rmSync(BENCH_KEPT_IN, { recursive: true, force: true }));
console.log(showProbes(probes));
const tables: Table[] = [];
for (const name of order.facts) {
  const documents = toDocuments(growKnowledge(knowledge, countOf(name), SEED));
  const texts = documents.reduce((sum, { ja, en }) => sum + ja.length + en.length, 0);
  console.log(`\n== ${name}: ${documents.length} facts, ${texts} texts; milliseconds ==`);
  const table = await measureAll(name);
  tables.push(table);
  console.log(showTable(table).join('\n'));
}
if (tables.length > 0)
  console.log(`\nTo reach\n${showTargets(toTargets(tables)).join('\n')}

One after the other in one process, each in a thread of its own. All index the same texts: a document a fact,
a field a language. "by statement": the first fact's statement alone is judged, which is all that a peer has.
Times: each question by the median of its rounds, each round on a fresh index; then the median and p99 of the questions.
${SYSTEMS.map(({ name, setup }) => `${name}: ${setup}`).join('\n')}`);

const typical = probes.filter(({ size }) => size === 'typical');
const latencies = await measurePictures({ knowledge, probes: typical, lengthMs: order.picturesMs });
console.log('\n== questions while pictures are drawn; milliseconds from arrival to reply ==');
console.log(showLatencies(latencies).join('\n'));

if (!order.picturesOnly) console.log(`\n${(await measureSettings(order.writeForMs)).join('\n')}`);
