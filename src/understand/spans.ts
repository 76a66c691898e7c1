import { fold } from '../text/fold.ts';
import { areAdded, isWorkedOut } from './added.ts';
import { pointsBack } from './follow.ts';
import { asks } from './asking.ts';
import { areTogether, type Atom } from './joints.ts';
import { carried, DIRECTED, LACKS, PLAIN, spanOf, type Span } from './span.ts';
import type { Understanding } from './understand.ts';

/** Of a text with more pieces the weakest joints part nothing. */
export const MOST_ATOMS = 7;

/** A question of a message. */
export interface Piece {
  text: string;
  /** the same with what tells nothing at its ends, where there is such */
  typed?: string;
  /** it leans on nothing that was said before */
  isWhole: boolean;
}

/** Enough of a piece that names its own company. */
const TELLING = 0.5;

/** So likely parted from what stands before it: where the sentence goes on, and where it doesn't. */
const BESIDE = 0.7;
const SENTENCE = 0.45;
/** What a part tells so plainly doesn't need the others to. */
const TELLS = 0.9;
/** As likely as a comma or an "and" parts. */
const LIKELY = 0.4;

/** Whether a piece tells what is added up in it. */
const isOfItsOwn = ({ isOwn, alone }: Span): boolean => isOwn && alone >= TELLING;

/** Whether two pieces name companies, and not the same. */
export const areOthers = (a: Span, b: Span): boolean =>
  a.names.length > 0 && b.names.length > 0 && a.names.join() !== b.names.join();

/** Kinds of question that are of nobody in particular. */
const OF_NOBODY = /^(?:layer-members|market-year|growth-|needed-rate|rate-)/;

/** A fact, or a kind of question without those whom it names. */
const headOf = (about: string): string => about.split(' ', 1)[0]!;

/** The spans of a text's atoms, each looked at once. */
export class Spans {
  readonly #text: string;
  readonly #atoms: readonly Atom[];
  readonly #parts: Understanding;
  readonly #untold: number;
  readonly #found = new Map<number, Span>();
  readonly #whole = new Map<number, Span>();

  constructor(text: string, atoms: readonly Atom[], untold: number, parts: Understanding) {
    this.#untold = untold;
    this.#text = text;
    this.#atoms = atoms;
    this.#parts = parts;
  }

  textOf = (first: number, last: number): string =>
    this.#text.slice(this.#atoms[first]!.start, this.#atoms[last]!.end).trim();

  #own(first: number, last: number): Span {
    const place = first * MOST_ATOMS + last;
    let span = this.#found.get(place);
    if (!span) this.#found.set(place, (span = this.#read(first, last)));
    return span;
  }

  #read(first: number, last: number): Span {
    const text = this.textOf(first, last);
    const span = spanOf(text, this.#atoms[first]!, this.#parts);
    const isHalf = span.names.length === 1 && DIRECTED.test(text);
    if (first === 0 || (span.isOwn && !isHalf) || span.alone >= PLAIN) return span;
    const [subject, second] = this.#namedBefore(first);
    if (subject === undefined || second !== undefined) return span;
    const named = carried(text, subject, span, this.#parts);
    // What would only ask the same again asks what it asks by itself.
    const isAgain = first > 0 && named.about === this.#own(first - 1, first - 1).about;
    return isAgain && span.alone >= TELLING && span.about !== named.about ? span : named;
  }

  #namedBefore(first: number): readonly string[] {
    for (let at = first - 1; at >= 0; at--) {
      const { names } = this.#own(at, at);
      if (names.length > 0) return names;
    }
    return [];
  }

  /** A span as it is to be read: trimmed, with the name that it needs from before. */
  meantBy(first: number, last: number): Piece {
    const [from, to] = this.trimmed(first, last);
    const span = this.#own(from, to);
    const text = span.text ?? this.textOf(from, to);
    return {
      text,
      typed: this.textOf(first, last),
      isWhole: span.text !== undefined || (first > 0 && this.#isOfItsOwn(span, text)),
    };
  }

  /** A fact that is plainly asked for, with no name, no word that points back: whatever was said before, it means that. */
  #isOfItsOwn = ({ alone, names, about }: Span, text: string): boolean =>
    alone >= PLAIN &&
    names.length === 0 &&
    !pointsBack(fold(text)) &&
    (this.#parts.library.knowledge.facts.has(about) || OF_NOBODY.test(about));

  /** A span's ends without what tells nothing there. */
  trimmed(first: number, last: number): [number, number] {
    let [from, to] = [first, last];
    while (from < to && this.#own(to, to).isIdle) to--;
    while (from < to && this.#own(from, from).isIdle) from++;
    return [from, to];
  }

  /** Whether what tells nothing stands by itself beside a plain question, and is no part of it. */
  isBeside(): boolean {
    const last = this.#atoms.length - 1;
    const [from, to] = this.trimmed(0, last);
    const joints = [...(from > 0 ? [from] : []), ...(to < last ? [to + 1] : [])];
    const isParted = (at: number): boolean => {
      const { goesOn, parted } = this.#atoms[at]!;
      return parted >= (goesOn ? BESIDE : SENTENCE);
    };
    return joints.length > 0 && joints.every(isParted) && this.#own(from, to).plain >= TELLING;
  }

  /** Whether two names stand on both sides of the joint before an atom: a list of names. */
  isListed = (at: number): boolean => this.#own(at - 1, at - 1).endsNamed && this.#own(at, at).opensNamed;

  /** Whether the names on both sides are asked about together: "do A and B share …", "A's and B's …". */
  isShared = (at: number): boolean =>
    areTogether(this.textOf(at - 1, at - 1), this.textOf(at, at)) &&
    this.#own(at - 1, at - 1).names.length > 0 &&
    this.#own(at, at).names.length > 0;

  /** Whether an atom tells of others than the one before it does, each plainly enough. */
  areApart(at: number): boolean {
    const [before, after] = [this.#own(at - 1, at - 1), this.#own(at, at)];
    return areOthers(before, after) && Math.min(before.alone, after.alone) >= TELLING;
  }

  /** Whether an atom says or asks of others what the one before it does. */
  isParallel(at: number): boolean {
    const [before, after] = [this.#own(at - 1, at - 1), this.#own(at, at)];
    const isSame = (concept: string) => before.concepts.includes(concept);
    // "How much do Microsoft and NVIDIA put in": the names are a list, whatever else stands on one side.
    const shared = after.concepts.filter(isSame).length;
    const [own, other] = [after.concepts.length - shared, before.concepts.length - shared];
    const asksAlike = after.concepts.some((concept) => concept.startsWith('c:q-') && isSame(concept));
    const areUnnamed = before.names.length + after.names.length === 0 && asksAlike && own > 0 && other > 0;
    return (
      areUnnamed ||
      (areOthers(before, after) && shared > 0 && (!this.isListed(at) || shared === after.concepts.length))
    );
  }

  /** "What's it compared to, and how much does A pay B?": one side is worked out, and the other plainly asks something else. */
  #isWorkedOutBeside(): boolean {
    const last = this.#atoms.length - 1;
    for (let at = 0; at < last; at++) {
      const [one, other] = [this.#own(0, at), this.#own(at + 1, last)];
      const [before, after] = [this.textOf(0, at), this.textOf(at + 1, last)];
      if (!asks(before) || !asks(after) || this.#atoms[at + 1]!.parted < LIKELY) continue;
      const [isFirst, isSecond] = [isWorkedOut(fold(before)), isWorkedOut(fold(after))];
      // "… and what do they add up to?" is worked out of what stands before it.
      const isHalf = isFirst !== isSecond && (isFirst || other.isOwn || /\d/.test(after));
      if (isHalf && Math.min(one.alone, other.alone) >= PLAIN && headOf(one.about) !== headOf(other.about))
        return true;
    }
    return false;
  }

  /** Whether what the whole works out is all that it asks: not where one piece names what it is the sum of. */
  isSum(): boolean {
    if (isWorkedOut(fold(this.textOf(0, this.#atoms.length - 1)))) return !this.#isWorkedOutBeside();
    const adding = this.#atoms.flatMap((_, at) => (areAdded(this.textOf(at, at), this.#parts) ? at : []));
    return adding.length === 0 || !adding.every((at) => isOfItsOwn(this.#own(at, at)));
  }

  /** How plainly a span is two questions instead: one up to some joint, and another one from there on. */
  #twofold(first: number, last: number, { points }: Span): number {
    let most = 0;
    for (let at = first; at < last; at++) {
      if (this.#atoms[at + 1]!.goesOn || this.#atoms[at + 1]!.parted < SENTENCE) continue;
      const [one, other] = [this.#own(first, at), this.#own(at + 1, last)];
      const isSame =
        headOf(one.about) === headOf(other.about) ||
        one.points.includes(other.about) ||
        other.points.includes(one.about) ||
        (points.includes(one.about) && points.includes(other.about));
      if (!isSame) most = Math.max(most, Math.min(one.alone, other.alone));
    }
    return most;
  }

  /** A span as one question: less plainly so where it is about what one part of it is, and another part is plainly not. */
  at(first: number, last: number): Span {
    const place = first * MOST_ATOMS + last;
    let span = this.#whole.get(place);
    if (!span) this.#whole.set(place, (span = this.#asOne(first, last)));
    return span;
  }

  #asOne(first: number, last: number): Span {
    const whole = this.#own(first, last);
    let [isPart, untold] = [false, 0];
    for (let from = first; from <= last; from++)
      for (let to = from; to <= last; to++) {
        if (from === first && to === last) continue;
        const { about, alone } = this.#own(from, to);
        const isAlike = headOf(about) === headOf(whole.about) && alone >= TELLS;
        if (about === whole.about || isAlike || about.startsWith(LACKS)) isPart = true;
        if (about !== whole.about && !whole.points.includes(about)) untold = Math.max(untold, alone);
      }
    const lost = isPart ? untold : this.#twofold(first, last, whole);
    return lost > 0 ? { ...whole, plain: whole.plain * (1 - this.#untold * lost) } : whole;
  }
}
