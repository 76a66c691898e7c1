import type { Reply } from '../ask.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { countGraphemes } from '../text/graphemes.ts';
import type { Language } from '../text/language.ts';
import { inventedFigures, knownFigures } from './figures.ts';
import { isShorthand, type QuestionKind, type TestQuestion } from './questions.ts';
import { SHORTHANDS } from './shorthands.ts';

/** What is wrong with a reply. `detail` may give the question away, `code` doesn't. */
export interface Failure {
  code: 'must' | 'must-not' | 'language' | 'length' | 'template' | 'figure';
  detail: string;
}

/** Says what is wrong with a reply to a question; nothing is good news. */
export type Judge = (question: TestQuestion, reply: Reply) => Failure[];

/** Most graphemes of the answer to a single question; a list may have twice as many. */
const LIMITS: Record<Language, number> = { ja: 200, en: 400 };
const LIST_KINDS: ReadonlySet<QuestionKind> = new Set(['list', 'set', 'path', 'multi']);
const LIST_ITEM = /^\s*(?:[-*•・◦‣]|\d+[.)])\s*\S/gmu;
const LEAK = /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object /;

/** The form in which a reply is matched: NFKC, straight quotes. */
export function normaliseReply(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”‟″]/g, '"');
}

function holds(pattern: string, text: string): boolean {
  return isShorthand(pattern) ? SHORTHANDS[pattern](text) : new RegExp(pattern, 'iu').test(text);
}

/** Whether a reply says that the article doesn't have it. */
export function isRefused(reply: Reply): boolean {
  return reply.kind === 'unknown' || SHORTHANDS['@refusal'](normaliseReply(reply.text));
}

function judgePatterns({ must, mustNot }: TestQuestion, text: string): Failure[] {
  return [
    ...must.filter((pattern) => !holds(pattern, text)).map((detail) => ({ code: 'must' as const, detail })),
    ...mustNot
      .filter((pattern) => holds(pattern, text))
      .map((detail) => ({ code: 'must-not' as const, detail })),
  ];
}

/** A Japanese reply has kana; an English one may name something Japanese, but not be made of it. */
function isWrittenIn(language: Language, text: string): boolean {
  const japanese = text.match(/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/gu)?.length ?? 0;
  const latin = text.match(/\p{sc=Latn}/gu)?.length ?? 0;
  return { ja: /\p{sc=Hira}/u.test(text), en: latin > japanese }[language];
}

function judgeLanguage(question: TestQuestion, reply: Reply, text: string): Failure[] {
  const language = question.language ?? reply.language;
  if (reply.language !== language)
    return [{ code: 'language', detail: `${reply.language} instead of ${language}` }];
  return isWrittenIn(language, text) ? [] : [{ code: 'language', detail: `not written in ${language}` }];
}

/** Most graphemes that the reply to a question may have. */
function limitOf({ kind, list }: TestQuestion, reply: Reply): number {
  const isList = list || LIST_KINDS.has(kind) || (reply.text.match(LIST_ITEM)?.length ?? 0) >= 2;
  return LIMITS[reply.language] * (isList ? 2 : 1);
}

function judgeLength(question: TestQuestion, reply: Reply): Failure[] {
  const length = countGraphemes(reply.text);
  const limit = limitOf(question, reply);
  return length <= limit ? [] : [{ code: 'length', detail: `${length} graphemes, at most ${limit}` }];
}

/** A judge that knows every figure of the knowledge. */
export function createJudge(knowledge: Knowledge): Judge {
  const known = knownFigures(knowledge);
  return (question, reply) => {
    const text = normaliseReply(reply.text);
    const leak = LEAK.exec(text)?.[0];
    return [
      ...judgePatterns(question, text),
      ...judgeLanguage(question, reply, text),
      ...judgeLength(question, reply),
      ...(leak === undefined ? [] : [{ code: 'template' as const, detail: leak }]),
      ...inventedFigures(text, question.text, known).map((detail) => ({ code: 'figure' as const, detail })),
    ];
  };
}
