import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Question } from './question.ts';
import { RATIO } from './ratio.ts';
import type { Mention } from './reading.ts';

/** Words that hold one sum against another. */
export const COMPARES =
  /より|上回|下回|超え|倍|半分|\b(?:bigger|larger|smaller|less|more|higher|lower|greater) than\b|\b(?:twice|double|half|triple)\b/;

/** Companies in the order in which the text names them first. */
const orderOf = ({ reading }: Context, companies: string[]): string[] =>
  reading.companies.filter((id) => companies.includes(id));

/** The one that is said to be larger comes first: in English the first named, in Japanese the one without より. */
function byClaim({ reading }: Context, pair: string[]): string[] {
  const isLess = ({ company, end }: Mention) =>
    company === pair[0] && /^(?:社|さん|側|の(?:ほう|方))?より/.test(reading.folded.slice(end));
  return reading.mentions.some(isLess) ? pair.toReversed() : pair;
}

const SMALLER = /少な|小さ|下回|半分|\b(?:smaller|less|lower|half|below|under)\b/;

/** Two stakes with what a yes/no question claims of them: which is larger, and by what factor. */
export function claimed(context: Context, by: string[], of: string[]): Question {
  if (!context.yesNo) return { kind: 'stakes', by, of };
  const [first, second] = byClaim(context, by.length === 2 ? orderOf(context, by) : orderOf(context, of));
  const factor = context.reading.figures.find(({ unit }) => unit === 'times')?.value;
  const times = factor !== undefined && factor < 1 ? 1 / factor : factor;
  return {
    kind: 'stakes',
    by,
    of,
    greater: (SMALLER.test(context.reading.folded) ? second : first)!,
    ...(times ? { factor: times } : {}),
  };
}

/** One stake held against another: two givers in one company, or one giver in two. */
export function readStakes(context: Context): Question | undefined {
  const { roles, has } = context;
  if (
    !(
      has('q-compare', 'q-most', 'q-least') ||
      COMPARES.test(context.reading.folded) ||
      RATIO.test(context.reading.folded)
    ) ||
    !(has('r-invest', 'q-amount', 'r-money', 'r-own', 'r-deal') || RATIO.test(context.reading.folded)) ||
    has('q-why')
  )
    return undefined;
  const all = [...new Set([...roles.from, ...roles.to, ...roles.open])];
  const by = all.filter((id) => isInvestor(context, id));
  const of = all.filter((id) => isAiCompany(context, id));
  if (by.length !== 2 && !(by.length === 1 && of.length === 2)) return undefined;
  return claimed(context, by, of);
}
