import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('what a sum’s answer tells anyway is no question beside it', () => {
  test.each([
    ['how much did anthropic raise in total, and from whom?', /^Up to \$15 billion[^\n]*$/],
    ['Anthropicはいくら集めて、誰から？', /^合わせて最大150億[^\n]*$/],
    ['who supplies gpus and to whom', /^NVIDIA supplies[^\n]*$/],
    ['一番出資してるのは誰で、いくら？', /^[^\n]*130億ドル以上[^\n]*$/],
  ])('“%s”', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('of a stake that was told, the payment is what its taker pays the giver', () => {
  test.each([
    [['MSのAnthropicへの出資額は？', '支払額は？'], /300億(?!.*NVIDIA)/],
    [['how much does microsoft invest in anthropic', 'and the payment?'], /^(?!.*announced).*\$30 billion/],
    [
      ['how much does microsoft invest in anthropic and how much does it get back'],
      /\$5 billion[^]*\$30 billion/,
    ],
    [['MSとAnthropicの間で、出資はいくらで支払いはいくら？'], /50億[^]*\n.*300億/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('what several put into several is told of one, then of the next', () => {
  test.each([
    ['how much do microsoft and nvidia put into openai and anthropic', /OpenAI\.\n.*Anthropic\./],
    ['MSとNVIDIAはOpenAIとAnthropicにいくら出してる？', /^OpenAIには.*\nAnthropicには/],
    ['who backs openai and anthropic respectively?', /\$13 billion.*\n.*\$10 billion/],
  ])('“%s”', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });

  test('what they put into one together stays one answer', () => {
    expect(ask('how much do microsoft and nvidia put into anthropic together').text).toMatch(
      /^Up to \$15 billion[^\n]*$/,
    );
  });
});

test('the reason of what is asked with a yes or no is no other thing', () => {
  expect(ask('これってバブルなの？理由も').text).not.toMatch(/三つ/);
});

describe('two halves that each ask are two questions, though no comma parts them', () => {
  test.each([
    ['この記事は何日付でカテゴリは何ですか', /11月20日.*\n.*Research/],
    ['OpenAIの株主は誰でAnthropicの株主は誰？', /130億.*\n.*100億/],
  ])('“%s”', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('what it means that some back all of them may be asked beside what they put in', () => {
  test.each([
    ['ArkとFidelityはいくら出してる？で、3社に全部出す意味は？', /金額[^]*\n.*市場全体/],
    [
      'How much did Ark and Fidelity put in, and what does their backing all three say?',
      /doesn't[^]*\n.*as a whole/,
    ],
  ])('“%s”', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
