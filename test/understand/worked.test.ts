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

describe('sums and comparisons, however they are put', () => {
  const TWO = /(?=.*(?:\$10 billion|100億))(?=.*(?:\$5 billion|50億))/;
  test.each<[RegExp, string[]]>([
    [
      TWO,
      [
        'who puts more into Anthropic, Microsoft or NVIDIA',
        'nvidia vs microsoft, anthropic cheque',
        'Anthropicにより多く出すのはMicrosoftとNVIDIAのどっち',
        'MSとエヌビ、アンソロに多く入れるのは',
      ],
    ],
    [
      /(?=.*(?:\$13 billion|130億))(?=.*(?:\$5 billion|50億))/,
      [
        "Microsoft's stake in OpenAI vs in Anthropic",
        'does Microsoft have more in OpenAI or Anthropic',
        'MSのOpenAI出資とAnthropic出資どっちが大きい',
      ],
    ],
    [
      /(?=.*(?:\$30 billion|300億))(?=.*(?:\$15 billion|150億))/,
      [
        'what Anthropic pays vs what it gets from Microsoft and NVIDIA together',
        'is 30 billion more than both stakes in Anthropic combined',
        'Anthropicが払う額と両社から入る額、どっちが多い',
      ],
    ],
    [/20 times|20倍/, ['market multiple 2025→2030', 'AI市場って5年で何倍になるの']],
    [/82%/, ['CAGR needed for 2T', '2兆ドルに届くには年何%必要']],
    [/→/, ["how does Microsoft's money come back to it", 'MSのお金はどう回って戻ってくる']],
  ])('%s', (told, questions) => {
    for (const question of questions)
      expect([question, ask(question).text.match(told)]).toEqual([question, expect.anything()]);
  });
});
