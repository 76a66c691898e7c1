import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { readFolded } from './readout.ts';
import type { Understanding } from './understand.ts';

/** Where a message may be parted into its matters: at a mark, at "and", after the Japanese topic. */
const JOINTS = /[。？?！!；;\n]+|,\s|、|\.\s|\b(?:and|but|or|plus|also)\b|(?<=は)|(?<=と)(?=[^、]{6})/u;
/** A message of more matters than that is a story, in UTF-16 units a shorter one is none. */
const MOST_MATTERS = 8;
const SHORTEST = 4;

/** What a matter is more likely than not to be about, and less likely than this to be nothing or small talk. */
const MEANT = 0.5;
const BLANK = 0.3;
/** Of the whole message, a fact less likely than this is none that was meant. */
const LIKELY = 0.1;
/** Nor was any where all of them together are less likely than this beside what else it may be: a deal, say. */
const POSSIBLE = 0.05;
/** Where the whole is plainly about something, less likely facts are none that was meant either. */
const PLAIN = { asked: 0.8, near: 0.6 };
const BESIDE_PLAIN = { asked: 0.6, near: 0.2 };
/** Less plain, hardly anything is sure of what was read. */
const UNSURE = 0.3;

/** A fact that may be meant besides what was answered. */
export interface RunnerUp {
  id: string;
  /** whether a part of the message is about it by itself, not only near to it */
  isAsked: boolean;
  /** how likely that part, or all of the message, is about it */
  share: number;
}

/** The facts that one matter alone is most likely about. */
function meantBy(matter: string, parts: Understanding): RunnerUp[] {
  const { facts, talk, nothing } = readFolded(fold(matter), matter, parts).findings;
  const [first] = facts;
  return first !== undefined && (first.own ?? 0) > MEANT && talk < BLANK && nothing < BLANK
    ? [{ id: first.id, isAsked: true, share: first.share ?? 0 }]
    : [];
}

/** Whether a fact may serve beside what was read: two fill a breath, a yes or no leaves little to add. */
function mayServe({ isAsked, share }: RunnerUp, { question, plain = 1 }: Clause): boolean {
  // A matter of the message that is near to a fact was about the deal that it was read as.
  if (question.kind === 'tie') return !isAsked;
  if (plain >= PLAIN[isAsked ? 'asked' : 'near'] && share < BESIDE_PLAIN[isAsked ? 'asked' : 'near'])
    return false;
  if (question.kind !== 'facts' || plain < UNSURE) return true;
  const isYesNo = question.polarity !== undefined || question.yes === true;
  return question.ids.length < 2 && (!isYesNo || share >= MEANT);
}

/**
 * The facts that a message may well mean besides what it was read as, likeliest first: those that one matter of it is
 * about by itself, then those that all of it is near to.
 * @param text what was asked, without what people say around it
 * @param read what it was read as
 */
export function runnersUp(text: string, read: Clause, parts: Understanding): RunnerUp[] {
  const matters = text
    .split(JOINTS)
    .map((matter) => matter.trim())
    .filter(({ length }) => length >= SHORTEST);
  const some = matters.length > 1 && matters.length <= MOST_MATTERS ? matters : [];
  const ofMatters = some.flatMap((matter) => meantBy(matter, parts)).toSorted((a, b) => b.share - a.share);
  const { facts } = readFolded(fold(text), text, parts).findings;
  const ofAll = facts.filter(({ own = 0, share = 0 }) => own > LIKELY && share > POSSIBLE);
  const near = ofAll.map(({ id, share = 0 }): RunnerUp => ({ id, isAsked: false, share }));
  const ids = new Set<string>();
  return [...ofMatters, ...near].filter((one) => mayServe(one, read) && !ids.has(one.id) && ids.add(one.id));
}
