import type { LeftOut } from './chart.ts';

/** Pixels from the top left corner. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A line of text, centred in the box that it takes. */
export interface Label {
  kind: 'label';
  text: string;
  box: Rect;
  size: number;
  isBold: boolean;
  colour: string;
  /** the colour behind it */
  ground: string;
  /** the shape that it must stay in */
  within: Rect;
}

/** What a box is; only a ground may have others on it. */
export type BlockRole = 'ground' | 'company' | 'amount' | 'badge' | 'bar' | 'note';

/** A filled box. */
export interface Block {
  kind: 'block';
  box: Rect;
  radius: number;
  fill: string;
  role: BlockRole;
  stroke?: { colour: string; width: number; dash?: string };
}

/** A line or an outline, in the syntax of SVG paths. */
export interface Trace {
  kind: 'trace';
  d: string;
  fill?: string;
  stroke?: { colour: string; width: number; dash?: string };
  /** how far all of it is moved */
  shift?: Point;
  /** it carries a meaning, so it must stand out from its ground */
  isMeaning: boolean;
}

export type Mark = Label | Block | Trace;

/** A picture laid out: what is drawn where, from the back to the front. */
export interface Scene {
  width: number;
  height: number;
  marks: Mark[];
  leftOut: LeftOut;
}

export const NOTHING_LEFT_OUT: LeftOut = { companies: 0, arrows: 0, paths: 0 };

/** The box around a centre. */
export const around = ({ x, y }: Point, width: number, height: number): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** The same mark elsewhere. */
export function move(mark: Mark, by: Point): Mark {
  const shifted = (box: Rect): Rect => ({ ...box, x: box.x + by.x, y: box.y + by.y });
  switch (mark.kind) {
    case 'block':
      return { ...mark, box: shifted(mark.box) };
    case 'label':
      return { ...mark, box: shifted(mark.box), within: shifted(mark.within) };
    case 'trace':
      return { ...mark, shift: { x: (mark.shift?.x ?? 0) + by.x, y: (mark.shift?.y ?? 0) + by.y } };
  }
}

/** Whether two boxes share more than an edge; with `gap`, whether they come nearer than that. */
export const overlap = (a: Rect, b: Rect, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** Whether a box lies in another. */
export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
