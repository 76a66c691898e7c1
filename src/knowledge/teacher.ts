import { hash } from '../text/hash.ts';
import type { Feature } from './features.ts';
import {
  createLearner,
  trainClasses,
  type Effort,
  type Lesson,
  type Lessons,
  type Trained,
} from './learner.ts';
import { Crosses, Tape, type Numbers } from './numbers.ts';
import type { Relations } from './relations.ts';
import { FIRST_TALK, INTENTS, YES_NO_INTENTS, type Act, type Intent } from './schema.ts';

/** What an example text is an example of: a fact (`polarity`: how that answers it), or a kind of question. */
export type Taught =
  | { fact: string; isDeal: boolean; polarity: 'y' | 'n' | undefined; asksWhether: boolean }
  | { intent: Intent };

/** A text as the judges read it. */
export interface Read {
  folded: string;
  features: Feature[];
  grams: Feature[];
  form: Feature[];
}

/** All that was learnt, as plain data: what is told by which features. */
export interface Learnt {
  /** keys of what is crossed, in the order of their numbers */
  crosses: Float64Array;
  /** the facts in the order of their numbers among what is crossed */
  facts: string[];
  /** which fact it is */
  ofFacts: Trained;
  /** which kind of question; one class for everything that a fact answers, and one for what a deal could answer too */
  ofKinds: Trained;
  /** what half a sentence asks for */
  ofActs: Trained;
  /** whether yes or no answers it */
  ofForms: Trained;
  /** which of them */
  verdicts: Trained;
}

export const FACT = 'fact';
export const DEAL_FACT = 'deal-fact';
export const YES_NO = 'yes-no';
export const TALK: ReadonlySet<string> = new Set(INTENTS.slice(INTENTS.indexOf(FIRST_TALK)));

/** The mean of some trainings errs less than each of them; more than these bring no more. */
const OF_MANY: Effort = { passes: 2, rounds: 2 };
/** One in so many of small talk is enough to tell half sentences from it. */
const FEW_TALKS = 10;
/** There are few half sentences. */
const OF_ACTS: Effort = { passes: 4, rounds: 3 };
/** There are few verdicts and two of them: they are learnt more thoroughly. */
const OF_VERDICTS: Effort = { passes: 3, rounds: 3 };

/** A kind of question is told by how it is put, not by whom it names. */
export const isName = (feature: Feature): boolean => feature.startsWith('e:') || feature.startsWith('f:');

/** So likely a yes/no question that its missing mark tells nothing. */
const DOUBTFUL = 0.5;

/** Where each sort of a text's features begins on the tape. */
interface Stretch {
  names: number;
  nameless: number;
  turns: number;
  form: number;
  end: number;
  /** the text's own number: when its turn comes */
  key: number;
}

/** Takes in the examples one by one, then learns from all of them. */
export class Teacher {
  readonly #numbers: Numbers;
  readonly #relations: Relations;
  readonly #crosses = new Crosses();
  readonly #facts = new Map<string, number>();
  /** of each text the names, then its other features, its turns of phrase and its form: each learner reads a stretch */
  readonly #tape = new Tape();
  readonly #crossed = new Tape();
  readonly #ofFacts: Lesson[] = [];
  readonly #ofKinds: Lesson[] = [];
  readonly #ofActs: Lesson[] = [];
  readonly #ofForms: Lesson[] = [];
  readonly #verdicts: Lesson[] = [];

  constructor(numbers: Numbers, relations: Relations) {
    this.#numbers = numbers;
    this.#relations = relations;
  }

  teach(of: Taught, read: Read): void {
    const { names, nameless, turns, form, end, key } = this.#write(read);
    if ('intent' in of) {
      this.#ofKinds.push({ kind: of.intent, start: nameless, end: form, key });
      if (TALK.has(of.intent) || of.intent === 'nothing') {
        if (key % FEW_TALKS === 0) this.#ofActs.push({ kind: 'none', start: nameless, end, key });
        return;
      }
      const isWhether = YES_NO_INTENTS.includes(of.intent);
      this.#ofForms.push({ kind: isWhether ? YES_NO : 'other', start: turns, end, key });
      return;
    }
    const { fact, isDeal, polarity, asksWhether } = of;
    this.#ofKinds.push({ kind: isDeal ? DEAL_FACT : FACT, start: nameless, end: form, key });
    this.#ofFacts.push({ kind: fact, start: names, end: form, key });
    this.#ofForms.push({ kind: asksWhether ? YES_NO : 'other', start: turns, end, key });
    if (!this.#facts.has(fact)) this.#facts.set(fact, this.#facts.size);
    if (polarity) this.#judge(fact, polarity, read, { crossed: this.#tape.from(names, form), key });
  }

  /** Puts a text's features on the tape. */
  #write({ folded, features, grams, form: ends }: Read): Stretch {
    const tape = this.#tape;
    const add = (feature: Feature) => tape.add(this.#numbers.of(feature));
    const names = tape.length;
    for (const feature of features) if (isName(feature)) add(feature);
    const nameless = tape.length;
    for (const feature of features) if (!isName(feature)) add(feature);
    const turns = tape.length;
    grams.forEach(add);
    const form = tape.length;
    ends.forEach(add);
    return { names, nameless, turns, form, end: tape.length, key: hash(folded) };
  }

  /** A yes/no question that teaches that it is one, of a fact, and what is due; it is too far from the fact to find it by. */
  teachVerdict({ fact, isDeal }: { fact: string; isDeal: boolean }, polarity: 'y' | 'n', read: Read): void {
    const { names, nameless, turns, form, end, key } = this.#write(read);
    this.#ofKinds.push({ kind: isDeal ? DEAL_FACT : FACT, start: nameless, end: form, key });
    this.#ofForms.push({ kind: YES_NO, start: turns, end, key });
    if (this.#facts.has(fact))
      this.#judge(fact, polarity, read, { crossed: this.#tape.from(names, form), key });
  }

  /** Half a sentence that leans on what was said before. */
  teachAct(act: Act, read: Read): void {
    const { nameless, end, key } = this.#write(read);
    this.#ofActs.push({ kind: act, start: nameless, end, key });
  }

  #judge(
    fact: string,
    polarity: string,
    read: Read,
    { crossed, key }: { crossed: Uint32Array; key: number },
  ): void {
    const alone = this.#relations.relate(fact, read).map((relation) => this.#numbers.of(relation));
    const start = this.#crossed.length;
    this.#crosses.write({ fact: this.#facts.get(fact)!, crossed, alone }, this.#crossed);
    this.#verdicts.push({ kind: polarity, start, end: this.#crossed.length, key });
  }

  /** Learns from all that was taught. */
  learn(): Learnt {
    const features = this.#tape.from(0);
    const learn = (lessons: Lesson[]) => trainClasses({ features, lessons }, OF_MANY);
    return {
      ofFacts: learn(this.#ofFacts),
      ofKinds: learn(this.#ofKinds),
      ofActs: trainClasses({ features, lessons: this.#ofActs }, OF_ACTS),
      ofForms: learnForms({ features, lessons: this.#ofForms }),
      verdicts: trainClasses({ features: this.#crossed.from(0), lessons: this.#verdicts }, OF_VERDICTS),
      crosses: this.#crosses.keys(),
      facts: [...this.#facts.keys()],
    };
  }
}

/**
 * Many an example wants yes or no without being marked so. What a first learner takes for such is left out of the
 * others, and all is learnt again.
 */
function learnForms({ features, lessons }: Lessons): Trained {
  const first = createLearner(trainClasses({ features, lessons }));
  const yesNo = first.classes.indexOf(YES_NO);
  const clear = lessons.filter(
    ({ kind, start, end }) =>
      kind === YES_NO || !(first.weigh(features.subarray(start, end))(yesNo) > DOUBTFUL),
  );
  return trainClasses({ features, lessons: clear }, OF_MANY);
}
