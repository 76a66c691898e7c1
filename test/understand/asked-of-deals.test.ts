import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['everything over 10 billion', /\$30 billion.*\$13 billion/],
  ['which sums are under $10bn', /^Of those with a figure: up to \$5 billion/],
  ['who put in over 12 billion', /\$13 billion/],
  ['50億ドルより大きいのを全部', /300億.*130億/],
])('those beyond a sum are told, however they are called: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['how many of the deals come with a number attached', /^These have a figure/],
  ['which of microsofts two bets is bigger, openai or anthropic', /^OpenAI's is bigger/],
  ['name a company that both pays and gets paid', /Anthropic pays Microsoft.*Microsoft pays NVIDIA/],
  ['does nvidia do cloud too?', /^No.*chip makers/],
  ['一番たくさんの会社に出資されてるのは', /OpenAI（4）/],
  ['which lab is funded by the most companies', /OpenAI \(4\)/],
  ['xAIだけに出してない大手は？', /^xAI.*Microsoft/],
  ['平均するとAnthropicへの出資は一社いくら', /75億/],
])('what is asked of the deals is told of them: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['do we know what nvidia spent on openai', /^No.*the article doesn't say/],
  ["is nvidia's xai investment amount listed anywhere", /^No.*undisclosed/],
  ['how much did microsoft shell out for openai', /\$13 billion/],
  ['what did microsoft chip in for claude', /\$5 billion/],
])('money that is spent, or chipped in, may be a stake: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
