import { bySize, isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import { INVESTS, PAYS } from './operands.ts';
import { operationIn } from './operation.ts';
import type { Operation, Question } from './question.ts';
import { valuesOf } from './numbers.ts';
import { sumOf } from './tally.ts';

const LARGEST =
  /最大(?:の|値|額|から|と|[-ー−]|引)|(?:一番|いちばん|最も|もっとも)(?:大き|でか|高|多)|\b(?:biggest|largest|highest|greatest|max(?:imum)?)\b/;
const SMALLEST =
  /最小|最少|(?:一番|いちばん|最も|もっとも)(?:小さ|ちいさ|少な|低|しょぼ)|\b(?:smallest|lowest|least|min(?:imum)?)\b/;
const SPREAD = /\b(?:spread|range|apart|separat\w+|versus|vs)\b|の幅|開き|[-−–]\s?(?=最小|smallest|min)/;

/** What is to be done with the largest and the smallest; undefined where they are only named. */
function operationOf(folded: string): Exclude<Operation, 'compare'> | undefined {
  const asked = operationIn(folded)?.operation;
  if (asked !== undefined && asked !== 'compare') return asked;
  return SPREAD.test(folded) ? 'difference' : undefined;
}

/** The deals with a sum that are named by their sums, or by who gives and gets; all of them where nobody is. */
function dealsMeant(context: Context): Deal[] {
  const { reading, graph } = context;
  const { folded, companies, figures } = reading;
  const stated = graph.all.filter(isStated);
  const sums = valuesOf(figures, 'usd');
  if (sums.length > 2) return stated.filter(({ amount }) => sums.includes(amount.usd ?? 0));
  const areStakes = INVESTS.test(folded) && !PAYS.test(folded);
  const takers = companies.filter((id) => isAiCompany(context, id));
  const [giver, second] = companies.filter((id) => isInvestor(context, id));
  if (!areStakes) return stated;
  return stated.filter(
    ({ kind, from, to }) =>
      kind === 'investment' &&
      (takers.length === 0 || takers.includes(to)) &&
      (giver === undefined || second !== undefined || takers.length > 0 || giver === from),
  );
}

/** "The biggest minus the smallest of these": the two ends of the sums that are named. */
export function readSpread(context: Context): Question | undefined {
  const { folded } = context.reading;
  if (!LARGEST.test(folded) || !SMALLEST.test(folded) || context.has('q-why')) return undefined;
  const operation = operationOf(folded);
  if (operation === undefined || /市場|\bmarket\b/.test(folded)) return undefined;
  const deals = bySize(dealsMeant(context));
  const [first, last] = [deals[0], deals.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [left, right] = operation === 'share' ? [last, first] : [first, last];
  return { kind: 'calculation', operation, left: sumOf(left), right: sumOf(right) };
}
