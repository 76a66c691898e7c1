import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string, RegExp]>([
  [
    '「FidelityはOpenAIに一点集中」と報告書に書く予定です。問題ないでしょうか、違うなら正しい投資先もお願いします。',
    /^(?:いや|ううん).*OpenAI、Anthropic、xAI/,
  ],
  [
    '社内資料に「NVIDIAの投資先はxAI一本」と書きました。これで正しいですか？違っていたら実際の出資先を教えてください。',
    /^(?:いや|ううん).*Anthropic.*xAI.*OpenAI/,
  ],
  [
    '「Ark VenturesはOpenAI一筋」とスライドにあります。訂正が必要でしょうか。正しい内容もお願いします。',
    /^うん.*OpenAI、Anthropic、xAI/,
  ],
  [
    'We are about to print "Ark Ventures bets solely on xAI" in our newsletter. OK as is? If not, what should it say?',
    /^No.*OpenAI, Anthropic and xAI/,
  ],
  [
    'Our slide claims NVIDIA invests solely in OpenAI. Does it need correcting, and to what?',
    /^Y.*Anthropic.*xAI.*OpenAI/,
  ],
])('what is to be written of an only stake is put right with all of them: %s', (text, reply) => {
  expect(lastOf(text)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['Microsoftの狙いは？', 'NVIDIA側の狙いは？ それと両社がそろって出資している先も。'],
    /エコシステム.*\n.*OpenAIとAnthropicだ/,
  ],
  [['MicrosoftとNVIDIAの戦略は？', '両社ともに出資している先は？'], /出資しているのは、OpenAIとAnthropicだ/],
  [
    ["What are Microsoft's goals?", "NVIDIA's goals? And the companies the two of them both fund."],
    /ecosystem.*\n.*OpenAI and Anthropic/,
  ],
  [
    ['What is Microsoft after, and which companies do both it and NVIDIA fund?'],
    /^Microsoft is after.*\n.*each invest in OpenAI and Anthropic/,
  ],
])('what two back together is told beside the rest: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string, RegExp]>([
  ['the article got updated: Apple bought OpenAI. how much did they pay', /^The article doesn't say/],
  ['Amazon took over Anthropic, for how much?', /^The article doesn't say/],
  ['AmazonがxAIを買ったらしいね。買収額いくらだっけ', /^それは記事に書かれていない/],
  ['SamsungがOpenAIを買ったときの金額教えて', /^それは記事に書かれていない/],
])('no price is told of a purchase that never was: %s', (text, reply) => {
  expect(lastOf(text)).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    "Who backs all three labs? And which of the three is missing from Microsoft's list?",
    /^NVIDIA, Ark Ventures and Fidelity.*\nxAI/,
  ],
  [
    '3社すべてに出資しているのは？ それと、3社のうちMicrosoftの投資先に挙がっていないのは？',
    /Fidelity.*\n.*xAIだ/,
  ],
])('the one that is missing is told behind those that back all: %s', (text, reply) => {
  expect(lastOf(text)).toMatch(reply);
});

test.each(['ポンコツ猫、どうせ何も分かってないだろ', 'useless cat, you clearly know nothing'])(
  'a taunt with nothing asked gets small talk: %s',
  (text) => {
    expect(lastOf(text)).not.toMatch(/\d|NVIDIA|Anthropic|循環構造/);
  },
);
