import type { Path } from '../knowledge/graph.ts';
import type { Library } from '../knowledge/index.ts';
import { value, type Line } from './answer.ts';
import { unique } from './support.ts';

/** A way of money, as its deals. */
export const pathValue = (path: Path) => ({ type: 'path', deals: path.map(({ id }) => id) }) as const;

/** How many steps a way takes. */
export const stepsLine = (number: number): Line => ({
  key: 'path.steps',
  values: { number: value.number(number) },
});

/** Where money that somebody puts in joins the loop: the last that it gets to before it has gone around. */
export function wayIntoLoop(of: string, { graph }: Library): string | undefined {
  const ways = graph.loops().flatMap((loop) => loop.map(({ to }) => to));
  const reached = unique(ways).flatMap((to) => graph.paths(of, to, 1));
  return reached.toSorted((a, b) => b.length - a.length)[0]?.at(-1)?.to;
}
