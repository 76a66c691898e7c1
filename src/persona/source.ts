import type { Answer, Value } from '../answer/answer.ts';
import { articlesAbout, citeSections, sectionsOf, type Cited } from '../knowledge/citing.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { cutGraphemes } from '../text/graphemes.ts';
import type { Speaker } from './values.ts';

/** Whatever of the articles some values name. */
interface Named {
  facts: string[];
  deals: string[];
  entities: string[];
}

const MOST_ARTICLES = 3;
const SECTIONS_EACH = 2;
const LONGEST_SECTION = 48;

/** The facts, deals and entities that values name. */
export function namedIn(values: readonly (Value | { type: 'mention' })[]): Named {
  const named: Named = { facts: [], deals: [], entities: [] };
  for (const value of values) {
    if (value.type === 'fact') named.facts.push(value.id);
    if (value.type === 'labels') named.facts.push(...value.facts);
    if (value.type === 'deal') named.deals.push(value.id);
    if (value.type === 'path' || value.type === 'stakes') named.deals.push(...value.deals);
    if (value.type === 'entity') named.entities.push(value.id);
    if (value.type === 'entities') named.entities.push(...value.ids);
  }
  return named;
}

function sayCited({ language, words, knowledge }: Speaker, { article, sections }: Cited): string {
  const names = sections
    .slice(0, SECTIONS_EACH)
    .map((id) => cutGraphemes(knowledge.sections.get(id)?.[language] ?? id, LONGEST_SECTION));
  return words.say(language, `answers:source-line.${names.length > 0 ? 'section' : 'article'}`, {
    article: article.short[language],
    section: names.join(words.say(language, 'terms:section-join')),
    date: article.date,
  });
}

/** Articles side by side, each with its sections and its own date; no more than three of them, and how many others. */
export function listSources(speaker: Speaker, cited: readonly Cited[]): string {
  const { language, words } = speaker;
  const said = cited.slice(0, MOST_ARTICLES).map((one) => sayCited(speaker, one));
  const list = said.join(words.say(language, 'terms:source-join'));
  const more = cited.length - said.length;
  return more === 0 ? list : words.say(language, 'answers:source-line.more', { list, more });
}

/** The sections that an answer rests on: of each article's first deal, otherwise of its first facts, or of what it names. */
function sectionsOfAnswer({ facts, deals, lines }: Answer, knowledge: Knowledge): string[] {
  if (deals.length > 0) {
    const cited = citeSections(knowledge, sectionsOf(knowledge, { deals }));
    return cited.flatMap(({ sections }) => sections.slice(0, 1));
  }
  if (facts.length > 0) return sectionsOf(knowledge, { facts: facts.slice(0, SECTIONS_EACH) });
  const named = namedIn(lines.flatMap(({ values = {} }) => Object.values(values)));
  return sectionsOf(knowledge, { deals: named.deals.slice(0, 1), facts: named.facts.slice(0, 1) });
}

/** What answers without a section looked through: the articles about whatever they name. */
function wholeArticles(answers: Answer[], knowledge: Knowledge): Cited[] {
  const values = answers.flatMap(({ lines }) => lines.flatMap((line) => Object.values(line.values ?? {})));
  const articles = articlesAbout(knowledge, namedIn(values).entities);
  return articles.map((article) => ({ article, sections: [] }));
}

/** The articles with their sections and dates, in one line; undefined where nothing was claimed. */
export function sourceLine(speaker: Speaker, answers: Answer[]): string | undefined {
  const { knowledge, language, words } = speaker;
  const stated = answers.filter(({ kind }) => kind === 'answer' || kind === 'unknown');
  if (stated.length === 0 || knowledge.articles.length === 0) return undefined;
  const asides = stated.flatMap(({ aside }) => (aside === undefined ? [] : [aside]));
  const cited = citeSections(knowledge, [
    ...stated.flatMap((answer) => sectionsOfAnswer(answer, knowledge)),
    ...sectionsOf(knowledge, { facts: asides }),
  ]);
  const sources = cited.length > 0 ? cited : wholeArticles(stated, knowledge);
  return words.say(language, 'answers:source-line.line', { list: listSources(speaker, sources) });
}
