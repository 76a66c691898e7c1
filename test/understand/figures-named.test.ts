import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

// Depreciation against revenue is a figure of the article's: both that are named are told.
test.each([
  [
    'Kindly state the two figures behind the worry: depreciation relative to revenue, and the loss that OpenAI projects.',
    /twice its revenue.*\n.*\$74 billion/,
  ],
  [
    "Two figures, please: the ratio of depreciation to revenue and OpenAI's forecast loss in 2028.",
    /twice its revenue.*\n.*\$74 billion/,
  ],
  [
    'コメントの節で引かれている2つの数字、つまりAnthropicの減価償却費の対収益比と、OpenAIの損失予測を示してください。',
    /2倍.*\n.*740億ドル/,
  ],
  ['次の２つの数値をお示しください：OpenAIの予測損失、減価償却費の収益に対する比率。', /740億ドル.*\n.*2倍/],
])('%s: both are told', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// Where all of it stands is told: one section, or each of them.
test.each([
  [
    [
      "OpenAI's loss forecast, and the depreciation at Anthropic?",
      'In which section of the article do these appear?',
    ],
    /section "Technyan's comment"/,
  ],
  [
    [
      'I need two data points: the 2025 market size, and the loss OpenAI projects.',
      'Where in the article are they given?',
    ],
    /"The sheer size of the market" and "Technyan's comment"/,
  ],
  [
    ['Who invests in all three labs?', 'In which section does this appear?'],
    /sections .*"Investment in OpenAI".*other main investors/,
  ],
  [
    ['NVIDIAのねらいとMicrosoftのねらいを教えて', 'それらは記事のどの節にありますか'],
    /NVIDIAの戦略.*Microsoftの戦略/,
  ],
  [
    ['OpenAIの赤字予測とAnthropicの減価償却費は？', 'この２点は記事のどのセクションに載っていますか'],
    /「テクにゃん\.のコメント」の節/,
  ],
])('%s: all its sections', (said, told) => {
  expect(lastOf(...said)).toMatch(told);
});
