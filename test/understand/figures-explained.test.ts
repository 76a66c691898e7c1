import { expect, test } from 'vitest';
import { ask } from '../core.ts';

const LOSS = /740億ドルの損失|loss of \$74 billion/u;
const PAID = /300億ドルを支払|pays \$30 billion/u;
const TWICE = /収益の2倍|twice its revenue/u;

test.each([
  ['300億ドルと740億ドル、それぞれ何の金額でどの会社のもの？', [LOSS, PAID]],
  ['740億ドルと300億ドルという数字が出てきますが、何を指し、どこの会社の話ですか？', [LOSS, PAID]],
  ['130億ドルと50億ドルは何の数字？', [/累計で130億ドル以上/u, /最大50億ドル/u]],
  ['$30 billion and $74 billion: what is each, and whose?', [LOSS, PAID]],
  [
    'Which company is the $74 billion about, and which the $30 billion, and what do they stand for?',
    [LOSS, PAID],
  ],
  [
    'What does the $10 billion refer to, and which company is it about?',
    [/up to \$10 billion/u, /By 2023|by 2023/u],
  ],
])('%s is told by what each figure is of', (text, told) => {
  const reply = ask(text).text;
  for (const one of told) expect(reply).toMatch(one);
});

test.each([
  ['OpenAIとAnthropicのそれぞれについて、懸念される数字と、それが何を表すか教えてください'],
  ['採算の不安を示す数値をAnthropic、OpenAIの順に、意味も添えて'],
  ["Anthropic's and OpenAI's worrying figures, please, and what each of them measures."],
  ['For OpenAI and for Anthropic, which number is a red flag and what is it of?'],
])('%s is told of both', (text) => {
  const reply = ask(text).text;
  expect(reply).toMatch(LOSS);
  expect(reply).toMatch(TWICE);
});

test.each([
  ['How much is 30 billion minus 13 billion?', /17/u],
  ['What is the gap between the $10 billion and the $5 billion?', /5 billion/u],
  ['740億ドルの赤字はいつの話？', /2028年/u],
  ['What risks are there for OpenAI and Anthropic?', /.{20}/u],
  ['NVIDIAの100億ドルは何のお金？', /Anthropic/u],
])('%s keeps its answer', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
