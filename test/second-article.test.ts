import { describe, expect, test } from 'vitest';
import { answerSource } from '../src/answer/facts.ts';
import type { View } from '../src/answer/views/view.ts';
import type { Technyan } from '../src/ask.ts';
import { LANGUAGES, type Language } from '../src/text/language.ts';
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
    expect(said('en')).toMatch(/^It all comes from 2 articles: /);
    expect(said('ja')).toContain('記事は2本');
    for (const language of LANGUAGES) {
      expect(said(language)).toContain(FIRST[language]);
      expect(said(language)).toContain(SECOND[language]);
    }
  });

  const notesOf = (view: View, language: 'ja' | 'en'): string[] =>
    (technyan.show(view).notes ?? []).map((text) => persona.word(text as never, language));

  test.each<[string, View, 'first' | 'second']>([
    ['the other company', { kind: 'company', of: 'yataitron' }, 'second'],
    ['the other deal', { kind: 'deals', from: 'donburi-capital' }, 'second'],
    ['the way of the other money', { kind: 'flow', from: 'donburi-capital', to: 'yataitron' }, 'second'],
    ['the other topic', { kind: 'topics', topic: 'broth' }, 'second'],
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
      block.kind === 'text' ? block.lines.map(({ text }) => persona.word(text as never, 'en')) : [],
    );
    expect(said.filter((line) => line.startsWith('📄'))).toHaveLength(2);
  });
});

test('with one article the source line is what it was', () => {
  expect(core.technyan.ask({ text: 'How much is Microsoft investing in Anthropic?' }).source).toBe(
    'Source: The AI industry\'s investment cycle, "Investment in Anthropic" (as of 2025-11-20)',
  );
  expect(core.technyan.ask({ text: 'OpenAIのCEOは誰？' }).source).toBe(`出典：${FIRST.ja}`);
});
