import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES_OR_NO = /^(?:Yes|Yep|No|Nope|Not quite|Ah, not|Well, not|うん|いや|ううん|おっと)/;

describe('a thing that is asked for by its name alone is told without yes or no', () => {
  test.each([
    ['Four fields of competition, per the article?', /prices/],
    ['Three reasons such a circle came about, in the piece?', /uncertainty/],
    ['The three aims of NVIDIA here?', /ecosystem/],
    ["Anthropic's depreciation against its revenue?", /twice/],
    ['Projected loss of OpenAI for 2028?', /\$74 billion/],
    ['Likely effect of one company failing?', /limited/],
    ['Odds of Microsoft taking over Anthropic?', /might one day/],
    ['循環のメリット三つ？', /イノベーション/],
    ['この構造ができた理由三つ？', /不確実性/],
    ['一社がつぶれたときの業界全体への影響？', /限定的/],
    ['OpenAIの2028年の赤字額？', /740億/],
    ['エヌビディアがAnthropicに出す金額？', /最大100億/],
  ])('%s', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(YES_OR_NO);
  });

  test.each([
    ['The loss OpenAI forecasts for 2028 is $47 billion?', /^(?:No|Ah, not|Well, not|Not quite).*\$74/],
    ['The three risks are a bubble, conflicts and distortion, right?', /^Ye/],
    ['OpenAIが出る層はチップの層？', /^(?:いや|ううん)/],
    ['循環のリスクは三つ？', /^うん/],
  ])('what is said of it is confirmed or not: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who is said to be supplied by its own customer is set right', () => {
  test.each([
    ['NVIDIA buys its GPUs from Anthropic, right?', /^No.*other way round: Anthropic uses NVIDIA's GPUs/],
    ["NVIDIA is using xAI's chips, correct?", /^No.*xAI uses NVIDIA/],
    ["Microsoft runs on OpenAI's cloud, isn't that so?", /^No.*OpenAI uses Microsoft/],
    ['エヌビディアはAnthropicからGPUを調達してるんだよね？', /^(?:いや|ううん).*AnthropicがNVIDIAのGPU/],
    [
      'MicrosoftってAnthropicにクラウドを提供してもらってる？',
      /^(?:いや|ううん).*AnthropicがMicrosoftのクラウド/,
    ],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ['Anthropic buys its GPUs from NVIDIA, right?', /^Ye/],
    ['NVIDIA gets buyers like xAI for its GPUs, right?', /^Ye/],
    ['xAIはNVIDIAからGPUを調達してるんだよね？', /^うん/],
  ])('as it is, it is confirmed: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a figure that is set aside for another is not what is claimed', () => {
  test.each([
    ['市場の年平均成長率は60%じゃなくて16%だよね', /^(?:いや|ううん|おっと).*60%/],
    ['市場の年平均成長率は16%じゃなくて60%だよね', /^うん.*60%/],
    ['OpenAIの損失予測は740億じゃなくて470億ドルでしょ', /^(?:いや|ううん|おっと).*740億/],
    ['The yearly growth is 60%, not 16%, right?', /^Ye.*60%/],
    ['The yearly growth is 16% rather than 60%, right?', /^(?:No|Ah, not|Well, not|Not quite).*60%/],
    ['NVIDIA puts 10 billion into Anthropic, not 5 billion, correct?', /^Ye.*\$10 billion/],
    [
      'NVIDIA puts 5 billion into Anthropic, not 10 billion, correct?',
      /^(?:No|Ah, not|Well, not|Not quite).*\$10/,
    ],
  ])('%s', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(told);
    expect(reply.split('\n')).toHaveLength(1);
  });
});

test.each([
  ['年平均成長率は約60%ですよね', /^うん.*60%/],
  ['is the annual growth rate about 60%?', /^Ye.*60%/],
  ['年60%の成長率で2兆ドルに届きますか', /^(?:いや|ううん).*82%/],
  ['is a 60% growth rate enough for 2 trillion?', /^No.*82%/],
])('a rate that is said to be so much is no sum to be worked out: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

describe('a figure handed over behind a question is held against what was asked', () => {
  test.each([
    ['How much did NVIDIA put into OpenAI, 10 billion right?', /^(?:No|Ah, not|Well, not|Not quite).*OpenAI/],
    [
      'How much does Anthropic pay Microsoft? $13 billion, right?',
      /^(?:No|Ah, not|Well, not|Not quite).*\$30 billion/,
    ],
    ['MSからNVIDIAへの支払いはいくら？300億ドルだよね？', /^(?:いや|ううん|おっと).*記事に書かれていない/],
    ['2030年の市場の大きさは？3兆ドルだよね？', /^(?:いや|ううん|おっと).*約2兆/],
    ['AnthropicからMSへの支払いはいくら？300億ドルだよね？', /^うん.*300億/],
  ])('%s', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(told);
    expect(reply.split('\n')).toHaveLength(1);
  });
});

test.each([
  ['いずれMicrosoftがAnthropicを買収しちゃうことってある？', /^(?:うん|ありえる).*可能性/],
  ['Could Microsoft end up owning Anthropic some day?', /might one day/],
  ['MicrosoftはもうAnthropicを買収したの？', /^(?:いや|ううん)/],
])('a purchase that may come is no purchase that was made: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([['OpenAIとxAIは資本でつながっていますか'], ['お金の面でAnthropicとxAIってつながってる？']])(
  'two that share their backers are tied by money: “%s”',
  (text) => {
    expect(ask(text).text).toMatch(/^間接的には.*Fidelity/);
  },
);
