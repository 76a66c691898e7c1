import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { createTechnyan } from '../create.ts';
import { showReply } from '../surfaces/console.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { answerLines } from './jsonl.ts';
import { EXIT_CODES, KEPT_IN, messageOf, ROOT, stop } from './parts.ts';

const USAGE = `Usage:
  npm run --silent ask -- "question" [--language ${LANGUAGES.join('|')}]
  npm run --silent ask -- --jsonl     one {"id","text","conversation"?,"language"?} a line on standard input`;

type Order = { kind: 'jsonl' } | { kind: 'question'; text: string; language: Language | undefined };

function readOrder(): Order {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'boolean' }, language: { type: 'string' } },
  });
  const language = LANGUAGES.find((known) => known === values.language);
  if (values.language !== undefined && language === undefined) {
    throw new Error(`--language takes ${LANGUAGES.join(' or ')}`);
  }
  if (values.jsonl) {
    if (positionals.length > 0 || language)
      throw new Error('--jsonl takes neither a question nor --language');
    return { kind: 'jsonl' };
  }
  if (positionals.length === 0) throw new Error('there is no question');
  return { kind: 'question', text: positionals.join(' '), language };
}

function readOrderOrStop(): Order {
  try {
    return readOrder();
  } catch (error) {
    return stop(EXIT_CODES.usage, `${messageOf(error)}\n${USAGE}`);
  }
}

function createConfiguredTechnyan(): ReturnType<typeof createTechnyan> {
  const outcome = readConfig(process.env, [process.cwd(), ROOT]);
  if (!outcome.ok) return stop(EXIT_CODES.badConfig, outcome.problems.join('\n'));
  const { defaultLanguage, voice } = outcome.config;
  try {
    return createTechnyan({ root: ROOT, defaultLanguage, voice, keptIn: KEPT_IN });
  } catch (error) {
    return stop(EXIT_CODES.badData, messageOf(error));
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that has seen enough (`| head -1`) is no failure. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    stop(EXIT_CODES.fault, error.message);
  });
}

const order = readOrderOrStop();
const { technyan } = createConfiguredTechnyan();
endQuietlyWhenNobodyReads();
if (order.kind === 'jsonl') await answerLines(technyan, process.stdin, write);
else await write(`${showReply(technyan.ask({ text: order.text, language: order.language }))}\n`);
