import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('half a question goes on from the sentence before it', () => {
  test.each([
    ['So Microsoft has put 13 billion into OpenAI. And Anthropic?', /up to \$5 billion/],
    ['NVIDIA puts up to 10 billion into Anthropic. What about Microsoft?', /up to \$5 billion/],
    ['Fidelity backs xAI. What about Ark?', /Ark Ventures invests in xAI/],
    ['They compete on prices. What about regulation?', /regulation/],
    ['The phone industry is winner-takes-all. And the cloud?', /oligopoly of three/],
    ['The loss is given for 2028. What about 2031?', /can't quite find|doesn't/],
    ['エヌビディアはAnthropicに最大100億なんだね。じゃあMicrosoftは？', /最大50億/],
    ['AnthropicからMSへは300億ですよね。MSからNVIDIAへは？', /記事に書かれていない/],
    ['リスクが三つなのはわかった。じゃあメリットは？', /イノベーション/],
    ['クラウドは3強の寡占なんだね。じゃあスマホは？', /Apple/],
  ])('%s', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(told);
    expect(reply.split('\n')).toHaveLength(1);
  });

  test.each([
    [
      'Microsoft puts up to $20 billion into Anthropic. What about NVIDIA?',
      /^No[\s\S]*\$5 billion[\s\S]*\n.*\$10 billion/,
    ],
    ['MSのAnthropicへの出資は最大200億なんだよね。NVIDIAは？', /最大50億[\s\S]*\n.*最大100億/],
  ])('what is said wrongly is set right as well: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test('a reason that is asked for asks for no yes', () => {
  expect(ask('市場が安定する理由を教えて').text).toMatch(/^一社が失敗しても|^どこか一社/);
});
