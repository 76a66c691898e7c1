import { describe, expect, test } from 'vitest';
import { boundOf, differenceOf, intervalOf, shareOf, sumOf } from '../../src/knowledge/interval.ts';
import { ask } from '../core.ts';

describe('bounds are carried through arithmetic', () => {
  const [exact, floor, ceiling] = [
    intervalOf({ usd: 30, bound: 'exact' }),
    intervalOf({ usd: 13, bound: 'at-least' }),
    intervalOf({ usd: 5, bound: 'up-to' }),
  ];
  test.each([
    ['exact less a ceiling is a floor', differenceOf(exact, ceiling), { usd: 25, bound: 'at-least' }],
    ['exact less a floor is a ceiling', differenceOf(exact, floor), { usd: 17, bound: 'up-to' }],
    ['a floor less a ceiling is a floor', differenceOf(floor, ceiling), { usd: 8, bound: 'at-least' }],
    ['a floor and a ceiling are at least the floor', sumOf([floor, ceiling]), { usd: 13, bound: 'at-least' }],
    [
      'a floor’s share beside a ceiling is a floor',
      shareOf(floor, ceiling),
      { usd: 13 / 18, bound: 'at-least' },
    ],
  ])('%s', (_, interval, amount) => {
    expect(boundOf(interval)).toEqual(amount);
  });
});

describe('two sums that the question names are worked out', () => {
  test.each([
    [
      'By how much does Anthropic’s bill to Microsoft exceed what Microsoft invests in it?',
      /at least \$25 billion/i,
    ],
    ['Anthropicが払う額とMicrosoftが出す額の差はいくら？', /250億ドル以上/],
    ['What share of the combined Anthropic commitments is NVIDIA’s?', /67%.*full amounts/i],
    ['Anthropicへの出資合計のうちMicrosoftは何割？', /満額.*33%/],
    ['What fraction of Microsoft’s total investing goes to Anthropic?', /up to 28%/i],
    ['Microsoftの出資全体に占めるOpenAIの割合は？', /72%以上/],
    ['OpenAI’s 2028 loss as a share of the 2025 market?', /about 74%/i],
    ['OpenAIの2028年の赤字は2025年の市場規模の何割？', /約74%/],
    [
      'What does the market gain per year in dollars between 2025 and 2030?',
      /\$1\.9 trillion.*\$380 billion/i,
    ],
    ['2025年から2030年で市場は1年あたりいくら増える？', /1兆9,000億ドル.*3,800億ドル/],
    ['Anthropic’s payment divided by what the pair may put in?', /at least 2 times/i],
    ['Anthropicの支払額は二社の出資枠の何倍？', /2倍以上/],
    ['how much of microsoft’s openai money came after 2023, in percent?', /at least 23%/i],
    ['MSのOpenAI投資、2023年以降の分は全体の何割？', /23%以上/],
    ['300億のうちMSからの出資で戻るのは最大何%？', /最大17%/],
    ['130億から最初の100億引いたら？', /30億ドル以上/],
    ['how many anthropic bills fit into the 2025 market?', /3\.3 times/],
    ['average of the two anthropic commitments?', /\$7\.5 billion/],
    ['2社のAnthropic出資の平均は？', /75億ドル/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('where the bounds leave it open, that is said', () => {
  test.each([
    ['who gets more, OpenAI or Anthropic?', /stays open/],
    ['OpenAIとAnthropic、どっちが多くお金をもらってる？', /決まらない/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a comparison has a verdict where the bounds tell', () => {
  test.each([
    ['Is NVIDIA’s stake in Anthropic bigger than Microsoft’s in OpenAI?', /^No/],
    ['MicrosoftのOpenAIへの出資は、NVIDIAのAnthropicへの出資より大きい？', /^(?:うん|そう)/],
    ['NVIDIAのAnthropic出資よりMicrosoftのOpenAI出資の方が大きい？', /^(?:うん|そう)/],
    ['Is Microsoft’s OpenAI stake more than double its Anthropic one?', /^Y/],
    ['Is Microsoft’s OpenAI stake more than triple its Anthropic one?', /^At least 2.6 times/],
    ['Could Microsoft and NVIDIA together put more than $20 billion into Anthropic?', /^No/],
    ['NVIDIAとMicrosoftがAnthropicに入れる額、合わせて120億ドル超える？', /最大150億ドル.*決まらない/],
    ['MS’s OpenAI stake is twice Amazon’s in Anthropic, right?', /^No.*Amazon/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test('a share of a company is no share of its money', () => {
  expect(ask('What percent of OpenAI does Microsoft own?').kind).toBe('unknown');
});

test.each([
  ['OpenAIとAnthropicのどっちにも出資している会社を挙げて', /Microsoft、NVIDIA、Ark Ventures、Fidelity/],
  ['OpenAIとAnthropic、どちらの後ろにもいる出資者は？', /Microsoft、NVIDIA、Ark Ventures、Fidelity/],
  ['AnthropicとOpenAI、どっちが多くもらってる？', /最大150億ドル.*130億ドル以上/],
])('%s: 「どっちにも」 compares nothing', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
