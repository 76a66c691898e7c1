import { describe, expect, test } from 'vitest';
import {
  createLearner,
  trainClasses,
  type Learner,
  type Lesson,
  type Lessons,
} from '../../src/knowledge/learner.ts';

const buildLearner = (lessons: Lessons): Learner => createLearner(trainClasses(lessons));

const weigh = (learner: Learner, features: number[]): number[] => {
  const shareOf = learner.weigh(features);
  return learner.classes.map((_, place) => shareOf(place));
};

const lessonsOf = (texts: [kind: string, ...features: number[]][]): Lessons => {
  const lessons: Lesson[] = [];
  const tape: number[] = [];
  for (const [kind, ...features] of texts) {
    lessons.push({ kind, start: tape.length, end: tape.length + features.length, key: lessons.length });
    tape.push(...features);
  }
  return { features: Uint32Array.from(tape), lessons };
};

const LESSONS = lessonsOf([
  ...Array.from({ length: 8 }, () => ['pay', 0, 1] as [string, ...number[]]),
  ...Array.from({ length: 8 }, () => ['invest', 0, 2] as [string, ...number[]]),
  ...Array.from({ length: 8 }, () => ['supply', 0, 3] as [string, ...number[]]),
]);

/** More classes than are added up each time, told apart by a feature each. */
const MANY = lessonsOf(
  Array.from({ length: 2000 }, (_, lesson) => [`class ${lesson % 1000}`, 1 + (lesson % 1000), 0]),
);

/** The same lessons, each with another turn. */
const inTurn = (first: number) => ({
  ...LESSONS,
  lessons: LESSONS.lessons.map((lesson) => ({ ...lesson, key: first + lesson.key })),
});

/** How far the shares of one class lie apart, over many turns. */
const sway = (rounds: number) => {
  const shares = Array.from({ length: 24 }, (_, turn) => {
    const learner = createLearner(trainClasses(inTurn(100 * turn), { passes: 1, rounds }));
    return weigh(learner, [1, 2])[learner.classes.indexOf('pay')]!;
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return shares.reduce((sum, share) => sum + (share - mean) ** 2, 0);
};

const bestOf = (lessons: Lessons, features: number[]): string | undefined => {
  const learner = buildLearner(lessons);
  const shares = weigh(learner, features);
  return learner.classes[shares.indexOf(Math.max(...shares))];
};

describe('a learner', () => {
  test.each([
    [[1], 'pay'],
    [[0, 2], 'invest'],
    [[3], 'supply'],
  ])('takes %j for %s by the feature that tells it apart', (features, kind) => {
    expect(bestOf(LESSONS, features)).toBe(kind);
  });

  test.each([
    [[500], 'class 499'],
    [[0, 7], 'class 6'],
  ])('takes %j for %s of a thousand classes', (features, kind) => {
    expect(bestOf(MANY, features)).toBe(kind);
  });

  test.each([
    ['few', LESSONS],
    ['many', MANY],
  ])('gives shares that add up to one over %s classes', (_, lessons) => {
    const shares = weigh(buildLearner(lessons), [0, 1]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  test('learns nothing from a feature that it has never seen', () => {
    const learner = buildLearner(LESSONS);
    expect(weigh(learner, [1, 99])).toEqual(weigh(learner, [1]));
  });

  test('gives the same shares when it is built again from the same lessons', () => {
    expect(weigh(buildLearner(LESSONS), [0, 3])).toEqual(weigh(buildLearner(LESSONS), [0, 3]));
  });

  test('has no class where there is no lesson', () => {
    expect(weigh(buildLearner(lessonsOf([])), [0])).toHaveLength(0);
  });

  test('hangs on the lessons alone, not on their sequence', () => {
    const turned = buildLearner({ ...LESSONS, lessons: LESSONS.lessons.toReversed() });
    const [straight, kinds] = [buildLearner(LESSONS), ['pay', 'invest', 'supply']];
    const sharesOf = (learner: Learner) =>
      kinds.map((kind) => weigh(learner, [1, 2])[learner.classes.indexOf(kind)]!);
    sharesOf(turned).forEach((share, at) => {
      expect(share).toBeCloseTo(sharesOf(straight)[at]!, 6);
    });
  });

  test('hangs less on whose turn comes when, the more trainings it is the mean of', () => {
    // eight trainings leave about an eighth of it
    expect(sway(8)).toBeLessThan(sway(1) / 2);
  });
});
