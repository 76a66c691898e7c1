import type { Context } from './context.ts';
import type { Pair } from './pairs.ts';
import type { Question } from './question.ts';

/** The first, or the last, to invest: in the order of those who do. */
const FIRST_TO =
  /\b(?:first|earliest|initial)(?: ever)? (?:one |company |firm )?(?:to (?:invest|back|fund|put|bet|buy)|in\b|into\b|money)|\bbefore (?:any(?:one|body)|everyone) else\b|(?:最初|一番(?:早く|先|最初)|いちばん(?:早く|先)|真っ先)に/;
const LAST_TO =
  /\b(?:last|latest|newest|final|most recent) (?:one |company |firm )?(?:to (?:invest|back|fund|put|bet|buy|join|come)|(?:investor|backer|shareholder)s?\b)|\b(?:late (?:comer|to the party|investor)|latecomer)|(?:一番|いちばん)(?:最後|遅く|後)|最後に|最後の(?:投資家|出資者)|後発/;

/** That one was the first to give, or the last: known only of those who gave early. */
export function readRank(context: Context, { from, to }: Pick<Pair, 'from' | 'to'>): Question | undefined {
  const { folded } = context.reading;
  if ((context.has('q-first') && context.has('r-investor')) || FIRST_TO.test(folded))
    return { kind: 'investors', of: [to], first: true, by: [from] };
  const isEarly = context.graph.between(from, to, 'investment').some(({ early }) => early);
  return isEarly && LAST_TO.test(folded)
    ? { kind: 'investors', of: [to], first: true, by: [from], counted: context.negated }
    : undefined;
}
