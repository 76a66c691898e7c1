import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('a floor and a limit come to one sum only where the limit is counted in full, and that is said', () => {
  const FULL =
    /上限まで使われたとして計算すると、180億ドル以上|With the limit used in full.*at least \$18 billion/;

  test.each([
    'Anthropicへの枠も上限まで入れたら、Microsoftの合計は？',
    'Anthropicの枠を全部使うと、Microsoftの投資総額はいくらになる？',
    'if microsoft uses its full anthropic limit, what is its total over both labs?',
    "with the anthropic cap maxed out, what's microsoft's total?",
  ])('in one message: %s', (text) => {
    expect(ask(text).text).toMatch(FULL);
  });

  test.each([
    [['MSのOpenAIへの出資額は？', 'Anthropicの枠も満額入れたら2社で合計いくら？']],
    [
      [
        'how much has ms put in openai',
        "counting the anthropic pledge at its max, what's the two-company total",
      ],
    ],
    [['MSはOpenAIにいくら？', 'アンスロには？', 'それいつの発表？', '2社分足したら？']],
    [['how much has ms put in openai', 'and anthropic?', 'add those two up']],
  ])('after what was told: %j', (texts) => {
    expect(lastOf(...texts)).toMatch(FULL);
  });
});
