import { describe, expect, test } from 'vitest';
import { buildOpposites } from '../../src/knowledge/opposites.ts';
import { buildRelations } from '../../src/knowledge/relations.ts';
import { readFeatures } from '../../src/knowledge/index.ts';
import { fold } from '../../src/text/fold.ts';
import { core } from '../core.ts';

const PAIRS = [
  {
    id: 'stable',
    one: { ja: ['安定'], en: ['stable'] },
    other: { ja: ['不安定'], en: ['unstable', 'shak'] },
  },
];

describe('opposites in a text', () => {
  const sidesOf = buildOpposites(PAIRS);

  test.each([
    ['is it stable', 'one'],
    ['so shaky', 'other'],
    ['is it unstable', 'other'],
    ['不安定なの', 'other'],
    ['安定してる?', 'one'],
    ['stable or unstable', undefined],
    ['hashtable', undefined],
  ])('“%s” names side %s', (text, side) => {
    expect(sidesOf(fold(text)).sides.get('stable')).toBe(side);
  });
});

test('both of two opposites are heard', () => {
  const read = buildOpposites(PAIRS);
  expect(read(fold('stable or unstable')).both).toBe(true);
  expect(read(fold('is it stable')).both).toBe(false);
});

describe('how a question stands to a fact', () => {
  const { library } = core;
  const relations = buildRelations(library.knowledge, (text) => readFeatures(text, library.vocabulary));
  const relate = (fact: string, text: string) =>
    relations.relate(fact, { folded: fold(text), features: readFeatures(text, library.vocabulary) });

  test('a contrary word is seen in both languages', () => {
    expect(relate('short-growth', 'will the market shrink soon')).toContain('r:contrary');
    expect(relate('short-growth', '市場は縮小していくの')).toContain('r:contrary');
    expect(relate('short-growth', 'will the market grow soon')).toContain('r:same');
  });

  test('a negated question is told from a plain one', () => {
    expect(relate('short-growth', 'will the market never grow')).toContain('r:same not');
  });

  test('a company that the fact is not about is noticed', () => {
    expect(relate('ms-hedge', 'is it insurance for fidelity')).toContain('r:strange');
    expect(relate('ms-hedge', 'is it insurance for microsoft')).not.toContain('r:strange');
  });
});
