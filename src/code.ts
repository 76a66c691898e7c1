import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Library } from './knowledge/index.ts';
import type { Question } from './understand/question.ts';

/** First letter of a code; another version's codes are not read. */
const VERSION = 'a';
const LONGEST = 80;

/** What most codes hold, so that deflate needs few bytes for it. Never change it without changing VERSION. */
const DICTIONARY = Buffer.from(
  '"all":true,"what":"gpu""what":"cloud""what":"growth-factor""what":"sixty-percent""kind":"no-tie""kind":"relation","a":"' +
    '"kind":"several","parts":[{"kind":"path","back":true{"kind":"absent","attribute":"","near":["{"kind":"unknown","near":["' +
    '"kind":"talk","topic":"hello","seed":"kind":"market","year":20"kind":"total","by":["of":["kind":"investments","by":["' +
    '"kind":"investors","of":["xai","google","amazon","ark","fidelity""polarity":"y","claim":{"usd":,"yes":true' +
    '{"kind":"facts","ids":["ms-strategy","outlook-","comment-","risk-","merit-"]}{"kind":"tie","from":"microsoft","to":"anthropic","deal":"payment"' +
    ',"aspect":"any"}{"kind":"tie","from":"nvidia","to":"openai","deal":"investment","aspect":"amount"}',
);

/** Seeds pick a phrasing; kept with the question, they give the same one after a restart. */
export interface Coded {
  question: Question;
  seed: number;
}

const loose = z.tuple([z.looseObject({ kind: z.string() }), z.int()]);

function pack({ question, seed }: Coded): string {
  const json = Buffer.from(JSON.stringify([question, seed]));
  return (
    VERSION +
    deflateRawSync(json, { level: 9, windowBits: 11, memLevel: 4, dictionary: DICTIONARY }).toString(
      'base64url',
    )
  );
}

/** Leaves out what can be spared until the code fits: near facts first, then later parts. */
function* lighter(question: Question): Generator<Question> {
  yield question;
  if (question.kind === 'absent' || question.kind === 'unknown') {
    yield { ...question, near: question.near.slice(0, 1) };
    yield { ...question, near: [] };
  }
  if (question.kind === 'several') {
    const parts = question.parts.map((part) => ('near' in part ? { ...part, near: [] } : part));
    yield { kind: 'several', parts };
    for (let count = parts.length - 1; count > 0; count--)
      yield { kind: 'several', parts: parts.slice(0, count) };
  }
}

/**
 * A question as at most 80 characters of [A-Za-z0-9_-], for a button that outlives a restart.
 * A message of many long parts keeps those that fit.
 */
export function encode({ question, seed }: Coded): string {
  for (const light of lighter(question)) {
    const code = pack({ question: light, seed: seed % 64 });
    if (code.length <= LONGEST) return code;
  }
  return pack({ question: { kind: 'loop' }, seed: 0 });
}

/** Whether the knowledge still has all that a question names; a stored one may be older than it. */
export function idsKnown(question: Question, { knowledge }: Library): boolean {
  const { entities, facts, absent, foreign } = knowledge;
  if (question.kind === 'several')
    return question.parts.every((part) => idsKnown(part, { knowledge } as Library));
  const values = Object.entries(question).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((id) => typeof id === 'string')
      .map((id) => [key, id] as const),
  );
  return values.every(([key, id]) => {
    if (key === 'ids' || key === 'near' || key === 'facts' || key === 'because') return facts.has(id);
    if (['from', 'to', 'of', 'by', 'a', 'b', 'except', 'besides', 'notOf'].includes(key))
      return entities.has(id);
    if (key === 'attribute') return absent.has(id);
    return key === 'name' || key === 'stranger' ? foreign.has(id) : true;
  });
}

/** Reads a code back; undefined for one of another version, or that names what the knowledge no longer has. */
export function decode(code: string, library: Library): Coded | undefined {
  if (!code.startsWith(VERSION) || code.length > LONGEST) return undefined;
  try {
    const bytes = inflateRawSync(Buffer.from(code.slice(1), 'base64url'), {
      dictionary: DICTIONARY,
      maxOutputLength: 4096,
    });
    const parsed = loose.safeParse(JSON.parse(bytes.toString('utf8')));
    if (!parsed.success) return undefined;
    const question = parsed.data[0] as unknown as Question;
    return idsKnown(question, library) ? { question, seed: parsed.data[1] } : undefined;
  } catch {
    return undefined; // a button of an older version, or one that was tampered with: not a fault of ours
  }
}
