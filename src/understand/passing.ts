import { fold } from '../text/fold.ts';
import { asks, opensAsking, REQUEST } from './asking.ts';
import type { Clause } from './clause.ts';
import type { Question } from './question.ts';
import type { Piece } from './spans.ts';
import { asksBy, REQUESTED } from './story.ts';
import { tellsOwn } from './tells-own.ts';
import type { Understanding } from './understand.ts';
import { hasFinite } from './yesno-english.ts';

/** So little plain, and asking nothing, a piece is but a word in passing beside one that is so plain. */
const PASSING = 0.12;
/** So plain, a piece is surely meant. */
export const PLAIN = 0.6;

/** Nothing is told by it. */
export const REFUSED: ReadonlySet<Question['kind']> = new Set(['absent', 'unknown', 'talk']);

/** "I heard that it's a bubble": what was heard is held against the article. */
const HEARD_THAT =
  /\b(?:read|heard|saw|think|thought|believe|know|told)\b.* (?:is|are|was|were|will|has|does)\b|(?:と|って)(?:聞|読|見|思|習)/iu;

/** Of everyday life: where it asks nothing, it only sets the scene. */
const isBeside = (question: Question, { library }: Understanding): boolean =>
  question.kind === 'absent' && library.knowledge.absent.get(question.attribute ?? '')?.offTopic === true;

/** Only says why one asks: 「テストに出そうで」. */
const ONLY_BECAUSE = /(?:そうで|そうなので|そうだから|んで|もので|もんで|たくて|ですし|ますし)[。.!！\s]*$/u;

/** Whether a piece is said in passing beside what is asked: the asker's own life, or next to nothing. */
export function isPassing(
  clause: Clause,
  { text, typed = text }: Piece,
  isAsked: boolean,
  parts: Understanding,
): boolean {
  const { question, plain = 1, companies } = clause;
  if (asks(typed) || /[?？]/.test(text)) return false;
  if (isAsked && companies.length === 0 && ONLY_BECAUSE.test(text)) return true;
  const isOwn = isAsked && tellsOwn(typed);
  // Who says that a headline was read says nothing of the article.
  if (isOwn && companies.length === 0 && !/\d/.test(text) && !HEARD_THAT.test(text)) return true;
  if (isAsked && isBeside(question, parts)) return true;
  if (question.kind === 'facts') return plain < (isOwn ? PLAIN : PASSING);
  return isOwn && REFUSED.has(question.kind);
}

/** A whole sentence that says something: "crazy how they all …", 「…回してるだけじゃんって思った。」 */
const SAYS_JAPANESE =
  /(?:[だよねなわぞるたいんうすしえぇー]|じゃん|やん|けど|[wｗ笑草泣])[)）」]?(?:[。！!…〜~wｗ笑]+|\s)\s*$/u;
const SAYS_ENGLISH =
  /^(?:(?:bro|dude|man|lol|lmao|wow|omg|ngl|tbh|honestly|damn|yo|ok|so|well)[, ]+){0,12}(?:(?:it'?s |thats? |that'?s )?(?:so |pretty |kinda |absolutely )?(?:crazy|wild|insane|funny|weird|nuts|amazing|interesting|hilarious|mad|bonkers)\b|\S+ (?:\S+ )?(?:throwing|printing|burning|spending|making|going|buying|passing|hedging|playing|eating|winning|killing|loving|getting|acting|running|pouring|shovel\w+)\b)/iu;
const ENDS_ENGLISH = /[a-z\d)'"][.!…]+\s*$/iu;
/** "Break the stack into …", "map out who …": wants something told. */
const ORDERS =
  /^(?:(?:please|pls|now|first|ok|so|and|also|just)[, ]+){0,12}[a-z]+ (?:the|an?|each|all|both|every|any|out|down|up|me|us|it|them|this|that|which|who|what|whether)\b/iu;
const isStatement = (text: string): boolean => {
  if (asks(text) && !SAYS_ENGLISH.test(text)) return false;
  if (/[?？]/.test(text) || REQUEST.test(text) || asksBy(text) > REQUESTED) return false;
  if (/[ぁ-ん]/u.test(text)) return SAYS_JAPANESE.test(text) && asksBy(text) < REQUESTED;
  return (
    ENDS_ENGLISH.test(text) &&
    !opensAsking(text) &&
    !ORDERS.test(text) &&
    (SAYS_ENGLISH.test(text) || hasFinite(fold(text)))
  );
};

/** 「…の投資先のうち、」: says only of whom it is asked. */
const OF_THOSE = /の(?:うち|内|(?:中|なか)で)(?:で|に)?(?:は|も)?、?\s*$/u;
/** A sum, a share, a year: what is said by them may be wrong. */
const FIGURE = /\d/;

/**
 * Whether a piece is only remarked before a question: the article says it anyway, or nothing of it. What it denies is
 * told, and what is said of two companies, or of a sum.
 */
function isRemarked({ question, companies }: Clause, { text, typed = text }: Piece): boolean {
  if (FIGURE.test(text) || companies.length > 1 || !isStatement(typed)) return false;
  if (question.kind === 'unknown') return question.lack === undefined;
  return (
    question.kind === 'facts' && question.polarity !== 'n' && question.claim === undefined && !question.said
  );
}

/** Whether a piece before a question that is answered asks nothing by itself. */
export const isSaidAhead = (clause: Clause, piece: Piece): boolean =>
  OF_THOSE.test(piece.text) || isRemarked(clause, piece);
