import { createInstance, type TFunction } from 'i18next';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../text/language.ts';

/** Values that a template may name; users' words enter as data and are never read as a template. */
export type Variables = Record<string, string | number>;

/** What she can say: every text in `locales/`, by `file:key`. */
export interface Words {
  /**
   * One text in one language.
   * @param key `file:key.path`, e.g. `discord:failure.busy`; a list of phrasings takes one by `seed`
   * @param seed whole number that picks among phrasings; the same seed picks the same one
   */
  say(language: Language, key: string, variables?: Variables, seed?: number): string;
  /** Whether the key exists in the language. */
  has(language: Language, key: string): boolean;
}

function readNamespaces(folder: string): Record<string, object> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(folder, file), 'utf8')) as object]),
  );
}

/**
 * Loads `locales/{ja,en}/*.json`.
 * @param folder absolute path of `locales/`
 * @throws where a file is missing or isn't JSON: she can't start without her words
 */
export function loadWords(folder: string): Words {
  const resources = Object.fromEntries(
    LANGUAGES.map((language) => [language, readNamespaces(join(folder, language))]),
  );
  const instance = createInstance();
  void instance.init({
    resources,
    lng: 'ja',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    returnObjects: true,
  });
  const speak = Object.fromEntries(
    LANGUAGES.map((language) => [language, instance.getFixedT(language)]),
  ) as Record<Language, TFunction>;

  const known = new Map<string, string[]>();
  /** The wordings that a key has to choose from; none where it is one text, or plural forms. */
  function variantsOf(language: Language, key: string): string[] {
    const before = known.get(language + key);
    if (before) return before;
    const [namespace = '', path = ''] = key.split(':', 2);
    const found: unknown = instance.getResource(language, namespace, path);
    const variants = Array.isArray(found) ? (found as string[]) : [];
    known.set(language + key, variants);
    return variants;
  }

  return {
    has: (language, key) => instance.exists(key, { lng: language }),
    say(language, key, variables = {}, seed = 0) {
      const variants = variantsOf(language, key);
      const place = Math.abs(seed) % variants.length;
      // i18next takes an empty text in a list for a missing one
      if (variants[place] === '') return '';
      if (variants.length > 0) return speak[language](`${key}.${place}`, { ...variables });
      return speak[language](key, { ...variables });
    },
  };
}
