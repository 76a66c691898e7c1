import { featuresOf } from '../knowledge/features.ts';
import { gramsOf } from '../knowledge/grams.ts';
import type { Findings } from '../knowledge/judges.ts';
import { spot, type Spots } from '../knowledge/spot.ts';
import { fold, katakanaWords } from '../text/fold.ts';
import { once } from './once.ts';
import type { Understanding } from './understand.ts';

/** So many facts are ranked for a text. */
export const MOST_FACTS = 12;
const FIRST_FACTS = 2;

/** What a folded text holds, and what it is about: ranked once somebody asks. */
export class Sight {
  readonly folded: string;
  readonly spots: Spots;
  readonly #library: Understanding['library'];
  #findings: Findings | undefined;

  constructor(folded: string, spots: Spots, library: Understanding['library']) {
    this.folded = folded;
    this.spots = spots;
    this.#library = library;
  }

  get findings(): Findings {
    const { knowledge } = this.#library;
    const grams = () => gramsOf(this.folded, this.spots, knowledge.entities);
    return (this.#findings ??= this.#library.rank(featuresOf(this.spots), grams(), MOST_FACTS));
  }

  /** the first of them: a piece of text that may be many things is hardly about more */
  get first(): Findings {
    return { ...this.findings, facts: this.findings.facts.slice(0, FIRST_FACTS) };
  }
}

const seeOnce = once((folded, katakana, { library, mender }): Sight => {
  const spots = spot(folded, library.vocabulary, mender.word, katakana ? katakana.split(' ') : []);
  return new Sight(folded, spots, library);
});

/**
 * Looks at a folded text.
 * @param text as typed, for what folding loses
 */
export const see = (folded: string, text: string, parts: Understanding): Sight =>
  seeOnce(folded, katakanaWords(text).join(' '), parts);

/** What a piece of text holds, and what it is about, at first sight: not yet prepared as a clause of its own. */
export const look = (text: string, parts: Understanding): Sight => see(fold(text), text, parts);
