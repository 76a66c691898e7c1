import type { Deal } from '../knowledge/schema.ts';
import { isAiCompany, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';
import { check } from './swap.ts';

/** Money that is put in, where no verb of investing is said. */
const MONEY =
  /\$|\b(?:money|cash|stakes?|shares?|shareholders?|equity|piece of (?:it|them)|part of it|slice|backers?|put in|chip(?:ped)? in)\b|出資|投資|株主|(?<!会)株|お金|(?:いくら|なんぼ|どれ(?:くらい|だけ)|どのくらい|金|資金)(?:も|を|は)?(?:入れ|出し|突っ込|つっこ|投じ)/;
/** Asks of the supply itself, or of another deal. */
const OF_ANOTHER = ['r-pay', 'r-chip', 'r-cloud', 'r-acquire', 'q-why', 'q-who', 'q-else'] as const;
/** The one that supplies, not the one that is supplied. */
const THE_SUPPLIER =
  /\b(?:it|they|that (?:one|company|firm|supplier|provider|owner)|(?:its|the) (?:owner|maker|parent))\b|そこ|その(?:会社|企業|親会社|持ち主|めーか[ーあ]?)|同社|こっち|そいつ/;
const LONGEST = 90;

/** Its amount, or whether it is so. */
const asks = ({ reading, has, yesNo }: Context): boolean =>
  yesNo || has('q-amount', 'q-when') || /\$/.test(reading.folded);

const isChip = ({ what }: Pick<Deal, 'what'>): boolean => what === 'gpu';

/** Who supplies it by name, else as one of all. */
function supplierOf({ graph }: Context, question: Extract<Question, { kind: 'supply' }>): string | undefined {
  const { by, of = '', what } = question;
  if (by !== undefined) return by;
  const all = graph
    .into(of, 'supply')
    .filter((deal) => what === undefined || isChip(deal) === (what === 'gpu'));
  const named = all.filter(({ group }) => !group);
  const [only, second] = unique((named.length > 0 ? named : all).map(({ from }) => from));
  return second === undefined ? only : undefined;
}

/** Into whom: the one that is supplied, or another lab that is named. */
function takerIn(context: Context, by: string, of: string): string | undefined {
  const { companies, folded } = context.reading;
  const [named, second] = companies.filter((id) => id !== by && id !== of);
  if (second !== undefined) return undefined;
  if (named === undefined) return of;
  return isAiCompany(context, named) && THE_SUPPLIER.test(folded) ? named : undefined;
}

/** "Do they own a piece of it, too?", 「そこはいくら出資してる？」: the stake of the one that supplies what was told. */
export function followSupplier({ question, within }: Turn, context: Context): Question | undefined {
  const { reading, has, yesNo } = context;
  if (question.kind !== 'supply' || question.of === undefined || has(...OF_ANOTHER)) return undefined;
  if (reading.folded.length > LONGEST || reading.figures.length + reading.foreign.length > 0)
    return undefined;
  if ((!has('r-invest', 'r-own', 'r-investor') && !MONEY.test(reading.folded)) || !asks(context))
    return undefined;
  if (within && !THE_SUPPLIER.test(reading.folded)) return undefined;
  const from = supplierOf(context, question);
  const to = from === undefined ? undefined : takerIn(context, from, question.of);
  if (from === undefined || to === undefined) return undefined;
  const aspect = has('q-when') ? 'date' : has('q-amount') || /\$/.test(reading.folded) ? 'amount' : 'any';
  const tie = check(context, { kind: 'tie', from, to, deal: 'investment', aspect });
  return yesNo && aspect !== 'amount' ? { ...tie, yes: true } : tie;
}
