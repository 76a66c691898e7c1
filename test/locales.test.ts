import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWords } from '../src/persona/words.ts';
import { LANGUAGES, type Language } from '../src/text/language.ts';

const LOCALES = join(import.meta.dirname, '..', 'locales');
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Her voice differs by language, so its sounds needn't stand in the same texts, and may be silent. */
const SOUNDS = new Set(['nya', 'purr']);
const MAY_BE_SILENT = /^voice:/;

/** One text or list of phrasings, by `file:key`. */
type Texts = Map<string, string[]>;

function flatten(node: unknown, path: string, texts: Texts): Texts {
  if (typeof node === 'string') texts.set(path, [node]);
  else if (Array.isArray(node)) texts.set(path, node as string[]);
  else {
    const separator = path.endsWith(':') ? '' : '.';
    for (const [key, child] of Object.entries(node as object))
      flatten(child, `${path}${separator}${key}`, texts);
  }
  return texts;
}

const filesOf = (language: Language): string[] => readdirSync(join(LOCALES, language)).sort();

function readTexts(language: Language): Texts {
  const texts: Texts = new Map();
  for (const file of filesOf(language)) {
    const content: unknown = JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8'));
    flatten(content, `${file.replace(/\.json$/, '')}:`, texts);
  }
  return texts;
}

const TEXTS = Object.fromEntries(LANGUAGES.map((language) => [language, readTexts(language)])) as Record<
  Language,
  Texts
>;
const words = loadWords(LOCALES);

const placeholdersOf = (texts: string[]): string[] =>
  texts.flatMap((text) => Array.from(text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g), ([, name = '']) => name));

/** The phrasings of each key, its plural forms taken together. */
function joinPlurals(texts: Texts): Texts {
  const joined: Texts = new Map();
  for (const [key, list] of texts) {
    const base = key.replace(PLURAL, '');
    joined.set(base, [...(joined.get(base) ?? []), ...list]);
  }
  return joined;
}

const JOINED = Object.fromEntries(
  LANGUAGES.map((language) => [language, joinPlurals(TEXTS[language])]),
) as Record<Language, Texts>;
/** What is in one of two lists alone. */
function differ(a: Iterable<string>, b: Iterable<string>): string[] {
  const [left, right] = [new Set(a), new Set(b)];
  return [...[...left].filter((item) => !right.has(item)), ...[...right].filter((item) => !left.has(item))];
}

describe('both languages', () => {
  test('have the same files', () => {
    expect(filesOf('ja')).toEqual(filesOf('en'));
  });

  test('have the same keys', () => {
    expect(differ(JOINED.ja.keys(), JOINED.en.keys())).toEqual([]);
  });

  test('name the same things in each text', () => {
    const different = [...JOINED.en].flatMap(([key, texts]) => {
      const names = differ(placeholdersOf(texts), placeholdersOf(JOINED.ja.get(key) ?? []));
      const wrong = names.filter((name) => !SOUNDS.has(name));
      return wrong.length === 0 ? [] : [`${key}: ${wrong.join(', ')}`];
    });
    expect(different).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('every text and every phrasing is there', () => {
    const empty = [...TEXTS[language]].filter(
      ([key, texts]) =>
        texts.length === 0 ||
        (!MAY_BE_SILENT.test(key) && texts.some((text) => typeof text !== 'string' || text.trim() === '')),
    );
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  test('every text renders with its variables and nothing of the template remains', () => {
    const wrong = [...JOINED[language]].flatMap(([key, texts]) => {
      const values = placeholdersOf(texts).map((name) => [name, name === 'count' ? 2 : `<${name}>`]);
      const variables = Object.fromEntries(values) as Record<string, string | number>;
      const said = texts.map((_, seed) => words.say(language, key, variables, seed));
      return said.some(
        (text) => /\{\{|\}\}|\$t\(|\[object/.test(text) || text === key.slice(key.indexOf(':') + 1),
      )
        ? [key]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('a plural has exactly the forms that the language tells apart', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = [...TEXTS[language].keys()].filter((key) => PLURAL.test(key));
    const bases = new Set(plurals.map((key) => key.replace(PLURAL, '')));
    const wanted = [...bases].flatMap((base) => forms.map((form) => `${base}_${form}`));
    expect(differ(plurals, wanted)).toEqual([]);
  });
});
