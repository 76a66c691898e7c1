import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [['投資家はなんでいろんな会社に投資してるの？', 'もう少し詳しく'], /リスク分散とは.*オプション戦略とは/],
  [['スマホ業界とAI業界はどう違う？', 'もうちょい詳しく頼む'], /Apple.*多極化/s],
  [['バブルになる？', 'くわしく'], /過剰投資/],
  [['Claudeはどこで動いてるの', 'もっと深掘りして'], /Azure/],
  [['Fidelityはどこに投資してる？', 'もう少しくわしく教えて'], /AI市場全体の成長/],
  [["why don't investors just pick one", 'more details please'], /bet on all/],
  [['who supplies the GPUs', 'more on that'], /optimised for its GPUs/],
  [['is this a bubble', 'go on, more detail'], /depreciation/],
  [['how does AI compare with smartphones', 'can you go into more detail'], /Apple.*multipolar/s],
  [['who backs xAI?', 'more detail'], /Grok/],
  [['what does Ark Ventures invest in', 'elaborate a bit'], /growth of the AI market/],
])('more detail adds to what was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
