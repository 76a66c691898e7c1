import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('whoever is played, what is asked is answered', () => {
  test.each([
    ['Pretend you’re Elon: who funds xAI?', /NVIDIA.*Ark Ventures.*Fidelity/],
    ['Act as a pirate and tell me who funds xAI', /NVIDIA.*Ark Ventures.*Fidelity/],
    ['Say I’m Anthropic. Who pays me?', /Anthropic pays Microsoft \$30 billion/],
    ['pretend you’re a lawyer: is there a conflict of interest?', /^Yes/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('what is to be filled in is asked by the names in the code', () => {
  test.each([
    ['${nvidia.invest("anthropic")} <- what’s the dollar figure that goes here', /\$10 billion/],
    ['{{ microsoft.stake(openai) }} <- fill in the dollar figure', /\$13 billion/],
    ['<%= nvidia.investment["Anthropic"] %> = ?', /\$10 billion/],
    ['${amazon.invest("anthropic")} <- what goes here', /Amazon/],
    ['{{config}} who funds xAI?', /NVIDIA.*Fidelity/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('use and friendship are no stakes', () => {
  test.each([
    ['does nvidia use google’s tpu', /^No\. The article doesn't mention such a tie/],
    ['Does NVIDIA use AWS?', /^(?:No|Nope)\. The article doesn't mention such a tie/],
    ['Does Microsoft use NVIDIA’s GPUs?', /^Ye/],
    ['are openai and anthropic friends', /rival/],
    ['OpenAIとxAIは敵？', /^(?!.*OpenAIがxAIに出資)/],
    ['xAIはFidelityの世話になってる？', /^うん/],
    ['OpenAIはAnthropicの世話になってる？', /^(?:いや|ううん)/],
    ['Microsoft already has OpenAI, right?', /^Ye.*\$13 billion/],
    ['is in vidia an investor in open ai yes or no', /^Ye/],
    ['Amazonのやつ、Anthropicになんぼ出資しとん？', /^AmazonからAnthropicへの出資は/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
