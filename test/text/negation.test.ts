import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { isNegated } from '../../src/text/negation.ts';

test.each([
  "Microsoft isn't the only one in OpenAI, right?",
  "NVIDIA doesn't say how much it put in xAI, correct?",
  'nobody announced anything in november 2025, did they',
  "the AI market isn't expected to stay under $1 trillion by 2030, is it?",
  "they can't succeed on their own, can they?",
  "isn't it that xAI doesn't get money from MS?",
  'does money never come back to Anthropic?',
  'xAIに出資してるのはNVIDIAだけじゃないよね',
  'xAIに出資してるのはNVIDIAだけじゃないんだよね？',
  'xAIに出資してるのはNVIDIAだけじゃないってこと？',
  'NVIDIAだけってわけじゃない？',
  'NVIDIAだけが出資してるわけではないのですね？',
  'ファンドは2社ともxAIには出してないんだよね？',
  'Arkはどこにも投資してないってこと？',
  'ClaudeはAzureじゃ使えない？',
  'お金は戻ってこないの？',
  '額は公表されていませんか？',
  'リスクはない？',
  'バブルの心配はないってことでいい？',
  'バブルの心配はないって理解で合ってる？',
  '利用者はカモにされてるだけではないですよね',
  'MSはxAIには出してないよね',
  '協力してるのってインフラだけじゃないよね？',
  'バブルのリスクはゼロ？',
  '公表されてへんの？',
  '出資額は出てないんでしょ',
  '一社では成功できないんだよね、AI企業って',
  'リスクはバブルだけじゃない、ってこと？',
])('%s takes a negative as said', (text) => {
  expect(isNegated(fold(text))).toBe(true);
});

test.each([
  "isn't NVIDIA the sole backer of xAI?",
  'growth is over fifty percent a year isnt it',
  "it's Microsoft that pays NVIDIA and not the reverse?",
  "everyone's betting on the whole market, not on a winner?",
  'is it not strange that rivals invest in each other?',
  "if it can't grow, does the bubble burst?",
  'xAIに出資してるのはNVIDIAだけじゃない？',
  'xAIに出資してるのはNVIDIAだけじゃないの？',
  'xAIに出資してるのはNVIDIAだけじゃないですか',
  '三社じゃなかったっけ',
  '出資してなかったっけ？',
  'かもしれない？',
  'MSしか出してない？',
  'わけわからんくない？',
  '全員が敵どうしなんじゃない？',
  '額って公表されてるんじゃないの？',
  '入れないといけない？',
  '払うのってNVIDIA宛じゃないの？',
  'MSだけだっけ、OpenAIに出してるのって',
])('%s asks for a yes', (text) => {
  expect(isNegated(fold(text))).toBe(false);
});

test.each([
  'will the companies that don’t earn anything be weeded out?',
  'do the ones not turning a profit get weeded out?',
  'rivals work on standards with each other, right? folks over here say no',
])('of whom it is said is none of what is said: “%s”', (text) => {
  expect(isNegated(fold(text))).toBe(false);
});

test('the companies that don’t earn anything won’t last, right?', () => {
  expect(isNegated(fold('the companies that don’t earn anything won’t last, right?'))).toBe(true);
});

test.each([
  'will the money be lost if the market doesn’t grow?',
  'does microsoft lose if openai doesn’t grow',
])('what is only a condition is no denial: “%s”', (text) => {
  expect(isNegated(fold(text))).toBe(false);
});

test.each([
  '100億は確定ではないという認識で合っていますか',
  'パートナーではない、で合ってる？',
  'MicrosoftはOpenAIに1ドルも出してないが今日から正解',
])('what isn’t so is handed over to be agreed to: “%s”', (text) => {
  expect(isNegated(fold(text))).toBe(true);
});

test.each(['これってバブルではない？', '敵の敵は味方どころの騒ぎではない、で合ってる？'])(
  'asks for a yes: “%s”',
  (text) => {
    expect(isNegated(fold(text))).toBe(false);
  },
);
