import { expect, test } from 'vitest';
import { ask } from '../core.ts';

const OVER = /parting ways|手を切った/;

test.each([
  ['why did microsoft dump openai for anthropic', /not quite|not so|exactly/i],
  ['Why did NVIDIA pull out of Anthropic?', /not quite|not so|exactly/i],
  ["why did Anthropic refuse NVIDIA's money", /not quite|not so|exactly/i],
  ['Who did Microsoft sell Anthropic to?', /not quite|not so|exactly/i],
  ['AnthropicはなんでNVIDIAの出資を断ったの', /違う|ちがう/],
  ['Did Microsoft sell its stake in OpenAI?', /^no/i],
  ['why has anthropic stopped paying microsoft', /not quite|not so|exactly/i],
  ['エヌビディアはアンソロピックから手を引いたの？', /^(?:ううん|いや|いいえ)/],
  ['MSがOpenAIを見捨ててAnthropicに乗り換えた理由は？', /違う|ちがう/],
])('%s: a tie that the article has is not over', (text, opening) => {
  const { text: said } = ask(text);
  expect(said).toMatch(OVER);
  expect(said).toMatch(opening);
});

test.each([
  'Could Microsoft leave OpenAI some day?',
  "What's left of Microsoft's money in OpenAI after 2023?",
  'does nvidia sell openai chips?',
  'Follow the money leaving Anthropic for Microsoft',
  'did microsoft drop 13 billion into openai',
  'Suppose OpenAI trips. Where would that leave Microsoft?',
  'leaving Microsoft and NVIDIA aside, who holds all three labs?',
  'OpenAIがこけたらMicrosoftは手を引く？',
])('%s takes no tie to be over', (text) => {
  expect(ask(text).text).not.toMatch(OVER);
});

test('those who are left aside are left out', () => {
  const { text: said } = ask('microsoft and nvidia aside, who has a stake in all three labs?');
  expect(said).toMatch(/Ark Ventures/);
  expect(said).toMatch(/Fidelity/);
});

test.each(["is Claude on Microsoft's own cloud?", 'did Microsoft buy a stake in OpenAI?'])(
  '%s takes nobody to be bought',
  (text) => {
    expect(ask(text).text).not.toMatch(/bought or owns/);
    expect(ask(text).text).toMatch(/^(?:yes|yep)/i);
  },
);
