import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

test.each([
  ['アークとフィデリティはxAIには投資してないよね？', /^(?:ううん|いや)、xAIには.*Ark Ventures.*Fidelity/],
  ['アークとエヌビディアはOpenAIに投資してる？', /^うん、/],
  ["Ark and Fidelity aren't in xAI, right?", /^(?:No|Nope)\. Ark Ventures and Fidelity/],
  ["Microsoft and Ark aren't in xAI, are they?", /Microsoft/],
  ['Are Ark and Fidelity both in xAI?', /^(?:Yes|Yep)\. Ark Ventures and Fidelity/],
])('whether two are in one: “%s”', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['アークとフィデリティはxAIに投資してる？', 'いくらずつ入れたの'],
    /Ark Ventures.*Fidelity.*金額の記載なし/,
  ],
  [
    ['Do Ark and Fidelity invest in xAI?', 'how much did each put in'],
    /Ark Ventures and Fidelity (?:\(no amount|put money .*doesn't say how much)/,
  ],
])('how much each of those put in: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['短期の統合の見通しは？', '買収の具体的な組み合わせに触れていますか？また、それは誰の見解ですか。'],
    /テクにゃん.*MicrosoftがAnthropicを買収/,
  ],
  [['MicrosoftがAnthropicを買収する可能性は？', 'それは誰の意見でしょうか'], /テクにゃん/],
  [
    ['What about mergers in the short term?', 'Is a specific acquisition named? Whose view is that?'],
    /Technyan.*Microsoft might one day acquire Anthropic/,
  ],
  [['Could Microsoft buy Anthropic?', 'whose opinion is that?'], /Technyan/],
])('who may buy whom, and whose view that is: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
