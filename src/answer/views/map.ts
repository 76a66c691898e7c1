import type { Library } from '../../knowledge/index.ts';
import { LAYERS, type Entity, type Layer } from '../../knowledge/schema.ts';
import type { MapFound, View } from './view.ts';

/** Names on one picture; more than these can't be read. */
const MOST_DEALS = 200;

const isInvestor = ({ kinds }: Entity): boolean => kinds.includes('investor');

/** A company stands in its first layer; an AI company that is named in none stands with the others. */
function isIn({ layers, kinds }: Entity, layer: Layer): boolean {
  return layers[0] === layer || (layers.length === 0 && layer === 'ai' && kinds.includes('ai-company'));
}

/** The ecosystem: companies by layer and the deals among them. O(deals). */
export function lookUpMap(view: Extract<View, { kind: 'map' }>, { graph, knowledge }: Library): MapFound {
  const { focus, deal: kind } = view;
  const fitting = graph.all.filter(
    (deal) =>
      (kind === undefined || deal.kind === kind) &&
      (focus === undefined || deal.from === focus || deal.to === focus),
  );
  const named = new Set(fitting.flatMap(({ from, to }) => [from, to]));
  if (focus !== undefined) named.add(focus);
  const shown = [...knowledge.entities.values()].filter(
    ({ id, layers }) => named.has(id) || (focus === undefined && kind === undefined && layers.length > 0),
  );
  const layers = LAYERS.map((layer) => ({
    layer,
    companies: shown.filter((entity) => isIn(entity, layer)).map(({ id }) => id),
  })).filter(({ companies }) => companies.length > 0);
  const placed = new Set(layers.flatMap(({ companies }) => companies));
  const rest = shown.filter(({ id }) => !placed.has(id));
  return {
    kind: 'map',
    view,
    investors: rest.filter(isInvestor).map(({ id }) => id),
    others: rest.filter((entity) => !isInvestor(entity)).map(({ id }) => id),
    layers,
    deals: fitting.slice(0, MOST_DEALS).map(({ id }) => id),
    total: fitting.length,
    date: knowledge.articles[0]?.date ?? '',
  };
}
