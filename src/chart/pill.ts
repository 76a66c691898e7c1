import type { ArrowKind } from './chart.ts';
import { letter, setLabels, type Lettering } from './lettering.ts';
import { COLOURS, SIZES, STROKES } from './look.ts';
import type { Mark, Rect } from './scene.ts';

export const PILL_HEIGHT = 66;
const PADDING = 22;
/** Room for "at least $13 billion"; a sum that were cut would be another sum. */
const WIDEST_AMOUNT = 425;

export const letterAmount = (amount: string): Lettering =>
  letter(amount, { size: SIZES.text, isBold: true }, { most: WIDEST_AMOUNT, lines: 1 });

export const widthOfPill = ({ width }: Lettering): number => Math.ceil(width) + 2 * PADDING;

/** An amount on its arrow, in the arrow's colour. */
export function drawPill(amount: Lettering, box: Rect, kind: ArrowKind): Mark[] {
  const { colour } = STROKES[kind];
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return [
    {
      kind: 'block',
      box,
      radius: box.height / 2,
      fill: COLOURS.card,
      role: 'amount',
      stroke: { colour, width: 5 },
    },
    ...setLabels(amount, centre, { colour, ground: COLOURS.card, within: box }),
  ];
}
