import type { Feature } from './features.ts';
import { buildLearner, type Learner, type Lesson } from './learner.ts';
import type { Ranked, Ranking } from './ranking.ts';
import { opposition, type Relations } from './relations.ts';
import { FIRST_TALK, INTENTS, YES_NO_INTENTS, type Intent } from './schema.ts';

/** A kind of question with its share among all kinds and facts, 0 to 1. */
export interface Asked {
  intent: Intent;
  share: number;
}

/** Facts and kinds of question, each best first. */
export interface Findings {
  facts: Ranked[];
  asked: Asked[];
  /** the share of all small talk together, 0 to 1 */
  talk: number;
  /** the share of what is neither the article's nor small talk, 0 to 1 */
  nothing: number;
}

/** What the judges say of a text. */
export interface Judges {
  /** the facts that it is about, and the kinds of question that it is */
  rank(features: Feature[], grams: Feature[], limit: number): Findings;
  /** how likely yes or no is what it asks for, 0 to 1 */
  asksYesNo(grams: Feature[], form: Feature[]): number;
  /** how likely a fact says yes to it, where it is a yes/no question, 0 to 1 */
  leaning(fact: string, text: Pick<Read, 'folded' | 'features' | 'grams'>): number;
}

const TALK: ReadonlySet<string> = new Set(INTENTS.slice(INTENTS.indexOf(FIRST_TALK)));

/** What an example text is an example of: a fact (`polarity`: how that answers it), or a kind of question. */
export type Taught = { fact: string; isDeal: boolean; polarity: 'y' | 'n' | undefined } | { intent: Intent };

/** A text as the judges read it. */
export interface Read {
  folded: string;
  features: Feature[];
  grams: Feature[];
  form: Feature[];
}

/** The kinds' learner has one class for everything that a fact answers, and one for what a deal could answer too. */
const FACT = 'fact';
const DEAL_FACT = 'deal-fact';
const YES_NO = 'yes-no';

/** What the learner's judgement weighs beside the likeness (flat around these), and the share below which it tells no more. */
const LEARNT = 0.15;
const SURENESS = 0.3;
const LEAST_SHARE = 1e-4;
const MOST_ASKED = 3;
/** There are few verdicts and two of them: they are learnt more thoroughly. */
const VERDICT_PASSES = 8;

/** A kind of question is told by how it is put, not by whom it names. */
const isName = (feature: Feature): boolean => feature.startsWith('e:') || feature.startsWith('f:');

/** Features by number, in the order in which they come. */
class Numbers {
  readonly #numbers = new Map<Feature, number>();

  /** A loop, since `Uint32Array.from` takes thrice as long. */
  add(features: Feature[]): Uint32Array {
    const numbers = new Uint32Array(features.length);
    for (let at = 0; at < numbers.length; at++) {
      const feature = features[at]!;
      let number = this.#numbers.get(feature);
      if (number === undefined) this.#numbers.set(feature, (number = this.#numbers.size));
      numbers[at] = number;
    }
    return numbers;
  }

  /** the known ones */
  find(...lists: Feature[][]): number[] {
    const numbers: number[] = [];
    for (const list of lists)
      for (const feature of list) {
        const number = this.#numbers.get(feature);
        if (number !== undefined) numbers.push(number);
      }
    return numbers;
  }
}

function join(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

const withoutNames = (features: Feature[]): Feature[] => features.filter((feature) => !isName(feature));

/** A fact's number times this, and a feature's, make a number for both together. */
const CROSS = 1 << 20;

/** What a verdict is told by: features that count for one fact too, and features that count by themselves alone. */
interface Evidence {
  fact: number;
  crossed: ArrayLike<number>;
  alone: ArrayLike<number>;
}

/** Numbers for what a question is put like, by itself and for one fact; a feature of its own for the fact. */
function crossNumbers(): (evidence: Evidence, grows: boolean) => Uint32Array {
  const known = new Map<number, number>();
  return ({ fact, crossed, alone }, grows) => {
    const numbers: number[] = [];
    const add = (key: number) => {
      const number = known.get(key);
      if (number !== undefined) numbers.push(number);
      else if (grows) {
        numbers.push(known.size);
        known.set(key, known.size);
      }
    };
    add((fact + 1) * CROSS - 1);
    for (let index = 0; index < crossed.length; index++) {
      add(crossed[index]!);
      add((fact + 1) * CROSS + crossed[index]!);
    }
    for (let index = 0; index < alone.length; index++) add(alone[index]!);
    return Uint32Array.from(numbers);
  };
}

/** What opposites speak for, on the logistic scale: only a learner that is all but certain outweighs it. */
const OPPOSED = 4;

/** Moves a share on the logistic scale. */
const shift = (share: number, by: number): number => share / (share + (1 - share) * Math.exp(-by));

/** Takes in the examples one by one, then learns from all of them. */
export class Teacher {
  readonly #numbers = new Numbers();
  readonly #relations: Relations;
  readonly #cross = crossNumbers();
  readonly #facts = new Map<string, number>();
  readonly #ofFacts: Lesson[] = [];
  readonly #ofKinds: Lesson[] = [];
  readonly #ofForms: Lesson[] = [];
  readonly #verdicts: Lesson[] = [];

  constructor(relations: Relations) {
    this.#relations = relations;
  }

  teach(of: Taught, read: Read): void {
    const numbers = this.#numbers;
    const { features, grams, form } = read;
    const [own, turns] = [numbers.add(features), numbers.add(grams)];
    const nameless = own.filter((_, at) => !isName(features[at]!));
    const put = join(nameless, turns);
    if ('intent' in of) {
      this.#ofKinds.push({ kind: of.intent, features: put });
      if (TALK.has(of.intent) || of.intent === 'nothing') return;
      const isWhether = YES_NO_INTENTS.includes(of.intent);
      this.#ofForms.push({ kind: isWhether ? YES_NO : 'other', features: join(turns, numbers.add(form)) });
      return;
    }
    const { fact, isDeal, polarity } = of;
    const all = join(own, turns);
    this.#ofKinds.push({ kind: isDeal ? DEAL_FACT : FACT, features: put });
    this.#ofFacts.push({ kind: fact, features: all });
    this.#ofForms.push({ kind: polarity ? YES_NO : 'other', features: join(turns, numbers.add(form)) });
    if (!this.#facts.has(fact)) this.#facts.set(fact, this.#facts.size);
    if (!polarity) return;
    const alone = numbers.add(this.#relations.relate(fact, read));
    const evidence = { fact: this.#facts.get(fact)!, crossed: all, alone };
    this.#verdicts.push({ kind: polarity, features: this.#cross(evidence, true) });
  }

  /**
   * Joins the judges: likeness tells what is near, one learner which words matter, another what kind of question it
   * is, others whether yes or no is asked for and which of them is due; each errs where the others don't.
   */
  judges(ranking: Ranking): Judges {
    const numbers = this.#numbers;
    const form = buildLearner(this.#ofForms);
    const verdict = buildLearner(this.#verdicts, VERDICT_PASSES);
    const [yesNo, yes] = [form.classes.indexOf(YES_NO), verdict.classes.indexOf('y')];
    return {
      rank: joinJudges(ranking, numbers, buildLearner(this.#ofFacts), buildLearner(this.#ofKinds)),
      asksYesNo: (grams, ends) => (yesNo < 0 ? 0 : form.weigh(numbers.find(grams, ends))[yesNo]!),
      leaning: (fact, text) => {
        if (yes < 0) return 0.5;
        const related = this.#relations.relate(fact, text);
        const alone = numbers.find(related);
        const crossed = numbers.find(text.features, text.grams);
        const evidence = { fact: this.#facts.get(fact) ?? -1, crossed, alone };
        return shift(verdict.weigh(this.#cross(evidence, false))[yes]!, OPPOSED * opposition(related));
      },
    };
  }
}

function joinJudges(ranking: Ranking, numbers: Numbers, facts: Learner, kinds: Learner): Judges['rank'] {
  const places = new Map(facts.classes.map((kind, place) => [kind, place]));
  const rest = kinds.classes.flatMap((kind, place) => (kind === FACT || kind === DEAL_FACT ? [] : [place]));
  return (features, grams, limit) => {
    const ofKinds = kinds.weigh(numbers.find(withoutNames(features), grams));
    const asked = rest
      .map((place) => ({ intent: kinds.classes[place]! as Intent, share: ofKinds[place]! }))
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_ASKED);
    const talk = rest.reduce(
      (sum, place) => sum + (TALK.has(kinds.classes[place]!) ? ofKinds[place]! : 0),
      0,
    );
    const nothing = ofKinds[kinds.classes.indexOf('nothing')] ?? 0;
    const factual = 1 - rest.reduce((sum, place) => sum + ofKinds[place]!, 0);
    const shares = facts.weigh(numbers.find(features, grams));
    const found = ranking.rank(features, 2 * limit).map((one) => {
      const own = shares[places.get(one.id) ?? -1] ?? 0;
      const score = one.score + LEARNT * Math.log(1 + own / LEAST_SHARE) + SURENESS * own;
      return { ...one, own, share: own * factual, score };
    });
    return { facts: found.sort((a, b) => b.score - a.score).slice(0, limit), asked, talk, nothing };
  };
}
