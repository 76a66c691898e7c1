import { asOfDeals } from '../../knowledge/citing.ts';
import { sortDeals } from '../../knowledge/deal-lists.ts';
import type { Library } from '../../knowledge/index.ts';
import { LAYERS, type Entity, type Layer } from '../../knowledge/schema.ts';
import type { MapFound, View } from './view.ts';

/** Arrows on one picture; more than these can't be read. */
const MOST_DEALS = 200;

const isInvestor = ({ kinds }: Entity): boolean => kinds.includes('investor');

/**
 * The layer that a company stands in on the map: of several, the one that it supplies others from, below them. An AI
 * company that is named in none stands with the others.
 */
function layerOf({ id, layers, kinds }: Entity, graph: Library['graph']): Layer | undefined {
  if (layers.length === 0) return kinds.includes('ai-company') ? 'ai' : undefined;
  const isSupplier = layers.length > 1 && graph.outOf(id, 'supply').length > 0;
  return isSupplier ? layers.find((layer) => layer !== 'ai') : layers[0];
}

/** Companies of a layer that no deal names: an arrow is what a picture is for, so they are told in words. O(entities). */
function listBare({ graph, knowledge }: Library): string[] {
  return [...knowledge.entities.values()]
    .filter(({ id, kinds, layers }) => kinds.includes('company') && layers.length > 0 && !graph.hasDeals(id))
    .map(({ id }) => id);
}

/** The ecosystem: companies with deals by layer, and the deals among them. O(deals + companies). */
export function lookUpMap(view: Extract<View, { kind: 'map' }>, library: Library): MapFound {
  const { graph, knowledge } = library;
  const { focus, deal: kind } = view;
  const fitting = graph.all.filter(
    (deal) =>
      (kind === undefined || deal.kind === kind) &&
      (focus === undefined || deal.from === focus || deal.to === focus),
  );
  // the largest where there are too many to be read, otherwise in the article's order
  const drawn = fitting.length > MOST_DEALS ? sortDeals(fitting, 'amount').slice(0, MOST_DEALS) : fitting;
  const named = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  if (focus !== undefined) named.add(focus);
  const shown = [...knowledge.entities.values()].filter(({ id }) => named.has(id));
  const layers = LAYERS.map((layer) => ({
    layer,
    companies: shown.filter((entity) => layerOf(entity, graph) === layer).map(({ id }) => id),
  })).filter(({ companies }) => companies.length > 0);
  const placed = new Set(layers.flatMap(({ companies }) => companies));
  const rest = shown.filter(({ id }) => !placed.has(id));
  return {
    kind: 'map',
    view,
    investors: rest.filter(isInvestor).map(({ id }) => id),
    others: rest.filter((entity) => !isInvestor(entity)).map(({ id }) => id),
    layers,
    bare: focus === undefined && kind === undefined ? listBare(library) : [],
    deals: drawn.map(({ id }) => id),
    total: fitting.length,
    date: asOfDeals(
      knowledge,
      drawn.map(({ id }) => id),
    ),
  };
}
