import type { Library } from '../knowledge/index.ts';
import type { Amount, Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { sumByBound } from './totals.ts';
import { factsOf, ids, stated } from './support.ts';
import { verdictOn } from './verdict.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** The sums of one bound, where all have the same. */
function oneSum(deals: Deal[]): Amount | undefined {
  const sums = sumByBound(deals.map(({ amount }) => amount));
  return sums.length === 1 ? sums[0] : undefined;
}

/** What the one that is paid pays on, without a figure: it isn't taken off. */
const besideLines = (by: string, { graph }: Library): Line[] =>
  graph
    .outOf(by, 'payment')
    .filter((deal) => !stated(deal))
    .map(({ to }) => ({ key: 'net.beside', values: { of: value.entity(by), to: value.entity(to) } }));

/** What a company pays out, less what comes back to it as investment; with "up to" on one side it is "at least". */
export function answerNet(question: Of<'net'>, library: Library): Answer {
  const { of, by, side, claim } = question;
  const { graph } = library;
  const paid = graph.outOf(of, 'payment').filter((deal) => stated(deal) && (!by || deal.to === by));
  const got = graph.into(of, 'investment').filter((deal) => stated(deal) && (!by || deal.from === by));
  const [out, back] = [oneSum(paid), oneSum(got)];
  const near: Question[] = [
    { kind: 'loop', of },
    { kind: 'investors', of: [of] },
  ];
  const support = {
    facts: factsOf([...paid, ...got]),
    deals: ids([...paid, ...got]),
    near,
    list: true,
  } as const;
  if (out?.bound !== 'exact' || back?.usd === undefined || back.bound === 'at-least')
    return { kind: 'unknown', lines: [{ key: 'net.unknown', values: { of: value.entity(of) } }], ...support };
  const difference = out.usd! - back.usd;
  const bound = back.bound === 'up-to' ? 'at-least' : 'exact';
  const values = {
    of: value.entity(of),
    out: { type: 'amount', amount: out },
    back: { type: 'amount', amount: back },
    amount: { type: 'amount', amount: { usd: difference, bound } },
    from: value.entities([...new Set(got.map(({ from }) => from))]),
  } as const;
  const holds = claim?.usd === undefined ? undefined : claim.usd === difference;
  const lines: Line[] =
    side === 'paid' && by !== undefined
      ? [{ key: 'net.in', values }, ...besideLines(by, library)]
      : [{ key: 'net.out', values }];
  return { kind: 'answer', ...verdictOn(holds, question), lines, ...support };
}
