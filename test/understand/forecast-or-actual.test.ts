import { expect, test } from 'vitest';
import { ask } from '../core.ts';

// A rate by itself is that of growth; that it is a forecast is so, and that it has come to pass isn't.
test.each([
  ['Is that 60% a projection?', /^(?:Yes|Yep)\b.*forecast/],
  ['60% is just an estimate, right?', /^(?:Yes|Yep)\b.*forecast/],
  ['The 60% growth rate was a forecast, correct?', /^(?:Yes|Yep)\b.*forecast/],
  ["60% was the market's historical growth, wasn't it?", /^(?:No|Nope)\b.*forecast/],
  ['Is 60% the past growth rate of the AI market?', /^(?:No|Nope)\b.*forecast/],
  ['Historically the tech industry was winner-takes-all, no?', /^(?:Yes|Yep)\b.*used to/],
  ['60%というのは予測なんだよね', /^うん.*予測/],
  ['OpenAIの損失740億ドルは過去の数字だよね', /^(?:いや|ううん).*予測/],
  // As before: whether the rate reaches it, and what it is.
  ['Is 60% enough for the forecast of 2030?', /^(?:No|Nope)\b.*82%/],
  ['What is the 60% figure about?', /60%/],
  ['Is the $2 trillion a forecast?', /^(?:Yes|Yep)\b.*2030/],
])('%s', (question, told) => {
  expect(ask(question).text).toMatch(told);
});
