import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

/** A reply without the sound that she may make at its end. */
const lines = (text: string): string[] => ask(text).text.split('\n');

describe('a message of one question gets one answer', () => {
  test.each([
    // what is remarked before it
    ['dude microsoft just keeps shovelling cash around. how much does it put into anthropic', /5 billion/],
    ['Silicon Valley just keeps getting richer. What is the AI market forecast for 2030?', /2 trillion/],
    ['お金をぐるぐる回してるだけじゃんって思っちゃった。AnthropicがMicrosoftに払うのはいくら？', /300億/],
    ['みんな強気だよねえ。OpenAIは2028年にいくら損するの？', /740億/],
    // whether it is told
    [
      'Which institution made the market forecast for 2030? Is it named in the text?',
      /who made the forecast/,
    ],
    ['Who forecast the growth rate? Is the name given?', /who made the forecast/],
    ['Whose chips does Anthropic use? Does the piece say?', /NVIDIA/],
    ['Blueskyに書き込んだのは誰？名前は載っていますか？', /Kovach/],
    // why it is asked, and what isn't
    ['What are the merits of the loop? People only talk about risks, so the good sides please.', /merits/],
    ['循環のメリットは何？悪い話ばかり聞くので、いい面も知りたいです', /三つ/],
    ["Tell me Microsoft's strategy. Not NVIDIA's, we already know that one.", /diversification/],
    // of whom it is asked
    ['AI企業・クラウド・チップの3層のうち、複数の層に出てくる会社はどこ？何層に出てきますか？', /Google/],
    ['NVIDIAの出資先のうち、「NVIDIA GPUを使用」と書かれているのはどこですか。', /xAI/],
    ['Which company stands in more than one layer? In how many layers is it?', /Google/],
    // what a verb is about, and what is so of the same company
    ['NVIDIAのGPU、xAIは何の開発に使ってるの', /Grok/],
    ['OpenAIに出資していて、同時にAnthropicにも出資している会社は？', /Microsoft/],
    // one way that money takes
    ['Microsoft発→NVIDIA経由→Microsoftに戻るお金の流れ、一行で', /NVIDIA →（最大100億/],
    ['The money loop from NVIDIA via Anthropic and Microsoft back to NVIDIA, in a line', /30 billion/],
    // what a sum tells with it
    [
      "Can you add up NVIDIA's stakes in OpenAI, Anthropic and xAI? If not, which of them has a stated amount?",
      /10 billion/,
    ],
  ])('%s', (text, told) => {
    expect(lines(text)).toEqual([expect.stringMatching(told)]);
  });

  test.each([
    'Does NVIDIA back OpenAI?',
    'Is safety a field in which rivals cooperate?',
    '安全性は協力する分野に入ってる？',
    'AI各国の規制が本格化するのは直近1〜2年？',
  ])('%s: nothing by the way', (text) => {
    expect(ask(text).text).not.toMatch(
      /By the way|While we're at it|One more thing|ちなみに|ついでに言うと|もうひとつ|そうそう/,
    );
  });
});

describe('a message of two questions gets both', () => {
  test.each([
    ['Which fields do AI firms compete in? Which do they cooperate in?', /prices[^]*\n[^]*safety/],
    ['メリットを教えて。リスクは？', /選択肢[^]*\n[^]*利益相反/],
    ['xAIの出資者は？OpenAIの出資者は？', /非公開[^]*\n[^]*130億/],
    [
      'Break the stack into its layers, with names. Also, in which layers is Google?',
      /three layers[^]*\n[^]*TPU/,
    ],
    [
      'How big is the AI market in 2025? And how does the smartphone industry differ?',
      /\$100[^]*\n[^]*Apple/,
    ],
    ['Which companies back xAI? Does the article mention Amazon?', /Fidelity[^]*\n[^]*AWS/],
    ['Microsoft into OpenAI, split: (a) by 2023 (b) after that (c) total', /13 billion[^]*\n[^]*3 billion/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
