import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const NO_BUBBLE = /^(?!.*(?:過剰投資|xcessive)).*(?:利益相反|onflicts).*(?:寡占|oligopoly)/s;

test.each<[string[], RegExp]>([
  [['is there a risk of a bubble?', 'what are the other bad bits'], NO_BUBBLE],
  [['could it end in a bubble', 'anything else that might go wrong?'], NO_BUBBLE],
  [['is it all a bubble?', 'what other drawbacks does it have'], NO_BUBBLE],
  [['バブルになる可能性ある？', 'ほかの欠点は？'], NO_BUBBLE],
  [['バブルっぽいの？', 'あとは何が心配？'], NO_BUBBLE],
  [['新興企業の参入障壁って上がるの？', '別のリスクも教えて'], /過剰投資.*利益相反/s],
  [['選択肢が増えるのは本当？', 'ほかの利点は？'], /イノベーション|研究開発/],
  [['does it speed up innovation?', 'and the other perks?'], /limited impact.*choose/s],
  // The list itself is all of it, and a point of another list is none of its points.
  [['リスクは何？', 'ほかのリスクは？'], /./],
  [['市場は安定するの？', 'ほかのリスクは？'], /三つ/],
  [['is it a bubble?', 'which other industries are compared'], /martphone|cloud/],
])('%j tells the other points', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

const APART = /multipolar.*uncertainty|多極化.*不確実性/s;
const PHONES = /^(?:No|Nope|いや|ううん)[.、].*Samsung/s;

test.each<[string[], RegExp]>([
  [['was it this cosy among phone makers too, rivals investing in each other?'], PHONES],
  [['did mobiles go like this, everybody friends with everybody'], PHONES],
  [['スマホ業界もこんなふうにお互い出資し合ってた？'], PHONES],
  [['what was the phone business like', 'and which company won in the end'], /Apple and Samsung dominat/],
  [['what was the phone business like', 'then why did AI not turn out like that'], APART],
  [['クラウド業界ってどんな構造？', 'AIはどうしてそうはならなかったの'], APART],
  [['スマホ業界の特徴は？', 'で、どこが天下とったの'], /Apple.*Samsung/],
  // Of AI nobody can tell who wins.
  [['what is the AI industry like', 'so who is winning'], /^(?!.*Samsung)/s],
  [['スマホ業界の特徴は？', 'AIは？'], /多極化/],
])('%j goes on from another industry', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['who summed up the cycle?', 'hm, who is that guy even'], /correspondent of CNBC/],
  [['循環を一言で言ったのは誰？', 'へえ、何してる人？'], /CNBC/],
  [['循環を一言で言ったのは誰？', '知らん、何者なの'], /CNBC/],
  [['who summed up the cycle?', 'when did he post that'], /^The article doesn't say when/],
  [['循環を一言で言ったのは誰？', 'それいつの投稿？'], /いつ.*書かれていない/],
  [['MicrosoftのAnthropicへの出資は？', 'いつ？'], /2025年11月/],
  [['バブルなの？', '何者？'], /テクにゃん/],
])('%j asks who it is that said it', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
