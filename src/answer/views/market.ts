import { citeSections, sectionsOf } from '../../knowledge/citing.ts';
import type { Library } from '../../knowledge/index.ts';
import { DERIVED, GROWTH, MARKET_2025_USD, MARKET_2030_USD, MARKET_FACTS, YEARS } from '../market.ts';
import type { MarketFound, View } from './view.ts';

const FIRST_YEAR = 2025;

/** The market's stated figures, and what the stated rate makes of them. */
export function lookUpMarket(view: Extract<View, { kind: 'market' }>, { knowledge }: Library): MarketFound {
  return {
    kind: 'market',
    view,
    stated: [
      { year: FIRST_YEAR, usd: MARKET_2025_USD, isForecast: false },
      { year: FIRST_YEAR + YEARS, usd: MARKET_2030_USD, isForecast: true },
    ],
    ratePercent: GROWTH * 100,
    derived: Array.from({ length: YEARS + 1 }, (_, index) => ({
      year: FIRST_YEAR + index,
      usd: Math.round((MARKET_2025_USD * (1 + GROWTH) ** index) / 1e10) * 1e10,
    })),
    neededPercent: DERIVED.neededPercent,
    factor: DERIVED.factor,
    caveat: knowledge.caveats.find(({ facts }) => facts.includes('market-size'))?.id,
    facts: MARKET_FACTS,
    date: citeSections(knowledge, sectionsOf(knowledge, { facts: MARKET_FACTS }))[0]?.article.date ?? '',
  };
}
