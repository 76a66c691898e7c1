import { join } from 'node:path';
import type {
  ArrowKind,
  MapChart,
  MapLayer,
  MarketChart,
  PathChart,
  PathStep,
} from '../../src/chart/chart.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Amount, Deal } from '../../src/knowledge/schema.ts';

export type Language = 'ja' | 'en';

const { deals, entities } = loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'));

export const LEGEND: Record<Language, Record<ArrowKind, string>> = {
  ja: { investment: '出資', payment: '支払い', supply: '供給', partnership: '提携' },
  en: { investment: 'invests', payment: 'pays', supply: 'supplies', partnership: 'partners' },
};
export const AS_OF: Record<Language, string> = { ja: '2025年11月20日時点', en: 'as of 20 November 2025' };
const LAYERS = {
  ja: { investors: '投資家', ai: 'AI企業', cloud: 'クラウド', chip: 'チップ' },
  en: { investors: 'Investors', ai: 'AI companies', cloud: 'Cloud', chip: 'Chips' },
};
const ROWS = [
  [{ layer: 'investors', ids: ['ark', 'fidelity'] }],
  [{ layer: 'ai', ids: ['openai', 'anthropic', 'xai'] }],
  [
    { layer: 'cloud', ids: ['microsoft', 'google'] },
    { layer: 'chip', ids: ['nvidia'] },
  ],
] as const;
const TITLES = { ja: 'AI業界のお金のめぐり', en: 'How money goes round the AI industry' };

/** An amount as short as it gets. */
export function sayAmount({ usd, bound }: Amount, language: Language): string {
  if (usd === undefined) return '';
  const sum = language === 'ja' ? `${usd / 1e8}億ドル` : `$${usd / 1e9}B`;
  if (bound === 'up-to') return language === 'ja' ? `最大${sum}` : `up to ${sum}`;
  if (bound === 'at-least') return language === 'ja' ? `${sum}以上` : `${sum}+`;
  return sum;
}

export const nameOf = (id: string, language: Language): string => entities.get(id)!.name[language];

export const deal = (id: string): Deal => deals.get(id)!;

/** The article's own map. */
export function realMap(language: Language, more: Partial<MapChart> = {}): MapChart {
  return {
    kind: 'map',
    title: TITLES[language],
    asOf: AS_OF[language],
    legend: LEGEND[language],
    rows: ROWS.map((row) =>
      row.map(({ layer, ids }): MapLayer => ({
        label: LAYERS[language][layer],
        companies: ids.map((id) => ({ id, name: nameOf(id, language) })),
      })),
    ),
    arrows: [...deals.values()].map(({ from, to, kind, amount }) => ({
      from,
      to,
      kind,
      amount: sayAmount(amount, language),
      weight: amount.usd ?? 0,
    })),
    ...more,
  };
}

/** Ways of money by the ids of their deals. */
export function realPaths(language: Language, paths: string[][], title: string): PathChart {
  const toStep = (id: string): PathStep => {
    const { from, to, kind, amount } = deal(id);
    return {
      from: nameOf(from, language),
      to: nameOf(to, language),
      kind,
      amount: sayAmount(amount, language),
    };
  };
  return {
    kind: 'path',
    title,
    asOf: AS_OF[language],
    legend: LEGEND[language],
    paths: paths.map((ids) => ids.map(toStep)),
  };
}

const MARKET = {
  ja: {
    title: 'AI市場の大きさ',
    sizes: ['約1,000億ドル', '約2兆ドル'],
    derived: '60%なら約1.05兆ドル',
    legend: {
      stated: '記事の数字',
      forecast: '記事の予測',
      derived: '年60%で伸びた場合（テクにゃんの計算）',
    },
  },
  en: {
    title: 'How big the AI market is',
    sizes: ['about $100B', 'about $2T'],
    derived: '60% a year: about $1.05T',
    legend: { stated: 'stated', forecast: 'forecast', derived: '60% a year instead (our arithmetic)' },
  },
};

/** The market's figures, with what 60% a year would give. */
export function realMarket(language: Language): MarketChart {
  const { title, sizes, derived, legend } = MARKET[language];
  const years = [2025, 2026, 2027, 2028, 2029, 2030];
  return {
    kind: 'market',
    title,
    asOf: AS_OF[language],
    legend,
    stated: [
      { year: 2025, value: 100e9, text: sizes[0]!, isForecast: false },
      { year: 2030, value: 2000e9, text: sizes[1]!, isForecast: true },
    ],
    derived: years.map((year, index) => ({
      year,
      value: 100e9 * 1.6 ** index,
      text: year === 2030 ? derived : '',
    })),
    ...(language === 'ja' ? { years: Object.fromEntries(years.map((year) => [year, `${year}年`])) } : {}),
  };
}
