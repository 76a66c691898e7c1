import { COLOURS } from './look.ts';
import type { Point, Trace } from './scene.ts';

/** Her head on a grid of 100 by 100: ears, face, eyes closed in a smile, blush, whiskers. */
const HEAD =
  'M14 44L18 8Q20 2 26 6L44 20Q50 19 56 20L74 6Q80 2 82 8L86 44Q92 54 90 64Q86 92 50 92Q14 92 10 64Q8 54 14 44Z';
const EARS = 'M23 16L24 31L36 24Z M77 16L76 31L64 24Z';
const EYES = 'M28 56Q34 48 40 56 M60 56Q66 48 72 56';
const MOUTH = 'M42 70Q46 75 50 70Q54 75 58 70';
const NOSE = 'M47 64Q50 62 53 64Q52 68 50 68Q48 68 47 64Z';
const CHEEKS = 'M20 66a6 4 0 1 0 12 0a6 4 0 1 0 -12 0Z M68 66a6 4 0 1 0 12 0a6 4 0 1 0 -12 0Z';

const round = (value: number): number => Math.round(value * 10) / 10;

/** Moves a drawing from its grid to where it goes; relative commands and radii only scale. */
function place(d: string, { x, y }: Point, size: number): string {
  const scale = size / 100;
  const left = x - size / 2;
  const top = y - size / 2;
  return d.replaceAll(/([MLQa])([^MLQaZ]*)/g, (_, command: string, list: string) => {
    const numbers = list.trim().split(/\s+/).map(Number);
    if (command === 'a') {
      const [rx = 0, ry = 0, turn, large, sweep, dx = 0, dy = 0] = numbers;
      return `a${round(rx * scale)} ${round(ry * scale)} ${turn} ${large} ${sweep} ${round(dx * scale)} ${round(dy * scale)}`;
    }
    return (
      command + numbers.map((each, index) => round(each * scale + (index % 2 === 0 ? left : top))).join(' ')
    );
  });
}

/** The cat's head around a centre; mere ornament. */
export function drawCat(centre: Point, size: number): Trace[] {
  const fill = (d: string, colour: string): Trace => ({
    kind: 'trace',
    d: place(d, centre, size),
    fill: colour,
    isMeaning: false,
  });
  const line = (d: string): Trace => ({
    kind: 'trace',
    d: place(d, centre, size),
    stroke: { colour: COLOURS.paper, width: size / 28 },
    isMeaning: false,
  });
  return [
    fill(HEAD, COLOURS.cat),
    fill(EARS, COLOURS.blush),
    fill(CHEEKS, COLOURS.blush),
    fill(NOSE, COLOURS.blush),
    line(EYES),
    line(MOUTH),
  ];
}

const EAR_LEFT = 'M4 100L10 18Q13 4 26 14L74 66L74 100Z';
const EAR_RIGHT = 'M96 100L90 18Q87 4 74 14L26 66L26 100Z';

/** A pair of ears on the upper edge of a box: the company that the map is about. */
export function drawEars(left: Point, right: Point, size: number, colour: string): Trace[] {
  return [
    {
      kind: 'trace',
      d: place(EAR_LEFT, { x: left.x, y: left.y - size / 2 }, size),
      fill: colour,
      isMeaning: false,
    },
    {
      kind: 'trace',
      d: place(EAR_RIGHT, { x: right.x, y: right.y - size / 2 }, size),
      fill: colour,
      isMeaning: false,
    },
  ];
}
