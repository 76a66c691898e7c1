import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePress, parsePress, type Press } from '../../src/surfaces/discord/custom-ids.ts';
import { LANGUAGES } from '../../src/text/language.ts';

const code = fc.stringMatching(/^[A-Za-z0-9_-]{1,80}$/);
const language = fc.constantFrom(...LANGUAGES);
const askerId = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
const presses: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ kind: fc.constant('question' as const), language, code }),
  fc.record({ kind: fc.constant('translation' as const), language, askerId, code }),
);

test('every press fits into a button and is read back as it was', () => {
  fc.assert(
    fc.property(presses, (press) => {
      const id = encodePress(press);
      expect(id.length).toBeLessThanOrEqual(100);
      expect(parsePress(id)).toEqual(press);
    }),
  );
});

test('an id that isn’t ours, or of another version, is not read', () => {
  const strange = [
    '',
    '1q',
    '2q.ja.code',
    '1q.xx.code',
    '1t.ja.short.code',
    '1q.ja.code with space',
    '1q.ja.',
  ];
  expect(strange.map(parsePress)).toEqual(strange.map(() => undefined));
});
