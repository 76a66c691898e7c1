import type { MapCompany, MapLayer } from '../chart.ts';
import { heightOfCompanies, letterName, widthOfCompany } from '../company.ts';
import { letter, type Lettering } from '../lettering.ts';
import { MARGIN, SIZES, TINTS, WIDTH, type Tint } from '../look.ts';

/** Something that takes room in a row: a layer's label, a company's box, or a bundle that passes through. */
export interface Slot {
  kind: 'label' | 'box' | 'pass';
  /** the company's id; for the others, unique too */
  id: string;
  width: number;
  /** index of its band in the row; -1 for what passes through */
  band: number;
  lettering?: Lettering;
}

export interface Band {
  tint: Tint;
  isLabelRight: boolean;
}

export interface Row {
  bands: Band[];
  slots: Slot[];
  /** of the boxes, in pixels */
  boxHeight: number;
}

const LABEL = { size: SIZES.text, isBold: true };
const WIDEST_LABEL = 215;
/** Between boxes, at the least. */
export const SLOT_GAP = 56;
/** Where rows begin and end. */
export const ROW_LEFT = MARGIN + 28;
export const ROW_RIGHT = WIDTH - ROW_LEFT;

function toBox({ id, name }: MapCompany, band: number): Slot {
  const lettering = letterName(name);
  return { kind: 'box', id, width: widthOfCompany(lettering), band, lettering };
}

function toLabel(text: string, id: string, band: number): Slot[] {
  const lettering = letter(text, LABEL, { most: WIDEST_LABEL, lines: 2 });
  if (lettering.lines.length === 0) return [];
  return [{ kind: 'label', id, width: Math.ceil(lettering.width), band, lettering }];
}

interface Piece extends MapLayer {
  tint: Tint;
}

/** The last of several bands has its label at the right, so that the boxes of neighbours stand next to each other. */
function toRow(pieces: Piece[], number: number): Row {
  const bands = pieces.map(({ tint }, band) => ({
    tint,
    isLabelRight: band > 0 && band === pieces.length - 1,
  }));
  const slots = pieces.flatMap(({ label, companies }, band) => {
    const text = toLabel(label, `\nlabel ${number} ${band}`, band);
    const boxes = companies.map((company) => toBox(company, band));
    return bands[band]!.isLabelRight ? [...boxes, ...text] : [...text, ...boxes];
  });
  return { bands, slots, boxHeight: heightOfCompanies(slots.flatMap(({ lettering }) => lettering ?? [])) };
}

const widthOf = (pieces: Piece[]): number =>
  toRow(pieces, 0).slots.reduce((sum, { width }) => sum + width + SLOT_GAP, -SLOT_GAP);
const fits = (pieces: Piece[]): boolean => widthOf(pieces) <= ROW_RIGHT - ROW_LEFT;

/** As many lines of companies as it takes, about equally long; only the first bears the label. */
function splitLayer(piece: Piece): Piece[][] {
  const { companies } = piece;
  for (let parts = 1; parts <= companies.length; parts++) {
    const size = Math.ceil(companies.length / parts);
    const split = Array.from({ length: parts }, (_, part): Piece => ({
      ...piece,
      label: part === 0 ? piece.label : '',
      companies: companies.slice(part * size, (part + 1) * size),
    })).filter((each) => each.companies.length > 0);
    if (split.every((each) => fits([each]))) return split.map((each) => [each]);
  }
  return [[piece]];
}

/** Rows as they come out on the page: empty layers go, what is too wide for a row gets several. */
export function toRows(rows: MapLayer[][]): Row[] {
  let layer = 0;
  const tinted = rows.map((row) =>
    row.map((each): Piece => ({ ...each, tint: TINTS[layer++ % TINTS.length]! })),
  );
  return tinted
    .map((row) => row.filter(({ companies }) => companies.length > 0))
    .flatMap((row) => (row.length === 0 ? [] : fits(row) ? [row] : row.flatMap(splitLayer)))
    .map(toRow);
}
