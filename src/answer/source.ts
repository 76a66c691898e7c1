import type { Library } from '../knowledge/index.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** What all of it comes from. */
function sourceOfAll(articles: string[]): Line {
  const [only = ''] = articles;
  if (articles.length < 2)
    return { key: 'source.article', values: { article: { type: 'article', id: only } } };
  return {
    key: 'source.articles',
    values: { count: value.number(articles.length), list: { type: 'sources', articles } },
  };
}

/** Where in the article the last answer stands. */
export function answerSource({ facts, deals, sections = [] }: Of<'source'>, library: Library): Answer {
  const { knowledge } = library;
  const section =
    deals.length > 0
      ? knowledge.deals.get(deals[0]!)?.section
      : facts.length > 0
        ? knowledge.facts.get(facts[0]!)?.section
        : undefined;
  const line: Line =
    sections.length > 1
      ? { key: 'source.sections', values: { list: { type: 'sections', ids: sections } } }
      : section
        ? { key: 'source.section', values: { section: { type: 'section', id: section } } }
        : sourceOfAll(knowledge.articles.map(({ id }) => id));
  return {
    kind: 'answer',
    lines: [line],
    facts,
    deals,
    near: [
      { kind: 'facts', ids: ['article-title'] },
      { kind: 'facts', ids: ['article-date'] },
    ],
  };
}
