import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const ALL_THREE_EN = 'Investors common to OpenAI, Anthropic and xAI?';
const ALL_THREE_JA = 'OpenAI、Anthropic、xAIの3社すべてに投資しているのは？';

test.each<[string[], RegExp]>([
  [[ALL_THREE_EN, "And who's in the first two but not the third?"], /^Microsoft\b/],
  [[ALL_THREE_EN, 'who backs only the first two?'], /^Microsoft\b/],
  [[ALL_THREE_EN, 'who skips the last one?'], /^Microsoft\b/],
  [[ALL_THREE_EN, 'who backs the third?'], /xAI.*NVIDIA.*Ark Ventures/],
  [['Investors common to OpenAI and Anthropic?', 'in the first but not the second, who?'], /names nobody/],
  [[ALL_THREE_JA, '前の2社だけに出資しているのは？'], /Microsoftだ/],
  [[ALL_THREE_JA, '1社目と2社目には出して、3社目には出していない会社は？'], /Microsoftだ/],
  [[ALL_THREE_JA, '最後の1社にはどこが出資している？'], /NVIDIA.*xAIに出資/],
  [['OpenAIとAnthropicの両方に投資しているのは？', '後者にだけ出しているのは？'], /記事にない/],
])('of those whose investors were told, by their places: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['compare msft and nvda stakes in anthropic', "and the latter's in xAI?"], /^NVIDIA.*undisclosed/],
  [['compare msft and nvda stakes in anthropic', 'and the former?'], /Microsoft.*\$5 billion/],
  [["Microsoft's and NVIDIA's stakes in Anthropic, compared?", 'Does the former back xAI too?'], /^No\b/],
  [["Compare Microsoft's stakes in OpenAI and Anthropic", 'when was the latter announced?'], /November 2025/],
  [['MicrosoftとNVIDIAのAnthropicへの出資を比べて', '後者のxAIへの出資は？'], /^NVIDIA.*非公開/],
  [['MicrosoftとNVIDIAのAnthropicへの出資を比べて', '後のほうはxAIにも入れてる？'], /^うん、NVIDIA/],
  [['MicrosoftとNVIDIAのAnthropicへの出資を比べて', '先に挙げたほうはOpenAIにいくら？'], /^Microsoft.*130億/],
  [['MicrosoftのOpenAIとAnthropicへの出資を比べて', '後者はいつ発表された？'], /2025年11月/],
  [['MicrosoftのOpenAIとAnthropicへの出資を比べて', 'xAIは？'], /載っていない/],
])('the former and the latter, in the order in which they were named: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
