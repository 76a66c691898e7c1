import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('a list that is called by its name is told, whatever list was told before', () => {
  test.each([
    [['what are the risks?', 'and the reasons?'], /^There are three reasons/],
    [['what are the merits?', 'and the reasons?'], /^There are three reasons/],
    [['スマホ業界は？', 'メリットは？'], /^投資の循環のメリット/],
    [['クラウド業界は？', 'メリットは？'], /^投資の循環のメリット/],
    [['MicrosoftはAnthropicにいくら投資した？', 'メリットは？'], /保険/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('more of one stake is of that stake', () => {
  test.each([
    [['MicrosoftはAnthropicにいくら投資した？', '具体的には'], /^Microsoftは2025年11月/],
    [['MicrosoftはAnthropicにいくら投資した？', 'もっと詳しく'], /^Microsoftは2025年11月/],
    [['how much did Microsoft put into Anthropic?', 'details?'], /^In November 2025 Microsoft/],
    [['how much did NVIDIA put into xAI?', 'details?'], /^NVIDIA invests in xAI/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
