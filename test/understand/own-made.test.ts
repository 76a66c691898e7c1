import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

/** Whose chips it uses is another question. */
describe('whether somebody makes a thing of its own is a question of its layer', () => {
  test.each([
    ['does anthropic have its own chips', /^(?:No|Nope)\b.*AI companies/],
    ['does openai build its own gpus?', /^(?:No|Nope)\b.*AI companies/],
    ['is anthropic designing chips itself', /^(?:No|Nope)\b.*AI companies/],
    ['does google make its own chips', /^(?:Yes|Yep)\b.*TPU/],
    ['so does nvidia run its own cloud too?', /^(?:No|Nope)\b.*chip makers/],
    ['does xai run its own cloud', /^(?:No|Nope)\b/],
    ['Anthropicって自社チップ持ってるの', /^(?:いや|ううん).*AI企業/],
    ['OpenAIは自前のクラウド持ってる？', /^(?:いや|ううん).*AI企業/],
    ['Googleは独自のチップ作ってんの', /^(?:うん|そう).*TPU/],
    ['AnthropicはGPUを自社で開発していますか', /^(?:いや|ううん).*AI企業/],
  ])('%s', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test.each(['whose gpus does anthropic use', 'AnthropicのGPUはどこの？'])('%s: whose it uses', (text) => {
    expect(ask(text).text).toMatch(/NVIDIA/);
  });
});
