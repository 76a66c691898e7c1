import { reachesOf } from '../text/reach.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

const EARLY =
  /早(?:い|く|め|かっ)|初期|最初(?:の(?:ほう|方|ころ|頃)|から)|\b(?:early|at the start|from the (?:start|beginning))\b/;
const LATE = /遅(?:い|く|め|かっ)|後(?:から|のほう)|最近|\b(?:late|later|recent(?:ly)?)\b/;

const told = ([fact]: readonly string[], polarity: 'y' | 'n'): Question | undefined =>
  fact === undefined ? undefined : { kind: 'facts', ids: [fact], polarity, yes: true };

/** 「NVIDIAがOpenAIに出したのって早い時期？」: of a stake that counts among the first, yes; that it came late, no. */
export function readEarly({ reading, graph, yesNo, negated, has }: Context): Question | undefined {
  const { folded, companies, figures } = reading;
  const [a, b, third] = companies;
  if (!yesNo || a === undefined || b === undefined || third !== undefined) return undefined;
  if (figures.length > 0 || has('q-amount', 'q-why') || /金額|いくら/.test(folded)) return undefined;
  const isEarly = EARLY.test(folded);
  if (isEarly === LATE.test(folded)) return undefined;
  const deal = [...graph.between(a, b, 'investment'), ...graph.between(b, a, 'investment')].find(
    ({ early }) => early,
  );
  if (deal === undefined) return undefined;
  const { from, to, facts } = deal;
  // One of several: none of them was the only one.
  if (isEarly && (reachesOf(folded).includes('only') || folded.includes('唯一')))
    return told(facts, negated ? 'y' : 'n');
  if (isEarly && !negated) return { kind: 'tie', from, to, deal: 'investment', aspect: 'any', yes: true };
  return told(facts, !isEarly && negated ? 'y' : 'n');
}
