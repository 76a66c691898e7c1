import { describe, expect, test } from 'vitest';
import { answerSource } from '../src/answer/source.ts';
import type { Line } from '../src/answer/answer.ts';
import type { View } from '../src/answer/views/view.ts';
import type { Technyan } from '../src/ask.ts';
import type { Text } from '../src/persona/card.ts';
import { LANGUAGES, type Language } from '../src/text/language.ts';
import { findMisses } from '../src/tools/examples.ts';
import { core } from './core.ts';
import { create, makeRoot, SECOND_ARTICLE } from './second-article.ts';

const FIRST = {
  en: "The AI industry's investment cycle (as of 2025-11-20)",
  ja: 'AI業界の投資循環構造（2025-11-20時点）',
};
const SECOND = { en: 'The noodle cart war (as of 2026-03-15)', ja: '屋台ロボット戦争（2026-03-15時点）' };

const asOf = (date: string) => [{ key: 'cards:picture.as-of', values: { date: { type: 'date', date } } }];

/** What the pictures of a card say that they are as of. */
const datesOf = (technyan: Technyan, view: View) =>
  technyan.show(view).blocks.flatMap((block) => (block.kind === 'drawing' ? [block.drawing.asOf] : []));

const articles = core.knowledge.articles.length + 1;

/** The same files in a folder that sorts before the first article's. */
const sortedFirst = Object.fromEntries(
  Object.entries(SECOND_ARTICLE).map(([file, text]) => [file.replace('noodle-carts/', 'a-noodle/'), text]),
);

describe.each([
  ['after', SECOND_ARTICLE],
  ['before', sortedFirst],
])('with a second article in a folder %s the first', (_, files) => {
  const { technyan, persona, library } = create(makeRoot(files, 'real'));

  test('two answers in one reply each stand under their own article and date', () => {
    const both = technyan.ask({
      text: 'What is the title of the article? What is the broth of Yataitron made of?',
    });
    expect(both.source).toBe(
      'Source: The AI industry\'s investment cycle, "About the article" (as of 2025-11-20); ' +
        'The noodle cart war, "The secret of the broth" (as of 2026-03-15)',
    );
    expect(technyan.say(both.code, 'ja')?.source).toBe(
      '出典：AI業界の投資循環構造「記事の情報」（2025-11-20時点）、屋台ロボット戦争「スープの秘密」（2026-03-15時点）',
    );
  });

  test('what neither says of a company is said of the articles that speak of it', () => {
    const unknown = technyan.ask({ text: 'Who is the CEO of Yataitron?' });
    expect(unknown).toMatchObject({ kind: 'unknown', source: `Source: ${SECOND.en}` });
    expect(technyan.ask({ text: 'Who is the CEO of OpenAI?' })).toMatchObject({
      kind: 'unknown',
      source: `Source: ${FIRST.en}`,
    });
  });

  test('a deal of each is cited to each', () => {
    const listed = technyan.ask({ text: 'Who invests in Yataitron and Anthropic?' });
    expect(listed.source).toContain('The noodle cart war');
    expect(listed.source).toContain("The AI industry's investment cycle");
  });

  test('where she has it from names both', () => {
    const answer = answerSource({ kind: 'source', facts: [], deals: [] }, library);
    const said = (language: Language) => persona.speak([{ answer, seed: 0 }], language).text;
    expect(said('en')).toMatch(new RegExp(`^It all comes from ${articles} articles: `));
    expect(said('ja')).toContain(`記事は${articles}本`);
    for (const language of LANGUAGES) {
      expect(said(language)).toContain(FIRST[language]);
      expect(said(language)).toContain(SECOND[language]);
    }
  });

  const notesOf = (view: View, language: 'ja' | 'en'): string[] =>
    (technyan.show(view).notes ?? []).map((text) => persona.word(text as Line, language));

  test.each<[string, View, 'first' | 'second']>([
    ['the other company', { kind: 'company', of: 'yataitron' }, 'second'],
    ['the other deal', { kind: 'deals', from: 'donburi-capital' }, 'second'],
    ['the way of the other money', { kind: 'flow', from: 'donburi-capital', to: 'yataitron' }, 'second'],
    ['the other topic', { kind: 'topics', topic: 'noodles' }, 'second'],
    ['a topic of the first', { kind: 'topics', topic: 'market' }, 'first'],
    ['the market', { kind: 'market' }, 'first'],
    ['the industries', { kind: 'industries' }, 'first'],
    ['a company of the first', { kind: 'company', of: 'anthropic' }, 'first'],
    ['a company without deals', { kind: 'company', of: 'amd' }, 'first'],
    ['two companies of the first', { kind: 'compare', a: 'apple', b: 'samsung' }, 'first'],
  ])('the card of %s is cited to its own article', (_name, view, which) => {
    for (const language of LANGUAGES) {
      const title = which === 'first' ? FIRST[language] : SECOND[language];
      expect(notesOf(view, language)).toEqual([language === 'ja' ? `出典：${title}` : `Source: ${title}`]);
    }
  });

  test.each<[string, View]>([
    ['all topics', { kind: 'topics' }],
    ['the whole map', { kind: 'map' }],
    ['one company of each', { kind: 'compare', a: 'yataitron', b: 'anthropic' }],
  ])('the card of %s is cited to both', (_name, view) => {
    const [note = ''] = notesOf(view, 'en');
    expect(note).toContain(FIRST.en);
    expect(note).toContain(SECOND.en);
  });

  test('a picture is as of the article that its data is from', () => {
    expect(datesOf(technyan, { kind: 'market' })).toEqual(asOf('2025-11-20'));
    expect(datesOf(technyan, { kind: 'map', focus: 'xai' })).toEqual(asOf('2025-11-20'));
    expect(datesOf(technyan, { kind: 'map', focus: 'yataitron' })).toEqual(asOf('2026-03-15'));
    expect(datesOf(technyan, { kind: 'flow', from: 'ark', to: 'xai' })).toEqual(asOf('2025-11-20'));
  });

  test('"about" lists both', () => {
    const { blocks } = technyan.show({ kind: 'about' });
    const said = blocks.flatMap((block) =>
      block.kind === 'text' ? block.lines.map(({ text }) => persona.word(text as Line, 'en')) : [],
    );
    expect(said.filter((line) => line.startsWith('📄'))).toHaveLength(articles);
  });
});

describe('a topic of a second article', () => {
  const { technyan, persona, knowledge } = create(makeRoot(SECOND_ARTICLE, 'real'));
  const said = (texts: Text[], language: Language) =>
    texts.map((text) => persona.word(text as Line, language));

  test.each([
    ['ja', '屋台', '屋台の味'],
    ['en', 'on wheels', 'Cooking on wheels'],
  ] as const)('is chosen by its name as it is typed (%s)', (language, typed, name) => {
    expect(technyan.completeTopic(typed, language, 25)).toContainEqual({ name, value: 'noodles' });
    expect(technyan.identifyTopic(name)).toEqual({ kind: 'topics', topic: 'noodles' });
  });

  test.each([
    ['ja', '屋台の味', 'ヤタイトロンのスープは昆布と椎茸で仕込まれる'],
    ['en', 'Cooking on wheels', 'Yataitron simmers its broth from kelp and shiitake'],
  ] as const)('has a card with its name, its fact and its own source (%s)', (language, name, fact) => {
    const { title, blocks, notes = [] } = technyan.show({ kind: 'topics', topic: 'noodles' });
    const lines = blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []));
    expect(said([title], language)).toEqual([name]);
    expect(
      said(
        lines.map(({ text }) => text),
        language,
      ).join('\n'),
    ).toContain(fact);
    expect(said(notes, language).join()).toContain(SECOND[language]);
  });

  test('is in the menu of all topics by its name', () => {
    const { blocks } = technyan.show({ kind: 'topics' });
    const labels = blocks.flatMap((block) =>
      block.kind === 'menu' ? block.options.map(({ label }) => label) : [],
    );
    expect(labels).toHaveLength(core.knowledge.topics.size + 1);
    expect(said(labels, 'ja')).toContain('屋台の味');
  });

  test('gets its facts back for every way of asking', () => {
    const own = new Map([...knowledge.facts].filter(([id]) => id.startsWith('yataitron')));
    expect(own.size).toBe(2);
    expect(findMisses({ ...knowledge, facts: own }, technyan)).toEqual([]);
  });

  test('must have a name', () => {
    const file = 'noodle-carts/article.yaml';
    const nameless = { ...SECOND_ARTICLE, [file]: SECOND_ARTICLE[file].replace(/topics:[^]*$/, '') };
    const root = makeRoot(nameless, 'real');
    expect(() => create(root)).toThrow(
      /noodle-carts\/facts\.yaml:30: the topic "noodles" of the fact yataitron-broth has no name: .*`topics:`$/m,
    );
  });
});

test('with one article the source line is what it was', () => {
  expect(core.technyan.ask({ text: 'How much is Microsoft investing in Anthropic?' }).source).toBe(
    'Source: The AI industry\'s investment cycle, "Investment in Anthropic" (as of 2025-11-20)',
  );
  expect(core.technyan.ask({ text: 'OpenAIのCEOは誰？' }).source).toBe(`出典：${FIRST.ja}`);
});
