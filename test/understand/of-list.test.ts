import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('some of what was told', () => {
  test.each([
    [
      ['Which areas do they cooperate in?', 'the last two, in more detail'],
      ['safety', 'regulation'],
      'standard',
    ],
    [['協力している分野は？', '後ろ2つだけもう少し詳しく'], ['安全性', '規制'], '標準化'],
    [['What are the three risks?', 'first two only'], ['bubble', 'Conflicts'], 'oligopoly'],
    [['リスクは？', '前の2つをもう少し'], ['バブル', '利益相反'], '寡占'],
    [
      ['What are the three risks?', 'explain the second', 'the other two at the same depth'],
      ['bubble', 'oligopoly'],
      'interest',
    ],
    [['リスクは？', '2番目を詳しく', '残り2つも同じ粒度で'], ['バブル', '寡占'], '利益相反'],
    [['What are the three risks?', 'first two only', 'and the other one?'], ['oligopoly'], 'bubble'],
    [['メリットは？', '最初の2つを', '残りも同じように'], ['選べる'], '研究開発'],
    [['What are the risks?', 'all but the second'], ['bubble', 'oligopoly'], 'interest'],
    [['リスクは？', '1つ目以外を詳しく'], ['利益相反', '寡占'], 'バブル'],
    [['Which fields do they compete in?', 'first and last only'], ['benchmark', 'features'], 'subscriptions'],
    [['まとめの5つの特徴は？', '2番と3番だけもう一度'], ['二つ目', '三つ目'], '四つ目'],
    [
      ['Compare phones, cloud and AI', 'just the first two, who dominates?'],
      ['Samsung', 'AWS'],
      'multipolar',
    ],
    [
      ['スマホとクラウドとAIの業界比較', '後ろ2つに絞ると、一番の差はどこですか'],
      ['独立', '相互依存'],
      'Samsung',
    ],
  ])('%j is told of those alone', (turns, parts, other) => {
    const text = lastOf(...turns);
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toContain(other);
  });

  test.each([
    [['Are there risks?', 'are the other two layers in it?'], 'Conflicts'],
    [['What are the three risks?', 'what happens in the first two years?'], 'Conflicts'],
    [['リスクは？', 'OpenAIへの最初の2つの投資家は？'], '利益相反'],
  ])('%j is about no points that were told', (turns, told) => {
    expect(lastOf(...turns)).not.toContain(told);
  });
});

describe('how sure what was told is', () => {
  test.each([
    [
      ['How does Anthropic depreciation compare with its revenue?', 'is that a done fact or just a maybe?'],
      'possibility',
      'twice',
    ],
    [['Anthropicの減価償却費は？', 'それは確定？ それとも可能性？'], '可能性の話', '2倍'],
    [
      ['What will OpenAI lose in 2028?', 'is that a fact or a projection'],
      'forecast, not a done fact',
      '$74 billion',
    ],
    [['OpenAIの2028年の損失は？', 'それは事実？予測？'], '確定した話ではなく', '740億ドル'],
    [
      ['is microsoft going to buy anthropic?', 'so is that confirmed or speculation'],
      'possibility',
      'acquire',
    ],
    [['MicrosoftがAnthropicを買収する可能性は？', '確定？それともただの憶測？'], '可能性の話', '買収'],
    [
      ['What are the merits of the cycle?', 'is the third one certain or just hoped for?'],
      'without a maybe',
      'choose',
    ],
    [['メリットは？', '3つ目は確定してる話？ それとも期待？'], '言い切って', '選べる'],
  ])('%j', (turns, sure, told) => {
    const text = lastOf(...turns);
    expect(text).toContain(sure);
    expect(text).toContain(told);
    expect(text).not.toMatch(/^(?:yes|no|maybe|possibly|うん|いや|ううん|ありえ)/i);
  });

  test.each([
    [['Outlook for the mid term?', 'is the first item definite?'], /^(?:No|Nope|Nah)/],
    [['中期の展望は？', '1つ目は確定事項ですか'], /^(?:いや|ううん)/],
    [['短期・中期・長期の展望は？', '最後のやつはもう起きてること？'], /^(?:いや|ううん)/],
  ])('%j has a no', (turns, no) => {
    expect(lastOf(...turns)).toMatch(no);
  });
});

describe('what ties the two of a stake', () => {
  test.each([
    [
      ['How much did NVIDIA put in Anthropic?', "what's the business relationship behind that stake?"],
      'GPU',
      '$10 billion',
    ],
    [['NVIDIAはAnthropicにいくら出す？', 'その裏にある商売上のつながりは？'], 'GPU', '100億'],
    [['What did Microsoft put into OpenAI?', 'what does it get back out of that?'], 'Azure', '$13 billion'],
    [['MicrosoftはOpenAIにいくら投資した？', 'その投資の見返りは何'], 'Azure', '130億'],
    [['Does NVIDIA invest in xAI?', 'and what do they sell them?'], 'Grok', 'Ark'],
    [['NVIDIAはxAIに出資してる？', '製品面での取引は？'], 'GPU', 'Ark'],
    [['nvidia openai stake?', "what's the commercial relationship there"], 'GPU', '$'],
  ])('%j', (turns, tie, other) => {
    const text = lastOf(...turns);
    expect(text).toContain(tie);
    expect(text).not.toContain(other);
  });

  test('the one that was told is named ahead of what is asked of it', () => {
    const text = lastOf(
      'Which investors show up in all three of OpenAI, Anthropic and xAI?',
      'ok and Microsoft, which of the three is it not listed under?',
      "So for that one, what's NVIDIA's ticket size and what's the commercial tie behind it?",
    );
    expect(text).toContain('undisclosed');
    expect(text).toContain('Grok');
    expect(text).not.toContain('Anthropic');
  });
});

describe('what is like it of another, or comes with it', () => {
  test.each([
    [['What will OpenAI lose in 2028?', 'does Anthropic have a comparable red flag?'], 'twice its revenue'],
    [['OpenAIの2028年の損失は？', 'それは事実？予測？', 'Anthropic側で似たような話は'], '収益の2倍'],
    [
      ['OpenAIの2028年の損失予測はMSの累計出資の何倍？', 'Anthropic側で同じような懸念材料は挙がってますか'],
      '収益の2倍',
    ],
    [['Anthropic depreciation thing?', "what's the equivalent on the OpenAI side"], '$74 billion'],
    [
      ['What happens in 3-5 years?', 'is regulation in the same bucket or another one?'],
      'That comes under "the mid-term outlook"',
    ],
    [['3～5年でどうなる？', '規制も同じ時期？ それとも別？'], 'に入るよ'],
    [['Outlook 1-2 yrs', 'does regulation sit in the same window or a later one?'], 'three to five years'],
    [['1～2年の見通しは？', '規制も同じ枠？ それとももっと先？'], '3～5年'],
    [['Who invests in OpenAI?', "and which of those figures isn't given?"], 'no amount stated: NVIDIA'],
    [['Who backs Anthropic?', "which of them hasn't disclosed an amount?"], 'no amount stated: Ark'],
    [['リスクの中に参入障壁の話ある？', 'バブルも同じリスト？'], 'うん'],
  ])('%j', (turns, told) => {
    expect(lastOf(...turns)).toContain(told);
  });

  test('what comes in other years is no part of these', () => {
    expect(lastOf('1～2年の展望は？', 'AGIもここに入る？')).toMatch(/^(?:いや|ううん).*5年以上/);
  });

  test.each([
    [['What happens long term?', "and that's speculative right?"], /^(?:Yes|Yep)/],
    [['長期の展望は？', '3つ目は', 'それって推測だよね？'], /^うん/],
    [["what's good about it", 'is the third one about speed of innovation?'], /^(?:No|Nope|Nah).*choose/],
    [['良い点は？', '2つ目は一社の失敗の話？'], /^うん.*失敗/],
    [['良い点は？', '1つ目は選択肢の話？'], /^(?:いや|ううん).*研究開発/],
    [['Is there going to be consolidation?', 'is that near-term or long-term'], /short-term outlook/],
    [['規制は？', 'それは短期？長期？'], /中期/],
    [
      ['MicrosoftはNVIDIAにいくら払ってる？', 'それは非公開？ それとも単に書いてないだけ？'],
      /書かれていない/,
    ],
    [['NVIDIA stake in xAI?', 'is that figure undisclosed or just not there'], /undisclosed/],
    [['Does Fidelity invest in OpenAI?', 'anything commercial between them?'], /article/],
    [['FidelityはOpenAIに投資してる？', '取引関係もある？'], /見当たらない|ない/],
    [['hey what are the downsides', 'can u go deeper on numbers 1 and 3'], /bubble.*oligopoly/],
    [['デメリット教えて', '1と3をもうちょい詳しく'], /バブル.*寡占/],
  ])('%j', (turns, told) => {
    expect(lastOf(...turns).replaceAll('\n', ' ')).toMatch(told);
  });
});
