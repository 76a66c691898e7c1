import * as fc from 'fast-check';
import type { ArrowKind, Chart, MapArrow, MapChart, MapLayer } from '../../src/chart/chart.ts';
import { KIND_ORDER } from '../../src/chart/look.ts';
import { AS_OF, LEGEND } from './real.ts';

const name = fc.oneof(
  fc.constantFrom(
    'Microsoft',
    'アンソロピック',
    'Ark Ventures',
    'Advanced Micro Devices, Incorporated',
    '東京エレクトロンデバイスホールディングス株式会社',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40, size: 'max' }),
);
const kind = fc.constantFrom<ArrowKind>(...KIND_ORDER);
const amount = fc.option(
  fc.constantFrom(
    '$5B',
    'up to $10B',
    '最大100億ドル',
    '約1兆2,345億6,789万ドル以上',
    'at least $13 billion',
    'amount undisclosed',
    '≥ $1B ～ $2B',
    '😺',
  ),
  { nil: undefined },
);

interface InventedArrow {
  from: number;
  to: number;
  kind: ArrowKind;
  amount: string | undefined;
  weight: number;
}

const toArrow = ({ from, to, amount: sum, ...rest }: InventedArrow): MapArrow => ({
  from: `c${from}`,
  to: `c${to}`,
  ...rest,
  ...(sum === undefined ? {} : { amount: sum }),
});

/** Maps of up to 30 companies and 60 arrows, some of which lead nowhere. */
export const map = fc
  .record({
    names: fc.array(name, { minLength: 1, maxLength: 30, size: 'max' }),
    layers: fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
      size: 'max',
    }),
    seats: fc.array(fc.nat(), { minLength: 30, maxLength: 30, size: 'max' }),
    arrows: fc.array(fc.record({ from: fc.nat(32), to: fc.nat(32), kind, amount, weight: fc.nat(100) }), {
      maxLength: 60,
      size: 'max',
    }),
    focus: fc.option(fc.nat(32), { nil: undefined }),
    title: name,
  })
  .map(({ names, layers, seats, arrows, focus, title }): MapChart => {
    const rows = layers.map((row) => row.map((label): MapLayer => ({ label, companies: [] })));
    const all = rows.flat();
    for (const [index, each] of names.entries())
      all[seats[index]! % all.length]!.companies.push({ id: `c${index}`, name: each });
    return {
      kind: 'map',
      title,
      asOf: AS_OF.ja,
      legend: LEGEND.ja,
      rows,
      arrows: arrows.map(toArrow),
      ...(focus === undefined ? {} : { focus: `c${focus}` }),
    };
  });

/** Up to eight ways of up to seven steps, loops among them. */
export const path = fc
  .array(
    fc.record({
      names: fc.array(name, { minLength: 2, maxLength: 7, size: 'max' }),
      steps: fc.array(fc.record({ kind, amount }), { minLength: 7, maxLength: 7, size: 'max' }),
      isLoop: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8, size: 'max' },
  )
  .map((paths): Chart => ({
    kind: 'path',
    title: 'A → B',
    asOf: AS_OF.en,
    legend: LEGEND.en,
    paths: paths.map(({ names, steps, isLoop }) => {
      const stops = isLoop ? [...names, names[0]!] : names;
      return stops.slice(1).map((to, index) => {
        const { kind, amount } = steps[index]!;
        return { from: stops[index]!, to, kind, ...(amount === undefined ? {} : { amount }) };
      });
    }),
  }));

const value = fc.double({ min: 0, max: 1e13, noNaN: true });
const point = fc.record({
  year: fc.integer({ min: 2020, max: 2040 }),
  value,
  text: fc.constantFrom('', '約2兆ドル', 'about $1.05T', '60% a year: some $1.05 trillion'),
});
/** Any figures of any years. */
export const market = fc
  .record({
    stated: fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2020, max: 2040 }),
        value,
        text: fc.constantFrom('約2兆ドル', '$2T'),
        isForecast: fc.boolean(),
      }),
      { selector: ({ year }) => year, maxLength: 4 },
    ),
    derived: fc.uniqueArray(point, { selector: ({ year }) => year, maxLength: 12, size: 'max' }),
  })
  .map(({ stated, derived }): Chart => ({
    kind: 'market',
    title: 'AI',
    asOf: AS_OF.ja,
    stated,
    derived: derived.sort((a, b) => a.year - b.year),
    legend: { stated: '記事の数字', forecast: '予測', derived: '計算' },
  }));
