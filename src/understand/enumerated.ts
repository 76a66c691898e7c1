import { onceFor } from '../text/latest.ts';
import { isTelling, type Feature } from '../knowledge/features.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Detected } from '../text/language.ts';
import { asksForAnybody } from './anybody.ts';
import { countHolds } from './counts.ts';
import type { Context } from './context.ts';
import { itemsIn } from './items.ts';
import { isOfAllLayers } from './layers.ts';
import { readNames } from './named-together.ts';
import { prepare } from './prepare.ts';
import type { Clause } from './clause.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import type { Understanding } from './understand.ts';

/** One has to be chosen from what is listed. */
const CHOOSES =
  /\b(?:which|pick|choose|select|spot|identify|name the|find the)\b|どれ|(?<!う)どの|選[べびんぶ]|えら[べびんぶ]|当てて|見つけ/;
/** What does not belong. */
const ODD = /\bodd (?:one|man) out\b|仲間(?:は|外|はずれ)|のけ者/;
const NOT_IN =
  /\b(?:not|never|outside|wrong|except)\b|n't\b|\bnone of\b|ない|外れ|はずれ|以外|違う|ちがう|除[かい]|間違/;
/** Stated, to be agreed to, whatever its grammar. */
const STATED =
  /=|\b(?:right|correct|true|agreed?|yes or no|y\/n)[^\p{L}]*$|(?:合って|正し|で(?:ok|おけ|いい))[^、。]{0,6}$/u;
const ONLY = /\b(?:only|just|all there is|that's (?:it|all))\b|だけ|のみ|しか/;

/** 「リスクは三つで、AとBとC」: how many there are said to be, and which. */
const COUNTED_AHEAD =
  /(?<head>[\p{sc=Han}\p{sc=Kana}ー]{2,12}は)(?:全部で)?[二三四五六2-6](?:つ|個|点)(?:で|あって)、(?<list>[^、。?？]{3,60}?)(?:(?:って|という|だ?と[^と]{1,4}が言)[^。]*)?[。?？]*$/u;
/** So plainly an overview is meant. */
const MEANT = 0.5;
const LEAST_ITEMS = 3;
const LEAST_FOUND = 2;
const MOST_LOOKED_AT = 3;

function readSaid({ label, ja, en, ask }: Fact, { vocabulary }: Library): ReadonlySet<Feature> {
  const texts = [`${label.ja}。${ja}`, `${label.en}. ${en}`, ...ask.ja, ...ask.en];
  return new Set(texts.flatMap((text) => readFeatures(text, vocabulary).filter(isTelling)));
}

/** What facts say, each read once for a library. */
const saidIn = onceFor<Library, Map<string, ReadonlySet<Feature>>>(() => new Map());

/** What a fact says, by its label, its statement and its own questions. */
function saidBy(fact: Fact, library: Library): ReadonlySet<Feature> {
  const known = saidIn(library);
  const said = known.get(fact.id) ?? readSaid(fact, library);
  known.set(fact.id, said);
  return said;
}

/** What only one of some facts says. */
function marksOf(facts: Fact[], library: Library): Map<string, Set<Feature>> {
  const said = facts.map((fact) => saidBy(fact, library));
  const isShared = (mark: Feature, own: number) => said.some((other, at) => at !== own && other.has(mark));
  return new Map(
    facts.map(({ id }, at) => [id, new Set([...said[at]!].filter((mark) => !isShared(mark, at)))]),
  );
}

/** The fact that each item stands for; undefined for what none of them says. */
export function placeItems(items: string[], facts: Fact[], library: Library): (string | undefined)[] {
  const marks = marksOf(facts, library);
  return items.map((item) => {
    const features = readFeatures(item, library.vocabulary);
    let best: { id: string; count: number } | undefined;
    for (const [id, own] of marks) {
      const count = features.filter((feature) => own.has(feature)).length;
      if (count > (best?.count ?? 0)) best = { id, count };
    }
    return best?.id;
  });
}

/** The overviews that a text may be held against, the likeliest first: none that sums up overviews. */
export function overviewsOf(ranked: Ranked[], { knowledge: { facts }, parents }: Library): Fact[] {
  const ids = ranked.slice(0, MOST_LOOKED_AT).flatMap(({ id }) => {
    const own = facts.get(id)?.points.length ? id : parents.get(id);
    return own === undefined ? [] : [own];
  });
  return [...new Set(ids)]
    .map((id) => facts.get(id)!)
    .filter(({ points, deals }) => points.length >= LEAST_ITEMS && deals.length === 0)
    .filter(({ points }) => points.every((id) => facts.get(id)!.points.length < LEAST_ITEMS));
}

/** More than the name of a thing. */
const PHRASE = /(?:\S+\s+){2}\S|[ぁ-ん\p{sc=Han}ァ-ヴー]{6}/u;
/** So likely the fact that an item means. */
const PLAINLY = 0.3;
/** What an item is likeliest about in the whole article; undefined where that is unsure. */
function aboutOf(item: string, library: Library): string | undefined {
  const [first] = library.rank(readFeatures(item, library.vocabulary), [], 1).facts;
  return first && (first.share ?? 0) >= PLAINLY ? first.id : undefined;
}

/** What was listed, held against the points of one overview. */
interface Held {
  overview: Fact;
  /** of each item the point that it stands for, or the other overview's */
  placed: (string | undefined)[];
  /** several items stand for nothing that is known: they may be points in other words */
  isUnsure: boolean;
}

/** So surely another fact that no list is meant. */
const SURELY = 0.9;
const isElse = (first: Ranked | undefined, { id, points }: Fact): boolean =>
  first !== undefined && (first.share ?? 0) >= SURELY && first.id !== id && !points.includes(first.id);

function hold(items: string[], ranked: Ranked[], library: Library): Held | undefined {
  const { facts } = library.knowledge;
  let abouts: (string | undefined)[] | undefined;
  const aboutAt = (at: number) => (abouts ??= items.map((item) => aboutOf(item, library)))[at];
  for (const overview of overviewsOf(ranked, library)) {
    if (isElse(ranked[0], overview)) continue;
    const others = facts.get(overview.opposite ?? '')?.points ?? [];
    const points = [...overview.points, ...others].map((id) => facts.get(id)!);
    const near = placeItems(items, points, library);
    const about = near.map((id, at) => id ?? aboutAt(at));
    const isPoint = (id: string | undefined) => points.some((point) => point.id === id);
    const placed = about.map((id) => (isPoint(id) ? id : undefined));
    const unknown = items.filter((_, at) => about[at] === undefined);
    const isUnsure = unknown.length > 1 && unknown.some((item) => PHRASE.test(item));
    const found = new Set(placed.filter((id) => id !== undefined && overview.points.includes(id)));
    // "The three reasons are regulation and price": of the overview that is plainly meant, whatever is listed.
    const isMeant = overview.id === ranked[0]?.id && (ranked[0]?.share ?? 0) >= MEANT;
    if (
      isMeant ||
      found.size >= LEAST_FOUND ||
      (others.length > 0 && found.size > 0 && !placed.includes(undefined))
    )
      return { overview, placed, isUnsure };
  }
  return undefined;
}

const isOf =
  ({ id, points }: Fact) =>
  (one: Ranked): boolean =>
    one.id === id || points.includes(one.id);

/** What asks for the choice: a sentence of its own, or what follows the list. */
const SENTENCE = /[:：?？。.!！\n]+/u;

/** The overview that the choice is asked of: of two that are each other's contrary, the one that its sentence names. */
function askedOf(held: Held, text: string, library: Library): Held {
  const { overview } = held;
  const other = library.knowledge.facts.get(overview.opposite ?? '');
  const asking = text.split(SENTENCE).find((sentence) => CHOOSES.test(sentence));
  if (!other || asking === undefined) return held;
  const features = readFeatures(asking, library.vocabulary).filter(isTelling);
  const shareOf = (fact: Fact) => library.rank(features, [], MOST_RANKED).facts.find(isOf(fact))?.share ?? 0;
  return shareOf(other) > shareOf(overview) ? { ...held, overview: other } : held;
}
const MOST_RANKED = 12;

/** Two of three are named: the one that is left is wanted. */
const LEFT =
  /(?:あと|残り|のこり|もう)の?(?:1|一|ひと)(?:つ|個|こ|点)|\b(?:third|missing|remaining|last|other) (?:one|risk|merit|reason|point|aim|layer|field)\b|\bwhat(?:'s| is|s)? (?:the )?(?:third|missing|left|remaining|other)\b|\band\s*(?:\.{2,}|…)/;
const isChoice = (folded: string): boolean => ODD.test(folded) || CHOOSES.test(folded);

/** The one item that is in, or that isn't, as its fact; where it is none or several, the overview tells. */
function choose({ overview, placed }: Held, folded: string): Question {
  const isOut = ODD.test(folded) || NOT_IN.test(folded);
  const chosen = placed.filter((id) => (id !== undefined && overview.points.includes(id)) !== isOut);
  const [only, second] = chosen;
  const isOne = only !== undefined && second === undefined && chosen.length === 1;
  return { kind: 'facts', ids: [isOne ? only : overview.id] };
}

const NEEDS =
  /\b(?:can't|cannot|can not|couldn't|could not|never|nothing|no \w+ can) (?:[\w']+ ){0,6}?without\b|なし(?:では|に|じゃ)[^。]*(?:ない|ません)|(?:ない|なけれ)(?:と|ば)[^。]*(?:ない|ません)/;
/** Whether what is listed is all among the points: no where one isn't. */
function judge(
  { overview, placed, isUnsure }: Held,
  { reading, negated: isNegative, twinOf }: Context,
): Question | undefined {
  const { folded, companies } = reading;
  // "AI can't be built without …" needs them.
  const negated = isNegative && !NEEDS.test(folded);
  // The aims of one company are said to be another's.
  const other = companies.find(
    (id) => !overview.entities.includes(id) && twinOf(overview.id, id) !== undefined,
  );
  if (other !== undefined && companies.length === 1)
    return { kind: 'facts', ids: [twinOf(overview.id, other)!], polarity: negated ? 'y' : 'n', yes: true };
  const isMiscounted = countHolds(folded, overview, overview.points.length) === false;
  const isAll = !isMiscounted && placed.every((id) => id !== undefined && overview.points.includes(id));
  if ((isAll && ONLY.test(folded)) || (!isAll && isUnsure)) return undefined;
  // The one that belongs to the other side is told by its own fact.
  const [odd, another] = placed.filter((id) => id !== undefined && !overview.points.includes(id));
  const ids = odd !== undefined && another === undefined ? [odd, overview.id] : [overview.id];
  return { kind: 'facts', ids, polarity: isAll === negated ? 'n' : 'y', yes: true };
}

/**
 * A list that is claimed to be the article's, or of which one is to be chosen: each item is held against the points of
 * the overview that is meant, and of the one that tells the other side.
 * @returns undefined where nothing is listed, or the article has no such list
 */
export function readEnumerated(text: string, language: Detected, parts: Understanding): Clause | undefined {
  // 「バブル 利益相反 あと1つは？」
  const counted = COUNTED_AHEAD.exec(text)?.groups;
  const spaced = LEFT.test(text) ? text.replace(/\s+(?=[\p{sc=Han}\p{sc=Kana}])/gu, '、') : text;
  const items = itemsIn(
    counted ? `${counted['head']}${counted['list']?.replaceAll(/と(?!いう|上司)/gu, '、')}` : spaced,
  );
  if (items.length < 2) return undefined;
  const folded = prepare(text, language, parts);
  if (isOfAllLayers(folded)) return undefined;
  const { context, findings } = readFolded(folded, text, parts);
  const { reading } = context;
  const isClaim = (context.yesNo || counted !== undefined || STATED.test(folded)) && !asksForAnybody(folded);
  const companies = reading.companies;
  const of = (question: Question): Clause => ({ question, features: reading.features, companies });
  const named = isClaim ? readNames(context, findings.facts, parts.library) : undefined;
  if (named) return of(named);
  // All of them are told: the one that is left is among them, whatever the others were called.
  const listed = LEFT.test(folded) && !isClaim ? hold(items, findings.facts, parts.library) : undefined;
  if (listed) return of({ kind: 'facts', ids: [listed.overview.id] });
  if (items.length < (counted ? LEAST_FOUND : LEAST_ITEMS) || reading.figures.length > 1) return undefined;
  if (!isClaim && !isChoice(folded)) return undefined;
  const held = hold(items, findings.facts, parts.library);
  if (!held) return undefined;
  const question = isChoice(folded)
    ? choose(askedOf(held, text, parts.library), folded)
    : judge(held, context);
  return question && of(question);
}
