import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('whether and how much is one answer where no sum is stated, too', () => {
  test.each([
    ['does ark back xai and how much', /^Ye[sp]+\. Ark Ventures[^\n]*doesn't[^\n]*$/],
    ['did nvidia invest in openai? how much?', /^Ye[sp]+\. NVIDIA[^\n]*doesn't[^\n]*$/],
    ['does nvidia put money into xai, and if so how much', /^Ye[sp]+\. [^\n]*undisclosed[^\n]*$/],
    [
      'do ark and fidelity back xai too and how much',
      /^Ye[sp]+\. Ark Ventures and Fidelity[^\n]*no amount[^\n]*$/,
    ],
    ['NVIDIAはxAIに投資してる？してるならいくら？', /^(?:うん|そう)、[^\n]*非公開[^\n]*$/],
    ['FidelityはxAIに出資してる？いくら？', /^(?:うん|そう)、[^\n]*書かれていない[^\n]*$/],
    ['NVIDIAはOpenAIに出資してるの？金額も', /^(?:うん|そう)、[^\n]*初期投資家[^\n]*$/],
    ['GoogleはAnthropicに出資してるの？額は', /^(?!.*億)[^\n]*Google[^\n]*$/],
  ])('“%s”', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('a list and its sums are one answer', () => {
  test.each([
    ['who invests in anthropic and how much each', /^[^\n]*\$10 billion[^\n]*\$5 billion[^\n]*$/],
    ['what does nvidia invest in, and how much in each', /^[^\n]*\$10 billion[^\n]*undisclosed[^\n]*$/],
    [
      'NVIDIAが出資先にしてるAI企業をぜんぶ、金額つきでリストにしてください',
      /^[^\n]*100億[^\n]*非公開[^\n]*$/,
    ],
  ])('“%s”', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

test('what comes to so many times as much is no question by itself', () => {
  const { text } = ask(
    'how much does anthropic pay microsoft and how many times what microsoft invests is that',
  );
  expect(text).toMatch(/\$30 billion[^]*6 times/);
  expect(text).not.toContain('OpenAI');
});
