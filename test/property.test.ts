import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../src/ask.ts';
import { countGraphemes } from '../src/text/graphemes.ts';
import { LANGUAGES, type Language } from '../src/text/language.ts';
import { figuresOf, inventedFigures, knownFigures, type Figure } from '../src/tools/figures.ts';
import { ask, core, talk } from './core.ts';

const { technyan, knowledge } = core;
const KNOWN = knownFigures(knowledge);
/** A list may have twice a single answer's length. */
const MOST_GRAPHEMES: Record<Language, number> = { ja: 400, en: 800 };
/** Up to three questions of one message are answered beside each other. */
const MOST_OF_SEVERAL: Record<Language, number> = { ja: 600, en: 1200 };
const RUNS = { seed: 20_251_120, numRuns: 300, includeErrorInReport: true } as const;
const LONGEST = 8000;

const aliases = [...knowledge.entities.values(), ...knowledge.foreign.values()].flatMap((named) =>
  'aliases' in named
    ? [
        named.name.ja,
        named.name.en,
        ...named.aliases.ja,
        ...named.aliases.en,
        ...named.slips,
        ...named.stands.en,
      ]
    : [named.name.ja, named.name.en, ...named.ja],
);
const concepts = [...knowledge.concepts, ...knowledge.absent.values()].flatMap(({ ja, en }) => [
  ...ja,
  ...en,
]);
const examples = [...knowledge.facts.values()].flatMap(({ ask }) => [...ask.ja, ...ask.en]);

const figure = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map((number) => `${number}年`),
  fc.integer({ min: 1, max: 900 }).map((number) => `$${number} billion`),
  fc.integer({ min: 1, max: 9000 }).map((number) => `${number}億ドル`),
  fc.integer({ min: 1, max: 200 }).map((number) => `${number}%`),
);
const junk = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('?', '？', '\n', '、', ' and ', 'と', 'が', 'の', 'に', 'not', '{{x}}', '@everyone', '<@1>', '**', '🐱', 'w\u0336\u0301', '\u202e', 'undefined', '__proto__', '$t(a)'),
); // prettier-ignore
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...aliases) },
  { weight: 4, arbitrary: fc.constantFrom(...concepts) },
  { weight: 1, arbitrary: fc.constantFrom(...examples) },
  { weight: 2, arbitrary: figure },
  { weight: 2, arbitrary: junk },
);
/** What she knows and what she doesn't, in any order: far likelier to reach an odd corner than letters alone. */
const mixture = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom('', ' ', '、', '? '))
  .map(([words, between]) => words.join(between));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 200 }),
);
const long = fc
  .tuple(
    fc.array(fc.oneof(word, anything), { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 20, max: 400 }),
  )
  .map(([words, times]) => words.join(' ').repeat(times).slice(0, LONGEST));

function checkShape({ text, source, language, code, suggestions }: Reply): void {
  expect(text.trim()).not.toBe('');
  const most = text.includes('\n') ? MOST_OF_SEVERAL : MOST_GRAPHEMES;
  expect(countGraphemes(text)).toBeLessThanOrEqual(most[language]);
  const shown = [text, source ?? '', ...suggestions.map(({ label }) => label)].join('\n');
  expect(shown).not.toMatch(/\{\{|\}\}|\bundefined\b|\[object|\bNaN\b|\bnull\b/);
  expect(shown).not.toMatch(/@everyone|@here|<[@#:]|https?:/);
  expect(text.isWellFormed()).toBe(true);
  for (const each of [code, ...suggestions.map((suggestion) => suggestion.code)])
    expect(each).toMatch(/^[\w-]{1,80}$/);
}

/** The figures of what a reply names: its facts and deals, and the remarks of ours on them. */
function namedFigures({ facts, deals }: Reply): Omit<Figure, 'text'>[] {
  const caveats = knowledge.caveats.filter(
    (caveat) =>
      caveat.facts.some((id) => facts.includes(id)) || caveat.deals.some((id) => deals.includes(id)),
  );
  const named = {
    ...knowledge,
    facts: new Map(facts.map((id) => [id, knowledge.facts.get(id)!])),
    deals: new Map(deals.map((id) => [id, knowledge.deals.get(id)!])),
    caveats,
  };
  return knownFigures(named);
}

describe.each([
  ['any string', anything, 300],
  ['names, concepts, figures and junk', mixture, 300],
  ['thousands of characters', long, 60],
])('%s', (_, texts, numRuns) => {
  test('gets a reply of the right shape that invents no figure, and the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reply = ask(text);
        checkShape(reply);
        expect(inventedFigures(reply.text, text, KNOWN)).toEqual([]);
        expect(ask(text)).toEqual(reply);
      }),
      { ...RUNS, numRuns },
    );
  });
});

test('messages of one conversation get replies of the right shape, the same in every conversation', () => {
  fc.assert(
    fc.property(fc.array(mixture, { minLength: 2, maxLength: 4 }), (texts) => {
      const replies = talk(...texts);
      for (const reply of replies) {
        checkShape(reply);
        expect(inventedFigures(reply.text, texts.join(' '), KNOWN)).toEqual([]);
      }
      expect(talk(...texts)).toEqual(replies);
    }),
    { ...RUNS, numRuns: 60 },
  );
});

const sumsOf = (text: string): Figure[] => figuresOf(text).filter(({ unit }) => unit === 'usd');
const values = (text: string): number[] =>
  [...new Set(sumsOf(text).map(({ value }) => value))].sort((a, b) => a - b);

test('a reply says the same sums in both languages, each of a fact or deal that it names or of the question', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      const reply = ask(text);
      const [ja, en] = LANGUAGES.map((language) => technyan.say(reply.code, language)!);
      expect(values(ja!.text)).toEqual(values(en!.text));
      const sums = new Set(sumsOf(reply.text).map((sum) => sum.text));
      const invented = inventedFigures(reply.text, text, namedFigures(reply));
      expect(invented.filter((figure) => sums.has(figure))).toEqual([]);
    }),
    RUNS,
  );
});
