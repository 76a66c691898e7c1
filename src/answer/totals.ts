import { comparisonHolds } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import type { Amount } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line, type Value } from './answer.ts';
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

/** Whether a claimed total holds: only a single sum can be said to be right, or to be more or less. */
function verdictOfSum(sums: Amount[], question: Of<'total'>): Pick<Answer, 'verdict'> {
  const { claim, yes } = question;
  if (claim?.usd === undefined) return {};
  const [sum, second] = sums;
  if (!sum || second) return { verdict: 'fix' };
  const holds = claim.than ? comparisonHolds(sum, claim.than, claim.usd) : sum.usd === claim.usd;
  if (yes && holds !== undefined) return verdictOn(holds, question);
  return holds ? {} : { verdict: 'fix' };
}

/** Sums of stakes with their bounds kept apart, and what has no figure named. */
export function answerTotal(question: Of<'total'>, library: Library): Answer {
  const { graph } = library;
  const { by, of } = question;
  const deals = graph.all.filter(
    ({ kind, from, to }) => kind === 'investment' && (!by || by.includes(from)) && (!of || of.includes(to)),
  );
  const withSum = bySize(deals.filter(stated));
  const without = deals.filter((deal) => !stated(deal));
  const near: Question[] = [
    of ? { kind: 'investors', of: [of[0]!] } : { kind: 'investments', by: [by?.[0] ?? 'nvidia'] },
    { kind: 'deals', deal: 'investment' },
  ];
  const support = {
    facts: factsOf(withSum.length > 0 ? withSum : deals),
    deals: ids(deals),
    near,
    list: true,
  } as const;
  const side = of && !by ? 'from' : 'to';
  if (withSum.length === 0) {
    const lines: Line[] = [
      { key: deals.length > 0 ? 'total.no-figures' : 'total.nothing', values: { list: stakes(deals, side) } },
    ];
    return { kind: 'unknown', lines, ...support };
  }
  const sums = sumByBound(withSum.map(({ amount }) => amount));
  const verdict = verdictOfSum(sums, question);
  const parts: Value =
    withSum.length > 1 ? { type: 'path', deals: ids(withSum) } : { type: 'path', deals: [] };
  const lines: Line[] = [
    {
      key:
        withSum.length === 1
          ? without.length > 0
            ? 'total.single-of'
            : 'total.single'
          : sums.length === 1
            ? 'total.one'
            : 'total.mixed',
      values: {
        sums: { type: 'sums', amounts: sums },
        list: stakes(withSum, of && of.length === 1 ? 'from' : 'to'),
        parts,
      },
    },
  ];
  const silent = unique(without.map((deal) => (by?.length === 1 ? deal.to : deal.from)));
  if (silent.length > 0) lines.push({ key: 'total.without', values: { list: value.entities(silent) } });
  return { kind: 'answer', lines, ...verdict, ...support };
}
