import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

// A pattern that can part these in two ways at each step never comes back from them: the test then runs out of time.
describe('however many particles are piled up, there is a reply', () => {
  test.each([
    ['バブルじゃないのか', `じゃあ何${'という'.repeat(60)}x`],
    ['バブルじゃないのか', `じゃあ何${'なの'.repeat(60)}x`],
    [`バブルじゃない${'のか'.repeat(60)}x`],
    [`バブルじゃない${'んですか'.repeat(60)}x`],
    [`バブルではないって書いてある${'かな'.repeat(60)}x`],
    [`バブルではない、で合ってる${'なのかな'.repeat(60)}x`],
    ['あ'.repeat(2000)],
    ['!'.repeat(2000)],
  ])('%s', (...texts) => expect(lastOf(...texts)).not.toBe(''));
});
