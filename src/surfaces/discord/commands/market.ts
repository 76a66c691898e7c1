import { lookUpCommand, year } from './look-up.ts';

/** `/market year:`: the market's size, with a chart. */
export const market = lookUpCommand({
  key: 'market',
  options: { year },
  view(_, options) {
    const wanted = options.getInteger('year');
    return wanted === null ? { kind: 'market' } : { kind: 'market', year: wanted };
  },
});
