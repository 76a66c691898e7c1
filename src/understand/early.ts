import type { Context } from './context.ts';
import type { Question } from './question.ts';

const EARLY =
  /早(?:い|く|め|かっ)|初期|最初(?:の(?:ほう|方|ころ|頃)|から)|\b(?:early|at the start|from the (?:start|beginning))\b/;
const LATE = /遅(?:い|く|め|かっ)|後(?:から|のほう)|最近|\b(?:late|later|recent(?:ly)?)\b/;

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
  if (isEarly && !negated) return { kind: 'tie', from, to, deal: 'investment', aspect: 'any', yes: true };
  const [fact] = facts;
  const polarity = !isEarly && negated ? 'y' : 'n';
  return fact === undefined ? undefined : { kind: 'facts', ids: [fact], polarity, yes: true };
}
