import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './core.ts';

/** Where the group that opens at a place closes; -1 where it doesn't on its line. */
function closeOf(line: string, start: number): number {
  let depth = 0;
  let isInClass = false;
  for (let at = start; at < line.length; at++) {
    const char = line[at];
    if (char === '\\') at++;
    else if (isInClass) isInClass = char !== ']';
    else if (char === '[') isInClass = true;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return -1;
}

/** What stands for more than a few words, so that many of them in a row are ordinary. */
const WILD = /\[\^|\\[wSpdW]|\$\{|(?<!\\)\./;

/** Groups of words that may follow each other without end: `(?:は|に|には)*` can part 「には」 in two ways at each step. */
const endless = (line: string): string[] =>
  Array.from(line.matchAll(/\(\?:/g), ({ index }) => {
    const end = closeOf(line, index);
    const body = line.slice(index + 3, Math.max(end, index + 3));
    const isEndless = end >= 0 && /[*+]/.test(line[end + 1] ?? '');
    return isEndless && body.includes('|') && !WILD.test(body) ? line.slice(index, end + 2) : '';
  }).filter(Boolean);

test('no pattern repeats alternatives of words without a bound: piled up, they would never end', () => {
  const found = ['understand', 'text'].flatMap((room) =>
    readdirSync(join(ROOT, 'src', room)).flatMap((file) =>
      readFileSync(join(ROOT, 'src', room, file), 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line))
        .flatMap(endless)
        .map((pattern) => `${file}: ${pattern}`),
    ),
  );
  expect(found).toStrictEqual([]);
});
