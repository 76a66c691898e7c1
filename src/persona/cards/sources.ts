import type { Found, View } from '../../answer/views/view.ts';
import { articlesAbout, citeSections, sectionsOf } from '../../knowledge/citing.ts';
import type { Knowledge } from '../../knowledge/load.ts';
import type { Card, CardLine, Mention, Text } from '../card.ts';
import { namedIn } from '../source.ts';
import { say, type ViewBlock } from './say.ts';

/** The lines that claim something; what buttons and menus are called is no claim. */
const linesOf = (block: ViewBlock): CardLine[] =>
  block.kind === 'text' || block.kind === 'entry' ? block.lines : [];

const valuesOf = ({ values = {} }: Text) =>
  Object.values(values).filter((value): value is Exclude<typeof value, Mention> => value.type !== 'mention');

/** What was found rests on these facts and deals, whether or not a line of the card names them. */
function basisOf(found: Found, knowledge: Knowledge): { facts?: string[]; deals?: string[] } {
  if (found.kind === 'market') return { facts: found.facts };
  if (found.kind === 'map') return { deals: found.deals };
  if (found.kind === 'topics' && found.view.topic === undefined)
    return { facts: [...knowledge.facts.keys()] };
  return {};
}

/** The articles that a card's claims come from, each with its date: what the card ends with. */
export function sourceNotes(found: Found, card: Card<View>, knowledge: Knowledge): Text[] {
  const texts = [card.title, ...card.blocks.flatMap(linesOf).map(({ text }) => text)];
  const named = namedIn(texts.flatMap(valuesOf));
  const basis = basisOf(found, knowledge);
  const sections = [...sectionsOf(knowledge, basis), ...sectionsOf(knowledge, named)];
  const cited = citeSections(knowledge, sections).map(({ article }) => article);
  const articles = cited.length > 0 ? cited : articlesAbout(knowledge, named.entities);
  if (articles.length === 0) return [];
  const list = { type: 'sources', articles: articles.map(({ id }) => id) } as const;
  return [say('answers:source-line.line', { list })];
}
