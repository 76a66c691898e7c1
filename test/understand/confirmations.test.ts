import { describe, expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

const YES = /^(?:yes|yep|yeah|うん|そう|はい)/i;
const NO = /^(?:no|いや|ううん|not quite|well, not quite)/i;

describe('what is held against a figure is answered by its bound', () => {
  test.each([
    ["is microsoft's openai stake more than 10 billion?", YES],
    ['13b is the ceiling for ms in openai yeah?', NO],
    ['did microsoft put exactly 13 billion into openai', NO],
    ['MSのOpenAI出資って130億ドルぴったり？', NO],
    ['マイクロソフトのOpenAIへの出資は100億ドルを超えてる？', YES],
    ['2030 forecast north of 1.5 trillion?', YES],
    ['2030年の市場は1兆ドル未満の予測？', NO],
    ['is the openai loss in 2028 over 50 billion?', YES],
    ['2030年の市場、2025年の10倍は軽く超える？', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('of two stakes, the one that is said to be larger is told by its place', () => {
  test.each([
    ['MSよりNVIDIAのほうがAnthropicに多く出すよね', YES],
    ['NVIDIAはMSより多くAnthropicに出してる？', YES],
    ['MSのAnthropicへの出資はNVIDIAの半分だよね？', YES],
    ["is NVIDIA's stake in anthropic twice microsoft's?", YES],
    ['Microsoft puts more into anthropic than nvidia does, right?', NO],
    ['did nvidia commit less to anthropic than microsoft', NO],
    ['does microsoft have less riding on anthropic than on openai', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('who supplies whom is held against the deals', () => {
  test.each([
    ['does grok run on amd chips', NO, /NVIDIA/],
    ['claude is hosted on aws right', NO, /Azure/],
    ['is claude on azure?', YES, /Azure/],
    ['grok got built w nvidia gpus aint it', YES, /NVIDIA/],
  ])('“%s”', (text, verdict, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(verdict);
    expect(reply).toMatch(told);
  });
});

test.each([
  'フィデリティってxAIにも入れてる？',
  'does fidelity invest in xai?',
  'xai getting anything from fidelity?',
])('“%s” asks whether, so how much is left out', (text) => {
  const reply = ask(text).text;
  expect(reply).toMatch(YES);
  expect(reply).not.toMatch(/how much|金額|いくら/);
});

test.each(['how much did ark put in', 'Arkの出資額は？'])('“%s” is told that no amount is given', (text) => {
  expect(ask(text).text).toMatch(/doesn't say|書かれていない/);
});

test.each([
  ['do the two giants both back xai?', NO],
  ['例の二社はどっちもxAIに出資してる？', NO],
])('“%s”: a name for both means both', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});

test('half a question gets the same of the other company', () => {
  const [, there] = talk('is claude on azure?', 'n openai?');
  expect(there!.text).toMatch(/OpenAI.*Azure/);
});

test('the other way round, after a sum, is what is paid', () => {
  const [, back] = talk(
    'what do microsoft and nvidia put into anthropic in total?',
    'and the other direction?',
  );
  expect(back!.text).toMatch(/\$30 billion/);
});

describe('sets asked in few words', () => {
  test.each([
    ['anything nvidia is in that microsoft isnt', /xAI/],
    ['NVIDIAが入れててMSが入れてないAI企業は？', /xAI/],
    ['OpenAIとxAI、出資者の顔ぶれの差分は？', /Microsoft/],
    ['how do the backers of xai and openai differ?', /Microsoft/],
    ['MSからもNVIDIAからも資金もらってる先は', /OpenAI.*Anthropic/],
    ['money in and out of Anthropic please', /\$30 billion/],
    ['Anthropicのお金の出入りは？', /300億ドル/],
    ['Sort the disclosed investments, biggest first.', /13 billion.*10 billion.*5 billion/],
    ['NVIDIAの出資総額、3社合算できます？', /合計は出せない/],
    ["sum up nvidia's stakes in OpenAI, Anthropic and xAI", /total isn't possible/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test('of two sums that were talked about, the larger is told by what they have in common', () => {
  const replies = talk(
    'How much did NVIDIA commit to Anthropic?',
    'and Microsoft?',
    'of those two, which is larger?',
  );
  expect(replies.at(-1)!.text).toMatch(/NVIDIA's is bigger/);
});

describe('everyday talk is none of her business', () => {
  test.each([
    'is there a tsunami warning?',
    '津波の心配はありますか？',
    'how to make carbonara without cream',
    '関ヶ原の戦いは何年？',
    'missed the last train home',
    '米の値段高すぎない？',
  ])('“%s”', (text) => {
    expect(ask(text).kind).not.toBe('answer');
  });
});

test.each([
  ['MicrosoftのAnthropicへの投資はOpenAIへの投資より大きい？', NO],
  ["is nvidia's cheque to anthropic bigger than microsoft's to openai?", NO],
  ['Did NVIDIA invest over $5 billion in Anthropic?', /^Up to \$10 billion|^NVIDIA is putting up to/],
  ['is the ai bubble going to burst', /^(?!yes|yep)/i],
])('“%s” gets no more of a yes than the article allows', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test('what is paid, after what is invested, is another sum', () => {
  const [, paid] = talk('how much does anthropic get from microsoft', 'and how much does it pay');
  expect(paid!.text).toMatch(/\$30 billion/);
});
