import { isMoney } from '../knowledge/graph.ts';
import type { Library } from '../knowledge/index.ts';
import type { Deal, DealKind } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { isUndisclosed } from './support.ts';
import { isDated, namesSum, stageBy, sumHolds, tieHolds, yearHolds } from './tie-claims.ts';
import { verdictOn } from './verdict.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

const between = ({ graph }: Library, from: string, to: string, kind?: DealKind): Deal | undefined =>
  graph.between(from, to, kind)[0];

/** yes, no, or a correction, by what the question claims of the deal. */
function verdictOf(deal: Deal, question: Of<'tie'>): Pick<Answer, 'verdict'> {
  const { claim, yes } = question;
  if (isOfNoYear(deal, question)) return {};
  const compared = claim?.than !== undefined && deal.amount.usd !== undefined;
  if (claim && yes && stageBy(deal, claim)) return verdictOn(tieHolds(deal, question), question);
  const isWrong = claim && !compared && !(sumHolds(deal, claim) && yearHolds(deal, claim));
  const isUnstated = deal.amount.usd === undefined && claim !== undefined && yearHolds(deal, claim);
  if (isUnstated && !namesSum(claim)) return {};
  if (isWrong && (!yes || isUnstated)) return { verdict: 'fix' };
  return verdictOn(tieHolds(deal, question), question);
}

/** What is taken for granted isn't so: no, or what was said is set right. */
const verdictOfMistake = (question: Of<'tie'>): Pick<Answer, 'verdict'> => ({
  verdict: 'fix',
  ...verdictOn(false, question),
});

function nearOfDeal(library: Library, deal: Deal): Question[] {
  const others = library.graph.into(deal.to, deal.kind).filter(({ from }) => from !== deal.from);
  const other = others.find(({ amount }) => amount.usd !== undefined) ?? others[0];
  const near: Question[] = [];
  if (other) near.push({ kind: 'tie', from: other.from, to: other.to, deal: other.kind, aspect: 'amount' });
  near.push({ kind: 'investments', by: [deal.from] });
  if (deal.kind === 'payment') near.unshift({ kind: 'loop', of: deal.from });
  return near;
}

/** Whether a sum is asked for of a year that is neither a stage's nor the announcement's. */
const isOfNoYear = (deal: Deal, { aspect, claim, yes }: Of<'tie'>): boolean =>
  aspect === 'amount' &&
  !yes &&
  claim?.year !== undefined &&
  claim.when === undefined &&
  claim.usd === undefined &&
  stageBy(deal, claim) === undefined &&
  deal.announced?.startsWith(String(claim.year)) !== true;

/** What there is of a deal, where it is asked for a year that the article doesn't tell of. */
const otherYearLine = (deal: Deal, { claim }: Of<'tie'>): Line => ({
  key: 'other-year',
  values: { year: { type: 'date', date: String(claim!.year) }, statement: value.deal(deal.id) },
});

function tieLine(deal: Deal, question: Of<'tie'>): Line {
  const { aspect, claim, yes } = question;
  if (isOfNoYear(deal, question)) return otherYearLine(deal, question);
  const values = {
    from: value.entity(deal.from),
    to: value.entity(deal.to),
    amount: { type: 'amount', amount: deal.amount } as const,
  };
  if (aspect === 'date' || (isDated(claim) && claim?.usd === undefined && aspect !== 'amount')) {
    if (deal.announced)
      return {
        key: `date.${deal.kind}`,
        values: { ...values, date: { type: 'date', date: deal.announced } },
      };
    if (deal.stages.length > 0)
      return {
        key: 'date.stages',
        values: { ...values, usd: { type: 'usd', usd: deal.stages[0]!.usd ?? 0 } },
      };
    return {
      key: 'date.none',
      values: { ...values, kind: { type: 'kind', kind: deal.kind }, statement: value.deal(deal.id) },
    };
  }
  const known = deal.amount.usd !== undefined;
  if (yes && !known && aspect === 'any' && !claim)
    return { key: 'tie.whether', values: { ...values, statement: value.deal(deal.id) } };
  if (deal.stages.length > 0)
    return { key: 'tie.stages', values: { ...values, usd: { type: 'usd', usd: deal.stages[0]!.usd ?? 0 } } };
  if (known && deal.announced)
    return { key: `tie.announced`, values: { ...values, date: { type: 'date', date: deal.announced } } };
  if (known) return { key: `tie.${deal.kind}`, values };
  if (isUndisclosed(deal)) return { key: 'tie.undisclosed', values };
  return {
    key: `tie.unstated-${deal.kind === 'payment' ? 'payment' : 'investment'}`,
    values: { ...values, statement: value.deal(deal.id) },
  };
}

/** One company's stake in, or payment to, another. */
export function answerTie(question: Of<'tie'>, library: Library): Answer {
  const deal = between(library, question.from, question.to, question.deal);
  if (!deal)
    return answerNoTie(
      { kind: 'no-tie', from: question.from, to: question.to, deal: question.deal ?? 'investment' },
      library,
    );
  const isBack = question.acquired === 'back';
  const mistaken = isBack ? 'back' : question.acquired ? 'acquired' : question.ended ? 'ended' : undefined;
  const [from, to] = isBack ? [deal.to, deal.from] : [deal.from, deal.to];
  const { claim, because } = question;
  const isStage = claim !== undefined && stageBy(deal, claim) !== undefined;
  const isWrong = claim !== undefined && namesSum(claim) && !isStage && !sumHolds(deal, claim);
  const meant = isWrong ? ofSum(library, deal, claim.usd!) : undefined;
  return {
    kind: 'answer',
    lines: mistaken
      ? [
          { key: `no-tie.${mistaken}`, values: { from: value.entity(from), to: value.entity(to) } },
          because === undefined
            ? { key: 'no-tie.but', values: { statement: value.deal(deal.id) } }
            : { key: 'plain', values: { statement: value.fact(because) } },
        ]
      : [
          tieLine(deal, question),
          ...(meant ? [{ key: 'no-tie.but', values: { statement: value.deal(meant.id) } }] : []),
        ],
    ...(mistaken ? verdictOfMistake(question) : verdictOf(deal, question)),
    facts: [...(because ? [because] : []), ...deal.facts, ...(meant?.facts ?? [])].slice(0, 5),
    deals: [deal.id, ...(meant ? [meant.id] : [])],
    near: nearOfDeal(library, deal),
  };
}

/** Money asked to flow the wrong way round. */
export function answerReversed(question: Of<'reversed'>, library: Library): Answer {
  const { from, to, deal: kind } = question;
  const deal = between(library, from, to, kind)!;
  const line = tieLine(deal, { kind: 'tie', from, to, deal: kind, aspect: 'amount' });
  const back = between(library, to, from, 'payment');
  const values = { from: value.entity(from), to: value.entity(to) };
  const lines: Line[] = [{ key: `reversed.${kind}`, values }, line];
  if (back && kind === 'investment')
    lines.push({
      key: 'reversed.pays',
      values: {
        from: value.entity(to),
        to: value.entity(from),
        amount: { type: 'amount', amount: back.amount },
      },
    });
  // Money does go the way that was asked, only that nothing is paid with it.
  const stake = kind === 'payment' ? between(library, to, from, 'investment') : undefined;
  if (stake) lines.push({ key: 'reversed.invests', values: { statement: value.deal(stake.id) } });
  return {
    kind: 'answer',
    lines,
    verdict: 'no',
    ...verdictOn(false, question),
    facts: deal.facts,
    deals: [deal.id, ...(back ? [back.id] : []), ...(stake ? [stake.id] : [])],
    near: nearOfDeal(library, deal),
  };
}

/** The deal that a named sum is of, where it was named with other companies: best between the same two, or by the same giver. */
function ofSum(
  { graph }: Library,
  { kind, from, to }: Pick<Deal, 'kind' | 'from' | 'to'>,
  usd: number,
): Deal | undefined {
  const all = graph.all.filter(({ amount }) => amount.usd === usd);
  const alike = all.filter(({ kind: other }) => other === kind);
  const back = all.find((deal) => deal.from === to && deal.to === from);
  return back ?? alike.find((deal) => deal.from === from) ?? alike[0] ?? all[0];
}

/** What there is between two: money before anything else, the way that was asked before the other way. */
function betweenTwo({ graph }: Library, from: string, to: string): Deal | undefined {
  const all = [...graph.between(from, to), ...graph.between(to, from)];
  return all.find(isMoney) ?? all.find(({ kind }) => kind !== 'partnership') ?? all[0];
}

/** A tie that the article doesn't state, with what it does state of the two. */
export function answerNoTie(question: Of<'no-tie'>, library: Library): Answer {
  const { from, to, deal: kind, usd } = question;
  const { graph } = library;
  const some = betweenTwo(library, from, to);
  const values = { from: value.entity(from), to: value.entity(to), kind: { type: 'kind', kind } as const };
  const lines: Line[] = [
    {
      key: `no-tie.${kind === 'payment' ? 'payment' : kind === 'investment' ? 'investment' : 'other'}`,
      values,
    },
  ];
  const investors = graph.into(to, 'investment');
  const meant = usd === undefined ? undefined : ofSum(library, { kind, from, to }, usd);
  // Money between the two is nearest to what is asked, then whom the payer does pay, then what else ties the two.
  const paid = kind === 'payment' ? graph.outOf(from, 'payment')[0] : undefined;
  const told = meant ?? (some && isMoney(some) ? some : (paid ?? some));
  if (told) lines.push({ key: 'no-tie.but', values: { statement: value.deal(told.id) } });
  else if (kind === 'investment' && investors.length > 0) {
    lines.push({
      key: 'no-tie.investors',
      values: { to: value.entity(to), list: value.entities(investors.map(({ from: id }) => id)) },
    });
  }
  const near: Question[] =
    investors.length > 0 ? [{ kind: 'investors', of: [to] }] : [{ kind: 'deals', deal: 'investment' }];
  if (graph.outOf(from, 'investment').length > 0) near.push({ kind: 'investments', by: [from] });
  return {
    kind: 'unknown',
    lines,
    ...verdictOn(false, question),
    facts: told?.facts ?? [],
    deals: told ? [told.id] : investors.map(({ id }) => id),
    near,
  };
}
