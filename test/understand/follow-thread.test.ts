import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [['What does Anthropic pay?', 'to whom?'], /Anthropic pays Microsoft/],
  [['Which stake is the largest of all?', 'whose is it?'], /^Microsoft .*OpenAI/],
  [['Anthropicは何を払ってる？', '誰に？'], /AnthropicがMicrosoftに支払う/],
  [['一番小さい出資は？', 'どこへ？'], /MicrosoftがAnthropicに/],
])('to whom it goes, and from whom, is asked of the deal that was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['Who backs all three labs?', 'which of them makes chips?', 'what does it want from that?'],
    /^NVIDIA is after/,
  ],
  [['Who supplies GPUs?', "what's its angle?"], /^NVIDIA is after/],
  [['三社全部に出資してるのは？', 'その中でチップ作ってるのは？', 'その会社の狙いは？'], /^NVIDIAのねらいは/],
  [['GPUを供給してるのは？', '何が目的？'], /^NVIDIAのねらいは/],
])('the aims are those of the one that was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['What does Anthropic pay?', 'and in return?'],
    /^Anthropic is backed by NVIDIA \(up to.*Microsoft \(up to/,
  ],
  [['Microsoftに払ってるのは？', '代わりに何をもらう？'], /^Anthropicに出資しているのは.*NVIDIA.*Microsoft/],
])('what comes back for a payment are the stakes in the payer: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['Who backs all three labs?', 'which of them makes chips?', 'how much did it put into each?'],
    /Anthropic \(up to \$10 billion\) and xAI \(amount undisclosed\), plus OpenAI/,
  ],
  [
    ['三社全部に出資してるのは？', 'その中でチップ作ってるのは？', '三社それぞれにいくら？'],
    /^NVIDIAが出資.*最大100億ドル.*非公開.*OpenAI/,
  ],
])('how much into each is asked of the one giver: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['Who are the backers of xAI?', 'how much did NVIDIA put in?', 'what do they build?'], /Grok/],
  [['Who are the backers of xAI?', 'what do they build?', 'on whose chips?'], /xAI uses NVIDIA's GPUs/],
  [['Which stake is undisclosed?', 'what does that lab make?'], /Grok/],
  [['xAIの出資者は？', 'NVIDIAはいくら？', '何を開発してる？'], /Grok/],
  [['xAIの出資者は？', '何を開発してる？', 'チップはどこの？'], /xAIはNVIDIAのGPU/],
  [
    ['xAIの出資者は？', '何を開発してる？', 'チップはどこの？', 'Microsoftは入ってる？'],
    /^ううん|^いや|^いいえ/,
  ],
])('the product, its chips and its backers are those of the lab that was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['Tell me about Claude.', 'who backs the maker?'], /Anthropic.*up to \$10 billion/],
  [['What is Claude?', 'where is it offered?'], /Claude is offered on Azure/],
  [['Claudeって何？', 'どこの？', 'どこで提供？'], /Claude.*Azure/],
  [['Grokって？', '作ってる会社の出資者は？'], /xAIに出資/],
])('after a product its maker is meant: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['Who does Microsoft pay?', 'does it invest in labs?'], /^(?:Yes|Yep|Yeah).*NVIDIA/],
  [['MicrosoftはNVIDIAに払ってる？', 'その相手も出資してる？'], /^(?:うん|そう|はい).*NVIDIA/],
])('whether the one that is paid invests, too: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['Who is behind Grok?', 'who supplies the hardware?', 'does that supplier invest?'],
    /^(?:Yes|Yep|Yeah).*xAI/,
  ],
  [['Which lab has no Microsoft money?', 'what do they make?'], /Grok/],
  [['Grokを作ったのは？', 'チップの供給元は？', 'その会社は出資もしてる？'], /^(?:うん|そう|はい).*xAI/],
  [['Microsoftが出資してないラボは？', '何を作ってる？'], /Grok/],
])('a supplier, and the lab that one leaves out, may be gone on from: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
