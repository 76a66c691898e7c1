import { lookUpCommand, needed } from './look-up.ts';

/** `/compare what:`: two companies, or the industries, side by side. */
export const compare = lookUpCommand({
  key: 'compare',
  options: { what: needed },
  completers: { what: (desk, typed, language) => desk.technyan.completeComparison(typed, language, 25) },
  view: (desk, options) => desk.technyan.identifyComparison(options.getString('what', true)),
});
