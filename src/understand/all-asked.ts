import { fold } from '../text/fold.ts';
import { opensAsking } from './asking.ts';
import { readByBuild } from './by-build.ts';
import type { Clause } from './clause.ts';
import { pointsBack } from './follow.ts';
import { readAll } from './parts.ts';
import { REFUSED } from './passing.ts';
import type { Question } from './question.ts';
import { recast } from './recast.ts';
import { join } from './several.ts';
import {
  asQuestion,
  BEYOND_DOUBT,
  BORDER,
  isLong,
  isToldBy,
  itemsAlone,
  LEAD,
  MOST_TOLD,
  partedAt,
  telling,
  type Heard,
} from './stretches.ts';

/** What may part one question from the next, where both are plainly asked: "who …, and what …?" */
const JOINT =
  /,?\s(?:and|plus|but) (?:also |then )?(?=(?:what|who|whose|which|how|where|when|why|is|are|does|do|did|can|could|will|would)\b)/iu;
/** "Which of them", 「そのうち」, 「それぞれ」: of what stands before it. */
const OF_BEFORE =
  /\b(?:of (?:them|these|those|the (?:two|three|four))|respectively|which (?:one|names?)|^if (?:so|not)|others?|else|as an? (?:share|percentage|percent|fraction|part|multiple|ratio))\b|そのうち|このうち|それぞれ|ほか|他に|これ|^(?:どちら|どっち)/iu;
/** "$13 billion, right?", "the total you just gave": of what was just asked. */
export const TAGGED =
  /^[^?？]{0,24}(?:,? (?:right|correct|yeah|no|yes))\?$|^[^?？]{0,14}(?:だよね|ですよね|で合ってる)[?？]$|\bjust (?:gave|said|told|named)\b/iu;
/** Who stands how to whom says too little of what is wanted. */
const VAGUE: ReadonlySet<Question['kind']> = new Set(['relation', 'profile', 'undisclosed']);
/** More stretches are a story. */
const MOST = 4;

const isBeyondDoubt = ({ question, plain = 1 }: Clause): boolean =>
  plain >= BEYOND_DOUBT && !REFUSED.has(question.kind) && !VAGUE.has(question.kind);

/** Whether a stretch is asked by what stands at its border: "…. Then, …", 「…。ついでに…」. */
const isSetBy = (stretches: string[], at: number): boolean =>
  LEAD.test(stretches[at] ?? '') || LEAD.test(stretches[at + 1] ?? '');

/** Whether a stretch is long enough to ask something of its own, and does. */
const standsAlone = (text: string, isGiven: boolean): boolean =>
  isLong(text) &&
  !OF_BEFORE.test(text) &&
  !TAGGED.test(text) &&
  !pointsBack(fold(text)) &&
  (isGiven || /[?？]\s*$/u.test(text) || opensAsking(text));

/** The stretches that are a question each; undefined where one of them may lean on another. */
function questionsIn(stretches: string[], isGiven: boolean): string[] | undefined {
  const bare = stretches.map((one) => one.replace(LEAD, '').trim());
  const areAll = bare.every((one, at) => standsAlone(one, isGiven || isSetBy(stretches, at)));
  return areAll && bare.length > 1 && bare.length <= MOST ? bare : undefined;
}

/** What a stretch asks when nothing stands around it. */
function readAlone(text: string, { language, parts }: Heard): Clause {
  const marked = asQuestion(text);
  return (
    readByBuild(marked, language.language, undefined, parts) ??
    readAll([recast(marked, parts.library)], language, undefined, parts)
  );
}

/**
 * "What does A pay B? And who backs all three?": a message in which each stretch is plainly a question by
 * itself, where fewer things were read in it than it asks; `isPlaced`: by its build it was read as one.
 */
export function readAllAsked(
  text: string,
  told: number,
  isPlaced: boolean,
  heard: Heard,
): Clause | undefined {
  const items = itemsAlone(text, heard.parts);
  const stretches = items ?? partedAt(BORDER, text);
  const asked =
    questionsIn(stretches, items !== undefined) ??
    (stretches.length === 1 && !isPlaced ? questionsIn(text.split(JOINT), false) : undefined);
  if (!asked || asked.length <= told) return undefined;
  const clauses: Clause[] = [];
  for (const one of asked) {
    const clause = readAlone(one, heard);
    if (!isBeyondDoubt(clause)) return undefined;
    clauses.push(...telling(clause));
  }
  const distinct = clauses.filter(
    ({ question }, at) => !clauses.slice(0, at).some((one) => isToldBy(one.question, question, heard.parts)),
  );
  return distinct.length > told ? join(distinct.slice(0, MOST_TOLD), heard.parts) : undefined;
}
