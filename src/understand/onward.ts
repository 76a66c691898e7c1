import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { horizonFrom, pastTold } from './follow-horizon.ts';
import type { Turn } from './follow.ts';
import { dealOf } from './listed.ts';
import type { Question } from './question.ts';
import { leftOf, sumsIn } from './tally.ts';

/** Where the one that got the money hands it on to: whom it pays, else whom it gives to. */
export function passOn(last: Turn, context: Context): Question | undefined {
  const taker = dealOf(last, context)?.to;
  if (taker === undefined) return undefined;
  if (context.graph.outOf(taker, 'payment').length > 0) return { kind: 'payments', by: taker };
  return context.graph.outOf(taker, 'investment').length > 0
    ? { kind: 'investments', by: [taker] }
    : undefined;
}

const isStaged = (last: Turn, context: Context): boolean => (dealOf(last, context)?.stages.length ?? 0) > 0;

/** Of the points of one overview the one before, or after, the one that was told. */
export function pointBeside({ answered, facts }: Turn, context: Context, step: 1 | -1): Question | undefined {
  const [fact = ''] = facts;
  const beside = context.pointsOf(context.parentOf(fact) ?? '');
  const id = beside.includes(fact)
    ? beside[pastTold(beside, beside.indexOf(fact), { facts }, step)]
    : undefined;
  return id === undefined || answered?.kind !== 'facts' ? undefined : { kind: 'facts', ids: [id] };
}

const OTHER_YEAR =
  /(?:次|翌|あく|前)の?年(?!間)|\b(?:next|following|previous|prior) year\b|\byear (?:after|later|following|before|earlier)\b|\bthe year (?:prior|preceding)\b/;

/** A year, or several, and nothing else. */
const ONLY_YEAR =
  /^(?:(?:and|but|ok|so|then|what about|how about|for|in|じゃあ?|で|では)[\s、]*){0,8}20\d\d(?:年(?:度)?)?(?:(?: ?(?:and|or|&|,|\/|と|や|か|、) ?){1,8}20\d\d(?:年(?:度)?)?)*(?:には|は|なら|だと|の分|のほう)?(?: (?:then|though|tho))?[\s?？.。!]*$/;

/** "And the year after?": of a fact that tells of one year nothing else is known; no year is named that nobody named. */
export function otherYear(
  { question, facts: [fact = ''] }: Turn,
  { reading: { folded } }: Context,
  { knowledge }: Library,
): Question | undefined {
  const { en: said = '', entities = [] } = knowledge.facts.get(fact) ?? {};
  const isOfYear = question.kind === 'market' || /\b20\d\d\b/.test(said);
  const named = ONLY_YEAR.exec(folded)?.[0].match(/20\d\d/g) ?? [];
  const isOther =
    question.kind === 'facts' &&
    entities.length > 0 &&
    named.length > 0 &&
    !named.some((year) => said.includes(year));
  return isOfYear && (isOther || OTHER_YEAR.test(folded))
    ? { kind: 'unknown', near: fact === '' ? [] : [fact], hint: true }
    : undefined;
}

/** Whether money that was announced has been handed over: 「もう払われたん」, "has any of it been paid out yet". */
const HANDED_OVER =
  /\b(?:paid|handed|sent|wired|transferred|disbursed|deployed|arrived|landed|cleared|invested|gone (?:in|out|over))\b.*\b(?:already|yet|so far|by now)\b|\b(?:already|yet|so far)\b.*\b(?:paid|handed|sent|wired|transferred|disbursed|deployed|arrived|landed|cleared|gone)\b|(?:もう|すでに|既に|実際に|いまんとこ|まだ)[^、。]{0,8}(?:払|振り?込|入金|着金|渡|入って|出し終|実行)/;

/** A stake that was announced: whether it was paid by now isn't told. */
export function handedOver(last: Turn, context: Context): Question | undefined {
  const { kind } = last.question;
  const deal = context.graph.all.find(({ id }) => last.deals.includes(id));
  const isStake = deal?.kind === 'investment' && deal.status === 'announced';
  const isTold = kind === 'tie' || kind === 'total' || kind === 'stakes' || kind === 'investors';
  return isStake && isTold && HANDED_OVER.test(context.reading.folded)
    ? { kind: 'unknown', near: deal.facts.slice(0, 1), hint: true }
    : undefined;
}

/** What is left of a sum, not of a list of names. */
const REMAINS = /残|のこり|後|あと|から先|\b(?:left|leaves|leaving|remain\w*|since|later|balance|minus)\b/;
/** The same, whatever else it might be. */
const SURELY = /残り|のこり|残額|\b(?:leaves|leaving|remainder|left over)\b/;

/** What is left of a stake that was told with its first stage. */
export function leftOver(last: Turn, context: Context, isSure = false): Question | undefined {
  const { kind } = last.question;
  const [before] = last.earlier ?? [];
  const said = isSure ? SURELY : REMAINS;
  if (!said.test(context.reading.folded)) return undefined;
  if (before?.kind === 'total') {
    const [[whole], [part]] = [sumsIn(before, context), sumsIn(last.question, context)];
    const others = whole && part && leftOf(context.graph, whole, part);
    if (others) return others;
  }
  const isOne = (kind === 'tie' || kind === 'derived') && isStaged(last, context);
  return isOne ? { kind: 'derived', what: 'after-2023' } : undefined;
}

/** What came on top of a first stage; of an outlook or of the market, what lies further off. */
export function after(last: Turn, context: Context): Question | undefined {
  if (isStaged(last, context)) return { kind: 'derived', what: 'after-2023' };
  const { question } = last;
  if (question.kind === 'market' && question.year === 2025) return { kind: 'market', year: 2030 };
  return horizonFrom(last, context, 1) ?? pointBeside(last, context, 1);
}

/** A stake with its stages; of an outlook or of the market, what lies nearer. */
export function before(last: Turn, context: Context): Question | undefined {
  const deal = dealOf(last, context);
  if (deal && isStaged(last, context))
    return { kind: 'tie', from: deal.from, to: deal.to, deal: deal.kind, aspect: 'amount' };
  const { question } = last;
  if (question.kind === 'market' && question.year === 2030) return { kind: 'market', year: 2025 };
  return horizonFrom(last, context, -1) ?? pointBeside(last, context, -1);
}

/** The other side of what was told, else the overview of all that is good, or bad, of it. */
export function judged(
  { facts: [fact = ''] }: Turn,
  context: Context,
  { knowledge }: Library,
  topic: 'merits' | 'risks',
): Question | undefined {
  const parent = context.parentOf(fact) ?? '';
  const opposite = context.oppositeOf(fact) ?? context.oppositeOf(parent);
  const all = [...knowledge.facts.values()].filter((one) => one.topic === topic);
  if (opposite !== undefined && all.some(({ id }) => id === opposite))
    return { kind: 'facts', ids: [opposite] };
  const overview = all.toSorted((a, b) => b.points.length - a.points.length)[0];
  return overview && { kind: 'facts', ids: [overview.id] };
}

const POSSIBLE = /\b(?:may|might|could|possible|forecast|open question|whether)\b/;

/** "Really?": what was told, with a yes where the article is sure of it. */
export function assured({ question, answered = question }: Turn, { knowledge }: Library): Question {
  // That there is such a deal is sure, whether or not its sum is known.
  if (answered.kind === 'tie' && !answered.claim && !answered.yes)
    return { ...answered, aspect: 'any', yes: true };
  if (answered.kind !== 'facts') return 'yes' in answered ? answered : { ...answered, yes: true };
  const { en = '', nature } = knowledge.facts.get(answered.ids[0] ?? '') ?? {};
  const { polarity: _polarity, claim: _claim, ...plain } = answered;
  return nature === 'forecast' || POSSIBLE.test(en) ? plain : { ...plain, polarity: 'y' };
}
