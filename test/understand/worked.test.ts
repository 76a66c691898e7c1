import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('one stated sum is worked out against another, with both named', () => {
  test.each([
    ["OpenAI's 2028 loss as a share of the 2025 AI market?", [/74%/, /\$74 billion/, /\$100 billion/]],
    ['2028年の740億ドルの赤字は2025年の市場規模の何割？', [/74%/, /740億/, /1,000億/]],
    ["What's NVIDIA's share of the combined money into Anthropic?", [/67%/, /\$10 billion/, /\$15 billion/]],
    ['Anthropicの支払額は二社からの出資枠の何倍？', [/2倍以上/, /300億/, /150億/]],
    [
      'What Anthropic pays versus what both backers put in, combined: how do they compare?',
      [/at least 2 times/],
    ],
    ['Anthropic、入ってくる出資と払う額、差し引きいくらの持ち出し？', [/150億ドル以上/, /300億/]],
    ["Microsoft's OpenAI total, minus what was in by 2023?", [/At least \$3 billion/]],
    ['2025→2030の増分と年あたりの平均額は？', [/1兆9,000億/, /3,800億/]],
  ])('%s', (text, figures) => {
    const { text: said } = ask(text);
    for (const figure of figures) expect(said).toMatch(figure);
  });
});

describe('sets that leave somebody out', () => {
  test.each([
    ['which investor sat out xai', /Microsoft/],
    ['OpenAIとAnthropicには入れててxAIはスルーしてる会社は？', /Microsoft/],
    ['What does NVIDIA back besides OpenAI?', /Anthropic.*xAI/],
    ['NVIDIAがOpenAI「以外」に出資してる先', /Anthropic.*xAI/],
    ['One firm bills an AI lab it funds. Name it.', /Microsoft/],
  ])('%s', (text, named) => {
    expect(ask(text).text).toMatch(named);
  });
});

test.each([
  ['Does 60% a year land on the 2030 forecast?', /^No/],
  ['Does 60% a year make it about 10 times in five years?', /^Y/],
])('%s has a verdict', (text, opening) => {
  expect(ask(text).text).toMatch(opening);
});

test('what was added at least is the rest of the deal, not a gap between its stages', () => {
  const { text: said } = ask(
    'MicrosoftのOpenAIへの出資総額から23年までの分を除くと、積み増しは少なくともいくら',
  );
  expect(said).toMatch(/30億ドル以上/);
  expect(said).not.toMatch(/70億/);
});
