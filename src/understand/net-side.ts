import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { dollarsIn, withBareSums } from './bare-sums.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Claim, Question } from './question.ts';
import type { Mention } from './reading.ts';

type Net = Extract<Question, { kind: 'net' }>;

/** What stands behind the one that something stays with: "Microsoft's net", "does Microsoft keep", 「MSの手元に」. */
const KEEPS_AFTER =
  /^(?:'?s)?,?\s(?:(?:own|actual|overall|final|total|real|does|would|will|could|actually|really|then|still|only|just|even|come|comes|coming|end|ends|ending|be|is|been|was) ){0,12}(?:net(?:s|ted|ting)?(?! (?:worth|income|profits?|sales|revenue|loss|debt|assets|zero|margin))|keeps?|pockets?|left|out ahead|up(?! to| \w+ing\b)|ahead|walks? away with|gains?|inflow|clears?|balance|retains?|take-?home|has left|have left|hold on to|holds on to)\b|^(?:社|さん)?(?:の(?:手元|手取り|手もと|純|正味|取り分|儲け|もうけ|ねっと|懐|ふところ)|(?:に|には|は|が)[^、。]{0,18}(?:残[るりっ]|儲|もうか|得す|得に|手元|手取り|懐|ふところ|ぽけっと|独り占め|ひとりじめ|一人占め))/;
/** What stands before it: "left for Microsoft", "the net inflow to". */
const KEEPS_BEFORE =
  /\b(?:net|left|leaves?|leaving|remain\w*|stays?|staying|sticks|inflow|kept|left over) (?:(?:over|in|cash|money|for|with|to|at|by|the|pocket of|hands of) ){0,12}$|差し?引き(?:で|して|すると)?、?$/;

/** 「差し引きMSにいくら払う」: what the other one pays. */
const IS_PAID = /^(?:社|さん)?(?:に|へ)[^、。]{0,8}(?:払|支払)/;

/** "… gets 30B and gives up to 5B: what does it keep?" */
const IT_KEEPS =
  /\b(?:what|how much)\b[^?]*\b(?:does|do|will|would|can) (?:it|they) (?:really |actually |get to |still |then |end up ){0,12}(?:keep(?:ing)?|pocket|retain|hold on to|clear|net|have left)\b|\bwhat(?:'s| is) (?:it|that) left with\b|\bwhat stays with (?:it|them)\b|(?:手元|手もと|懐|ふところ)に(?:は)?(?:いくら|どれだけ|なんぼ|どれくらい)?(?:残|とどま)/;

/** The one that is asked what stays with it, where one is. */
function keeperIn({ reading: { folded, mentions, companies } }: Context): string | undefined {
  const isKeeper = ({ start, end }: Mention): boolean =>
    KEEPS_AFTER.test(folded.slice(end)) ||
    (KEEPS_BEFORE.test(folded.slice(0, start)) && !IS_PAID.test(folded.slice(end)));
  const [only, second] = companies;
  const named = mentions.findLast(isKeeper)?.company;
  return named ?? (second === undefined && IT_KEEPS.test(folded) ? only : undefined);
}

/** The stated payment to one that puts money into the payer. */
const paidTo = ({ graph }: Context, id: string): Deal | undefined =>
  graph
    .into(id, 'payment')
    .find((deal) => isStated(deal) && graph.between(id, deal.from, 'investment').length > 0);

/** Whether a deal is the stake of the one that is paid in the one that pays. */
const isBack = ({ graph }: Context, id: string, { from, to }: Deal): boolean =>
  graph.between(to, from, 'investment').some((deal) => deal.id === id);

/** So much is asked for, or figures are told to reckon with. */
const ASKS =
  /残る(?:の|お?金|額)は|いくら|なんぼ|どれ(?:だけ|くらい|ぐらい)|何億|何どる|\bhow much\b|\bwhat\b/;

/** "If OpenAI stalls, what does it have left?": whom it still backs, and no balance. */
const FAILS =
  /\b(?:stall|fail|flop|collaps|stumbl|tank|die|goe?s? (?:bust|under|down|broke)|los(?:e|es|ing) (?:momentum|steam))\w*\b|失速|つまず|こけ|倒れ|潰れ|つぶれ|破綻|失敗/;

/** "What does Microsoft net?": of the one that is paid, and pays back; of one that gets no stated payment, that it can't be told. */
export function readKept(context: Context): Question | undefined {
  const { reading, graph, has } = context;
  const id = keeperIn(context);
  if (id === undefined || has('q-why', 'q-when') || FAILS.test(reading.folded)) return undefined;
  const sums = withBareSums(context).figures.filter(({ unit }) => unit === 'usd');
  if (!ASKS.test(reading.folded) && !(context.yesNo && sums.length > 0)) return undefined;
  const isOfDeals = reading.companies.length > 1 || sums.length > 1 || has('r-pay');
  if (!isOfDeals) return undefined;
  const paid = graph
    .into(id, 'payment')
    .find((deal) => isStated(deal) && graph.between(id, deal.from).length > 0);
  if (paid) return withClaim(context, { kind: 'net', of: paid.from, by: id, side: 'paid' });
  return graph.outOf(id, 'investment').length > 0 && reading.companies.length > 1
    ? { kind: 'net', of: id }
    : undefined;
}

/** Nothing of it goes on to anybody: "and it keeps every cent?", 「じゃあMSが独り占め？」. */
const KEEPS_ALL =
  /\b(?:every (?:single |last )?(?:cent|penny|dollar|bit)|all of (?:it|that)|(?:it|that) all|the (?:whole |entire )?(?:lot|sum|amount|thing)|everything)\b|全部|ぜんぶ|全額|まるごと|丸ごと|そっくり|独り占め|ひとりじめ|一人占め/;

/** "So it doesn't keep it all", 「全部残るわけじゃない」. */
const KEEPS_NOT =
  /わけ(?:では|じゃ)な|(?:残|入|なら)ら?ない|\b(?:\w+n'?t|not) (?:\w+ ){0,2}(?:keep|pocket|hold|retain)/;

/** "So what's left for Microsoft?", after what it is paid, or what it puts in. */
export function followKept(context: Context, { deals }: Turn): Question | undefined {
  const id = keeperIn(context);
  const paid = id === undefined ? undefined : paidTo(context, id);
  if (!paid || context.has('q-why', 'q-when') || context.reading.companies.length > 1) return undefined;
  const isTold = deals.some((one) => one === paid.id || isBack(context, one, paid));
  if (isTold && KEEPS_ALL.test(context.reading.folded) && !ASKS.test(context.reading.folded))
    return { kind: 'payments', by: paid.to, yes: true, counted: KEEPS_NOT.test(context.reading.folded) };
  const net: Question = { kind: 'net', of: paid.from, by: paid.to, side: 'paid' };
  return isTold ? withClaim(context, net) : undefined;
}

const sumOf = (deals: Deal[]): number => deals.reduce((all, { amount }) => all + (amount.usd ?? 0), 0);

/** What the difference is said to be: the one sum that is neither what is paid nor what comes back. */
function claimIn(context: Context, { of, by }: Net): Claim | undefined {
  const { graph } = context;
  const paid = graph.outOf(of, 'payment').filter(({ to }) => by === undefined || to === by);
  const back = graph.into(of, 'investment').filter(({ from }) => by === undefined || from === by);
  const known = [sumOf(paid), sumOf(back), ...back.map(({ amount }) => amount.usd)];
  const said = dollarsIn(withBareSums(context).figures);
  // "It pays 30 and gets 15, so it's down 15": said again, it is what is left.
  const [claimed, more] = new Set(said.filter((usd, at) => !known.includes(usd) || said.indexOf(usd) < at));
  return claimed !== undefined && more === undefined ? { usd: claimed } : undefined;
}

/** A balance, with what it is said to come to. */
export const withClaim = (context: Context, question: Question | undefined): Question | undefined => {
  if (question?.kind !== 'net') return question;
  const claim = claimIn(context, question);
  return claim ? { ...question, claim, yes: true } : question;
};

const SHORT_OF =
  /赤字|不足|足りな|まいなす|差し?引|差額|残[るりっ]|持ち出し|手出し|\b(?:short|down|shortfall|gap|hole|left|net|minus|deficit|difference|out of pocket|in the red|behind|owes?|loses?|losing)\b/;

/** "It gets 15 and pays 30, so it's 20 short": what is paid, what comes back, and what that is said to leave. */
export function readClaimedNet(context: Context): Question | undefined {
  const { reading, graph, yesNo, has } = context;
  if (!yesNo || has('q-why') || !SHORT_OF.test(reading.folded)) return undefined;
  const said = dollarsIn(withBareSums(context, true).figures);
  const sums = new Set(said);
  const paid = graph.all.find(
    ({ kind, amount }) => kind === 'payment' && amount.usd !== undefined && sums.has(amount.usd),
  );
  if (!paid || said.length !== 3 || sums.size < 2) return undefined;
  const back = graph.into(paid.from, 'investment').filter(isStated);
  const one = back.find(({ amount }) => sums.has(amount.usd ?? 0));
  const isAll = sums.has(sumOf(back));
  if (!isAll && !one) return undefined;
  return withClaim(context, { kind: 'net', of: paid.from, ...(isAll ? {} : { by: one!.from }) });
}
