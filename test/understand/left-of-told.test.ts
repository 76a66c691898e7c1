import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const YES = /^(?:Yes|Yep|うん|そう)/;
const NO = /^(?:No|Nope|いや|ううん)/;

describe('what is left of a list that was told is told without what was set aside', () => {
  test.each<[string[], RegExp, RegExp]>([
    [
      ['What are the traits of the AI industry?', 'take multipolarity away - the other two?'],
      /fluid/,
      /multipolar/,
    ],
    [
      ['How is the smartphone business described?', 'besides exclusivity, what two things?'],
      /vertical/,
      /exclusive/,
    ],
    [
      ['What do they compete on?', 'I know about users and price. The remaining pair?'],
      /benchmark/,
      /subscription/,
    ],
    [["What's expected in the long run?", 'strike AGI, what else is on that list'], /stabilise/, /AGI/],
    [
      ['List the merits and the risks', 'of the latter, everything but the bubble'],
      /transparency/,
      /bubble/i,
    ],
    [
      ['Price and features are among the things they compete on, right?', 'The other two?'],
      /benchmark/,
      /subscri/,
    ],
    [['AI業界の特徴を三つ挙げて', '相互依存以外の二つは？'], /流動/, /相互依存/],
    [
      ['寡占している業界どうしの比較をして', 'AIの特徴から「多極化」を除くと、残余の二つは。'],
      /流動/,
      /多極/,
    ],
    [['リスクを三つ教えて', 'バブル抜きだと何が残るの'], /利益相反/, /バブル/],
    [['AI企業の狙いは？', '資金調達を外すと？'], /インフラ/, /開発コスト/],
    [
      ['協力の分野のうち、標準化と安全性は知ってる。', 'まだ挙がっていないのは？'],
      /インフラ.*規制/,
      /標準化/,
    ],
    [['メリットとリスクを挙げて', '後者からバブルを引いた残りは'], /透明性/, /バブル/],
  ])('%j', (texts, left, gone) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(left);
    expect(reply).not.toMatch(gone);
  });

  test('of two lists the former is told where nothing of it was named', () => {
    expect(lastOf('規制対応は競争と協力のどちら？', '前者で未出の項目は、あと二つ。')).toMatch(
      /モデル性能.*ユーザー/,
    );
  });
});

describe('the others of a layer are told without whoever was asked about', () => {
  test.each<[string[], RegExp, RegExp]>([
    [
      ['Is Google a chip maker too?', 'besides Google, which names are in that layer?'],
      /NVIDIA and AMD/,
      /OpenAI|AWS/,
    ],
    [['Which layer is AMD in?', 'who else is there'], /NVIDIA and Google/, /OpenAI/],
    [['Name the three layers', "who's in the bottom one besides NVIDIA"], /AMD/, /Azure/],
    [["Who's in the AI tier?", 'leave out Google'], /OpenAI and Anthropic/, /AWS/],
    [['Microsoft sits in which tier?', 'alongside whom?'], /Google Cloud and AWS/, /NVIDIA/],
    [['AMDはどの層？', '同じ層のほかの会社は？'], /NVIDIA.*Google/, /OpenAI/],
    [['Googleは三つの層ぜんぶに出てくる？', 'それ以外でハードの層にいるのは？'], /NVIDIAとAMD/, /OpenAI/],
    [['AWSはどの層？', 'AWS以外だと？'], /Azure.*Google Cloud/, /NVIDIA/],
    [['3層を教えて', '真ん中の層はAzureのほかに誰？'], /Google Cloud.*AWS/, /NVIDIA/],
  ])('%j', (texts, others, elsewhere) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(others);
    expect(reply).not.toMatch(elsewhere);
  });
});

test.each([
  ['Name the three layers', 'Could any one of the tiers succeed standalone?'],
  ['Name the three layers', 'is a single layer enough to succeed?'],
  ['Is it fine if one of the three layers is missing?'],
  ['Can a tier thrive in isolation?'],
  ['3層を教えて', '他の二つなしでやっていける層はある？'],
  ['三層のうち、どれか一つが欠けても大丈夫？'],
])('no layer does without the others: %j', (...texts) => {
  expect(lastOf(...texts)).toMatch(NO);
});

describe('one leg of the way round is told with both ends, and without a yes where it has no sum', () => {
  test.each<[string[], RegExp]>([
    [
      ['Describe the loop.', 'The middle leg, payer and payee. Any figure attached?'],
      /^Microsoft pays NVIDIA, but/,
    ],
    [['Describe the loop.', 'does the middle hop carry an amount?'], /^Microsoft pays NVIDIA, but/],
    [
      ['How does the money loop work?', 'on the final hop, who gives and who gets, and what sum?'],
      /\$10 billion.*\$5 billion/,
    ],
    [['循環の図を説明して', '中間の支払いに金額は書いてある？'], /^MicrosoftはNVIDIAに支払い/],
    [['資金はどう循環している？', '2本目、払うのはどっちで、いくら？'], /^MicrosoftはNVIDIAに支払い/],
  ])('%j', (texts, leg) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(leg);
    expect(reply).not.toMatch(YES);
  });
});

test.each([
  ['Describe the loop.', 'Attribution for that circuit: whose formulation, which outlet, which platform?'],
  ['Describe the loop.', 'credit please: name, employer, site'],
  ['循環の図を説明して', '出典を。発言者、所属先、投稿先。'],
  ['資金はどう循環している？', 'この表現は誰が、どこの社の人で、どこに投稿したもの？'],
])('who put the cycle into words, for whom and where is told at once: %j', (...texts) => {
  expect(lastOf(...texts)).toMatch(/CNBC.*Steve Kovach|Steve Kovach.*CNBC/);
  expect(lastOf(...texts)).toMatch(/Bluesky/);
});
