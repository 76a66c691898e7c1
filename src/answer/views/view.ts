import type { DealSort } from '../../knowledge/deal-lists.ts';
import type { Amount, DealKind, Layer } from '../../knowledge/schema.ts';

type Id = string;

/** What a command looks up: a question that needs no understanding, and that paging or filtering changes a little. */
export type View =
  | { kind: 'deals'; from?: Id; to?: Id; deal?: DealKind; sort?: DealSort; page?: number }
  | { kind: 'company'; of: Id }
  /** with both, every path between them; with `from` alone, the loops through it */
  | { kind: 'flow'; from: Id; to?: Id; page?: number }
  | { kind: 'map'; focus?: Id; deal?: DealKind }
  | { kind: 'market'; year?: number }
  | { kind: 'compare'; a: Id; b: Id }
  | { kind: 'industries' }
  /** a topic's facts page by page; without one, what topics there are */
  | { kind: 'topics'; topic?: Id; page?: number; /** what was typed and is no topic */ unknown?: string }
  | { kind: 'about' }
  | { kind: 'help' }
  /**
   * A name that was typed isn't clear, or a second one is missing `beside` the first: companies that it is near to, or
   * else all, and what each of them leads to.
   */
  | {
      kind: 'which';
      typed: string;
      isNear: boolean;
      beside?: Id;
      /** another name that isn't clear either, and what it is taken for; nothing: it is left out */
      also?: { typed: string; id?: Id };
      /** the code of the view that a choice leads to, with HOLE in the choice's place */
      hole?: string;
      choices: { id: Id; view: View }[];
    };

type Of<Kind extends View['kind']> = Extract<View, { kind: Kind }>;

/** Where in a list somebody is; pages count from 0. */
export interface Page {
  page: number;
  pages: number;
}

export interface DealsFound extends Page {
  kind: 'deals';
  view: Of<'deals'>;
  /** deals of this page */
  deals: Id[];
  total: number;
  /** of the same companies, by kind, and all */
  counts: Record<DealKind | 'all', number>;
  /** where nothing fits: what else these companies have, or nothing at all */
  instead: Id[];
}

/** Deals of one side of a company: the largest of them, and how many more there are. */
export interface Side {
  deals: Id[];
  more: number;
  sums: Amount[];
  /** how many have no figure */
  unstated: number;
}

export interface CompanyFound {
  kind: 'company';
  view: Of<'company'>;
  layers: readonly Layer[];
  isInvestor: boolean;
  isAi: boolean;
  dealsOut: number;
  dealsIn: number;
  invests: Side;
  backers: Side;
  pays: Side;
  paid: Side;
  /** supplies and partnerships */
  ties: Side;
  /** facts: what it is after, and what may go wrong */
  strategy: Id[];
  risks: Id[];
  /** facts that place it, where there are no deals */
  role: Id[];
  counterparties: Id[];
}

export interface FlowFound extends Page {
  kind: 'flow';
  view: Of<'flow'>;
  /** deals head to tail, of this page, shortest first */
  paths: Id[][];
  total: number;
  /** there are more paths than are looked for */
  isCut: boolean;
  /** where there is no path: the shortest one the other way round */
  back: Id[];
}

export interface MapFound {
  kind: 'map';
  view: Of<'map'>;
  /** companies by place, top to bottom; a company of several layers stands in the first */
  investors: Id[];
  /** of no layer and no investors */
  others: Id[];
  layers: { layer: Layer; companies: Id[] }[];
  /** of the whole map: companies of a layer that have no deals, and so no arrow */
  bare: Id[];
  deals: Id[];
  total: number;
  date: string;
}

export interface MarketFound {
  kind: 'market';
  view: Of<'market'>;
  stated: { year: number; usd: number; isForecast: boolean }[];
  ratePercent: number;
  /** what the stated rate gives, year by year from the first */
  derived: { year: number; usd: number }[];
  /** what it would take to reach the stated forecast */
  neededPercent: number;
  factor: number;
  caveat: Id | undefined;
  /** where these figures are stated */
  facts: Id[];
  date: string;
}

/** One of the compared companies. */
export interface Compared {
  id: Id;
  layers: readonly Layer[];
  isInvestor: boolean;
  isAi: boolean;
  invests: Side;
  backers: Side;
  pays: Side;
  paid: Side;
  /** companies, each once */
  suppliesTo: Id[];
  suppliedBy: Id[];
  strategy: Id[];
  /** facts that place it, where there are no deals */
  role: Id[];
}

export interface CompareFound {
  kind: 'compare';
  view: Of<'compare'>;
  sides: [Compared, Compared];
  commonInvestors: Id[];
  commonTargets: Id[];
  /** deals between the two, either way */
  between: Id[];
}

export interface IndustriesFound {
  kind: 'industries';
  view: Of<'industries'>;
  /** each industry's facts in the order of the aspects */
  industries: { id: Id; facts: Id[] }[];
}

export interface TopicsFound extends Page {
  kind: 'topics';
  view: Of<'topics'>;
  topics: { id: Id; facts: number }[];
  facts: Id[];
  total: number;
}

export interface AboutFound {
  kind: 'about';
  view: Of<'about'>;
  articles: { id: Id; date: string }[];
  natures: { fact: number; forecast: number; opinion: number };
  caveats: Id[];
  deals: number;
  version: string;
}

export interface HelpFound {
  kind: 'help';
  view: Of<'help'>;
}

export interface WhichFound {
  kind: 'which';
  view: Of<'which'>;
}

/** What was found for a view: ids, amounts and dates, no words. */
export type Found =
  | DealsFound
  | CompanyFound
  | FlowFound
  | MapFound
  | MarketFound
  | CompareFound
  | IndustriesFound
  | TopicsFound
  | AboutFound
  | HelpFound
  | WhichFound;
