import type { Library } from '../../knowledge/index.ts';
import { lookUpAbout } from './about.ts';
import { lookUpCompany } from './company.ts';
import { lookUpComparison, lookUpIndustries } from './compare.ts';
import { lookUpDeals } from './deals.ts';
import { lookUpFlow } from './flow.ts';
import { lookUpMap } from './map.ts';
import { lookUpMarket } from './market.ts';
import { lookUpTopics } from './topics.ts';
import type { Found, View } from './view.ts';

/**
 * Looks up what a command asks for, from the knowledge alone.
 * @param version the program's own, for "about"
 */
export function lookUp(view: View, library: Library, version: string): Found {
  switch (view.kind) {
    case 'deals':
      return lookUpDeals(view, library);
    case 'company':
      return lookUpCompany(view, library);
    case 'flow':
      return lookUpFlow(view, library);
    case 'map':
      return lookUpMap(view, library);
    case 'market':
      return lookUpMarket(view, library);
    case 'compare':
      return lookUpComparison(view, library);
    case 'industries':
      return lookUpIndustries(view, library);
    case 'topics':
      return lookUpTopics(view, library);
    case 'about':
      return lookUpAbout(view, library, version);
    case 'help':
      return { kind: 'help', view };
    case 'which':
      return { kind: 'which', view };
  }
}
