import { comparisonHolds } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { verdictOn } from './verdict.ts';
import { bySize, factsOf, ids, isUndisclosed, stakes, stated } from './support.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

type Stakes = Of<'stakes'>;

/** Who is held against whom: two givers in one company or each in its own, or one giver in several. */
function pairsOf({ by, of }: Stakes): (readonly [string, string])[] {
  const [target] = of;
  if (by.length === 1) return of.map((to) => [by[0]!, to] as const);
  if (target === undefined) return [];
  return by.map((from, index) => [from, of.length === 1 ? target : of[index]!] as const);
}

/** What a comparison takes for a stake, and is none. */
function answerNoStake(question: Stakes, [from, to]: readonly [string, string], [other]: Deal[]): Answer {
  const lines: Line[] = [
    { key: 'no-tie.investment', values: { from: value.entity(from), to: value.entity(to) } },
  ];
  if (other) lines.push({ key: 'no-tie.but', values: { statement: value.deal(other.id) } });
  const isClaimed = question.greater !== undefined;
  return {
    kind: 'answer',
    ...verdictOn(isClaimed ? false : undefined, question),
    lines,
    ...supportOf(question, other ? [other] : []),
  };
}

const supportOf = ({ by, of }: Stakes, deals: Deal[]): Pick<Answer, 'facts' | 'deals' | 'near'> => ({
  facts: factsOf(deals),
  deals: ids(deals),
  near: [
    { kind: 'investors', of: [of[0]!] },
    { kind: 'investments', by: [by[0]!] },
  ],
});

const timesOf = (a: Deal, b: Deal): number => Math.round((a.amount.usd! / b.amount.usd!) * 10) / 10;

/** Both have the same kind of bound: a factor; a floor against a ceiling: at least that. */
function keyOf(a: Deal, b: Deal): string {
  if (a.amount.bound === b.amount.bound) return timesOf(a, b) === 2 ? 'stakes.double' : 'stakes.times';
  return a.amount.bound === 'at-least' && b.amount.bound === 'up-to' ? 'stakes.least' : 'stakes.more';
}

/** How two are told: from the smaller one where that is asked for. */
const toldBy = ({ than, factor }: Stakes, a: Deal, b: Deal): string =>
  than === 'less' && factor === undefined ? keyOf(a, b).replace('stakes.', 'smaller-stake.') : keyOf(a, b);

/** Whether the larger is so many times the smaller, or stands to that as is claimed. */
function factorHolds({ factor, than }: Stakes, a: Deal, b: Deal): boolean {
  if (factor === undefined) return true;
  const bound = keyOf(a, b) === 'stakes.least' ? 'at-least' : 'exact';
  return than
    ? comparisonHolds({ usd: timesOf(a, b), bound }, than, factor) === true
    : factor === timesOf(a, b);
}

/** Where two are said to give the same without a word of whom to: the first that both hold. */
function inOne(question: Stakes, { graph }: Library): Stakes {
  const { by, of, same } = question;
  if (!same || of.length > 0) return question;
  const [deal] = graph
    .outOf(by[0]!, 'investment')
    .filter(({ to }) => by.every((from) => graph.between(from, to, 'investment').length > 0));
  return deal ? { ...question, of: [deal.to] } : question;
}

/** Two stakes side by side. */
export function answerStakes(asked: Stakes, library: Library): Answer {
  const question = inOne(asked, library);
  const { by, of, greater, same } = question;
  // No company to compare them in, or three: each one's stakes are laid side by side.
  if (by.length > 2 || (by.length === 2 && of.length !== 1 && of.length !== 2))
    return answerAllStakes(by, library);
  const pairs = pairsOf(question).map(([from, to]) => ({
    pair: [from, to] as const,
    deal: library.graph.between(from, to, 'investment')[0],
  }));
  const deals = pairs.flatMap(({ deal }) => deal ?? []);
  // None of them is told to hold any: of each that it doesn't is said.
  if (deals.length === 0 && by.length === 2 && of.length === 1)
    return answerHolds({ kind: 'holds', by, of, each: greater === undefined }, library);
  const missing = pairs.find(({ deal }) => !deal);
  if (missing) return answerNoStake(question, missing.pair, deals);
  const [a, b] = bySize(deals) as [Deal, Deal?];
  if (!b) return answerHolds({ kind: 'holds', by, of, each: true }, library);
  const name = by.length === 2 ? 'from' : 'to';
  const list = stakes([a, b], name);
  const support = supportOf(question, deals);
  if (!stated(a) || !stated(b))
    return { kind: 'answer', lines: [{ key: 'stakes.unknown', values: { list } }], ...support };
  const values: Line['values'] = {
    more: value.entity(a[name]),
    less: value.entity(b[name]),
    large: { type: 'amount', amount: a.amount },
    small: { type: 'amount', amount: b.amount },
    list,
    times: value.number(timesOf(a, b)),
    difference: { type: 'usd', usd: a.amount.usd! - b.amount.usd! },
  };
  const isGreater = a[name] === greater && factorHolds(question, a, b);
  return {
    kind: 'answer',
    ...verdictOn(same ? timesOf(a, b) === 1 : greater === undefined ? undefined : isGreater, question),
    lines: [{ key: toldBy(question, a, b), values }],
    ...support,
  };
}

/** Two investors compared over all that they hold. */
function answerAllStakes(by: string[], library: Library): Answer {
  const lines = by.map((id): Line => {
    const held = bySize(library.graph.outOf(id, 'investment'));
    // Of who holds nothing, that is what is told.
    if (held.length === 0) return { key: 'investments.none', values: { by: value.entity(id) } };
    return { key: 'stakes.each', values: { by: value.entity(id), list: stakes(held, 'to') } };
  });
  const deals = by.flatMap((id) => library.graph.outOf(id, 'investment'));
  return {
    kind: 'answer',
    lines,
    facts: factsOf(deals),
    deals: ids(deals),
    near: by.map((id) => ({ kind: 'total', by: [id] })),
    list: true,
  };
}

/** One stated sum against another: how many times as large. */
export function answerRatio(question: Of<'ratio'>, library: Library): Answer {
  const { first, second, greater } = question;
  const pair = [first, second].flatMap((id) => library.knowledge.deals.get(id) ?? []);
  const [a, b] = bySize(pair) as [Deal, Deal];
  const values = {
    a: value.deal(a.id),
    b: value.deal(b.id),
    large: { type: 'amount', amount: a.amount } as const,
    small: { type: 'amount', amount: b.amount } as const,
    times: value.number(Math.round(((a.amount.usd ?? 0) / (b.amount.usd ?? 1)) * 10) / 10),
  };
  return {
    kind: 'answer',
    ...verdictOn(greater === undefined ? undefined : greater === a.id, question),
    lines: [{ key: timesOf(a, b) === 2 ? 'ratio-double' : 'ratio', values }],
    facts: factsOf(pair),
    deals: ids(pair),
    near: [{ kind: 'loop' }, { kind: 'extreme', most: true }],
  };
}

type Holds = Of<'holds'>;

/** The stakes that there aren't, giver by giver. */
function missingLines({ by, of }: Holds, { graph }: Library): Line[] {
  const lacking = by.map((from) => ({
    from,
    to: of.filter((id) => graph.between(from, id, 'investment').length === 0),
  }));
  return lacking
    .filter(({ to }) => to.length > 0)
    .slice(0, MOST_MISSING)
    .map(({ from, to }) => ({
      key: 'no-tie.investment',
      values: { from: value.entity(from), to: value.entities(to, 'or') },
    }));
}

const MOST_MISSING = 2;

/** Whether each stake's sum is stated, or kept secret, as the question has it; yes where it says nothing of sums. */
function isSumAsSaid(deals: Deal[], { sum }: Holds): boolean {
  if (sum === 'stated') return deals.every(({ amount }) => amount.usd !== undefined);
  if (sum === 'secret') return deals.every(isUndisclosed);
  return sum === undefined || deals.every(({ amount }) => amount.usd === undefined);
}

/** Whether each of some invests in each of others: yes with the stakes, or no with what is missing. */
export function answerHolds(question: Holds, library: Library): Answer {
  const { by, of, refused, year, each } = question;
  const deals = by.flatMap((from) =>
    of.flatMap((to) => library.graph.between(from, to, 'investment').slice(0, 1)),
  );
  const missing = missingLines(question, library);
  const near: Question[] = [
    { kind: 'investments', by: [by[0]!] },
    { kind: 'investors', of: [of[0]!] },
  ];
  const support = { facts: factsOf(deals), deals: ids(deals), near, list: true } as const;
  const list = stakes(bySize(deals), by.length > 1 ? 'from' : 'to');
  const values = { by: value.entities(by), of: value.entities(of), list };
  // How much each gives is no yes or no, unless sums were claimed.
  const isOpen = each && question.counted === undefined;
  const asked = { ...question, yes: true };
  if (missing.length > 0) {
    const lines = [...missing, ...(deals.length > 0 ? [{ key: 'holds.instead', values }] : [])];
    return { kind: 'answer', ...(each ? {} : verdictOn(false, asked)), lines, ...support };
  }
  const date = year === undefined ? undefined : deals.find(({ announced }) => announced)?.announced;
  const isOther = date !== undefined && !date.startsWith(String(year));
  return {
    kind: 'answer',
    ...(refused || isOther
      ? { verdict: 'fix' }
      : isOpen
        ? {}
        : verdictOn(isSumAsSaid(deals, question), asked)),
    lines: [
      {
        key: by.length > 1 ? 'holds.from' : each || of.length === 2 ? 'investments.one' : 'holds.to',
        values,
      },
      ...(date ? [{ key: 'date.partnership', values: { date: { type: 'date', date } as const } }] : []),
    ],
    ...support,
  };
}
