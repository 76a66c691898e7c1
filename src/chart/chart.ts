/** How money, goods or a tie go from one company to another. A partnership has no direction. */
export type ArrowKind = 'investment' | 'payment' | 'supply' | 'partnership';

/** What every picture says around what it shows. All words come from the caller, in one language. */
export interface Framing {
  title: string;
  /** the day that the data is of, in words */
  asOf: string;
}

/** A company on the map; `id` is what arrows name, `name` what is drawn. */
export interface MapCompany {
  id: string;
  name: string;
}

/**
 * Companies of one layer, for instance the cloud providers. Colours go by the order of layers; one without companies
 * isn't drawn but takes its colour, so that the others keep theirs from map to map.
 */
export interface MapLayer {
  label: string;
  companies: MapCompany[];
}

export interface MapArrow {
  from: string;
  to: string;
  kind: ArrowKind;
  /** drawn on the arrow; the shorter, the less it hides: "up to $5B"; left out where nothing is stated */
  amount?: string;
  /** importance where not all arrows have room, for instance US dollars; those without give way first */
  weight?: number;
}

/** The ecosystem: companies by layer, arrows by kind. */
export interface MapChart extends Framing {
  kind: 'map';
  /**
   * From top to bottom; layers of one row stand side by side as long as they have room. Fewest lines cross where who
   * receives most stands between the others: investors, then AI companies, then cloud and chips in one row.
   */
  rows: MapLayer[][];
  /** an arrow that names an unknown company isn't drawn and counts as left out */
  arrows: MapArrow[];
  /** what the kinds are called; those in use are shown as the legend */
  legend: Record<ArrowKind, string>;
  /** id of the company to be brought out; what has no tie with it is dimmed */
  focus?: string;
}

export interface PathStep {
  /** the company's name, as it is drawn; the step before ends where the next begins */
  from: string;
  to: string;
  kind: ArrowKind;
  amount?: string;
}

/** Ways that money takes, each head to tail, best first; one that ends where it begins is drawn as a loop. */
export interface PathChart extends Framing {
  kind: 'path';
  paths: PathStep[][];
  legend: Record<ArrowKind, string>;
}

export interface MarketPoint {
  year: number;
  /** any unit, the same for all */
  value: number;
  /** the value in words */
  text: string;
}

/** Stated sizes of a market as bars, and what a stated growth rate would give instead as a dotted line. */
export interface MarketChart extends Framing {
  kind: 'market';
  stated: (MarketPoint & { isForecast: boolean })[];
  /** from the first year to the last; only points whose `text` isn't empty are labelled */
  derived: MarketPoint[];
  legend: { stated: string; forecast: string; derived: string };
  /** a year as it is written on the axis, where that isn't its bare number */
  years?: Record<number, string>;
}

export type Chart = MapChart | PathChart | MarketChart;

/** What a picture had no room for; the caller says so in its words. */
export interface LeftOut {
  companies: number;
  arrows: number;
  paths: number;
}

/** A PNG of at most 300 kB and, unless that makes it narrower, 1,600 pixels' width; legible at 400. */
export interface Picture {
  kind: 'picture';
  png: Uint8Array;
  width: number;
  height: number;
  leftOut: LeftOut;
}

/**
 * No picture, and why: it took too long, its thread died or the chart made it throw, too many were waiting,
 * or the painter was closed.
 */
export interface NoPicture {
  kind: 'no-picture';
  why: 'late' | 'broken' | 'busy' | 'closed';
  /** for the log, where something broke */
  problem?: string;
}
