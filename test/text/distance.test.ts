import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/text/distance.ts';

/** Optimal string alignment straight from its definition: the whole table, nothing given up. */
function referenceDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const substituted = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? table[i - 2]![j - 2]! + 1
          : Infinity;
      table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, substituted, swapped);
    }
  }
  return table[a.length]![b.length]!;
}

/** Few letters, so that the two words have many in common. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'あ'), maxLength: 9 });

test('is the reference’s distance up to the limit, and more than the limit beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.nat(9), (a, b, limit) => {
      const [distance, expected] = [editDistance(a, b, limit), referenceDistance(a, b)];
      expect(Math.min(distance, limit + 1)).toBe(Math.min(expected, limit + 1));
    }),
    { seed: 11, numRuns: 3000 },
  );
});

test('is the same both ways', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
    }),
    { seed: 11, numRuns: 500 },
  );
});

test.each([
  ['microsoft', 'micorsoft', 1],
  ['anthropic', 'antropic', 1],
  ['nvidia', 'nvidiaa', 1],
  ['openai', 'opebai', 1],
  ['xai', 'aix', 2],
  ['', 'ark', 3],
])('%j is %j but for a slip: %d', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
});
