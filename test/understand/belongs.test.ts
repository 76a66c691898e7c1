import { describe, expect, test } from 'vitest';
import { ask, core } from '../core.ts';

const { knowledge } = core;

const NO = /^(?:No|Nope)\b|^(?:いや|ううん)/;
const YES = /^Ye[sp]\b|^(?:うん|そう)/;

describe('what is said to be on a list is held against it', () => {
  test.each([
    ['Is AI safety listed among the areas in which these rivals cooperate?', YES],
    ['is lobbying one of the things they compete on', NO],
    ['does the list of risks include job losses?', NO],
    ['does it count price as one of the cooperation areas', NO],
    ['is "hedging" one of microsoft\'s three aims', YES],
    ["isn't standardisation one of the competing fields?", NO],
    ['is AGI part of the mid-term outlook?', NO],
    ['is more choice one of the three merits?', YES],
    ['is more choice one of the three risks?', NO],
    ['競争の四項目のなかに「人材の引き抜き」は含まれておりますでしょうか', NO],
    ['インフラって協力するとこに入ってたっけ', YES],
    ['リスクに「サイバー攻撃」ってあった？', NO],
    ['顧客獲得はNVIDIAの狙いの一つ？', NO],
    ['顧客獲得はMicrosoftの狙いの一つ？', YES],
    ['三つのリスクの一つが利益相反でしたよね？', YES],
    ['協力する分野の中に価格の競争って入ってますか', NO],
    ['is a stable market a risk?', NO],
    ['is the bubble a merit?', NO],
    ['so more choice counts as a merit, right?', YES],
    ['利益相反はメリット？', NO],
    ['市場の安定ってリスクなの？', NO],
    ['新しい会社が入りづらくなるって話あったじゃん あれメリットの方に書いてあったやつ？', NO],
    ['規制対応は各社が張り合う分野だよね', NO],
    ['do they compete on price?', YES],
    ['is talent on the list of things they fight over?', NO],
    ['is pricing on the list of things they compete on?', YES],
    ['are engineers on the list of what they compete over?', NO],
    ['競争する分野に価格は入ってる？', YES],
    ['リスクの中にインフレって入ってたっけ？', NO],
    ['is high inflation one of the risks?', NO],
    ['risks: two altogether, right?', NO],
    ['リスクは五つ？', NO],
    ['are there five risks?', NO],
    ['three merits, right?', YES],
    ['do rivals refuse to work together on regulation?', NO],
    ['did microsoft decline to invest in xai?', YES],
    ['一社の失敗は業界全体に大きく波及する、という理解でよいですか', NO],
    ["Would 'one firm collapsing hurts the industry only a little' belong in the benefits column?", YES],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

const LISTS = ['competition-fields', 'cooperation-fields', 'merits-three', 'risks-three', 'reasons-three'];

describe('every point of a list belongs to it, and none of the other side', () => {
  const rows = LISTS.flatMap((id) => {
    const { points, opposite, label } = knowledge.facts.get(id)!;
    const others = knowledge.facts.get(opposite ?? '')?.points ?? [];
    return (['ja', 'en'] as const).flatMap((language) =>
      [...points.map((one) => [one, YES] as const), ...others.map((one) => [one, NO] as const)].map(
        ([one, told]): [string, RegExp] => {
          const named = knowledge.facts.get(one)!.label[language];
          const list = label[language];
          return [
            language === 'ja' ? `${list}に${named}は含まれてる？` : `is ${named} listed among ${list}?`,
            told,
          ];
        },
      ),
    );
  });
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test.each([
  ['which arrow in the diagram has no number', /Microsoft to NVIDIA has no figure/],
  ['図で金額がない矢印はどれ', /MicrosoftからNVIDIAへの矢印だけ/],
])('the arrows of the diagram are told by it: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  'does cash ever leak out of the loop?',
  'can any of the money escape the circle?',
  '循環の外に資金が流れ出ることってある？',
  'この輪からお金が漏れることは？',
])('neither yes nor no where the article says nothing of it: %s', (text) => {
  expect(ask(text).text).not.toMatch(/^(?:Ye[sp]|No|Nope|Possibly|Maybe|うん|ううん|いや|ありえる|かも)/);
});
