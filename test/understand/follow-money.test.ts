import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [
    ['how does the money go round', 'how much does each pay'],
    /\$30 billion.*up to \$5 billion.*up to \$10 billion.*doesn't say how much/,
  ],
  [['お金はどう回ってるの？', 'それぞれいくら'], /300億ドル.*最大50億ドル.*最大100億ドル/],
  [['how does the money go round', 'which one has no figure'], /^Microsoft pays NVIDIA/],
  [['お金はどう回ってるの？', '金額不明なのはどれ？'], /^MicrosoftはNVIDIAに支払い/],
  [['how does the money go round', 'when'], /November 2025/],
  [['お金はどう回ってるの？', '一番払ってるのは誰？'], /^300億ドル/],
])('a loop of money is asked for its sums: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['how does money get from anthropic to nvidia', 'how many steps'], /that's 2\b/],
  [['AnthropicからNVIDIAにお金はどう流れる？', '何段階？'], /2段階/],
  [['how does money get from anthropic to nvidia', 'how much'], /pays \$30 billion/],
  [['AnthropicからNVIDIAにお金はどう流れる？', 'いくら'], /300億ドルを支払い/],
  [['who is both customer and investor', 'of whom'], /^Microsoft invests in Anthropic/],
  [['顧客であり投資家でもあるのは？', 'いくら'], /最大50億ドル.*300億ドル/],
  [['who is both customer and investor', 'only microsoft?'], /^(?:No|Nope|Nah)\b.*NVIDIA/],
  [['顧客であり投資家でもあるのは？', 'マイクロソフトだけ？'], /^(?:ううん|いや|いいえ)、.*NVIDIA/],
])('a way of money and those on both sides are asked for what was told of them: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['how much does anthropic pay microsoft', 'who else do they pay'], /^Besides Microsoft/],
  [['AnthropicはMicrosoftにいくら払う？', '他には誰に払ってる？'], /^Microsoftのほかに/],
  [['how much does microsoft pay nvidia', 'who else pays nvidia'], /^Besides Microsoft/],
  [['how much does anthropic pay microsoft', 'who pays more?'], /Anthropic pays Microsoft \$30 billion/],
  [['AnthropicはMicrosoftにいくら払う？', 'どっちが多く払う？'], /AnthropicはMicrosoftに300億ドル/],
])('who else pays, or is paid, is asked of the payment that was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['who supplies the gpus', 'and the cloud?'], /Azure/],
  [['GPUを供給してるのは誰？', 'クラウドは？'], /Azure/],
  [['who supplies the gpus', 'to whom'], /^NVIDIA supplies GPUs to Anthropic and xAI/],
  [['GPUを供給してるのは誰？', '誰に？'], /^NVIDIAがAnthropicとxAIにGPU/],
  [['GPUを供給してるのは誰？', '他には？'], /^NVIDIAのほかに/],
  [['who supplies the gpus', 'do they invest too'], /NVIDIA invests in Anthropic/],
])('who supplies is asked further of the supply: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['how much is nvidia investing in anthropic', 'how many times'], /^2 times.*NVIDIA.*Microsoft/],
  [['AnthropicはMicrosoftにいくら払う？', 'それって何倍？'], /6倍.*最大50億ドル/],
  [['how much is nvidia investing in anthropic', 'how much more?'], /^\$5 billion/],
  [['AnthropicはMicrosoftにいくら払う？', '差はいくら'], /250億ドル/],
])('one deal alone is held against its only peer, not against the market: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['マイクロソフトはOpenAIにいくら出資した？', 'OpenAIは何か払ってるの？'],
    /^(?:ううん|いや|いいえ)、OpenAIが誰かに支払う話は/,
  ],
  [['total invested in anthropic?', 'and openai?', 'does it pay anyone back'], /OpenAI paying anyone/],
  [
    ['how much does microsoft pay nvidia', "why isn't it given"],
    /Microsoft pays NVIDIA, but the article doesn't say/,
  ],
  [['MicrosoftはNVIDIAにいくら払ってる？', 'なんで書いてないの'], /書かれていない/],
])('what is paid back, or not told, is asked of the deal that was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
