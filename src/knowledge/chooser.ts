import { hash } from '../text/hash.ts';
import { createLearner, trainClasses, type Learner, type Lesson } from './learner.ts';
import type { Knowledge } from './load.ts';
import { Numbers, Tape } from './numbers.ts';
import type { List } from './schema.ts';
import type { Read } from './teacher.ts';

type Text = Pick<Read, 'features' | 'grams'>;

/** A fact that an example is of, and its share among those that were to choose from, 0 to 1. */
export interface Chosen {
  /** undefined: what is no example of the list */
  id: string | undefined;
  list: string;
  share: number;
}

/** Tells of which point of some lists a text is an example, the likeliest first. */
export type Chooser = (lists: string[], text: Text) => Chosen[];

/** Few lessons, gone over often. */
const EFFORT = { passes: 12, rounds: 2 };

/** All examples of a list, each with its fact; '': of none of them. */
function examplesOf({ examples, unlike }: List, { facts }: Knowledge): [fact: string, text: string][] {
  const told = Object.entries(examples).flatMap(([fact, { ja, en }]): [string, string][] => {
    const { label, ja: stated, en: statement } = facts.get(fact)!;
    return [...ja, ...en, label.ja, label.en, stated, statement].map((text) => [fact, text]);
  });
  return [...told, ...[...unlike.ja, ...unlike.en].map((text): [string, string] => ['', text])];
}

/** A class by its list and its fact: a fact may be in two lists. */
const classOf = (list: string, fact: string): string => `${list} ${fact}`;

interface Taught {
  learner: Learner;
  numbers: Numbers;
}

function teach(knowledge: Knowledge, read: (text: string) => Text): Taught {
  const [numbers, tape] = [new Numbers(), new Tape()];
  const lessons = knowledge.lists.flatMap((list) =>
    examplesOf(list, knowledge).map(([fact, text]): Lesson => {
      const { features, grams } = read(text);
      const start = tape.length;
      for (const feature of [...features, ...grams]) tape.add(numbers.of(feature));
      return { start, end: tape.length, kind: classOf(list.id, fact), key: hash(text) };
    }),
  );
  return { learner: createLearner(trainClasses({ features: tape.from(0), lessons }, EFFORT)), numbers };
}

/**
 * Builds the chooser. It learns when it is first asked: few questions need it.
 * @param read the features of a text
 */
export function buildChooser(knowledge: Knowledge, read: (text: string) => Text): Chooser {
  let taught: Taught | undefined;
  return (lists, { features, grams }) => {
    const { learner, numbers } = (taught ??= teach(knowledge, read));
    const shareOf = learner.weigh(numbers.find(features, grams));
    const open = learner.classes.flatMap((kind, place) => {
      const [list = '', id = ''] = kind.split(' ');
      return lists.includes(list) ? [{ id: id || undefined, list, share: shareOf(place) }] : [];
    });
    const whole = open.reduce((sum, { share }) => sum + share, 0);
    return open
      .map((one) => ({ ...one, share: one.share / whole }))
      .toSorted((one, other) => other.share - one.share);
  };
}
