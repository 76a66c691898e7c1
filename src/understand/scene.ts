import { readFeatures } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import type { Detected } from '../text/language.ts';
import { readHeard } from './asked.ts';
import { askedSmaller } from './asked-smaller.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { isComplaint } from './insult.ts';
import type { Question, TalkTopic } from './question.ts';
import type { Reading } from './reading.ts';
import type { Understanding } from './understand.ts';

/** One clause, understood. */
export interface Clause {
  question: Question;
  /** the deal question that gave way to a fact: what follows may lean on it */
  frame?: Question | undefined;
  features: string[];
  companies: string[];
  /** how plainly it is about something that she can tell, 0 to 1; undefined: word for word */
  plain?: number;
  /** it only does something to the turn before */
  isActed?: boolean;
  /** it is about what was told, and can be about nothing else */
  isOfTold?: boolean;
  /** and that by its likeness to others alone */
  isLearnt?: boolean;
  /** half a question that is like nothing by itself */
  isOpen?: boolean;
  /** the whole question that half a one stands for, folded */
  said?: string;
}

/** A clause that is being understood: what every step gets to see. */
export interface Scene {
  context: Context;
  /** what the facts alone would answer */
  own: Choice;
  /** the likeliest fact for its own words, whatever was said before */
  likeliest: Ranked | undefined;
  /** the turn before, where the clause leans on it */
  last: Turn | undefined;
  /** the turn before, whether or not the clause leans on it */
  before: Turn | undefined;
  weak: TalkTopic | undefined;
  language: Detected;
  parts: Understanding;
}

/** One way to read a clause; undefined where it can't say what is asked. */
export type Step = (scene: Scene) => Clause | undefined;

/** A question as what a clause asks. */
export const clause = (
  { context: { reading } }: Scene,
  question: Question,
  features = reading.features,
): Clause => ({
  question,
  features,
  companies: reading.companies,
});

/** The clause that a whole text makes up, with what the text is about. */
export const clauseOf = (
  text: string,
  question: Question,
  { library }: Understanding,
  companies: string[] = [],
): Clause => ({
  question: askedSmaller(question, fold(text)),
  features: readFeatures(text, library.vocabulary),
  companies,
});

/** Small talk as what a clause is. */
export const talk = (scene: Scene, topic: TalkTopic): Clause =>
  clause(scene, { kind: 'talk', topic, seed: hash(scene.context.reading.folded) });

/** Small talk of the kind that the learner hears in it, where it hears one; else of the kind that its words tell. */
export function chat(scene: Scene, topic: TalkTopic): Clause {
  if (topic === 'abuse' && isComplaint(scene.context.reading.folded)) return talk(scene, 'comfort');
  const heard = topic === 'thanks' ? undefined : readHeard(scene.context, topic);
  return heard ? clause(scene, heard) : talk(scene, topic);
}

/** So plainly about a fact that nothing of the last question is needed. */
export const PLAIN = 0.6;
/** The share of the first fact in the learner's judgement, 0 to 1. */
export const shareOf = ([first]: Ranked[]): number => first?.share ?? 0;

/** Small talk leaves little unsaid: at most two telling words beside it. */
export function isSmall({ features, companies, folded }: Reading): boolean {
  const telling = features.filter((feature) => /^[cwka]:/.test(feature) && !/^c:[qr]-/.test(feature));
  return companies.length === 0 && (telling.length <= 2 || (telling.length <= 4 && folded.length <= 24));
}
