import { fold } from '../text/fold.ts';
import { lettersIn } from '../text/tokens.ts';
import type { Detected } from '../text/language.ts';
import { atomsIn } from './atoms-in.ts';
import { areAttributesTold } from './attributes-told.ts';
import type { Clause } from './clause.ts';
import { pointsBack, type Turn } from './follow.ts';
import { turnOf } from './frame.ts';
import { asks, opensAsking, withMark } from './asking.ts';
import { type Atom } from './joints.ts';
import { asksLeftOver } from './of-answer.ts';
import { readAll } from './parts.ts';
import { askedIn, isStory } from './story.ts';
import { tellsOwn } from './tells-own.ts';
import { isOneQuestion } from './segment.ts';
import { join, keepTelling, tellSame } from './several.ts';
import { asksSumAlone, isToldAnyway } from './told-anyway.ts';
import type { Understanding } from './understand.ts';

/** Longer messages are stories: what is asked in them is looked for, in UTF-16 units. */
const LONGEST = 420;
/** No reply has room for more. */
const MOST = 5;
/** Joints less likely to part two questions are left to those who weigh all of them against each other. */
const STRONG = 0.7;
const WEAK = 0.35;
/** So plainly each side of a strong joint asks something of its own, and so plainly of a weak one. */
const PLAIN = { strong: 0.5, weak: 0.8 };
/** A question of its own, in letters. */
const LEAST = { ja: 7, en: 12 };

const isJapanese = (text: string): boolean => /[ぁ-ん]/u.test(text);

const NOT_ASKED = new Set(['unknown', 'talk', 'clarify', 'language', 'source']);

/** Goes on from what stands before it. */
const GOES_ON =
  /^(?:(?:and|but|so|then|or) )?(?:(?:by|for|in|over|from|to|with|at|on|of|under|through) )?(?:which|what|how|why|when|where|whom?)(?: (?:one|ones|about|else|of|exactly|much|many|so|not|then|is that|was that|multiple|year|years|month|factor|extent|company|firm|reason|role|section)){0,12}\W*$|^(?:or|if (?:so|not|yes|no)|because|since|not|just|only|both|each|otherwise|instead|same|the other|rather)\b|\bsa(?:y|ys|id) so\b|\bof (?:the (?:two|three|four)|those|them|these)\b|\bthe (?:two|former|latter|others?|rest)\b|^(?:and |but )?which (?:one|ones|of)\b|^(?:and |but )?(?:does|did|do) (?:the (?:article|piece|text)|it|they) (?:say|state|mention|give|tell|specify|disclose|name|provide)s? (?:how much|when|why|who|where|which|what|(?:the|an?|any|its|that) (?:exact )?(?:price|amount|sum|figure|number|size|cost)(?: of (?:it|(?:that|this|the)(?: \w+)?))?)?\W*$|(?:どれ|どっち|どちら)(?:です|でしょう|なの)?か?[?？。]*$|\bby (?:what|how|which) \w+\W*$|それぞれ|^(?:それ|これ|その|この|あれ|あの|同じ|逆|なら|では|じゃあ?|つまり|要は|もし|足|たす|合わせ|合計|併せ|あわせ)|^(?:ある|ない|ほか|他|もう|どちら|どっち)|^(?:何|いくつの)層に|^(?:in |across )?how many layers (?:is|are) (?:it|they)\b/iu;
/** "Who came first": of whom is said before it. */
const FEWEST_WORDS = 4;
const isShort = (text: string, { isName }: Understanding): boolean => {
  const words = text.split(/[\s?!.,]+/u).filter((word) => word !== '');
  return !isJapanese(text) && words.length < FEWEST_WORDS && !words.some((word) => isName(fold(word)));
};
/** Both, or each, are meant: of all of it together it is known what is asked. */
const EACH = /\b(?:both|each|respectively|together|combined)\b|それぞれ|両方|どっちも|どちらも/iu;
/** Half a question: "which chip suppliers?", "how much into Anthropic", "what's NVIDIA's". */
const VERB =
  /\b(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|may|might|must|isn't|aren't|doesn't|don't|didn't|won't|can't)\b|\b(?:what|who|where|when|how|why)(?:'?s|'?re)\b|^(?:and )?who \w+ \w/iu;
const OWNED_LAST = /['’]s?[\s?!.,]*$/u;
const MOST_WORDS = 6;
/** 「Arkは？」, 「Anthropicのほうも？」, "Does Ark?", "and what about AMD": the same of another. */
const SAME_OF_OTHER =
  /^[^、。?？]{1,14}?(?:の(?:方|ほう))?(?:は|も|なら|だと)[?？。\s]*$|^(?:and )?(?:does|do|did|is|are|has|have|what about|how about)(?: \S+){1,2}\W*$|^(?:and |then )?(?:what|how) about\b/iu;
const isHalf = (text: string): boolean =>
  SAME_OF_OTHER.test(text) ||
  asksSumAlone(text) ||
  (!isJapanese(text) &&
    (OWNED_LAST.test(text) || (!VERB.test(text) && text.trim().split(/\s+/u).length <= MOST_WORDS)));

const isLong = (text: string): boolean => lettersIn(text) >= (isJapanese(text) ? LEAST.ja : LEAST.en);

const MARKED = /[?？][\s)」"]*$/u;
/** Whether a side of a joint is put as a question, or tells one what to tell. */
const isPut = (text: string): boolean => MARKED.test(text) || asks(text) || opensAsking(text);
/** Behind a joint, an English question opens as one, or ends as one. */
const isPutAfter = (text: string): boolean => MARKED.test(text) || opensAsking(text);
/** 「…いくらで、」, 「…ですか、」: a question ends there, and goes on. */
const ENDS_ASKING = /(?:か|っけ|で|かな|[?？])[、。\s]*$/u;

const WORD_LAST = /([\p{L}\d.]+)(?:['’]s?)?[\s,]*$/u;
const WORD_FIRST = /^(?:(?:and|also|the|in|by) ){0,12}([\p{L}\d]+)/u;
/** Whether names stand on both sides of a joint: they are a list. */
const isListed = (before: string, second: string, { isName }: Understanding): boolean =>
  [WORD_LAST.exec(before)?.[1], WORD_FIRST.exec(second)?.[1]].every(
    (word) => word !== undefined && isName(fold(word)),
  );

/** "… on Azure? And these companies are rivals, but what do they …": what points back does so to its own side. */
const FULL = 40;
const isFull = (before: string, second: string): boolean => MARKED.test(before) && second.length >= FULL;

/** 「誰が誰に払うっていうあのセリフ、…」: a thing is named, of which is asked what follows. */
const ENDS_NOUN =
  /[ぁ-ん].*(?<!誰|何|幾ら|[何十百千億兆\d][年月日社倍件割]|質問|お願い|感じ|場合)[\p{sc=Han}ァ-ヴー][、,\s]*$/u;

/** Whether the form of two sides speaks for two questions: behind a comma or an "and" the second must open like one. */
function areApart(before: string, second: string, isStrong: boolean, parts: Understanding): boolean {
  if (!isPut(before) || !isPutAfter(second) || !isLong(before) || !isLong(second)) return false;
  if (GOES_ON.test(second) || isHalf(second)) return false;
  if (pointsBack(fold(second)) && !(isStrong && isFull(before, second))) return false;
  // Who tells of oneself sets a scene: what is asked comes after it.
  if (tellsOwn(before) && !MARKED.test(before)) return false;
  if (isStrong) return !ENDS_NOUN.test(before);
  if (EACH.test(before) || EACH.test(second)) return false;
  if (isJapanese(second)) return ENDS_ASKING.test(before);
  return (
    opensAsking(second) || (MARKED.test(second) && opensAsking(before) && !isListed(before, second, parts))
  );
}

/** Works with what stands before it, unless it names it. */
const OF_SUMS = new Set(['total', 'calculation', 'stakes', 'extreme', 'dates', 'derived']);
const leans = ({ question, companies }: Clause, text: string): boolean =>
  companies.length === 0 && !/\d/.test(text) && (OF_SUMS.has(question.kind) || OF_KNOWN.test(text));
/** "Who are the parties": of something that was named. */
const OF_KNOWN = /^(?:and )?(?:\S+ ){1,3}the \S+\W*$/iu;

/** An English question that a comma ends is marked as one. */
const asMarked = (text: string): string => (opensAsking(text) && !isJapanese(text) ? withMark(text) : text);
/** "… both": all of it is to be told. */
const BOTH_LAST = /[.,!?]\s*(?:both|each|all of it)(?: (?:pls|please))?[\s.!]*$/iu;

interface Heard {
  language: Detected;
  /** the turn before, which the first of them may lean on */
  last: Turn | undefined;
  parts: Understanding;
  /** something was asked before it in the same message */
  isRest?: boolean;
}

/** What a side asks by itself, where it plainly asks something that she can tell or that the article lacks by name. */
function standing(text: string, least: number, { language, last, parts }: Heard): Clause | undefined {
  const clause = readAll(isStory(text, parts) ? askedIn(text, parts) : [text], language, last, parts);
  const { question, plain = 1, companies, isActed } = clause;
  if (NOT_ASKED.has(question.kind) || isActed) return undefined;
  if (question.kind === 'several') return least < PLAIN.weak ? clause : undefined;
  if (question.kind === 'absent')
    return question.attribute !== undefined || question.name !== undefined ? clause : undefined;
  return plain >= least || (companies.length > 1 && question.kind !== 'facts') ? clause : undefined;
}

/** Whether what stands last asks nothing that isn't told with what stands before it: "…, and what are both figures?" */
const isToldBy = (text: string, turn: Turn, parts: Understanding): boolean =>
  isToldAnyway(text, turn, parts) || areAttributesTold(text, turn, parts);

/** What is asked before a joint and behind it, where those are two questions. */
function partedAt(
  before: string,
  { start, end, parted }: Atom,
  text: string,
  heard: Heard,
): Clause[] | undefined {
  const second = text.slice(start).replace(BOTH_LAST, '').trim();
  const next = text.slice(start, end).trim();
  if (
    !isLong(next) ||
    isHalf(next) ||
    asksLeftOver(fold(next)) ||
    GOES_ON.test(next) ||
    isShort(next, heard.parts)
  )
    return undefined;
  const isStrong = parted >= STRONG || heard.parts.asksSeveral === true;
  if (!areApart(before, second, isStrong, heard.parts)) return undefined;
  const least = isStrong && !pointsBack(fold(second)) ? PLAIN.strong : PLAIN.weak;
  const after = standing(second, least, { ...heard, last: undefined });
  const clause = after && !leans(after, second) ? standing(asMarked(before), least, heard) : undefined;
  if (
    !clause ||
    !after ||
    (heard.isRest && leans(clause, before)) ||
    tellSame(clause.question, after.question, heard.parts) ||
    isToldBy(second, { ...turnOf(clause, heard.parts), within: true }, heard.parts)
  )
    return undefined;
  return [clause, ...(readSurely(second, { ...heard, last: undefined, isRest: true }) ?? [after])];
}

/** What a message asks at once, where each of it is plainly a question of its own; undefined where it is hardly more than one. */
function readSurely(text: string, heard: Heard): Clause[] | undefined {
  if (text.length > LONGEST || !isLong(text)) return undefined;
  const atoms = atomsIn(text);
  for (const [at, atom] of atoms.entries()) {
    if (at === 0 || atom.parted < WEAK) continue;
    const before = text.slice(0, atoms[at - 1]!.end).trim();
    const clauses = partedAt(before, atom, text, heard);
    if (clauses) return clauses;
  }
  return undefined;
}

/** All that a message asks, where it is plainly several questions that need nothing of each other; undefined elsewhere. */
export function readTwofold(text: string, heard: Heard): Clause | undefined {
  const clauses = isOneQuestion(text) ? undefined : readSurely(text, heard);
  if (!clauses) return undefined;
  const flat = clauses.flatMap((clause) =>
    clause.question.kind === 'several'
      ? clause.question.parts.map((question) => ({ ...clause, question }))
      : [clause],
  );
  const distinct = keepTelling(flat, heard.parts);
  return distinct.length > 1 ? join(distinct.slice(0, MOST), heard.parts) : undefined;
}
