import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import { layOut } from '../../src/chart/layout.ts';
import { MOST_HEIGHT, TALLEST } from '../../src/chart/look.ts';
import { map, market, path } from './invented.ts';
import { faultsOf } from './rules.ts';
import { realMap, realMarket, realPaths } from './real.ts';

const LANGUAGES = ['ja', 'en'] as const;
const REAL: [string, Chart][] = LANGUAGES.flatMap((language): [string, Chart][] => [
  [`map in ${language}`, realMap(language)],
  [`map about Anthropic in ${language}`, realMap(language, { focus: 'anthropic' })],
  [`map about xAI in ${language}`, realMap(language, { focus: 'xai' })],
  [
    `path in ${language}`,
    realPaths(language, [['ms-openai'], ['ms-nvidia-pay', 'nvidia-openai']], 'Microsoft → OpenAI'),
  ],
  [
    `long path in ${language}`,
    realPaths(language, [['nvidia-anthropic', 'anthropic-ms-pay', 'ms-openai']], 'NVIDIA → OpenAI'),
  ],
  [
    `loops in ${language}`,
    realPaths(
      language,
      [
        ['ms-anthropic', 'anthropic-ms-pay'],
        ['ms-nvidia-pay', 'nvidia-anthropic', 'anthropic-ms-pay'],
      ],
      'Microsoft',
    ),
  ],
  [`market in ${language}`, realMarket(language)],
]);

/** What is wrong with a chart's picture. */
function check(chart: Chart): string[] {
  const scene = layOut(chart);
  return [...faultsOf(scene), ...(scene.height > TALLEST ? [`it is ${scene.height} px high`] : [])];
}

const isLegible = (chart: Chart): boolean => check(chart).length === 0;

describe('a picture', () => {
  test.each(REAL)('is legible: %s', (_, chart) => {
    const scene = layOut(chart);
    expect(faultsOf(scene)).toEqual([]);
    expect(scene.height).toBeLessThanOrEqual(MOST_HEIGHT);
    expect(scene.leftOut).toEqual({ companies: 0, arrows: 0, paths: 0 });
  });

  test.each([
    ['map', map],
    ['path', path],
    ['market', market],
  ] as const)('of any %s is legible', (_, charts) => {
    const { counterexample } = fc.check(fc.property<[Chart]>(charts, isLegible), { numRuns: 100 });
    expect(counterexample && [counterexample, check(counterexample[0])]).toBeNull();
  });
});
