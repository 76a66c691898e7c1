import type { Found, View } from '../../answer/views/view.ts';
import { asOfDeals } from '../../knowledge/citing.ts';
import type { Knowledge } from '../../knowledge/load.ts';
import type { Card } from '../card.ts';
import { presentAbout, presentHelp, presentWhich } from './about.ts';
import { presentCompany } from './company.ts';
import { presentComparison, presentIndustries } from './compare.ts';
import { presentDeals } from './deals.ts';
import { presentFlow } from './flow.ts';
import { presentMap } from './map.ts';
import { presentMarket } from './market.ts';
import { sourceNotes } from './sources.ts';
import { presentTopics } from './topics.ts';

function presentAny(found: Found, knowledge: Knowledge): Card<View> {
  const dealOf = (id: string) => knowledge.deals.get(id);
  switch (found.kind) {
    case 'deals':
      return presentDeals(found, dealOf);
    case 'company':
      return presentCompany(found);
    case 'flow':
      return presentFlow(found, dealOf, asOfDeals(knowledge, found.paths.flat()));
    case 'map': {
      const named = new Set([...knowledge.deals.values()].flatMap(({ from, to }) => [from, to]));
      return presentMap(
        found,
        dealOf,
        [...knowledge.entities.keys()].filter((id) => named.has(id)),
      );
    }
    case 'market':
      return presentMarket(found);
    case 'compare':
      return presentComparison(found);
    case 'industries':
      return presentIndustries(found);
    case 'topics':
      return presentTopics(found, (id) => knowledge.facts.get(id));
    case 'about':
      return presentAbout(found);
    case 'help':
      return presentHelp(found);
    case 'which':
      return presentWhich(found);
  }
}

const CLAIMS_NOTHING = new Set<Found['kind']>(['about', 'help', 'which']);

/** Turns what was found into a card without a language. */
export function present(found: Found, knowledge: Knowledge): Card<View> {
  const card = presentAny(found, knowledge);
  return CLAIMS_NOTHING.has(found.kind)
    ? card
    : { ...card, notes: [...(card.notes ?? []), ...sourceNotes(found, card, knowledge)] };
}
