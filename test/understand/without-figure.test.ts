import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('a figure that the article has of one company, or of none, is lacking', () => {
  const LACKING = /^(?:The article (?:doesn't say|says nothing)|それは|Anthropicのことは|記事には)/;

  test.each([
    [['what loss does openai forecast', "what about anthropic's losses"], /\$74 billion/],
    [['OpenAIは2028年にいくら赤字？', 'じゃあアンソロの赤字は？'], /740億/],
    [['could microsoft buy anthropic', 'at what price'], /one day acquire/],
    [['will microsoft acquire anthropic?', 'how much would that cost'], /one day acquire/],
    [['MicrosoftがAnthropicを買収する可能性は？', 'いくらで？'], /買収する可能性/],
    [['MicrosoftはAnthropicを買うの？', 'お値段は'], /買収する可能性/],
  ])('%j', (texts, nearest) => {
    const said = lastOf(...texts);
    expect(said).toMatch(LACKING);
    expect(said).toMatch(nearest);
  });

  test.each([
    ['how much would it cost microsoft to acquire anthropic', /one day acquire/],
    ['MSがアンスロを買うとしたら何億ドル？', /買収する可能性/],
    ['Anthropicの2028年の赤字はいくら？', /740億/],
  ])('%s', (text, nearest) => {
    const said = ask(text).text;
    expect(said).toMatch(LACKING);
    expect(said).toMatch(nearest);
  });

  test.each([
    ['how much does anthropic buy from microsoft', /\$30 billion/],
    ['how much did microsoft put into openai', /\$13 billion/],
  ])('what is bought from one, or put into it, is no price of it: %s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
