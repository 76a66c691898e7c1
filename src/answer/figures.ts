import type { Library } from '../knowledge/index.ts';
import { comparisonHolds, type Comparison } from '../knowledge/claims.ts';
import { isMoney, isStated } from '../knowledge/graph.ts';
import type { Amount, Bound, Deal } from '../knowledge/schema.ts';
import type { Claim, Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { answerExtreme } from './extreme.ts';
import { factsOf, ids, stakes as stakesOf, unique } from './support.ts';
import { verdictOn } from './verdict.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** What was announced in a month or a year; where nothing was, what is dated otherwise. */
export function answerAnnounced(question: Of<'announced'>, library: Library): Answer {
  const dated = library.graph.all.filter(({ announced }) => announced !== undefined);
  const meant = question.date ?? dated[0]?.announced ?? '';
  const fitting = dated.filter(({ announced }) => announced!.startsWith(meant));
  const shown = fitting.length > 0 ? fitting : dated;
  const stakes = shown.filter(({ kind }) => kind === 'investment');
  const values: Line['values'] = {
    deals: { type: 'path', deals: ids(stakes) },
    date: { type: 'date', date: meant },
    other: { type: 'date', date: stakes[0]?.announced ?? meant },
  };
  const lines: Line[] =
    fitting.length > 0
      ? [{ key: 'announced', values: { ...values, date: values['other']! } }]
      : [{ key: 'announced-none', values }, ...stagesOf(meant, library)];
  return {
    kind: 'answer',
    ...verdictOn(fitting.length > 0, question),
    lines,
    facts: unique([...factsOf(shown.filter(({ kind }) => kind === 'partnership')), ...factsOf(stakes)]),
    deals: ids(stakes),
    near: [{ kind: 'total', of: unique(stakes.map(({ to }) => to)).slice(0, 1) }, { kind: 'loop' }],
    list: true,
  };
}

/** A stake whose stages are told by that year. */
const stagesOf = (date: string, { graph }: Library): Line[] =>
  graph.all
    .filter(({ stages }) => stages.some(({ when }) => when.endsWith(date.slice(0, 4))))
    .map((deal) => ({ key: 'no-tie.but', values: { statement: value.deal(deal.id) } }));

/** Whether a sum of which only the limit is known comes to one that is named where the limit is used in full. */
const reaches = ({ usd = 0, bound }: Amount, than: Comparison, named: number): boolean =>
  bound === 'up-to' && (than === 'more' ? usd > named : than === 'at-least' && usd >= named);

/** The deals whose sum is surely larger, or smaller, than the one that is named; else the largest there is. */
function answerBeyond(question: Of<'deals'>, { usd = 0, than = 'more' }: Claim, library: Library): Answer {
  const stated = library.graph.all
    .filter(({ kind, amount }) => amount.usd !== undefined && kind === (question.deal ?? kind))
    .toSorted((a, b) => b.amount.usd! - a.amount.usd!);
  const fitting = stated.filter(({ amount }) => comparisonHolds(amount, than, usd) === true);
  const reaching = stated.filter(({ amount }) => reaches(amount, than, usd));
  const isSmall = than === 'less' || than === 'at-most' || than === 'cap';
  const verdict = verdictOn(fitting.length > 0, question);
  if (fitting.length === 0)
    return { ...answerExtreme({ kind: 'extreme', most: !isSmall }, library), ...verdict };
  return {
    kind: 'answer',
    ...verdict,
    lines: [
      { key: 'deals.beyond', values: { deals: { type: 'path', deals: ids(fitting) } } },
      ...(reaching.length > 0
        ? [{ key: 'deals.reaching', values: { deals: { type: 'path', deals: ids(reaching) } as const } }]
        : []),
    ],
    facts: factsOf([...fitting, ...reaching]),
    deals: ids([...fitting, ...reaching]),
    near: [{ kind: 'deals' }, { kind: 'undisclosed' }],
    list: true,
  };
}

/** The deals whose sum is of that sort; where there is none, those that have a sum. */
function answerBounded(question: Of<'deals'>, bound: Bound, library: Library): Answer {
  const fitting = library.graph.all
    .filter(
      ({ kind, amount }) => (question.deal === undefined || kind === question.deal) && amount.bound === bound,
    )
    .filter(({ amount }) => amount.usd !== undefined)
    .toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));
  const verdict = verdictOn(fitting.length > 0, question);
  if (fitting.length === 0) {
    const { bound: _bound, ...all } = question;
    return { ...answerDeals(all, library), ...verdict };
  }
  return {
    kind: 'answer',
    ...verdict,
    lines: [{ key: `deals.${bound}`, values: { deals: { type: 'path', deals: ids(fitting) } } }],
    facts: factsOf(fitting),
    deals: ids(fitting),
    near: [{ kind: 'deals' }, { kind: 'undisclosed' }],
    list: true,
  };
}

/** How many deals there are, or stakes, or payments: with a figure and without. */
function answerDealCount({ deal }: Of<'deals'>, { graph }: Library): Answer {
  const money = graph.all.filter((one) => isMoney(one) && one.kind === (deal ?? one.kind));
  const countOf = (fits: (one: Deal) => boolean) => value.number(money.filter(fits).length);
  const values = {
    all: countOf(() => true),
    stakes: countOf(({ kind }) => kind === 'investment'),
    payments: countOf(({ kind }) => kind === 'payment'),
    stated: countOf(isStated),
    unstated: countOf((one) => !isStated(one)),
  };
  return {
    kind: 'answer',
    lines: [{ key: `deals.whole-${deal ?? 'all'}`, values }],
    facts: factsOf(money),
    deals: ids(money),
    near: [{ kind: 'deals', ...(deal ? { deal } : {}) }, { kind: 'undisclosed' }],
  };
}

/** All deals of a kind that states sums, the rest by name. */
export function answerDeals(question: Of<'deals'>, library: Library): Answer {
  const { deal: kind, ascending, beyond } = question;
  if (beyond) return answerBeyond(question, beyond, library);
  if (question.bound) return answerBounded(question, question.bound, library);
  if (question.whole) return answerDealCount(question, library);
  const money = library.graph.all.filter(({ kind: other }) =>
    kind ? other === kind : other === 'investment' || other === 'payment',
  );
  const stated = money
    .filter(({ amount }) => amount.usd !== undefined)
    .toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));
  if (ascending) stated.reverse();
  const rest = [...new Set(money.filter(({ amount }) => amount.usd === undefined).map(({ from }) => from))];
  const lines: Line[] = [{ key: 'deals.stated', values: { deals: { type: 'path', deals: ids(stated) } } }];
  if (question.counted) lines.push({ key: 'deals.count', values: { number: value.number(stated.length) } });
  if (rest.length > 0) lines.push({ key: 'deals.rest', values: { list: value.entities(rest) } });
  return {
    kind: 'answer',
    lines,
    facts: factsOf(money),
    deals: ids(money),
    near: [{ kind: 'undisclosed' }, { kind: 'extreme', most: true }],
    list: true,
  };
}

/** A company in one breath: money in, money out, its aims. */
export function answerProfile({ of }: Of<'profile'>, library: Library): Answer {
  const { graph, knowledge } = library;
  const backers = graph.into(of, 'investment').toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));
  const targets = graph.outOf(of, 'investment').toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));
  const paying = graph.outOf(of, 'payment');
  const paid = graph.into(of, 'payment');
  const lines: Line[] = [];
  if (backers.length > 0)
    lines.push({ key: 'profile.backers', values: { of: value.entity(of), list: stakesOf(backers, 'from') } });
  if (targets.length > 0)
    lines.push({ key: 'profile.targets', values: { of: value.entity(of), list: stakesOf(targets, 'to') } });
  for (const deal of [...paying, ...paid].slice(0, 2))
    lines.push({ key: 'relation.item', values: { statement: value.deal(deal.id) } });
  const facts = [...knowledge.facts.values()].filter(({ entities }) => entities.includes(of));
  const product = facts.find(({ entities, deals }) => entities.length <= 3 && deals.length === 0) ?? facts[0];
  if (lines.length === 0 && product)
    lines.push({ key: 'plain', values: { statement: value.fact(product.id) } });
  const strategy = {
    microsoft: 'ms-strategy',
    nvidia: 'nvidia-strategy',
    openai: 'ai-strategy',
    anthropic: 'ai-strategy',
  }[of];
  const near: Question[] = [
    ...(strategy ? [{ kind: 'facts' as const, ids: [strategy] }] : []),
    ...(backers.length > 0 ? [{ kind: 'total' as const, of: [of] }] : [{ kind: 'deals' as const }]),
  ];
  const deals = [...backers, ...targets, ...[...paying, ...paid].slice(0, 2)];
  if (lines.length === 0)
    return {
      kind: 'unknown',
      lines: [{ key: 'profile.none', values: { of: value.entity(of) } }],
      facts: [],
      deals: [],
      near,
    };
  return {
    kind: 'answer',
    lines,
    facts: deals.length > 0 ? factsOf(deals) : product ? [product.id] : [],
    deals: ids(deals),
    near,
    list: true,
  };
}
