import { fold } from '../text/fold.ts';
import { look } from './look.ts';
import { wantsYesNo } from './yesno.ts';
import type { Understanding } from './understand.ts';

/** Longer texts have sentences, which are parted elsewhere. */
const LONGEST = 140;
const MOST_PARTS = 3;
/** Each part must be as plainly about its own fact. */
const PLAIN = 0.75;

const SENTENCES = /[.。;；]\s*/u;
const JOINTS = /\s(?:and|&|plus)\s|(?<=[^\s、])と(?![いうかし思])|および|ならびに|、|,\s/u;

interface Top {
  text: string;
  fact: string | undefined;
}

function topOf(text: string, parts: Understanding): Top {
  const [first] = look(text, parts).findings.facts;
  return { text, fact: first && (first.share ?? 0) >= PLAIN ? first.id : undefined };
}

/** The parts where each is about a fact of its own, and the whole about none but these. */
function partsOf(text: string, joint: RegExp, parts: Understanding): string[] | undefined {
  const pieces = text
    .split(joint)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]{2}/u.test(piece));
  if (pieces.length < 2 || pieces.length > MOST_PARTS + 1) return undefined;
  const tops = pieces.map((piece) => topOf(piece, parts)).filter(({ fact }) => fact !== undefined);
  const facts = new Set(tops.map(({ fact }) => fact));
  if (facts.size < 2 || facts.size !== tops.length) return undefined;
  const whole = topOf(text, parts).fact;
  const points = [...facts].flatMap((fact) => parts.library.knowledge.facts.get(fact!)?.points ?? []);
  if ((whole !== undefined && !facts.has(whole)) || points.some((point) => facts.has(point)))
    return undefined;
  return tops.slice(0, MOST_PARTS).map(({ text: part }) => part);
}

const EACH =
  /それぞれ|どっちも|どちらも|両方|\b(?:each|respectively)\b|\bboth\b[^\p{L}]*(?:please|pls)?[^\p{L}]*$|\bAND\b/u;

/** Two things asked for each ("what A pays and what B puts in, each"): the pieces, to be read one by one. */
export function enumerate(text: string): string[] | undefined {
  if (text.length > LONGEST || !EACH.test(text) || wantsYesNo(fold(text))) return undefined;
  const pieces = text.split(ENUMERATED).map((piece) => piece.trim());
  const telling = pieces.filter((piece) => /[\p{L}\p{N}]{4}/u.test(piece) && !EACH_ALONE.test(piece));
  return telling.length >= 2 && telling.length <= MOST_PARTS ? telling : undefined;
}

const ENUMERATED = /\sand\s|と、|および|ならびに|、|,\s|[.。;；]\s*/iu;
const EACH_ALONE = /^(?:それぞれ|どっちも|どちらも|両方)[^、]{0,12}$|^(?:both|each)\b.{0,12}$/iu;

/** Two things asked in one breath ("category and date, please"): the parts, or undefined where it is one question. */
export function coordinate(text: string, parts: Understanding): string[] | undefined {
  if (text.length > LONGEST) return undefined;
  return partsOf(text, SENTENCES, parts) ?? partsOf(text, JOINTS, parts);
}
