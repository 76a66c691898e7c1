import type { ArrowKind, Chart, Framing, LeftOut, NoPicture } from '../../../chart/chart.ts';
import type { Painter } from '../../../chart/painter.ts';
import type { Block, Card, Drawing, Text } from '../../../persona/card.ts';
import type { Log } from '../log.ts';
import { sayLabel, type Writer } from './text.ts';

/** What draws a card's pictures. */
export interface Studio {
  painter: Painter;
  log: Log;
}

const ROOM = { units: 200, bytes: 800 };
const KINDS: readonly ArrowKind[] = ['investment', 'payment', 'supply', 'partnership'];

type Of<Kind extends Drawing['kind']> = Extract<Drawing, { kind: Kind }>;

/** Puts a drawing's texts into the card's language. */
function createPen(writer: Writer) {
  const word = (text: Text): string => sayLabel(text, writer, ROOM);
  const cards = (key: string): string => word({ key: `cards:${key}` });
  return {
    word,
    amount: (amount: Text | undefined) => (amount === undefined ? {} : { amount: word(amount) }),
    framing: ({ title, asOf }: Drawing): Framing => ({ title: word(title), asOf: word(asOf) }),
    kinds: () =>
      Object.fromEntries(
        KINDS.map((kind) => [
          kind,
          word({ key: 'cards:picture.kind', values: { kind: { type: 'kind', kind } } }),
        ]),
      ) as Record<ArrowKind, string>,
    bars: () => ({
      stated: cards('picture.legend.stated'),
      forecast: cards('picture.legend.forecast'),
      derived: cards('picture.legend.derived'),
    }),
    year: (year: number) =>
      word({ key: 'cards:picture.year', values: { year: { type: 'date', date: String(year) } } }),
  };
}
type Pen = ReturnType<typeof createPen>;

function toMap(drawing: Of<'map'>, pen: Pen): Chart {
  const { rows, arrows, focus } = drawing;
  return {
    kind: 'map',
    ...pen.framing(drawing),
    rows: rows.map((row) =>
      row.map(({ label, companies }) => ({
        label: pen.word(label),
        companies: companies.map(({ id, name }) => ({ id, name: pen.word(name) })),
      })),
    ),
    arrows: arrows.map(({ amount, ...arrow }) => ({ ...arrow, ...pen.amount(amount) })),
    legend: pen.kinds(),
    ...(focus === undefined ? {} : { focus }),
  };
}

function toPaths(drawing: Of<'path'>, pen: Pen): Chart {
  const paths = drawing.paths.map((path) =>
    path.map(({ from, to, kind, amount }) => ({
      from: pen.word(from),
      to: pen.word(to),
      kind,
      ...pen.amount(amount),
    })),
  );
  return { kind: 'path', ...pen.framing(drawing), paths, legend: pen.kinds() };
}

function toMarket(drawing: Of<'market'>, pen: Pen): Chart {
  const { stated, derived } = drawing;
  return {
    kind: 'market',
    ...pen.framing(drawing),
    stated: stated.map(({ text, ...point }) => ({ ...point, text: pen.word(text) })),
    derived: derived.map(({ text, ...point }) => ({
      ...point,
      text: text === undefined ? '' : pen.word(text),
    })),
    legend: pen.bars(),
    years: Object.fromEntries([...stated, ...derived].map(({ year }) => [year, pen.year(year)])),
  };
}

function toChart(drawing: Drawing, writer: Writer): Chart {
  const pen = createPen(writer);
  switch (drawing.kind) {
    case 'map':
      return toMap(drawing, pen);
    case 'path':
      return toPaths(drawing, pen);
    case 'market':
      return toMarket(drawing, pen);
  }
}

function note<Action>(key: string, count?: number): Block<Action> {
  const text: Text = { key: `cards:picture.${key}` };
  if (count !== undefined) text.values = { count: { type: 'number', value: count } };
  return { kind: 'text', lines: [{ text, style: 'small' }] };
}

/** What the picture had no room for, said below it. */
function leftOutNotes<Action>({ companies, arrows, paths }: LeftOut): Block<Action>[] {
  return [
    ...(companies > 0 ? [note<Action>('left-out-companies', companies)] : []),
    ...(arrows > 0 ? [note<Action>('left-out', arrows)] : []),
    ...(paths > 0 ? [note<Action>('left-out-paths', paths)] : []),
  ];
}

function noPicture<Action>({ why, problem }: NoPicture, { log }: Studio): Block<Action>[] {
  // A painter is closed by a stop alone, which is no trouble.
  log(why === 'closed' ? 'debug' : 'warn', 'no picture', { why, problem });
  return [note('missing')];
}

async function drawBlock<Action>(
  block: Block<Action>,
  writer: Writer,
  studio: Studio,
): Promise<Block<Action>[]> {
  if (block.kind !== 'drawing') return [block];
  const { name, drawing, alt } = block;
  const drawn = await studio.painter.draw(toChart(drawing, writer));
  if (drawn.kind === 'no-picture') return noPicture(drawn, studio);
  return [{ kind: 'picture', name, png: drawn.png, alt }, ...leftOutNotes<Action>(drawn.leftOut)];
}

/**
 * Draws a card's pictures in its language, in the painter's thread; a card without any comes back at once. Where one
 * can't be drawn, a line says so in its place.
 */
export async function drawCard<Action>(
  card: Card<Action>,
  writer: Writer,
  studio: Studio,
): Promise<Card<Action>> {
  const blocks = await Promise.all(card.blocks.map((block) => drawBlock(block, writer, studio)));
  return { ...card, blocks: blocks.flat() };
}
