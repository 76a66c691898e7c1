import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { spansTold } from './follow-horizon.ts';
import { listed, tieTo } from './listed.ts';
import { listOf } from './points.ts';
import { placeIn, placeNamed } from './places.ts';
import type { Question } from './question.ts';

const COUNT_EN = '(?<many>two|three|2|3|pair|couple)';
/** Not what a text counts by itself: years, and companies, of which others know. */
const NO_POINT =
  '(?! (?:years?|months?|quarters?|weeks?|days?|decades?|sentences?|words?|questions?|answers?|compan|labs?|firms?|investors?|backers?))';
const COUNT_JA = '(?<many>[23二三])(?:つ|個|点|項目|業界|分野)(?!目)';

/** From which end of a list, or what is left of it: "the last two", 「後ろ2つ」, "the other two", 「残り2つ」. */
const PARTS: [part: 'head' | 'tail' | 'rest', RegExp][] = [
  ['head', new RegExp(String.raw`\b(?:first|top|former|opening) ${COUNT_EN}\b${NO_POINT}`, 'u')],
  ['head', new RegExp(`(?:最初|はじめ|初め|(?<!た)前半?|前者|上|頭|先頭)の?${COUNT_JA}`, 'u')],
  ['tail', new RegExp(String.raw`\b(?:last|final|latter|bottom|closing) ${COUNT_EN}\b${NO_POINT}`, 'u')],
  ['tail', new RegExp(`(?:最後|後ろ|うしろ|後半|後者|(?<!以)下|らすと|後)の?${COUNT_JA}`, 'u')],
  ['rest', new RegExp(String.raw`\b(?:other|remaining) (?<many>two|three|2|3|one|ones)\b${NO_POINT}`, 'u')],
  [
    'rest',
    /\bthe (?:others|rest|remainder)\b(?! of)|^(?:(?:and|ok|so|then|now),? ){0,12}(?:rest|others|remainder)\b|\b(?:all|everything|those|each|any) (?:but|except)\b|目以外/u,
  ],
  [
    'rest',
    /(?:残り|のこり|ほか|他|あと|もう)の?(?<many>[23二三]|(?<=(?:残り|のこり)の?)[1一])(?:つ|個|点|項目|業界|分野)(?!目)/u,
  ],
  ['rest', /(?:残り|のこり)(?:の(?:やつ|もの|分|ほう|方|点|項目))?(?=[もはを、]|って|について|$)/u],
];
const MANY: Record<string, number> = { one: 1, '1': 1, 一: 1, three: 3, '3': 3, 三: 3, ones: 0 };

interface Part {
  part: 'head' | 'tail' | 'rest';
  /** how many; 0: all that there are */
  many: number;
}

function partIn(folded: string): Part | undefined {
  for (const [part, pattern] of PARTS) {
    const found = pattern.exec(folded);
    const many = found?.groups?.['many'];
    if (found) return { part, many: many === undefined ? 0 : (MANY[many] ?? 2) };
  }
  return undefined;
}

/** Which of a list that is; undefined where there are not so many. */
function cut<One>({ part, many }: Part, all: One[], isTold: (one: One) => boolean): One[] | undefined {
  if (part !== 'rest')
    return many < all.length ? (part === 'head' ? all.slice(0, many) : all.slice(-many)) : undefined;
  const left = all.filter((one) => !isTold(one));
  const isSome = left.length > 0 && left.length < all.length;
  return isSome && (many === 0 || many === left.length) ? left : undefined;
}

/** What was told of a list: of one of its points that was told with what is near it, that one. */
const idsIn = (one: Question | undefined): string[] =>
  one?.kind === 'compare' ? one.ids : one?.kind === 'facts' ? one.ids.slice(0, 1) : [];

const PLACE = '(?:first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)?)';
const PLACE_JA = '(?:最初|最後|真ん中|[1-5一二三四五])';
/** Two of them by their places: "first and last only", "2 and 3 again", 「1番と3番だけ」. */
const PAIR = new RegExp(
  String.raw`(?:^|\b(?:just|only|the|and|numbers?|points?|items?|nos?\.?|give me|ok|so) |#)(?:the |#)?(?<one>${PLACE}) ?(?:and|&|\+) ?(?:the |#)?(?<other>${PLACE})\b(?!%|[.,]?\d)${NO_POINT}` +
    `|(?<!\\d)(?<ichi>${PLACE_JA})(?:(?:つ|番|個|点)目?)?(?:と|・|、)(?<ni>${PLACE_JA})(?:(?:つ|番|個|点)目?(?!以上)|(?=(?:の(?!社)|だけ|を|は|も|$)))`,
  'u',
);

/** The two that a text picks by their places; undefined where it picks no two. */
function pairIn<One>(folded: string, all: One[]): One[] | undefined {
  const { one, other, ichi = one, ni = other } = PAIR.exec(folded)?.groups ?? {};
  if (ichi === undefined || ni === undefined) return undefined;
  const places = [ichi, ni].map((word) => placeNamed(word, all.length));
  const picked = places.map((place) => (place === undefined ? undefined : all.at(place)));
  return picked.every((found) => found !== undefined) && picked[0] !== picked[1] ? picked : undefined;
}

/** One is set aside: "skip the first, the rest please", 「1つ目以外」. */
const ASIDE =
  /\b(?:skip|except|apart from|other than|besides|but|without|drop|leave out|leaving out|ignor\w+|omit\w*|minus)\b|飛ば|以外|除|抜/u;

const LISTED = 2;

/** The list of which some are meant: of points that were told side by side, the one that they are points of. */
export function wholeList(last: Turn, context: Context): string[] {
  const { answered = last.question, earlier = [] } = last;
  const ids = answered.kind === 'compare' ? answered.ids : [];
  const [parent, ...others] = new Set(ids.map((id) => context.parentOf(id)));
  if (parent !== undefined && others.length === 0) return context.pointsOf(parent);
  const before = earlier.flatMap((one) => (one.kind === 'facts' ? one.ids.slice(0, 1) : []));
  const lists = [listOf(last, context), ...before.map((id) => context.pointsOf(id))];
  return lists.find(({ length }) => length > LISTED) ?? lists[0]!;
}

/** Of one span of years, whatever points it has, the others are the other spans. */
const otherSpans = (last: Turn, context: Context): string[] | undefined =>
  last.answered?.kind === 'facts' ? spansTold(last, context)?.spans : undefined;

/** Each by itself, as it stands in the list. */
function tellEach(ids: string[]): Question {
  return ids.length === 1 ? { kind: 'facts', ids } : { kind: 'compare', ids };
}

/** Whether one of a list was told, or is set aside. */
function toldOrAside(
  { answered, question, earlier = [] }: Turn,
  folded: string,
  all: string[],
): (id: string) => boolean {
  const told = new Set([answered ?? question, ...earlier].flatMap(idsIn));
  const place = ASIDE.test(folded) ? placeIn(folded, all.length, true) : undefined;
  const aside = place === undefined ? undefined : all.at(place);
  return (id) => id === aside || (aside === undefined && told.has(id));
}

/** "Just the last two", 「残り2つも同じ粒度で」: so many of the points, or of the stakes, that were told. */
export function followPart(context: Context, last: Turn): Question | undefined {
  const { companies, figures, folded } = context.reading;
  const isOther = companies.length > 0 || figures.some(({ unit }) => unit === 'usd' || unit === 'year');
  const isAsked = context.yesNo && !IN_DETAIL.test(folded);
  if (isOther || isAsked || folded.length > LONGEST || context.has('q-why', 'q-when')) return undefined;
  const { kind } = last.answered ?? last.question;
  const all = LISTS.has(kind) ? wholeList(last, context) : [];
  const pair = pairIn(folded, all);
  if (pair) return tellEach(pair);
  const part = partIn(folded);
  const whole = part?.part === 'rest' ? (otherSpans(last, context) ?? all) : all;
  const points = part && cut(part, whole, toldOrAside(last, folded, whole));
  if (points) return tellEach(points);
  const deals = part && part.part !== 'rest' ? cut(part, listed(last, context), () => false) : undefined;
  return deals && { kind: 'several', parts: deals.map(tieTo) };
}
const LISTS = new Set<Question['kind']>(['facts', 'compare', 'several']);
const LONGEST = 80;
/** Wants them told, not something held against them. */
const IN_DETAIL =
  /同じ|同様|詳し|くわし|粒度|お願い|教え|説明|\b(?:explain|expand|elaborate|detail\w*|tell|same|give|describe|deeper|go (?:over|into|through)|(?:can|could|would|will) (?:you|u|ya))\b/;
