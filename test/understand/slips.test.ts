import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['my brother asks whether Fidelity is in xAI', /Fidelity invests in xAI/],
  ['a crude question: who pays Microsoft?', /Anthropic pays Microsoft \$30 billion/],
  ['sunday riddle: what does Anthropic pay Microsoft', /\$30 billion/],
  ['from a sample of one: is NVIDIA in Anthropic', /up to \$10 billion/],
])('%s: everyday words are no slips of names', (text, answer) => {
  expect(ask(text).text).toMatch(answer);
});

test.each([
  ['how much did microsft put into opanai', /at least \$13 billion/],
  ['who invsts in antropic', /Ark Ventures/],
])('%s: slips are mended', (text, answer) => {
  expect(ask(text).text).toMatch(answer);
});
