import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('the total of what was announced in a month, however the month is written', () => {
  test.each([
    ['total of what was announced in Nov 2025', /^Up to \$15 billion/],
    ['1) total of the Nov 2025 stakes 2) share of it from Microsoft', /^Up to \$15 billion[^]*\n[^]*33%/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('what is asked in plainer words than the article has', () => {
  test.each([
    [['who was the author of that Bluesky post?'], /^It was CNBC's Steve Kovach/],
    [['does it mention AGI', 'and in what timeframe?'], /^More than five years/],
    [['what does the summary say', 'the fourth?'], /multipolar/],
    [['まとめの章には何が書いてある？', '2つ目は？'], /リスク分散/],
    [['which is the smallest deal with a figure'], /\$5 billion/],
    [
      ['Anthropic: money out to Microsoft vs money in from Microsoft and NVIDIA. ratio?'],
      /2 times.*\$30 billion.*\$15 billion/,
    ],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});
