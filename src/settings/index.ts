export { describePlace, openStore, FILE_NAME, type StorePlace } from './open.ts';
export { StoreError, type ProblemKind } from './problem.ts';
export type * from './types.ts';
export { createSettings, type Settings } from './service.ts';
export type { Saved } from './patience.ts';
export type { News } from './health.ts';
