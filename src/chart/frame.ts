import { KIND_ORDER, COLOURS, MARGIN, SIZES, WIDTH } from './look.ts';
import type { ArrowKind, Framing } from './chart.ts';
import { drawCat } from './cat.ts';
import { letter, setLabels, type Lettering } from './lettering.ts';
import type { Mark, Rect } from './scene.ts';
import { drawArrow } from './arrow.ts';

/** A part of a picture that spans its width. */
export interface Strip {
  marks: Mark[];
  height: number;
}

const CAT_SIZE = 120;
const CAPTION = { size: SIZES.text, isBold: false };
const SAMPLE = 96;
const ENTRY_GAP = 52;
const LINE_HEIGHT = 66;

/** The title with the date under it, and the cat at the right. */
export function drawHeader({ title, asOf }: Framing): Strip {
  const most = WIDTH - 3 * MARGIN - CAT_SIZE;
  const heading = letter(title, { size: SIZES.title, isBold: true }, { most, lines: 2 });
  const date = letter(asOf, CAPTION, { most, lines: 1 });
  const height = Math.max(MARGIN + heading.height + date.height + 20, CAT_SIZE + MARGIN);
  const within: Rect = { x: MARGIN, y: 0, width: most, height };
  const set = (text: Lettering, y: number, colour: string): Mark[] =>
    setLabels(
      text,
      { x: MARGIN + text.width / 2, y },
      { colour, ground: COLOURS.paper, within, align: 'left' },
    );
  const top = MARGIN - 10;
  return {
    marks: [
      ...set(heading, top + heading.height / 2, COLOURS.ink),
      ...set(date, top + heading.height + date.height / 2, COLOURS.soft),
      ...drawCat({ x: WIDTH - MARGIN - CAT_SIZE / 2, y: MARGIN + CAT_SIZE / 2 }, CAT_SIZE),
    ],
    height,
  };
}

interface Entry {
  /** draws the sample in a box of SAMPLE's width */
  sample: (box: Rect) => Mark[];
  text: Lettering;
}

/** Entries in as many centred lines as they need. */
function setEntries(entries: Entry[], top: number): Strip {
  const widthOf = ({ text }: Entry): number => SAMPLE + 20 + text.width;
  const lines: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    if (widthOf(entry) + ENTRY_GAP > room) {
      lines.push([]);
      room = WIDTH - 2 * MARGIN + ENTRY_GAP;
    }
    lines.at(-1)!.push(entry);
    room -= widthOf(entry) + ENTRY_GAP;
  }
  const marks = lines.flatMap((line, index) => {
    const total = line.reduce((sum, entry) => sum + widthOf(entry), ENTRY_GAP * (line.length - 1));
    let x = (WIDTH - total) / 2;
    const y = top + (index + 0.5) * LINE_HEIGHT;
    return line.flatMap((entry) => {
      const box = { x, y: y - LINE_HEIGHT / 2, width: SAMPLE, height: LINE_HEIGHT };
      const within = { x, y: box.y, width: widthOf(entry), height: LINE_HEIGHT };
      x += widthOf(entry) + ENTRY_GAP;
      const centre = { x: box.x + SAMPLE + 20 + entry.text.width / 2, y };
      return [
        ...entry.sample(box),
        ...setLabels(entry.text, centre, { colour: COLOURS.ink, ground: COLOURS.paper, within }),
      ];
    });
  });
  return { marks, height: lines.length * LINE_HEIGHT + 24 };
}

const MOST_ENTRY = WIDTH - 2 * MARGIN - SAMPLE - 20;

/** What the colours and dashes mean: the kinds in use, in a fixed order. */
export function drawKinds(
  legend: Record<ArrowKind, string>,
  used: ReadonlySet<ArrowKind>,
  top: number,
): Strip {
  const entries = KIND_ORDER.filter((kind) => used.has(kind)).map((kind): Entry => ({
    text: letter(legend[kind], CAPTION, { most: MOST_ENTRY, lines: 1 }),
    sample: ({ x, y, width, height }) =>
      drawArrow(
        [
          { x, y: y + height / 2 },
          { x: x + width, y: y + height / 2 },
        ],
        { kind },
      ),
  }));
  return setEntries(entries, top);
}

/** A legend of samples of any shape. */
export function drawLegend(items: { label: string; sample: (box: Rect) => Mark[] }[], top: number): Strip {
  const entries = items.map(({ label, sample }) => ({
    text: letter(label, CAPTION, { most: MOST_ENTRY, lines: 1 }),
    sample,
  }));
  return setEntries(entries, top);
}
