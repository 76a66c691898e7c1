import type { View } from '../../../ask.ts';
import { completeCompany, completed, lookUpCommand, needed } from './look-up.ts';

/** `/flow from: to:`: the ways of the money, or the loops through one company. */
export const flow = lookUpCommand({
  key: 'flow',
  options: { from: needed, to: completed },
  completers: { from: completeCompany, to: completeCompany },
  view(desk, options) {
    const typed = [options.getString('from', true), options.getString('to') ?? undefined];
    return desk.technyan.identify(typed, ([from, to]): View => {
      if (from === undefined) return { kind: 'map' };
      return { kind: 'flow', from, ...(to === undefined ? {} : { to }) };
    });
  },
});
