import { DEAL_KINDS, type View } from '../../../ask.ts';
import { completeCompany, completed, dealKind, lookUpCommand } from './look-up.ts';

/** `/deal from: to: kind:`: who gives whom how much. */
export const deal = lookUpCommand({
  key: 'deal',
  options: { from: completed, to: completed, kind: dealKind },
  completers: { from: completeCompany, to: completeCompany },
  view(desk, options) {
    const typed = [options.getString('from') ?? undefined, options.getString('to') ?? undefined];
    const kind = DEAL_KINDS.find((each) => each === options.getString('kind'));
    return desk.technyan.identify(typed, ([from, to]): View => ({
      kind: 'deals',
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(kind === undefined ? {} : { deal: kind }),
    }));
  },
});
