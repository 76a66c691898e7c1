import { drawEars } from './cat.ts';
import { letter, setLabels, type Lettering } from './lettering.ts';
import { COLOURS, SIZES } from './look.ts';
import type { Mark, Rect } from './scene.ts';

const PADDING = 30;
const NARROWEST = 230;
const WIDEST_NAME = 320;
const EAR = 52;

/** As any other, standing back, or the one that the picture is about. */
export type CompanyLook = 'usual' | 'dim' | 'focus';

export const letterName = (name: string): Lettering =>
  letter(name, { size: SIZES.name, isBold: true }, { most: WIDEST_NAME, lines: 2 });

export const widthOfCompany = ({ width }: Lettering): number =>
  Math.max(NARROWEST, Math.ceil(width) + 2 * PADDING);

/** Boxes beside each other are equally high. */
export const heightOfCompanies = (names: Lettering[]): number =>
  Math.max(104, ...names.map(({ height }) => Math.ceil(height) + 24));

const STROKE_WIDTHS: Record<CompanyLook, number> = { usual: 6, dim: 4, focus: 6 };
const INKS: Record<CompanyLook, string> = { usual: COLOURS.ink, dim: COLOURS.dim, focus: COLOURS.paper };

function borderOf(look: CompanyLook, own: string): string {
  if (look === 'usual') return own;
  return look === 'focus' ? COLOURS.cat : COLOURS.line;
}

/** A company's box with its name; the one in focus has cat's ears. */
export function drawCompany(
  name: Lettering,
  box: Rect,
  { border, look }: { border: string; look: CompanyLook },
): Mark[] {
  const fill = look === 'focus' ? COLOURS.cat : COLOURS.card;
  const stroke = { colour: borderOf(look, border), width: STROKE_WIDTHS[look] };
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const ears =
    look === 'focus'
      ? drawEars(
          { x: box.x + 44, y: box.y + 12 },
          { x: box.x + box.width - 44, y: box.y + 12 },
          EAR,
          COLOURS.cat,
        )
      : [];
  return [
    ...ears,
    { kind: 'block', box, radius: 30, fill, role: 'company', stroke },
    ...setLabels(name, centre, { colour: INKS[look], ground: fill, within: box }),
  ];
}
