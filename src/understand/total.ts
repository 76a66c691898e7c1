import { withBareSums } from './bare-sums.ts';
import { claimOf, isAiCompany, isInvestor, type Context } from './context.ts';
import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { spanOf } from './dates.ts';
import { INVESTS } from './operands.ts';
import { operationIn } from './operation.ts';
import { paysFor } from './pairs.ts';
import type { Claim, Question } from './question.ts';
import { unique } from './sets.ts';
import { stakesOfTieUp } from './tie-up.ts';
import { valuesOf } from './numbers.ts';

const TOGETHER =
  /合計|あわせ(?:て|ると|たら|れば|た額)|合わせて|合わせると|合わせた|合わせれば|合体|足し|足す|合算|全部で|とーたる|総額|総計|\b(?:together|2gether|combined?|in total|total|altogether|sum|add(?:s|ed)? up|adding up|all told|in all(?! of)|collective(?:ly)?|jointly)\b/;
const ADDED =
  /合計|合算|総額|総計|とーたる|足し|足す|\b(?:total|sum|add|added|adding|combined?)\b|[=＝]\s*[?？]?$|最大|最低|上限|枠|\b(?:exposures?|caps?|pledges?|stakes?|cheques?|bets?|promises)\b|\b(?:the (?:most|least|max\w*|min\w*)|at (?:most|least))\b/;
/** Put where it can be counted at once: "in one jar", 「一つの財布に」. */
const POOLED =
  /(?:一つ|ひとつ|1つ|同じ)の?(?:財布|箱|袋|壺|つぼ|瓶|鍋|口座|山)|[社件本口]計|と[^、。?？]{1,24}を、?(?:単純に?|そのまま|全部|ぜんぶ)?(?:足[しす]|合算|合計|合わせ|あわせ)|(?<!合|総|累|小)計(?:いくら|何|なんぼ)|\b(?:pool(?:s|ed|ing)?|lump(?:s|ed|ing)?)\b|\b(?:in|into) (?:one|a single|the same|a) (?:big )?(?:jar|pot|basket|bucket|pile|purse|hat|bag|wallet|account)\b/;
/** Whether sums are to be put together. */
export const isPooled = (folded: string): boolean => POOLED.test(folded);

/** Those that have a figure, by their number alone. */
const PAIR = /二社|2社|両社|\b(?:both|the two|two of them|the pair)\b/;
/** Counts companies, not money. */
const COUNTS = /何社|いくつの|\bhow many (?:investors|companies|backers|firms)\b/;

const PLUS = /(?<=[a-zぁ-ん\p{sc=Han}]) ?\+ ?(?=[a-zぁ-ん])/u;
/** What they come to is left open: "A + B = ?" */
const OPEN_SUM = /[=＝]\s*[?？]/;
const AVERAGE =
  /平均|\baverage\b|\b(?:the|a|arithmetic) mean\b|\bmean (?:stake|amount|size|sum|cheque|investment)\b/;

/** "How much does Anthropic get?", 「Anthropicは最大でいくらもらえる？」 */
const ASKS_GOTTEN =
  /\bhow much (?:(?:fresh |new |more )?(?:money|cash|funding|capital) )?(?:does|do|will|would|did|could|can|stands? to)\b.*\b(?:gets?|receives?|raises?|collects?|takes? in|rakes? in|pockets?)\b(?! (?:paid|back|out))(?!.*\bfrom (?:its|the|their) (?:customers|users|clients)\b)|(?:いくら|どれだけ|なんぼ|何億)[^。?？]{0,8}(?:(?<!て)もら(?:え|う|って)|受け取|集め|調達)/;

/** "Anthropic gets 15b, right?": a sum that nobody is named for, and that is of no single stake. */
function isReceived(context: Context, by: string[], [of, more]: string[]): boolean {
  const { reading, has, graph, yesNo } = context;
  const usd = claimOf(reading)?.usd;
  const isAlone = of !== undefined && more === undefined && by.length === 0 && reading.companies.length === 1;
  if (isAlone && usd === undefined && !yesNo && ASKS_GOTTEN.test(reading.folded) && !has('r-pay', 'q-why'))
    return isAiCompany(context, of);
  if (!yesNo || usd === undefined || of === undefined || more !== undefined || by.length > 0) return false;
  return (
    reading.companies.length === 1 &&
    has('r-receive') &&
    graph.into(of, 'investment').filter(isStated).length > 1 &&
    graph.all.every(({ amount }) => amount.usd !== usd)
  );
}

/** Whether sums are to be added up; those of several givers are where a threshold is named. */
function isAdded(context: Context, by: string[], of: string[]): boolean {
  const { reading, has } = context;
  if (isReceived(context, by, of)) return true;
  const isThreshold =
    by.length > 1 && of.length === 1 && claimOf(reading)?.usd !== undefined && !EACH.test(reading.folded);
  const sums = has('q-amount', 'r-money') || reading.figures.length > 0 || ADDED.test(reading.folded);
  return (
    (sums || POOLED.test(reading.folded) || AVERAGE.test(reading.folded)) &&
    (POOLED.test(reading.folded) ||
      (PLUS.test(reading.folded) && ((has('q-amount') && !has('q-when')) || OPEN_SUM.test(reading.folded))) ||
      AVERAGE.test(reading.folded) ||
      TOGETHER.test(reading.folded) ||
      (by.length === 1 && of.length > 1 && /\bplus\b/.test(reading.folded)) ||
      isThreshold)
  );
}

/** The stakes that were announced in the month that is named. */
function ofMonth({ reading, graph }: Context): Deal[] {
  const months = spanOf(reading.folded)?.months;
  return graph.all.filter(
    ({ kind, announced }) =>
      kind === 'investment' &&
      announced !== undefined &&
      months?.[0] === months?.[1] &&
      months?.[0] === Number(announced.slice(5)),
  );
}

/** Where "the two" put their money: a company in which several have a stated stake. */
const ofPair = ({ reading, graph }: Context): string[] =>
  INVESTS.test(reading.folded)
    ? unique(graph.all.map(({ to }) => to)).filter(
        (to) => graph.into(to, 'investment').filter(isStated).length > 1,
      )
    : [];

/** Each of them by itself. */
const EACH = /ずつ|それぞれ|各|同じ|\b(?:each|apiece|either|same)\b/;
const ADDS = /足|合わせ|あわせ|合計|合算|[+＋]|\b(?:plus|and|add\w*|together|total|sum|combined)\b/;

/** "10 from A plus 5 from B, 15 in all?", 「130億と50億を足したら」: the stakes whose sums are named, and what they are said to come to. */
function ofNamed(context: Context): Question | undefined {
  const { folded, figures } = { ...context.reading, figures: withBareSums(context).figures };
  if (!ADDS.test(folded) || operationIn(folded)) return undefined;
  const sums = valuesOf(figures, 'usd');
  const stakes = context.graph.all.filter(
    ({ kind, amount }) => kind === 'investment' && amount.usd !== undefined,
  );
  const named = unique(stakes.filter(({ amount }) => sums.includes(amount.usd ?? 0)).map(({ id }) => id));
  const deals = stakes.filter(({ id }) => named.includes(id));
  const [by, of] = [unique(deals.map(({ from }) => from)), unique(deals.map(({ to }) => to))];
  const isAll = stakes.filter(({ from, to }) => by.includes(from) && of.includes(to)).length === deals.length;
  const areTheirs = context.reading.companies.every((id) => by.includes(id) || of.includes(id));
  const others = sums.filter((sum) => !deals.some(({ amount }) => amount.usd === sum));
  if (deals.length < 2 || !isAll || !areTheirs || others.length > 1) return undefined;
  const [usd] = others;
  return { kind: 'total', by, of, ...(usd === undefined ? {} : { claim: { usd } }) };
}

/** "Can one compute the total?", "is there even one with a sum?" */
const EXISTS =
  /\b(?:can|could|possible|able|enough) (?:\w+ ){0,4}(?:comput\w*|calculat\w*|total\w*|sum|add\w*|work(?:ed)? out|derive\w*)\b|^(?:\w+: )?(?:is|are) there (?:even |actually |really )?(?:an?|any|one)\b|\bever (?:stated|given)\b|(?:計算|算出|合計|足し算|特定|確定)(?:でき|は(?:できる|可能)|可能)|出せ(?:る|ます)|わか(?:る|ります)か?[?？]?$/;

const OF_SUMS = /額|規模|\b(?:sums?|amounts?|dollars|usd|worth|valued?)\b/;
/** The stakes of a tie-up whose sums are asked for. */
function tiedStakes({ reading: { folded, figures }, graph, has }: Context): Deal[] {
  const isOfSums =
    has('q-amount') ||
    OF_SUMS.test(folded) ||
    TOGETHER.test(folded) ||
    figures.some(({ unit }) => unit === 'usd');
  return isOfSums && !has('q-when', 'q-why', 'q-who', 'r-pay') ? stakesOfTieUp(folded, graph) : [];
}

/** What has come in is no limit any more. */
const PAID =
  /\balready\b.*\b(?:got|gotten|received|paid|in hand|landed|put)\b|\b(?:got|gotten|received|paid|has)\b.*\balready\b|(?:もう|すでに|既に)[^。?？]{0,12}(?:もら|受け取|払|入っ|入金|手に)/;
const asPaid = (claim: Claim | undefined, folded: string): Claim | undefined =>
  claim && claim.than === undefined && PAID.test(folded) ? { ...claim, than: 'exact' } : claim;

/** Sums over several stakes, with their bounds kept apart. */
export function readTotal(context: Context): Question | undefined {
  const { reading, roles, has } = context;
  const named = ofNamed(context);
  if (named) return named;
  if (COUNTS.test(reading.folded) || paysFor(context) || /いちおう/.test(reading.folded)) return undefined;
  const all = unique([...roles.from, ...roles.to, ...roles.open]);
  const tied = all.length === 0 ? tiedStakes(context) : [];
  const dated = all.length > 0 ? [] : tied.length > 0 ? tied : ofMonth(context);
  const paired = all.length === 0 && PAIR.test(reading.folded) ? ofPair(context) : [];
  const of = unique([...all, ...paired, ...dated.map(({ to }) => to)]).filter((id) =>
    isAiCompany(context, id),
  );
  const by = unique([...all, ...dated.map(({ from }) => from)]).filter((id) => isInvestor(context, id));
  if (!(tied.length > 1 || isAdded(context, by, of)) || (by.length === 1 && of.length === 1))
    return undefined;
  const claim = asPaid(claimOf(reading), reading.folded);
  const isOfAll = by.length + of.length === 0;
  if (isOfAll && !(has('r-invest') && (has('q-amount', 'q-list') || claim))) return undefined;
  return {
    kind: 'total',
    ...(by.length > 0 ? { by } : {}),
    ...(of.length > 0 ? { of } : {}),
    ...(claim ? { claim } : {}),
    ...(AVERAGE.test(reading.folded) ? { average: true } : {}),
    ...(claim === undefined && EXISTS.test(reading.folded) ? { exists: true } : {}),
  };
}
