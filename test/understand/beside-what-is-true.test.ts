import { describe, expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

const YES = /^(?:Yes|Yep|うん)/;

describe('a share or a rank that is claimed beside a true stake is not confirmed', () => {
  test.each([
    ['NVIDIA was an early backer of OpenAI and owns 20% of it. True?', /ownership percentage/],
    ['Microsoft, with its $13 billion plus, has 30% of OpenAI. Right?', /ownership percentage/],
    ['NVIDIAはOpenAIの大株主で35％握ってる、と書いてあった。合ってるよね？', /出資比率/],
    ['MicrosoftはAnthropicの株式の3割を持つ大株主、で間違いない？', /出資比率/],
    ['Ark is the third-largest shareholder of OpenAI, true?', /Ark Ventures/],
    ['FidelityはxAIの第2位株主で合ってる？', /Fidelity/],
    ['NVIDIAはxAIの筆頭株主ですよね', /NVIDIA（金額は非公開）/],
    ['AMDのGPUシェアは2割で合ってる？', /市場シェア/],
  ])('“%s”', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(YES);
  });
});

describe('a rank by stated sums is held against them', () => {
  test.each([
    ['Is Microsoft the second-largest investor in Anthropic?', /^(?:Yes|Yep)/],
    ['NVIDIAはAnthropicの第2位の出資者で合ってる？', /^(?:いや|ううん)/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who, or how many, hold two industries is held against those that are named', () => {
  test.each([
    ['スマホが3強でクラウドが2社寡占、という理解でよい？', /^(?:いや|ううん).*Samsung.*AWS/],
    ['Cloud is a duopoly and smartphones a three-way oligopoly, correct?', /^(?:No|Nope).*AWS.*Samsung/],
    ['スマホが2強でクラウドが3強、って整理で合ってます？', /^うん.*Samsung.*AWS/],
    ['phones = Apple + Samsung, cloud = AWS + Azure + GCP, right?', /^(?:Yes|Yep).*Samsung.*AWS/],
    ['Phones belong to AWS and Azure, cloud to Apple and Samsung, no?', /^(?:No|Nope).*Samsung.*AWS/],
    ['So the cloud is a duopoly?', /^(?:No|Nope).*three/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test('a comma parts 「AIと同様」 from nothing', () => {
    expect(ask('スマホもAIと同様、競合同士の協力が盛んだった、でいいですか').text).toMatch(
      /^(?:いや|ううん)/,
    );
  });
});

describe('group words stand for whom they name', () => {
  test.each([
    ['AI企業同士って、結局何を巡って張り合ってるの', /性能.*価格/],
    ['AI企業どうし、どこで火花を散らしてる？', /性能.*価格/],
    [
      '3つのAI企業(OpenAI・Anthropic・xAI)全部に賭けてる、事業会社じゃない投資家は？',
      /Ark Ventures.*Fidelity/,
    ],
    ['which financial investors put money into each of the three AI companies', /Ark Ventures and Fidelity/],
    ['xAIに出資してる機関投資家は？', /^NVIDIAのほかに.*Ark/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    "Who's on the cap table of all three, OpenAI + Anthropic + xAI? names only",
    'Who owns a piece of all three: OpenAI, Anthropic, xAI? Just names.',
    '全部(OpenAI+Anthropic+xAI)に入ってる株主は？名前のみ',
  ])('“%s” asks for those of all three alone', (text) => {
    expect(ask(text).text).not.toMatch(/Microsoft/);
  });
});

describe('who stands beside one in its own layer', () => {
  test.each([
    ['who sits on the same layer as NVIDIA?', /AMD/],
    ['NVIDIAは同じレイヤーで誰と顔を合わせる？', /AMD/],
    ['Azureの層のライバルは？', /Google Cloud.*AWS/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    [
      'lay out the layers with names // so who does Nvidia rub up against on its own tier? // and Azure? // any single name on all three',
      [/./, /AMD/, /Google Cloud and AWS/, /^Yes\. Google/],
    ],
    [
      '各レイヤーの顔ぶれをざっと // AWSのお隣は？ // OpenAIだと？ // 全部の層に顔出してるのは？',
      [/./, /Azure.*Google Cloud/, /Anthropic.*Google/, /Google/],
    ],
  ])('“%s”', (turns, told) => {
    const replies = talk(...turns.split(' // '));
    expect(told.map((words, at) => words.test(replies[at]!.text))).not.toContain(false);
  });
});
