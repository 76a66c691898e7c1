import type { ArrowKind } from './chart.ts';

/** Pixels. Discord shows pictures at about 400 of these 1,600, so 44 come out as 11. */
export const WIDTH = 1600;
export const MARGIN = 40;
/** A taller picture would be shown narrower than 400 pixels, as Discord ends at 350 pixels of height. */
export const MOST_HEIGHT = 1400;
/** Up to this it still gives way, before anything is left out. */
export const TALLEST = 1800;

export const SIZES = { text: 44, name: 54, title: 64 } as const;

export const COLOURS = {
  paper: '#fffaf2',
  card: '#ffffff',
  ink: '#2f2a3d',
  soft: '#5d566b',
  line: '#d9cfc0',
  dim: '#6b6673',
  dimLine: '#cfc8bd',
  cat: '#3a3348',
  blush: '#f7a8b8',
  gold: '#f6c454',
} as const;

/** A band of the map: its ground, and the border of its boxes. */
export interface Tint {
  band: string;
  border: string;
}

// prettier-ignore
export const TINTS: readonly Tint[] = [
  { band: '#fdf0cf', border: '#c98a12' },
  { band: '#e3f1fb', border: '#2f83bd' },
  { band: '#e6f3e2', border: '#4f9440' },
  { band: '#f6e6f4', border: '#a7559b' },
  { band: '#ece9fb', border: '#6d5fc4' },
];

export interface Stroke {
  colour: string;
  /** lengths of dash and gap; undefined is an unbroken line */
  dash?: string;
  hasHead: boolean;
}

/** Kinds differ by their dashes too, for those who don't tell the colours apart. */
export const STROKES: Record<ArrowKind, Stroke> = {
  investment: { colour: '#0b6e69', hasHead: true },
  payment: { colour: '#b4370f', dash: '26 12', hasHead: true },
  supply: { colour: '#4a45c9', dash: '1 17', hasHead: true },
  partnership: { colour: '#a3216f', dash: '12 9', hasHead: false },
};

export const KIND_ORDER: readonly ArrowKind[] = ['investment', 'payment', 'supply', 'partnership'];
export const STROKE_WIDTH = 9;
