import { compact, readFeatures } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import { readAfresh } from './afresh.ts';
import type { Clause } from './clause.ts';
import { areAdded } from './added.ts';
import { distribute } from './distribute.ts';
import { readEnumerated } from './enumerated.ts';
import { turnOf } from './frame.ts';
import type { Turn } from './follow.ts';
import { asks } from './joints.ts';
import { readPremise, readTaken } from './premise.ts';
import { withoutPreamble } from './preamble.ts';
import type { Question } from './question.ts';
import { OF_OWN } from './story.ts';
import { segment } from './segment.ts';
import type { Piece } from './spans.ts';
import type { Understanding } from './understand.ts';

const MOST_PARTS = 3;

/** A stored question, word for word. */
function readExact(text: string, { library }: Understanding): Clause | undefined {
  const exact = library.exact.get(compact(fold(text)));
  if (!exact) return undefined;
  const { fact, polarity } = exact;
  const question: Question = { kind: 'facts', ids: [fact], ...(polarity ? { polarity } : {}) };
  return { question, features: readFeatures(text, library.vocabulary), companies: [] };
}

/** A wrong premise in passing is all that is answered. */
function readWrongPremise(text: string, parts: Understanding): Clause | undefined {
  const question = readPremise(text, parts) ?? readTaken(text, parts);
  if (!question) return undefined;
  const companies = 'from' in question ? [question.from, question.to] : [];
  return { question, features: readFeatures(text, parts.library.vocabulary), companies };
}

/** What the article lacks is not asked again of what comes next; only whom it was asked of is kept. */
function withoutRefusal(turn: Turn): Turn {
  const { kind } = turn.question;
  if (kind !== 'absent' && kind !== 'unknown') return turn;
  const [of, second] = turn.companies;
  const features = turn.features.filter((feature) => feature.startsWith('e:'));
  if (of === undefined) return { ...turn, features };
  const question: Question =
    second === undefined ? { kind: 'profile', of } : { kind: 'relation', a: of, b: second };
  return { ...turn, question, answered: question, features };
}

/** So little plain, and asking nothing, a piece is but a word in passing beside one that is so plain. */
const PASSING = 0.12;
const PLAIN = 0.6;

const REFUSED: ReadonlySet<Question['kind']> = new Set(['absent', 'unknown', 'talk']);
/** The pieces of a message one after the other; each may lean on the one before it. */
function readPieces(
  pieces: Piece[],
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause[] {
  const clauses: Clause[] = [];
  let turn = last;
  for (const { text, isWhole } of pieces) {
    const clause = readAfresh(text, language, isWhole ? undefined : turn, parts);
    clauses.push(clause);
    turn = { ...withoutRefusal(turnOf(clause, parts)), within: true };
  }
  if (!clauses.some(({ plain = 1 }) => plain >= PLAIN)) return clauses;
  const isAsked = clauses.some((clause, at) => asks(pieces[at]!.text) && !REFUSED.has(clause.question.kind));
  const isPassing = ({ question, plain = 1 }: Clause, at: number) => {
    const { text } = pieces[at]!;
    if (asks(text)) return false;
    if (question.kind === 'facts') return plain < (isAsked && OF_OWN.test(text) ? PLAIN : PASSING);
    return isAsked && REFUSED.has(question.kind) && OF_OWN.test(text);
  };
  return clauses.filter((clause, at) => !isPassing(clause, at));
}

/** Nothing to be told: or only that the article lacks somebody who was named in passing. */
const isLost = ({ question, companies }: Clause): boolean =>
  (question.kind === 'unknown' && (companies.length === 0 || question.hint === true)) ||
  (question.kind === 'absent' && (question.name !== undefined || question.invented === true));

type Tie = Extract<Question, { kind: 'tie' }>;

const isTie = (question: Question): question is Tie => question.kind === 'tie';

const isSameTie = (a: Tie, b: Question): b is Tie =>
  b.kind === 'tie' && a.from === b.from && a.to === b.to && a.deal === b.deal;

/** "Does it invest in A, and how much?": the sum says that it does; where none is stated, both are said. */
function mergeTies(clauses: Clause[], { library }: Understanding): Clause[] {
  const merged = [...clauses];
  for (const { question } of clauses) {
    if (question.kind !== 'tie' || question.aspect !== 'any' || question.claim || question.acquired) continue;
    const at = merged.findIndex(
      ({ question: other }) => isSameTie(question, other) && other.aspect === 'amount',
    );
    const [deal] = library.graph.between(question.from, question.to, question.deal);
    const amount = merged[at];
    if (!amount || deal?.amount.usd === undefined) continue;
    const how = { ...(question.yes ? { yes: true } : {}), ...(question.negated ? { negated: true } : {}) };
    merged[at] = { ...amount, question: { ...amount.question, ...how } };
    merged.splice(
      merged.findIndex((one) => one.question === question),
      1,
    );
  }
  return merged;
}

/** "Whom does it back, and for how much?": the list with its sums says both. */
function mergeAmounts(clauses: Clause[]): Clause[] {
  const summed = clauses.flatMap(({ question }) =>
    'amount' in question && question.amount ? [JSON.stringify({ ...question, amount: undefined })] : [],
  );
  const isSaid = ({ question }: Clause) =>
    !('amount' in question && question.amount) && summed.includes(JSON.stringify(question));
  return clauses.filter((clause) => !isSaid(clause));
}

/** The facts that a question is answered with, as far as it names them, and the deals that they state. */
function toldIn(question: Question, { library }: Understanding): { facts: string[]; deals: string[] } {
  if (question.kind === 'facts') {
    const { deals = [], same } = library.knowledge.facts.get(question.ids[0]!) ?? {};
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
  return (
    (a.kind !== b.kind || isTie(a)) &&
    one.deals.length === 1 &&
    other.deals.length === 1 &&
    one.deals[0] === other.deals[0]
  );
}

/** Says yes or no, or a sum: of two that tell the same, this one is kept. */
const isFuller = ({ question }: Clause): boolean =>
  question.kind === 'tie' || (question.kind === 'facts' && question.polarity !== undefined);

/** Of parts that tell the same, one. */
function withoutSame(clauses: Clause[], parts: Understanding): Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const at = kept.findIndex((one) => tellsSame(one.question, clause.question, parts));
    if (at < 0) kept.push(clause);
    else if (isFuller(clause) && !isFuller(kept[at]!)) kept[at] = clause;
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

/** What is left to answer: no small talk beside questions, nothing unknown beside what is known, nothing twice. */
function keepTelling(clauses: Clause[], parts: Understanding): Clause[] {
  const telling = mergeAmounts(mergeTies(clauses, parts)).filter(({ question }) => question.kind !== 'talk');
  const known = telling.filter((one) => !isLost(one));
  const distinct = new Map<string, Clause>();
  for (const one of known.length > 0 ? known : telling) {
    const code = essenceOf(one.question);
    if (!distinct.has(code) || isClaim(one)) distinct.set(code, one);
  }
  return withoutSame([...distinct.values()], parts);
}

/** Several questions as one; what follows leans on the last of them. */
function join(clauses: Clause[], parts: Understanding): Clause {
  const last = clauses.at(-1)!;
  return {
    ...last,
    frame: turnOf(last, parts).question,
    question: { kind: 'several', parts: clauses.map(({ question }) => question) },
  };
}

function distributed(piece: Piece, parts: Understanding): Piece[] {
  const pairs = areAdded(piece.text, parts) ? undefined : distribute(piece.text, parts);
  return pairs?.map((text) => ({ ...piece, text })) ?? [piece];
}

/** All that is asked, as one question: several parts where there are several. */
export function readAll(
  asked: string[],
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause {
  const text = asked.join(' ');
  const whole =
    readExact(text, parts) ?? readWrongPremise(text, parts) ?? readEnumerated(text, language, parts);
  if (whole) return whole;
  const pieces = asked
    .flatMap((one) => segment(one, parts))
    .slice(0, MOST_PARTS)
    .flatMap((piece) => distributed(piece, parts));
  const clauses = readPieces(pieces, language, last, parts);
  const distinct = keepTelling(clauses, parts);
  if (distinct.length > 1) return join(distinct, parts);
  const only = distinct[0] ?? clauses[0]!;
  return withoutPreamble(only, text, { language, last, parts }) ?? only;
}
