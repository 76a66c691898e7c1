import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import { readAfresh } from './afresh.ts';
import { readChain } from './chain.ts';
import { chatOf } from './chat-of.ts';
import { readClause, type Clause } from './clause.ts';
import { areAdded } from './added.ts';
import { readAmongList } from './among-list.ts';
import { amountsOf, withNamedToo } from './alongside.ts';
import { areAttributesOf, areAttributesTold } from './attributes-told.ts';
import { readByItself } from './by-itself.ts';
import { readArticleList } from './article-list.ts';
import { toldApart } from './apart.ts';
import { withAlsoAsked } from './also-asked.ts';
import { readBothAbout } from './both-about.ts';
import { readQuoted } from './attributed.ts';
import { withoutAdjunct } from './adjunct.ts';
import { withoutBound } from './bound-asked.ts';
import { dismissedIn } from './dismissed.ts';
import { readDifference, readWhichFirst } from './differ.ts';
import { distribute } from './distribute.ts';
import { readEachSum } from './each-sum.ts';
import { readEither, readEitherAsked } from './either.ts';
import { readEcho } from './echo.ts';
import { readEnumerated } from './enumerated.ts';
import { readInButNot } from './in-but-not.ts';
import { lacksToo } from './lacks-too.ts';
import { readMarketYears } from './market-years.ts';
import { onTopOf, turnOf } from './frame.ts';
import { readNumberedSums } from './numbered-sums.ts';
import type { Turn } from './follow.ts';
import { readHalves } from './halves.ts';
import { isSumTold, isYearTold, readOfPart } from './of-part.ts';
import { readOneAsked } from './one-asked.ts';
import { asks, opensAsking } from './asking.ts';
import { readOpening } from './opening.ts';
import { readOthersToo } from './others-too.ts';
import { readPremise, readTaken } from './premise.ts';
import { withLack } from './provided.ts';
import { readRolesAsked } from './roles-asked.ts';
import { withoutPreamble } from './preamble.ts';
import type { Question } from './question.ts';
import { asksWhoseQuote } from './sayer.ts';
import { clauseOf } from './scene.ts';
import { readSorted } from './sorted.ts';
import { readStored, readStoredWhole } from './stored.ts';
import { isNumbered, segment } from './segment.ts';
import { isPassing, isSaidAhead, PLAIN, REFUSED } from './passing.ts';
import { join, keepTelling, type Asked } from './several.ts';
import type { Piece } from './spans.ts';
import { setsScene } from './sets-scene.ts';
import { HOW_MUCH_EACH, isToldAnyway } from './told-anyway.ts';
import { isNamedOnly, isOnlySaid, unconfirmed } from './unconfirmed.ts';
import type { Understanding } from './understand.ts';
import { readWholeSum } from './whole-sums.ts';

/** More questions than that are seldom meant, and no reply has room for them. */
const MOST_PARTS = 5;

/** A wrong premise in passing is all that is answered. */
function readWrongPremise(text: string, parts: Understanding): Clause | undefined {
  const question = readPremise(text, parts) ?? readTaken(text, parts);
  if (!question) return undefined;
  const companies = 'from' in question ? [question.from, question.to] : [];
  return clauseOf(text, question, parts, companies);
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

/** Whether she may, can or knows: no question of the article's. */
const OF_HER =
  /^(?:(?:and|so|but|please|pls) )?(?:can|could|would|will|do|did|have|are) you\b|^(?:please |and )?(?:show|explain|work|walk|describe|state|sum)\b|教えてくれ|わかる[?？]/iu;

/** What the article lacks of a thing that was told before: that thing is still what is talked about. */
function leansOn({ question, companies, isActed }: Clause, before: Turn | undefined): Turn | undefined {
  // "For how much and when?": both of what was told before the message.
  if (question.kind === 'unknown' && isActed && question.hint) return before;
  const isLacked = question.kind === 'absent' && question.attribute !== undefined;
  return isLacked && before?.within && companies.every((id) => before.companies.includes(id))
    ? before
    : undefined;
}

/** What she won't tell is said, too, where it is asked. */
const isAdvice = (question: Question): boolean => question.kind === 'talk' && question.topic === 'advice';

/** Wants to know something, whether or not she can tell: not what only asks her to. */
const isAsking = (text: string, { question }: Clause): boolean =>
  (opensAsking(text) && !OF_HER.test(text)) ||
  ((question.kind === 'absent' || isAdvice(question)) && /[?？]\s*$/.test(text));

/** The pieces of a message one after the other; each may lean on the one before it. */
function readPieces(
  pieces: Piece[],
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Asked[] {
  const clauses: Asked[] = [];
  const heard: Piece[] = [];
  let turn = last;
  for (const piece of pieces) {
    const { text, typed = text, isWhole } = piece;
    if (isToldAnyway(text, turn, parts) || isYearTold(text, turn, parts) || isSumTold(text, turn)) continue;
    if (areAttributesTold(typed, turn, parts)) continue;
    const amounts = HOW_MUCH_EACH.test(text) ? amountsOf(clauses) : [];
    if (amounts.length > 1) {
      clauses.push(...amounts);
      heard.push(...amounts.map(() => piece));
      continue;
    }
    const named = withNamedToo(text, clauses.at(-1), parts);
    if (named) {
      clauses[clauses.length - 1] = { ...clauses.at(-1)!, ...named };
      continue;
    }
    const clause =
      readOfPart(typed, turn, parts) ??
      readStored(text, parts) ??
      (clauses.length > 0 ? readByItself(text, language, parts) : undefined) ??
      readAfresh(text, language, isWhole ? undefined : turn, parts);
    const isAsked = isAsking(text, clause);
    const lacking = lacksToo(clause.question, text, parts);
    const all = [clause, ...lacking.map((question) => ({ ...clause, question }))];
    clauses.push(...all.map((one) => ({ ...one, isAsked })));
    heard.push(...all.map(() => piece));
    const next = leansOn(clause, turn) ?? withoutRefusal(turnOf(clause, parts));
    turn = { ...onTopOf(next, turn), within: true };
  }
  if (!clauses.some(({ plain = 1 }) => plain >= PLAIN)) return clauses;
  const isAnswered = clauses.map(({ question }, at) => asks(heard[at]!.text) && !REFUSED.has(question.kind));
  const isAsked = isAnswered.includes(true);
  const asked = clauses.map(({ question, plain = 0 }, at) => ({
    text: heard[at]!.text,
    plain: REFUSED.has(question.kind) ? 0 : plain,
  }));
  const said = clauses.map((clause, at) =>
    (at < clauses.length - 1 && isNamedOnly(clause.question, heard[at]!.text)) ||
    (isAnswered.includes(true, at + 1) && isOnlySaid(clause.question, heard[at]!.text))
      ? { ...clause, question: unconfirmed(clause.question) }
      : clause,
  );
  const questions = said.map(({ question }) => question);
  const kept = said.filter(
    (clause, at) =>
      !setsScene(heard[at]!, asked.slice(at + 1)) &&
      !areAttributesOf(heard[at]!.text, questions.slice(at + 1), parts) &&
      !isPassing(clause, heard[at]!, isAsked, parts) &&
      !(isAnswered.includes(true, at + 1) && isSaidAhead(clause, heard[at]!)),
  );
  return kept.length > 0 ? kept : clauses;
}

function distributed(piece: Piece, parts: Understanding): Piece[] {
  const isOne = areAdded(piece.text, parts) || asksWhoseQuote(piece.text);
  const pairs = isOne ? undefined : distribute(piece.text, parts);
  return pairs?.map((text) => ({ ...piece, text })) ?? [piece];
}

/** What was said before, and then what the message itself sets aside: half a question goes on from that. */
function setAside(
  asked: string[],
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Turn | undefined {
  const { aside } = dismissedIn(asked[0] ?? '') ?? {};
  if (aside === undefined) return last;
  const clause = readClause(aside, language, last, parts);
  return REFUSED.has(clause.question.kind) ? last : { ...turnOf(clause, parts), within: true };
}

/** What a message says ahead to be several questions, where each of its pieces is plainly one. */
function readAnnounced(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const pieces = parts.asksSeveral ? segment(text, parts).slice(0, MOST_PARTS) : [];
  const heard = pieces.length > 1 ? readPieces(pieces, language, undefined, parts) : [];
  const isClaim =
    heard.length === pieces.length && pieces.some((piece) => /[?？]|か[。\s]*$/u.test(piece.text));
  const clauses = isClaim
    ? heard
    : heard.map((clause) => ({ ...clause, question: unconfirmed(clause.question) }));
  const arePlain = clauses.every(({ question, plain = 1 }) => !REFUSED.has(question.kind) && plain >= PLAIN);
  const distinct = arePlain ? keepTelling(clauses, parts) : [];
  return distinct.length > 1 && distinct.length === pieces.length ? join(distinct, parts) : undefined;
}

/** All that is asked, as one question: several parts where there are several. */
export function readAll(
  asked: string[],
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause {
  const text = asked.join(' ');
  const numbered = isNumbered(text);
  const whole =
    readStoredWhole(text, last, parts) ??
    (last ? undefined : readOthersToo(text, language, parts, readAll)) ??
    readMarketYears(text, parts) ??
    readInButNot(text, parts) ??
    readAnnounced(text, language, parts) ??
    readNumberedSums(text, { language, last, parts }, (item, turn) =>
      readAll([item], language, turn, parts),
    ) ??
    readOpening(text, parts) ??
    readQuoted(text, language, parts) ??
    readRolesAsked(text, language, parts) ??
    readEither(text, language, parts) ??
    readEitherAsked(text, language, parts, readAll) ??
    readAmongList(text, language, parts, readAll) ??
    (numbered ? undefined : readOneAsked(text, language, last, parts)) ??
    readArticleList(text, language, parts) ??
    readEachSum(text, language, parts) ??
    readHalves(text, language, parts) ??
    (asksWhoseQuote(text) ? undefined : readChain(text, language, parts)) ??
    readSorted(text, language, parts) ??
    readDifference(text, language, parts) ??
    readWhichFirst(text, parts) ??
    readBothAbout(text, language, parts) ??
    readEcho(text, language, parts) ??
    (numbered ? undefined : readWrongPremise(text, parts)) ??
    readEnumerated(text, language, parts) ??
    readWholeSum(text, language, parts);
  if (whole) return { ...whole, question: withLack(whole.question, fold(text), parts.library) };
  const pieces = asked
    .flatMap((one) => segment(withoutAdjunct(withoutBound(dismissedIn(one)?.rest ?? one), parts), parts))
    .slice(0, MOST_PARTS)
    .flatMap((piece) => distributed(piece, parts));
  const clauses = readPieces(pieces, language, setAside(asked, language, last, parts), parts);
  const distinct = keepTelling(clauses, parts);
  if (distinct.length > 1) return join(distinct, parts);
  const only = chatOf(clauses, text) ?? distinct[0] ?? clauses[0]!;
  const told = toldApart(withoutPreamble(only, text, { language, last, parts }) ?? only, text);
  return withAlsoAsked(told, text, parts);
}
