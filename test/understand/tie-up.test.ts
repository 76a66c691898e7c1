import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['三社提携の出資枠はいくら？', /^合わせて最大150億ドル/],
  ['三社の提携はいくら規模？', /^合わせて最大150億ドル/],
  ['三社提携で合わせて150億ドルって本当？', /^うん.*最大150億ドル/],
  ['三社提携の出資枠と、MSがOpenAIに入れた累計、どっちが多い？', /最大150億ドル.*130億ドル以上/],
  ['how much was pledged in the three-way tie-up', /^Up to \$15 billion/],
  ['how big are the sums in the tripartite deal', /^Up to \$15 billion/],
  ['the three-way tie-up is worth 45 billion, right', /^(?:No|Nope).*\$15 billion/],
  ["the pact's stakes vs what microsoft put in openai, which is bigger", /\$15 billion.*\$13 billion/],
])('a tie-up of several has the sums of its stakes: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ['三社提携はいつ？', /2025年11月/],
  ['when was the tie-up announced?', /November 2025/],
])('a tie-up asked of otherwise keeps its own answer: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
  expect(ask(text).text).not.toMatch(/15 billion|150億/);
});
