import type { Context } from './context.ts';
import { claimedMore, quantityOf } from './quantities.ts';
import type { Question } from './question.ts';

/** What comes back to whoever pays. */
const BACK =
  /戻(?:って|り|る)|返って|\b(?:gets?|got|comes?|came|flows?|receives?|put|goes) (?:it |that |them )?(?:all )?back\b|\breturns? to (?:it|them)\b/;
const MORE = /多|大き|でか|上回|超え|\b(?:more|bigger|larger|greater|higher|exceeds?|beats?|tops)\b/;
const LESS = /少な|小さ|下回|足り|\b(?:less|smaller|lower|under|below)\b/;

/** "Is the 30 billion more than they get back?": a payment, named by its sum, against the stakes in whoever pays it. */
export function readAgainstBack({ reading, graph, yesNo }: Context): Question | undefined {
  const { folded, figures, companies } = reading;
  const [usd, second] = figures.filter(({ unit }) => unit === 'usd').map(({ value }) => value);
  const isMore = MORE.test(folded);
  if (
    !yesNo ||
    usd === undefined ||
    second !== undefined ||
    !BACK.test(folded) ||
    isMore === LESS.test(folded)
  )
    return undefined;
  const [paid, other] = graph.all.filter(({ kind, amount }) => kind === 'payment' && amount.usd === usd);
  if (!paid || other || !companies.every((id) => id === paid.from || id === paid.to)) return undefined;
  return claimedMore(
    quantityOf([paid], true),
    quantityOf(graph.into(paid.from, 'investment'), false),
    isMore ? 'left' : 'right',
  );
}
