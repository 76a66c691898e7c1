import { expect, test } from 'vitest';
import { keepLatest, onceFor } from '../../src/text/latest.ts';

/** A reading that says which texts it was really asked about. */
function counted(most: number) {
  const asked: string[] = [];
  const read = keepLatest((text) => {
    asked.push(text);
    return text === 'nothing' ? undefined : text.length;
  }, most);
  return { asked, read };
}

test('reads a text once, also where nothing is found in it', () => {
  const { asked, read } = counted(4);
  expect([read('にゃん'), read('nothing'), read('にゃん'), read('nothing')]).toEqual([
    3,
    undefined,
    3,
    undefined,
  ]);
  expect(asked).toEqual(['にゃん', 'nothing']);
});

test('lets go of what it kept once that is too much, and reads it anew', () => {
  const { asked, read } = counted(2);
  for (const text of ['a', 'bb', 'ccc', 'a']) expect(read(text)).toBe(text.length);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});

test('builds once for each thing, also where nothing comes of it', () => {
  const built: object[] = [];
  const nameOf = onceFor((one: { name?: string }) => {
    built.push(one);
    return one.name;
  });
  const [named, nameless] = [{ name: 'にゃん' }, {}];
  expect([named, nameless, named, nameless].map(nameOf)).toEqual(['にゃん', undefined, 'にゃん', undefined]);
  expect(built).toEqual([named, nameless]);
});
