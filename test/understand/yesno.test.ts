import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { isStatement, wantsYesNo } from '../../src/understand/yesno.ts';

test.each([
  'Does Microsoft invest in OpenAI?',
  'hey technyan, is NVIDIA an investor in xAI',
  'Is it true that NVIDIA backs xAI?',
  'so has fidelity put money in xai',
  'Microsoft backs OpenAI, right?',
  'doesnt nvidia invest in openai',
  'MicrosoftはOpenAIに投資していますか？',
  'MSってOpenAIに投資してる？',
  'NVIDIAはAnthropicに50億ドル投資するんだよね',
  'これってバブルなの？',
  'xAIにMicrosoftは入ってないよね？',
  'ほんと？',
  'can you tell me whether Ark backs xAI',
  'so it is a bubble or am i wrong',
  'NVIDIAは計算力を出してくれてるの？',
  'nobody can tell which lab wins, that the gist?',
  'who owes whom changes every week, yeah',
  'shared standards, is that something they list?',
  'they price against each other, if memory serves',
  'phones or clouds, both are closed shops, no?',
  'My uncle works there. So am I right that Fidelity backs all three?',
  'Am I dreaming, or does the AGI part come last?',
  'the loop never touches xAI, or does it?',
  'the forecast turns on regulation?',
  '結局は一社が総取りなんやろ',
  '三つの雲は「3強」とは、同じ顔ぶれですか',
])('%s wants yes or no', (text) => {
  expect(wantsYesNo(fold(text))).toBe(true);
});

test.each([
  'Who invests in OpenAI?',
  'How much is it?',
  'do you know who invests in xAI?',
  'can you tell me why they invest',
  'name the investors',
  'what is it, right?',
  'いくら投資してる？',
  'なぜ投資しているの？',
  '投資の理由を教えて',
  'OpenAIの投資家は誰ですか？',
  'どこに投資している？',
  '一覧にして',
  'can you sketch the flow for me',
  'mind listing the risks',
  'kovach works for..?',
  'the three merits are?',
  'is AI more like phones or clouds',
  'xAIの額を確認したい',
  '流れを矢印で描いてくれる？',
  'リスクだけ並べてもろていい？',
  '社名のみで',
  '三点に絞ると？',
  'スマホ寄り？クラウド寄り？',
  'openai rents its servers from..?',
  'the winner is decided by what',
  'NVIDIA gives Anthropic how much, roughly',
  'wait, where does it end up. nobody told me',
  '公開日をうかがえますか',
  '循環の成否は何にかかっていますか',
  'my daughter needs the fields they fight over',
  'our teacher wants all the backers of xAI',
  '書いてた人いましたよね？お名前なんでしたっけ',
  '出資者の名前全部ちょうだい',
])('%s wants more than yes or no', (text) => {
  expect(wantsYesNo(fold(text))).toBe(false);
});

test.each([
  'Grok is trained on Google TPUs',
  'all four investors put money into xAI',
  'so openai forecasts a 74 billion profit in 2028',
  'apple and google dominate smartphones',
])('%s is a statement', (text) => {
  expect(isStatement(fold(text))).toBe(true);
});

test.each([
  'all investors that back xai',
  'whyd ark go in on all three',
  'hw much did nvda throw at openai',
  'the reasons they invest',
])('%s states nothing', (text) => {
  expect(isStatement(fold(text))).toBe(false);
});
