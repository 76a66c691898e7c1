import { hasGlyph } from '../../src/chart/font.ts';
import { COLOURS, SIZES } from '../../src/chart/look.ts';
import {
  contains,
  overlap,
  type Block,
  type Label,
  type Mark,
  type Point,
  type Rect,
  type Scene,
  type Trace,
} from '../../src/chart/scene.ts';

const LEAST_CONTRAST = 4.5;
/** What a rounding of coordinates may cost. */
const SLACK = 0.5;

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio after WCAG 2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

export const labelsOf = ({ marks }: Scene): Label[] => marks.filter((mark) => mark.kind === 'label');
export const blocksOf = ({ marks }: Scene): Block[] => marks.filter((mark) => mark.kind === 'block');

/** The box with more around it. */
const widen = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The pairs of boxes that lie on each other. */
function pairsOf<Item>(items: Item[], isWrong: (a: Item, b: Item) => boolean): [Item, Item][] {
  return items.flatMap((a, index) =>
    items.slice(index + 1).flatMap((b): [Item, Item][] => (isWrong(a, b) ? [[a, b]] : [])),
  );
}

/** The colour that a mark is really drawn on. */
function groundUnder(label: Label, marks: Mark[]): string {
  const before = marks.slice(0, marks.indexOf(label));
  const under = before.findLast(
    (mark): mark is Block => mark.kind === 'block' && overlap(mark.box, label.box),
  );
  return under?.fill ?? COLOURS.paper;
}

function faultsOfLabel(label: Label, { marks, width, height }: Scene): string[] {
  const { text, box, within, size, colour, ground } = label;
  const page = { x: 0, y: 0, width, height };
  const blank = Array.from(text).filter((character) => !hasGlyph(character));
  return [
    ...(size < SIZES.text ? [`“${text}” is ${size} px high`] : []),
    ...(contains(widen(within, SLACK), box) ? [] : [`“${text}” leaves its shape`]),
    ...(contains(page, box) ? [] : [`“${text}” leaves the page`]),
    ...(blank.length > 0 ? [`“${text}” has no glyph for ${blank.join('')}`] : []),
    ...(contrast(colour, ground) < LEAST_CONTRAST
      ? [`“${text}” is too pale: ${contrast(colour, ground).toFixed(2)}`]
      : []),
    ...(groundUnder(label, marks) === ground ? [] : [`“${text}” isn’t on ${ground}`]),
  ];
}

/** The points of a line as it was written: straight pieces, and curves made of them. */
function pointsOf({ d, shift = { x: 0, y: 0 } }: Trace): Point[] {
  return [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x) + shift.x,
    y: Number(y) + shift.y,
  }));
}

function faultsOfArrows(scene: Scene): string[] {
  const companies = blocksOf(scene).filter(({ role }) => role === 'company');
  return scene.marks.flatMap((mark) => {
    if (mark.kind !== 'trace' || mark.fill !== undefined || mark.stroke === undefined) return [];
    const points = pointsOf(mark);
    const hit = companies.find(({ box }) =>
      points.some((point) => contains(box, { ...point, width: 0, height: 0 })),
    );
    const isOut = points.some(({ x, y }) => x < 0 || y < 0 || x > scene.width || y > scene.height);
    return [
      ...(hit ? [`a line crosses a company at ${Math.round(hit.box.x)}`] : []),
      ...(isOut ? ['a line leaves the page'] : []),
    ];
  });
}

/** Arrows and lines stand out from whatever ground they may cross. */
function faultsOfColours(scene: Scene): string[] {
  const grounds = [
    COLOURS.paper,
    ...blocksOf(scene).flatMap(({ role, fill }) => (role === 'ground' ? fill : [])),
  ];
  return scene.marks.flatMap((mark) => {
    if (mark.kind !== 'trace' || !mark.isMeaning) return [];
    const colour = mark.fill ?? mark.stroke!.colour;
    const pale = grounds.find((ground) => contrast(colour, ground) < LEAST_CONTRAST);
    return pale === undefined ? [] : [`a line of ${colour} is too pale on ${pale}`];
  });
}

/** How far an amount may stand off its arrow: it may stand just above it. */
const BESIDE_ARROW = 20;

/** The points of a line with others between them, so that none of its steps is long. */
function pointsAlong(trace: Trace): Point[] {
  const points = pointsOf(trace);
  return points.flatMap((from, index) => {
    const to = points[index + 1] ?? from;
    return [0, 0.2, 0.4, 0.6, 0.8].map((t) => ({
      x: from.x + (to.x - from.x) * t,
      y: from.y + (to.y - from.y) * t,
    }));
  });
}

/** Each amount is at an arrow of its colour. */
function faultsOfAmounts(scene: Scene): string[] {
  const arrows = scene.marks.filter((mark) => mark.kind === 'trace' && mark.fill === undefined) as Trace[];
  return blocksOf(scene).flatMap(({ role, box, stroke }) => {
    if (role !== 'amount') return [];
    const own = arrows.filter((arrow) => arrow.stroke?.colour === stroke?.colour);
    const near = widen(box, BESIDE_ARROW);
    const isAtOne = own.some((arrow) =>
      pointsAlong(arrow).some((point) => contains(near, { ...point, width: 0, height: 0 })),
    );
    return isAtOne ? [] : [`an amount at ${Math.round(box.x)}, ${Math.round(box.y)} is at no arrow`];
  });
}

/** Everything that makes a scene hard to read; empty is good. */
export function faultsOf(scene: Scene): string[] {
  const labels = labelsOf(scene);
  const solid = blocksOf(scene).filter(({ role }) => role !== 'ground');
  return [
    ...labels.flatMap((label) => faultsOfLabel(label, scene)),
    ...pairsOf(labels, (a, b) => overlap(a.box, b.box, -SLACK)).map(
      ([a, b]) => `“${a.text}” lies on “${b.text}”`,
    ),
    ...pairsOf(solid, (a, b) => overlap(a.box, b.box)).map(([a, b]) => `a ${a.role} lies on a ${b.role}`),
    ...faultsOfArrows(scene),
    ...faultsOfColours(scene),
    ...faultsOfAmounts(scene),
  ];
}
