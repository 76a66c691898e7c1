import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const HEDGE = /hedge|insurance|保険/;
const NVIDIA_AFTER = /ecosystem|エコシステム/;
const BET_ON_ALL = /predict|読めない/;

test.each<[string[], RegExp]>([
  [['so what has Microsoft got in OpenAI', 'huh, then how come the competitor gets cash as well'], HEDGE],
  [['what sum is Microsoft putting into Anthropic', "why though, aren't they on OpenAI's side"], HEDGE],
  [['list what Microsoft is invested in', 'both of them?? but they fight each other'], HEDGE],
  [['list what NVIDIA is invested in', "every one? but aren't they rivals"], NVIDIA_AFTER],
  [['MicrosoftのOpenAIへの出資はいくら？', 'なのに商売敵のほうにも出すのはどうして'], HEDGE],
  [['MicrosoftのAnthropicへの出資額は？', 'なんで？OpenAI派じゃないの'], HEDGE],
  [['NVIDIAの出資先を教えて', 'え、三社とも？ライバルどうしじゃん'], NVIDIA_AFTER],
  [['三社すべてに出資してる投資家は？', 'なぜそんな張り方をするのかな'], BET_ON_ALL],
  [['which investors are in all three labs?', 'why would anybody spread the money like that'], BET_ON_ALL],
  [['what are the dangers of the cycle', 'then why does everybody carry on with it'], BET_ON_ALL],
  [['循環のリスクを教えて', 'それなのにみんなやめないのはどうして'], BET_ON_ALL],
  [['利益相反って何？', 'わかっててなんで投資し続けるの'], BET_ON_ALL],
])('%j tells why it is done all the same', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['what are the dangers of the cycle', 'why?'], /bubble|valuations/i],
  [['list what NVIDIA is invested in', 'how much in all of them'], /\$10 billion/],
  [['MicrosoftのOpenAIへの出資はいくら？', 'ライバルにはいくら'], /50億ドル/],
  [['how much does Anthropic pay Microsoft?', 'why?'], /article doesn't say|cloud/i],
])('%j asks for something else', (texts, reply) => {
  const told = lastOf(...texts);
  expect(told).toMatch(reply);
  expect(told).not.toMatch(BET_ON_ALL);
});

test.each<[string[], RegExp]>([
  [
    ['do Anthropic and OpenAI compete?', 'so teaming up is impossible for them'],
    /^(?:No|Nope)\. AI companies coop/,
  ],
  [['AI企業は競争してる？', 'じゃあ手を組むとか無理だよね'], /^(?:いや|ううん)、AI企業が協力/],
  [
    ['where do AI companies compete', 'and they never cooperate on anything?'],
    /^(?:No|Nope)\. AI companies coop/,
  ],
])('%j: rivals do work together', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test('what was not talked of is no reaction', () => {
  expect(ask('can AI companies never cooperate?').text).toMatch(/cooperate/);
});
