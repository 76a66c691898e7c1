import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { factsOf, ids, unique } from './support.ts';
import { verdictOn } from './verdict.ts';

type Dual = Extract<Question, { kind: 'dual' }>;

const NEAR: Question[] = [{ kind: 'loop' }, { kind: 'facts', ids: ['mutual-customers'] }];

/** Supplies by name, from those who invest in the one that is supplied. */
const suppliesOfBackers = ({ graph }: Library): Deal[] =>
  graph.all.filter(
    ({ kind, from, to, group }) =>
      kind === 'supply' && !group && graph.between(from, to, 'investment').length > 0,
  );

/** Whether a supply is of the sort that is asked for. */
const isOfSort = ({ what }: Deal, { supplies }: Dual): boolean =>
  supplies === 'any' || (supplies === 'gpu') === (what === 'gpu');

/** The article shows none. */
const NONE: Answer = { kind: 'unknown', lines: [{ key: 'dual.none' }], facts: [], deals: [], near: NEAR };

/** Who invests in what it also supplies: each with both. */
function answerBackerSupplier(question: Dual, library: Library): Answer {
  const { of } = question;
  const supplied = suppliesOfBackers(library).filter(
    (supply) => (!of || supply.to === of) && isOfSort(supply, question),
  );
  const pairs = supplied.flatMap((supply) => {
    const [stake] = library.graph.between(supply.from, supply.to, 'investment');
    return stake ? [stake, supply] : [];
  });
  const deals = unique(pairs);
  if (deals.length === 0) return { ...NONE, ...verdictOn(false, question) };
  return {
    kind: 'answer',
    ...verdictOn(true, question),
    lines: [
      { key: 'dual.both', values: { list: value.entities(unique(supplied.map(({ from }) => from))) } },
      ...deals
        .slice(0, MOST_TOLD)
        .map((deal): Line => ({ key: 'relation.item', values: { statement: value.deal(deal.id) } })),
    ],
    facts: factsOf(deals),
    deals: ids(deals),
    near: NEAR,
    list: true,
  };
}

const MOST_TOLD = 4;

/** Whom one both backs and supplies, by name; what is said of all together stands beside it. */
function answerHeldAndSupplied(by: string, question: Dual, library: Library): Answer {
  const { graph } = library;
  const supplied = suppliesOfBackers(library).filter(
    (supply) => supply.from === by && isOfSort(supply, question),
  );
  const ofAll = graph.outOf(by, 'supply').filter(({ group }) => group);
  const stakes = supplied.flatMap(({ from, to }) => graph.between(from, to, 'investment'));
  const deals = unique([...stakes, ...supplied, ...ofAll]);
  if (supplied.length === 0) return { ...NONE, ...verdictOn(false, question) };
  const lines: Line[] = [
    {
      key: 'dual.held',
      values: { by: value.entity(by), list: { type: 'stakes', deals: ids(stakes), name: 'to' } },
    },
    ...ofAll
      .slice(0, 1)
      .map((deal): Line => ({ key: 'relation.item', values: { statement: value.deal(deal.id) } })),
  ];
  return {
    kind: 'answer',
    ...verdictOn(true, question),
    lines,
    facts: factsOf(deals),
    deals: ids(deals),
    near: NEAR,
    list: true,
  };
}

/** "… likewise backs companies that use its GPUs". */
const gpuLine = (deals: Deal[]): Line => ({
  key: 'dual.supplies',
  values: {
    investor: value.entity(deals[0]!.from),
    list: value.entities(unique(deals.map(({ to }) => to))),
  },
});

/** Who invests in a company that it also pays, is paid by, or supplies. */
export function answerDual(question: Dual, library: Library): Answer {
  if (question.by !== undefined) return answerHeldAndSupplied(question.by, question, library);
  if (question.supplies) return answerBackerSupplier(question, library);
  const { of } = question;
  const pairs = library.graph
    .duals()
    .filter(({ investment }) => !of || investment.from === of || investment.to === of);
  const gpus = suppliesOfBackers(library).filter(
    ({ from, to, what }) => what === 'gpu' && (!of || from === of || (to === of && pairs.length > 0)),
  );
  if (pairs.length + gpus.length === 0)
    return { ...NONE, ...verdictOn(false, question), facts: ['mutual-customers'] };
  const lines = pairs.map(({ investment, payment }): Line => ({
    key: payment.from === investment.to ? 'dual.paid' : 'dual.pays',
    values: {
      investor: value.entity(investment.from),
      company: value.entity(investment.to),
      stake: { type: 'amount', amount: investment.amount },
      amount: { type: 'amount', amount: payment.amount },
    },
  }));
  const deals = [...pairs.flatMap(({ investment, payment }) => [investment, payment]), ...gpus];
  return {
    kind: 'answer',
    ...verdictOn(true, question),
    lines: [...lines, ...(gpus.length > 0 ? [gpuLine(gpus)] : [])],
    facts: ['mutual-customers', ...factsOf(deals)].slice(0, 5),
    deals: ids(deals),
    near: NEAR,
    list: true,
  };
}
