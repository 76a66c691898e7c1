import type { View } from '../../../ask.ts';
import { completeCompany, lookUpCommand, needed } from './look-up.ts';

/** `/company name:`: one company at a glance. */
export const company = lookUpCommand({
  key: 'company',
  options: { of: needed },
  completers: { name: completeCompany },
  view: (desk, options) =>
    desk.technyan.identify([options.getString('name', true)], ([of]): View =>
      of === undefined ? { kind: 'deals' } : { kind: 'company', of },
    ),
});
