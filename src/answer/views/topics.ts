import type { Library } from '../../knowledge/index.ts';
import { paginate } from './pages.ts';
import type { TopicsFound, View } from './view.ts';

const FACTS_A_PAGE = 4;

/** Everything she knows, by topic and page. O(facts). */
export function lookUpTopics(view: Extract<View, { kind: 'topics' }>, { knowledge }: Library): TopicsFound {
  const groups = Map.groupBy(knowledge.facts.values(), ({ topic }) => topic);
  const all = (view.topic === undefined ? undefined : groups.get(view.topic)) ?? [];
  const { items, page, pages } = paginate(all, view.page, FACTS_A_PAGE);
  return {
    kind: 'topics',
    view,
    topics: [...groups].map(([id, facts]) => ({ id, facts: facts.length })),
    facts: items.map(({ id }) => id),
    total: all.length,
    page,
    pages,
  };
}
