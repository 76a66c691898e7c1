import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countGraphemes, cutGraphemes } from '../../src/text/graphemes.ts';

test.each([
  ['', 0],
  ['cat', 3],
  ['にゃん', 3],
  ['が', 1],
  ['か\u3099', 1],
  ['👨‍👩‍👧‍👦', 1],
  ['🇯🇵🇺🇸', 2],
  ['e\u0301\u0323', 1],
  ['\r\n', 1],
])('%j is counted as a person counts: %d', (text, count) => {
  expect(countGraphemes(text)).toBe(count);
});

test.each([
  ['neko', 4, 'neko'],
  ['nekochan', 4, 'nek…'],
  ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, '👨‍👩‍👧‍👦…'],
  ['🇯🇵🇺🇸', 2, '🇯🇵🇺🇸'],
  ['ab', 1, '…'],
])('%j cut to %d is %j', (text, limit, cut) => {
  expect(cutGraphemes(text, limit)).toBe(cut);
});

test('a cut text keeps the limit, begins as the text does and breaks no surrogate pair', () => {
  const text = fc.string({ unit: 'grapheme-composite', maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, limit) => {
      const cut = cutGraphemes(whole, limit);
      expect(countGraphemes(cut)).toBeLessThanOrEqual(limit);
      expect(cut === whole || whole.startsWith(cut.slice(0, -1))).toBe(true);
      expect(cut.isWellFormed()).toBe(whole.isWellFormed());
    }),
    { seed: 13, numRuns: 500 },
  );
});
