import type { Claim, Comparison } from '../knowledge/claims.ts';

/** What small talk is about, and what can be worked out. */

// prettier-ignore
export type TalkTopic =
  | 'hello' | 'thanks' | 'bye' | 'who' | 'help' | 'praise' | 'abuse' | 'love' | 'howareyou' | 'made-by' | 'cat' | 'bot'
  | 'accuracy' | 'data' | 'inject' | 'apology' | 'joke' | 'laugh' | 'ok' | 'advice' | 'comfort' | 'cheer' | 'bored' | 'wishes' | 'story'
  | 'petting' | 'puzzled' | 'presence' | 'goodnight' | 'remark' | 'memory' | 'foreign-language' | 'foreign-names' | 'noise';

export type Derivation =
  | 'growth-factor'
  | 'growth-difference'
  | 'sixty-percent'
  | 'rate-by-year'
  | 'rate-yearly'
  | 'needed-rate'
  | 'years-needed'
  | 'after-2023'
  | 'share-by-2023'
  | 'share-after-2023'
  | 'horizon-years';

/** What is worked out of the figures of the market, or of a stake that is told with its stages. */
export interface Derived {
  what: Derivation;
  claim?: Claim;
  /** the year that a rate is worked out for */
  year?: number;
  /** spread over the years, too */
  average?: boolean;
  /** by what sum it falls short */
  short?: boolean;
  /** the outlook whose years are counted */
  fact?: string;
}

/** A sum that the article states, or several together; `without`: deals that belong to it but have no figure; `stage`:
 * only so much of the stake, `rest`: what came on top of that. */
export type Quantity =
  { fact: string } | { deals: string[]; without: string[]; stage?: number; rest?: boolean };

/** A part of a sum, in money. */
export interface Portion {
  kind: 'portion';
  /** above 0 and below 1 */
  part: number;
  of: Quantity;
}

/** Of a fact, under which head it stands. */
export interface Headed {
  headed?: boolean;
  /** the list under which it stands, where that is asked of several */
  under?: string;
  /** the list that it was taken to stand under, and doesn't */
  notUnder?: string;
  /** of several it is the one that doesn't stand there */
  odd?: boolean;
  /** the place of the head in its list, counted from 1 */
  place?: number;
  /** what was said is no example of any point of this list */
  unlisted?: boolean;
  /** the place past its last that was asked for, counted from 1 */
  beyond?: number;
}

/** How many there are said to be. */
export interface Headcount {
  value: number;
  than?: Comparison;
}
