import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('a place points into the list that was told', () => {
  test.each([
    [['リスク教えて', '2個めのやつ、もうちょいくわしく'], /^(?!.*バブル).*利益相反/],
    [['how do ai firms compete', 'the third one?'], /price/],
    [['what could go wrong', 'elaborate on number one'], /bubble/],
    [['what could go wrong', "who'd be hurt by the third"], /barriers to entry/],
    [['tell me a benefit', 'another one'], /^One company's failure/],
    [['name one risk', 'another', 'one more'], /barriers to entry/],
    [['なんで安定するの', 'もうひとつ理由'], /分散/],
    [['リスクひとつ教えて', 'もうひとつ', 'あとひとつ'], /参入障壁/],
    [['what are the upsides', 'the one about choice', 'next one'], /three merits/],
    [['まとめの内容は', '4番ってどういう意味'], /多極化/],
    [['1～2年の見通しは', 'その先は', 'そこの3つ目は'], /規制/],
    [['いい点を教えて', '選択肢のやつ、詳しく', '次のは？'], /三つ/],
  ])('%j', (texts, pattern) => {
    expect(lastOf(...texts)).toMatch(pattern);
  });
});

describe('a place points into the list that is named', () => {
  test.each([
    ['the third risk pls', /barriers to entry/],
    ['what was the second reason again', /interdependence is inevitable/],
    ["what's the third thing nvidia wants", /investment returns/],
    ['the first industry in the comparison', /smartphone/],
    ['the second layer?', /Azure/],
    ['who is in the last layer', /AMD/],
    ['リスクの1こめって何', /バブル/],
    ['メリットの三つ目くわしく', /選べる/],
    ['協力分野の一つ目', /インフラ/],
  ])('%s', (text, pattern) => {
    expect(ask(text).text).toMatch(pattern);
  });

  test.each([
    [
      ['tell me the difference between phones and ai', 'just ai please', 'the second trait'],
      /interdependent/,
    ],
    [['スマホとAIの違い', 'AIだけで', '特徴の2個めは？'], /相互依存/],
    [['explain the money cycle', 'step two?'], /Microsoft pays NVIDIA/],
  ])('before others in the one that was told: %j', (texts, pattern) => {
    expect(lastOf(...texts)).toMatch(pattern);
  });

  test('whichever list was told before', () => {
    expect(lastOf('what do they cooperate on', 'and in competition, number 4?')).toMatch(/new features/);
  });

  test('not by what only sounds like a place', () => {
    expect(ask('what made this setup happen in the first place').text).toMatch(/three reasons/);
  });
});

describe('what asks something of the last fact is answered by that fact', () => {
  test.each([
    [['what about depreciation', 'compared to what'], /twice its revenue/],
    [['what about depreciation', 'when will that be'], /isn't in the article|doesn't say|can't find/],
    [['減価償却の話って何', 'どこの会社の'], /Anthropic/],
    [["what's microsoft's plan b", 'says who'], /Microsoft's strategy/],
    [['what makes the market stable', 'give me the counterargument'], /risk/],
    [['安定性が高まるってどういうこと', '反論は'], /リスク/],
    [['who described the loop', 'when did he say it'], /doesn't say|isn't in|can't find/],
    [['how will the ai market grow', 'and after 2030?'], /can't|isn't in|doesn't say/],
    [['does competition help users', 'any downside for startups'], /^(?!.*cooperate in four)/],
    [['NVIDIAの社長だれ', 'じゃあNVIDIAは何してくれるの'], /^(?!.*CEO)/],
    [['循環を言い表したのは誰', 'いつ言ったの'], /載っていない|書かれていない/],
    [['how fast is the market growing', 'you sure that adds up'], /82%/],
    [['short term outlook pls', 'the merger part?'], /^Within/],
  ])('%j', (texts, pattern) => {
    expect(lastOf(...texts)).toMatch(pattern);
  });
});
