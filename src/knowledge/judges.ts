import type { Feature } from './features.ts';
import { buildLearner, type Learner, type Lesson } from './learner.ts';
import type { Ranked, Ranking } from './ranking.ts';
import { FIRST_TALK, INTENTS, type Intent } from './schema.ts';

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
}

/** What the judges say of a text. */
export interface Judges {
  /** the facts that it is about, and the kinds of question that it is */
  rank(features: Feature[], grams: Feature[], limit: number): Findings;
  /** how likely yes or no is what it asks for, 0 to 1 */
  asksYesNo(grams: Feature[], form: Feature[]): number;
  /** how likely a fact says yes to it, where it is a yes/no question, 0 to 1 */
  leaning(fact: string, features: Feature[]): number;
}

/** An example text: of a fact (`polarity`: how that answers it), or of a kind of question. */
export interface Example {
  of: { fact: string; isDeal: boolean; polarity: 'y' | 'n' | undefined } | { intent: Intent };
  features: Feature[];
  grams: Feature[];
  form: Feature[];
}

const TALK: ReadonlySet<string> = new Set(INTENTS.slice(INTENTS.indexOf(FIRST_TALK)));

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

/** Features by number, in the order in which they come; names stand apart, so that they can be left out. */
class Numbers {
  readonly #numbers = new Map<Feature, number>();
  readonly #names = new Set<number>();

  add(features: Feature[]): Uint32Array {
    return Uint32Array.from(features, (feature) => {
      let number = this.#numbers.get(feature);
      if (number === undefined) {
        this.#numbers.set(feature, (number = this.#numbers.size));
        if (isName(feature)) this.#names.add(number);
      }
      return number;
    });
  }

  /** the known ones */
  find = (features: Feature[]): number[] => features.flatMap((feature) => this.#numbers.get(feature) ?? []);

  withoutNames = (features: Uint32Array): Uint32Array =>
    features.filter((number) => !this.#names.has(number));
}

/** A fact's number times this, and a feature's, make a number for both together. */
const CROSS = 1 << 17;

/** Numbers for what a question is put like, by itself and for one fact; a feature of its own for the fact. */
function crossNumbers(): (fact: number, features: ArrayLike<number>, grows: boolean) => Uint32Array {
  const known = new Map<number, number>();
  return (fact, features, grows) => {
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
    for (let index = 0; index < features.length; index++) {
      add(features[index]!);
      add((fact + 1) * CROSS + features[index]!);
    }
    return Uint32Array.from(numbers);
  };
}

function kindOf({ of }: Example): string {
  if ('intent' in of) return of.intent;
  return of.isDeal ? DEAL_FACT : FACT;
}

/**
 * Learns from all examples and joins the judges: likeness tells what is near, one learner which words matter, another
 * what kind of question it is, a third whether the answer is yes; each errs where the others don't.
 */
export function buildJudges(ranking: Ranking, examples: Example[]): Judges {
  const numbers = new Numbers();
  const crossed = crossNumbers();
  const facts = new Map<string, number>();
  const [ofFacts, ofKinds, verdicts, ofForms]: Lesson[][] = [[], [], [], []];
  for (const example of examples) {
    const features = numbers.add([...example.features, ...example.grams]);
    ofKinds!.push({ kind: kindOf(example), features: numbers.withoutNames(features) });
    if ('intent' in example.of) continue;
    const { fact, polarity } = example.of;
    ofFacts!.push({ kind: fact, features });
    ofForms!.push({
      kind: polarity ? YES_NO : 'other',
      features: numbers.add([...example.grams, ...example.form]),
    });
    if (!facts.has(fact)) facts.set(fact, facts.size);
    if (polarity) verdicts!.push({ kind: polarity, features: crossed(facts.get(fact)!, features, true) });
  }
  const form = buildLearner(ofForms!);
  const yesNo = form.classes.indexOf(YES_NO);
  const verdict = buildLearner(verdicts!, VERDICT_PASSES);
  const yes = verdict.classes.indexOf('y');
  return {
    rank: joinJudges(ranking, numbers, buildLearner(ofFacts!), buildLearner(ofKinds!)),
    asksYesNo: (grams, ends) => (yesNo < 0 ? 0 : form.weigh(numbers.find([...grams, ...ends]))[yesNo]!),
    leaning: (fact, features) =>
      yes < 0 ? 0.5 : verdict.weigh(crossed(facts.get(fact) ?? -1, numbers.find(features), false))[yes]!,
  };
}

function joinJudges(ranking: Ranking, numbers: Numbers, facts: Learner, kinds: Learner): Judges['rank'] {
  const places = new Map(facts.classes.map((kind, place) => [kind, place]));
  const rest = kinds.classes.flatMap((kind, place) => (kind === FACT || kind === DEAL_FACT ? [] : [place]));
  return (features, grams, limit) => {
    const ofKinds = kinds.weigh(numbers.find([...features.filter((feature) => !isName(feature)), ...grams]));
    const asked = rest
      .map((place) => ({ intent: kinds.classes[place]! as Intent, share: ofKinds[place]! }))
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_ASKED);
    const talk = rest.reduce(
      (sum, place) => sum + (TALK.has(kinds.classes[place]!) ? ofKinds[place]! : 0),
      0,
    );
    const factual = 1 - rest.reduce((sum, place) => sum + ofKinds[place]!, 0);
    const shares = facts.weigh(numbers.find([...features, ...grams]));
    const found = ranking.rank(features, 2 * limit).map((one) => {
      const own = shares[places.get(one.id) ?? -1] ?? 0;
      const score = one.score + LEARNT * Math.log(1 + own / LEAST_SHARE) + SURENESS * own;
      return { ...one, own, share: own * factual, score };
    });
    return { facts: found.sort((a, b) => b.score - a.score).slice(0, limit), asked, talk };
  };
}
