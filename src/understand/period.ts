import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { disclosedIn } from './disclosure.ts';
import type { Turn } from './follow.ts';
import { dealOf } from './listed.ts';
import type { Question } from './question.ts';
import { valuesOf } from './numbers.ts';

const PERIOD =
  /\b(?:per (?:year|annum|month)|(?:a|each|every) (?:year|month)|annual(?:ly)?|yearly|monthly|p\.?a|one-?off|one-?time|over (?:how many|several) years)\b|年間|毎年|年額|年払い|月額|毎月|一括|1年(?:で|ぶん|分)|一年(?:で|ぶん|分)|何年(?:で|分|ぶん|かけて)/;
const GROWS = /\b(?:grow\w*|rate|market|loss\w*|lose\w*)\b|成長|伸び|市場|損失|赤字|率/;
const SCHEDULE = 'payment-schedule';

const unscheduled = ({ from, facts }: Deal): Question => ({
  kind: 'absent',
  attribute: SCHEDULE,
  of: from,
  near: facts.slice(0, 1),
});

/** What came on top of a first stage: "what was added after that point", 「それ以降に足した分は」. */
const LATER =
  /\b(?:added|put in|invested|came|topped up|extra|more)\b.*\b(?:since|after(?:wards)?|later|thereafter)\b|\bsince then\b|\b(?:later|subsequent|follow-?on|second) (?:top-?ups?|parts?|portions?|bits?|chunks?|amounts?|money|additions?|investments?|tranches?|instal\w+)\b|\btop-?ups?\b|\b(?:after|since|post) (?:20)?23\b|23年?(?:より後|以降|以後|の?後|の?あと|より?あと)|(?:その|それ)(?:後|以降|あと)に?(?:足|追加|積|増|入れ|出し)/;

const REST =
  /\b(?:the )?(?:rest|remainder|balance|delta|difference|gap)\b|残り|追加|差(?:額|分)?(?=[はがもっ])/;

/** A share of the whole, and no sum. */
const PORTION = /\b(?:what|which) (?:part|portion|share|percent\w*|fraction|proportion)\b|割合|何割|何%/;

/** What was added to the stake that was told, after the first of it. */
export function laterPart(
  context: Context,
  last: Pick<Turn, 'question' | 'deals' | 'companies'>,
): Question | undefined {
  const { reading, graph, has, yesNo } = context;
  const told =
    dealOf(last, context) ??
    graph.all.find(({ from, to }) => last.companies.includes(from) && last.companies.includes(to));
  const isStaged = told !== undefined && told.stages.length > 0;
  // "How much of that was after 2023?" is after no aim.
  const isReason = has('q-when', 'q-why') && !/\bhow much\b/.test(reading.folded);
  // Whether a sum of it is stated is asked of that part; what else is said of it is held against the facts.
  const isStated = yesNo && disclosedIn(reading.folded) !== undefined;
  const isRest = isStated && REST.test(reading.folded);
  if (!isStaged || (yesNo && !isStated) || isReason || reading.companies.length > 0) return undefined;
  if (PORTION.test(reading.folded)) return undefined;
  return isRest || LATER.test(reading.folded) ? { kind: 'derived', what: 'after-2023' } : undefined;
}

const DUE =
  /\b(?:(?:by|until|till|til) (?:when|what (?:date|year|time))|how (?:soon|quickly|long)|deadline|due|cut-?off date|(?:pay|settle)\w* by\?)\b|いつまで|いつごろまで|期限|期日|締め?切|何年(?:以内|まで)|何年何月まで|何月まで/;

/** "By when is the $30 billion?", 「300億はいつまでに？」: a day that no deal has, unless it came in stages. */
export function readDue({ reading, graph, yesNo }: Context): Question | undefined {
  const { folded, companies } = reading;
  if (yesNo || reading.absent.length > 0 || !DUE.test(folded) || GROWS.test(folded)) return undefined;
  const sums = valuesOf(reading.figures, 'usd');
  const isOne = sums.length === 1 && reading.figures.length === 1;
  const isOf = ({ from, to }: Deal): boolean => companies.every((id) => id === from || id === to);
  const [deal, other] = graph.all.filter((one) => isOf(one) && one.amount.usd === sums[0]);
  const staged = graph.all.find((one) => isOf(one) && one.stages.some(({ usd }) => usd === sums[0]));
  if (isOne && staged && companies.length === 1) return { kind: 'facts', ids: staged.facts.slice(-1) };
  if (!isOne || staged || !deal || other || deal.stages.length > 0) return undefined;
  return { kind: 'unknown', near: deal.facts.slice(0, 1), hint: true, lack: 'year' };
}

/** "Is the $30 billion per year?": over what time a payment runs, which the article leaves open. */
export function readPeriod(context: Context, told?: Deal): Question | undefined {
  const { reading, graph } = context;
  if (!PERIOD.test(reading.folded) || GROWS.test(reading.folded)) return undefined;
  const sums = valuesOf(reading.figures, 'usd');
  const named = graph.all.find(({ kind, amount }) => kind === 'payment' && sums.includes(amount.usd ?? -1));
  const deal = named ?? (sums.length === 0 && told?.kind === 'payment' ? told : undefined);
  // Of two that have another deal, or none, that comes first.
  const isOfOthers =
    reading.companies.length > 1 && !reading.companies.every((id) => id === deal?.from || id === deal?.to);
  return deal && !isOfOthers ? unscheduled(deal) : undefined;
}
