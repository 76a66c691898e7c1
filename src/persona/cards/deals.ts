import type { DealsFound, View } from '../../answer/views/view.ts';
import { DEAL_SORTS } from '../../knowledge/deal-lists.ts';
import { DEAL_KINDS, type Deal } from '../../knowledge/schema.ts';
import type { Card, CardLine, Text } from '../card.ts';
import { as, line, pager, say, separate, toCompany, type ViewBlock, type ViewButton } from './say.ts';

type DealsView = DealsFound['view'];

/** The terms of a deal in one line: amount with its bound, kind, date and whether it is done or announced. */
function terms({ amount, kind, status, announced }: Deal): Text {
  const values = { amount: as.amount(amount), kind: as.kind(kind) };
  const isSilent = amount.bound === 'not-stated' && kind !== 'investment' && kind !== 'payment';
  const place = isSilent ? 'deal.terms-bare' : 'deal.terms';
  if (announced !== undefined) return say(`${place}.dated`, { ...values, date: as.date(announced) });
  return say(`${place}.${status}`, values);
}

/** Who → whom, the terms, what the article says and where. */
export function dealLines(deal: Deal): CardLine[] {
  return [
    line(say(`deal.pair.${deal.kind}`, { from: as.entity(deal.from), to: as.entity(deal.to) }), 'strong'),
    line(terms(deal)),
    line(say('statement', { statement: as.deal(deal.id) })),
    line(
      say(deal.group ? 'deal.section-group' : 'deal.section', { section: as.section(deal.section) }),
      'small',
    ),
  ];
}

function titleOf({ from, to, deal }: DealsView): Text {
  if (from !== undefined && to !== undefined)
    return say('deals.title.both', { from: as.entity(from), to: as.entity(to) });
  if (from !== undefined) return say('deals.title.from', { from: as.entity(from) });
  if (to !== undefined) return say('deals.title.to', { to: as.entity(to) });
  return deal === undefined ? say('deals.title.all') : say('deals.title.kind', { kind: as.kind(deal) });
}

/** What isn't there, in the words of what was asked for. */
function nothing({ from, to, deal }: DealsView): Text {
  const kind = deal === undefined ? 'any' : 'kind';
  const values = {
    ...(from === undefined ? {} : { from: as.entity(from) }),
    ...(to === undefined ? {} : { to: as.entity(to) }),
    ...(deal === undefined ? {} : { kind: as.kind(deal) }),
  };
  const who =
    from !== undefined && to !== undefined
      ? 'both'
      : from !== undefined
        ? 'from'
        : to !== undefined
          ? 'to'
          : 'all';
  return say(`deals.none.${who}-${kind}`, values);
}

function filterMenu({ view, counts }: DealsFound): ViewBlock[] {
  const at = (deal: DealsView['deal']): View => {
    const { deal: _, page: __, ...rest } = view;
    return deal === undefined ? rest : { ...rest, deal };
  };
  const kinds = DEAL_KINDS.filter((kind) => counts[kind] > 0 || kind === view.deal);
  if (kinds.length < 2) return [];
  const all = {
    label: say('deals.filter.all', { count: as.number(counts.all) }),
    action: at(undefined),
    chosen: view.deal === undefined,
  };
  const options = kinds.map((kind) => ({
    label: say('deals.filter.kind', { kind: as.kind(kind), count: as.number(counts[kind]) }),
    action: at(kind),
    chosen: view.deal === kind,
  }));
  return [{ kind: 'menu', placeholder: say('deals.filter.placeholder'), options: [all, ...options] }];
}

function sortMenu({ view, total }: DealsFound): ViewBlock[] {
  if (total < 2) return [];
  const { page: _, ...rest } = view;
  const options = DEAL_SORTS.map((sort) => ({
    label: say(`deals.sort.${sort}`),
    action: { ...rest, sort } as View,
    chosen: (view.sort ?? 'article') === sort,
  }));
  return [{ kind: 'menu', placeholder: say('deals.sort.placeholder'), options }];
}

/** Where to go from here: the two companies and the way of the money. */
function onward({ from, to }: DealsView): ViewBlock[] {
  const given = [from, to].filter((id) => id !== undefined);
  const pair: ViewButton[] =
    from === undefined || to === undefined
      ? []
      : [
          { label: say('go.flow'), action: { kind: 'flow', from, to }, look: 'primary' },
          { label: say('go.turned'), action: { kind: 'deals', from: to, to: from } },
        ];
  const buttons = [...pair, ...[...new Set(given)].map(toCompany)];
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}

/** Deals as cards; where there are none, what there is instead. */
export function presentDeals(found: DealsFound, dealOf: (id: string) => Deal | undefined): Card<View> {
  const { view, total } = found;
  const isEmpty = total === 0;
  const shown = (isEmpty ? found.instead : found.deals).flatMap((id) => dealOf(id) ?? []);
  const lead = isEmpty
    ? [line(nothing(view)), ...(shown.length > 0 ? [line(say('deals.instead'))] : [])]
    : [line(say('deals.count', { count: as.number(total) }))];
  return {
    tone: isEmpty ? 'caution' : 'money',
    title: titleOf(view),
    blocks: [
      { kind: 'text', lines: lead },
      ...separate(shown.map(dealLines)),
      ...filterMenu(found),
      ...sortMenu(found),
      ...pager(found, (page) => ({ ...view, page })),
      ...onward(view),
    ],
    self: view,
  };
}
