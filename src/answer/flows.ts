import type { Library } from '../knowledge/index.ts';
import type { Path } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { verdictOn } from './verdict.ts';
import { pathValue, stepsLine } from './ways.ts';
import { factsOf, ids, unique } from './support.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** No such way: the one that leads the other way round, if there is one. */
function answerNoPath(question: Of<'path'>, near: Question[], { graph }: Library): Answer {
  const { from, to } = question;
  const [other] = graph.paths(to, from, 1);
  const lines: Line[] = [{ key: 'path.none', values: { from: value.entity(from), to: value.entity(to) } }];
  if (other) lines.push({ key: 'path.other-way', values: { path: pathValue(other) } });
  return {
    kind: other ? 'answer' : 'unknown',
    ...verdictOn(false, question),
    lines,
    facts: factsOf(other ?? []),
    deals: ids(other ?? []),
    near,
  };
}

/** How money gets from one company to another, and back where that is asked. */
export function answerPath(question: Of<'path'>, library: Library): Answer {
  const { from, to, back, via, direct, steps } = question;
  const { graph } = library;
  const isVia = (path: Path) => via === undefined || path.some((step) => step.to === via);
  const [there, other] = graph.paths(from, to, 3).toSorted((a, b) => Number(isVia(b)) - Number(isVia(a)));
  const [home] = back ? graph.paths(to, from, 1) : [];
  const values = { from: value.entity(from), to: value.entity(to) };
  const near: Question[] = [{ kind: 'relation', a: from, b: to }, { kind: 'loop' }];
  if (!there) return answerNoPath(question, near, library);
  const isAsAsked = (path: Path) => !direct || path.length === 1;
  const lines: Line[] = [
    { key: isAsAsked(there) ? 'path.there' : 'path.indirect', values: { ...values, path: pathValue(there) } },
  ];
  if (steps) lines.push(stepsLine(there.length));
  if (other && !back) lines.push({ key: 'path.also', values: { path: pathValue(other) } });
  if (back)
    lines.push(
      home ? { key: 'path.back', values: { path: pathValue(home) } } : { key: 'path.no-back', values },
    );
  const used = [...there, ...(other && !back ? other : []), ...(home ?? [])];
  return {
    kind: 'answer',
    ...verdictOn(
      isVia(there) && isAsAsked(there) && (!back || (home !== undefined && isAsAsked(home))),
      question,
    ),
    lines,
    facts: factsOf(used),
    deals: ids(used),
    near,
    list: true,
  };
}

type Payments = Of<'payments'>;
type Supply = Of<'supply'>;

export const paymentLine = (deal: Deal): Line => ({
  key: deal.amount.usd === undefined ? 'tie.unstated-payment' : 'tie.payment',
  values: {
    from: value.entity(deal.from),
    to: value.entity(deal.to),
    amount: { type: 'amount', amount: deal.amount } as const,
    statement: value.deal(deal.id),
  },
});

/** There is no such thing: said so, with a deal that comes near to it. */
function answerInstead(
  question: Payments | Supply,
  line: Line,
  { other, near }: { other: Deal | undefined; near: Question[] },
): Answer {
  const but: Line[] = other ? [{ key: 'no-tie.but', values: { statement: value.deal(other.id) } }] : [];
  return {
    kind: 'unknown',
    ...verdictOn(false, question),
    lines: [line, ...but],
    facts: other?.facts ?? [],
    deals: other ? [other.id] : [],
    near,
  };
}

/** Nobody pays it, or nobody else: with the payment that there is. */
function answerNoPayments(question: Payments, near: Question[], { graph }: Library): Answer {
  const { by, to, besides = [] } = question;
  const company = by ?? to;
  const known =
    company === undefined ? [] : [...graph.into(company, 'payment'), ...graph.outOf(company, 'payment')];
  const [other] = besides.length > 0 && to ? graph.into(to, 'payment') : known;
  const key = besides.length > 0 ? 'no-more' : by ? 'none-by' : 'none-to';
  const values: Line['values'] = {
    ...(company === undefined ? {} : { company: value.entity(company) }),
    besides: value.entities(besides),
  };
  return answerInstead(question, { key: `payments.${key}`, values }, { other, near });
}

/** What a company pays or is paid. */
export function answerPayments(question: Payments, library: Library): Answer {
  const { by, to, besides = [] } = question;
  const { graph } = library;
  const all = by
    ? graph.outOf(by, 'payment')
    : to
      ? graph.into(to, 'payment')
      : graph.all.filter(({ kind }) => kind === 'payment');
  const deals = all.filter((deal) => !besides.includes(by ? deal.to : deal.from));
  const company = by ?? to;
  const near: Question[] = [
    { kind: 'loop' },
    ...(company === undefined ? [] : [{ kind: 'investments' as const, by: [company] }]),
  ];
  if (deals.length === 0) return answerNoPayments(question, near, library);
  return {
    kind: 'answer',
    ...verdictOn(true, question),
    lines: deals.map(paymentLine),
    facts: factsOf(deals),
    deals: ids(deals),
    near,
    list: true,
  };
}

const WHATS: Record<'gpu' | 'cloud', string[]> = { gpu: ['gpu'], cloud: ['cloud-capacity', 'azure'] };

/** What a company does get of a sort, whoever was said to supply it. */
const supplyTo = (of: string, whats: string[], { graph }: Library): Deal | undefined =>
  graph.into(of, 'supply').find(({ what = '', group }) => whats.includes(what) && !group);

const NEAR_OF_SUPPLY = (what: Supply['what']): Question[] => [
  { kind: 'supply', what: what === 'cloud' ? 'gpu' : 'cloud' },
  { kind: 'facts', ids: ['layers-three'] },
];

/** No such supply: what the one that is asked about does get. */
function answerNoSupply(question: Supply, whats: string[], library: Library): Answer {
  const { by, of, what } = question;
  const other = of === undefined ? undefined : supplyTo(of, whats, library);
  return answerInstead(question, noSupplyLine(question, by ?? of), { other, near: NEAR_OF_SUPPLY(what) });
}

function noSupplyLine({ by, of, what = 'gpu', besides }: Supply, company: string | undefined): Line {
  if (besides) return { key: `supply.no-more-${what}`, values: { besides: value.entities(besides) } };
  if (by && of) return { key: 'no-tie.other', values: { from: value.entity(by), to: value.entity(of) } };
  return {
    key: `supply.none-${by ? 'by-' : ''}${what}`,
    values: company === undefined ? {} : { company: value.entity(company) },
  };
}

const supplyKey = ({ what, of, doubted }: Supply, hasUsers: boolean): string => {
  if (doubted && of && hasUsers) return `turned-${what ?? 'gpu'}`;
  if (what === 'cloud') return hasUsers ? 'cloud' : 'cloud-group';
  if (!hasUsers) return 'gpu-group';
  return of ? 'gpu-one' : 'gpu';
};

/** Whether it is supplied as it was said; undefined where the supplier is said to be the only one. */
const suppliesAsSaid = ({ only, sole }: Supply, deals: Deal[]): boolean | undefined =>
  sole ? undefined : only === undefined || deals.every(({ to }) => to === only);

/** Who supplies GPUs or cloud capacity to whom; what is only said of a group is marked so. */
export function answerSupply(question: Supply, library: Library): Answer {
  const { by, of, what, besides = [] } = question;
  const whats = WHATS[what ?? 'gpu'];
  const deals = library.graph.all.filter(
    (deal) =>
      deal.kind === 'supply' &&
      whats.includes(deal.what ?? '') &&
      (!by || deal.from === by) &&
      (!of || deal.to === of) &&
      !besides.includes(deal.from),
  );
  if (deals.length === 0) return answerNoSupply(question, whats, library);
  const named = deals.filter(({ group }) => !group);
  const users = unique(named.map(({ to }) => to));
  const grouped = unique(deals.filter(({ group, to }) => group && !users.includes(to)).map(({ to }) => to));
  const values = {
    by: value.entities(unique(deals.map(({ from }) => from))),
    users: value.entities(users.length > 0 ? users : grouped),
    group: value.entities(grouped),
  };
  const first = what === 'cloud' ? 'ai-infrastructure' : 'nvidia-ecosystem';
  return {
    kind: 'answer',
    ...verdictOn(suppliesAsSaid(question, deals), question),
    lines: [{ key: `supply.${supplyKey(question, users.length > 0)}`, values }],
    facts: unique([first, ...factsOf(deals)]).slice(0, 5),
    deals: ids(deals),
    near: NEAR_OF_SUPPLY(what),
    list: true,
  };
}
