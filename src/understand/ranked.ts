import type { Context } from './context.ts';
import { rankIn } from './extreme.ts';
import type { Pair } from './pairs.ts';
import type { Question } from './question.ts';
import { leftUnsaid } from './unsaid.ts';

/** The first, or the last, to invest: in the order of those who do. */
const FIRST_TO =
  /\b(?:first|earliest|initial)(?: ever)? (?:one |company |firm )?(?:to (?:invest|back|fund|put|bet|buy)|in\b|into\b|money)|\bbefore (?:any(?:one|body)|everyone) else\b|(?:最初|一番(?:早く|先|最初)|いちばん(?:早く|先)|真っ先)に/;
const LAST_TO =
  /\b(?:last|latest|newest|final|most recent) (?:one |company |firm )?(?:to (?:invest|back|fund|put|bet|buy|join|come)|(?:investor|backer|shareholder)s?\b)|\b(?:late (?:comer|to the party|investor)|latecomer)|(?:一番|いちばん)(?:最後|遅く|後)|最後に|最後の(?:投資家|出資者)|後発/;

/** The one who holds most: 「筆頭株主」, wherever it stands. */
const TOP = /筆頭|\b(?:top|number one|no\.? ?1) (?:shareholder|investor|backer)\b/;
const HOLDER = /株主|投資家|出資者|出資元|\b(?:shareholders?|investors?|backers?|holders?|stakes?)\b/;

/** So many places down by what it put in: left open where that isn't stated, as of all who come behind. */
export function placeOf(
  { reading: { folded }, graph }: Context,
  { from, to }: Pick<Pair, 'from' | 'to'>,
): Question | undefined {
  const rank = rankIn(folded);
  const [deal] = graph.between(from, to, 'investment');
  if (rank === undefined || !deal || !HOLDER.test(folded)) return undefined;
  const { usd } = deal.amount;
  if (usd === undefined) return leftUnsaid(deal.facts.slice(0, 1));
  const larger = graph.into(to, 'investment').filter(({ amount }) => (amount.usd ?? 0) > usd);
  return { kind: 'investors', of: [to], most: true, by: [from], counted: larger.length + 1 === rank };
}

/** That one was the first to give, or the last: known only of those who gave early. */
export function readRank(context: Context, { from, to }: Pick<Pair, 'from' | 'to'>): Question | undefined {
  const { folded } = context.reading;
  // "It put in $10 billion as an early investor": a sum is claimed, and no order.
  if (context.reading.figures.some(({ unit }) => unit === 'usd')) return undefined;
  if ((context.has('q-first') && context.has('r-investor')) || FIRST_TO.test(folded))
    return { kind: 'investors', of: [to], first: true, by: [from] };
  if (TOP.test(folded) && HOLDER.test(folded)) return { kind: 'investors', of: [to], most: true, by: [from] };
  const placed = placeOf(context, { from, to });
  if (placed) return placed;
  const isEarly = context.graph.between(from, to, 'investment').some(({ early }) => early);
  return isEarly && LAST_TO.test(folded)
    ? { kind: 'investors', of: [to], first: true, by: [from], counted: context.negated }
    : undefined;
}
