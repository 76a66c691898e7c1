import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe("the investors of each are each one's own list", () => {
  test.each([
    ['OpenAI、xAI、Anthropicそれぞれの出資者を挙げて', /OpenAI[^]*\n[^]*xAI[^]*\n[^]*Anthropic/],
    ['Name the backers for each of OpenAI and xAI', /OpenAI[^]*\n[^]*xAI/],
    ['AnthropicとxAI、片方だけに出資してるのは？', /Microsoft/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('whether money has gone over already is told of no payment, and of no stake that was announced', () => {
  test.each([
    [['has the $30B already been paid?'], /^(?!Yes|Yep|No)[^]*\$30 billion/],
    [['300億ドルはもう支払われたの'], /^(?!うん|ううん|いや)[^]*300億ドル/],
    [
      ['how much is nvidia putting into anthropic', 'only announced, or already paid?'],
      /^(?!Yes|Yep|No)(?!.*OpenAI)[^]*announced/,
    ],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('what is put back goes back to the one that pays', () => {
  test.each([
    ['nvidia and microsoft put back how much combined, at most?', /^Up to \$15 billion(?!.*OpenAI)/],
    ['MicrosoftとNVIDIAは最大で合計いくら戻す？300億の何割？', /50%[^]*合わせて最大150億ドル/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('who said it comes first where the person is asked for', () => {
  test.each([
    [['CNBCの人って誰だったっけ'], /^[^。]*Steve Kovach/],
    [['循環のこと言ったのは誰？', 'その人はどこの記者？'], /^Steve Kovach.*CNBC/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

test.each([
  'Microsoft takes in 30B and puts up to 5B back: how much does it keep?',
  'Microsoftは300億受け取って最大50億出す。手元に残るのは？',
])('what is left of what it gets and gives: %s', (text) => {
  expect(ask(text).text).toMatch(/\$25 billion|250億ドル以上/);
});
