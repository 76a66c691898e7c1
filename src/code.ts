import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Library } from './knowledge/index.ts';
import { keepLatest } from './text/latest.ts';
import { bare } from './understand/put.ts';
import type { Question } from './understand/question.ts';

const LONGEST = 80;

/** What most codes of the first version hold, so that deflate needs few bytes for it. */
const FIRST =
  '"all":true,"what":"gpu""what":"cloud""what":"growth-factor""what":"sixty-percent""kind":"no-tie""kind":"relation","a":"' +
  '"kind":"several","parts":[{"kind":"path","back":true{"kind":"absent","attribute":"","near":["{"kind":"unknown","near":["' +
  '"kind":"talk","topic":"hello","seed":"kind":"market","year":20"kind":"total","by":["of":["kind":"investments","by":["' +
  '"kind":"investors","of":["xai","google","amazon","ark","fidelity""polarity":"y","claim":{"usd":,"yes":true' +
  '{"kind":"facts","ids":["ms-strategy","outlook-","comment-","risk-","merit-"]}{"kind":"tie","from":"microsoft","to":"anthropic","deal":"payment"' +
  ',"aspect":"any"}{"kind":"tie","from":"nvidia","to":"openai","deal":"investment","aspect":"amount"}';

/**
 * The first letter of a code is its version: which words it was packed with. Never change the words of a version;
 * codes of all of them are read, as buttons stay where they are.
 */
const DICTIONARIES: Record<string, Buffer> = {
  a: Buffer.from(FIRST),
  b: Buffer.from(
    '"ark-openai","fidelity-openai","ark-anthropic","fidelity-anthropic","nvidia-openai""ark-xai","fidelity-xai","nvidia-xai"' +
      '"claim":{"usd":000000000,"than":"more","times":"percent":,"doubted":true,"negated":true"greater":"left""right","perYear":true' +
      '{"fact":"openai-loss-2028"}{"fact":"market-2025"},"right":{"fact":"market-2030"}"stage":0,"rest":true}' +
      FIRST +
      '{"kind":"calculation","operation":"difference""ratio""share""compare","left":{"deals":["ms-openai"],"without":[]},' +
      '"right":{"deals":["anthropic-ms-pay"],"without":[]}"deals":["ms-anthropic","nvidia-anthropic"],"without":[]',
  ),
};
const VERSION = 'b';

/** Seeds pick a phrasing; kept with the question, they give the same one after a restart. */
export interface Coded {
  question: Question;
  seed: number;
}

const loose = z.tuple([z.looseObject({ kind: z.string() }), z.int()]);

const OPTIONS = { level: 9, windowBits: 11, memLevel: 4, dictionary: DICTIONARIES[VERSION] };

/** The same few suggestions are packed again and again, and packing takes as long as a tenth of an answer. */
const packJson = keepLatest(
  (json) => VERSION + deflateRawSync(Buffer.from(json), OPTIONS).toString('base64url'),
  1024,
);

const pack = ({ question, seed }: Coded): string => packJson(JSON.stringify([question, seed]));

/** Leaves out what can be spared until the code fits: near facts first, how a name was typed, what was claimed, then later parts. */
function* lighter(question: Question): Generator<Question> {
  yield question;
  if (question.kind === 'absent' || question.kind === 'unknown') {
    yield { ...question, near: question.near.slice(0, 1) };
    yield { ...question, near: [] };
  }
  if (question.aside !== undefined) {
    const { aside: _, ...rest } = question;
    yield* lighter(rest);
    return;
  }
  if (question.kind === 'absent') {
    const { word: _, also: __, ...unsaid } = question;
    yield { ...unsaid, near: [] };
  }
  if ('claim' in question && question.claim?.when) {
    const { when: _, ...claim } = question.claim;
    yield { ...question, claim };
  }
  if (question.kind === 'facts') {
    const { claim: _, ...unclaimed } = question;
    yield unclaimed;
  }
  if (question.kind === 'several') {
    const parts = question.parts.map((part) => ('near' in part ? { ...part, near: [] } : part));
    yield { kind: 'several', parts };
    for (let count = parts.length - 1; count > 0; count--)
      yield { kind: 'several', parts: parts.slice(0, count) };
  }
  // Without what it claims there is no yes or no to it, but it is still about the same.
  const { claim: _, ...unclaimed } = question as Question & { claim?: unknown };
  yield bare(unclaimed);
}

/** Whether a code has room for what a question is told with by the way; of several parts it keeps what it can. */
export const hasRoom = ({ question, seed }: Coded): boolean =>
  question.kind === 'several' ||
  pack({ question: 'near' in question ? { ...question, near: [] } : question, seed }).length <= LONGEST;

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
  const { entities, facts, deals, absent, foreign } = knowledge;
  if (question.kind === 'several')
    return question.parts.every((part) => idsKnown(part, { knowledge } as Library));
  return namesIn(question).every(([key, id]) => {
    if (['ids', 'near', 'facts', 'because', 'fact', 'aside'].includes(key)) return facts.has(id);
    if (['deals', 'without', 'first', 'second'].includes(key)) return deals.has(id);
    if (['from', 'to', 'of', 'by', 'a', 'b', 'except', 'besides', 'notOf'].includes(key))
      return entities.has(id);
    if (key === 'attribute') return absent.has(id);
    return key === 'name' || key === 'stranger' ? foreign.has(id) : true;
  });
}

/** The texts in a question, each with the field that it stands in; sums have fields of their own. */
function namesIn(part: object): [key: string, id: string][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown): [string, string][] => {
      if (typeof one === 'string') return [[key, one]];
      return typeof one === 'object' && one !== null ? namesIn(one) : [];
    }),
  );
}

/** Reads a code back; undefined for one of another version, or that names what the knowledge no longer has. */
export function decode(code: string, library: Library): Coded | undefined {
  const dictionary = DICTIONARIES[code.charAt(0)];
  if (!dictionary || code.length > LONGEST) return undefined;
  try {
    const bytes = inflateRawSync(Buffer.from(code.slice(1), 'base64url'), {
      dictionary,
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
