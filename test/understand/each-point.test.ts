import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('each point of a list is told by itself', () => {
  test.each([
    [
      'What are the three merits, and what does each involve?',
      3,
      /R&D[\s\S]*limited impact[\s\S]*several AI providers/,
    ],
    ['Explain each of the four fields of competition.', 4, /benchmark[\s\S]*subscriptions/],
    ['What does each of the three risks mean?', 3, /bubble[\s\S]*transparency[\s\S]*oligopoly/],
    ['協力の四分野と、それぞれの内容を教えてください', 4, /標準化[\s\S]*ガイドライン/],
    ['投資の循環のリスクは？それぞれ詳しく', 3, /バブル[\s\S]*透明性[\s\S]*寡占/],
    ['不確実性に対する三つの戦略それぞれの意味は？', 3, /ばらけ[\s\S]*主流[\s\S]*市場全体/],
  ])('%s', (text, many, told) => {
    const reply = ask(text).text;
    expect(reply.split('\n')).toHaveLength(many);
    expect(reply).toMatch(told);
  });

  test.each<[string[], number]>([
    [['Which three risks does the cycle have?', 'And what does each mean?'], 3],
    [['競争の分野は？', 'それぞれの中身を教えて'], 4],
  ])('after the list, too: %j', (texts, many) => {
    expect(lastOf(...texts).split('\n')).toHaveLength(many);
  });

  test('who puts in how much is no list of points', () => {
    expect(ask('Who backs Anthropic, and what does each put in?').text).toMatch(/\$10 billion.*\$5 billion/);
  });
});
