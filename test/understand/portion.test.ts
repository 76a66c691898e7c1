import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

test.each([
  ["what is half of nvidia's stake in anthropic", /^Up to \$5 billion .*50% of up to \$10 billion/],
  ["a third of microsoft's cap?", /^Up to \$1\.67 billion .*about 33\.3%/],
  ["what's 10% of the 30 billion", /^\$3 billion .*10% of \$30 billion from Anthropic to Microsoft/],
  ["what would 20% of microsoft's openai money be", /^At least \$2\.6 billion/],
  ['if only half of the caps get paid, what does anthropic receive', /^Up to \$7\.5 billion/],
  ['we capture 2% of the market in 2030, how many dollars is that', /^About \$40 billion/],
  ['NVIDIAのAnthropicへの出資の半分はいくら', /最大50億ドル.*最大100億ドルの50%/],
  ['300億の1割は？', /30億ドル.*300億ドルの10%/],
  ['枠の2割しか使われなかったらAnthropicに入るのは計いくら', /最大30億ドル/],
  ['2025年の市場の5%っていくら', /約50億ドル/],
])('a part of a stated sum is worked out with its bound: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  [['how much is anthropic paying microsoft', "what's half of that"], /^\$15 billion/],
  [['NVIDIAはAnthropicにいくら', '3割なら？'], /最大30億ドル/],
])('so is a part of what was told: %s', (said, reply) => {
  expect(lastOf(...said)).toMatch(reply);
});

test.each([
  ['is 60% growth realistic', /^(?:No|Nope)/],
  ["there's a number about anthropic's depreciation I half remember, what was it", /twice its revenue/],
  ['元手1000億ドルが年6割ずつ5回転したらいくらになる', /1兆500億/],
  ['what percentage of the total did microsoft put into openai by 2023', /77%/],
])('what only sounds like a part keeps its own answer: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ['if microsoft pulls out and nvidia pays up, how much does anthropic get', /^Up to \$10 billion/],
  ["say nvidia walks away: what would claude's maker still get", /up to \$5 billion/],
  ['NVIDIAが降りたらAnthropicに入るのはいくら', /最大50億ドル/],
  ['Microsoftはゼロ、NVIDIAだけ満額だったらAnthropicはいくらもらえる', /最大100億ドル/],
])('of those who stay the stakes are told: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
  expect(ask(text).text).not.toMatch(/15 billion|150億/);
});

test.each([
  ["what's microsoft's tab on the ai labs if the newer promise gets fully drawn", /at least \$18 billion/],
  ['Microsoftが両社に全部払ったらいくら？枠も満額で', /180億ドル以上/],
])('with its limit in full, all that one gives: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});
