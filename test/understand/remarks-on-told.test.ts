import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [["what's Microsoft's strategy", 'so it only wants customers'], /^(?:No|Nope)\..*hedge/],
  [['NVIDIAのねらいは？', '投資で儲けたいだけ？'], /^(?:いや|ううん)、.*エコシステム/],
  [['循環のリスクは？', '利益相反だけなの？'], /^(?:いや|ううん)、.*バブル/],
  [['NVIDIAのねらいは？', '投資収益もある？'], /収益/],
  [['市場の歪みって何？', 'どこが損するの'], /新興企業/],
  [['AI安全性の協力って何？', 'それって誰が決めてるの'], /誰が.*書かれていない/],
  [['スマホ業界の特徴は？', 'AI業界は？', 'どうして違いが出たの'], /多極化.*不確実性/s],
  [['MicrosoftとOpenAIの関係は？', 'なのになぜAnthropicにも手を出して浮気するの'], /保険/],
  [['how much is NVIDIA putting into Anthropic?', 'huh thats smaller than i expected'], /up to \$10 billion/],
  [['NVIDIAはAnthropicにいくら？', '思ったより少ないんだね'], /最大100億ドル/],
  [['who invests in xAI?', 'thats small'], /./],
])('%j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string, RegExp]>([
  ['結局のところAnthropicはプラスかマイナスか、どっちなの', /150億ドル以上/],
  ['all told, is Anthropic up or down', /At least \$15 billion/],
  ['so will all of them survive?', /^(?:No|Nope)\..*shake-out/],
  ['AI企業はどこも生き残れるの？', /^(?:いや|ううん)、.*淘汰/],
  ['why can they all survive side by side?', /^(?!No)/],
  ['is the AI market up or down?', /^(?!.*15 billion)/s],
])('%s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});
