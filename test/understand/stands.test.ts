import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

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
