import { withJoined } from './besides.ts';
import type { Context } from './context.ts';
import { givers, takers } from './intent-money.ts';
import type { Question } from './question.ts';
import { wantsYesNo } from './yesno.ts';

const ASKS =
  /\b(?:who|whose|which|what (?:companies|firms|labs|names)|anyone|anybody)\b|誰|だれ|どこ|どの|どいつ|会社|企業/;
const TOGETHER =
  /\b(?:together|both|all|common|same|shared?)\b|一緒|いっしょ|そろって|揃って|共通|両方|みんな/;
/** Words for other ties than stakes, and for more than names. */
const OTHER = [
  'q-why', 'q-opinion', 'q-compare', 'q-relation', 'q-amount', 'q-when', 'q-not', 'q-path', 'r-pay', 'r-chip',
  'r-cloud', 'r-supply', 'r-partner', 'r-acquire', 'r-customer', 'r-layer',
]; // prettier-ignore
/** What companies do besides holding each other. */
const OF_OTHERS = /^c:(?:win|pick-winner|rival|compet|cooperat|layer|industry|market|chip|cloud|risk|merit)/;

/** "Ark Ventures and Fidelity: amount per company?": of those who do nothing but invest, only that can be meant. */
function readAmounts(context: Context): Question | undefined {
  const { reading, graph, has } = context;
  const by = givers(context);
  if (by.length < 2 || by.length !== reading.companies.length || !has('q-amount')) return undefined;
  if (has(...OTHER.filter((id) => id !== 'q-amount' && id !== 'q-when'))) return undefined;
  const isInvestorAlone = (id: string) => graph.outOf(id).every(({ kind }) => kind === 'investment');
  return by.every(isInvestorAlone) ? { kind: 'investments', by, amount: true } : undefined;
}

/** Companies of one side named in one go, and next to nothing of what is asked of them: only stakes join them. */
export function readBareSet(context: Context): Question | undefined {
  const { reading, has } = context;
  const [first] = reading.mentions;
  const amounts = readAmounts(context);
  if (amounts) return amounts;
  if (!first || wantsYesNo(reading.folded) || !ASKS.test(reading.folded) || has(...OTHER)) return undefined;
  if (reading.features.some((feature) => OF_OTHERS.test(feature))) return undefined;
  const joined = new Set(withJoined(reading, first).map(({ company }) => company));
  if (joined.size < 2 || joined.size !== reading.companies.length) return undefined;
  const [by, of] = [givers(context), takers(context)];
  if (by.length === 0 && of.length === joined.size) return { kind: 'investors', of, all: true };
  return of.length === 0 && by.length === joined.size && TOGETHER.test(reading.folded)
    ? { kind: 'investments', by, all: true }
    : undefined;
}
