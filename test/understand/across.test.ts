import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['largest backer of each lab please', /Microsoft.*OpenAI.*NVIDIA.*Anthropic.*xAI/s],
  ['各社の最大の出資者を教えて', /Microsoft.*OpenAI.*NVIDIA.*xAI/s],
  ['which is older, the openai money or the anthropic money', /November 2025.*Anthropic.*by 2023/],
  ['OpenAIへの出資とAnthropicへの出資、先だったのは？', /2025年11月.*2023年まで/],
  ['name the odd one out among the four backers', /^Microsoft/],
  ['4つの投資家のうち仲間外れは', /Microsoft/],
])('deals are held against each other: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ['does the ten billion count toward the thirty', /^(?:No|Nope)\b.*\$10 billion.*\$30 billion/],
  ['is the 5 billion part of the 13 billion', /^(?:No|Nope)\b/],
  ['100億と300億って同じお金の話？', /^(?:いや|ううん).*100億ドル.*300億ドル/],
  ['is the 10 billion by 2023 part of the 13', /^(?:Yes|Yep)\b/],
])('whether two sums are one is decided by their deals: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ["who doesn't get paid by anyone here", /Ark Ventures and Fidelity/],
  ['誰からもお金もらってない会社は？', /Ark VenturesとFidelity/],
  ["which investors don't sell anything to the labs", /Ark Ventures and Fidelity/],
  ['who pays nobody', /OpenAI and xAI/],
  ['誰にも払ってないのは？', /OpenAIとxAI/],
])('those who only give, or only get: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
  expect(ask(text).text).not.toMatch(/Microsoft|NVIDIA/);
});
