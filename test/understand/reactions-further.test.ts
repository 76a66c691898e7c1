import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [['which names are in the chip layer?', 'oh so not only NVIDIA'], /^(?:Yes|Yep)\..*AMD/],
  [['クラウドの層はどこ？', 'なるほど、Microsoftだけじゃないのね'], /^うん、.*AWS/],
  [['which names are in the chip layer?', 'and NVIDIA?'], /^(?!Yes)/],
  [['どうして規制対応で協力するの', 'たったそれだけ？'], /./],
  [['does Amazon invest in Anthropic', "so what's Amazon's part in it"], /AWS/],
  [['AppleはOpenAIに出資してる？', 'じゃあAppleって何してるの'], /スマホ|Samsung/],
  [['will there be AI regulation?', 'in Germany as well?'], /doesn't go into countries/],
  [['AI規制は本格化する？', 'じゃあ韓国は？'], /国や地域のこと/],
  [
    ['which companies back OpenAI?', "and the rest just haven't said how much"],
    /NVIDIA, Ark Ventures and Fidelity/,
  ],
  [['Anthropicの出資者は？', 'NVIDIAとMicrosoft以外は額がわからないの？'], /Ark VenturesとFidelity/],
  [['FidelityはxAIにいくら出した？', 'ほかにも額を言ってないとこある？'], /OpenAI/],
  [['does Microsoft profit whoever wins?', 'how is that'], /stumbles/],
  [['what does Anthropic pay Microsoft', 'and who does Microsoft hand it to next'], /pays NVIDIA/],
])('%j goes on from what was told', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string, RegExp]>([
  ['so no one is making any money in this loop?', /^(?:No|Nope)\..*little profit/],
  ['つまり誰も得してないわけ？', /^(?:いや|ううん)、.*少しずつ/],
  ['Microsoftはどちらが勝っても構わないってこと？', /^うん、.*どちらが勝っても/],
  ["Microsoft doesn't care which lab comes out on top?", /^(?:Yes|Yep)\..*wins/],
  ['who will win, OpenAI or Anthropic?', /predict/],
  ['AI企業は儲かってないの？', /^(?!.*少しずつ)/],
])('%s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['what good does the cycle do?', 'to ordinary users'], /several AI providers/],
  [['循環のメリットは？', 'じゃあ庶民には？'], /ユーザーや企業/],
  [
    ['could Microsoft take over Anthropic some day?', 'would they really do it'],
    /^Yes, (?:that may be|possibly)/,
  ],
  [['could the bubble burst?', 'what triggers it'], /doesn't grow as hoped/],
  [['バブルは崩壊しそう？', '引き金は？'], /期待に届かなければ/],
  [['might newcomers join?', 'tough though?'], /Barriers/],
  [['what is a TPU?', 'hard?'], /^(?!.*Barriers)/s],
])('%j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string, RegExp]>([
  ['ok kitty, your verdict?', /^My take: friend and foe/],
  ["so what's ur opinion on all this, cat", /^My take: friend and foe/],
  ['anyone keeping an eye on them?', /^The article doesn't say who/],
  ['こういうのって誰が見張ってるの', /誰が.*書かれていない/],
  ['who writes Microsoft the cheques?', /Anthropic/],
])('%s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});
