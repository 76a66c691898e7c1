import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { verdictOn } from './verdict.ts';
import { bySize, factsOf, ids, isAsKnown, stakes, stated, unique } from './support.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** Who invests in one company, in all of several, or in some but not others. */
export function answerInvestors(question: Of<'investors'>, library: Library): Answer {
  const { graph } = library;
  const { of, except = [], besides = [] } = question;
  const inTo = (to: string) => graph.into(to, 'investment').map(({ from }) => from);
  let investors = inTo(of[0]!).filter((id) => of.every((to) => inTo(to).includes(id)));
  investors = investors.filter((id) => !except.some((to) => inTo(to).includes(id)) && !besides.includes(id));
  let deals = of.flatMap((to) => graph.into(to, 'investment')).filter(({ from }) => investors.includes(from));
  if (question.first) return answerFirst(question, deals);
  if (question.unstated) deals = deals.filter((deal) => !stated(deal));
  if (question.stated) deals = deals.filter(stated);
  investors = unique(bySize(deals).map(({ from }) => from));
  const targets = value.entities(of);
  const near: Question[] = [
    { kind: 'total', of: [of[0]!] },
    { kind: 'investments', by: [investors[0] ?? 'nvidia'] },
  ];
  const support = { facts: factsOf(deals), deals: ids(deals), near, list: true } as const;
  if (except.length > 0) {
    const key = investors.length > 0 ? 'investors.except' : 'investors.except-none';
    const lines: Line[] = [
      { key, values: { list: value.entities(investors), of: targets, except: value.entities(except) } },
    ];
    if (except.includes('xai') && investors.includes('microsoft'))
      lines.push({ key: 'caveat', values: { caveat: { type: 'caveat', id: 'no-ms-stake-in-xai' } } });
    return { kind: 'answer', lines, ...support };
  }
  if (investors.length === 0)
    return {
      kind: 'unknown',
      lines: [
        {
          key: besides.length > 0 ? 'investors.no-more' : 'investors.none',
          values: { of: targets, besides: value.entities(besides) },
        },
      ],
      ...support,
    };
  const several = of.length > 1;
  const key = question.unstated
    ? 'investors.unstated'
    : question.amount && !deals.some(stated)
      ? 'investors.no-amount'
      : besides.length > 0
        ? 'investors.besides'
        : several
          ? 'investors.both'
          : 'investors.one';
  const list = several ? value.entities(investors) : stakes(bySize(deals), 'from');
  return {
    kind: 'answer',
    lines: [
      {
        key,
        values: { list, names: value.entities(investors), of: targets, besides: value.entities(besides) },
      },
    ],
    ...verdictOn(setHolds(investors, question), question),
    ...support,
  };
}

/** Whether those who invest are the ones who are said to, or to be the only ones; undefined where nothing is said. */
function setHolds(investors: string[], { only, by, any, besides }: Of<'investors'>): boolean | undefined {
  if (only) return investors.length === (by?.length ?? 1) && (by ?? []).every((id) => investors.includes(id));
  if (by) return by.every((id) => investors.includes(id));
  return any || besides ? investors.length > 0 : undefined;
}

function answerFirst(question: Of<'investors'>, deals: Deal[]): Answer {
  const { of, by } = question;
  const to = of[0]!;
  const first = deals.find(({ facts }) => facts.some((id) => id.endsWith('-early')));
  if (first)
    return {
      kind: 'answer',
      ...verdictOn(by && by[0] === first.from, question),
      lines: [{ key: 'plain', values: { statement: value.deal(first.id) } }],
      facts: first.facts,
      deals: [first.id],
      near: [{ kind: 'investors', of: [to] }],
    };
  return {
    kind: 'unknown',
    lines: [
      {
        key: 'investors.first-unknown',
        values: { of: value.entity(to), list: stakes(bySize(deals), 'from') },
      },
    ],
    facts: factsOf(deals),
    deals: ids(deals),
    near: [{ kind: 'investors', of: [to] }],
    list: true,
  };
}

const noneKey = ({ except, besides }: Of<'investments'>): string =>
  except !== undefined
    ? 'investments.except-none'
    : besides && besides.length > 0
      ? 'investments.no-more'
      : 'investments.none';

/** What one investor, or each of several, puts money into. */
export function answerInvestments(question: Of<'investments'>, library: Library): Answer {
  const { graph } = library;
  const { by, besides = [] } = question;
  const targetsOf = (from: string) => graph.outOf(from, 'investment').map(({ to }) => to);
  const common = targetsOf(by[0]!).filter(
    (id) => by.every((from) => targetsOf(from).includes(id)) && !besides.includes(id),
  );
  let deals = by.flatMap((from) => graph.outOf(from, 'investment')).filter(({ to }) => common.includes(to));
  if (question.missing) return answerLeftOut(by[0]!, library);
  if (question.except !== undefined) {
    const others = targetsOf(question.except);
    deals = deals.filter(({ to }) => !others.includes(to));
  }
  if (question.unstated) deals = deals.filter((deal) => !stated(deal));
  if (question.stated) deals = deals.filter(stated);
  const values = {
    by: value.entities(by),
    besides: value.entities(besides),
    names: value.entities(unique(deals.map(({ to }) => to))),
    ...(question.except !== undefined ? { except: value.entity(question.except) } : {}),
  };
  const near: Question[] = [
    { kind: 'total', by: [by[0]!] },
    { kind: 'investors', of: [common[0] ?? 'openai'] },
  ];
  if (deals.length === 0) {
    return {
      kind: 'unknown',
      lines: [{ key: noneKey(question), values }],
      facts: [],
      deals: [],
      near: [
        { kind: 'profile', of: by[0]! },
        { kind: 'deals', deal: 'investment' },
      ],
    };
  }
  const list =
    by.length > 1 ? value.entities(unique(deals.map(({ to }) => to))) : stakes(bySize(deals), 'to');
  const key =
    question.except !== undefined
      ? 'investments.except'
      : besides.length > 0
        ? 'investments.besides'
        : by.length > 1
          ? question.amount && !deals.some(stated)
            ? 'investments.no-amount'
            : 'investments.both'
          : question.unstated
            ? 'investments.unstated'
            : question.amount && !deals.some(stated)
              ? 'investments.no-amount'
              : 'investments.one';
  return {
    kind: 'answer',
    ...verdictOn(holdingsHold(deals, question), question),
    lines: [{ key, values: { ...values, list } }],
    facts: factsOf(deals),
    deals: ids(deals),
    near,
    list: true,
  };
}

/** Whether what one invests in is all that it is said to be, or its sums are all stated; undefined where nothing is said. */
function holdingsHold(
  deals: Deal[],
  { only, amount, unstated, besides, sum }: Of<'investments'>,
): boolean | undefined {
  if (only !== undefined) return deals.every(({ to }) => to === only);
  if (amount ?? unstated) return deals.every((deal) => isAsKnown(deal, sum ?? 'stated'));
  return besides ? deals.length > 0 : undefined;
}

/** The companies that others hold and one investor, by the article, does not. */
function answerLeftOut(by: string, library: Library): Answer {
  const { graph } = library;
  const held = graph.outOf(by, 'investment').map(({ to }) => to);
  const targets = unique(graph.all.filter(({ kind }) => kind === 'investment').map(({ to }) => to));
  const missing = targets.filter((id) => !held.includes(id));
  const deals = graph.outOf(by, 'investment');
  const values = { by: value.entity(by), list: value.entities(missing), held: value.entities(held) };
  return {
    kind: 'answer',
    lines: [{ key: missing.length > 0 ? 'investments.missing' : 'investments.none-missing', values }],
    facts: factsOf(deals),
    deals: ids(deals),
    near: [
      { kind: 'investments', by: [by] },
      { kind: 'investors', of: [missing[0] ?? 'xai'] },
    ],
    list: true,
  };
}
