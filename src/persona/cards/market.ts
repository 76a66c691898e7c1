import type { MarketFound, View } from '../../answer/views/view.ts';
import type { Card, CardLine, Drawing } from '../card.ts';
import { asOf } from './drawings.ts';
import { as, line, say } from './say.ts';

function draw({ stated, derived, date, ratePercent }: MarketFound): Drawing {
  const last = derived.length - 1;
  return {
    kind: 'market',
    title: say('market.title'),
    asOf: asOf(date),
    stated: stated.map(({ year, usd, isForecast }) => ({
      year,
      value: usd,
      text: say('market.about', { usd: as.shortUsd(usd) }),
      isForecast,
    })),
    derived: derived.map(({ year, usd }, index) => ({
      year,
      value: usd,
      ...(index === last
        ? { text: say('market.derived-end', { usd: as.shortUsd(usd), rate: as.number(ratePercent) }) }
        : {}),
    })),
  };
}

/** What was asked for a year that the article has no figure for: what its rate would give, said to be ours. */
function yearLines({ view: { year }, stated, derived, ratePercent }: MarketFound): CardLine[] {
  if (year === undefined || stated.some((each) => each.year === year)) return [];
  const wanted = as.date(String(year));
  const none = line(say('market.no-year', { year: wanted }));
  const ours = derived.find((each) => each.year === year);
  if (ours === undefined) return [none];
  const values = { year: wanted, usd: as.usd(ours.usd), rate: as.number(ratePercent) };
  return [none, line(say('market.by-rate', values))];
}

/** The market's stated figures, what the stated rate makes of them, and the caveat. */
export function presentMarket(found: MarketFound): Card<View> {
  const { stated, ratePercent, neededPercent, derived, factor } = found;
  const figures = stated.map(({ year, usd, isForecast }) =>
    line(
      say(isForecast ? 'market.forecast' : 'market.stated', {
        year: as.date(String(year)),
        usd: as.usd(usd),
      }),
      'strong',
    ),
  );
  const end = derived.at(-1);
  const sums = {
    rate: as.number(ratePercent),
    needed: as.number(neededPercent),
    usd: as.usd(end?.usd ?? 0),
    factor: as.number(factor),
  };
  const alt = say('market.alt', sums);
  return {
    tone: 'calm',
    title: say('market.title'),
    blocks: [
      { kind: 'text', lines: [...yearLines(found), ...figures, line(say('market.rate', sums))] },
      { kind: 'drawing', name: 'market', drawing: draw(found), alt },
      { kind: 'text', lines: [line(say('market.caveat', sums))] },
    ],
    self: found.view,
  };
}
