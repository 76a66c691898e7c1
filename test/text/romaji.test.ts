import { expect, test } from 'vitest';
import { toHiragana } from '../../src/text/romaji.ts';

test.each([
  ['toushi', 'とうし'],
  ['shusshi', 'しゅっし'],
  ['syussi', 'しゅっし'],
  ['kigyou', 'きぎょう'],
  ['gakkou', 'がっこう'],
  ['shinbun', 'しんぶん'],
  ['sempai', 'せんぱい'],
  ['tsukau', 'つかう'],
  ['tukau', 'つかう'],
  ['junkan', 'じゅんかん'],
  ['nyan', 'にゃん'],
])('%s reads as %s', (word, kana) => {
  expect(toHiragana(word)).toBe(kana);
});

test.each(['microsoft', 'xai', 'x', 'gpt4', 'stake', 'n1', 'ん'])('%j is no romaji', (word) => {
  expect(toHiragana(word)).toBeUndefined();
});
