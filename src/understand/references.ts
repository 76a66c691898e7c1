import type { Layer } from '../knowledge/schema.ts';
import { namesIn } from './ask-lists.ts';
import { askedByPlaces } from './follow-places.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { saysMore, written } from './reference-words.ts';
import { toldNames } from './told-names.ts';
import type { Understanding } from './understand.ts';

/** What one of several told companies is called besides. */
const NOUN_EN = String.raw`(?:ones?|compan(?:y|ies)|firms?|funds?|labs?|names?|guys?|outfits?|players?|backers?|investors?|givers?)`;
const NOUN_JA = '(?:会社|企業|とこ(?:ろ)?|やつ|ほう|方|社|一社|1社|ふぁんど|投資家|らぼ|出資者)';
const OF_THEM = String.raw`(?:of|on|in|from) (?:them|these|those|(?:the|that|your|this) (?:two|three|four|2|3|4|lot|list|pair))`;

const PLACE_EN = '(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final|former|latter)';
/** The one that was named first of two, or last: by those who asked, whatever order they were told in. */
const NAMED_FIRST = String.raw`前者|(?:先|前)の(?:方|ほう)|先に(?:挙げ|あげ|言っ|書い|出し|出)た(?:方|ほう|会社|とこ)`;
const NAMED_LAST = String.raw`後者|(?:後|あと|後ろ)の(?:方|ほう)|(?:後|あと)に(?:挙げ|あげ|言っ|書い|出し|出)た(?:方|ほう|会社|とこ)`;
const PLACE_JA = String.raw`(?:[1-5一二三四五](?:つ目|番目|社目|個目)|最初|最後|${NAMED_FIRST}|${NAMED_LAST})`;
const OF_TWO = new RegExp(String.raw`^(?:former|latter|${NAMED_FIRST}|${NAMED_LAST})$`);

/** "The first of them", "the second one, …", 「最後のとこは」: one of those that were told. */
const ONE = new RegExp(
  String.raw`\b(?:the|that|your) (?<en>${PLACE_EN})(?: ${NOUN_EN}\b(?: ${OF_THEM})?| ${OF_THEM}|(?<=former|latter)(?! half)\b|(?=\s?[,?:;]))` +
    `|(?<ja>${PLACE_JA})(?:の${NOUN_JA}|(?<=[目者方うたこ社])(?=[はがもにへの、]|から|って)|の(?=[はがも]))`,
  'u',
);
/** "The first two", 「最初の二社」: several from one end of it. */
const RUN = new RegExp(
  String.raw`\b(?:the|those|that|your) (?<en>first|last) (?<count>two|2|three|3)\b(?: ${NOUN_EN}\b)?(?: ${OF_THEM})?` +
    `|(?<ja>最初|はじめ|最後)の(?<kazu>二|2|三|3)(?:社|つ|者)`,
  'u',
);
/** "Those two", "both of them", 「その2つ」: all that were told, where they are so many. */
const ALL = new RegExp(
  String.raw`\b(?:those|these) (?<en>two|2|three|3)\b(?: ${NOUN_EN}\b)?|\bthe (?:two|pair) of (?:them|those)\b|\bboth of (?:them|those|these)\b` +
    `|(?:その|この|あの)(?<ja>二|2|三|3)(?:社|つ|者)(?:の${NOUN_JA})?|両社|両者`,
  'u',
);
/** The only one that was told. */
const ONLY = new RegExp(
  String.raw`\b(?:that|this|the same) (?:one|company|firm|investor|backer|lab|fund)\b|(?:あ?そこ|そちら|そっち)(?=[はがもにへので]|って|から)|その(?:会社|企業|ふぁんど|投資家|一社|1社|先)`,
  'u',
);
/** The only one of a list, by less than that: "did it put in there", "is it building". */
const THERE =
  /(?<=\b(?:in|into|to|for|behind|backs?|backing|funds?|funding) )(?:there|it)(?=\W*$)|(?<=\b(?:is|does|did|do|are|has|have)n?'?t? |'s |'re )(?:it|they)(?= (?:\w+ )?(?:build|develop|mak|us(?:e|ing)|run|train|creat|mad|do(?:ing)?)\w*\b)/u;
const MANY: Record<string, number> = { two: 2, '2': 2, 二: 2, three: 3, '3': 3, 三: 3 };

/** What stands around a reference and makes it the one that is given to. */
const GIVEN_EN = /\b(?:in|into|to|behind|on|for|backs?|backed|backing|funds?|funded|gives?|gave)\s$/;
const GIVEN_JA = /^[にへ]/;

const LAST = new RegExp(`^(?:last|final|latter|最後|${NAMED_LAST})$`);
const FIRST = new RegExp(`^(?:first|1st|former|最初|${NAMED_FIRST}|[1一])`);

function placeOf(word: string, count: number): number {
  if (LAST.test(word)) return count - 1;
  const places = [FIRST, /^(?:sec|2nd|[2二])/, /^(?:third|3rd|[3三])/];
  const place = places.findIndex((pattern) => pattern.test(word));
  return place < 0 ? (/^(?:fourth|4th|[4四])/.test(word) ? 3 : 4) : place;
}

/** So many questions back a list may have been told. */
const BACK = 3;

/** A word for those who give, or for those who get. */
const CALLED = { givers: /backer|investor|giver|fund|ふぁんど|投資家|出資者/, takers: /lab|らぼ/ };

/** The lists that were told, the latest first; of one question the side that the reference stands on first, or is called by alone. */
function listsOf(
  { question, earlier = [] }: Turn,
  said: string,
  isGiven: boolean,
  { library }: Understanding,
): string[][] {
  return [question, ...earlier].slice(0, BACK).flatMap((one) => {
    const { givers, takers } = toldNames(one, library);
    if (CALLED.givers.test(said)) return [givers];
    if (CALLED.takers.test(said)) return [takers];
    return isGiven ? [takers, givers] : [givers, takers];
  });
}

/** Those who only invest: "those two funds". */
const ofFunds = (ids: string[], { library: { knowledge } }: Understanding): string[] =>
  ids.filter((id) => knowledge.entities.get(id)?.layers.length === 0);

/** The two of a deal, where what ties them is asked about. */
const RELATION = /関係|つなが|\b(?:relat\w+|connect\w+|ties?|tied|link\w*)\b/;
const pairIn = (question: Question, { input }: RegExpExecArray): string[] | undefined =>
  question.kind === 'tie' && RELATION.test(input) ? [question.from, question.to] : undefined;

/** The former or the latter of two that were told, in the order in which they were named. */
function namedOf(place: string, lists: string[][], { companies, question }: Turn): string[] | undefined {
  const order = (id: string) => companies.indexOf(id);
  const pair = lists.find((ids) => ids.length === 2) ?? (question.kind === 'several' ? [] : companies);
  if (pair.length !== 2) return undefined;
  const named = pair.every((id) => order(id) >= 0) ? pair.toSorted((a, b) => order(a) - order(b)) : pair;
  return [named[placeOf(place, named.length)]!];
}

function meantBy(
  match: RegExpExecArray,
  lists: string[][],
  last: Turn,
  parts: Understanding,
): string[] | undefined {
  const groups = match.groups ?? {};
  const place = groups['en'] ?? groups['ja'] ?? '';
  const several = groups['count'] ?? groups['kazu'];
  if (several !== undefined) {
    const run = MANY[several]!;
    const list = lists.find((ids) => ids.length > run);
    return list && (/^(?:last|最後)/.test(place) ? list.slice(-run) : list.slice(0, run));
  }
  if (place in MANY || place === '') {
    const count = MANY[place] ?? 2;
    const funds = /fund|ふぁんど/.test(match[0]) ? lists.map((ids) => ofFunds(ids, parts)) : lists;
    return funds.find((ids) => ids.length === count) ?? pairIn(last.question, match);
  }
  if (OF_TWO.test(place)) return namedOf(place, lists, last);
  const told = lists.find((ids) => ids.length > 1);
  const one = told?.[placeOf(place, told.length)];
  return one === undefined ? undefined : [one];
}

/** Which of the told ones a pattern points to, by the side on which it stands. */
function pointed(
  match: RegExpExecArray,
  folded: string,
  last: Turn,
  parts: Understanding,
): string[] | undefined {
  const [ahead, behind] = [folded.slice(0, match.index), folded.slice(match.index + match[0].length)];
  const isGiven = /[ぁ-ん]/.test(folded) ? GIVEN_JA.test(behind) : GIVEN_EN.test(ahead);
  // After another question the list is no longer what half a sentence is about: its frame is.
  const isAlone = listsOf({ ...last, earlier: [] }, match[0], isGiven, parts).every((ids) => ids.length < 2);
  return isAlone ||
    OF_TWO.test(match.groups?.['en'] ?? match.groups?.['ja'] ?? '') ||
    saysMore(`${ahead} ${behind}`)
    ? meantBy(match, listsOf(last, match[0], isGiven, parts), last, parts)
    : undefined;
}

/** "Who else is in there?", 「そこには他に誰が」: money goes into the one that got it. */
const INVESTS = /invest|\b(?:backs?|backed|backers?|funds?|funded|put\w*)\b|出資|投資|入れて|出して|お金/;

/** The one that a set question was narrowed to; of a stake, where it is said to be given to or the other is named, the one that gets it. */
function onlyTold(
  { question }: Turn,
  { library }: Understanding,
  isTaker: (of: string) => boolean,
): string[] | undefined {
  if (question.kind === 'tie' && question.deal === 'investment')
    return isTaker(question.from) ? [question.to] : undefined;
  if (question.kind !== 'investors' && question.kind !== 'investments') return undefined;
  const { givers, takers } = toldNames(question, library);
  const told = question.kind === 'investors' ? givers : takers;
  return told.length === 1 ? told : undefined;
}

/** One of several by its trade: "the chipmaker's part", 「チップ屋の分は」. */
const TRADES: [Layer, RegExp][] = [
  [
    'chip',
    /\b(?:the|that) (?:chip|gpu|hardware|silicon)[- ]?(?:maker|giant|company|firm|vendor|seller|designer|one|guy)\b|(?:(?<=その|あの)|(?<=^|、))(?:ちっぷ|gpu|半導体)(?:の?め[ーい]?か[ーあ]?|屋(?:さん)?|の?会社|企業)(?=の(?:分|額|出資|ほう|方|取り分)|は(?:いくら|どれ|なんぼ)|だけ)/u,
  ],
  [
    'cloud',
    /\b(?:the|that) cloud[- ]?(?:provider|giant|company|firm|vendor|one)\b|(?:(?<=その|あの)|(?<=^|、))くらうど(?:屋(?:さん)?|の?会社|企業|事業者)(?=の(?:分|額|出資|ほう|方|取り分)|は(?:いくら|どれ|なんぼ)|だけ)/u,
  ],
];

/** The only one of a trade among those that were told. */
function ofTrade(folded: string, last: Turn, parts: Understanding): string | undefined {
  for (const [layer, pattern] of TRADES) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const { givers, takers } = toldNames(last.question, parts.library);
    const { entities } = parts.library.knowledge;
    const ids = [...new Set([...givers, ...takers])].filter((id) => entities.get(id)?.layers.includes(layer));
    if (ids.length === 1) return written(folded, match, ids, parts);
  }
  return undefined;
}

/** "That lab", 「その投資家」: the one that gets, or the one that gives, in the deal that was told. */
const ROLES = {
  investment: {
    to: /\b(?:that|this) (?:ai )?(?:lab|start-?up|recipient|receiver)\b|(?:その|あの|この)(?:らぼ|すたーとあっぷ|ai企業|ai会社|出資先|投資先)/u,
    from: /\b(?:that|this) (?:investor|backer|giver)\b|(?:その|あの|この)(?:投資家|出資者|すぽんさー?|出資元)/u,
  },
  payment: {
    to: /\b(?:that|this|the) (?:recipient|receiver|payee|collector|vendor|beneficiary)\b|(?:その|あの|この)(?:受け取り手|受取人|受け取り先|支払い?先|もらい手|受け取る側|受け取った側)/u,
    from: /\b(?:that|this|the) (?:payer|customer|buyer)\b|(?:その|あの|この)(?:払い手|支払い?元|支払い?主|払う側|払った側|お?客(?:さん)?|顧客)/u,
  },
};

/** The deal that was told, by itself or in a fact that tells of no other. */
function dealTold(
  { question }: Turn,
  { library }: Understanding,
): { from: string; to: string; kind: string | undefined } | undefined {
  if (question.kind === 'tie') return { from: question.from, to: question.to, kind: question.deal };
  const fact = question.kind === 'facts' ? question.ids[0] : undefined;
  if (fact === undefined) return undefined;
  const [id, other] = library.knowledge.facts.get(fact)?.deals ?? [];
  return id === undefined || other !== undefined ? undefined : library.knowledge.deals.get(id);
}

function ofRole(folded: string, last: Turn, parts: Understanding): string | undefined {
  const deal = dealTold(last, parts);
  if (deal?.kind !== 'investment' && deal?.kind !== 'payment') return undefined;
  for (const side of ['to', 'from'] as const) {
    const match = ROLES[deal.kind][side].exec(folded);
    if (match && saysMore(folded.replace(match[0], ''))) return written(folded, match, [deal[side]], parts);
  }
  return undefined;
}

/**
 * A folded text with the names of those that it points to in the lists that were told: by their place, by their number,
 * or as the only one. What it asks of them is then read as of any that are named.
 * @returns undefined where it points to none
 */
export function inPlaceOfReference(folded: string, last: Turn, parts: Understanding): string | undefined {
  if (askedByPlaces(folded, last)) return undefined;
  for (const pattern of [RUN, ONE, ALL]) {
    const match = pattern.exec(folded);
    const ids = match ? pointed(match, folded, last, parts) : undefined;
    if (match && ids) return written(folded, match, ids, parts);
  }
  const role = ofRole(folded, last, parts);
  if (role !== undefined) return role;
  const traded = ofTrade(folded, last, parts);
  if (traded !== undefined) return traded;
  const there = last.question.kind === 'tie' ? null : THERE.exec(folded);
  const only = ONLY.exec(folded) ?? there;
  if (!only || !saysMore(folded.replace(only[0], ''))) return undefined;
  const isGiven = GIVEN_JA.test(folded.slice(only.index + only[0].length)) && INVESTS.test(folded);
  const names = namesIn(folded, parts).map(({ id }) => id);
  const ids = onlyTold(last, parts, (giver) => isGiven || names.includes(giver));
  return ids && written(folded, only, ids, parts);
}
