import { fold } from '../text/fold.ts';
import type { Act } from '../knowledge/schema.ts';
import { actOf } from './acts.ts';
import { isTold } from './asked.ts';
import { look } from './look.ts';
import { operationIn } from './operation.ts';
import { wantsYesNo } from './yesno.ts';
import type { Understanding } from './understand.ts';

/** Longer texts have sentences, which are parted elsewhere. */
const LONGEST = 140;
const MOST_PARTS = 3;
/** Each part must be as plainly about its own fact. */
const PLAIN = 0.75;

const SENTENCES = /[.。;；]\s*/u;
const JOINTS = /\s(?:and|&|plus)\s|(?<=[^\s、])と(?![いうかし思])|および|ならびに|(?<![はがもで])、|,\s/u;

/** As like an example as that, where nobody is named. */
const ALIKE = 0.85;
const LIKELY = 0.2;
/** So sure of a kind of question. */
const CERTAIN = 0.6;

/** A question, not a list of things to be told. */
const ASKS = /\b(?:who|what|when|where|why|how|which)s?\b|誰|だれ|いつ|どこ|なぜ|なんで|どう|何/iu;

interface Top {
  text: string;
  /** the fact that it is plainly about, or the kind of question and whom it names */
  about: string | undefined;
  fact: string | undefined;
}

function topOf(text: string, parts: Understanding, isStrict: boolean): Top {
  const { spots, findings } = look(text, parts);
  const [first] = findings.facts;
  const [asked] = findings.asked;
  const names = spots.spots.flatMap(({ senses }) =>
    senses.flatMap(({ type, id }) => (type === 'entity' ? id : [])),
  );
  const share = first?.share ?? 0;
  if (
    !isStrict &&
    asked &&
    asked.share >= CERTAIN &&
    asked.share > share &&
    isTold(asked) &&
    names.length > 0
  )
    return { text, about: `${asked.intent} ${names.join(' ')}`, fact: undefined };
  const isPlain =
    first &&
    (share >= PLAIN || (!isStrict && first.nearest >= ALIKE && share >= LIKELY && names.length === 0));
  return { text, about: isPlain ? first.id : undefined, fact: isPlain ? first.id : undefined };
}

/** The parts where each is about a fact of its own, and the whole about none but these. */
function partsOf(text: string, joint: RegExp, parts: Understanding): string[] | undefined {
  const pieces = text
    .split(joint)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]{2}/u.test(piece));
  if (pieces.length < 2 || pieces.length > MOST_PARTS + 1) return undefined;
  const whole = topOf(text, parts, true).fact;
  const isStrict = whole !== undefined || wantsYesNo(fold(text)) || ASKS.test(text);
  const tops = pieces
    .map((piece) => topOf(piece, parts, isStrict))
    .filter(({ about }) => about !== undefined);
  const abouts = new Set(tops.map(({ about }) => about));
  if (abouts.size < 2 || abouts.size !== tops.length) return undefined;
  const points = [...abouts].flatMap((id) => parts.library.knowledge.facts.get(id!)?.points ?? []);
  if ((whole !== undefined && !abouts.has(whole)) || points.some((point) => abouts.has(point)))
    return undefined;
  return tops.slice(0, MOST_PARTS).map(({ text: part }) => part);
}

/** Greetings and asides among them. */
const MOST_PIECES = 5;

const EACH =
  /それぞれ|どっちも|どちらも|両方(?![にからのへがを入出持])|か(?:どうか)?と、|、と、|[\p{sc=Han}\p{sc=Kana}a-z\d]と、|\b(?:each|respectively)\b|\bboth\b[^\p{L}]*(?:please|pls)?[^\p{L}]*$|\bAND\b/u;

/** Two things asked for each ("what A pays and what B puts in, each"): the pieces, to be read one by one. */
export function enumerate(text: string): string[] | undefined {
  if (text.length > LONGEST || !EACH.test(text)) return undefined;
  if (wantsYesNo(fold(text)) && !JOINED.test(text)) return undefined;
  const pieces = text.split(ENUMERATED).map((piece) => piece.trim());
  const telling = pieces.filter((piece) => /[\p{L}\p{N}]{4}/u.test(piece) && !EACH_ALONE.test(piece));
  return telling.length >= 2 && telling.length <= MOST_PIECES ? telling : undefined;
}

/** Nouns joined: each is asked for, whatever the sentence around them asks. */
const JOINED = /[\p{sc=Han}\p{sc=Kana}a-z\d]と、/iu;

const ENUMERATED = /\sand\s|と、|および|ならびに|、|,\s|[.。;；]\s*/iu;
const EACH_ALONE = /^(?:それぞれ|どっちも|どちらも|両方)[^、]{0,12}$|^(?:both|each)\b.{0,12}$/iu;

/** What is asked of a thing that was named. */
const ATTRIBUTES = new Set<Act>(['amount', 'when', 'why', 'who', 'least', 'most']);
/** Asks by itself, wherever it stands in the sentence. */
const WHO = /^(?:who|誰|だれ|どこ)/i;

const isAttribute = (piece: string): boolean =>
  ATTRIBUTES.has(actOf(fold(piece)) ?? 'other') && !WHO.test(piece);

/** One thing, and then what else is asked of it ("the date of the tie-up, the parties and the amounts"). */
function attributesOf(text: string, parts: Understanding): string[] | undefined {
  const pieces = text
    .split(JOINTS)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const [first, ...rest] = pieces;
  if (first === undefined || rest.length === 0 || rest.length > MOST_PARTS) return undefined;
  if (!rest.every(isAttribute) || topOf(first, parts, false).about === undefined) return undefined;
  return pieces.slice(0, MOST_PARTS + 1);
}

/** What is added up or compared is one question, however many it names. */
export const areAdded = (text: string, parts: Understanding): boolean =>
  look(text, parts).spots.grammar.some(({ id }) => id === 'q-total') || operationIn(fold(text)) !== undefined;

/** Two things asked in one breath ("category and date, please"): the parts, or undefined where it is one question. */
export function coordinate(text: string, parts: Understanding): string[] | undefined {
  if (text.length > LONGEST) return undefined;
  return partsOf(text, SENTENCES, parts) ?? partsOf(text, JOINTS, parts) ?? attributesOf(text, parts);
}
