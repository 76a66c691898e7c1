import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Reply, Suggestion, Technyan } from '../ask.ts';
import type { Words } from '../persona/words.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { readLines } from './lines.ts';

/** What the terminal chat is made of. */
export interface ConsoleParts {
  technyan: Technyan;
  words: Words;
  defaultLanguage: Language;
  /** a terminal gets a prompt; anything else is answered line by line */
  input?: NodeJS.ReadableStream & { isTTY?: boolean };
  output?: NodeJS.WritableStream;
}

/** One chat: what was chosen and shown so far. */
interface Chat {
  technyan: Technyan;
  words: Words;
  /** chosen by /lang; undefined follows each question */
  language: Language | undefined;
  /** the language of the console's own words */
  shown: Language;
  /** the questions under the last reply */
  suggestions: Suggestion[];
}

/** What a line leads to: something to show, or the end. */
type Outcome = { kind: 'text'; text: string } | { kind: 'reply'; reply: Reply } | { kind: 'end' };

const CONVERSATION = 'console';
const COMMAND = /^\/([a-z]+|\d)(?:\s+(.*))?$/iu;
const MOST_COMPLETIONS = 8;

function tell(chat: Chat, key: string, variables?: Record<string, string>): Outcome {
  return { kind: 'text', text: chat.words.say(chat.shown, `console:${key}`, variables) };
}

function show(chat: Chat, reply: Reply): Outcome {
  chat.shown = chat.language ?? reply.language;
  chat.suggestions = reply.suggestions;
  return { kind: 'reply', reply };
}

function ask(chat: Chat, text: string): Outcome {
  return show(
    chat,
    chat.technyan.ask({
      text,
      conversation: CONVERSATION,
      language: chat.language,
      defaultLanguage: chat.shown,
    }),
  );
}

function askSuggestion(chat: Chat, number: number): Outcome {
  const suggestion = chat.suggestions[number - 1];
  if (!suggestion) return tell(chat, 'noSuggestion');
  const reply = chat.technyan.say(suggestion.code, chat.shown);
  return reply ? show(chat, reply) : ask(chat, suggestion.label);
}

function chooseLanguage(chat: Chat, choice: string): Outcome {
  const language = LANGUAGES.find((known) => known === choice);
  if (!language && choice !== 'auto') return tell(chat, 'languageUsage');
  chat.language = language;
  chat.shown = language ?? chat.shown;
  return tell(chat, `language.${choice}`);
}

function answerLine(chat: Chat, line: string): Outcome {
  const [, command = '', rest = ''] = COMMAND.exec(line.trim()) ?? [];
  if (command === '') return ask(chat, line);
  if (/^\d$/.test(command)) return askSuggestion(chat, Number(command));
  switch (command.toLowerCase()) {
    case 'quit':
    case 'exit':
      return { kind: 'end' };
    case 'help':
      return tell(chat, 'help');
    case 'lang':
      return chooseLanguage(chat, rest.trim().toLowerCase());
    default:
      return tell(chat, 'unknownCommand', { command: `/${command}` });
  }
}

/** The one catch of this surface: a bug is logged, and the person still gets an answer. */
function answerLineSafely(chat: Chat, line: string): Outcome {
  try {
    return answerLine(chat, line);
  } catch (error) {
    console.error(error);
    return tell(chat, 'failure');
  }
}

/** A reply as a person reads it: the text, then its source line. */
export function showReply({ text, source }: Reply): string {
  return source === undefined ? text : `${text}\n${source}`;
}

function showSuggestions({ suggestions }: Reply): string {
  return suggestions.map(({ label }, index) => `  /${index + 1} ${label}\n`).join('');
}

function showInTerminal(outcome: Exclude<Outcome, { kind: 'end' }>): string {
  if (outcome.kind === 'text') return `${outcome.text}\n\n`;
  return `${showReply(outcome.reply)}\n${showSuggestions(outcome.reply)}\n`;
}

function createPrompt(
  chat: Chat,
  { input, output }: Required<Pick<ConsoleParts, 'input' | 'output'>>,
): Interface {
  return createInterface({
    input,
    output,
    terminal: true,
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const questions = chat.technyan.completeQuestion(line, chat.shown, MOST_COMPLETIONS);
      return [questions.filter((question) => question.startsWith(line)), line];
    },
  });
}

async function chatInTerminal(
  chat: Chat,
  streams: Required<Pick<ConsoleParts, 'input' | 'output'>>,
): Promise<void> {
  const { output } = streams;
  const terminal = createPrompt(chat, streams);
  const prompt = (): void => {
    terminal.setPrompt(chat.words.say(chat.shown, 'console:prompt'));
    terminal.prompt();
  };
  output.write(`${chat.words.say(chat.shown, 'console:welcome')}\n\n`);
  terminal.on('line', (line) => {
    const outcome = line.trim() === '' ? undefined : answerLineSafely(chat, line);
    if (outcome?.kind === 'end') return terminal.close();
    if (outcome) output.write(showInTerminal(outcome));
    prompt();
  });
  prompt();
  await once(terminal, 'close');
  output.write(`\n${chat.words.say(chat.shown, 'console:bye')}\n`);
}

async function answerEachLine(
  chat: Chat,
  { input, output }: Required<Pick<ConsoleParts, 'input' | 'output'>>,
): Promise<void> {
  for await (const line of readLines(input)) {
    const outcome = answerLineSafely(chat, line);
    if (outcome.kind === 'end') return;
    const text = outcome.kind === 'reply' ? showReply(outcome.reply) : outcome.text;
    if (!output.write(`${text}\n\n`)) await once(output, 'drain');
  }
}

/**
 * Chats in a terminal until `/quit` or the end of the input. Where the input is no terminal, each of its lines is
 * answered in order, the last one without a line feed too. A reader that goes away (`| head -1`) ends the chat.
 */
export async function startConsole(parts: ConsoleParts): Promise<void> {
  const { technyan, words, defaultLanguage, input = process.stdin, output = process.stdout } = parts;
  const chat: Chat = { technyan, words, language: undefined, shown: defaultLanguage, suggestions: [] };
  let readerLeft = false;
  output.on('error', (error: NodeJS.ErrnoException) => {
    readerLeft = error.code === 'EPIPE';
    if ('destroy' in input && typeof input.destroy === 'function') input.destroy();
  });
  try {
    await (input.isTTY ? chatInTerminal(chat, { input, output }) : answerEachLine(chat, { input, output }));
  } catch (error) {
    if (!readerLeft) throw error;
  }
}
