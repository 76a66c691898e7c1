import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import { actOf } from './acts.ts';
import { readClause, type Clause } from './clause.ts';
import { isOfSubject, leavesSubject, withSubject } from './left-open.ts';
import { tellingOf, type Turn } from './follow.ts';
import { isFoundOut, readInItsPlace } from './in-its-place.ts';
import { withoutRepeat } from './nearer.ts';
import { prepare } from './prepare.ts';
import { bare } from './put.ts';
import type { Question } from './question.ts';
import { inPlaceOfReference } from './references.ts';
import { standsAlone } from './stands-alone.ts';
import { asksAll } from './follow-names.ts';
import { asksCondition } from './supposed-failure.ts';
import type { Understanding } from './understand.ts';

/** By itself so plainly about something that it need not lean: in the same message, in the next one, and where it might as well ask for the last answer again. */
const PLAIN = { within: 0.2, between: 0.5, acted: 0.75 };

/** A question less how it was put, as text to be held against another. */
function codeOf(question: Question): string {
  const asked: Record<string, unknown> = { ...bare(question) };
  delete asked['polarity'];
  return JSON.stringify(asked);
}

const isSame = (question: Question, { question: frame, answered = frame }: Turn): boolean =>
  [answered, frame].some((told) => codeOf(told) === codeOf(question));

/** Holds against what was told what is said of it now: that is no second telling. */
const judges = ({ question, isActed }: Clause): boolean =>
  isActed === true &&
  ((question.kind === 'facts' && question.polarity !== undefined) ||
    (question.kind === 'derived' && question.claim !== undefined && question.yes === true));

/** Nor is a sum that was told, held against another: by itself, only the other is left of it. */
const holdsSums = ({ question, isActed }: Clause): boolean =>
  isActed === true && question.kind === 'calculation' && question.yes === true;

/** A word or two only ask something of what was told, even if that was told already. */
const LEAST_WORDS = 2;
const wordsOf = ({ features }: Clause): number => tellingOf(features).length;

/** Whether it tells anything by itself: a fact or a sum, or what the article lacks by name. */
function tells({ question, plain = 1 }: Clause, least: number): boolean {
  if (question.kind === 'absent') return question.attribute !== undefined;
  return (
    question.kind !== 'unknown' && question.kind !== 'talk' && question.kind !== 'clarify' && plain >= least
  );
}

/** The same again, whatever else the words may be like. */
const wantsAgain = (folded: string): boolean =>
  actOf(folded) === 'simple' || asksCondition(folded) || asksAll(folded);

/** The article itself is named, or what only an article has. */
const OF_ARTICLE =
  /\b(?:this|the|your) (?:whole )?(?:article|piece|text|post|write-?up|story)\b|\b(?:publication|pub|publishing|release) date\b|\bfiled? (?:this |it )?under\b|記事|公開日|掲載日/u;

/** What is asked of the article itself is no question about what was told of it. */
function readOfArticle(text: string, language: Detected, parts: Understanding): Clause | undefined {
  if (!OF_ARTICLE.test(fold(text))) return undefined;
  const alone = readClause(text, language, undefined, parts);
  const { question, companies, plain = 1 } = alone;
  if (question.kind !== 'facts' || companies.length > 0 || plain < PLAIN.acted) return undefined;
  return parts.library.knowledge.facts.get(question.ids[0]!)?.topic === 'article' ? alone : undefined;
}

/**
 * Understands one clause. One that would get the very answer again which was given last seldom asks for that: where it
 * says enough by itself, it is read as if nothing had been said before.
 */
export function readAfresh(
  text: string,
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause {
  const clause = readAnew(text, language, last, parts);
  const pointsOf = (id: string) => parts.library.knowledge.facts.get(id)?.points ?? [];
  return { ...clause, question: withoutRepeat(clause.question, last, pointsOf) };
}

/** What is asked of whoever was named last, by that name. */
function readFilled(text: string, language: Detected, last: Turn, parts: Understanding): Clause | undefined {
  const filled = withSubject(text, last, parts);
  const named = filled === undefined ? undefined : readClause(filled, language, undefined, parts);
  // A yes, or a no, is not said by a faint likeness.
  const isJudged = named?.question.kind === 'facts' && named.question.polarity !== undefined;
  if (isJudged) return undefined;
  return named && tells(named, PLAIN.within) ? named : undefined;
}

/** Whether the one is told as it would be without the other: the same, or the same fact with less beside it. */
const isUnheeded = (alone: Question, question: Question): boolean =>
  alone.kind === 'facts' && question.kind === 'facts' && question.polarity === undefined
    ? alone.ids.includes(question.ids[0]!) && question.notOf === undefined
    : codeOf(alone) === codeOf(question);

const isTie = ({ kind }: Question): boolean => kind === 'tie' || kind === 'no-tie';

/** The last question of the one that is named now, where it was read as if nothing had been asked before. */
function readOfNext(
  text: string,
  language: Detected,
  { clause, last }: { clause: Clause; last: Turn },
  parts: Understanding,
): Clause | undefined {
  const read = (whole: string, own: Detected) => readClause(whole, own, undefined, parts);
  const next = readInItsPlace(text, language, last, parts, read);
  if (!next || !tells(next, PLAIN.within)) return undefined;
  // What stands in a frame of deals has the name put there.
  const isOfFact = last.answered?.kind === 'facts';
  // "Is A in C?", "and B?": whether that one is, too.
  const isWhether = last.answered?.kind === 'facts' && last.answered.polarity !== undefined;
  if (isWhether && isTie(next.question) && !isTie(clause.question)) return next;
  return (isOfFact && isUnheeded(read(text, language).question, clause.question)) || isFoundOut(last, parts)
    ? next
    : undefined;
}

/** Whether a name from what was told stands for a word of it: without that it says less than it means. */
const pointsTo = (text: string, language: Detected, last: Turn, parts: Understanding): boolean =>
  inPlaceOfReference(prepare(text, language, parts), last, parts) !== undefined;

function readAnew(text: string, language: Detected, last: Turn | undefined, parts: Understanding): Clause {
  const ofArticle = last && readOfArticle(text, language, parts);
  if (ofArticle) return ofArticle;
  const clause = readClause(text, language, last, parts);
  if (last === undefined || clause.isOfTold) return clause;
  const next = last.within ? undefined : readOfNext(text, language, { clause, last }, parts);
  if (next) return next;
  if (clause.isOpen) return readFilled(text, language, last, parts) ?? clause;
  const isAgain = !judges(clause) && isSame(clause.question, last);
  if (last.within && !isAgain) return clause;
  const alone = readClause(text, language, undefined, parts);
  const isElse =
    !last.within &&
    codeOf(alone.question) !== codeOf(clause.question) &&
    !pointsTo(text, language, last, parts);
  if (isElse && !holdsSums(clause) && standsAlone(text, language, { alone, beside: clause }, parts))
    return alone;
  const filled = leavesSubject(alone, last) ? readFilled(text, language, last, parts) : undefined;
  if (filled && isOfSubject(clause, filled, last)) return filled;
  if (!isAgain) return clause;
  const isActed = !last.within && clause.isActed === true;
  // "In short?", 「かんたんに言うと」: the same again is what is asked for, and nothing else.
  if (isActed && wantsAgain(fold(text))) return clause;
  const isLacking = last.within && alone.question.kind === 'absent' && alone.question.attribute !== undefined;
  if (wordsOf(alone) < LEAST_WORDS && !isLacking) return clause;
  const isOther = !isSame(alone.question, last);
  const least = last.within ? PLAIN.within : isActed ? PLAIN.acted : PLAIN.between;
  return isOther && tells(alone, least) ? alone : clause;
}
