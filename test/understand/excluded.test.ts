import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what a message says it does not mean is not told', () => {
  test.each([
    ['outlook: not short term, not long term, the mid one', /^In three to five years(?!.*one to two)/],
    ['not OpenAI, not xAI: who backs Anthropic', /^(?!.*xAI).*Anthropic/],
    [
      'Microsoft money in OpenAI after 2023 - not the total, only the part added after',
      /^At least \$3 billion/,
    ],
    [
      'Who put money in OpenAI and Anthropic and also xAI? not just two of them',
      /^(?!.*Microsoft).*Fidelity/,
    ],
    ["Microsoft's strategy but not the hedge part", /^Microsoft diversifies(?!.*insurance)/],
    ['Merits without market stability', /^Ample funds(?!.*limited impact)/],
    ['今後の展望、短期でも長期でもなく中期のやつ', /^3～5年(?!.*5年以上)/],
    ['OpenAIでもxAIでもなく、Anthropicの出資者は', /^(?!.*xAI).*Anthropicに出資/],
    ['2023年より後にMicrosoftがOpenAIに足した分。累計はいらない', /^計算すると30億ドル以上/],
    [
      'OpenAI、Anthropic、さらにxAIにも出しているのは？2社だけじゃなくて3社とも',
      /^(?!.*Microsoft).*Fidelity/,
    ],
    ['保険以外のMicrosoftの狙いは？', /^(?!.*失速).*エンタープライズ/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('what stands behind a question and asks nothing more is not answered', () => {
  test.each([
    [
      'Which stakes carry no dollar figure? List investor and recipient.',
      /^Only one stake(?!.*strategies)[^\n]*$/,
    ],
    ['Why does NVIDIA supply GPUs to everyone? What is the reasoning given?', /^NVIDIA builds[^\n]*$/],
    [
      'How much does Anthropic pay Microsoft? I had $25 billion in my notes.',
      /^Anthropic pays \$30 billion[^\n]*$|^\$30/,
    ],
    [
      "When was NVIDIA's investment in Anthropic announced, and what is the cap?",
      /^Up to \$10 billion[^\n]*$/,
    ],
    ['金額が書かれていない出資はどれ？出資者と出資先を挙げてください。', /^非公開とはっきり[^\n]*$/],
    ['なぜMicrosoftはAnthropicにも投資する？記事の説明は？', /^Anthropicへの投資は[^\n]*$/],
    ['AnthropicはMicrosoftにいくら払ってる？手元のメモだと250億ドル。', /^300億ドル[^\n]*$/],
    ['NVIDIAのGPUを使っている、と投資の章で書かれているAI企業はどこ？', /GPUを供給/],
    ['記事に登場する3層構造ってなに', /^AI開発に不可欠なのは/],
    [
      'OpenAIとAnthropicの最新の評価額（バリュエーション）はいくらと書いてある？',
      /^OpenAIとAnthropicの具体的な評価額/,
    ],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('others are told beside the point that is asked about', () => {
  test.each([
    [
      'Is it right that Microsoft backs Anthropic as insurance? Any other motives?',
      /^Ye[sp].*insurance.*\n.*Azure/,
    ],
    [
      'MicrosoftがAnthropicにも出すのは保険という理解でいいですか？他の狙いもあれば教えて。',
      /^うん.*保険.*\n.*Azure/,
    ],
    ['Is uncertainty of the technology a reason? Any others?', /^Ye[sp]/],
    ['技術の不確実性が理由の一つですか。他の理由も教えて', /^うん.*不確実性.*\n.*相互依存/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('what an asker has already, or paid on the way, is no part of what is asked', () => {
  test.each([
    [
      "I am drawing a chart. We have Microsoft and NVIDIA in there already, with amounts. What is missing is Amazon. How large is Amazon's stake in Anthropic?",
      /^(?!.*arithmetic).*Amazon/,
    ],
    ['Who funds Anthropic, and what does Anthropic buy back?', /\n.*\$30 billion/],
    ['How does the money Anthropic pays Microsoft come back to Anthropic?', /NVIDIA → \(invests/],
    ['The $30B Anthropic pays Microsoft, does that cash come back?', /^Ye[sp]\b.*NVIDIA → \(invests/],
    ['AnthropicがMicrosoftに払ったお金は、どういう経路で戻ってきますか', /NVIDIA →（最大100億ドルを出資）/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
