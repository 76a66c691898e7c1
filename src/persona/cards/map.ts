import type { MapFound, View } from '../../answer/views/view.ts';
import { DEAL_KINDS, type Deal, type Layer } from '../../knowledge/schema.ts';
import type { Card, CardLine, DrawnArrow, Drawing, Text } from '../card.ts';
import { amountOnArrow, asOf } from './drawings.ts';
import { as, line, nameOf, say, type ViewBlock } from './say.ts';

const LISTED = 3;
/** Layers below the investors, from top to bottom; clouds and chips stand side by side. */
const ROWS: readonly (readonly Layer[])[] = [['ai'], ['cloud', 'chip']];

function titleOf({ focus, deal }: MapFound['view']): Text {
  if (focus === undefined)
    return deal === undefined ? say('map.title.all') : say('map.title.kind', { kind: as.kind(deal) });
  const of = as.entity(focus);
  return deal === undefined
    ? say('map.title.focus', { of })
    : say('map.title.focus-kind', { of, kind: as.kind(deal) });
}

/** One arrow for each pair and kind: the picture says that there is a tie, the deals say the rest. */
function arrowsOf(deals: Deal[]): DrawnArrow[] {
  const groups = Map.groupBy(deals, ({ from, to, kind }) => `${from} ${to} ${kind}`);
  return [...groups.values()].flatMap((same) => {
    const largest = same.toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0))[0];
    if (largest === undefined) return [];
    const { from, to, kind, amount } = largest;
    return [
      {
        from,
        to,
        kind,
        ...amountOnArrow(largest),
        ...(amount.usd === undefined ? {} : { weight: amount.usd }),
      },
    ];
  });
}

const named = (id: string) => ({ id, name: nameOf(id) });

function draw(found: MapFound, title: Text, deals: Deal[]): Drawing {
  const others = { label: say('map.others'), companies: found.others.map(named) };
  const outside = [
    { label: say('map.investors'), companies: found.investors.map(named) },
    ...(found.others.length > 0 ? [others] : []),
  ];
  const companiesIn = (wanted: Layer): string[] =>
    found.layers.find(({ layer }) => layer === wanted)?.companies ?? [];
  const layersIn = (wanted: readonly Layer[]) =>
    wanted.map((layer) => ({
      label: say(`map.layer.${layer}`),
      companies: companiesIn(layer).map(named),
    }));
  // empty layers too: the colour of a layer goes by its place
  const rows = [outside, ...ROWS.map(layersIn)];
  const { focus } = found.view;
  return {
    kind: 'map',
    title,
    asOf: asOf(found.date),
    rows,
    arrows: arrowsOf(deals),
    ...(focus === undefined ? {} : { focus }),
  };
}

/** The largest sums on the map, in words: what a glance at the picture should leave. */
function listed(deals: Deal[]): CardLine[] {
  const stated = deals
    .filter(({ amount }) => amount.usd !== undefined)
    .toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0))
    .slice(0, LISTED);
  const lines = stated.map(({ id }) => line(say('map.deal', { path: as.path([id]) })));
  return lines.length === 0 ? [] : [line(say('map.largest')), ...lines];
}

/** What isn't there to be drawn, in the words of what was asked for. */
function nothing({ focus, deal }: MapFound['view']): Text {
  if (focus === undefined) return say('map.none.all');
  const of = as.entity(focus);
  return deal === undefined
    ? say('map.none.focus', { of })
    : say('map.none.focus-kind', { of, kind: as.kind(deal) });
}

function bareLines({ bare }: MapFound): CardLine[] {
  return bare.length === 0 ? [] : [line(say('map.bare', { list: as.entities(bare) }), 'small')];
}

/** The map with other choices; what isn't given is all. */
function at({ focus, deal }: { focus?: string | undefined; deal?: MapFound['view']['deal'] }): View {
  return { kind: 'map', ...(focus === undefined ? {} : { focus }), ...(deal === undefined ? {} : { deal }) };
}

function menus({ view }: MapFound, companies: string[]): ViewBlock[] {
  const { focus, deal } = view;
  const focuses = [
    { label: say('map.focus.all'), action: at({ deal }), chosen: focus === undefined },
    ...companies.map((id) => ({
      label: nameOf(id),
      action: at({ focus: id, deal }),
      chosen: focus === id,
    })),
  ];
  const kinds = [
    { label: say('map.kind.all'), action: at({ focus }), chosen: deal === undefined },
    ...DEAL_KINDS.map((kind) => ({
      label: say('map.kind.one', { kind: as.kind(kind) }),
      action: at({ focus, deal: kind }),
      chosen: deal === kind,
    })),
  ];
  return [
    { kind: 'menu', placeholder: say('map.focus.placeholder'), options: focuses },
    { kind: 'menu', placeholder: say('map.kind.placeholder'), options: kinds },
  ];
}

/** The ecosystem as a picture, with its largest sums in words and menus for what is brought out. */
export function presentMap(
  found: MapFound,
  dealOf: (id: string) => Deal | undefined,
  companies: string[],
): Card<View> {
  const deals = found.deals.flatMap((id) => dealOf(id) ?? []);
  const title = titleOf(found.view);
  const shown = [...found.investors, ...found.others, ...found.layers.flatMap((layer) => layer.companies)];
  const alt = say('map.alt', {
    companies: as.entities(shown),
    count: as.number(deals.length),
    paths: as.path(deals.filter(({ amount }) => amount.usd !== undefined).map(({ id }) => id)),
  });
  const isEmpty = deals.length === 0;
  const lead = isEmpty ? nothing(found.view) : say('map.count', { count: as.number(found.total) });
  return {
    tone: isEmpty ? 'caution' : 'calm',
    title,
    blocks: [
      { kind: 'text', lines: [line(lead)] },
      ...(isEmpty
        ? []
        : [{ kind: 'drawing' as const, name: 'map', drawing: draw(found, title, deals), alt }]),
      ...(isEmpty ? [] : [{ kind: 'text' as const, lines: [...listed(deals), ...bareLines(found)] }]),
      ...menus(found, companies),
    ],
    self: found.view,
  };
}
