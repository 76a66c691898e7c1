import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('a pasted passage that was only read says nothing of what is asked behind it', () => {
  test.each([
    [
      '「モデル性能: ベンチマークでの競争　価格: APIの価格競争　機能: 新機能の開発競争」\n↑ここまで読んだ。で、安全性の研究は競争と協力どっちの分野？',
      /協力する分野/,
    ],
    [
      '「インフラではチップ会社と手を組む　標準化では共通の決まりを作る」\nって書いてあるけど、価格は協力と競争どっち？',
      /^AI企業は、APIや.*価格競争/,
    ],
    [
      '「Microsoft: 累計130億ドル以上　NVIDIA: 初期投資家の1社」\nここまで読んだ。で、Anthropicに出資してるのは？',
      /Ark Ventures/,
    ],
    [
      '以下コピペ：「お金の入れすぎでAIバブルになるかも。もうかるかは不明」で質問、利益相反って何？',
      /^投資家と出資先/,
    ],
    [
      '"Infrastructure: cloud providers. Standards: protocols. Safety: research." That’s as far as I got. So do they compete or cooperate on pricing?',
      /compete on price/,
    ],
    [
      'Here’s what I have: "Microsoft: at least $13 billion. NVIDIA: an early investor." How much does NVIDIA put into Anthropic?',
      /\$10 billion/,
    ],
    [
      '"AI companies: model development (OpenAI, Anthropic, Google)" ok read that. which layer is AMD in?',
      /AMD.*chip/,
    ],
  ])('%s', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(/^(?:1\.|うん|いや|Yes|No)/);
  });
});

describe('what the article is said to tell is not asked', () => {
  test.each([
    ['The article gives the AI market for 2025 and 2030. What figure does it give for 2028?', /2028/],
    ['The article has the AI market size for 2030. What about 2035?', /2035/],
    ['The piece lists three risks and three merits. What is the second risk?', /^Conflicts/],
    ['記事には2025年と2030年の市場規模が載ってる。2027年はいくらって書いてある？', /^2027年の市場規模は/],
    ['2025年と2030年の市場規模は書いてありますよね。では2028年は？', /^2028年の市場規模は/],
    ['Two firms announced stakes in Anthropic in November. What is NVIDIA’s?', /\$10 billion/],
  ])('%s', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(/^(?:1\.|うん|いや|Yes|Yep|No)/);
  });

  test('a wrong sum between two is set right all the same', () => {
    expect(
      ask('The article states Anthropic pays Microsoft $50B. How much does Microsoft pay NVIDIA?').text,
    ).toMatch(/\$30 billion/);
  });
});
