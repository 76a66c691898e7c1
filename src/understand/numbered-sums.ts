import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import { totalOf } from './expression.ts';
import { work } from './follow-sums.ts';
import { turnOf } from './frame.ts';
import type { Turn } from './follow.ts';
import type { Operation, Quantity, Question } from './question.ts';
import { dealOf, tieTo } from './listed.ts';
import { itemsOf, MARKS, pointsBackTo, type Pointing } from './list-marks.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { join } from './several.ts';
import { boundsSaid } from './sorts.ts';
import { prepare } from './prepare.ts';
import { merged, sumsIn } from './tally.ts';
import type { Understanding } from './understand.ts';

/** Of the two, or all, before it: 「上の二つの合計」, "the sum of the first two". */
const BEFORE =
  /(?:上|前|以上|上記)の?(?:二|2|両|ふた)(?:つ|者|方)|両者|その(?:二|2|ふた)つ|\b(?:the (?:first )?two|those two|these two|both|(?:the|those|these) (?:two )?above)\b/iu;

const DOES: readonly [Operation | 'add', RegExp][] = [
  [
    'add',
    /#\s*[+＋]\s*#|#\s*[+＋]\s*#|合計|合算|足[しすせ]|合わせ|\b(?:plus|sum|total|add(?:ed)?|combined|together)\b/iu,
  ],
  ['share', /何割|何%|何パーセント|割合|占め|%|\b(?:share|percent\w*|fraction|proportion)\b/iu],
  [
    'ratio',
    /÷|\/|#\s*[:：]\s*#|何倍|倍率|比率?|割[るっり]|\b(?:ratio|divided|times|multiple|factor|over)\b/iu,
  ],
  [
    'difference',
    /#\s*[-−–ー―]\s*#|差(?!出)|引[くいき]|マイナス|残|\b(?:minus|less|difference|gap|subtract\w*|net of|left)\b/iu,
  ],
  [
    'compare',
    /(?:どっち|どちら)|大小|比べ|比較|\b(?:bigger|larger|smaller|compare\w*|vs\.?|versus|against|more|exceed\w*)\b/iu,
  ],
];

/** A sum as one: several stakes that an item told are added up. */
function asOneSum(sums: Quantity[], { graph }: Context): Quantity | undefined {
  const [first, second] = sums;
  if (!first || !second) return first;
  const ids = sums.flatMap((sum) => ('deals' in sum && sum.stage === undefined ? sum.deals : []));
  return ids.length === sums.length ? merged(graph.all.filter(({ id }) => ids.includes(id)))[0] : undefined;
}

/** What an item told, and what may be gone on from. */
type Told = [answered: Question, frame: Question];

/** The sum that an item told; a fact that states a deal tells its sum. */
const sumOf = (told: Told, context: Context): Quantity | undefined =>
  asOneSum(
    told.map((question) => sumsIn(question, context)).find(([sum]) => sum !== undefined) ?? [],
    context,
  );

/** Several sums added up; undefined where one of them is no deal's. */
function addedUp(sums: Quantity[], { graph }: Context): Question | undefined {
  const ids = sums.flatMap((sum) => ('deals' in sum && sum.stage === undefined ? sum.deals : ['']));
  const deals = graph.all.filter(({ id }) => ids.includes(id));
  return deals.length === new Set(ids).size ? totalOf({ graph }, deals) : undefined;
}

/** Of three, two that are one: 「①と②の合計は③の何倍」. */
const PAIR = /#\s*(?:[+＋、,・]|と|and|plus)\s*#/iu;

/** Two sums of what may be three, of which two that are named as one are put together. */
function asTwo(sums: Quantity[], rest: string, { graph }: Context): Quantity[] {
  const [first, second, third] = sums;
  if (!first || !second || !third || sums.length > 3) return sums;
  const together = (one: Quantity, other: Quantity) =>
    merged(
      graph.all.filter(({ id }) => [one, other].some((sum) => 'deals' in sum && sum.deals.includes(id))),
    );
  const isFirst = rest.slice(0, rest.search(PAIR) + 1).split('#').length === 2;
  return isFirst ? [...together(first, second), third] : [first, ...together(second, third)];
}

/** In both of two lists, or in one of them but not in the other. */
const SHARED = /両方|共通|重な|どちらにも|いずれにも|\b(?:both|in common|common|overlap\w*|shared?)\b/iu;
const NOT_IN =
  /(?:い|入って|載って|含まれ|出て)(?:い)?な[いくし]|(?:は|が)?だけ|のみ|除|[-−]|\b(?:not|without|except|minus|but n[o']t|isn't|aren't|only)\b/iu;
const NOT_FIRST = /^[^#]*#[^#]*(?:な[いくし]|\bnot in\s*$)|^[^#]*\bnot (?:in|on)\s*#/iu;

/** Who stands in both of two lists of backers that were told, or in one but not in the other. */
function readSets([one, other]: Told[], rest: string): Question | undefined {
  const ofs = [one, other].map((told) => told?.find(({ kind }) => kind === 'investors'));
  const [a, b] = ofs.map((question) =>
    question?.kind === 'investors' && question.of.length === 1 ? question.of[0] : undefined,
  );
  if (a === undefined || b === undefined || a === b) return undefined;
  if (SHARED.test(rest)) return { kind: 'investors', of: [a, b], all: true };
  if (!NOT_IN.test(rest)) return undefined;
  return NOT_FIRST.test(rest)
    ? { kind: 'investors', of: [b], except: [a] }
    : { kind: 'investors', of: [a], except: [b] };
}

/** What an item works out of items before it; undefined where it does nothing of the kind. */
function readWorked({ places, rest }: Pointing, told: Told[], context: Context): Question | undefined {
  const areBefore = places.length === 0 && BEFORE.test(rest);
  const pointed = areBefore ? told.slice(-2) : places.map((place) => told[place - 1]!);
  const sets = pointed.length === 2 ? readSets(pointed, rest) : undefined;
  if (sets) return sets;
  const does = DOES.filter(([, pattern]) => pattern.test(rest)).map(([named]) => named);
  const sums = pointed.flatMap((one) => sumOf(one, context) ?? []);
  if (does.length === 0 || sums.length < 2 || sums.length < pointed.length) return undefined;
  const [other] = does.filter((one) => one !== 'add');
  if (other === undefined || (!PAIR.test(rest) && does.includes('add') && sums.length > 2))
    return addedUp(sums, context);
  if (does.includes('add') && sums.length === 2) return addedUp(sums, context);
  const [left, right, more] = asTwo(sums, rest, context);
  return left && right && !more ? work(context, other, left, right) : undefined;
}

/** An item without what goes with it: there is no room for that in a list. */
function alone(clause: Clause, item: string): Clause {
  const { question } = clause;
  if (question.kind !== 'facts') return clause;
  const ids = question.ids.slice(0, 1);
  // "The part by 2023": a noun claims nothing.
  return { ...clause, question: /[?？]/u.test(item) ? { ...question, ids } : { kind: 'facts', ids } };
}

/** Reads the items of a list one after the other; each may lean on the one before it. */
type ReadItem = (text: string, last: Turn | undefined) => Clause;

/**
 * 「①Aの上限 ②Bの上限 ③①＋②」, "(a) …? (b) …? (c) the ratio of (a) to (b)": items, of which one is worked out of those
 * before it that it names by their marks.
 */
export function readNumberedSums(
  text: string,
  { language, last, parts }: { language: Detected; last: Turn | undefined; parts: Understanding },
  read: ReadItem,
): Clause | undefined {
  for (const marks of MARKS) {
    const items = itemsOf(text, marks);
    const pointing = items?.map((item, at) => pointsBackTo(item, marks, at + 1));
    const isWorked = pointing?.some(
      ({ places, rest }, at) => at >= 2 && (places.length > 1 || BEFORE.test(rest)),
    );
    if (!items || !pointing || !isWorked) continue;
    const clauses: Clause[] = [];
    let turn = last;
    let worked = 0;
    for (const [at, item] of items.entries()) {
      const { context } = readFolded(prepare(item, language, parts), item, parts);
      const told = clauses.map((clause): Told => [clause.question, turnOf(clause, parts).question]);
      const sum = at < 2 ? undefined : readWorked(pointing[at]!, told, context);
      const clause = sum ? clauseOf(item, sum, parts) : alone(read(item, turn), item);
      if (sum) worked++;
      clauses.push(clause);
      turn = { ...turnOf(clause, parts), within: true };
    }
    // All that is asked is told.
    if (worked > 0) return { ...join(clauses, parts), isOfTold: true };
  }
  return undefined;
}

const DIGIT: Record<string, string> = {
  一: '1', 二: '2', 三: '3', 四: '4', first: '1', second: '2', third: '3', fourth: '4',
}; // prettier-ignore
const TWO_FIRST = /\b(?:the )?first two\b|(?:最初|はじめ)の(?:2|二)つ/giu;
const NTH =
  /\b(?:the |your |my )?(?<en>first|second|third|fourth|last)(?! (?:year|month|week|quarter|time)\b)(?: (?:one|number|figure|sum|item|amount|answer|point))?\b|(?<ja>[一二三四1-4](?=[つ個番]目)|最初|最後)(?:[つ個番]目)?(?:の(?:額|やつ|金額|数字|もの|項目|答え))?|(?:number|item|no\.|point|answer|項目) ?#?(?<no>[1-5])(?!\d)/giu;

/** Each item that is pointed back to by its place in words, by its mark instead: "the third minus the first", 「三つ目から一つ目を引く」. */
const withMarks = (text: string, count: number): string =>
  text.replace(TWO_FIRST, '(1)+(2)').replaceAll(NTH, (...found: unknown[]) => {
    const { en, ja, no } = found.at(-1) as Record<string, string | undefined>;
    const said = (en ?? ja ?? no ?? '').toLowerCase();
    if (/^(?:last|最後)$/u.test(said)) return `(${count})`;
    return `(${said === '最初' ? '1' : (DIGIT[said] ?? said)})`;
  });

/** "What fraction of (c) is (a)?", 「③に占める①」: the whole is named first. */
const WHOLE_FIRST = /\b(?:of|into) *#|#\s*(?:に(?:占|対)|のうち|の中で|の何[割%].*は)/iu;
const MOST_TOLD = 80;

/** 「③から②を引くと？」, "(c) minus (a)?", after a numbered answer: what is worked out of the items that it told. */
export function readMarksTold(
  text: string,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const { answered } = last ?? {};
  if (!last || answered?.kind !== 'several' || text.length > MOST_TOLD) return undefined;
  const plain = withMarks(text.normalize('NFKC').replace(/[?。.!\s]+$/u, ''), answered.parts.length);
  const pointed = MARKS.map((marks) => pointsBackTo(plain, marks, answered.parts.length + 1));
  if (pointed.every(({ places }) => places.length < 2)) return undefined;
  const { context } = readFolded(fold(text), text, parts);
  if (context.reading.companies.length > 0) return undefined;
  const told = answered.parts.map((question): Told => {
    const { question: frame } = turnOf({ question, features: [], companies: [] }, parts);
    return [question, frame];
  });
  for (const { places, rest } of pointed) {
    if (places.length < 2) continue;
    const isTurned = places.length === 2 && WHOLE_FIRST.test(rest);
    const sum = readWorked({ places: isTurned ? places.toReversed() : places, rest }, told, context);
    if (sum) return { ...clauseOf(text, sum, parts, last.companies), isActed: true, isOfTold: true };
  }
  return undefined;
}

const AMOUNT = /いくら|(?<!差)額|\b(?:how (?:much|big|large)|amounts?|figures?|sums?|size)\b/u;
const IS_STATED =
  /(?:書|記載|載|明記|示|公表|開示|出て|わか|分か)[^。?？]{0,10}[?？。]*$|\b(?:given|stated|disclosed|known|specified|mentioned|give|state|say|mention|disclose)\b/u;
const LATTER = /後者|(?:後|あと)の(?:ほう|方)|\b(?:the )?latter\b/iu;
const FORMER = /前者|先の(?:ほう|方)|\b(?:the )?former\b/iu;

/** 「その二つ目の支払いの額は？」, "how big is the second one?", after several deals: the sum of the one in that place. */
export function readPlaceTold(
  text: string,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const { answered } = last ?? {};
  const folded = fold(text);
  if (!last || answered?.kind !== 'several' || text.length > MOST_TOLD || !AMOUNT.test(folded))
    return undefined;
  if (boundsSaid(folded).length > 0) return undefined;
  const count = answered.parts.length;
  const isPair = count === 2;
  const plain = text
    .replace(LATTER, (said) => (isPair ? '(2)' : said))
    .replace(FORMER, (said) => (isPair ? '(1)' : said));
  const places = [...withMarks(plain, count).matchAll(/\((?<place>[1-5])\)/gu)];
  const asked = answered.parts[Number(places[0]?.groups?.['place'] ?? 0) - 1];
  if (!asked || places.length > 1) return undefined;
  const { context } = readFolded(folded, text, parts);
  if (context.reading.companies.length + context.reading.figures.length > 0) return undefined;
  const deals = answered.parts.map((question) => dealOf({ question, deals: [] }, context));
  const deal = deals[answered.parts.indexOf(asked)];
  // What stands in a list of its own has places of its own.
  if (!deal || deals.includes(undefined)) return undefined;
  const stated = context.yesNo && IS_STATED.test(folded) ? { yes: true, sum: 'stated' as const } : {};
  const told: Question = { ...tieTo(deal), aspect: 'amount', ...stated };
  return { ...clauseOf(text, told, parts, [deal.from, deal.to]), isActed: true, isOfTold: true };
}
