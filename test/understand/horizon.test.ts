import { expect, test } from 'vitest';
import { areApart, horizonIn } from '../../src/knowledge/horizon.ts';
import { fold } from '../../src/text/fold.ts';
import { ask } from '../core.ts';

const NO = /^(?:no|いや|ううん|not quite|おっと)/i;

test.each([
  ['in three to five years', 3, 5],
  ['3〜5年のうちに', 3, 5],
  ['１～２年', 1, 2],
  ['more than five years from now', 5, Infinity],
  ['5年より先', 5, Infinity],
  ['within the next 2 years', 0, 2],
  ['2年以内', 0, 2],
  ['10 years away', 10, 10],
  ['四年後', 4, 4],
  ['三〜五年', 3, 5],
  ['ten companies', undefined, undefined],
])('“%s” spans %s to %s years', (text, least, most) => {
  expect(horizonIn(fold(text))).toEqual(least === undefined ? undefined : { least, most });
});

test('spans that only touch have nothing in common, a point inside one has', () => {
  expect(areApart({ least: 3, most: 5 }, { least: 5, most: Infinity })).toBe(true);
  expect(areApart({ least: 5, most: 5 }, { least: 3, most: 5 })).toBe(false);
  expect(areApart({ least: 0, most: 2 }, { least: 3, most: 5 })).toBe(true);
});

test.each([
  '各国のAI規制が本格化するのは5年より先、という認識で相違ございませんか。',
  'AI規制の本格化って2年以内だよね？',
  'the shake-out comes within two years, right?',
  'does the structure of the AI industry stabilise within one to two years?',
])('“%s” claims another time than the article has', (text) => {
  expect(ask(text).text).toMatch(NO);
});
