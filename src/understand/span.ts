import { featuresOf, isNotion } from '../knowledge/features.ts';
import { isTalk, type Findings } from '../knowledge/judges.ts';
import type { Act } from '../knowledge/schema.ts';
import type { Spot, Spots } from '../knowledge/spot.ts';
import { fold } from '../text/fold.ts';
import { actOf } from './acts.ts';
import { isTold, toldShare } from './fitting.ts';
import { asks, opensAsking } from './asking.ts';
import { type Atom } from './joints.ts';
import { look } from './look.ts';
import { withSubject } from './person.ts';
import type { Understanding } from './understand.ts';

/** Longer stretches are no one question, in UTF-16 units. */
export const LONGEST = 160;

/** How plainly a stretch of text is one question, and about what. */
export interface Span {
  /** 0 to 1 */
  plain: number;
  /** the same without what a piece gains that leans on the one before it */
  alone: number;
  /** it tells nothing: a greeting, a sigh, what for */
  isIdle: boolean;
  /** it names whom it is about, or what the article lacks */
  isOwn: boolean;
  /** a name stands first or last in it: beside another it is one of a list */
  opensNamed: boolean;
  endsNamed: boolean;
  /** of companies, as typed, folded */
  names: readonly string[];
  /** what is said or asked of them */
  concepts: readonly string[];
  /** the fact, the kind of question with those it names, or what the article lacks */
  about: string;
  /** the text with the name that it can't be understood without */
  text?: string | undefined;
  /** what its fact sums up */
  points: readonly string[];
}

/** As like an example as that, where nobody is named, it is plain whatever else is like it. */
const ALIKE = 0.85;
const LIKELY = 0.2;
export const PLAIN = 0.75;
/** What the article lacks is known by its word. */
const SURELY = 0.7;
const UNKNOWN = 0.85;
const LACKING = 0.9;
/** What asks by its words, whatever it leans on. */
const ASKED = 0.5;
/** A question that ends within it is another one. */
const ASKED_WITHIN = /[?？]\s*[^\s?？].{5}/u;
/** What ends in a question mark is asked, unless it is so likely small talk. */
const CHAT = 0.1;
/** Likelier small talk than any other kind of question. */
const isChat = ({ asked: [first] }: Findings): boolean =>
  first !== undefined && isTalk(first.intent) && first.share >= CHAT;
/** Names without anything said of them, words that tell nothing. */
const LEAST = 0.05;
const MOST = 0.98;
/** Words of a deal: with its two sides they tell which one. */
const DEALS = new Set(['r-invest', 'r-pay', 'r-own', 'r-supply', 'r-acquire']);
/** What is understood with a name from before is so a little less. */
const CARRIED = 0.95;
const NEEDED = 0.05;
export const LACKS = 'absent';
const UNREAD: Span = {
  plain: 0.3,
  alone: LEAST,
  isIdle: false,
  isOwn: true,
  opensNamed: false,
  endsNamed: false,
  names: [],
  concepts: [],
  about: '',
  points: [],
};
/** Tells less than anything that could be asked. */
const IDLE = 0.2;
const NEAR = 0.6;
/** One of its few words stands in an example: that tells no more. */
const IDLE_THOUGH_NEAR = 0.1;
/** After a question, a thing with a question mark is asked about, too. */
const ALSO = 0.8;
const THING = /は[?？]$|^(?:and |what about )?the [^?]+\?$/iu;

/** What is asked of a thing that was named. */
const ATTRIBUTES = new Set<Act>(['amount', 'when', 'why', 'who', 'least', 'most']);
const isAttribute = (piece: string): boolean => ATTRIBUTES.has(actOf(fold(piece)) ?? 'other');

/** Too short to say of what it asks. */
const isShort = (text: string): boolean => text.length <= (/[ぁ-ん]/.test(text) ? 8 : 18);
const isName = (spot: Spot | undefined): boolean =>
  spot?.senses.some(({ type }) => type === 'entity') ?? false;

/** A name that the article doesn't know. */
const isForeign = ({ senses }: Spot): boolean => senses.some(({ type }) => type === 'foreign');

const isCompany = ({ senses }: Spot, { library: { knowledge } }: Understanding): boolean =>
  senses.some(
    ({ type, id }) =>
      type === 'entity' &&
      knowledge.entities.get(id)?.kinds.some((kind) => kind === 'company' || kind === 'investor'),
  );

/** What the article lacks is a question of its own, whatever else it is like. */
const lackOf = (id: string, names: string[]): Span => ({
  ...UNREAD,
  names,
  plain: LACKING,
  alone: LACKING,
  about: `${LACKS} ${id}`,
});

/** A company and its counterpart, or several of them, each named once, and a word of what passes between them. */
const isDeal = (names: string[], { grammar }: Spots): boolean =>
  names.length > 1 && new Set(names).size === names.length && grammar.some(({ id }) => DEALS.has(id));

const PUT_IN =
  /^how much (?:did|do|does|has|have|is|are|will) .{2,40} (?:put|putting|invest\w*|chip\w*)(?: in)?[?.! ]*$/i;

/** The kind of question, or the fact, that it is likeliest about. */
function aboutOf(
  text: string,
  names: string[],
  { facts: [first], asked: [asked] }: Findings,
  spots: Spots,
): string {
  // What somebody puts in is no question of what that means, though one example asks both.
  if (names.length > 0 && PUT_IN.test(text) && spots.grammar.some(({ id }) => id === 'q-amount'))
    return ['amount', ...names].join(' ');
  if (!asked || !isTold(asked) || asked.share <= (first?.share ?? 0)) return first?.id ?? '';
  const deals = spots.grammar.flatMap(({ id }) => (DEALS.has(id) ? id : []));
  const kinds = asked.intent !== 'layer-members' ? [] : featuresOf(spots).filter(isNotion);
  return [asked.intent, ...names, ...deals, ...kinds, ...(text.match(/\d+/g) ?? [])].join(' ');
}

/** How likely it is something that she can tell, whichever. */
const toldBy = ({ facts, asked }: Findings): number =>
  facts.reduce((sum, { share = 0 }) => sum + share, toldShare(asked));

/** Half of a deal: how much goes to one, where the other was named before. */
export const DIRECTED = /\bhow much\b.*\b(?:in|into|to|from)\b|(?:に|へ|から)は?(?:いくら|なんぼ|どれだけ)/iu;

/** A question leans on more than a name; but whose a thing is a name tells. */
const WHOSE = /\b(?:its|their)\b|その|同社の/iu;

/** What somebody named before would be asked by a text that names nobody, where that is plainer. */
export function carried(piece: string, subject: string, alone: Span, parts: Understanding): Span {
  const own = fold(piece);
  const meant =
    withSubject(own, subject) ?? `${subject}${/[ぁ-ん\p{sc=Han}]/u.test(own) ? 'の' : "'s "}${own}`;
  const { spots, first: findings } = look(meant, parts);
  const plain = Math.min(MOST, CARRIED * toldBy(findings));
  if (plain <= alone.alone || spots.spots.length < 2) return alone;
  const about = aboutOf(piece, [subject], findings, spots);
  return {
    ...alone,
    plain: Math.max(alone.plain, plain),
    alone: plain,
    text:
      plain > alone.alone + NEEDED && (!asks(piece) || WHOSE.test(piece) || DIRECTED.test(piece))
        ? meant
        : undefined,
    isIdle: false,
    about,
    points: pointsOf(about, parts),
  };
}

const pointsOf = (about: string, { library }: Understanding): readonly string[] =>
  library.knowledge.facts.get(about)?.points ?? [];

export function spanOf(text: string, { parted, topical }: Atom, parts: Understanding): Span {
  if (text.length > LONGEST) return UNREAD;
  const { folded, spots, first: findings } = look(text, parts);
  const [first] = findings.facts;
  const share = first?.share ?? 0;
  const senses = spots.spots.flatMap((spot) => spot.senses);
  const names = senses.flatMap(({ type, id }) => (type === 'entity' ? [id] : []));
  const named = spots.spots.flatMap((spot) =>
    isCompany(spot, parts) || isForeign(spot) ? folded.slice(spot.start, spot.end) : [],
  );
  const lacking = senses.find(({ type }) => type === 'absent');
  const isBeside = lacking && parts.library.knowledge.absent.get(lacking.id)?.offTopic;
  if (lacking && isBeside && named.length === 0 && toldBy(findings) < IDLE)
    return opensAsking(text) || /[?？]\s*$/.test(text)
      ? lackOf(lacking.id, named)
      : { ...UNREAD, plain: LEAST, isIdle: true };
  if (lacking && !isBeside && share < LIKELY) return lackOf(lacking.id, named);
  if (named.length > 0 && findings.nothing >= SURELY && !asks(text))
    return { ...lackOf(text, named), plain: UNKNOWN, alone: UNKNOWN };
  const isNamed = named.length > 0 && featuresOf(spots).every((feature) => /^[eof]:/.test(feature));
  const [asking, attribute] = [asks(text), isAttribute(text)];
  const isThin = isNamed || (topical && isShort(text) && (asking || attribute));
  const isAlike = first && first.nearest >= ALIKE && share >= LIKELY && names.length === 0;
  const least = isAlike || isDeal(names, spots) ? PLAIN : LEAST;
  const alone = isThin ? LEAST : Math.min(MOST, Math.max(toldBy(findings), least));
  const follows = parted < 1;
  const marked = /[?？]\s*$/.test(text);
  const isNear = (first?.nearest ?? 0) >= NEAR;
  const isAlso = parted >= ALSO && isNear && THING.test(text.trim());
  const isAsked = isAlso || isNamed ? follows && marked : !topical && (asking || (follows && attribute));
  const about = aboutOf(text, names, findings, spots);
  return {
    plain: isAsked && !ASKED_WITHIN.test(text) ? Math.max(alone, ASKED) : alone,
    alone,
    isOwn: named.length > 0 || names.length > 0,
    isIdle:
      alone < (isNear ? IDLE_THOUGH_NEAR : IDLE) &&
      !asking &&
      (!marked || isChat(findings)) &&
      names.length === 0 &&
      !isAsked &&
      !/\d/.test(text),
    opensNamed: spots.spots[0]?.start === 0 && isName(spots.spots[0]),
    endsNamed: isName(spots.spots.at(-1)) && spots.spots.at(-1)!.end === folded.length,
    names: named,
    concepts: featuresOf(spots).filter((feature) => feature.startsWith('c:')),
    about,
    points: pointsOf(about, parts),
  };
}
