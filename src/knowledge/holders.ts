import type { Graph } from './graph.ts';

/** Which givers are meant: in all of `of`, or as the marks say. */
export interface Held {
  of: string[];
  /** but in none of these */
  except?: string[];
  /** others than these */
  besides?: string[];
  /** in any one of them is enough */
  some?: boolean;
  /** in some of them, but not in all */
  partly?: boolean;
  /** none but these */
  among?: string[];
}

/** Those who invest in all that are asked about, or in some, and who are not left out; in the order of the deals. */
export function holdersOf(
  { of, except = [], besides = [], some, partly, among }: Held,
  { into }: Pick<Graph, 'into'>,
): string[] {
  const inTo = (to: string) => into(to, 'investment').map(({ from }) => from);
  const isIn = (id: string) => (to: string) => inTo(to).includes(id);
  return [...new Set(of.flatMap(inTo))].filter(
    (id) =>
      (some || partly ? of.some(isIn(id)) : of.every(isIn(id))) &&
      !(partly && of.every(isIn(id))) &&
      !except.some(isIn(id)) &&
      !besides.includes(id) &&
      (!among || among.includes(id)),
  );
}
