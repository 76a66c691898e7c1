import type { Graph } from '../knowledge/graph.ts';
import type { Clause } from './clause.ts';
import { turnOf } from './frame.ts';
import { merged } from './merged.ts';
import type { Question } from './question.ts';
import { inSameTaker } from './same-taker.ts';
import { withoutToldTwice, withSayer } from './told-twice.ts';
import type { Understanding } from './understand.ts';

/** A piece of a message, understood. */
export interface Asked extends Clause {
  /** it asks by words of its own: where it can't be answered, that is said */
  isAsked?: boolean;
}

/** Nothing to be told: or only that the article lacks somebody who was named in passing. */
const isLost = ({ question, companies, isAsked }: Asked): boolean =>
  !isAsked &&
  ((question.kind === 'unknown' &&
    // What it doesn't tell of a thing that it names was asked for, however it is put.
    question.lack === undefined &&
    (companies.length === 0 || question.hint === true)) ||
    (question.kind === 'absent' && (question.name !== undefined || question.invented === true)));

/** One question as it is, several as one that has them for its parts; undefined where there is none. */
export function asOne([first, ...more]: Question[]): Question | undefined {
  return first && more.length > 0 ? { kind: 'several', parts: [first, ...more] } : first;
}

/** What a question asks: its parts where it is several, else itself. */
export const partsOf = (question: Question): Exclude<Question, { kind: 'several' }>[] =>
  question.kind === 'several' ? question.parts.flatMap(partsOf) : [question];

type Tie = Extract<Question, { kind: 'tie' }>;

const isTie = (question: Question): question is Tie => question.kind === 'tie';

const isSameTie = (a: Tie, b: Question): b is Tie =>
  b.kind === 'tie' && a.from === b.from && a.to === b.to && a.deal === b.deal;

/** "Does it invest in A, and how much?": the sum, or that none is stated, says that it does. */
function mergeTies(clauses: Asked[], { library }: Understanding): Asked[] {
  const merged = [...clauses];
  for (const { question } of clauses) {
    if (question.kind !== 'tie' || question.aspect !== 'any' || question.claim || question.acquired) continue;
    const at = merged.findIndex(
      ({ question: other }) => isSameTie(question, other) && other.aspect === 'amount',
    );
    const [deal] = library.graph.between(question.from, question.to, question.deal);
    const amount = merged[at];
    if (!amount || !deal) continue;
    const isUnstated = deal.amount.usd === undefined;
    const how = {
      ...(question.yes ? { yes: true } : {}),
      ...(question.negated ? { negated: true } : {}),
      // That no sum is stated is no reason for a no.
      ...(question.yes && isUnstated ? { counted: question.negated !== true } : {}),
    };
    merged[at] = { ...amount, question: { ...amount.question, ...how } };
    merged.splice(
      merged.findIndex((one) => one.question === question),
      1,
    );
  }
  if (clauses.length > 2) return merged;
  return merged.filter(({ question }) => !isDateTold(question, merged, library));
}

/** The date of an announced stake is told with its sum. */
export const isDateTold = (
  question: Question,
  clauses: Asked[],
  { graph }: Understanding['library'],
): boolean =>
  question.kind === 'tie' &&
  question.aspect === 'date' &&
  clauses.some(({ question: other }) => isSameTie(question, other) && other.aspect !== 'date') &&
  graph.between(question.from, question.to, question.deal)[0]?.announced !== undefined;

/** "Whom does it back, and for how much?": the list with its sums says both. */
function mergeAmounts(clauses: Asked[]): Asked[] {
  const summed = clauses.flatMap(({ question }) =>
    'amount' in question && question.amount ? [JSON.stringify({ ...question, amount: undefined })] : [],
  );
  const isSaid = ({ question }: Clause) =>
    !('amount' in question && question.amount) && summed.includes(JSON.stringify(question));
  return clauses.filter((clause) => !isSaid(clause));
}

/** All the stakes that a plain list names: in one company, or of one; undefined where it leaves some out. */
function listedBy(question: Question, { library: { graph } }: Understanding): string[] | undefined {
  if (question.kind !== 'investors' && question.kind !== 'investments') return undefined;
  const { kind: _kind, amount: _amount, ...rest } = question;
  const [id, second] = 'of' in rest ? rest.of : rest.by;
  if (id === undefined || second !== undefined || Object.keys(rest).length > 1) return undefined;
  const deals = question.kind === 'investors' ? graph.into(id, 'investment') : graph.outOf(id, 'investment');
  return deals.map((deal) => deal.id);
}

/** "Who backs it, and how much each?": the list with its sums tells what a fact that only lists them does. */
function withoutListed(clauses: Asked[], parts: Understanding): Asked[] {
  const listed = clauses.flatMap(({ question }) =>
    [listedBy(question, parts) ?? []].filter(([first]) => first),
  );
  const isListed = ({ question }: Clause): boolean => {
    if (question.kind !== 'facts' || question.polarity) return false;
    const { deals = [] } = parts.library.knowledge.facts.get(question.ids[0]!) ?? {};
    return listed.some((all) => all.length === deals.length && all.every((id) => deals.includes(id)));
  };
  return clauses.filter((clause) => !isListed(clause));
}

/** The facts that a question is answered with, as far as it names them, and the deals that they state. */
function toldIn(question: Question, { library }: Understanding): { facts: string[]; deals: string[] } {
  if (question.kind === 'facts') {
    const { deals: about = [], same, topic } = library.knowledge.facts.get(question.ids[0]!) ?? {};
    // Why somebody invests is another thing than that they do.
    const deals = topic === 'strategy' ? [] : about;
    return { facts: [...question.ids.slice(0, 1), ...(same === undefined ? [] : [same])], deals };
  }
  if (question.kind !== 'tie') return { facts: [], deals: [] };
  const deals = library.graph.between(question.from, question.to, question.deal);
  return { facts: [], deals: deals.slice(0, 1).map(({ id }) => id) };
}

/** Whether one part tells what another does: the same fact, a fact and what sums it up, or a deal and its fact. */
function tellsSame(a: Question, b: Question, parts: Understanding): boolean {
  if (a.kind !== 'facts' && b.kind !== 'facts' && !(isTie(a) && isTie(b) && a.aspect === b.aspect))
    return false;
  const [one, other] = [toldIn(a, parts), toldIn(b, parts)];
  if (one.facts.some((id) => other.facts.includes(id))) return true;
  // When, or why, is another thing than that they do.
  if (
    [a, b].some((one) => isTie(one) && one.aspect !== 'any' && one.aspect !== 'amount') &&
    a.kind !== b.kind
  )
    return false;
  return (
    (a.kind !== b.kind || isTie(a)) &&
    one.deals.length === 1 &&
    other.deals.length === 1 &&
    one.deals[0] === other.deals[0]
  );
}

/** Says yes or no, a sum, or whose words it is: of two that tell the same, this one is kept. */
const isFuller = ({ question }: Clause): boolean =>
  question.kind === 'tie' ||
  (question.kind === 'facts' && (question.polarity !== undefined || question.said === true));

/** "My sister claims the contrary. Do they …?": what is asked is answered, not what was only said before it. */
const isAskedAfter = (clause: Asked, before: Asked): boolean =>
  clause.isAsked === true && before.isAsked !== true;

/** Of parts that tell the same, one. */
function withoutSame(clauses: Asked[], parts: Understanding): Clause[] {
  const kept: Asked[] = [];
  for (const clause of clauses) {
    const at = kept.findIndex((one) => tellsSame(one.question, clause.question, parts));
    const said = at < 0 ? undefined : withSayer(kept[at]!, clause);
    if (at < 0) kept.push(clause);
    else if (said) kept[at] = said;
    else if (isFuller(clause) && (!isFuller(kept[at]!) || isAskedAfter(clause, kept[at]!))) kept[at] = clause;
  }
  return kept;
}

/** What is asked, whether or not it is also claimed. */
function essenceOf(question: Question): string {
  if (question.kind === 'derived') return question.what;
  return JSON.stringify(question, (key, value: unknown) =>
    key === 'claim' || key === 'yes' || (Array.isArray(value) && value.length === 0) ? undefined : value,
  );
}

/** Whether something is claimed, which is to be held against the article. */
const isClaim = ({ question }: Clause): boolean =>
  question.kind !== 'derived' && 'claim' in question && question.claim !== undefined;

/** Whether two questions ask the same, or one tells what the other does. */
export const tellSame = (a: Question, b: Question, parts: Understanding): boolean =>
  essenceOf(a) === essenceOf(b) || tellsSame(a, b, parts);

/** What is left to answer: no small talk beside questions, nothing unknown beside what is known, nothing twice. */
export function keepTelling(clauses: Asked[], parts: Understanding): Clause[] {
  const telling = withoutListed(mergeAmounts(mergeTies(merged(clauses, parts.library), parts)), parts).filter(
    ({ question, isAsked }) => question.kind !== 'talk' || (isAsked && question.topic === 'advice'),
  );
  const facts = telling.flatMap(({ question }) =>
    question.kind === 'facts' ? question.ids.slice(0, 1) : [],
  );
  // Offered as the nearest, where it is told anyway.
  const isTold = ({ question }: Asked) =>
    question.kind === 'unknown' && question.hint === true && facts.includes(question.near[0] ?? '');
  const known = telling.filter((one) => !isLost(one) && !isTold(one));
  const distinct = new Map<string, Clause>();
  for (const one of known.length > 0 ? known : telling) {
    const code = essenceOf(one.question);
    const before = distinct.get(code);
    // "And NVIDIA? Is it in there, too?" wants a yes.
    const isYesNo = one.question.kind === 'tie' && one.question.yes === true && before?.question.yes !== true;
    if (!before || isClaim(one) || isYesNo) distinct.set(code, one);
  }
  return withoutToldTwice(withoutSame([...distinct.values()], parts), parts);
}

/** So few parts have room for what goes with a fact. */
const ROOMY = 3;

/** The facts that tell of the deal which a question is about. */
const factsOfTie = (question: Question, graph: Graph): string[] =>
  question.kind === 'tie'
    ? graph.between(question.from, question.to, question.deal).flatMap(({ facts }) => facts.slice(0, 1))
    : [];

/** A fact without what goes with it, where another part tells that, or there is no room for it. */
function briefly(question: Question, others: Question[], { library }: Understanding): Question {
  const { graph } = library;
  if (question.kind !== 'facts' || question.ids.length < 2) return question;
  const told = others.flatMap((one) => (one.kind === 'facts' ? one.ids.slice(0, 1) : factsOfTie(one, graph)));
  const same = told.flatMap((id) => library.knowledge.facts.get(id)?.same ?? []);
  const [first, ...more] = question.ids;
  // Whether a sum is stated is asked of one deal.
  const isBrief = others.length >= ROOMY || question.sum !== undefined;
  const untold = more.filter((id) => !isBrief && ![...told, ...same].includes(id));
  return { ...question, ids: [first!, ...untold] };
}

/** Several questions as one; what follows leans on the last of them. */
export function join(said: Clause[], parts: Understanding): Clause {
  const clauses = inSameTaker(said, parts);
  const last = clauses.at(-1)!;
  const asked = clauses.map(({ question }) => question);
  return {
    ...last,
    frame: turnOf(last, parts).question,
    question: {
      kind: 'several',
      parts: asked.map((question, at) =>
        briefly(
          question,
          asked.filter((_, other) => other !== at),
          parts,
        ),
      ),
    },
  };
}
