import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('half a sentence is asked of what was told before it', () => {
  test.each([
    [['AI market size in 2030?', "and if it doesn't get that far?"], /bubble could burst/],
    [['How fast is the AI market to grow?', 'suppose they miss that, then what?'], /bubble could burst/],
    [['AI市場は2030年にいくら？', 'そこまで行かなかったらどうなる？'], /バブルがはじけて/],
    [['AI市場の年平均成長率は？', 'じゃあ下回ったら？'], /バブルがはじけて/],
    [
      [
        'AI market in 2025?',
        'what growth rate do they give, and does that really get us to the 2030 figure?',
      ],
      /about 60%\.[^]*\b(?:No|Nope)\..*82%/,
    ],
    [['What does Anthropic pay Microsoft?', 'so more out than in for anthropic? how much'], /\$15 billion/],
    [['AnthropicはMicrosoftにいくら払う？', 'じゃあ入ってくる額より出ていく額の方が多い？'], /150億ドル/],
    [['Who backs OpenAI, Anthropic and xAI?', "ark's in all 3 as well, no?"], /^Ye[sp]\b/],
    [['Who backs OpenAI, Anthropic and xAI?', "NVIDIA's cheque in the last one?"], /xAI.*undisclosed/],
    [['NVIDIAの出資先は？', '二番目の会社にはいくら？'], /xAI.*非公開/],
    [['NVIDIAの出資先は？', '最初の会社にはいくら？'], /最大100億ドル/],
    [
      ['Which three do Ark and Fidelity hold?', "NVIDIA's position in the last of those?"],
      /xAI.*undisclosed/,
    ],
    [['Microsoft’s total in OpenAI?', 'and their % of the company?'], /ownership percentage/],
    [['How is the cloud industry set up?', 'where do smartphones sit on that axis?'], /Apple and Samsung/],
    [
      ['What are the merits?', 'back to the stability one. why would it last if a lab folds?'],
      /limited impact/,
    ],
    [['List the three risks', 'the second one, elaborate'], /^Conflicts of interest/],
    [['NVIDIAはAnthropicにいくら出す？', 'んでMicrosoftの方はいくらなん'], /最大50億ドル/],
    [['MSとNVIDIA以外で三社全部に出資してるのは？', 'どの会社？2社とも全部に入れてる？'], /^うん、OpenAI/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

test('how fast it would have to be isn’t what follows if it falls short', () => {
  expect(lastOf('AI市場の予測は？', 'そのペースで本当にそこまで行く？', '行かなければ何%必要？')).toMatch(
    /82%/,
  );
});

describe('what else is asked of a company is lacking of that company', () => {
  test.each([
    [['What share of OpenAI does Microsoft own?', 'meh. valuation then?'], /OpenAI's exact valuation/],
    [['How many employees does xAI have?', 'ok, revenue?'], /xAI's revenue/],
    [['MicrosoftはOpenAIの何%を持ってる？', 'なら評価額は？'], /OpenAIの具体的な評価額/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('what was told is said again in the other language, whatever it is wanted for', () => {
  test.each([
    [['クラウドの3強は？', 'ここ英語で言い直せる？海外組のchに流したい'], /AWS, Azure and Google Cloud/],
    [['クラウドの3強は？', 'これ英語で書ける？友達に見せたいんだけど'], /AWS, Azure and Google Cloud/],
    [
      [
        'Who are the big three clouds?',
        'could you redo that in Japanese, need to forward it to my Osaka office',
      ],
      /3強/,
    ],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

test('a failure that all is said to bear isn’t denied where the reason is asked', () => {
  expect(lastOf('1社コケてもなんで大丈夫なの？')).toMatch(/^どこか一社がつまずいて/);
});
