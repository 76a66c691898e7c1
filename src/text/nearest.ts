import Fuse from 'fuse.js';

/** Finds, among short entries, those like a text, best first. */
export type FindNearest = (text: string, limit: number) => string[];

/**
 * Fuzzy search over a short list of names or questions; not for sentences against facts.
 * @param entries folded texts
 * @param threshold 0 takes only the same, 1 takes anything
 */
export function createNearest(entries: string[], threshold: number): FindNearest {
  const fuse = new Fuse(entries, { ignoreLocation: true, threshold });
  return (text, limit) => fuse.search(text, { limit }).map(({ item }) => item);
}
