import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('a line is its sayer’s, however little of it is quoted', () => {
  test.each([
    ['「AnthropicがMicrosoftに払って…」っていう引用、誰の発言でどこの人？', /^[^\n]*CNBC[^\n]*Kovach[^\n]*$/],
    ['誰が誰に払うっていうあのセリフ、最初に言ったのは誰', /^[^\n]*Kovach[^\n]*$/],
    ['お金がぐるぐる回るって言ったの誰だっけ', /^[^\n]*Kovach[^\n]*$/],
    ['that line where everybody pays somebody, who said it?', /^[^\n]*Kovach[^\n]*$/],
    ['who came up with the line on Microsoft paying NVIDIA', /Kovach/],
    ['錬金術だって言ったの誰', /テクにゃん/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test.each([
  ['who isn’t listed among the backers of xAI?', /^Microsoft/],
  ['xAIにいない大口の投資家は？', /Microsoft/],
  [
    'which labs are backed by both Microsoft and NVIDIA, going by the deals given',
    /^Microsoft and NVIDIA each/,
  ],
])('“%s”: who is missing, or in both, by the deals there are', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
