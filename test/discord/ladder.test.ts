import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, type Ladder, type Rung } from '../../src/surfaces/discord/ladder.ts';
import { LANGUAGES } from '../../src/text/language.ts';

const ORDER = ['asked', 'person', 'channel', 'server', 'question', 'locale', 'serverLocale'] as const;

const language = fc.constantFrom(...LANGUAGES);
const maybe = fc.option(language, { nil: undefined, freq: 1 });
const ladders: fc.Arbitrary<Ladder> = fc.record({
  asked: maybe,
  person: maybe,
  channel: maybe,
  server: maybe,
  question: maybe,
  locale: maybe,
  serverLocale: maybe,
  default: language,
});

describe('the ladder', () => {
  test.each(ORDER.map((rung, index) => [rung, ORDER.slice(index + 1)] as const))(
    'lets “%s” beat all that comes after it',
    (rung, after) => {
      const lower = Object.fromEntries(after.map((each) => [each, 'ja']));
      expect(chooseLanguage({ [rung]: 'en', ...lower, default: 'ja' }, true)).toEqual({
        language: 'en',
        rung,
      });
    },
  );

  test('ends at the configured language', () => {
    expect(chooseLanguage({ default: 'ja' }, false)).toEqual({ language: 'ja', rung: 'default' });
  });

  test('takes the first rung that says something, whatever the others say', () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const first: Rung = ORDER.find((rung) => ladder[rung] !== undefined) ?? 'default';
        expect(chooseLanguage(ladder, true)).toEqual({ language: ladder[first], rung: first });
      }),
    );
  });

  test('never uses the locale of somebody’s app in public', () => {
    expect(chooseLanguage({ locale: 'en', default: 'ja' }, false)).toEqual({
      language: 'ja',
      rung: 'default',
    });
    fc.assert(
      fc.property(ladders, language, (ladder, locale) => {
        expect(chooseLanguage({ ...ladder, locale }, false)).toEqual(
          chooseLanguage({ ...ladder, locale: undefined }, false),
        );
      }),
    );
  });
});
