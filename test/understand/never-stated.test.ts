import { expect, test } from 'vitest';
import { ask } from '../core.ts';

// No stake of theirs has a sum, which is more than that some stake has none.
test.each([
  ['一度も金額が出てこない投資家ってどこ？', /Ark Ventures.*Fidelity/, /Microsoft/],
  ['出資者のうち、金額がどれも記載されていないのは誰', /Ark Ventures.*Fidelity/, /Microsoft/],
  ['Which backers never get a figure in the article?', /^Ark Ventures and Fidelity/, /Microsoft|NVIDIA/],
  ['who are the investors whose sums are all unstated', /^Ark Ventures and Fidelity/, /Microsoft|NVIDIA/],
  ['Which investors come without any amount at all?', /^Ark Ventures and Fidelity/, /Microsoft|NVIDIA/],
])('%s: those none of whose stakes has a sum', (question, told, other) => {
  const said = ask(question).text;
  expect(said).toMatch(told);
  expect(said).not.toMatch(other);
});

test.each([
  ['出資の金額が一つも書かれていないAI企業は？', /^xAI/],
  ['Which lab has not a single figure for its funding?', /^xAI/],
  ['Which stakes come without an amount?', /undisclosed, the one from NVIDIA/],
  ['金額の書かれていない出資はどれ？', /NVIDIAからxAI/],
])('%s: whoever gets only such, or the stakes themselves', (question, told) => {
  expect(ask(question).text).toMatch(told);
});
