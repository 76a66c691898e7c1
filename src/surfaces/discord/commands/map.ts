import { DEAL_KINDS, type View } from '../../../ask.ts';
import { completeCompany, completed, dealKind, lookUpCommand } from './look-up.ts';

/** `/map focus: kind:`: the ecosystem as a picture. */
export const map = lookUpCommand({
  key: 'map',
  options: { focus: completed, kind: dealKind },
  completers: { focus: completeCompany },
  view(desk, options) {
    const kind = DEAL_KINDS.find((each) => each === options.getString('kind'));
    return desk.technyan.identify([options.getString('focus') ?? undefined], ([focus]): View => ({
      kind: 'map',
      ...(focus === undefined ? {} : { focus }),
      ...(kind === undefined ? {} : { deal: kind }),
    }));
  },
});
