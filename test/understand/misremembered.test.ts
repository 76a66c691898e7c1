import { expect, test } from 'vitest';
import { ask } from '../core.ts';

// A count that is remembered amiss is set right with all that there are, whatever is asked for on top of it.
test.each([
  ['メリットって2つでしたよね。選択肢と、もう一つは何でしたっけ', /^(?:いや|ううん).*三つ/],
  ['協力する分野は3つだったと思う。安全性、標準化、あと1つは？', /^(?:いや|ううん).*四つ/],
  ['リスクは5つだったはず。バブル、利益相反、歪み、残りの1つは何？', /^(?:いや|ううん).*三つ/],
  ["I think there were two reasons. Uncertainty, and what's the other one?", /^(?:No|Nope)\b.*three reasons/],
  [
    "There were five risks, weren't there? Bubble, conflicts, distortion, remind me of the rest",
    /^(?:No|Nope)\b.*three/,
  ],
  ["Microsoft has two goals, diversification and what's the other?", /^(?:No|Nope)\b.*three things/],
  // So many put money on, or more than that.
  ['Arkが賭けてるのって2社だけじゃないでしょ？', /^うん.*3社/],
  ['NVIDIAが突っ込んでる先は2社だっけ', /^(?:いや|ううん).*3社/],
  ["Ark isn't in just one or two labs... it isn't only in two labs, is it?", /OpenAI, Anthropic and xAI/],
  ["Fidelity isn't only in two AI companies, is it?", /^(?:Yes|Yep)\b.*That makes 3/],
  // As before: where the count is right, the one that is left is told.
  ['リスクは3つだったよね。バブルと利益相反と、あと1個は何だっけ', /歪/],
  ['There are three merits: innovation, choice and what was the other?', /limited impact/],
  ['Microsoftが賭けてるのは2社だけ？', /^うん.*2社/],
])('%s', (question, told) => {
  expect(ask(question).text).toMatch(told);
});
