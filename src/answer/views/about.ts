import type { Library } from '../../knowledge/index.ts';
import type { AboutFound, View } from './view.ts';

/** What all of it comes from, and how much of which nature it is. O(facts). */
export function lookUpAbout(
  view: Extract<View, { kind: 'about' }>,
  { knowledge, graph }: Library,
  version: string,
): AboutFound {
  const natures = { fact: 0, forecast: 0, opinion: 0 };
  for (const { nature } of knowledge.facts.values()) natures[nature]++;
  return {
    kind: 'about',
    view,
    articles: knowledge.articles.map(({ id, date }) => ({ id, date })),
    natures,
    caveats: knowledge.caveats.map(({ id }) => id),
    deals: graph.all.length,
    version,
  };
}
