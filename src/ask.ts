import type { Language } from './text/language.ts';

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
  /** the source line, e.g. 「📎 AI投資の循環（2025-11-20）… §」; absent where nothing was claimed */
  source: string | undefined;
  facts: string[];
  deals: string[];
  suggestions: Suggestion[];
  /** what was answered, as a code: at most 80 characters of [A-Za-z0-9_-]; `say(code, language)` words it anew */
  code: string;
}

export interface Asked {
  text: string;
  /** lines with the same conversation follow each other; none: no memory */
  conversation?: string | undefined;
  /** forces the reply's language */
  language?: Language | undefined;
  /** the reply's language where the text shows none */
  defaultLanguage?: Language | undefined;
}

/** The whole cat without a surface. Every call is synchronous, local and the same each time. */
export interface Technyan {
  ask(asked: Asked): Reply;
  /** Words an answer anew from its code; undefined for a code that this version can't read. */
  say(code: string, language: Language): Reply | undefined;
  /** Questions that begin like, or are like, what is being typed; best first, each at most 100 characters. */
  completeQuestion(typed: string, language: Language, limit: number): string[];
}
