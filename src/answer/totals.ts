import { comparisonHolds } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import { boundOf, intervalOf, sumOf as addUp } from '../knowledge/interval.ts';
import type { Amount, Deal } from '../knowledge/schema.ts';
import type { Claim, Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { answerHolds } from './stakes.ts';
import { verdictOn } from './verdict.ts';
import { bySize, factsOf, ids, stakes, stated, unique } from './support.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** Adds sums of the same bound; different bounds are never added. */
export function sumByBound(amounts: Amount[]): Amount[] {
  const sums = new Map<Amount['bound'], number>();
  for (const { usd, bound } of amounts) if (usd !== undefined) sums.set(bound, (sums.get(bound) ?? 0) + usd);
  const order: Amount['bound'][] = ['exact', 'at-least', 'up-to'];
  return order.flatMap((bound) => (sums.has(bound) ? [{ usd: sums.get(bound)!, bound }] : []));
}

type Total = Of<'total'>;

/** Whether a claimed total holds: exactly, or more or less as far as the bounds tell. */
function sumHolds(sums: Amount[], claim: Claim): boolean | undefined {
  const [sum, second] = sums;
  if (!claim.than) return !second && sum?.usd === claim.usd;
  const whole = boundOf(addUp(sums.map(intervalOf)));
  return whole && comparisonHolds(whole, claim.than, claim.usd!);
}

/** @param isCut whether a sum is left out, being without a figure */
function verdictOfSum(sums: Amount[], question: Total, isCut: boolean): Pick<Answer, 'verdict'> {
  const { claim, yes } = question;
  if (question.exists) return verdictOn(!isCut, question);
  if (claim?.usd === undefined) return {};
  const holds = claim.foreign ? false : sumHolds(sums, claim);
  if (yes || claim.than) return verdictOn(holds, question);
  return holds ? {} : { verdict: 'fix' };
}

/** The limits may come to more than what is named, or not. */
const isOpen = (sums: Amount[], { claim }: Total): boolean =>
  claim?.usd !== undefined && claim.than !== undefined && sumHolds(sums, claim) === undefined;

const keyOf = (sums: Amount[], stakesWithSum: Deal[], without: Deal[]): string => {
  if (stakesWithSum.length === 1) return without.length > 0 ? 'total.single-of' : 'total.single';
  return sums.length === 1 ? 'total.one' : 'total.mixed';
};

/** The sums of one bound, spread evenly. */
const averageLine = ({ average }: Total, [sum, second]: Amount[], count: number): Line[] =>
  average && sum?.usd !== undefined && !second && count > 1
    ? [
        {
          key: 'total.average',
          values: {
            number: value.number(count),
            amount: { type: 'amount', amount: { usd: sum.usd / count, bound: sum.bound } },
          },
        },
      ]
    : [];

/** What a floor and a limit come to, that limit used in full: told where just these are to be added up. */
function fullLine({ of = [], deals }: Total, sums: Amount[]): Line[] {
  const isMixed = sums.length > 1 && sums.some(({ bound }) => bound === 'up-to');
  if (!isMixed || (of.length < 2 && !deals)) return [];
  const usd = sums.reduce((sum, { usd: one = 0 }) => sum + one, 0);
  const bound = sums.some(({ bound: one }) => one === 'at-least') ? 'at-least' : 'exact';
  return [{ key: 'total.full', values: { amount: { type: 'amount', amount: { usd, bound } } } }];
}

/** What the sums come to, whether that settles what was claimed, and who isn't counted. */
function linesOf(question: Total, withSum: Deal[], without: Deal[]): Line[] {
  const { by, of } = question;
  const sums = sumByBound(withSum.map(({ amount }) => amount));
  const values: Line['values'] = {
    sums: { type: 'sums', amounts: sums },
    list: stakes(withSum, of && of.length === 1 ? 'from' : 'to'),
    parts: { type: 'path', deals: withSum.length > 1 ? ids(withSum) : [] },
  };
  const silent = unique(without.map((deal) => (by?.length === 1 ? deal.to : deal.from)));
  return [
    { key: keyOf(sums, withSum, without), values },
    ...averageLine(question, sums, withSum.length),
    ...fullLine(question, sums),
    ...(isOpen(sums, question) ? [{ key: 'total.open' }] : []),
    ...(silent.length > 0 ? [{ key: 'total.without', values: { list: value.entities(silent) } }] : []),
  ];
}

/** The one company that a claimed sum is of, where only its givers are named: "the two put 150 in together". */
function claimedTarget({ by = [], claim }: Of<'total'>, { graph }: Library): string[] | undefined {
  if (by.length < 2 || claim?.usd === undefined) return undefined;
  const targets = unique(by.flatMap((from) => graph.outOf(from, 'investment').map(({ to }) => to)));
  const isIt = (to: string) => {
    const [sum, second] = sumByBound(
      by.flatMap((from) => graph.between(from, to, 'investment').map(({ amount }) => amount)),
    );
    return second === undefined && sum?.usd === claim.usd;
  };
  const target = targets.find(isIt);
  return target === undefined ? undefined : [target];
}

/** Sums of stakes with their bounds kept apart, and what has no figure named. */
export function answerTotal(asked: Total, library: Library): Answer {
  const { graph } = library;
  const of = asked.of ?? claimedTarget(asked, library);
  const question: Total = of ? { ...asked, of } : asked;
  const { by } = question;
  const isAmong = ({ kind, from, to }: Deal) =>
    kind === 'investment' && (!by || by.includes(from)) && (!of || of.includes(to));
  const deals = graph.all.filter((deal) => asked.deals?.includes(deal.id) ?? isAmong(deal));
  const withSum = bySize(deals.filter(stated));
  const near: Question[] = [
    of ? { kind: 'investors', of: [of[0]!] } : { kind: 'investments', by: by?.slice(0, 1) ?? [] },
    { kind: 'deals', deal: 'investment' },
  ];
  const support = {
    facts: factsOf(withSum.length > 0 ? withSum : deals),
    deals: ids(deals),
    near: of || by ? near : near.slice(1),
    list: true,
  } as const;
  // Of several that are asked about, some may have no stake at all.
  const isOfOne = by && by.length > 1 && of?.length === 1 && !asked.claim && !asked.exists;
  if (isOfOne && withSum.length === 0 && by.some((id) => !deals.some(({ from }) => from === id)))
    return answerHolds({ kind: 'holds', by, of, each: true }, library);
  if (withSum.length === 0) {
    const key = deals.length > 0 ? 'total.no-figures' : 'total.nothing';
    const values = { list: stakes(deals, of && !by ? 'from' : 'to') };
    const verdict = asked.exists ? verdictOn(false, question) : {};
    return { kind: 'unknown', ...verdict, lines: [{ key, values }], ...support };
  }
  return {
    kind: 'answer',
    lines: linesOf(
      question,
      withSum,
      deals.filter((deal) => !stated(deal)),
    ),
    ...verdictOfSum(sumByBound(withSum.map(({ amount }) => amount)), question, withSum.length < deals.length),
    ...support,
  };
}
