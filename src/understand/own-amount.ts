import { isInvestor, type Context } from './context.ts';
import type { Question } from './question.ts';

/** Nothing but a name and a word for a sum: "Ark's ticket size?", 「Arkの金額は？」. */
const SUM_ALONE =
  /^\S+(?: \S+)?(?:'s)? (?:amounts?|(?:cheque|check|ticket|investment) (?:sizes?|amounts?))\W*$|^[^はがをに、。\s]{2,16}の(?:金額|額|出資額|投資額)は?[?？。]*$/u;

/** What an investor puts in, wherever that is. */
export function readOwnAmount(context: Context): Question | undefined {
  const { reading, graph } = context;
  const [only, second] = reading.companies;
  if (only === undefined || second !== undefined || !isInvestor(context, only)) return undefined;
  const isGiver = graph.outOf(only, 'investment').length > 0 && graph.into(only, 'investment').length === 0;
  return isGiver && reading.mentions.some(({ id }) => id === only) && SUM_ALONE.test(reading.folded)
    ? { kind: 'investments', by: [only], amount: true }
    : undefined;
}
