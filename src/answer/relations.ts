import type { Library } from '../knowledge/index.ts';
import type { Path } from '../knowledge/graph.ts';
import type { Deal, DealKind } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { verdictOn } from './verdict.ts';
import { pathValue, stepsLine } from './ways.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** So many ties fit into one breath; beside another line, fewer. */
const MOST = { usual: 4, brief: 3 };

const isMoney = (kind: DealKind): boolean => kind === 'investment' || kind === 'payment';
/** What is left out where it is asked what ties them besides that. */
const isLeftOut = (kind: DealKind, beside: Of<'relation'>['beside']): boolean =>
  beside === 'pact'
    ? kind === 'partnership'
    : beside === 'stake'
      ? kind === 'investment'
      : beside === true && isMoney(kind);

/** What is told of all together gives way to what is told of the two; where their roles are asked for, of the same kind. */
const isToldBefore = (one: Deal, { kind }: Deal, { beside }: Of<'relation'>): boolean =>
  !one.group && (beside !== 'pact' || one.kind === kind);

/** Every tie between two companies, in one breath. */
export function answerRelation(question: Of<'relation'>, library: Library): Answer {
  const { a, b } = question;
  const { graph } = library;
  const deals = [...graph.between(a, b), ...graph.between(b, a)];
  if (deals.length === 0) return answerDistant(question, library);
  const rank: DealKind[] = ['investment', 'payment', 'partnership', 'supply'];
  const left = deals.filter(({ kind }) => !isLeftOut(kind, question.beside));
  const meant = left.length > 0 ? left : deals;
  const ordered = meant
    .filter((deal) => !deal.group || !meant.some((one) => isToldBefore(one, deal, question)))
    .sort((x, y) => rank.indexOf(x.kind) - rank.indexOf(y.kind));
  const seen = new Set<string>();
  const once = ordered.filter(({ kind, from, what }) => {
    const key = kind === 'supply' ? `${kind} ${from} ${what}` : `${kind} ${from}`;
    return seen.has(key) ? false : seen.add(key);
  });
  const shown = once.slice(0, question.brief ? MOST.brief : MOST.usual);
  const lines = shown.map((deal): Line => ({
    key: 'relation.item',
    values: { statement: value.deal(deal.id) },
  }));
  if (question.steps) lines.push(stepsLine(1));
  return {
    kind: 'answer',
    lines,
    ...verdictOn(true, question),
    facts: [...new Set(shown.flatMap(({ facts }) => facts))].slice(0, 5),
    deals: shown.map(({ id }) => id),
    near: [
      { kind: 'path', from: a, to: b },
      { kind: 'investors', of: [graph.into(b, 'investment').length > 0 ? b : a] },
    ],
    list: true,
  };
}

/** The shortest way of money between two, whichever of them it starts at; empty where there is none. */
function nearestWay({ a, b }: Of<'relation'>, { graph }: Library): Path {
  const ways = [...graph.paths(a, b, 1), ...graph.paths(b, a, 1)];
  return ways.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

/** Two companies without a tie of their own: what they have in common. */
function answerDistant(question: Of<'relation'>, library: Library): Answer {
  const { a, b } = question;
  const { graph } = library;
  const investors = (id: string) => graph.into(id, 'investment').map(({ from }) => from);
  const shared = investors(a).filter((id) => investors(b).includes(id));
  const targets = (id: string) => graph.outOf(id, 'investment').map(({ to }) => to);
  const common = targets(a).filter((id) => targets(b).includes(id));
  const values = { a: value.entity(a), b: value.entity(b) };
  const lines: Line[] = [];
  if (shared.length > 0)
    lines.push({ key: 'relation.shared', values: { ...values, list: value.entities(shared) } });
  else if (common.length > 0)
    lines.push({ key: 'relation.common', values: { ...values, list: value.entities(common) } });
  const isBetween = shared.length + common.length > 0;
  const way = isBetween ? [] : nearestWay(question, library);
  if (way.length > 0) lines.push({ key: 'relation.way', values: { path: pathValue(way) } });
  const isApart = lines.length === 0;
  lines.push({ key: 'relation.none', values });
  if (question.steps && (isBetween || way.length > 0)) lines.push(stepsLine(isBetween ? 2 : way.length));
  const between = graph.all.filter(
    ({ from, to, kind }) =>
      kind === 'investment' &&
      ((shared.includes(from) && (to === a || to === b)) ||
        (common.includes(to) && (from === a || from === b))),
  );
  const deals = [...between, ...way];
  return {
    kind: deals.length > 0 ? 'answer' : 'unknown',
    // By way of others they are connected: neither yes nor no would do.
    ...(isApart ? verdictOn(false, question) : {}),
    lines,
    facts: [],
    deals: deals.map(({ id }) => id),
    near: [
      { kind: 'profile', of: a },
      { kind: 'profile', of: b },
    ],
  };
}
