import { describe, expect, test } from 'vitest';
import { stem } from '../../src/text/stem.ts';

describe('forms of one word meet', () => {
  test.each([
    ['invest', ['invests', 'invested', 'investing', 'investment', 'investments']],
    ['company', ['companies', "company's"]],
    ['pay', ['pays', 'paid']],
    ['stop', ['stops', 'stopped', 'stopping']],
    ['make', ['makes', 'made', 'making']],
    ['strategy', ['strategies']],
    ['circulate', ['circulates', 'circulated', 'circulating', 'circulation']],
    ['commit', ['commits', 'committed', 'committing']],
    ['grow', ['grows', 'grew', 'grown', 'growing']],
    ['business', ['businesses']],
    ['quick', ['quickly']],
    ['give', ['gives', 'gave', 'given', 'giving']],
    ['layer', ['layers']],
    ['bubble', ['bubbles']],
  ])('%s: %j', (word, forms) => {
    expect(forms.map((form) => stem(form))).toEqual(forms.map(() => stem(word)));
  });
});

describe('words whose ending only looks like a suffix stay whole', () => {
  test.each(['offer', 'paper', 'thing', 'bring', 'class', 'bus', 'gas', 'xai', 'aws', 'tpu', 'a', ''])(
    '%j',
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );
});

test.each([
  ['investor', 'invest'],
  ['market', 'mark'],
  ['risk', 'risky'],
  ['growth', 'grow'],
  ['class', 'clash'],
])('%s and %s stay apart', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

test('a word has the same stem after thousands of other words', () => {
  const before = stem('investing');
  for (let index = 0; index < 25_000; index++) stem(`junk${index}ing`);
  expect(stem('investing')).toBe(before);
  expect(stem('circulations')).toBe(stem('circulation'));
});
