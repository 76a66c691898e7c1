import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what a message says it does not mean is not told', () => {
  test.each([
    ['outlook: not short term, not long term, the mid one', /^In three to five years(?!.*one to two)/],
    ['not OpenAI, not xAI: who backs Anthropic', /^(?!.*xAI).*Anthropic/],
    [
      'Microsoft money in OpenAI after 2023 - not the total, only the part added after',
      /^At least \$3 billion/,
    ],
    [
      'Who put money in OpenAI and Anthropic and also xAI? not just two of them',
      /^(?!.*Microsoft).*Fidelity/,
    ],
    ["Microsoft's strategy but not the hedge part", /^Microsoft diversifies(?!.*insurance)/],
    ['Besides standardisation, where do they cooperate?', /^1\. On infrastructure/],
    ['Merits without market stability', /^Ample funds(?!.*limited impact)/],
    ['今後の展望、短期でも長期でもなく中期のやつ', /^3～5年(?!.*5年以上)/],
    ['OpenAIでもxAIでもなく、Anthropicの出資者は', /^(?!.*xAI).*Anthropicに出資/],
    ['2023年より後にMicrosoftがOpenAIに足した分。累計はいらない', /^計算すると30億ドル以上/],
    [
      'OpenAI、Anthropic、さらにxAIにも出しているのは？2社だけじゃなくて3社とも',
      /^(?!.*Microsoft).*Fidelity/,
    ],
    ['保険以外のMicrosoftの狙いは？', /^(?!.*失速).*エンタープライズ/],
    ['価格以外の競争分野は？', /^1\. モデル性能(?!.*サブスク)/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
