import type { ArrowKind, PathChart, PathStep } from '../chart.ts';
import { drawHeader, drawKinds } from '../frame.ts';
import { letter, setLabels } from '../lettering.ts';
import { COLOURS, MARGIN, TALLEST, SIZES, TINTS, WIDTH } from '../look.ts';
import { around, move, type Mark, type Scene } from '../scene.ts';
import { drawLoop } from './loop.ts';
import { isLoop, PANEL_LEFT, PANEL_RIGHT, type Panel } from './panel.ts';
import { drawSerpentine } from './serpentine.ts';

const PANEL_GAP = 24;
const BADGE = 68;
const BEFORE_LEGEND = 20;

const toPanel = (steps: PathStep[]): Panel => (isLoop(steps) ? drawLoop(steps) : drawSerpentine(steps));

function drawBadge(number: number, height: number): Mark[] {
  const centre = { x: (MARGIN + PANEL_LEFT) / 2, y: height / 2 };
  const box = around(centre, BADGE, BADGE);
  const lettering = letter(String(number), { size: SIZES.text, isBold: true }, { most: BADGE, lines: 1 });
  return [
    { kind: 'block', box, radius: BADGE / 2, fill: COLOURS.gold, role: 'badge' },
    ...setLabels(lettering, centre, { colour: COLOURS.ink, ground: COLOURS.gold, within: box }),
  ];
}

function drawPanel({ marks, height }: Panel, top: number, number: number | undefined): Mark[] {
  const box = { x: MARGIN, y: 0, width: WIDTH - 2 * MARGIN, height };
  const ground: Mark = { kind: 'block', box, radius: 34, fill: TINTS[1]!.band, role: 'ground' };
  // Without a number its place is shared by both sides.
  const content =
    number === undefined
      ? marks.map((mark) => move(mark, { x: (WIDTH - PANEL_LEFT - PANEL_RIGHT) / 2, y: 0 }))
      : [...drawBadge(number, height), ...marks];
  return [ground, ...content].map((mark) => move(mark, { x: 0, y: top }));
}

/** Lays ways of money out below each other, best first; those for which the page is too short are counted. */
export function layOutPaths(chart: PathChart): Scene {
  const paths = chart.paths.filter((steps) => steps.length > 0);
  const header = drawHeader(chart);
  for (let count = paths.length; ; count--) {
    const shown = paths.slice(0, count);
    const kinds = new Set<ArrowKind>(shown.flat().map(({ kind }) => kind));
    let y = header.height + 10;
    const panels = shown.flatMap((steps, index) => {
      const panel = toPanel(steps);
      const top = y;
      y += panel.height + PANEL_GAP;
      return drawPanel(panel, top, shown.length > 1 ? index + 1 : undefined);
    });
    const legend = drawKinds(chart.legend, kinds, y - PANEL_GAP + BEFORE_LEGEND);
    const height = Math.ceil(y - PANEL_GAP + BEFORE_LEGEND + legend.height);
    if (height > TALLEST && count > 1) continue;
    const leftOut = { companies: 0, arrows: 0, paths: paths.length - count };
    return { width: WIDTH, height, marks: [...header.marks, ...panels, ...legend.marks], leftOut };
  }
}
