import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig, type Config } from '../config.ts';
import { createTechnyan, type Created } from '../create.ts';
import { readFeatures } from '../knowledge/index.ts';
import { isNamed } from '../knowledge/vocabulary.ts';
import { FILE_NAME, openStore, StoreError, type Store } from '../settings/index.ts';
import { detectLanguage } from '../text/language.ts';
import { EXIT_CODES, KEPT_IN, messageOf, ROOT, stop } from './parts.ts';

const USAGE = `Usage: npm run --silent unanswered [-- --limit 100] [-- --thumbs]
Lists the questions that she couldn't answer in the last 30 days, most frequent first, each with the nearest fact.
They are kept only while KEEP_UNANSWERED=true.
--thumbs lists the replies that got thumbs instead, those with the most thumbs down first.`;

interface Order {
  limit: number;
  thumbs: boolean;
}

function readOrder(): Order {
  try {
    const { values } = parseArgs({
      options: {
        limit: { type: 'string', default: '100' },
        thumbs: { type: 'boolean', default: false },
      },
    });
    if (!/^[1-9]\d{0,5}$/.test(values.limit)) throw new Error('--limit takes a number above 0');
    return { limit: Number(values.limit), thumbs: values.thumbs };
  } catch (error) {
    return stop(EXIT_CODES.usage, `${messageOf(error)}\n${USAGE}`);
  }
}

function loadConfig(): Config {
  const outcome = readConfig(process.env, [process.cwd(), ROOT]);
  if (!outcome.ok) return stop(EXIT_CODES.badConfig, outcome.problems.join('\n'));
  for (const hint of outcome.hints) console.error(hint);
  return outcome.config;
}

/** Reads something from the store. Where she never ran there is nothing to read, and nothing is made for it. */
async function read<Found>(config: Config, look: (store: Store) => Promise<Found[]>): Promise<Found[]> {
  const place = { dataDir: resolve(ROOT, config.dataDir), databaseUrl: config.databaseUrl };
  if (place.databaseUrl === undefined && !existsSync(join(place.dataDir, FILE_NAME))) return [];
  const store = await openStore(place);
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

async function readOrStop<Found>(
  config: Config,
  { words }: Created,
  look: (store: Store) => Promise<Found[]>,
): Promise<Found[]> {
  try {
    return await read(config, look);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { kind, place, detail } = error;
    return stop(
      EXIT_CODES.noStore,
      words.say(config.defaultLanguage, `settings:problem.${kind}`, { place, detail }),
    );
  }
}

/** The fact that is most like the question: where a new phrasing, or a new fact beside it, may belong. */
function showNearest(text: string, { library }: Created, config: Config): string {
  const [nearest] = library.ranking.rank(readFeatures(text, library.vocabulary), 1);
  const fact = library.knowledge.facts.get(nearest?.id ?? '');
  if (fact === undefined) return '-';
  const isName = (word: string): boolean => isNamed(library.vocabulary, word);
  const { language } = detectLanguage(text, config.defaultLanguage, isName);
  return `${fact.id} (${fact.label[language]})`;
}

async function listUnanswered(config: Config, created: Created, limit: number): Promise<void> {
  const questions = await readOrStop(config, created, (store) => store.listUnanswered(limit, Date.now()));
  for (const { text, count } of questions) {
    console.log(`${String(count).padStart(5)}  ${text}\n       ${showNearest(text, created, config)}`);
  }
  const hint = config.keepUnanswered ? '' : ' KEEP_UNANSWERED is off.';
  if (questions.length === 0) console.error(`No unanswered questions are kept.${hint}`);
}

async function listThumbs(config: Config, created: Created, limit: number): Promise<void> {
  const counts = await readOrStop(config, created, (store) => store.countFeedback());
  const worstFirst = counts.toSorted((one, other) => other.down - one.down).slice(0, limit);
  for (const { code, up, down } of worstFirst) {
    const reply = created.technyan.say(code, config.defaultLanguage);
    console.log(`${down} down, ${up} up  ${reply?.text ?? `(a reply of another version: ${code})`}`);
  }
  if (counts.length === 0) console.error('No thumbs are kept.');
}

const { limit, thumbs } = readOrder();
const config = loadConfig();
const { defaultLanguage, voice } = config;
const created = createTechnyan({ root: ROOT, defaultLanguage, voice, keptIn: KEPT_IN });
await (thumbs ? listThumbs : listUnanswered)(config, created, limit);
