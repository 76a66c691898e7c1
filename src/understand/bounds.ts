import { isMoney, isStated } from '../knowledge/graph.ts';
import { claimOf, isTurned, type Context } from './context.ts';
import type { Claim, Comparison } from '../knowledge/claims.ts';
import type { Deal } from '../knowledge/schema.ts';
import { withBareSums } from './bare-sums.ts';
import { tieTo } from './listed.ts';
import { saysWhole } from './pairs.ts';
import { isOnlySoMuch } from './only.ts';
import type { Question } from './question.ts';
import { asksWhichBound, opposedSorts } from './sorts.ts';

/** Said of a sum alone, these mean a bound that its deal has or hasn't: "is that locked in?", 「満額？」 */
const SAID: [Comparison, RegExp][] = [
  [
    'exact',
    /\b(?:(?<!(?:'s|s'|my|his|her|our|their|the|this|that|which|what|one) )firm|fixed|locked(?: in)?|guaranteed|definite(?:ly)?|certain(?:ly)?|for sure|exact(?:ly)?|precise(?:ly)?|(?:the|in) (?:full|whole|entire)|in full|no matter what|no more,? (?:and |or )?no less)\b|それ以上でも|満額|丸ごと|まるごと|全額|確定|固定|確約|ちょうど|ぴったり|きっかり/,
  ],
  [
    'at-most',
    /\b(?:all (?:that )?(?:\w+ )?(?:ever|has|have|had|it|they|he|she|will|gave|put|paid)\b|not (?:a|one) (?:dollar|cent|penny) more|(?:nothing|no) more\b|nothing (?:else|beyond)|the limit)|以上は(?:出さ|ない)|これだけ|それだけ/,
  ],
];

/** Whether it can be, not whether it is. */
const MODAL =
  /\b(?:could|might|may|can|possibl[ey]|conceivabl[ey]|chance)\b|可能性|かも|あり(?:え|得|う)|なり(?:え|得|う)|こともある|ことある/;

/** "The least that it could give": the bound itself is what is named. */
const NAMES_BOUND = /\bthe (?:very |absolute |bare )?(?:least|most)\b/;

/** Other figures are wanted, the sum is one of several, or it is whether it has been paid. */
const OTHER =
  /(?:20)?23|[=＝]|差し?引|[支払振込入]+済|着金|\b(?:difference|minus|wired|transferred|paid out|landed|cleared)\b|\b(?:combined|together|both|sum|than (?:what|microsoft|nvidia|openai|anthropic))\b|合わせ|合計|両方|うち/;

/** Whether there is one at all. */
const ANY = /\b(?:any|which|some)\b|ある|あります/;

/** The stakes and payments that the named companies are all part of, by their sum. */
function dealsOf({ graph, reading, roles, has }: Context, usd: number): Deal[] {
  const { companies } = reading;
  const stated = graph.all.filter((deal) => isMoney(deal) && isStated(deal));
  const theirs = stated.filter(({ from, to }) => companies.every((id) => id === from || id === to));
  const same = theirs.filter(({ amount }) => amount.usd === usd);
  if (same.length > 0 || companies.length < 2) return same;
  // 「AnthropicからMicrosoftへの金額」: the one that goes that way.
  const directed = theirs.filter(({ from, to }) => roles.from.includes(from) && roles.to.includes(to));
  if (directed.length === 1 && !has('r-invest')) return directed;
  const wanted = has('r-pay') && !has('r-invest') ? 'payment' : 'investment';
  const ofKind = theirs.filter(({ kind }) => kind === wanted);
  return ofKind.length > 0 ? ofKind : theirs;
}

/** What is claimed of how the sum stands to the one that is named. */
function boundIn(folded: string, claim: Claim): Partial<Claim> | undefined {
  const possible = MODAL.test(folded) && !NAMES_BOUND.test(folded) ? { possible: true } : {};
  const said =
    SAID.find(([, pattern]) => pattern.test(folded))?.[0] ?? (isOnlySoMuch(folded) ? 'exact' : undefined);
  // "So up to 10b is a firm figure?": its bound is only named with it.
  const isNamed = claim.than === 'cap' || claim.than === 'at-most' || claim.than === 'at-least';
  const than = isNamed && said === 'exact' ? said : (claim.than ?? said);
  if (than !== undefined) return { than, ...possible };
  return 'possible' in possible ? { than: 'exact', ...possible } : undefined;
}

/** "A will invest up to 5 billion in B": turned round, or paid what is invested, it is more than its bound that is claimed. */
const isMisput = (deal: Deal, context: Context): boolean =>
  deal.kind === 'investment' &&
  (isTurned(deal, context) || (context.has('r-pay') && !context.has('r-invest')));

/**
 * "Is the 10b a cap?", 「130億で打ち止め？」: a sum that one deal alone has, and what is claimed of its bound. The deal's
 * own bound decides that, whichever fact the words are most like.
 */
export function readBound(context: Context): Question | undefined {
  const { reading, yesNo, has } = context;
  const { folded } = reading;
  const claim = claimOf(reading);
  if (!yesNo || claim?.usd === undefined || claim.foreign || OTHER.test(folded)) return undefined;
  // 「市場は2025年に300億ドル以上？」: the market's, whatever deal has that sum.
  if (reading.companies.length === 0 && claim.year !== undefined && has('market')) return undefined;
  const isOfAny = reading.companies.length === 0 && has('r-deal') && ANY.test(folded);
  if (isOfAny || has('q-why', 'q-who', 'q-total') || claim.percent !== undefined || claim.times !== undefined)
    return undefined;
  const bound = boundIn(folded, claim);
  const [deal, second] = dealsOf(context, claim.usd);
  if (!deal || second || isMisput(deal, context)) return undefined;
  // "A cap, not a fixed amount": one it is said to be and one it is said not to be, each held against the deal's own.
  const sorts = deal.amount.usd === claim.usd ? opposedSorts(folded) : [];
  const isSo = sorts.every((sort) => (sort.kind === deal.amount.bound) !== sort.denied);
  if (sorts.length > 0) return { ...tieTo(deal), aspect: 'amount', counted: isSo };
  if (!bound) return undefined;
  return { ...tieTo(deal), claim: { usd: claim.usd, ...bound } };
}

/** Who gives it to whom: 「その300億って誰が誰に出す金」, "the 30 billion, who pays whom?" */
const WHO_WHOM =
  /(?:誰|だれ|どこ)(?:が|から)(?:誰|だれ|どこ)(?:に|へ)|\bwho (?:\w+ ){1,3}(?:whom|who)\b|\bfrom whom to whom\b|\bfrom who(?:m)? to who(?:m)?\b|\bwho(?:'s| is| are)? (?:\w+ ){0,2}(?:it|that) (?:from|to)\b/;

/** "Whose money is the 10 then?", 「その10は誰の分」 */
const WHOSE =
  /\bwhose (?:money|cash|stake|che(?:que|ck)|pledge|investment|number|figure)\b|誰の(?:お?金|出資|分|投資)/;

/** Between whom a sum goes that one deal alone has. */
export function readWhoWhom(context: Context): Question | undefined {
  const { graph } = context;
  const isWhose = WHOSE.test(context.reading.folded);
  const reading = isWhose ? withBareSums(context, true) : context.reading;
  const usd = reading.figures.find(({ unit }) => unit === 'usd')?.value;
  if (usd === undefined || reading.companies.length > 0 || !(isWhose || WHO_WHOM.test(reading.folded)))
    return undefined;
  const [deal, second] = graph.all.filter(({ amount }) => amount.usd === usd);
  return deal && !second ? tieTo(deal) : undefined;
}

/** "Is A's figure a floor or a cap?": the sums that are stated of it, each with its bound. */
function sumsOf({ graph, reading: { companies } }: Context): Question | undefined {
  const [only, another] = companies;
  if (only === undefined || another !== undefined) return undefined;
  const stated = graph.all.filter((deal) => isMoney(deal) && isStated(deal));
  const given = stated.filter(({ from }) => from === only);
  const [deal, second] = given.length > 0 ? given : stated.filter(({ to }) => to === only);
  if (deal && !second) return tieTo(deal);
  return deal && given.length > 0 ? { kind: 'investments', by: [only] } : undefined;
}

/** What sort of sum it is, of two or more that are named. */
export function readEither(context: Context): Question | undefined {
  const { reading, has } = context;
  const usd = claimOf(withBareSums(context))?.usd;
  if (!asksWhichBound(reading.folded) || has('q-why')) return undefined;
  if (usd === undefined) return has('q-total', 'q-compare') ? undefined : sumsOf(context);
  const [deal, second] = dealsOf(context, usd);
  return deal && !second ? tieTo(deal) : undefined;
}

/** "What had it put in before 2024?": the stake of a lone company that has a stage by then. */
export function readFirstStage(context: Context): Question | undefined {
  const { reading, has, graph, yesNo } = context;
  const claim = claimOf(reading);
  const last = claim?.when?.last ?? (BY.test(reading.folded) ? claim?.year : undefined);
  const [only, second] = reading.companies;
  if (last === undefined || !only || second || yesNo || has('q-why', 'r-pay') || !has('r-invest'))
    return undefined;
  const deal = graph.all.find(
    ({ from, to, stages }) =>
      (only === from || only === to) &&
      stages.some(({ usd, when }) => usd !== undefined && when.endsWith(String(last))),
  );
  return deal && claim?.usd === undefined && claim?.percent === undefined ? tieTo(deal) : undefined;
}
const BY = /\b(?:by|until|till|up to|through|as of) (?:the end of )?20\d\d|20\d\d年?(?:末)?(?:まで|時点)/;

/** "Was all of it in by 2023?": a sum, or the whole of a stake, said to have been in by the year of its first stage. */
export function readStage(context: Context): Question | undefined {
  const { reading, yesNo, has, graph } = context;
  const claim = claimOf(withBareSums(context));
  const year = claim?.when?.last ?? claim?.year;
  if (!claim || !yesNo || year === undefined || has('q-why', 'q-who', 'r-pay')) return undefined;
  if (claim.percent !== undefined || claim.times !== undefined || claim.foreign) return undefined;
  const deal = graph.all.find(({ stages }) =>
    stages.some(({ usd, when }) => usd !== undefined && when.endsWith(String(year))),
  );
  const areTheirs = reading.companies.every((id) => id === deal?.from || id === deal?.to);
  if (!deal || !areTheirs) return undefined;
  // "Was its $5B announced in 2023?": the sum of another deal, which has a date of its own.
  const isOfOther = graph.all.some(
    ({ id, from, amount, announced }) =>
      id !== deal.id &&
      announced !== undefined &&
      amount.usd === claim.usd &&
      reading.companies.includes(from),
  );
  if (isOfOther && !deal.stages.some(({ usd }) => usd === claim.usd)) return undefined;
  const isSaid = reading.companies.length > 0 ? claim.usd !== undefined : claim.usd === deal.amount.usd;
  // "Stopped at the 10 billion": that nothing came after it.
  if (isSaid && reading.concepts.has('stop-end')) return { ...tieTo(deal), claim: { year, whole: true } };
  const isWhole = reading.companies.length > 1 && saysWhole(reading.folded);
  return isSaid || isWhole
    ? { ...tieTo(deal), claim: { ...claim, ...(isWhole ? { whole: true } : {}) } }
    : undefined;
}
