import type { Feature } from './features.ts';
import { createLearner, type Learner, type ShareOf } from './learner.ts';
import { Crosses, type Numbers } from './numbers.ts';
import type { Ranked, Ranking } from './ranking.ts';
import { opposition, overstates, type Relations } from './relations.ts';
import type { Act, Intent } from './schema.ts';
import { DEAL_FACT, FACT, isName, TALK, YES_NO, type Learnt, type Read } from './teacher.ts';

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
  /** what half a sentence most likely asks for, and how likely, 0 to 1 */
  actOf(text: Pick<Read, 'features' | 'grams' | 'form'>): { act: Act; share: number };
  /** how likely yes or no is what it asks for, 0 to 1 */
  asksYesNo(grams: Feature[], form: Feature[]): number;
  /** whether a folded text names both of two opposites */
  namesBoth(folded: string): boolean;
  /** how likely a fact says yes to it, where it is a yes/no question, 0 to 1 */
  leaning(fact: string, text: Pick<Read, 'folded' | 'features' | 'grams'>): number;
  /** whether words that say the contrary of each other speak against it (-1), for it (1), or neither */
  opposition(fact: string, text: Pick<Read, 'folded' | 'features'>): number;
}

/** Whether a kind of question is small talk. */
export const isTalk = (intent: Intent): boolean => TALK.has(intent);

/** What the learner's judgement weighs beside the likeness (flat around these), and the share below which it tells no more. */
const LEARNT = 0.15;
const SURENESS = 0.3;
const LEAST_SHARE = 1e-4;
const MOST_ASKED = 3;
const withoutNames = (features: Feature[]): Feature[] => features.filter((feature) => !isName(feature));

/** What opposites speak for, on the logistic scale: only a learner that is all but certain outweighs it. */
const OPPOSED = 4;
/** What going further than the statement speaks for, on that scale. */
const OVERSTATED = 2;

/** Moves a share on the logistic scale. */
const shift = (share: number, by: number): number => share / (share + (1 - share) * Math.exp(-by));

/** The likeliest of some classes, best first. */
function likeliest(places: number[], shareOf: ShareOf): number[] {
  const best: number[] = [];
  for (const place of places) {
    let at = best.length;
    while (at > 0 && shareOf(place) > shareOf(best[at - 1]!)) at--;
    if (at < MOST_ASKED) best.splice(at, 0, place);
    if (best.length > MOST_ASKED) best.pop();
  }
  return best;
}

const NOWHERE = -1;

function joinRanks(ranking: Ranking, numbers: Numbers, facts: Learner, kinds: Learner): Judges['rank'] {
  const places = new Map(facts.classes.map((kind, place) => [kind, place]));
  const rest = kinds.classes.flatMap((kind, place) => (kind === FACT || kind === DEAL_FACT ? [] : [place]));
  const talks = rest.filter((place) => TALK.has(kinds.classes[place]!));
  const nowhere = kinds.classes.indexOf('nothing');
  return (features, grams, limit) => {
    const ofKind = kinds.weigh(numbers.find(withoutNames(features), grams));
    const sum = (all: number[]) => all.reduce((total, place) => total + ofKind(place), 0);
    const asked = likeliest(rest, ofKind).map((place) => ({
      intent: kinds.classes[place]! as Intent,
      share: ofKind(place),
    }));
    const [talk, factual] = [sum(talks), 1 - sum(rest)];
    const nothing = nowhere === NOWHERE ? 0 : ofKind(nowhere);
    const ofFact = facts.weigh(numbers.find(features, grams));
    const found = ranking.rank(features, 2 * limit).map((one) => {
      const place = places.get(one.id);
      const own = place === undefined ? 0 : ofFact(place);
      const score = one.score + LEARNT * Math.log(1 + own / LEAST_SHARE) + SURENESS * own;
      return { ...one, own, share: own * factual, score };
    });
    return { facts: found.sort((a, b) => b.score - a.score).slice(0, limit), asked, talk, nothing };
  };
}

/**
 * Joins the judges: likeness tells what is near, one learner which words matter, another what kind of question it
 * is, others whether yes or no is asked for and which of them is due; each errs where the others don't.
 */
export function joinJudges(ranking: Ranking, learnt: Learnt, numbers: Numbers, relations: Relations): Judges {
  const acts = createLearner(learnt.ofActs);
  const [form, verdict] = [createLearner(learnt.ofForms), createLearner(learnt.verdicts)];
  const [yesNo, yes] = [form.classes.indexOf(YES_NO), verdict.classes.indexOf('y')];
  const facts = new Map(learnt.facts.map((fact, number) => [fact, number]));
  const crosses = new Crosses(learnt.crosses);
  return {
    rank: joinRanks(ranking, numbers, createLearner(learnt.ofFacts), createLearner(learnt.ofKinds)),
    actOf: ({ features, grams, form: ends }) => {
      const shareOf = acts.weigh(numbers.find(withoutNames(features), grams, ends));
      const [first] = likeliest(
        acts.classes.map((_, place) => place),
        shareOf,
      );
      return first === undefined
        ? { act: 'none', share: 1 }
        : { act: acts.classes[first]! as Act, share: shareOf(first) };
    },
    asksYesNo: (grams, ends) => (yesNo < 0 ? 0 : form.weigh(numbers.find(grams, ends))(yesNo)),
    namesBoth: (folded) => relations.namesBoth(folded),
    opposition: (fact, text) => opposition(relations.relate(fact, text)),
    leaning: (fact, text) => {
      if (yes < 0) return 0.5;
      const related = relations.relate(fact, text);
      const crossed = numbers.find(text.features, text.grams);
      const evidence = { fact: facts.get(fact) ?? -1, crossed, alone: numbers.find(related) };
      const by = OPPOSED * opposition(related) - (overstates(related) ? OVERSTATED : 0);
      return shift(verdict.weigh(crosses.find(evidence))(yes), by);
    },
  };
}
