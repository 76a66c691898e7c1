import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['Is Google the only company that has a place in all three layers?', /^(?:Yes|Yep)\b/],
  ['three layers: Google is the sole name in every layer, right?', /^(?:Yes|Yep)\b/],
  ['三層すべてに名前があるのはGoogleだけですか？', /^(?:うん|そう)/],
  ['Is NVIDIA the only company in all three layers?', /^(?:No|Nope|Ah|Well|Not)\b/],
  ['三層すべてに出てくるのってMicrosoftだけなの？', /^(?:いや|ううん)/],
])('who stands alone in all of the layers is told by the layers: %s', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});

test.each([
  ['the AI market in 2025 and in 2030, plus the multiple between those two', /20 times/],
  ['2025年と2030年でAI市場は金額ベースでどれだけ純増するんですか', /1兆9,000億ドル/],
  ['what market size does it give for the years between 2025 and 2030?', /2026 to 2029/],
])('what the market gains from one year to the other lies between no years: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
