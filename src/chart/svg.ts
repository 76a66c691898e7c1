import { FAMILY } from './font.ts';
import { COLOURS } from './look.ts';
import type { Block, Label, Mark, Scene, Trace } from './scene.ts';

/** From the middle of a line of text down to its baseline, of the letters' size. */
const BASELINE = 0.37;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!);
/** Two digits, so that the same chart gives the same bytes whatever the last bits of a sum are. */
const round = (value: number): string => String(Math.round(value * 100) / 100);

type Stroke = NonNullable<Block['stroke']>;

const strokeOf = (stroke: Stroke | undefined): string =>
  stroke === undefined
    ? ''
    : ` stroke="${stroke.colour}" stroke-width="${stroke.width}" stroke-linecap="${stroke.dash?.startsWith('1 ') === false ? 'butt' : 'round'}" stroke-linejoin="round"${stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash}"`}`;

const drawBlock = ({ box, radius, fill, stroke }: Block): string =>
  `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" rx="${radius}" fill="${fill}"${strokeOf(stroke)}/>`;

const drawTrace = ({ d, fill, stroke, shift }: Trace): string =>
  `<path d="${d}" fill="${fill ?? 'none'}"${strokeOf(stroke)}${shift === undefined ? '' : ` transform="translate(${round(shift.x)} ${round(shift.y)})"`}/>`;

function drawLabel({ text, box, size, isBold, colour }: Label): string {
  const x = round(box.x + box.width / 2);
  const y = round(box.y + box.height / 2 + size * BASELINE);
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${isBold ? 700 : 500}" fill="${colour}">${escape(text)}</text>`;
}

function drawMark(mark: Mark): string {
  switch (mark.kind) {
    case 'block':
      return drawBlock(mark);
    case 'trace':
      return drawTrace(mark);
    case 'label':
      return drawLabel(mark);
  }
}

/** The scene as an SVG document on its own paper, so that it looks the same on any ground. */
export function toSvg({ width, height, marks }: Scene): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>
<g font-family="${FAMILY}" text-anchor="middle">
${marks.map(drawMark).join('\n')}
</g>
</svg>`;
}
