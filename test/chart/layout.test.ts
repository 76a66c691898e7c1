import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart, MapArrow, MapChart, MapLayer } from '../../src/chart/chart.ts';
import { layOut } from '../../src/chart/layout.ts';
import { paint } from '../../src/chart/paint.ts';
import { overlap, type BlockRole, type Rect, type Scene } from '../../src/chart/scene.ts';
import { KIND_ORDER, MOST_HEIGHT, STROKES, TALLEST } from '../../src/chart/look.ts';
import { map, market, path } from './invented.ts';
import { blocksOf, faultsOf, labelsOf } from './rules.ts';
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
    const { counterexample } = fc.check(fc.property<[Chart]>(charts, isLegible), { numRuns: 60 });
    expect(counterexample && [counterexample, check(counterexample[0])]).toBeNull();
  });
});

/** Everyone tied to everyone, in every kind and with an amount. */
function crowd(companies: number): MapChart {
  const ids = Array.from({ length: companies }, (_, index) => `c${index}`);
  const pairs = ids.flatMap((from, index) => ids.slice(index + 1).map((to) => ({ from, to })));
  const layer = (at: number): MapLayer => ({
    label: `layer ${at}`,
    companies: ids.filter((_, index) => index % 4 === at).map((id) => ({ id, name: `Company ${id}` })),
  });
  return {
    ...realMap('en'),
    rows: [0, 1, 2, 3].map((at) => [layer(at)]),
    arrows: pairs.flatMap((pair, index) =>
      KIND_ORDER.map((kind) => ({ ...pair, kind, amount: '$5B', weight: index })),
    ),
  };
}

const countRole = (scene: Scene, role: BlockRole): number =>
  blocksOf(scene).filter((block) => block.role === role).length;

describe('a map with more than is legible', () => {
  test.each([8, 12, 30])('of %i companies counts what it leaves out', (companies) => {
    const chart = crowd(companies);
    const scene = layOut(chart);
    expect(check(chart)).toEqual([]);
    expect(countRole(scene, 'company') + scene.leftOut.companies).toBe(companies);
    expect(countRole(scene, 'amount') + scene.leftOut.arrows).toBe(chart.arrows.length);
    expect(countRole(scene, 'amount')).toBeGreaterThan(3);
  });

  test('keeps what weighs most', () => {
    const chart = crowd(12);
    const heaviest = chart.arrows
      .map((arrow, index) => ({ ...arrow, amount: `$${index}B`, weight: index }))
      .at(-1)!;
    const scene = layOut({
      ...chart,
      arrows: [...chart.arrows, { ...heaviest, amount: '$999B', weight: 999 }],
    });
    expect(labelsOf(scene).map(({ text }) => text)).toContain('$999B');
  });

  test('keeps the company that it is about, and what is tied to it', () => {
    const focused = layOut({ ...crowd(30), focus: 'c29' });
    expect(labelsOf(focused).map(({ text }) => text)).toContain('Company c29');
  });

  test('has at most 300 kB all the same', () => {
    const { png, width } = paint(crowd(12));
    expect(png.length).toBeLessThanOrEqual(300_000);
    expect(width).toBeGreaterThanOrEqual(800);
  });
});

const heads = (scene: Scene): number =>
  scene.marks.filter((mark) => mark.kind === 'trace' && mark.isMeaning && mark.fill === STROKES.supply.colour)
    .length;

/** The colours of a map's bands, from the top. */
const fillOf = (map: MapChart): string[] =>
  blocksOf(layOut(map)).flatMap(({ role, fill }) => (role === 'ground' ? fill : []));

test('a layer keeps its colour when the one before it is empty', () => {
  const chart = realMap('en');
  const [first, ...rest] = chart.rows;
  const without = { ...chart, rows: [first!.map((layer) => ({ ...layer, companies: [] })), ...rest] };
  expect(fillOf(without)).toEqual(fillOf(chart).slice(1));
});

describe('arrows', () => {
  const rows = [
    [{ label: 'a', companies: [{ id: 'a', name: 'A' }] }],
    [{ label: 'b', companies: [{ id: 'b', name: 'B' }] }],
  ];
  const draw = (arrows: MapArrow[]): Scene => layOut({ ...realMap('en'), rows, arrows });
  const arrow: MapArrow = { from: 'a', to: 'b', kind: 'supply' };

  test('of one kind and direction are one line, which the legend shows once more', () => {
    expect(heads(draw([arrow, arrow, { ...arrow, amount: '$5B' }]))).toBe(1 + 1);
    expect(heads(draw([arrow, { ...arrow, from: 'b', to: 'a' }]))).toBe(2 + 1);
  });

  test('with two amounts keep both', () => {
    const scene = draw([
      { ...arrow, amount: '$5B' },
      { ...arrow, amount: '$6B' },
    ]);
    expect(countRole(scene, 'amount')).toBe(2);
  });

  test('that lead nowhere count as left out', () => {
    expect(draw([arrow, { ...arrow, to: 'nobody' }, { ...arrow, to: 'a' }]).leftOut.arrows).toBe(2);
  });
});

/** The points of the lines that a box lies on, by line. */
function linesUnder(box: Rect, { marks }: Scene): string[] {
  const lines = marks.flatMap((mark) =>
    mark.kind === 'trace' && mark.stroke && mark.isMeaning ? [mark.d] : [],
  );
  return lines.filter((d) => {
    const points = [...d.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    return points.some(({ x, y }) => overlap(box, { x, y, width: 0, height: 0 }, 0));
  });
}

test.each(LANGUAGES)(
  'a map of investments grows so that amounts hide fewer arrows of others (%s)',
  (language) => {
    const whole = realMap(language);
    const scene = layOut({ ...whole, arrows: whole.arrows.filter(({ kind }) => kind === 'investment') });
    const amounts = blocksOf(scene).filter(({ role }) => role === 'amount');
    const hidden = amounts.map(({ box }) => linesUnder(box, scene).length - 1);
    expect(hidden.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(3);
  },
);

describe('money paths', () => {
  test('beyond the page are counted, the first are kept', () => {
    const chart = realPaths(
      'en',
      Array.from({ length: 12 }, () => ['nvidia-anthropic', 'anthropic-ms-pay', 'ms-openai']),
      'many',
    );
    const scene = layOut(chart);
    const badges = countRole(scene, 'badge');
    expect(badges).toBeGreaterThan(1);
    expect(scene.leftOut.paths).toBe(12 - badges);
  });

  test('of no step at all are no fault', () => {
    expect(check({ ...realPaths('en', [], 'none') })).toEqual([]);
  });
});
