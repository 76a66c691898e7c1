import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('a purchase that never was is set right, whatever is asked about it', () => {
  test.each([
    ['now that OpenAI has acquired Anthropic, who looks after Claude?', /doesn't list OpenAI|OpenAI/],
    ['after OpenAI bought Anthropic what happens to its models', /Anthropic/],
    ['OpenAIがAnthropicを買い取ったから、Claudeはもう使えないの？', /出資.*載っていない|記事/],
    ['AnthropicがOpenAIに吸収されたけど、誰が動かしてるの？', /出資.*載っていない|記事/],
  ])('%s', (text, must) => {
    const reply = ask(text).text;
    expect(reply).toMatch(must);
    expect(reply).not.toMatch(/might one day|可能性もある/);
  });
});

describe('what all of them come to is told as one sum', () => {
  test.each([
    [
      'If NVIDIA and Microsoft both go all the way to the cap, what does Anthropic receive from the two?',
      /\$15 billion/,
    ],
    ['NVIDIAとMicrosoftの両方が満額出したら、Anthropicはいくら受け取るの？', /150億ドル/],
    ['What do NVIDIA and Microsoft each invest in Anthropic at most?', /\$10 billion.*\$5 billion/],
  ])('%s', (text, must) => {
    expect(ask(text).text).toMatch(must);
  });
});

describe('a year is reckoned at the rate that is named, else told as it is forecast', () => {
  test.each([
    [
      ['How big is the AI market in 2030?', 'and if I believe the 60%, what would 2030 be?'],
      /1\.05 trillion/,
    ],
    [['2030年の市場規模は？', '60%を採るなら2030年はいくら？'], /1兆500億/],
    [['How big is the AI market in 2025?', 'and in 2030?'], /\$2 trillion/],
  ])('%j', (texts, must) => {
    expect(lastOf(...texts)).toMatch(must);
  });
});

test('of two fields, one of which is said to be all, both are told', () => {
  const reply = ask('so they battle on features or is it really just price?').text;
  expect(reply).toMatch(/features/);
  expect(reply).toMatch(/price/);
});

describe('what leans on a way, a sum or a list is asked in full', () => {
  test.each([
    [
      [
        'Anthropicのお金がNVIDIAに届くまでの経路は？',
        'その経路の中で、MicrosoftからNVIDIAへ渡る額は公表されてる？',
      ],
      /^(?:ううん|いや).*書かれていない/,
    ],
    [
      ['2023年より後にMicrosoftがOpenAIに足した額は？', 'その計算のもとになる数字は？'],
      /130億ドル以上.*100億ドル/,
    ],
    [
      ['How much came from Microsoft after 2023?', 'how did you work that out?'],
      /\$13 billion.*\$10 billion/,
    ],
    [
      ['how much goes from nvidia into anthropic', 'and microsoft?', 'so thats 15 bil all in?'],
      /^(?:Yes|Yep).*\$15 billion/,
    ],
    [
      ['what is microsoft putting into anthropic', 'and nvda?', "so all in that's what, 15 billion"],
      /^(?:Yes|Yep).*\$15 billion/,
    ],
    [["Any metaphors in the cat's comment that I could use?"], /horse.*alchemy|alchemy.*horse/],
    [['explain who pays who like im 5'], /→|pays/],
    [['結局これって昔ながらの「強い会社が全部持っていく」って話だよね？'], /^(?:いや|ううん)/],
  ])('%j', (texts, must) => {
    expect(lastOf(...texts)).toMatch(must);
  });
});

describe('whether one makes a profit is no "possibly" where only its costs are told', () => {
  test.each([
    ['so is anthropic turning a profit or what', /^(?!Possibly|Yes)/],
    ['OpenAIって儲かってるの？', /740億ドルの損失/],
    ['毎年60%の伸びで2030年の予測に届くの？ 手元の計算だと合わないのですが。', /^(?:いや|ううん)/],
  ])('%s', (text, must) => {
    expect(ask(text).text).toMatch(must);
  });
});
