import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const ROUND_EN = 'Trace the money from Anthropic to NVIDIA and back to Anthropic.';
const ROUND_JA = 'AnthropicからNVIDIAを経てAnthropicに戻るお金の流れを教えて';

test.each<[string[], RegExp]>([
  [[ROUND_EN], /Anthropic → .*Microsoft → .*NVIDIA\. And back: NVIDIA → .*→ Anthropic/],
  [[ROUND_EN, 'Size of the first leg?'], /\$30 billion/],
  [[ROUND_EN, 'Size of the first leg?', 'And which leg has no figure?'], /^Microsoft pays NVIDIA/],
  [[ROUND_EN, 'how big is the first leg', 'and the second?'], /^Microsoft pays NVIDIA/],
  [[ROUND_EN, 'the final leg, how much?'], /\$10 billion.*NVIDIA/],
  [['Who pays whom in the loop?', "which step isn't quantified?"], /^Microsoft pays NVIDIA/],
  [['Explain the money loop.', 'what is the last step?'], /invest in Anthropic/],
  [['How does money get from Anthropic to NVIDIA?', 'which of the two legs has a figure?'], /\$30 billion/],
  [[ROUND_JA, '二本目の矢印は？'], /^MicrosoftはNVIDIAに支払い/],
  [[ROUND_JA, '最後のステップはいくら？'], /100億ドル.*NVIDIA/],
  [[ROUND_JA, '最初の区間の金額は？', '次は？', 'その次は？'], /100億ドル.*NVIDIA/],
  [[ROUND_JA, '最初の区間の金額は？', '金額の出ていない区間は？'], /^MicrosoftはNVIDIAに支払い/],
  [['AnthropicからNVIDIAまでお金はどう流れる？', '額が出てないのはどっち？'], /^MicrosoftはNVIDIAに支払い/],
])('one leg of the way that was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
