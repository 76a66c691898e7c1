import { nlpjs } from './nlpjs.ts';
import { ours, oursKept } from './ours.ts';
import { fuse, fuseTokens, minisearch, orama } from './search-peers.ts';
import type { System } from './system.ts';

/** All that are measured, in the order of the table. */
export const SYSTEMS: readonly System[] = [ours, oursKept, fuse, fuseTokens, minisearch, orama, nlpjs];
