import { onceFor } from '../text/latest.ts';
import { isTelling, type Feature } from '../knowledge/features.ts';
import { areApart, horizonIn } from '../knowledge/horizon.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import { isNegated } from '../text/negation.ts';
import { readAlready } from './already.ts';
import type { Clause } from './clause.ts';
import { claimOf } from './context.ts';
import { countsIn } from './counts.ts';
import { figures as figuresIn, type Figure } from './numbers.ts';
import { prepare } from './prepare.ts';
import type { Reading } from './reading.ts';
import { readFolded } from './readout.ts';
import type { Understanding } from './understand.ts';
import { isStatement, wantsYesNo } from './yesno.ts';

/** Shorter claims say too little of a statement to be an echo of it, in UTF-16 units; Japanese says more in as many. */
const SHORTEST = { ja: 14, en: 30 };
/** So much of the claim is in the statement, and so much of the statement in the claim. */
const LIKE = { claim: 0.7, statement: 0.6 };
/** Where fewer notions are named, it is whom they are said of that counts. */
const LEAST_NOTIONS = 4;
const MOST_FACTS = 8;
/** So surely borne out by a fact, 0 to 1. */
const SURELY_SO = 0.95;
/** Goes further than a statement does, where that doesn't say so, too. */
const FURTHER =
  /\b(?:only|just|solely|all|every\w*|always|never|nobody|nothing|none|certain\w*|definite\w*|guarantee\w*|already|proven|confirmed)\b|だけ|のみ|しか|おんり|すべて|全て|全部|必ず|絶対|確実|もう(?!か|け)|すでに|既に/g;
/** "If one company fails": any will do. */
const ANY_ONE = 1;
/** "Two trillion dollars" counts nothing. */
const SUMS = /\b(?:\w+ )?\w+ (?:m|b|tr)illion\b/g;
const PARTLY_DENIED = /\bnot\b[^,.;]* and the\b/;
/** What only hands a claim over, and says nothing of it. */
const FRAME =
  'is it true that, really true, right, correct, my boss says, the article says, so basically, i heard, agree, 本当, 合ってますか, という理解, と聞いた, 記事によると, 正しい, listed, mentioned, 挙げられている, 触れられている, 含まれている, 載っている';

const HAS_JAPANESE = /[ぁ-ん\p{sc=Han}]/u;

const furtherIn = (folded: string): Set<string> => new Set(folded.match(FURTHER));

const areFigures = (claimed: Figure[], stated: Figure[]): boolean =>
  claimed.every(({ unit, value }) => stated.some((one) => one.unit === unit && one.value === value));

/** How many there are is compared as a number. */
const isConcept = (feature: Feature): boolean => /^c:(?!count-|place-)/.test(feature);

/** A claim beside a fact's statement: how much they share, what each has alone, and who is named in the statement. */
interface Beside {
  isLike: boolean;
  named: ReadonlySet<Feature>;
  claimed: Feature[];
  stated: Feature[];
}

function besideEachOther(claim: Feature[], all: Feature[]): Beside {
  const statement = all.filter(isTelling);
  const [own, other] = [new Set(claim), new Set(statement)];
  const claimed = claim.filter((feature) => !other.has(feature));
  const stated = statement.filter((feature) => !own.has(feature));
  const isLike =
    claimed.length <= (1 - LIKE.claim) * claim.length &&
    stated.length <= (1 - LIKE.statement) * statement.length;
  return { isLike, named: new Set(all), claimed, stated };
}

/** Whether one thing of the statement was put in place of another: a company, a figure, a time, a notion. */
function isChanged(reading: Reading, own: string, fact: Fact, beside: Beside, library: Library): boolean {
  const { folded } = reading;
  // A sum says which it is, and the learner knows other words for the same, unless they are the contrary.
  const isKnown =
    figuresIn(folded).some(({ unit }) => unit !== 'year') || library.leaning(fact.id, reading) >= SURELY_SO;
  const isSame = isKnown && library.opposition(fact.id, reading) >= 0;
  const [claimed, stated] = [horizonIn(folded), horizonIn(own)];
  const isOther = reading.mentions.some(
    ({ id, company }) =>
      ![id, company].some((one) => fact.entities.includes(one) || beside.named.has(`e:${one}`)),
  );
  return (
    (isOther && fact.entities.length > 0) ||
    !areFigures(figuresIn(folded), figuresIn(own)) ||
    [...countsIn(folded.replace(SUMS, ' '))].some(
      (count) => count !== ANY_ONE && !countsIn(own).has(count),
    ) ||
    (claimed !== undefined && stated !== undefined && areApart(claimed, stated)) ||
    // A notion more and another less is no change of what is denied: 「…の可能性は挙げられていない」.
    (!isSame && !isNegated(folded) && beside.claimed.some(isConcept) && beside.stated.some(isConcept))
  );
}

/** Whether a claim holds that says what a fact states in much the same words; undefined where it is another claim. */
function holdsAsEcho(reading: Reading, claim: Feature[], fact: Fact, library: Library): boolean | undefined {
  const { folded } = reading;
  const statement = HAS_JAPANESE.test(folded) ? fact.ja : fact.en;
  const beside = besideEachOther(claim, readFeatures(statement, library.vocabulary));
  if (!beside.isLike) return undefined;
  const own = fold(statement);
  const further = furtherIn(own);
  if ([...furtherIn(folded)].some((word) => !further.has(word))) return undefined;
  const isSame = isNegated(folded) === isNegated(own);
  // "… may not be recovered and the bubble could burst": which of the two is claimed the form doesn't tell.
  if (!isSame && PARTLY_DENIED.test(own)) return undefined;
  if (isChanged(reading, own, fact, beside, library)) return !isSame;
  return beside.claimed.length === 0 ? isSame : undefined;
}

/** "The market of 2030 is …": what is told of another year isn't what is echoed, where a fact tells of that one. */
function ofYear(facts: Fact[], { figures }: Reading): Fact[] {
  const years = figures.flatMap(({ unit, value }) => (unit === 'year' ? [String(value)] : []));
  const own = facts.filter(({ en }) => years.some((year) => en.includes(year)));
  return own.length > 0 ? own : facts;
}

/** The features of what only hands a claim over, read once. */
const frameOf = onceFor(
  ({ vocabulary }: Library): ReadonlySet<Feature> => new Set(readFeatures(FRAME, vocabulary)),
);

/**
 * "Is it true that …?" in a fact's own words, or with one thing of it changed: what the article says is so, and what
 * was changed is not, whatever else the claim is like.
 */
export function readEcho(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const least = HAS_JAPANESE.test(text) ? SHORTEST.ja : SHORTEST.en;
  if (text.length < least) return undefined;
  // The form is told cheaply, and most messages are no claims.
  const typed = fold(text);
  if (!wantsYesNo(typed) && !isStatement(typed)) return undefined;
  const { library } = parts;
  const { context, findings, reading } = readFolded(prepare(text, language, parts), text, parts);
  if (!context.yesNo || reading.foreign.length > 0 || readAlready(context)) return undefined;
  const frame = frameOf(library);
  const claim = reading.features.filter((feature) => isTelling(feature) && !frame.has(feature));
  const isAsked = (text.match(/[?？]/g)?.length ?? 0) <= 1;
  const { usd, than = 'exact' } = claimOf(reading) ?? {};
  const isCompared = usd !== undefined && than !== 'exact';
  if (claim.length < LEAST_NOTIONS || !isAsked || isCompared) return undefined;
  const near = findings.facts.slice(0, MOST_FACTS).map(({ id }) => library.knowledge.facts.get(id)!);
  for (const fact of ofYear(near, reading)) {
    // What a deal comes to, and who stands where, is told by the deal and the layers themselves.
    const isGraphs = fact.deals.length > 0 || fact.members !== undefined;
    const holds = isGraphs ? undefined : holdsAsEcho(reading, claim, fact, library);
    if (holds === undefined) continue;
    return {
      question: { kind: 'facts', ids: [fact.id], polarity: holds ? 'y' : 'n', yes: true },
      features: reading.features,
      companies: reading.companies,
    };
  }
  return undefined;
}
