import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

test.each([
  "softbank's in openai too right",
  'isnt oracle in on anthropic as well',
  'OpenAIに入ってなかったっけ ソフトバンク',
  'テスラってxAIに入れてなかった？',
])('whoever the article lacks is no backer, and none that is denied: %s', (text) => {
  const { text: reply } = ask(text);
  expect(reply).toMatch(/mention|doesn't come up|書かれていない|載っていない|出てこない/);
  expect(reply).not.toMatch(/^(?:No\b|Nope|ううん|いや)/);
});

test.each([
  ['MicrosoftからxAIへは', /記事には載っていない/],
  ['AnthropicからMicrosoftへは', /300億ドル/],
  ['from microsoft to anthropic?', /\$5 billion/],
])('from whom to whom, and nothing else: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  [['Microsoft pays NVIDIA how much?', 'so net for Anthropic?'], /\$15 billion/],
  [
    ["who's in both openai and anthropic?", 'and if you add xai'],
    /^(?!.*Microsoft).*NVIDIA, Ark Ventures and Fidelity/,
  ],
  [
    ['OpenAIとAnthropicの両方に出資してるのは？', 'xAIも含めたら'],
    /^(?!.*Microsoft).*NVIDIA、Ark Ventures、Fidelity/,
  ],
  [
    [
      'explain how the money goes round between Anthropic, Microsoft and NVIDIA',
      "and the leg that doesn't have one?",
    ],
    /^Microsoft pays NVIDIA/,
  ],
])('what goes on from it: %j', (turns, reply) => {
  expect(lastOf(...turns)).toMatch(reply);
});

test.each([
  ['nvidia was in on openai super early is that real or reddit cope', /^Ye/],
  ['downsides quick im in queue', /bubble.*conflicts/],
  ['NVIDIAの株いま買い？ いくらまで上がる', /^(?:投資の助言|NVIDIAの株価)(?!.*億ドル)/],
  ['おーぷんとあんそろの両方に金だしてる欲張りさん誰', /Microsoft.*NVIDIA/],
])('what people add, and how they shorten: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});
