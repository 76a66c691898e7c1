import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('who is in all of the labs and who is in two alone are told as two groups', () => {
  test.each([
    'Sort the backers for me: in every one of the three labs on the left, in only two on the right.',
    'who holds all three labs, and who is in just two?',
    '三つとも買ってる投資家と二つ止まりの投資家、それぞれ誰？',
    '出資者を、三社すべてに出資する者と二社のみに出資する者とに区分してください。',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/NVIDIA[^]*Fidelity[^]*\n[^]*Microsoft/);
  });
});

describe('a way is told leg by leg, with the leg that has no figure', () => {
  test.each([
    ['Hop by hop from Anthropic to NVIDIA, please, and tell me which hop lacks a figure.', /30 billion/],
    ['Trace the cash out of Anthropic until NVIDIA has it; which stage has no amount stated?', /30 billion/],
    ['Anthropicの資金がNVIDIAまで届く道筋を一段階ずつ。額が書かれていない段階も挙げて', /300億/],
    ['AnthropicからNVIDIAまで順番に金額つきで。金額のない区間はある？', /300億/],
  ])('%s', (text, sum) => {
    const told = ask(text).text;
    expect(told).toMatch(sum);
    expect(told).toMatch(/\n.*Microsoft.*NVIDIA.*(?:doesn't say|書かれていない)/);
  });
});

test.each([
  ['From Anthropic to NVIDIA: which hop is without a sum?', /^Microsoft pays NVIDIA/],
  ['AnthropicからNVIDIAまで、どの段階に額がない？', /^Microsoft.*NVIDIA/],
])('%s: that hop alone is told', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  'How many features close the piece, and does any of them say the setup can last?',
  '締めの特徴はいくつ？長続きするかについては？',
])('%s: how many there are is told, and none is picked by "last"', (text) => {
  expect(ask(text).text).toMatch(/five|五つ/);
});

test.each([
  ['Who backs not only two but all three labs?', 'Microsoft'],
  ['2社だけでなく3社すべてに出している投資家は？', 'Microsoft'],
])('%s: who is in two alone is kept out', (text, other) => {
  expect(ask(text).text).not.toContain(other);
});

describe('what comes at a time is told with what else is expected then', () => {
  test.each([
    [
      'When should AI rules bite, and what are the other two items for that period?',
      ['mid-regulation', 'mid-profit', 'mid-shakeout'],
    ],
    [
      'Under which horizon does AGI stand, and what is listed alongside it?',
      ['long-agi', 'long-structure', 'long-integration'],
    ],
    [
      '買収や統合はどの時期で、同じ時期に並ぶ残り二つは？',
      ['short-mergers', 'short-investment', 'short-growth'],
    ],
    [
      'ふるい落としが始まるのはいつ頃？その枠のほかの項目も',
      ['mid-shakeout', 'mid-profit', 'mid-regulation'],
    ],
  ])('%s', (text, facts) => {
    expect(ask(text).facts).toEqual(facts);
  });
});

describe('a list is told without the point that is left out, however that is put', () => {
  test.each([
    [
      'NVIDIA has three aims. Which ones are not about earning returns?',
      ['nvidia-ecosystem', 'nvidia-optimize'],
    ],
    [
      'Of the labs’ three strategies, name those that don’t concern raising money.',
      ['ai-infrastructure', 'ai-hardware'],
    ],
    ['Of the three risks, drop the bubble and give me the rest.', ['risk-conflict', 'risk-distortion']],
    ['Cooperation areas, all but safety', ['coop-infra', 'coop-standards', 'coop-regulation']],
    ['Microsoftの三つの狙いから保険の話を抜いて教えて', ['ms-diversify', 'ms-customers']],
    ['メリットのうち選択肢ではないものを挙げて', ['merit-innovation', 'merit-stability']],
    ['協力する分野を、標準化は省いて', ['coop-infra', 'coop-safety', 'coop-regulation']],
  ])('%s', (text, facts) => {
    expect(ask(text).facts).toEqual(facts);
  });
});

describe('something is told together with the point of the list that it stands under', () => {
  test.each([
    [
      'What follows if a single company collapses, and under which merit is that filed?',
      /stable market|market stability/,
    ],
    ['Why do valuations swell, and which risk is that listed as?', /bubble risk/],
    ['一社つぶれたらどうなる？それはどのメリットの話？', /市場の安定/],
    ['新興企業が入りにくくなるのはなぜで、それはどのリスクに入る？', /市場の歪み/],
  ])('%s', (text, head) => {
    expect(ask(text).text).toMatch(head);
  });
});

describe('one point of a list is told by its place, with what stands under it', () => {
  test.each([
    [
      'The last of the summary’s five features: what is it called and what worries does it name?',
      'summary-sustainability',
    ],
    [
      'Which of the five traits in the conclusion is the gloomy one, and what does it say?',
      'summary-sustainability',
    ],
    ['Second risk: its title and its content', 'risk-conflict'],
    ['まとめの五つのうち最後の項目名とその中身', 'summary-sustainability'],
    ['リスクの三つ目は何という見出しで、何が書いてある？', 'risk-distortion'],
  ])('%s', (text, fact) => {
    expect(ask(text).facts).toEqual([fact]);
  });
});

describe('the two figures of the comment are told with whose each is', () => {
  test.each([
    'In your comment there’s a projected loss and a ratio. Which company has which?',
    'Two alarming numbers close your comment. Whose are they?',
    'コメントに出てくる赤字の予測と倍率、それぞれどこの会社？',
  ])('%s', (text) => {
    expect(ask(text).facts.toSorted()).toEqual(['anthropic-depreciation', 'openai-loss-2028']);
  });
});

describe('of two lists, how many are on each is told with what they are', () => {
  test.each([
    ['Name the upsides and the dangers. How many in each?', /three merits[^]*three risks/],
    ['Competition fields left, cooperation fields right, and count each side.', /four fields[^]*four fields/],
    ['利点とリスク、名前だけでいい。それぞれ何個？', /三つ[^]*三つ/],
    ['競争分野と協力分野は何件ずつ？名前も', /四つ[^]*四つ/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('what one backs is told with who else backs the same', () => {
  test.each([
    'Which three is Fidelity in, and what other investor made the same bets?',
    'フィデリティが出してる3社と、同じ張り方のもう1社の名前は？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/OpenAI[^]*xAI[^]*\n[^]*Ark Ventures/);
  });
});

test.each([
  'I added rows for AMD and Apple to the investors. How much did the two put in?',
  'AMDとAppleも表に入れた。この2社の出資額は？',
])('%s: of companies that invest in nobody no sum is told', (text) => {
  const told = ask(text).text;
  expect(told).not.toMatch(/\d/);
  expect(told).toMatch(/AMD.*Apple/);
});

describe('numbered items below a head are told one by one, each of what the head says', () => {
  test.each([
    [
      'On xAI’s investors, two checks: (1) every name (2) is NVIDIA’s amount public?',
      /Fidelity[^]*\n[^]*undisclosed/,
    ],
    [
      'xAIの資金の出し手に関して確認です。(1)名前をすべて。(2)NVIDIA分の金額の有無。',
      /Fidelity[^]*\n[^]*非公開/,
    ],
    [
      'The AI market: (a) the factor from 2025 to 2030 (b) the gain in dollars (c) the yearly rate',
      /20 times[^]*1\.9 trillion[^]*60%/,
    ],
    ['AI市場の見通しから三点。①2030年は2025年の何倍か②増加額③年率', /20倍[^]*1兆9,000億[^]*60%/],
    [
      'One sentence each. What are OpenAI and Anthropic after from (a) investors, (b) the clouds, (c) NVIDIA?',
      /technical partnership|optimis/,
    ],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test.each([
  [
    'In two lines: what is new about the structure, and what is the catch?',
    /new industrial structure[^]*bubble/,
  ],
  ['何が新しいのか一行、留保を一行', /新しい産業構造[^]*バブル/],
])('%s: the novelty and the caveat', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
