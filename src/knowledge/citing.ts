import type { Knowledge } from './load.ts';
import type { Article } from './schema.ts';

/** An article, with those of its sections that something rests on. */
export interface Cited {
  article: Article;
  /** ids, each once; none: the article as a whole */
  sections: string[];
}

/** Each section under its own article, in the order in which they are named. O(sections). */
export function citeSections({ articleOf }: Knowledge, sections: readonly string[]): Cited[] {
  const cited = new Map<string, Cited>();
  for (const section of new Set(sections)) {
    const article = articleOf.get(section);
    if (article === undefined) continue;
    const known = cited.get(article.id) ?? { article, sections: [] };
    known.sections.push(section);
    cited.set(article.id, known);
  }
  return [...cited.values()];
}

/** The sections of facts and deals. */
export function sectionsOf(
  knowledge: Knowledge,
  { facts = [], deals = [] }: { facts?: readonly string[]; deals?: readonly string[] },
): string[] {
  return [
    ...deals.map((id) => knowledge.deals.get(id)?.section),
    ...facts.map((id) => knowledge.facts.get(id)?.section),
  ].filter((section) => section !== undefined);
}

/** The articles that say something of any of these entities; all of them where none does. O(facts + deals). */
export function articlesAbout(knowledge: Knowledge, entities: readonly string[]): Article[] {
  const isAbout = (ids: readonly string[]) => ids.some((id) => entities.includes(id));
  const facts = [...knowledge.facts.values()].filter((fact) => isAbout(fact.entities));
  const deals = [...knowledge.deals.values()].filter(({ from, to }) => isAbout([from, to]));
  const sections = [...facts, ...deals].map(({ section }) => section);
  const articles = citeSections(knowledge, sections).map(({ article }) => article);
  return articles.length > 0 ? articles : knowledge.articles;
}

/** What a picture of deals says that it is as of: the newest of their articles; of all where there are none. */
export function asOfDeals(knowledge: Knowledge, deals: readonly string[]): string {
  const cited = citeSections(knowledge, sectionsOf(knowledge, { deals })).map(({ article }) => article);
  const dates = (cited.length > 0 ? cited : knowledge.articles).map(({ date }) => date);
  return dates.toSorted().at(-1) ?? '';
}
