import { expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^[^\p{L}]*(?:Yes|Yep|Yeah|うん|そう(?:だ|にゃ)|はい)/u;
const NO = /^[^\p{L}]*(?:No\b|Nope|Not quite|Ah, not quite|Well, not quite|いや|ううん|いいえ|おっと)/u;

test.each([
  'Has Microsoft quit putting cash into OpenAI?',
  'Microsoft ended its OpenAI funding, it stopped giving them money, right?',
  'Does Grok get built without a single Nvidia chip?',
  'Is Claude banned from Azure?',
  "Has OpenAI's API been kept out of Azure?",
  'Do AI companies avoid raising money from several investors?',
  'Has NVIDIA ceased supplying GPUs to the major AI companies?',
  'Would one failing firm be a heavy blow that hits hard across the whole industry?',
  'Do the clouds run their infrastructure jointly?',
  'マイクロソフトはOpenAIへのお金を打ち切った？',
  'xAIはNVIDIAのGPUを使わずにGrokを作ってる？',
  'Azureの上ではClaudeが使えないんですか？',
  'NVIDIAは投資でもうける気はまったくないんだよね？',
  'クラウド大手は設備を一緒に動かしているの？',
  '一社の失敗は業界全体の大きな痛手になる？',
  '各国は3〜5年のあいだAIを放置する？',
  'Did the cash from Microsoft to OpenAI dry up?',
  'MicrosoftからOpenAIへの資金は途絶えた？',
])('“%s”: what another word than a negative denies gets a no', (text) => {
  expect(ask(text).text).toMatch(NO);
});

test.each([
  ['Could Nvidia put as much as 40 billion into Anthropic?', NO],
  ['Could Nvidia put as much as 10 billion into Anthropic?', YES],
  ['Is ten billion the least that Nvidia could put into Anthropic?', NO],
  ['Is 13 billion the most that Microsoft has put into OpenAI?', NO],
  ['Anthropicへの出資の上限は、MicrosoftのほうがNVIDIAより少ないですか？', YES],
  ['Anthropicへの出資の上限は、NVIDIAのほうがMicrosoftより低いですか？', NO],
  ['2030年のAI市場は1.5兆ドルを超える見通しですか？', YES],
  ['2030年のAI市場は8000億ドルに届かない予想？', NO],
])('“%s”: a bound or a comparison is held against the figure the right way round', (text, opening) => {
  expect(ask(text).text).toMatch(opening);
});

test.each([
  ['Do smartphone firms work together more than AI firms?', NO],
  ['Is there more cooperation in the AI industry than among phone makers?', YES],
  ['Is the AI industry more exclusive than the phone industry?', NO],
  ['AI業界よりスマホ業界のほうが協力が少ない？', YES],
  ['AI業界の協力はスマホ業界より乏しい？', NO],
  ['AI業界はスマホ業界ほど排他的ではない？', YES],
])('“%s”: of two industries, which has more of it', (text, opening) => {
  expect(ask(text).text).toMatch(opening);
});

test.each([
  ['Besides NVIDIA, AMD builds AI chips as well, right?', YES],
  ['Would the damage to the industry be only limited if one company failed?', YES],
  ['Is Microsoft aiming to win business customers with a range of models?', YES],
  ['Is the NVIDIA stake in xAI known in dollars?', NO],
])('“%s”: what is so isn’t denied for a word beside it', (text, opening) => {
  expect(ask(text).text).toMatch(opening);
});

test('a list of industries to be told apart is no claim on them', () => {
  expect(ask('スマホ業界/クラウド業界/AI業界、それぞれの構造の違いを一行ずつで').text).not.toMatch(YES);
});
