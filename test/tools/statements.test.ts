import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFacts } from '../../src/tools/fact-rules.ts';
import { checkStatement, checkStatements, unmatchedFigures } from '../../src/tools/statements.ts';
import { loadKnowledge, type Knowledge } from '../../src/knowledge/load.ts';
import { makeRoot, SECOND_ARTICLE } from '../second-article.ts';

const BOTH = { ja: 'ネコは鳴く。', en: 'The cat calls.' };

describe('the figures of a statement', () => {
  test.each([
    ['この記事は、8分ほどで読み終わる。', 'The article takes about eight minutes to read.'],
    ['減価償却費が収益の2倍にのぼる。', 'Depreciation comes to twice the revenue.'],
    ['2025年11月20日の記事だ。', 'The article is of 20 November 2025.'],
    ['12社が1,000億ドルを出す。', 'Twelve companies give $100 billion.'],
    ['三つの層がある。', 'There are 3 layers.'],
    ['ライバルの両方に出資する。', 'It invests in two rivals.'],
    ['十二の理由がある。', 'There are twelve reasons.'],
    ['十分に大きく、全部に賭ける。', 'It is big enough to bet on all.'],
  ])('agree in %s / %s', (ja, en) => {
    expect(unmatchedFigures({ ja, en })).toEqual({ ja: [], en: [] });
  });

  test.each([
    ['この記事は、8分ほどで読み終わる。', 'The article takes about nine minutes to read.', ['8'], ['nine']],
    ['八分ほどで読み終わる。', 'It takes about nine minutes to read.', [], ['nine']],
    ['8分ほどで読み終わる。', 'It takes about 9 minutes to read.', ['8'], ['9']],
    ['最大50億ドルを出す。', 'It gives up to $5 million.', ['50億ドル'], ['$5 million']],
    ['年に約60%伸びる。', 'It grows by about 60 times a year.', ['60%'], []],
    ['2028年に広がる。', 'It spreads in 2029.', ['2028年'], ['2029']],
    ['市場は広がる。', 'The market spreads twelve ways.', [], ['twelve']],
  ])('differ in %s / %s', (ja, en, japanese, english) => {
    expect(unmatchedFigures({ ja, en })).toEqual({ ja: japanese, en: english });
  });
});

test.each([
  ['a polite ending', { ja: 'ネコは鳴きます。' }, 'ja', '"ます。" isn\'t plain'],
  ['her voice', { en: 'The cat calls, nya.' }, 'en', '"nya" isn\'t plain'],
  ['the other language', { ja: 'The cat calls.' }, 'ja', "isn't Japanese"],
  ['the other language', { en: 'ネコは call.' }, 'en', "isn't English"],
  ['markup', { en: 'The *cat* calls.' }, 'en', 'without markup'],
  ['two lines', { ja: 'ネコは\n鳴く。' }, 'ja', 'one line'],
  ['many words', { ja: `${'ネコは'.repeat(60)}鳴く。` }, 'ja', '183 characters are too long: at most 180'],
])('%s in a statement %j is told', (_, part, language, message) => {
  expect(checkStatement({ ...BOTH, ...part })).toContainEqual({
    language,
    message: expect.stringContaining(message) as string,
  });
});

test('a plain statement is fine', () => {
  expect(checkStatement(BOTH)).toEqual([]);
});

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

/** What stands in the knowledge files beside the real ones; she herself isn't needed to check it. */
const knowledgeOf = (files: Record<string, string>): Knowledge =>
  loadKnowledge(join(makeRoot(files, 'real'), 'knowledge'));

describe('faults of a new article', () => {
  const facts = 'noodle-carts/facts.yaml';
  const withFacts = (change: (text: string) => string) =>
    knowledgeOf({ ...SECOND_ARTICLE, [facts]: change(SECOND_ARTICLE[facts]) });

  test('there are none in a good one', () => {
    const knowledge = knowledgeOf(SECOND_ARTICLE);
    expect([...checkStatements(knowledge), ...checkFacts(knowledge)]).toEqual([]);
  });

  test('of a statement come with its own line and the fact', () => {
    const knowledge = withFacts((text) => text.replace('仕込まれる。', '仕込まれます。'));
    expect(checkStatements(knowledge)).toEqual([
      {
        file: expect.stringMatching(/noodle-carts\/facts\.yaml$/) as string,
        line: lineOf(SECOND_ARTICLE[facts], '    ja: ヤタイトロンのスープは昆布'),
        message: expect.stringMatching(/^fact yataitron-broth: "ます。"/) as string,
      },
    ]);
  });

  test('of figures come with the language that has them', () => {
    const knowledge = withFacts((text) => text.replace('simmers its broth', 'simmers nine broths'));
    expect(checkStatements(knowledge)).toMatchObject([
      {
        line: lineOf(SECOND_ARTICLE[facts], '    en: Yataitron simmers'),
        message: 'fact yataitron-broth: "nine" stands in the English statement alone',
      },
    ]);
  });

  test.each([
    [
      'too few ways of asking',
      '        - the secret of the broth\n',
      '',
      '5 ways of asking in "en"; at least 6',
    ],
    ['nothing that it leads to', '    related: [yataitron-stake]\n', '', 'it leads to nothing'],
    [
      'itself among what it leads to',
      '[yataitron-stake]\n',
      '[yataitron-broth]\n',
      'among its own `related`',
    ],
    ['one fact twice', 'related: [yataitron-stake]', 'related: [yataitron-stake, yataitron-stake]', 'twice'],
    ['a single point', 'related: [yataitron-stake]', 'points: [yataitron-stake]', 'at least two `points`'],
    [
      'points that come back',
      'related: [yataitron-stake]',
      'points: [yataitron-broth, yataitron-stake]',
      'come back to it',
    ],
  ])('of a fact with %s come with its line', (_, part, instead, message) => {
    const at = SECOND_ARTICLE[facts].lastIndexOf(part);
    const knowledge = withFacts((text) => text.slice(0, at) + instead + text.slice(at + part.length));
    expect(checkFacts(knowledge)).toContainEqual({
      file: expect.stringMatching(/noodle-carts\/facts\.yaml$/) as string,
      line: lineOf(SECOND_ARTICLE[facts], '- id: yataitron-broth'),
      message: expect.stringMatching(new RegExp(`^fact yataitron-broth: .*${message}`)) as string,
    });
  });

  test('of a deal whose facts are about others name it', () => {
    const file = 'noodle-carts/deals.yaml';
    const text = SECOND_ARTICLE[file].replace('[yataitron-stake]', '[market-size]');
    const knowledge = knowledgeOf({ ...SECOND_ARTICLE, [file]: text });
    expect(checkFacts(knowledge)).toMatchObject([
      { line: 3, message: expect.stringMatching(/^deal donburi-yataitron: its fact market-size /) as string },
    ]);
  });

  test('of a same statement name the first to state it', () => {
    const knowledge = withFacts((all) =>
      all
        .replace('    nature: fact\n', '    nature: fact\n    same: yataitron-broth\n')
        .replace('    topic: noodles\n', '    topic: noodles\n    same: market-size\n'),
    );
    expect(checkFacts(knowledge).map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^fact yataitron-stake: `same: yataitron-broth` is itself the same as market-size/,
      ),
    );
  });
});
