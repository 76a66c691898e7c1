import { fold } from '../text/fold.ts';
import { keepLatest } from '../text/latest.ts';
import { areAdded } from './added.ts';
import { offersAlike, offersOne } from './asks-more.ts';
import { splitHeaded, withHead } from './headed.ts';
import { asksBothStates } from './disclosure.ts';
import { atomsIn } from './atoms-in.ts';
import { opensYesNo, withMark } from './asking.ts';
import { type Atom } from './joints.ts';
import { asksWhoseQuote } from './sayer.ts';
import { isOneByForm } from './both-so.ts';
import { asksNeverStated } from './never-stated.ts';
import { type Span } from './span.ts';
import { areOthers, Spans, type Piece } from './spans.ts';
import type { Understanding } from './understand.ts';
import { WHICH_PART } from './which-part.ts';
import { wantsYesNo } from './yesno.ts';

/** What a whole loses that tells only one of its parts. */
const UNTOLD = 0.8;
/** Two parts about the same are seldom two questions; nor are a thing and one of its points. */
const SAME = 0.15;
const POINT = 0.4;

function likeness(a: Span, b: Span): number {
  if (a.about === b.about) return areOthers(a, b) ? 1 : SAME;
  return a.points.includes(b.about) || b.points.includes(a.about) ? POINT : 1;
}

/** A joint that parts questions whatever stands around it. */
const FIRM = 0.7;
/** Less likely joints stand in no list of questions. */
const LISTABLE = 0.15;
/** Yes or no is asked of what the whole sentence says. */
const YES_NO = 0.3;
/** Names beside each other are a list of names. */
const LISTED = 0.02;

/** What is so unlikely to part anything doesn't, whatever stands around it. */
const LEAST = 0.05;

/** The same of one and of another is asked twice. */
const PARALLEL = 0.75;
/** Nor is what is told of two companies often one question. */
const APART = 0.55;

/** How much less likely joints part anything here: those that seldom do, and those before a word that points back. */
interface Soft {
  joints: number;
  points: number;
}

/** How likely a question ends before an atom, with what stands around the joint. */
function partedAt(at: number, { parted, points }: Atom, spans: Spans, soft: Soft): number {
  if (parted < LEAST) return parted;
  if (points) return parted * soft.points;
  if (parted >= FIRM) return parted;
  if (spans.isParallel(at)) return PARALLEL * soft.joints;
  if (spans.isListed(at)) return LISTED;
  return (spans.areApart(at) ? Math.max(parted, APART) : parted) * soft.joints;
}

/** Of a list all is parted, or nothing; what parts only some of it is seldom meant. */
const MIXED = 0.6;

/** How likely the joints of one list part questions where so many of them do. */
function weighList(list: number[], cut: number): number {
  if (list.length === 0) return 0;
  const parted = list.reduce((total, one) => total + one, 0) / list.length;
  if (cut === 0) return Math.log(1 - parted);
  return Math.log(cut === list.length ? parted : MIXED * parted);
}

/** Where the last item of a list is a question, the others are likely so. */
const LAST = 0.6;

/** Where a message says that it asks several things, so likely is it one question, and so likely does a joint part two. */
const SELDOM_ONE = 0.05;
const SURELY_SEVERAL = 0.75;

/** A joint where a message says ahead that it asks several things. */
const asAnnounced = (atom: Atom): Atom =>
  atom.parted < LISTABLE ? atom : { ...atom, parted: Math.max(atom.parted, SURELY_SEVERAL) };

/** Where a message may be parted before one of its atoms, and how likely. */
type Joint = Pick<Atom, 'goesOn' | 'parted'>;

const jointsOf = (atoms: readonly Atom[], spans: Spans, soft: Soft): Joint[] =>
  atoms.map((atom, at) => ({
    goesOn: atom.goesOn,
    parted: at === 0 ? 1 : partedAt(at, atom, spans, soft),
  }));

/** How likely these joints part questions, and none else. */
function weighJoints(starts: number[], joints: Joint[]): number {
  let sum = 0;
  let [list, cut]: [number[], number] = [[], 0];
  for (const [at, { goesOn, parted }] of joints.entries()) {
    if (at === 0) continue;
    const isCut = starts.includes(at);
    if (goesOn && parted >= LISTABLE && parted < FIRM) {
      list.push(parted);
      if (isCut) cut++;
      continue;
    }
    sum += Math.log(isCut ? parted : 1 - parted);
    if (goesOn && !isCut) continue;
    // "A, B, and what is C?": the last of a list of questions tells of the others.
    sum += weighList(goesOn ? list.map((one) => Math.max(one, LAST)) : list, cut);
    [list, cut] = [[], 0];
  }
  return sum + weighList(list, cut);
}

/** How likely a text was meant to be parted like that, on the logarithmic scale. */
function weigh(starts: number[], joints: Joint[], spans: Spans): number {
  const ends = starts.map((_, at) => (starts[at + 1] ?? joints.length) - 1);
  const found = starts.map((start, at) =>
    starts.length === 1 ? spans.at(start, ends[at]!) : spans.at(...spans.trimmed(start, ends[at]!)),
  );
  let sum = 0;
  for (const [at, span] of found.entries()) {
    sum += Math.log(span.plain);
    for (const other of found.slice(0, at)) sum += Math.log(likeness(span, other));
  }
  return sum + weighJoints(starts, joints);
}

/** A list of nouns may end like a question, but for the mark. */
const MARKED = /[a-z?？][^\p{L}]*$|(?:(?<!どう)か|よね|ね|な|でしょう?|だろう?|じゃん|っけ)[。!！\s]*$/iu;
/** What is parted by such a mark is no one claim. */
const MARKED_WITHIN = /[?？;；]\s*\S.{7}/u;
const asksYesNo = (text: string): boolean => MARKED.test(text) && wantsYesNo(fold(text));

const leaning = (text: string): Piece => ({ text, isWhole: false });

const NUMBERED =
  /(?:^|\s)\(?[1-5][).:]\s?|(?<=[:：、。?？])[(（]?[1-5](?:[)）]|[.．](?!\d))\s?|(?:^|\s)\(?(?:[a-d]|i{1,3}|iv|v|vi)\)\s?|(?:^|\s)\[[1-5]\]\s?|(?:^|[.?!;,\n]\s?)(?:item|question|point|ask|part) (?:[1-5a-d]|one|two|three|four)\s?[:.)–-]\s?|(?:^|[^\p{L}])(?:質問|項目|確認)?[①②③④⑤アイウエ][)）:：]\s?|(?:^|\s)q[1-5][.):\s]\s?|(?:^|\n)\s*[-*•・]\s?|(?:^|[、。：:\s])[一二三四五](?=[、,.：:]\s?\S)[、,.：:]\s?/giu;

/** Where a message counts its questions in words: "one, … two, …", 「一つ目は…、二つ目は…」. */
const COUNTED = [
  /(?:^|[,.;:!?–—-]\s*|\band )(?:one|first(?:ly| off| of all)?|number one)[,:]\s/iu,
  /(?:[,.;:!?–—-]\s*|\band )(?:two|second(?:ly)?|then second|number two)[,:]\s/iu,
  /(?:[,.;:!?–—-]\s*|\band )(?:three|third(?:ly)?|last(?:ly)?|finally|number three)[,:]\s/iu,
];
const COUNTED_JAPANESE = [
  /(?:^|[、。！!\s])(?:(?:一|ひと|1|１)(?:つ|個|点)(?:目|め)?|第一に|まず|最初に|はじめに)(?:は|に)?[、,:：\s]?/u,
  /[、。！!？?\s](?:(?:二|ふた|2|２)(?:つ|個|点)(?:目|め)?(?:は|に)?|第二に|次に|続いて)[、,:：\s]?/u,
  /[、。！!？?\s](?:(?:三|みっ|3|３)(?:つ|個|点)(?:目|め)?(?:は|に)?|第三に|最後に|それから|そして|あと(?!の|何)|で(?=[^、。]{3}))[、,:：\s]?/u,
];

/** The pieces after each word of counting, where they stand in order; what comes first only says that there are some. */
function splitCounted(text: string, words: RegExp[]): string[] | undefined {
  const pieces: string[] = [];
  let rest = text;
  for (const [at, word] of words.entries()) {
    const found = word.exec(rest);
    if (!found && at < 2) return undefined;
    if (!found) break;
    if (at > 0) pieces.push(rest.slice(0, found.index).trim());
    rest = rest.slice(found.index + found[0].length);
  }
  return [...pieces, rest.trim()];
}

/** Behind the last of what is numbered: that all of it is to be told. */
const TELL_TOO =
  /[、,]\s?を(?:それぞれ)?(?:教えて|示して|お願い|答えて|挙げて|まとめて|知りたい)[^。?？]{0,12}[。.!！\s]*$/u;
/** What all that is numbered is about: 「…について、①…」, "on X's stake: 1) …". */
const ABOUT =
  /^(?<about>[^。?？!！\n]{2,40}(?:(?:について|に関して|に関する|の件で)[、,]?|の(?:[A-Za-z]{2,12})?(?:への)?(?:出資|投資|支払い?|提携|取引|関係|戦略)[、,]?))[。:：]?\s*$/u;

/** "1) … 2) …": what an asker has numbered is a question each, however it is put. */
export const itemsOf = keepLatest((text): string[] | undefined => {
  const counted = splitCounted(text, COUNTED) ?? splitCounted(text, COUNTED_JAPANESE);
  if (counted?.every((piece) => /[\p{L}\p{N}]{2}/u.test(piece))) return counted;
  const pieces = text.split(NUMBERED).map((piece) =>
    piece
      .replace(TELL_TOO, '')
      .replace(/[\s、,;；]+$/u, '')
      .trim(),
  );
  const telling = pieces.slice(1).filter((piece) => /[\p{L}\p{N}]&?[\p{L}\p{N}]/u.test(piece));
  const { about } = ABOUT.exec(pieces[0] ?? '')?.groups ?? {};
  if (telling.length < 2) return undefined;
  return about === undefined
    ? withHead(pieces[0] ?? '', telling)
    : telling.map((piece) => `${about}${/\p{sc=Han}$/u.test(about) ? 'の' : ''}${piece}`);
});

/** Whether an asker has numbered what is asked: nothing of it is but a story around a question. */
export const isNumbered = (text: string): boolean => itemsOf(text) !== undefined;

/** "I moved house and have no internet": what one has oneself is no question. */
const UNSAID =
  /^(?:and )?(?:have|had|do|can|will|was|were|am) (?!(?:the|they|it|there|any|these|those|this|that|we|you|i|all|both|its|their|[A-Z])\b)/u;
/** "Does A back B and who pays A?": the first of two is asked with a mark of its own, too. */
const asMarked = (piece: Piece): Piece =>
  opensYesNo(piece.text) && !UNSAID.test(piece.text) ? { ...piece, text: withMark(piece.text) } : piece;

/** Which have a number and which don't, whose line it is, which of several: one question, whatever is joined in it. */
export function isOneQuestion(text: string): boolean {
  const folded = fold(text);
  return (
    (asksBothStates(folded) && !/[?？]./u.test(text)) ||
    WHICH_PART.test(folded) ||
    (asksNeverStated(folded) && !/[?？]./u.test(text)) ||
    offersOne(folded) ||
    offersAlike(folded) ||
    asksWhoseQuote(text) ||
    isOneByForm(text)
  );
}

/**
 * The questions of a message, in order: of all ways to part it, the one in which each part is understood most plainly
 * and tells something else; one part where it is one question.
 */
export function segment(text: string, parts: Understanding): Piece[] {
  const numbered = itemsOf(text);
  if (numbered) return numbered.map(leaning);
  const headed = splitHeaded(text, parts);
  if (headed) return headed.map(leaning);
  const atoms = parts.asksSeveral ? atomsIn(text).map(asAnnounced) : atomsIn(text);
  if (atoms.length < 2 || isOneQuestion(text)) return [leaning(text)];
  const yesNo = asksYesNo(text) && !MARKED_WITHIN.test(text) && !parts.asksSeveral ? YES_NO : 1;
  const spans = new Spans(text, atoms, UNTOLD * yesNo, parts);
  const isAdded = areAdded(text, parts);
  const soft = { joints: isAdded && spans.isSum() ? 0 : yesNo, points: isAdded ? 0 : yesNo };
  const joints = jointsOf(atoms, spans, soft);
  const shared = atoms.reduce<number>(
    (bits, _, at) => (at > 0 && spans.isShared(at) ? bits | (1 << (at - 1)) : bits),
    0,
  );
  let best: { starts: number[]; weight: number } = { starts: [0], weight: -Infinity };
  for (let way = 0; way < 1 << (atoms.length - 1); way++) {
    if (way & shared) continue;
    const starts = atoms.flatMap((_, at) => (at === 0 || way & (1 << (at - 1)) ? [at] : []));
    const weight = weigh(starts, joints, spans) + (way === 0 && parts.asksSeveral ? Math.log(SELDOM_ONE) : 0);
    if (weight > best.weight) best = { starts, weight };
  }
  if (best.starts.length === 1 && !spans.isBeside()) return [leaning(text)];
  return best.starts
    .map((start, at) => spans.meantBy(start, (best.starts[at + 1] ?? atoms.length) - 1))
    .map((piece, at, { length }) => (at < length - 1 ? asMarked(piece) : piece));
}
