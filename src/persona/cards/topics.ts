import type { TopicsFound, View } from '../../answer/views/view.ts';
import type { Fact } from '../../knowledge/schema.ts';
import type { Card, CardLine } from '../card.ts';
import { as, line, pager, say, separate, type ViewBlock } from './say.ts';

/** A fact by its label and statement; what isn't a fact says so. */
function factLines({ id, nature }: Fact): CardLine[] {
  return [
    line(say(`topics.entry.${nature}`, { fact: { type: 'labels', facts: [id] } }), 'strong'),
    line(say('statement', { statement: as.fact(id) })),
  ];
}

/** It isn't kept over a press: once a topic is chosen, it has no say. */
function unknownLines({ unknown }: TopicsFound['view']): CardLine[] {
  return unknown === undefined ? [] : [line(say('topics.unknown', { typed: as.word(unknown) }))];
}

function menu({ topics, view }: TopicsFound): ViewBlock {
  return {
    kind: 'menu',
    placeholder: say('topics.placeholder'),
    options: topics.map(({ id, facts }) => ({
      label: say('name', { of: as.topic(id) }),
      hint: say('topics.hint', { count: as.number(facts) }),
      action: { kind: 'topics', topic: id },
      chosen: view.topic === id,
    })),
  };
}

/** What she knows, a topic at a time and a few facts a page. */
export function presentTopics(found: TopicsFound, factOf: (id: string) => Fact | undefined): Card<View> {
  const { view, topics, total } = found;
  const all = topics.reduce((sum, { facts }) => sum + facts, 0);
  const lead =
    view.topic === undefined
      ? say('topics.lead', { count: as.number(all), topics: as.number(topics.length) })
      : say('topics.count', { count: as.number(total) });
  return {
    tone: 'calm',
    title: view.topic === undefined ? say('topics.title') : say('name', { of: as.topic(view.topic) }),
    blocks: [
      { kind: 'text', lines: [...unknownLines(view), line(lead)] },
      ...separate(found.facts.flatMap((id) => factOf(id) ?? []).map(factLines)),
      menu(found),
      ...pager(found, (page) => ({ ...view, page })),
    ],
    self: view,
  };
}
