import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Choice } from './choose.ts';

type Knowledge = Library['knowledge'];

/** Likelier than not. */
const LIKELIER = 0.5;

/** Whether facts that state no deal are meant, whichever of them. */
export const isDealless = ({ question, ranked }: Choice, { facts }: Knowledge): boolean =>
  question.kind === 'facts' &&
  ranked.reduce((sum, { id, share = 0 }) => sum + (facts.get(id)?.deals.length ? 0 : share), 0) >= LIKELIER;

/** How likely one fact or another of the first one's topic is meant, 0 to 1: what several share, none is sure of. */
export const ofTopic = (first: Ranked, ranked: Ranked[], { facts }: Knowledge): number =>
  ranked
    .filter(({ id }) => facts.get(id)?.topic === facts.get(first.id)?.topic)
    .reduce((sum, { share = 0 }) => sum + share, 0);
