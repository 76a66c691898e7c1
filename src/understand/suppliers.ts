import type { Graph } from '../knowledge/graph.ts';
import { unique } from './sets.ts';

/** Who supplies chips, or the cloud, whomever. */
export const suppliersOf = (what: 'gpu' | 'cloud', { all }: Graph): string[] =>
  unique(
    all.flatMap((deal) =>
      deal.kind === 'supply' && (deal.what === 'gpu') === (what === 'gpu') ? [deal.from] : [],
    ),
  );
