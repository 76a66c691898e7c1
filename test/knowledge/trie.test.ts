import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Trie } from '../../src/knowledge/trie.ts';

const build = (keys: string[]): Trie<string> => {
  const trie = new Trie<string>();
  for (const key of keys) trie.add(key, key);
  return trie;
};

describe('a trie', () => {
  const trie = build(['東', '東京', '東京都庁']);

  test('finds the longest key at a place', () => {
    expect(trie.longest('in東京都', 2)).toEqual({ length: 2, values: ['東京'] });
  });

  test('finds all keys at a place, shortest first', () => {
    expect(trie.all('東京都庁', 0).map(({ length }) => length)).toEqual([1, 2, 4]);
  });

  test('looks no further than the end that it is given', () => {
    expect(trie.longest('東京都庁', 0, 3)?.length).toBe(2);
  });

  test('holds a value once, however often it is added', () => {
    expect(build(['円', '円']).longest('円', 0)?.values).toEqual(['円']);
  });

  test('takes numbers for units too', () => {
    const ofWords = new Trie<string>();
    ofWords.add([7, 70_000], 'both');
    expect(ofWords.longest([7, 70_000, 1], 0)?.values).toEqual(['both']);
    expect(ofWords.longest([7, -1], 0)).toBeUndefined();
  });

  test('finds in any text what looking through all keys finds', () => {
    const text = string({ unit: constantFrom('a', 'b', 'あ', 'い'), maxLength: 8 });
    assert(
      property(array(text, { maxLength: 60 }), text, (keys, asked) => {
        const starting = [...new Set(keys)].filter((key) => key !== '' && asked.startsWith(key));
        const found = build(keys).all(asked, 0);
        expect(found.flatMap(({ values }) => values)).toEqual(starting.sort((a, b) => a.length - b.length));
      }),
    );
  });
});
