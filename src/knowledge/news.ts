import type { Fact } from './schema.ts';

type Known = Pick<Fact, 'id' | 'same' | 'points' | 'echoes'>;

/** Whether beside one fact another is no news: it says the same, is a point of it or what it is a point of, or echoes it. */
export const isNoNews = (other: Known, { id, same, points }: Known): boolean =>
  other.same === id ||
  same === other.id ||
  points.includes(other.id) ||
  other.points.includes(id) ||
  other.echoes.includes(id);
