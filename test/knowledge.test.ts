import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KnowledgeError, loadKnowledge } from '../src/knowledge/load.ts';
import { findClashes, findSilentEntities } from '../src/tools/coverage.ts';
import { findCopies } from '../src/tools/examples.ts';
import { checkFacts } from '../src/tools/fact-rules.ts';
import { readQuestions } from '../src/tools/questions.ts';
import { checkStatements } from '../src/tools/statements.ts';
import { core, ROOT } from './core.ts';
import { create, makeRoot, SECOND_ARTICLE } from './second-article.ts';

describe('a second article in a folder of its own', () => {
  const { technyan, knowledge } = create(makeRoot(SECOND_ARTICLE, 'real'));

  test('stands beside the first', () => {
    expect(knowledge.articles.map(({ id }) => id).sort()).toEqual(
      [...core.knowledge.articles.map(({ id }) => id), 'noodle-carts'].sort(),
    );
  });

  test.each([
    ['How much does Donburi Capital invest in Yataitron?', '$420 billion', 'The noodle cart war'],
    ['ドンブリキャピタルはヤタイトロンにいくら出資する？', '4,200億ドル', '屋台ロボット戦争'],
    ['When was the stake of Donburi in Yataitron announced?', 'February 2026', 'The noodle cart war'],
    ['Who invests in Yataitron?', 'Donburi Capital', 'The noodle cart war'],
    ['ヤタイトロンに投資しているのは誰？', 'ドンブリキャピタル', '屋台ロボット戦争'],
    [
      'What does Yataitron make its broth from?',
      'kelp and shiitake',
      'The rise of the carts|noodle cart war',
    ],
    ['ヤタイトロンのスープの材料は何？', '昆布と椎茸', '屋台ロボット戦争'],
    ['ﾔﾀｲﾄﾛﾝの出資者は', 'ドンブリキャピタル', '屋台ロボット戦争'],
    ['who backs yataitorn', 'Donburi Capital', 'The noodle cart war'],
  ])('answers %s and is cited by its own title', (text, said, title) => {
    const reply = technyan.ask({ text });
    expect(reply.text).toContain(said);
    expect(reply.source).toMatch(new RegExp(title));
    expect(reply.source).toContain('2026-03-15');
  });

  test('is not cited for what the first says', () => {
    const reply = technyan.ask({ text: 'How much is Microsoft investing in Anthropic?' });
    expect(reply.text).toContain('$5 billion');
    expect(reply.source).toContain('2025-11-20');
    expect(reply.source).not.toContain('noodle');
  });

  test('has no tie to the first that neither states', () => {
    const reply = technyan.ask({ text: 'Does Donburi Capital invest in OpenAI?' });
    expect(reply.kind).toBe('unknown');
    expect(reply.deals).not.toContain('donburi-yataitron');
  });

  test('leaves the codes of the first readable', () => {
    const before = core.technyan.ask({ text: 'Who invests in all three AI companies?' });
    expect(technyan.say(before.code, 'en')?.text).toBe(before.text);
  });

  test.each([
    'how much does the rice bowl firm put into Yataitron?',
    '丼飯屋さんはヤタイトロンにいくら出すの？',
  ])('knows a company by what it makes: %s', (text) => {
    expect(technyan.ask({ text }).text).toMatch(/420 billion|4,200億/);
  });

  test('makes codes that are unreadable without it', () => {
    const { code } = technyan.ask({ text: 'How much does Donburi Capital invest in Yataitron?' });
    expect(technyan.say(code, 'ja')?.text).toContain('4,200億ドル');
    expect(core.technyan.say(code, 'ja')).toBeUndefined();
  });
});

const SHARED = `
entities:
  - id: cat
    name: { ja: ネコ, en: Cat }
    kinds: [company]
    aliases: { ja: [ネコ], en: [Cat] }
`;

/** The lines of the error that a faulty folder ends the start with, in order: `file:line: what is wrong`. */
function problemsOf(root: string): string[] {
  try {
    create(root);
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    const lines = error.message.split('\n').slice(1);
    return lines.map((line) => line.replace(/^ {2}.*\/knowledge\//, '')).sort();
  }
  return [];
}

describe('she doesn’t start', () => {
  test('with a pattern of what a company is called by that isn’t one', () => {
    const called = "    called: { en: ['the (cat', 'the {kitten} firm'] }\n";
    const problems = problemsOf(makeRoot({ 'entities.yaml': SHARED + called }, 'empty'));
    expect(problems.filter((line) => /^entities\.yaml:7:.*only \(a\|b\)/.test(line))).toHaveLength(2);
  });

  test('with faults of several kinds in several files, and names each with its file and line', () => {
    const root = makeRoot(
      {
        'entities.yaml': SHARED.replace('[company]', '[company, wizard]'),
        'tale/article.yaml': [
          'article:',
          '  id: tale',
          '  date: yesterday',
          '  title: { ja: 話, en: Tale }',
          '  short: { ja: 話, en: Tale }',
          '  category: Tales',
          '  tags: []',
          'chapters: []',
        ].join('\n'),
        'tale/deals.yaml': [
          'deals:',
          '  - id: Bad Id',
          '    from: cat',
          '    to: cat',
          '    kind: theft',
          '    amount: { bound: exact }',
          '    status: made',
          '    section: one',
          '    ja: 盗む。',
          '    en: Steals.',
        ].join('\n'),
        'tale/facts.yaml': [
          'facts:',
          '  - id: purrs',
          '    section: one',
          '    topic: cats',
          '    nature: fact',
          '    label: { ja: 声, en: voice }',
          '    ja: ネコは鳴く',
          '    en: The cat purrs',
          '    ask:',
          '      ja: [ネコは鳴く？]',
          '      en: [Does it purr?, Is it loud?]',
        ].join('\n'),
        'tale/orphan.yaml': 'sections:\n  - { id: one, ja: 一 }\n',
      },
      'empty',
    );
    expect(problemsOf(root)).toEqual([
      expect.stringMatching(/^entities\.yaml:5: entities\.0\.kinds\.1:/),
      expect.stringMatching(/^tale\/article\.yaml:1: .*chapters/),
      expect.stringMatching(/^tale\/article\.yaml:3: article\.date: a date is YYYY-MM/),
      expect.stringMatching(/^tale\/deals\.yaml:2: deals\.0\.id: ids are lower-case/),
      expect.stringMatching(/^tale\/deals\.yaml:5: deals\.0\.kind:/),
      expect.stringMatching(/^tale\/deals\.yaml:6: deals\.0\.amount: .*need `usd`/),
      expect.stringMatching(/^tale\/facts\.yaml:10: facts\.0\.ask\.ja:/),
      expect.stringMatching(/^tale\/facts\.yaml:7: facts\.0\.ja: a Japanese statement ends/),
      expect.stringMatching(/^tale\/facts\.yaml:8: facts\.0\.en: an English statement ends/),
      expect.stringMatching(/^tale\/orphan\.yaml:2: sections\.0\.en:/),
    ]);
  });

  test('with names of what isn’t there, whatever names it', () => {
    const root = makeRoot(
      {
        'entities.yaml': SHARED + '    owner: nobody\n',
        'tale/article.yaml': [
          'article: { id: tale, date: 2026-01, title: &t { ja: 話, en: Tale }, short: *t, category: c, tags: [] }',
          'sections:',
          '  - { id: one, ja: 一, en: One }',
          'caveats:',
          '  - { id: note, facts: [gone], deals: [lost], ja: 注。, en: Note. }',
          'phrasings:',
          '  missing: { ja: [何？] }',
        ].join('\n'),
        'tale/facts.yaml': [
          'facts:',
          '  - id: purrs',
          '    section: two',
          '    topic: cats',
          '    nature: fact',
          '    entities: [cat, dog]',
          '    deals: [lost]',
          '    label: { ja: 声, en: voice }',
          '    ja: ネコは鳴く。',
          '    en: The cat purrs.',
          '    ask: { ja: [鳴く？, 声は？], en: [Purrs?, Loud?] }',
          '    related: [gone]',
        ].join('\n'),
      },
      'empty',
    );
    expect(problemsOf(root)).toEqual([
      expect.stringMatching(/^entities\.yaml:7: .*"nobody"/),
      expect.stringMatching(/^tale\/article\.yaml:5: .*"lost"/),
      expect.stringMatching(/^tale\/article\.yaml:5: .*"gone"/),
      expect.stringMatching(/^tale\/article\.yaml:7: .*"missing"/),
      expect.stringMatching(/^tale\/facts\.yaml:12: .*"gone"/),
      expect.stringMatching(/^tale\/facts\.yaml:3: .*"two"/),
      expect.stringMatching(/^tale\/facts\.yaml:4: the topic "cats" of the fact purrs has no name/),
      expect.stringMatching(/^tale\/facts\.yaml:6: .*"dog"/),
      expect.stringMatching(/^tale\/facts\.yaml:7: .*"lost"/),
    ]);
  });

  test('with a claim that has no mark, and would be taken for one that is left open', () => {
    const root = makeRoot(
      {
        'entities.yaml': SHARED,
        'tale/claims.yaml': [
          'claims:',
          '  gone:',
          '    ja: ["(y) 鳴く？", "眠る？"]',
          '    en: ["(?) Does it dream?", "Does it sleep?"]',
        ].join('\n'),
      },
      'empty',
    );
    expect(problemsOf(root)).toEqual([
      expect.stringMatching(/^tale\/claims\.yaml:3: "眠る？" has no mark/),
      expect.stringMatching(/^tale\/claims\.yaml:3: .*"gone"/),
      expect.stringMatching(/^tale\/claims\.yaml:4: "Does it sleep\?" has no mark/),
    ]);
  });

  test('with one id for two things, wherever the second is', () => {
    const root = makeRoot({ 'a.yaml': SHARED, 'b/c.yaml': SHARED }, 'empty');
    expect(problemsOf(root)).toEqual([expect.stringMatching(/^b\/c\.yaml:3: .*"cat" is used twice/)]);
  });

  test('with sections in a folder that has no article', () => {
    const root = makeRoot({ 'tale/facts.yaml': 'sections:\n  - { id: one, ja: 一, en: One }\n' }, 'empty');
    expect(problemsOf(root)).toEqual([expect.stringMatching(/^tale\/facts\.yaml:2: .*"tale"/)]);
  });

  test('with a file that isn’t YAML, and still names the faults of the others', () => {
    const root = makeRoot({ 'a.yaml': 'entities:\n  - id: [cat\n', 'b.yaml': 'nonsense: true\n' }, 'empty');
    const problems = problemsOf(root);
    expect(problems).toContainEqual(expect.stringMatching(/^a\.yaml:/));
    expect(problems).toContainEqual(expect.stringMatching(/^b\.yaml:1: .*nonsense/));
  });

  describe.each([
    [
      'facts/deals.yaml',
      /^facts:\n/,
      'facts:\n  - id: odd\n    ask:\n      ja:\n        - one\n       - two\n',
    ],
    ['facts/market.yaml', /\n {4}ja: /, '\n   ja: '],
    ['deals.yaml', /\n {4}to: /, '\n     to: '],
    ['article.yaml', /\nsections:\n/, '\nsections:\n   - { id: odd, ja: 一, en: One }\n'],
  ])('with a wrong indentation in %s', (file, from, to) => {
    const path = join('ai-investment-cycle', file);
    const text = readFileSync(join(ROOT, 'knowledge', path), 'utf8').replace(from, to);
    const problems = problemsOf(makeRoot({ [path]: text }, 'real'));

    test('and names that fault alone, with a remedy', () => {
      expect(problems).toEqual([expect.stringMatching(/^[^:]+\.yaml:\d+: .*is the indentation right/)]);
      expect(problems[0]).toContain(path);
    });
  });

  test.each([
    ['a text with a colon', 'common: { ja: [] }\nreadings:\n  a: b: c\n', 3, 'takes quotes'],
    ['a tab', 'common:\n\tja: []\n', 2, 'indent with spaces'],
    ['a sign that YAML keeps', 'readings:\n  a: @b\n', 2, 'takes quotes'],
    ['words behind a quoted one', 'readings:\n  a: "b" c\n', 2, 'quotes around all of it'],
    ['a quote that isn’t closed', 'readings:\n  a: "b\n', 3, 'Missing closing'],
  ])('with %s, and says how to mend it', (_, text, line, remedy) => {
    const [problem = '', ...more] = problemsOf(makeRoot({ 'a.yaml': text }, 'empty'));
    expect(more).toEqual([]);
    expect(problem).toMatch(new RegExp(`^a\\.yaml:${line}: .*${remedy}`));
    expect(problem).not.toMatch(/at line \d/);
  });

  test('with sections of an article that can’t be read, and names that article alone', () => {
    const files = {
      'tale/article.yaml': 'article:\n  id: tale\n   date: 2026-01\n',
      'tale/sections.yaml': 'sections:\n  - { id: one, ja: 一, en: One }\n',
    };
    expect(problemsOf(makeRoot(files, 'empty'))).toEqual([expect.stringMatching(/^tale\/article\.yaml:/)]);
  });

  test('without any file', () => {
    const root = makeRoot({ 'readme.txt': 'nothing here' }, 'empty');
    expect(() => loadKnowledge(join(root, 'knowledge'))).toThrow(/there is no \.yaml file here/);
  });
});

const { knowledge } = core;
const facts = [...knowledge.facts.values()];

describe('the knowledge', () => {
  test('states everything plainly, in one line, with the same figures in both languages', () => {
    expect(checkStatements(knowledge)).toEqual([]);
  });

  test('asks for every fact in at least six ways in each language, and leads on from it', () => {
    expect(checkFacts(knowledge)).toEqual([]);
  });

  test('has no spelling that two things share', () => {
    expect(findClashes(knowledge)).toEqual([]);
  });

  test('has something to say of everything that it names', () => {
    expect(findSilentEntities(knowledge)).toEqual([]);
  });

  test('has no example that is a test question', () => {
    const questions = readQuestions(join(ROOT, 'test', 'questions'));
    const copies = findCopies(knowledge, questions).map(({ questionId }) => questionId);
    expect(copies).toEqual([]);
  });

  test('cites a section of an article for every fact and deal', () => {
    const stated = [...facts, ...knowledge.deals.values()];
    const homeless = stated.filter(({ section }) => !knowledge.articleOf.has(section));
    expect(homeless.map(({ id }) => id)).toEqual([]);
  });
});
