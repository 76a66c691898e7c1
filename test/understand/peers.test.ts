import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['apart from nvidia, who else is in the chip business?', /^(?=.*AMD)(?=.*TPU)/],
  ['any other chipmakers named?', /AMD/],
  ['does nvidia have rivals on the hardware side?', /AMD/],
  ['半導体を作ってるの、NVIDIA以外だと誰？', /AMD/],
  ['the companies, layer by layer please', /Azure.*AMD/],
  ['層ごとに会社の名前を並べて', /Azure.*AMD/],
  ['which company turns up in all the layers', /^Google/],
])('who stands beside whom in a layer is told by names: %s', (text, names) => {
  expect(ask(text).text).toMatch(names);
});

test.each([
  ['Customer, shareholder, or both? Microsoft as seen from Anthropic', /\$5 billion.*\$30 billion/],
  ['is nvidia a supplier of xai or an investor in it', /NVIDIA.*xAI.*GPU/],
  ['does microsoft play a double role for anthropic', /\$5 billion.*\$30 billion/],
  ['MicrosoftはAnthropicの取引先か、それとも株主か', /50億.*300億/],
])('two roles of one company are both told: %s', (text, both) => {
  expect(ask(text).text).toMatch(both);
});

test.each([
  ['which cloud do claude and the openai api share?', /Azure/],
  ['Which cloud do GPT and Claude both run on, correct?', /^(?!Nope|Yes).*Azure/],
  ['OpenAIとAnthropicって同じクラウドに乗ってる？', /^うん.*Azure/],
  ["nvidia's gpus go to whom", /xAI/],
])('what several labs get alike is a supply: %s', (text, shared) => {
  expect(ask(text).text).toMatch(shared);
});

test.each([
  ['ark <-> microsoft, any link?', /OpenAI and Anthropic/],
  ['if anthropic had a dollar, through whose hands would it reach nvidia', /Anthropic.*Microsoft.*NVIDIA/],
  ['where does a dollar paid by anthropic wind up', /Microsoft \$30 billion/],
  ['what of the 30 billion comes back to anthropic', /\$15 billion/],
  ['300億ドルのうち、どれだけ戻ってくる？', /150億/],
  ['does any investor hold only one of them', /^No.*Microsoft \(2\)/s],
  ['who funds openai and anthropic but gives xai a miss', /^Microsoft/],
  ['xAIに出してないのは誰', /Microsoft/],
  ["every stake of nvidia's, with the amount or the reason why there is none", /xAI \(amount undisclosed\)/],
  ['Anthropicへの出資、MS分+NVIDIA分=?', /150億/],
])('links, ways, sums and gaps are read off the deals: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test('a thing that somebody means is no average', () => {
  expect(ask('what does nvidia want from all this (i mean all of it)').text).toMatch(/ecosystem/);
});

test.each([
  ['chip makers in it besides nvidia', /AMD/],
  ['is it only nvidia making ai chips or are there others', /AMD/],
  ['NVIDIA以外のチップメーカーは？', /AMD/],
  ['besides ms and nvidia which names are in all three labs (openai/anthropic/xai)?', /Ark.*Fidelity/],
  ['in that framework, is Google a lab, a cloud, or a chip maker?', /Google Cloud.*TPU/],
])('who else there is: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
