import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { BESIDE_MONEY } from './beside-money.ts';
import type { Turn } from './follow.ts';
import { industriesIn, overviewOf } from './industries.ts';
import { aimsOfLabs } from './motive.ts';
import { pointsNamed } from './points-named.ts';
import type { Question } from './question.ts';
import { listCalled } from './told-others.ts';

/** Some are set aside by what they are called. */
const ASIDE =
  /以外|の(?:ほか|他)(?!の?業界)|を?除[いくけ外]|を?抜[いくけき]|を?外[しす]|を?省[いくき]|\b(?:besides|other than|apart from|aside from|except(?: for)?|excluding|minus|without|drop(?:ping)?|leav(?:e|ing) (?:out|aside)|take (?:away|out)|taking (?:away|out)|set(?:ting)? aside|strik(?:e|ing)|not counting|remov(?:e|ing)|(?:everything|all|anything|the lot|those|any) but)\b|を?引い[たて]/;
/** And the others are wanted, whatever is said to be set aside. */
const REST =
  /残り|残余|残る|残(?:っ|さ)|のこり|あと(?:の|は)?[、]?(?:[二三23]つ|[二三23]個|[二三23]点|何)|(?:ほか|他)の(?:[二三23]つ|[二三23]個)|未出|(?:まだ|未だ)[^。?？]{0,8}(?:挙|出て|言って|触れ)[^。?？]{0,6}(?:な|ませ)|\b(?:the )?(?:other|remaining) (?:two|three|ones?|pair|couple|2|3)\b|\b(?:what's|what is|whats|who is|which is|is|are) left\b|\bremain(?:s|ing|der)?\b|\bthe (?:rest|others)\b|\b(?:haven't|hasn't|not|didn't|weren't|wasn't) (?:yet )?(?:been )?(?:come up|named?|mention(?:ed)?|said|listed?|list)\b|\bwhat other\b/;
/** One of two that stand against each other. */
const FORMER = /前者|\bformer\b/;
const LATTER = /後者|\blatter\b/;
/** A stake, a payment or a sum is no point of these lists. */
const OF_DEALS = ['r-pay', 'q-why', 'q-when', 'q-amount'] as const;
const INVESTORS = /投資家|出資|誰|だれ|\b(?:who|investors?|backers?|stakes?|companies|firms)\b/;

/** So many points are a list. */
const LISTED = 3;
const LONGEST = 90;
const MANY: [RegExp, number][] = [
  [/(?:[二2]つ|[二2]個|[二2]点)|\b(?:two|2|pair|couple)\b/, 2],
  [/(?:[三3]つ(?!の?層)|[三3]個|[三3]点)|\b(?:three|3)\b(?! layers?\b)/, 3],
];

/** What was told, the latest first. */
const toldIn = ({ answered, question, facts, earlier = [] }: Turn): string[] => [
  ...facts,
  ...[answered ?? question, ...earlier].flatMap((one) =>
    one.kind === 'facts' || one.kind === 'compare'
      ? one.ids
      : one.kind === 'several'
        ? one.parts.flatMap((part) => (part.kind === 'facts' ? part.ids : []))
        : [],
  ),
];

/** The lists that were talked about: those that the one told sums up, told themselves, or of which a point was told. */
function listsTold(last: Turn, { pointsOf, parentOf }: Context, { knowledge }: Library): string[] {
  // Stakes and payments are listed otherwise.
  const isList = (id: string) =>
    pointsOf(id).length >= LISTED && !OF_MONEY.has(knowledge.facts.get(id)?.topic ?? '');
  const told = toldIn(last);
  const inside = told.flatMap((id) => pointsOf(id));
  const parents = told.map((id) => parentOf(id) ?? '');
  const siblings = parents.flatMap((id) => pointsOf(id));
  return [...new Set([...inside, ...told, ...siblings, ...parents])].filter(isList);
}
const OF_MONEY = new Set(['investors', 'flow', 'deals']);

/** The two lists that were told against each other, as the article has them. */
export function twoListsTold(last: Turn, { pointsOf, parentOf }: Context): string[] | undefined {
  const overviews = toldIn(last).flatMap((id) => {
    const parent = parentOf(id);
    const above = parent === undefined ? undefined : parentOf(parent);
    return [id, ...(parent === undefined ? [] : [parent]), ...(above === undefined ? [] : [above])];
  });
  const pair = overviews.find(
    (id) => pointsOf(id).length === 2 && pointsOf(id).every((one) => pointsOf(one).length >= LISTED),
  );
  return pair === undefined ? undefined : pointsOf(pair);
}

/** The one of two lists that "the former" or "the latter" is. */
function ofTwo(last: Turn, context: Context): string | undefined {
  const { folded } = context.reading;
  const place = FORMER.test(folded) ? 0 : LATTER.test(folded) ? 1 : undefined;
  return place === undefined ? undefined : twoListsTold(last, context)?.[place];
}

/** Points by themselves, so many of a list as are left. */
const tell = (ids: string[]): Question =>
  ids.length === 1 ? { kind: 'facts', ids } : { kind: 'compare', ids };

/** What is left of a list, where so many are. */
function leftOf(points: string[], named: string[], folded: string): Question | undefined {
  const left = points.filter((id) => !named.includes(id));
  const many = MANY.find(([words]) => words.test(folded))?.[1];
  const isSome = named.length > 0 && left.length > 0 && (many === undefined || many === left.length);
  return isSome ? tell(left) : undefined;
}

/** What is set aside: in English what stands behind the words for it, in Japanese what stands before them. */
function asideOf(folded: string): string {
  const [words = ''] = ASIDE.exec(folded) ?? [];
  const at = folded.indexOf(words);
  const [behind = ''] = folded.slice(at + words.length).split(/[,?;:]/u, 1);
  return /[a-z]/u.test(words)
    ? behind
    : (folded
        .slice(0, at)
        .split(/[、。はが]/u)
        .at(-1) ?? '');
}
/** Industries by what they have in common: that they are compared. */
const COMPARED = /業界.*比[較べ]|比[較べ].*業界|(?:以外|他|ほか)の業界|\bindustr(?:y|ies)\b/;

/** The likeliest list by itself, less the points that are named. */
function withoutOne(context: Context, library: Library): Question | undefined {
  const { folded, features, grams } = context.reading;
  const aside = asideOf(folded);
  const apart = COMPARED.test(folded) ? industriesIn(aside, library) : [];
  const industries = apart.length > 0 ? overviewOf(library)?.points : undefined;
  if (industries) return leftOf(industries, apart, folded);
  const [first] = library.rank(features, grams, 1).facts;
  const points = (first?.share ?? 0) >= PLAIN ? context.pointsOf(first!.id) : [];
  return points.length >= LISTED
    ? leftOf(points, pointsNamed(/[a-z]/u.test(aside) ? aside : folded, points, library), folded)
    : undefined;
}
const PLAIN = 0.6;
const OF_FACTS = new Set<Question['kind']>(['facts', 'compare', 'several']);

/** The horizons themselves, by whatever word. */
const HORIZON =
  /(?:ない(?:ほう|方)?の?|残っ?た?|残り|のこり|もう一つ|もうひとつ|ほか|他)の?(?:の|る)?(?:期間|展望|見通し|時期|段階|時間軸)|\b(?:horizon|outlook|period|time ?frame|term|phase|stage|window)s? (?:that(?:'s| is| are)? )?(?:left|remain\w*|not named|over)\b|\b(?:other|remaining|third|left-?over) (?:horizon|outlook|period|time ?frame|term|phase|stage|window|one)\b|\bthe one (?:that(?:'s| is) )?(?:left|remaining)\b|\bthe one (?:that |which )?(?:doesn't|does not|without)\b/;

/** "The horizon that's left?", 「残った期間は？」 after points of two of the three: what stands under the third. */
function horizonLeft(last: Turn, context: Context): Question | undefined {
  if (!HORIZON.test(context.reading.folded)) return undefined;
  const { parentOf, pointsOf } = context;
  const told = last.question.kind === 'compare' ? last.question.ids : [];
  const heads = new Set(told.map((id) => parentOf(id) ?? ''));
  const overview = parentOf([...heads][0] ?? '') ?? '';
  const points = pointsOf(overview);
  const left = points.filter((id) => !heads.has(id));
  const areHeads = heads.size > 1 && [...heads].every((id) => points.includes(id));
  return areHeads && left.length > 0 ? { kind: 'facts', ids: left } : undefined;
}

/** Whether some of a list are wanted that isn't one of deals. */
function isMeant(context: Context): boolean {
  // Only what these words leave over is read at all.
  const { folded } = context.reading;
  if ((!ASIDE.test(folded) && !REST.test(folded)) || /\b(?:same|depth|layers)\b/.test(folded)) return false;
  // "What other downsides?" asks for one of the lists by what it is called.
  if (/\bwhat other\b|あとは何/.test(folded) && listCalled(folded) !== undefined) return false;
  const isWhether = context.yesNo && !OPEN.test(folded);
  return (
    !isWhether &&
    folded.length <= LONGEST &&
    context.reading.companies.length === 0 &&
    !context.has(...OF_DEALS) &&
    !INVESTORS.test(folded)
  );
}
const LABS = /ai(?:企業|会社|らぼ)|らぼ側|\b(?:ai )?labs\b|\b(?:ai|model) (?:companies|firms|makers)\b/;
/** What those are after who get the money, after what those want who give it. */
const LABS_AFTER =
  /(?:ai|らぼ|開発)(?:企業|会社|らぼ)?(?:側|勢|たち|各社)?[^。?？]{0,16}(?:狙|ねらい|目的|欲し|ほしい|求め|得|戦略|思惑|もら)|\b(?:ai )?(?:labs|ai (?:companies|firms)|model (?:makers|companies|firms))\b[^?.]{0,40}\b(?:want|get|getting|gain|after|aims?|seek|need|looking)\b|\b(?:want|get|getting|gain|aims?|goals?|strategy)\b[^?.]{0,30}\b(?:labs|ai (?:companies|firms))\b/;
const OPEN =
  /(?:は|って|を|と|たら|には)[?？。]*$|\b(?:any(?:thing)?|remaining|rest)\b|何|どれ|どの|\b(?:which|what)\b/;

/** Of the lists that were told those of the kind that is named; where none was, the list that is called so: "besides the bubble, any other risks". */
function listsMeant(folded: string, told: string[], { knowledge: { facts } }: Library): string[] {
  const topic = ASIDE.test(folded) ? listCalled(folded.replace(asideOf(folded), ' ')) : undefined;
  if (topic === undefined) return told;
  const isOfIt = (id: string) => facts.get(id)?.topic === topic;
  const called = [...facts.values()].filter(({ id, points }) => isOfIt(id) && points.length >= LISTED);
  if (told.some(isOfIt)) return told.filter(isOfIt);
  return called.length === 1 ? [called[0]!.id] : told;
}

/** "The two apart from returns?", 「残りの二つは？」: the points of a list just told, less those that were named. */
export function readLeftOfList(
  context: Context,
  last: Turn | undefined,
  library: Library,
): Question | undefined {
  const { folded } = context.reading;
  const isAside = ASIDE.test(folded);
  const horizon = last && horizonLeft(last, context);
  if (horizon) return horizon;
  if (!isMeant(context)) return undefined;
  if (!last) return isAside ? withoutOne(context, library) : undefined;
  if (!OF_FACTS.has((last.answered ?? last.question).kind)) return undefined;
  const one = ofTwo(last, context);
  const isOfLabs = LABS_AFTER.test(folded) || (LABS.test(folded) && BESIDE_MONEY.test(folded));
  const ofLabs = isOfLabs ? aimsOfLabs(context, library)?.id : undefined;
  const told = listsMeant(folded, listsTold(last, context, library), library);
  const lists = one !== undefined ? [one] : ofLabs === undefined ? told : [ofLabs];
  for (const list of lists) {
    const points = context.pointsOf(list);
    const left = leftOf(points, pointsNamed(folded, points, library), folded);
    if (left) return left;
  }
  if (isAside && one === undefined) return undefined;
  for (const list of lists.slice(0, 1)) {
    const points = context.pointsOf(list);
    const left = leftOf(points, pointsNamed(last.said ?? '', points, library), folded);
    if (left) return left;
  }
  // Which of them were named before isn't known: all are told.
  return one === undefined ? undefined : { kind: 'facts', ids: [one] };
}
