import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { wantsYesNo } from '../../src/understand/yesno.ts';

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
])('%s wants more than yes or no', (text) => {
  expect(wantsYesNo(fold(text))).toBe(false);
});
