import type { FlowFound, View } from '../../answer/views/view.ts';
import type { Deal } from '../../knowledge/schema.ts';
import type { Card, CardLine, Drawing, Text } from '../card.ts';
import { as, line, nameOf, pager, say, toCompany, type ViewBlock, type ViewButton } from './say.ts';
import { amountOnArrow, asOf } from './drawings.ts';

function titleOf({ from, to }: FlowFound['view']): Text {
  if (to === undefined || to === from) return say('flow.title.loops', { from: as.entity(from) });
  return say('flow.title.paths', { from: as.entity(from), to: as.entity(to) });
}

function draw(
  found: FlowFound,
  title: Text,
  dealOf: (id: string) => Deal | undefined,
  date: string,
): Drawing {
  const paths = found.paths.map((path) =>
    path.flatMap((id) => {
      const deal = dealOf(id);
      if (deal === undefined) return [];
      const names = {
        from: nameOf(deal.from),
        to: nameOf(deal.to),
      };
      return [{ ...names, kind: deal.kind, ...amountOnArrow(deal) }];
    }),
  );
  return { kind: 'path', title, asOf: asOf(date), paths };
}

function pathLines({ paths, page }: FlowFound): CardLine[] {
  return paths.map((deals, index) =>
    line(say('flow.path', { number: as.number(page * 3 + index + 1), path: as.path(deals) })),
  );
}

function lead({ view: { from, to }, total, isCut, back }: FlowFound): CardLine[] {
  const isLoop = to === undefined || to === from;
  const values = { from: as.entity(from), to: as.entity(to ?? from) };
  if (total === 0) {
    const none = line(say(isLoop ? 'flow.none.loops' : 'flow.none.paths', values));
    return back.length === 0 ? [none] : [none, line(say('flow.none.back', { path: as.path(back) }))];
  }
  const what = `flow.count.${isLoop ? 'loop' : 'path'}`;
  const count = line(total === 1 ? say(what) : say(`${what}s`, { count: as.number(total) }));
  return isCut ? [count, line(say('flow.cut', { count: as.number(total) }), 'small')] : [count];
}

function onward({ view: { from, to } }: FlowFound): ViewBlock[] {
  const turned: ViewButton[] =
    to === undefined || to === from
      ? []
      : [{ label: say('go.turned'), action: { kind: 'flow', from: to, to: from }, look: 'primary' }];
  return [{ kind: 'buttons', buttons: [...turned, ...[...new Set([from, to ?? from])].map(toCompany)] }];
}

/** The ways of the money, shortest first, with a picture of those on the page. */
export function presentFlow(
  found: FlowFound,
  dealOf: (id: string) => Deal | undefined,
  date: string,
): Card<View> {
  const { view, paths } = found;
  const title = titleOf(view);
  const drawing = draw(found, title, dealOf, date);
  const [a = [], b = [], c = []] = paths;
  const alt = say(`flow.alt.${paths.length}`, { a: as.path(a), b: as.path(b), c: as.path(c) });
  const picture: ViewBlock[] = paths.length === 0 ? [] : [{ kind: 'drawing', name: 'flow', drawing, alt }];
  return {
    tone: paths.length === 0 ? 'caution' : 'money',
    title,
    blocks: [
      { kind: 'text', lines: lead(found) },
      ...picture,
      ...(paths.length === 0 ? [] : [{ kind: 'text' as const, lines: pathLines(found) }]),
      ...pager(found, (page) => ({ ...view, page })),
      ...onward(found),
    ],
    self: view,
  };
}
