import { describe, expect, test } from 'vitest';
import { buildLearner, type Lesson } from '../../src/knowledge/learner.ts';

const lesson = (kind: string, ...features: number[]): Lesson => ({
  kind,
  features: Uint32Array.from(features),
});

const LESSONS = [
  ...Array.from({ length: 8 }, () => lesson('pay', 0, 1)),
  ...Array.from({ length: 8 }, () => lesson('invest', 0, 2)),
  ...Array.from({ length: 8 }, () => lesson('supply', 0, 3)),
];

const bestOf = (lessons: Lesson[], features: number[]): string | undefined => {
  const learner = buildLearner(lessons);
  const shares = learner.weigh(features);
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

  test('gives shares that add up to one', () => {
    const shares = buildLearner(LESSONS).weigh([0, 1]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  test('learns nothing from a feature that it has never seen', () => {
    const learner = buildLearner(LESSONS);
    expect([...learner.weigh([1, 99])]).toEqual([...learner.weigh([1])]);
  });

  test('gives the same shares when it is built again from the same lessons', () => {
    expect([...buildLearner(LESSONS).weigh([0, 3])]).toEqual([...buildLearner(LESSONS).weigh([0, 3])]);
  });

  test('has no class where there is no lesson', () => {
    expect(buildLearner([]).weigh([0])).toHaveLength(0);
  });
});
