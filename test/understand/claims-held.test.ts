import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:ye[sp]|うん|そう|はい)/i;
const NO = /^(?:no|nope|いや|ううん|いいえ)/i;

describe('what is claimed of a person is held against what the article tells of that one', () => {
  test.each([
    ['Kovach reports for the Wall Street Journal, doesn’t he?', NO, /CNBC/],
    ['Kovach is an economist, right?', NO, /correspondent/],
    ["CNBC's Steve Kovach put it on X, right?", NO, /Bluesky/],
    ['The line was posted on Mastodon, right?', NO, /Bluesky/],
    ['循環の言葉はXで投稿されたんだよね？', NO, /Bluesky/],
    ['Kovachさんは経営者だよね？', NO, /特派員/],
    ["The line is by CNBC's Jane Hartwell, right?", NO, /Kovach/],
    ['循環の引用の主はCNBCのJane Hartwellで合ってる？', NO, /Kovach/],
    ['The line was posted on Bluesky by a CNBC reporter, right?', YES, /Bluesky/],
    ['The line about Anthropic paying Microsoft was posted on Bluesky, no?', YES, /Bluesky/],
    ["So the CNBC correspondent's name is Steve Kovach, right?", YES, /Kovach/],
  ])('“%s”', (text, verdict, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(verdict);
    expect(reply).toMatch(told);
  });
});

describe('a name that the article doesn’t know is none of those who give or get, whoever it is joined to', () => {
  test.each([
    ['Blackrock and Ark Ventures are in all three labs, correct?', NO, /NVIDIA, Ark Ventures and Fidelity/],
    ['ブラックロックとArkが3社全部に出資してるんだよね？', NO, /NVIDIA、Ark Ventures、Fidelity/],
    ["Anthropic's investors are Microsoft, NVIDIA and SoftBank, right?", NO, /Fidelity/],
    ['ソフトバンクとArkがAnthropicの株主だよね？', NO, /Microsoft/],
    ['Microsoft invests in Mistral and OpenAI, right?', NO, /Anthropic/],
    ['NVIDIAはxAIとCohereに出資してるんだよね', NO, /OpenAI/],
    ["NVIDIA backs Musk's xAI and OpenAI, right?", YES, /xAI/],
  ])('“%s”', (text, verdict, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(verdict);
    expect(reply).toMatch(told);
  });
});

test.each([
  ["AMD has a chunk of OpenAI, surely your article lists AMD's stake?", /AMD invests in OpenAI/],
  ['GoogleがOpenAIに出資してることは書かれてるよね？', /GoogleからOpenAIへの出資は、記事には載っていない/],
])('a stake of somebody who has none is said not to be there: “%s”', (text, told) => {
  const reply = ask(text).text;
  expect(reply).toMatch(NO);
  expect(reply).toMatch(told);
});

test.each([
  ['By 2020 Microsoft had put 10 billion into OpenAI, right?', NO],
  ['Microsoftは2022年までにOpenAIに100億ドル入れたんだよね？', NO],
  ['Up to 2023 Microsoft had put 10 billion into OpenAI, right?', YES],
  ['Microsoftは2023年までにOpenAIに100億ドル入れてたよね？', YES],
])('the sum of a stage holds at its own time: “%s”', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});

describe('a point of the one list is none of the other', () => {
  test.each([
    ['選択肢の増加ってリスクとして書かれてる？', NO],
    ['市場の安定性はデメリットの一つだよね？', NO],
    ['利益相反は利点に数えられてるよね？', NO],
    ['参入障壁の高まりはメリットとして書かれてるよね？', NO],
    ['Is better service quality counted as a drawback?', NO],
    ['参入障壁の高まりはリスクとして書かれてるよね？', YES],
    ['The risks include a data breach, right?', NO],
    ['The risks include conflicts of interest, right?', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('what is told is there, where somebody wrote that the article hasn’t it', () => {
  test.each([
    [
      '部下のメモに「短期の展望では買収や統合の可能性は挙げられていない」とありました。この理解で正しいでしょうか。',
      NO,
    ],
    ['長期の展望では水平統合や垂直統合の可能性は挙げられていないよね？', NO],
    ['資料に「中期では規制は本格化しない」と書いてありました。この認識で合っていますか？', NO],
    ['報告書に「バブルの可能性は含まれていない」とのことですが、正しいですか？', NO],
    ['議事録に「OpenAIは2028年に740億ドルの損失を予測」とありますが、間違いないですか？', YES],
    ['スライドに「価格は競争する分野」と書かれていました。この理解で問題ないでしょうか。', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('a bound, a factor or a count that the article hasn’t is set right', () => {
  test.each([
    ['The yearly growth is at least 60%, right?', NO],
    ['年平均成長率は60%以上だよね？', NO],
    ['AI市場は10倍になる予測だよね？', NO],
    ['AI市場は20倍になる予測だよね？', YES],
    ['まとめには四つの特徴が挙げられてるよね？', NO],
    ['まとめには五つの特徴が載ってるよね？', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

test.each([
  ['Microsoft puts money into Anthropic alone, isn’t that what it says?', NO],
  ['Microsoft puts money into OpenAI and Anthropic, isn’t that what it says?', YES],
  ['The portfolio approach bets on one single company, right?', NO],
])('a tag is no denial, and a bet on something no hearsay: “%s”', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});

test.each([
  ['AGI is in the mid-term outlook, right?', NO],
  ['The mid-term outlook covers AGI, right?', NO],
  ['The medium-term outlook lists a shake-out of unprofitable firms, right?', YES],
  ['AI regulation comes in the medium term, right?', YES],
  ['The long-term outlook includes AI regulation, right?', NO],
  ['中期的展望にAGIへの移行が入ってるよね？', NO],
])('a time by its name is held against the years that are told: “%s”', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});
