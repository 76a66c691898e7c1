import { answer } from './answer/index.ts';
import { withAside } from './answer/aside.ts';
import { withoutRepeats } from './answer/repeats.ts';
import type { Answer } from './answer/answer.ts';
import { leanedOn, withRunnerUp } from './runner-up.ts';
import { decode, encode } from './code.ts';
import { createCompleter } from './complete.ts';
import { createConversations, readMemory, withoutTyped, writeMemory, type Memory } from './conversations.ts';
import type { Library } from './knowledge/index.ts';
import { buildLook, type Look } from './look.ts';
import type { Persona, Voice } from './persona/speak.ts';
import { labelQuestion } from './persona/label.ts';
import { hash } from './text/hash.ts';
import { cutGraphemes } from './text/graphemes.ts';
import type { Language } from './text/language.ts';
import type { Turn } from './understand/follow.ts';
import type { Question } from './understand/question.ts';
import { partsOf } from './understand/several.ts';
import { hear } from './understand/in-turns.ts';
import { understandingOf, type Understood } from './understand/understand.ts';

export { encodeView } from './answer/views/code.ts';
export type { View } from './answer/views/view.ts';
export type { Choice } from './look.ts';
export { DEAL_KINDS } from './knowledge/schema.ts';

/** What kind of reply it is; `clarify` asks which of several is meant. */
export type ReplyKind = 'answer' | 'clarify' | 'unknown' | 'smalltalk' | 'settings';

/** A near question: what its button shows, and the code that asks it. */
export interface Suggestion {
  /** at most 80 characters */
  label: string;
  /** at most 80 characters of [A-Za-z0-9_-], valid over restarts: give it to `say` */
  code: string;
}

/** A reply in one language, ready to be shown. */
export interface Reply {
  language: Language;
  kind: ReplyKind;
  /** the reply's text, without the source line */
  text: string;
  /** the source line: article, section, as-of date; absent where nothing was claimed */
  source: string | undefined;
  facts: string[];
  deals: string[];
  suggestions: Suggestion[];
  /** what was answered, as a code: at most 80 characters of [A-Za-z0-9_-]; `say(code, language)` words it anew */
  code: string;
  /** a language that the text asked for from then on: a surface that remembers people keeps it */
  wish?: Language | undefined;
}

/** What a text itself says about the language of its reply. */
export interface HeardLanguage {
  /** "answer in English: …" */
  asked: Language | undefined;
  /** what it is written in, where it shows that */
  question: Language | undefined;
}

export interface Asked {
  text: string;
  /** lines with the same conversation follow each other; none: no memory */
  conversation?: string | undefined;
  /** forces the reply's language */
  language?: Language | undefined;
  /** the reply's language where the text shows none */
  defaultLanguage?: Language | undefined;
  /** decides on the reply's language instead; a wish of the same conversation has no say then */
  choose?: ((heard: HeardLanguage) => Language) | undefined;
  /** how much of a cat she is in this reply */
  voice?: Voice | undefined;
}

/** The whole cat without a surface. Every call is synchronous, local and the same each time. */
export interface Technyan extends Look {
  ask(asked: Asked): Reply;
  /** Words an answer anew from its code; undefined for a code that this version can't read. */
  say(code: string, language: Language, voice?: Voice): Reply | undefined;
  /** A reply's code as it may be kept, without a word that somebody typed; as it is where it can't be read. */
  codeToKeep(code: string): string;
  /** Questions that begin like, or are like, what is being typed; best first, each at most 100 characters. */
  completeQuestion(typed: string, language: Language, limit: number): string[];
  /** whether a conversation is fresh in memory */
  knowsConversation(conversation: string): boolean;
  /** what a conversation's next question needs, as JSON without what was written; undefined: nothing */
  keepConversation(conversation: string): string | undefined;
  /** takes a kept conversation up again; one that this version can't read is left */
  restoreConversation(conversation: string, kept: string): void;
  forgetConversations(isGone: (conversation: string) => boolean): void;
}

const MOST_SUGGESTIONS = 3;
const LABEL_LENGTH = 60;
/** How many phrasings a seed tells apart; a code keeps the seed. */
const SEEDS = 64;

/** One number for a question in both languages, so that the same question gets the same phrasing. */
const seedOf = (question: Question): number => hash(JSON.stringify(question)) % SEEDS;

const union = (lists: string[][]): string[] => [...new Set(lists.flat())];

/** How a reply is worded. */
interface Manner {
  language: Language;
  voice: Voice | undefined;
}

/** Half a sentence that shows no language is in the conversation's. */
function hearLanguage({ language, wanted }: Understood, { spoken }: Memory): HeardLanguage {
  const shown = { sure: language.language, unsure: spoken, foreign: undefined };
  return { asked: wanted?.language, question: shown[language.certainty] };
}

/**
 * A message that asks for a language and nothing else means it from then on, however it is put; it gets the last answer
 * again where there is one.
 */
function wishOf({ question, wanted }: Understood, last: Turn | undefined): Language | undefined {
  const asksNothingElse = question.kind === 'language' || question === last?.answered;
  return wanted?.lasting || asksNothingElse ? wanted?.language : undefined;
}

/** What the next question may lean on: a turn that keeps the subject of the one before keeps all of it. */
function goesOn(
  { turn }: Understood,
  { last }: Memory,
  { facts, deals }: { facts: string[]; deals: string[] },
): Turn {
  return turn === last ? last : { ...turn, facts, deals };
}

/** One answer makes a reply of several parts an answer. */
const kindOf = (answers: Answer[]): ReplyKind =>
  answers.find(({ kind }) => kind === 'answer')?.kind ?? answers[0]?.kind ?? 'unknown';

/** What the cat is joined from, besides the knowledge. */
export interface Joined {
  persona: Persona;
  defaultLanguage: Language;
  /** the program's own version */
  version: string;
}

let isWarm = false;

/**
 * The first person's answer shall be as quick as the hundredth's: code that has never run is many times slower. So she
 * asks herself one question of each kind and language while there is nothing else to do, one at a time; it keeps no
 * process from ending, and another cat in the same process needs none of it.
 */
function warmUp(technyan: Technyan, { knowledge: { intents } }: Library): void {
  if (isWarm) return;
  isWarm = true;
  const texts = [...intents.values()].flatMap(({ ja, en }) => [ja[0], en[0]]);
  const askNext = (): void => {
    const text = texts.pop();
    if (text !== undefined) technyan.ask({ text });
    if (texts.length > 0) setImmediate(askNext).unref();
  };
  setImmediate(askNext).unref();
}

/** Joins knowledge, understanding and persona into the cat. */
export function buildTechnyan(library: Library, { persona, defaultLanguage, version }: Joined): Technyan {
  const understanding = understandingOf(library);
  const conversations = createConversations();
  const complete = createCompleter(library);

  function suggest(answers: Answer[], language: Language): Suggestion[] {
    const near = answers.flatMap((one) => one.near).slice(0, MOST_SUGGESTIONS);
    return near.map((question) => ({
      label: cutGraphemes(labelQuestion(question, language, library, persona.words), LABEL_LENGTH),
      code: encode({ question, seed: seedOf(question) }),
    }));
  }

  const answersTo = (question: Question): Answer[] =>
    withoutRepeats(partsOf(question).map((part) => answer(part, library)));

  function reply(question: Question, seed: number, { language, voice }: Manner): Reply {
    const answers = withAside(answersTo(question), question.aside);
    const { aside, ...said } = persona.withVoice(voice).speak(
      answers.map((one, index) => ({ answer: one, seed: seed + index })),
      language,
    );
    return {
      language,
      kind: kindOf(answers),
      ...said,
      facts: union([...answers.map(({ facts }) => facts), aside === undefined ? [] : [aside]]),
      deals: union(answers.map(({ deals }) => deals)),
      suggestions: suggest(answers, language),
      code: encode({ question, seed }),
    };
  }

  const technyan: Technyan = {
    ask({
      text,
      conversation,
      language: forced,
      defaultLanguage: fallback = defaultLanguage,
      choose,
      voice,
    }) {
      const memory = conversations.get(conversation);
      const understood = hear(text, fallback, memory.last, understanding);
      const { question, language, wanted } = understood;
      if (wanted?.lasting) memory.language = wanted.language;
      const heard = hearLanguage(understood, memory);
      const wish = wishOf(understood, memory.last);
      const own = wanted?.language ?? memory.language ?? heard.question ?? language.language;
      const spoken = forced ?? choose?.(heard) ?? own;
      // A surface that chooses may do so by what is private: only the question's own language goes on from there.
      memory.spoken = choose === undefined ? spoken : heard.question;
      const [answers, seed, isFollowing] = [answersTo(question), seedOf(question), memory.last !== undefined];
      const { runnersUp } = understood;
      const told = withRunnerUp(question, { isFollowing, runnersUp, answers, seed }, library);
      const said = reply(told, seed, { language: spoken, voice });
      if (question.kind !== 'talk' && question.kind !== 'language')
        memory.last = goesOn(understood, memory, leanedOn(said, told, answers));
      return { ...said, wish };
    },
    say(code, language, voice) {
      const coded = decode(code, library);
      return coded && reply(coded.question, coded.seed, { language, voice });
    },
    codeToKeep(code) {
      const coded = decode(code, library);
      return coded === undefined ? code : encode({ ...coded, question: withoutTyped(coded.question) });
    },
    completeQuestion: complete,
    knowsConversation: (conversation) => conversations.has(conversation),
    keepConversation(conversation) {
      return writeMemory(conversations.get(conversation), library);
    },
    restoreConversation(conversation, kept) {
      Object.assign(conversations.get(conversation), readMemory(kept, library));
    },
    forgetConversations: (isGone) => conversations.forget(isGone),
    ...buildLook(library, { mender: understanding.mender, words: persona.words, version }),
  };
  warmUp(technyan, library);
  return technyan;
}
