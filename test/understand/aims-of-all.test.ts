import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['What are the aims of Microsoft, NVIDIA and the labs? A line each is plenty.'],
  ['Strategic goals, please: NVIDIA, Microsoft, and the AI companies.'],
  ['NVIDIA、Microsoft、AI企業それぞれのねらいを簡潔に'],
  ['Microsoftの戦略、NVIDIAの戦略、AI各社の戦略を並べて'],
])('%s is told of all three', (text) => {
  const lines = ask(text).text.split('\n');
  expect(lines).toHaveLength(3);
  expect(lines.join(' ')).toMatch(
    /(?:エコシステム|ecosystem).*(?:資金調達|fundraising)|(?:資金調達|fundraising).*(?:エコシステム|ecosystem)/u,
  );
});

test.each([
  [
    "What does Fidelity's portfolio hold, how much is in it, and what's the idea?",
    [/OpenAI/u, /amount|how much/u, /market as a whole/u],
  ],
  ['Ark Venturesの出資先・金額・狙いを教えてください', [/xAI/u, /書かれていない/u, /市場全体/u]],
  ['NVIDIAの投資先と金額と目的は？', [/100億/u, /エコシステム/u]],
  [
    'Which companies does Microsoft back, for what amounts, and with what rationale?',
    [/\$13 billion/u, /hedge/u],
  ],
])('%s is told with sums and aim', (text, told) => {
  const reply = ask(text).text;
  for (const one of told) expect(reply).toMatch(one);
});

test.each([
  [
    'Name every investor in the article and flag those without a figure.',
    [/Microsoft/u, /NVIDIA/u, /Fidelity/u],
  ],
  [
    'All the backers that are named, please, and which ones lack an amount?',
    [/Microsoft/u, /NVIDIA/u, /Fidelity/u],
  ],
  ['クラウド大手3社はどこ？それと各社のシェアも。', [/AWS/u, /(?:書かれて|載って)いない/u]],
  ["Name the three big clouds and each one's market share.", [/AWS/u, /doesn't|nothing/u]],
])('%s is told of both', (text, told) => {
  const reply = ask(text).text;
  for (const one of told) expect(reply).toMatch(one);
});

test.each([
  ['Which investors have no figure for any of their stakes?', /^Ark Ventures and Fidelity/u],
  ['What is Microsoft after?', /diversification/u],
  ['NVIDIAの狙いは？', /エコシステム/u],
  ['AI業界は勝者総取りではないと言えますか？', /^(?:うん|そう)/u],
  ['スマホ業界は垂直統合ではないと言えますか？', /^(?:いや|ううん)/u],
])('%s keeps its answer', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
