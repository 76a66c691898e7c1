import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { allIn, mayFind } from '../../src/text/gate.ts';
import { literalsOf } from '../../src/text/literals.ts';
import { createRewriter } from '../../src/text/rewriter.ts';
import { halfOf, readQuestions } from '../../src/tools/questions.ts';
import { ROOT } from '../core.ts';

test.each([
  [/\bwho\b/, ['who']],
  [/how (?:much|many)/, ['how ']],
  [/(?:どこ|だれ)が/u, ['どこ', 'だれ']],
  [/[大小]きい/u, ['大きい', '小きい']],
  [/(?<=から)の.*(?:利益|損)/u, ['から']],
  [/Up To/i, ['up to']],
  [/a?/, undefined],
  [/(?!no)\w+/, undefined],
  [/\d+|percent/, undefined],
])('one of what %s must find is known: %j', (pattern, expected) => {
  expect(literalsOf(pattern)).toStrictEqual(expected);
});

const LITERAL =
  /(?<=^\s*|[=([]\s?)\/(?![*/])(?:[^\n\\/[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*(?=[\s,.;)\]])/gmu;

/** Every pattern that is written down in a folder of the source. */
const patternsIn = (folder: string): RegExp[] =>
  readdirSync(join(ROOT, 'src', folder)).flatMap((file) =>
    Array.from(readFileSync(join(ROOT, 'src', folder, file), 'utf8').matchAll(LITERAL), ([literal]) => {
      const end = literal.lastIndexOf('/');
      return new RegExp(literal.slice(1, end), literal.slice(end + 1).replace(/[gy]/g, ''));
    }),
  );

const texts = readQuestions(join(ROOT, 'test/questions'))
  .filter((question, at) => at % 97 === 0 && halfOf(question) === 'held-in')
  .flatMap(({ text }) => [text, fold(text)]);

test('what a pattern is ruled out of, it finds nothing in', () => {
  const wrongly = patternsIn('understand').flatMap((pattern) =>
    texts
      .filter((text) => !mayFind(pattern, text) && pattern.test(text))
      .map((text) => `${pattern.source}: ${text}`),
  );
  expect(wrongly).toStrictEqual([]);
});

test('many patterns are ruled out of most texts', () => {
  const patterns = patternsIn('understand');
  const tried = patterns.filter((pattern) => mayFind(pattern, texts[0]!));
  expect(tried.length / patterns.length).toBeLessThan(0.6);
});

test('each replacement goes into what the ones before it have made', () => {
  const rewrite = createRewriter([
    [/\bpiece of\b/g, 'stake in'],
    [/\bstakes? in (\w+)/g, (_, name) => `share of ${name.toUpperCase()}`],
    [/\bcake\b/g, 'pie'],
    [/SHARE/i, 'part'],
  ]);
  expect(rewrite('a piece of cake, a stake in acme')).toBe('a part of CAKE, a share of ACME');
});

test('all that a pattern finds is told in order, and nothing where it finds nothing', () => {
  const words = /\b(?:who|what)\b/g;
  expect(['who pays what', 'when'].map((text) => allIn(words, text).map(({ index }) => index))).toStrictEqual(
    [[0, 9], []],
  );
});
