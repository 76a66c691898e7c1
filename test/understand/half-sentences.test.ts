import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('half a sentence behind an answer', () => {
  test.each([
    ['where it grows from', ['How big will the AI market be in 2030?', 'from what now'], '$100 billion'],
    ['起点', ['2030年の市場規模は？', 'いくらから？'], '1,000億ドル'],
    ['who announced it', ['what was announced in november', 'by who'], 'Anthropic, Microsoft and NVIDIA'],
    ['発表した会社', ['11月に何が発表された？', '誰が？'], 'Anthropic、Microsoft、NVIDIA'],
    [
      'the other of one announcement',
      ['In the Anthropic announcement, how much is NVIDIA putting in?', 'and the other one?'],
      'Microsoft',
    ],
    ['発表のもう片方', ['Anthropicの発表で、NVIDIAはいくら出す？', 'もう片方は？'], 'Microsoft'],
    ['on to the next', ['how much did anthropic pay microsoft', 'and from there?'], 'Microsoft pays NVIDIA'],
    ['その先', ['AnthropicはMicrosoftに払うんだよね', 'で、そこからは？'], 'MicrosoftはNVIDIAに'],
    ['what the chips are for', ['how much from nvidia to xai', 'n what do they use the gpus 4'], 'Grok'],
    ['チップの用途', ['xAIにNVIDIAはいくら？', 'あそこってエヌビのチップ何に使ってんの'], 'Grok'],
    ['second most', ['who has the most money riding on openai', 'second most?'], 'no amount stated'],
    ['二番目', ['OpenAIに一番突っ込んでるのは', '二番目は？'], '金額が記事にない'],
    [
      'amounts behind "nobody else"',
      ['so whos funding xai', 'just those?', 'and the amounts'],
      'undisclosed',
    ],
    ['「それだけ」のあとの金額', ['xAIに出してるの誰', 'それだけ？', '金額は'], '非公開'],
    [
      'what it means',
      ['name the three features of the ai industry', 'the third one?', 'what does that mean'],
      'fluid',
    ],
    ['意味', ['AI業界の3つの特徴は？', '3つ目は？', 'どういう意味'], '流動的'],
    ['in the same detail', ['NVIDIAの出資先を並べて', '同じ粒度でMicrosoftもお願いします'], '130億ドル以上'],
    [
      'the same for another',
      ['how much from microsoft to anthropic', 'same for nvidia please'],
      '$10 billion',
    ],
    [
      'far off',
      ['next year or two, wut happens', 'n after that', 'lol ok and like when im 40'],
      'More than five years',
    ],
    ['遠い先', ['今後1〜2年はどうなる？', '何十年後は？'], '5年以上'],
    ['how bad', ["anthropic's data centres, whats the issue", 'how bad'], 'twice its revenue'],
    ['どれほど', ['Anthropicのデータセンターの何が問題？', 'どれくらいヤバい？'], '2倍'],
  ])('%s', (_, turns, told) => {
    expect(lastOf(...turns)).toContain(told);
  });

  test.each([
    [
      ['how much will openai lose in 2028', 'whats that made of'],
      /closest|nearest|close:|isn't|doesn't/,
      '$74 billion',
    ],
    [
      ["NVIDIA's stake in xAI?", 'How was that split over the years?'],
      /closest|nearest|close:|isn't|doesn't/,
      'undisclosed',
    ],
    [
      ['How big will the AI market be in 2030?', 'how sure is that'],
      /closest|nearest|close:|isn't|doesn't/,
      '$2 trillion',
    ],
    [['OpenAIの2028年の赤字は？', 'その内訳は？'], /ない/, '740億ドル'],
    [['NVIDIAはxAIにいくら出資？', '年ごとの内訳は？'], /ない/, '非公開'],
    [['2030年の市場規模は？', 'それ確実なの？'], /ない/, '約2兆ドル'],
  ])('%j is not told, and what is, is', (turns, missing, near) => {
    const text = lastOf(...turns);
    expect(text).toMatch(missing);
    expect(text).toContain(near);
  });

  test.each([
    [['3つの層って何？', 'その次は？'], '二つ目の特徴'],
    [['MicrosoftはOpenAIにいくら入れた？', 'NVIDIAも同じように'], 'うん'],
  ])('%j gets nothing told that the half sentence sounds like by itself', (turns, beside) => {
    expect(lastOf(...turns)).not.toContain(beside);
  });
});
