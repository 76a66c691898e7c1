import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [
    ['Which investors are in both OpenAI and Anthropic?', 'who of them has both sums stated?'],
    /^Microsoft invests in/,
  ],
  [
    ['who backs both openai and anthropic', 'and which have neither amount given'],
    /: Ark Ventures and Fidelity\.$/,
  ],
  [['OpenAIとAnthropicの両方に出資してるのは誰？', 'そのうち金額が両方わかるのは？'], /^Microsoftの出資先は/],
  [
    ['OpenAIとAnthropicの両方に出資してるのは誰？', '額がどっちも不明なのは？'],
    /Ark VenturesとFidelityだにゃん?。$/,
  ],
  [
    ['who is in both openai and anthropic', 'which of em doesnt hold xai'],
    /^Microsoft: named as an investor in OpenAI and Anthropic/,
  ],
  [['OpenAIに出資してるのはどこ？', 'そのうちxAIにおらんのは？'], /Microsoftだにゃ/],
  [['who invests in anthropic?', 'which of those also supply it?'], /^Microsoft and NVIDIA\b/],
  [['Anthropicの出資者は？', 'その中で供給もしているのは？'], /^記事によるとMicrosoftとNVIDIA/],
  [
    ['who invests in both openai and anthropic', 'which of them also receives money?'],
    /Anthropic pays Microsoft/,
  ],
])('what else is so of some of the backers that were told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string, RegExp]>([
  ['For which backers does the piece give amounts in both OpenAI and Anthropic?', /^Microsoft invests in/],
  ['OpenAIとAnthropicの両方への出資額が載っている投資家は誰？', /^Microsoftの出資先は/],
])('those whose sums in both are stated are no others: %j', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    "Compare Microsoft's stakes with NVIDIA's: which company is on NVIDIA's list only?",
    /^NVIDIA, but not Microsoft, invests in xAI/,
  ],
  ['MicrosoftとNVIDIAの投資先を並べると、NVIDIAだけが入れている会社は？', /xAI（金額は非公開）だにゃん?。$/],
  [
    "Between the backers of OpenAI and of xAI, who is in OpenAI's list only?",
    /^Microsoft: named as an investor in OpenAI/,
  ],
  ['AnthropicとxAIの出資者を比べて、Anthropicだけに入れているのは？', /Microsoftだにゃ/],
])('what one of two has to itself: %j', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    'So no company both pays Microsoft and is backed by Microsoft, correct?',
    /^(?:No|Nope)\b.*Microsoft invests in Anthropic/,
  ],
  ['Is it true that nobody both hosts OpenAI and invests in it?', /^(?:No|Nope)\b.*Microsoft/],
  ['No one funds both Anthropic and xAI, right?', /^(?:No|Nope)\b.*NVIDIA, Ark Ventures and Fidelity/],
  [
    'Microsoftに払いつつMicrosoftから出資を受けている企業はない、で合ってる？',
    /^(?:いや|ううん)、MicrosoftはAnthropicに出資し/,
  ],
  ['OpenAIとxAIの両方に入れてる投資家はいないよね？', /^(?:いや|ううん)、.*NVIDIA、Ark Ventures、Fidelity/],
  ['三つの層すべてに名前がある会社なんてないでしょ？', /^(?:いや|ううん)、Google/],
  ['No firm is in AI, cloud and chips all at once, right?', /^(?:No|Nope)\b.*Google/],
])('that nobody is both is denied with who is: %j', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});
