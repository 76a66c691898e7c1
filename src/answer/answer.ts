import type { Amount, Bound, DealKind, Layer } from '../knowledge/schema.ts';
import type { Question, TalkTopic } from '../understand/question.ts';

type Id = string;

type Join = 'and' | 'or' | 'nor';

/** Something that a line names; `persona/` puts it into words of one language. */
export type Value =
  | { type: 'entity'; id: Id }
  /** `nor`: what is said of them is denied of each */
  | { type: 'entities'; ids: Id[]; join: Join }
  /** companies as the article names them */
  | { type: 'named'; ids: Id[] }
  | { type: 'stakes'; deals: Id[]; name: 'from' | 'to' }
  /** `short`: as it fits on a picture, $5B */
  | { type: 'amount'; amount: Amount; short?: boolean }
  | { type: 'sums'; amounts: Amount[] }
  | { type: 'usd'; usd: number; about?: boolean; short?: boolean }
  /** what a sum is made of, with what it comes to: a fact's figure, deals, or a stage of one */
  | {
      type: 'quantity';
      amounts: Amount[];
      about: boolean;
      fact?: Id;
      deals?: Id[];
      stage?: number;
      rest?: boolean;
    }
  /** what was worked out */
  | { type: 'measure'; unit: 'usd' | 'times' | 'percent'; value: number; bound: Bound; about: boolean }
  | { type: 'date'; date: string }
  | { type: 'fact'; id: Id }
  | { type: 'deal'; id: Id }
  | { type: 'path'; deals: Id[] }
  /** deals, with the month in which they were announced */
  | { type: 'announced'; date: string; deals: Id[] }
  /** a stage of a deal, with whose it is */
  | { type: 'staged'; deal: Id; stage: number }
  /** one after the other */
  | { type: 'sequence'; items: Value[] }
  | { type: 'labels'; facts: Id[] }
  | { type: 'caveat'; id: Id }
  /** `alone`: of nobody that is named */
  | { type: 'attribute'; id: Id; alone?: boolean }
  | { type: 'foreign'; id: Id; typed?: string }
  | { type: 'section'; id: Id }
  | { type: 'sections'; ids: Id[] }
  | { type: 'topic'; id: Id }
  | { type: 'article'; id: Id; short?: boolean }
  /** articles as sources, each with its date */
  | { type: 'sources'; articles: Id[] }
  | { type: 'layers'; layers: readonly Layer[] }
  | { type: 'kind'; kind: DealKind }
  /** how many each has */
  | { type: 'counts'; counts: { id: Id; number: number }[] }
  | { type: 'number'; value: number }
  | { type: 'word'; text: string };

/** One sentence to be said: the template's name (a key of `locales/…/answers.json`) and what it names. */
export interface Line {
  key: string;
  values?: Record<string, Value>;
}

/** An answer is data without words: what to say, and what it rests on. */
export interface Answer {
  kind: 'answer' | 'clarify' | 'unknown' | 'smalltalk' | 'settings';
  /** said first, in order; each a sentence or a list */
  lines: Line[];
  /** yes or no, where that was asked or a premise is wrong */
  verdict?: 'yes' | 'no' | 'fix' | 'maybe' | 'perhaps';
  facts: Id[];
  /** a fact told by the way, where there is room: it isn't what was asked, and nothing that follows leans on it */
  aside?: Id;
  deals: Id[];
  /** near questions, for the buttons */
  near: Question[];
  /** an opinion of hers: marked as such */
  talk?: TalkTopic;
  /** the answer is a list: it may be twice as long */
  list?: boolean;
}

export const value = {
  entity: (id: Id): Value => ({ type: 'entity', id }),
  entities: (ids: Id[], join: Join = 'and'): Value => ({ type: 'entities', ids, join }),
  number: (number: number): Value => ({ type: 'number', value: number }),
  fact: (id: Id): Value => ({ type: 'fact', id }),
  deal: (id: Id): Value => ({ type: 'deal', id }),
} as const;
