import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const YES = /^(?:ye[sp]|うん|そう|はい)/i;
const NO = /^(?:no|nope|いや|ううん|いいえ)/i;

test.each([
  ['AWS gets filed under the clouds. Right?', YES],
  ['aws is an ai lab. t or f', NO],
  ['does OpenAI make chips?', NO],
  ['OpenAIはチップも作ってる？', NO],
  ['AMDはモデル作る側だったかな', NO],
  ['AMDってチップ屋だよね', YES],
  ['True or false: Google shows up solely as a cloud provider.', NO],
  ['グーグルってクラウド屋としてしか出てこないよね', NO],
  ['Microsoft shows up on the cloud side rather than as a chipmaker, right?', YES],
  ['Google turns up on every layer of the stack?', YES],
  ['グーグルだけ全部の層にいる？', YES],
  ['is only NVIDIA a chip maker here?', NO],
  ['is Microsoft in two layers?', NO],
])('where a company stands is held against its layers: “%s”', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});

test.each([
  'Is there any firm that stands in more than one layer?',
  '複数の層に顔を出す企業は存在しますか。',
])('that there is one is said first: “%s”', (text) => {
  expect(ask(text).text).toMatch(YES);
  expect(ask(text).text).toContain('Google');
});

describe('whether anybody stands in all of the layers', () => {
  test.each([
    ['is there any firm with a foot in all three: models, clouds and chips?', /^ye.*Google/i],
    ['does anybody sit in every one of the layers', /^ye.*Google/i],
    ['モデル・クラウド・チップの三層すべてにいる企業はありますか', /^(?:うん|そう|はい).*Google/],
    ['どの層にもいる会社ってある？', /^(?:うん|そう|はい).*Google/],
    ['could one company manage all three layers on its own?', /^no/i],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('whoever stands in all the layers that are named is told, not who stands in each', () => {
  test.each([
    'who turns up in all 3 groups (ai / cloud / chips)',
    'Which firm does models and cloud but also silicon?',
    'does any single firm do AI, cloud and chips?',
    'AIとクラウドとチップ、三つともやってる会社はどこ',
    'AI・クラウド・チップ全部に顔を出すのは？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/^(?:Yes. |Yep. |うん、)?Google/);
  });
});

describe('of whom the layers were told, whether it is but one may be asked', () => {
  test.each([
    [['Googleはどの層？', '1つだけじゃないよね？'], YES],
    [['which layer is google in', 'so not just one, right?'], YES],
    [['which layer is google in', 'only one?'], NO],
    [['which layer is NVIDIA in', 'just one?'], YES],
    [['which layer is NVIDIA in', 'more than one?'], NO],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

test.each(['and whats coming long term, like 5+ yrs', 'what changes 5+ years out'])(
  'a number of years counts nothing: %s',
  (text) => {
    expect(ask(text).text).toMatch(/^More than five years/);
  },
);
