import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['Name the companies in the chip tier and say which of them back AI labs.', [/AMD/u, /NVIDIA invests/u]],
  ['Who is in the cloud layer, and which of those invest in anyone?', [/AWS/u, /Microsoft invests/u]],
  ['チップの層にいる会社と、その中で出資もしている会社は？', [/AMD/u, /NVIDIAが?の?出資/u]],
  ['クラウド層の企業名、そのうち投資しているのはどこですか', [/AWS/u, /Microsoftが?の?出資/u]],
])('%s is told with what they back', (text, told) => {
  const reply = ask(text).text;
  for (const one of told) expect(reply).toMatch(one);
});

test.each([
  ["What is OpenAI's forecast loss, and who cites it in the article?", /Technyan's comment/u],
  ['OpenAIの2028年の損失額と、出典は？', /コメント」の節/u],
  ['MicrosoftのAnthropicへの出資の金額、出典も教えてください', /Anthropicへの投資」の節/u],
])('%s is told with where it stands', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['Who is in the cloud layer?', /AWS/u],
  ['Which cloud providers back labs?', /Microsoft invests/u],
  ['OpenAIの2028年の損失額は？', /740億ドル/u],
  ['Who quoted the loop on Bluesky?', /Kovach/u],
])('%s keeps its answer', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
