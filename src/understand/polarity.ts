import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { claimHolds, comparisonIn, spanHoldsIn } from '../knowledge/claims.ts';
import { isOnlyTimed, timeHolds } from './timely.ts';
import { fold } from '../text/fold.ts';
import { isNegated } from '../text/negation.ts';
import { areOthers, isAsStated, ONLY, statesFigure } from './as-stated.ts';
import { countHolds, ordinalHolds } from './counts.ts';
import { claimOf, type Context } from './context.ts';
import { isBeyond, isJustSo } from './covered.ts';
import {
  isAsserted,
  isAwaited,
  isOfToday,
  isSaidForSure,
  isSaidOutright,
  isSureOfNot,
  isTakenForCertain,
  isScarce,
  modalityOf,
  holdsPossible,
  OPEN,
  POSSIBLE,
  weigh,
} from './modality.ts';
import { isDoubtedYes } from './doubted-yes.ts';
import { isOfOtherKind, isUnheard, RANKS, saysUnmentioned, VAGUE } from './plainly.ts';
import { mostForNo, reasonHolds } from './reasons.ts';
import { namesAnother } from './sayer.ts';
import { isSoleUnsaid } from './sole.ts';
import { DENIES, isThere, NAMED, namesKind, TALKED } from './exists.ts';
import { saysAllOfSome } from './quantity-words.ts';
import { onlyNames } from './names-only.ts';
import { natureHolds } from './sorts.ts';
import { stumbleHolds } from './stumbles.ts';
import { isMatterOfTaste, isNickname, likens } from './taste.ts';
import { toldIn } from './told.ts';
import { hasQuestionWord, wantsYesNo } from './yesno.ts';

export type Polarity = 'y' | 'n';

/** Of a fact less likely than that neither yes nor no is said: "is this legal?" isn't about coming regulation. */
const LEAST_SHARE = 0.05;
/** And of one less likely than that no more than a date or a sum is held against it. */
const LIKELY = 0.1;
/** So like an example that it is answered as that is. */
export const WORD_FOR_WORD = 0.95;
/** Where the words don't ask for yes or no outright, more than the odds must speak for one of them. */
const LEAST_LEANING = 0.65;
/** Of a fact that is plainly asked about, less will do. */
const PLAIN = 0.8;
/** So likely the fact meant that it is told as what there is. */
const EVIDENT = 0.5;
const LEAST_IF_PLAIN = 0.55;
/** Says that it is but a forecast. */
const IS_FORECAST =
  /\b(?:just|only|merely|a|still a) (?:forecast|projection|prediction|estimate)\b|(?:forecast|projection|prediction|estimate),? (?:right|not|rather|only)|(?<!\p{sc=Han})(?:予測|見込み|見通し|予想)(?:値)?(?:です|なの|だよ|だけ|に(?:すぎ|過ぎ)|で(?:あって|合って)|ってこと|[?？]|$)/u;

/** So little speaks for a yes. */
const RULED_OUT = 0.05;

/** Where the time is right, less of a lean to no than this is none. */
const LEAST_IF_TIMELY = 0.5;

const flip = (polarity: Polarity): Polarity => (polarity === 'y' ? 'n' : 'y');

/** So sure that what the article leaves open isn't what is claimed. */
const SURE = 0.8;
const CERTAIN = 0.95;
const EVIDENTLY = 0.98;
/** Where the learner is so clear, a word to the contrary is only another way to put it. */
const CLEAR = 0.95;
/** Asks what it hangs on, not how it ends. */
const HINGES =
  /\b(?:hinges?|depends?|(?:boils?|comes?) down|rests?|rides?|turns?|counts?) (?:on|to|upon)\b|次第|かか(?:って|る)|左右され|決ま/;

const AFTERWARDS = /^after\b/i;
/**
 * How a fact answers a yes/no question; a deal without a sum is none of the sum that is named.
 * @returns undefined where that is unsure
 */
export function polarityOf(context: Context, ranked: Ranked, library: Library): Polarity | undefined {
  const { reading } = context;
  if (isMatterOfTaste(reading.folded) || likens(reading.folded)) return undefined;
  if (isNickname(reading, (features) => library.ranking.coverage(features, ranked.id))) return undefined;
  // What is asked by a question word is answered by neither yes nor no.
  if (!context.yesNo && hasQuestionWord(context.reading.folded)) return undefined;
  const {
    en = '',
    deals = [],
    entities = [],
    nature,
    points = [],
    topic = '',
  } = library.knowledge.facts.get(ranked.id) ?? {};
  const isPlain = (ranked.share ?? 0) >= PLAIN;
  if (context.yesNo && (ranked.share ?? 0) >= LIKELY && isOfOtherKind(context.reading.folded, { topic }))
    return context.negated ? 'y' : 'n';
  // What is told is there, where the article is said not to have it.
  const isMissed = isPlain && context.yesNo && context.negated && saysUnmentioned(context.reading.folded);
  const polarity = leanOf(context, ranked, library) ?? (isMissed ? 'n' : undefined);
  if (context.yesNo && !context.negated && saysAllOfSome(context.reading.folded, en)) return 'n';
  const isOpen = nature === 'forecast' || POSSIBLE.test(en);
  const isOfNature = (ranked.share ?? 0) >= LIKELY ? natureHolds(context.reading.folded, isOpen) : undefined;
  if (context.yesNo && isOfNature !== undefined) return isOfNature ? 'y' : 'n';
  // None of what a list counts is a thing that the article lacks.
  const isOfNoList = points.length > 1 && context.reading.absent.length > 0 && !context.negated;
  if (polarity === 'y' && isOfNoList) return 'n';
  const isUnstated =
    claimOf(context.reading)?.usd !== undefined && deals.length > 0 && !/\$/.test(en) && !context.negated;
  const isMeant = deals.length > 0 || (ranked.share ?? 0) >= EVIDENT;
  // A sum that is but foreseen is none that has come, however rightly it is named.
  const isToCome = nature === 'forecast' && isTakenForCertain(context);
  if (polarity === 'n' && isMeant && !isToCome && isAsStated(context, en, { deals, entities }))
    return library.opposition(ranked.id, context.reading) < 0 ? 'n' : 'y';
  if (polarity === 'y' && isSoleUnsaid(context, ranked, library)) return undefined;
  if (polarity === 'y' && (isDoubtedYes(context, ranked, library) || areOthers(context, en))) return 'n';
  return polarity === 'y' && isUnstated ? 'n' : polarity;
}

/** As it answers a stored one that is the same, else as the learner leans; undefined where that is unsure. */
function leanOf(
  context: Context,
  { id, example, nearest: likeness, share = 0 }: Ranked,
  library: Library,
): Polarity | undefined {
  if (!context.yesNo) return undefined;
  const { reading, negated } = context;
  if (reading.foreign.length > 0) return negated ? 'y' : 'n';
  const {
    en: statement = '',
    ja = '',
    entities = [],
    nature,
    points = [],
    topic = '',
  } = library.knowledge.facts.get(id) ?? {};
  const isFaint = share < LEAST_SHARE && likeness < WORD_FOR_WORD;
  // A time that is claimed is held against the fact's, and a figure that it states is its, however faint the rest.
  if (isFaint && !claimOf(reading)?.when && !statesFigure(statement, reading)) return undefined;
  if (!wantsYesNo(reading.folded) && onlyNames(reading, id, library)) return undefined;
  if (share < VAGUE && isUnheard(reading, id, library)) return undefined;
  const strange = namesAnother(context, entities, library);
  const asksIfNamed = NAMED.test(reading.folded) && reading.mentions.length > 0;
  // A thing that only stands for a company isn't named itself.
  const isNamed = !strange && !reading.mentions.some(({ stands }) => stands);
  const isForWord = reading.mentions.length === 1 && reading.mentions[0]!.stands;
  if (asksIfNamed && isForWord) return negated ? 'y' : 'n';
  if (asksIfNamed && entities.length > 0) return isNamed === negated ? 'n' : 'y';
  if (strange && !negated && stumbleHolds(reading, id, library) === false) return 'n';
  // Whoever else is named: only what is all but certainly denied is.
  if (strange && entities.length > 0 && share >= EVIDENT && !negated && POSSIBLE.test(statement)) return 'n';
  // "It was Sam Altman who …": nor is what is plainly another's.
  const isOfPerson = entities.some((one) => context.entities.get(one)?.kinds.includes('person'));
  const isAnothers = share >= PLAIN && (isOfPerson || reading.mentions.some(({ stands }) => stands));
  if (strange && entities.length > 0)
    return !negated && share >= LIKELY && (isAnothers || library.leaning(id, reading) <= RULED_OUT)
      ? 'n'
      : undefined;
  const reason = reasonHolds(context, id, library);
  if (reason !== undefined && reason !== 'open') return reason;
  if (reason === 'open')
    return library.leaning(id, reading) <= mostForNo(reading.folded, id, library) ? 'n' : undefined;
  if (RANKS.test(reading.folded) && reading.companies.length > 1) return undefined;
  const told = share >= LIKELY ? toldIn(reading.folded, library.knowledge, id) : undefined;
  if (told !== undefined) return told === negated ? 'n' : 'y';
  if (TALKED.test(reading.folded) && claimOf(reading) === undefined && !ONLY.test(reading.folded))
    return negated ? 'n' : 'y';
  // "They don't cooperate much, do they?", of what they do but little.
  if (negated && share >= LIKELY && isScarce(reading.folded, statement)) return 'y';
  if (isSaidForSure(reading.folded, statement)) return negated ? 'y' : 'n';
  if (nature === 'forecast' && isOfToday(reading.folded, statement)) return undefined;
  const modality = modalityOf(reading.folded);
  const weighed = weigh(modality, { en: statement, nature }, negated && !isSureOfNot(reading.folded));
  const claim = claimOf(reading);
  const timely = timeHolds(reading.folded, statement);
  const isSized = (claim?.usd ?? claim?.percent ?? claim?.times) !== undefined;
  const isAmiss = timely === false || (isSized && !claimHolds(statement, claim!));
  if (!isAmiss && (modality === 'possible' || modality === 'ruled-out') && weighed) return weighed;
  const isEvident = share >= EVIDENT || (share >= LIKELY && namesKind(reading.folded, topic));
  if (!negated && isEvident && isThere(reading, statement)) return 'y';
  const learnt = library.leaning(id, reading);
  const isPossible = POSSIBLE.test(statement);
  const nearest = library.examples.get(id)?.[example];
  if (nearest?.polarity && likeness >= WORD_FOR_WORD) {
    const isTurned = isNegated(fold(nearest.text)) !== negated;
    // 「ふくらんでない？」 may ask for a yes: turned round only where the learner doesn't lean the other way.
    const isSwayed = nearest.polarity === 'y' ? learnt > LEAST_LEANING : learnt < 1 - LEAST_LEANING;
    if (isTurned && !isSwayed) return flip(nearest.polarity);
    const isToCome = nature === 'forecast' || isPossible;
    if (
      !isTurned &&
      learnt > 1 - SURE &&
      learnt < SURE &&
      !(isToCome && isAwaited(reading.folded, isPossible))
    )
      return nearest.polarity;
  }
  // "After 2023" has no end.
  const dated = claim?.when && !AFTERWARDS.test(statement) ? spanHoldsIn(statement, claim.when) : undefined;
  const counted = countHolds(reading.folded, { ja, en: statement }, points.length);
  if (dated !== undefined) return (dated && counted !== false) === negated ? 'n' : 'y';
  if (isAmiss && (timely === false || modality === 'possible')) return negated ? 'y' : 'n';
  if (weighed) return weighed;
  const isOpen = isPossible || nature === 'forecast';
  const isPlain = modality === undefined && share >= LIKELY;
  const opposed = isOpen && isPlain ? library.opposition(id, reading) : 0;
  if (opposed < 0 && !(negated && /\bmay not\b/.test(statement))) return 'n';
  if (timely && points.length === 0 && learnt < LEAST_IF_TIMELY !== negated)
    return isOnlyTimed(reading.folded) && !negated ? 'y' : undefined;
  const compared = claim && comparisonIn(statement, claim);
  if (compared !== undefined) return compared === negated ? 'n' : 'y';
  if (claim?.than && (claim.usd ?? claim.percent ?? claim.times) !== undefined) return undefined;
  const isSo = claim === undefined || claimHolds(statement, claim);
  if (nature === 'forecast' && isSo && IS_FORECAST.test(reading.folded)) return negated ? 'n' : 'y';
  const isRightSoFar = points.length > 1 && share >= LIKELY && library.opposition(id, reading) >= 0;
  if (counted === false || (counted && isRightSoFar && isAsserted(reading.folded)))
    return counted === negated ? 'n' : 'y';
  const placed = ordinalHolds(reading.folded, statement);
  if (placed !== undefined) return placed === negated ? 'n' : 'y';
  if (isPossible && isPlain && negated && opposed === 0 && !DENIES.test(statement)) return 'n';
  if (isPossible && isAwaited(reading.folded, isPossible)) return undefined;
  if (OPEN.test(statement) && !HINGES.test(reading.folded))
    return learnt <= 1 - SURE && (isAsserted(reading.folded) || isSaidOutright(reading.folded))
      ? 'n'
      : undefined;
  // A figure that is as stated speaks for a yes more than the words do, unless they say the contrary or go further.
  const isBorneOut = statesFigure(statement, reading);
  const isPlainly = !ONLY.test(reading.folded) && library.opposition(id, reading) >= 0;
  const [words, figure] = isPlainly ? [1, 2] : [2, 1];
  const leaning = isBorneOut ? (words * learnt + (negated ? 0 : figure)) / 3 : learnt;
  const isClear = Math.abs(learnt - 0.5) > EVIDENTLY - 0.5;
  if (share < LIKELY && likeness < WORD_FOR_WORD && !isBorneOut && !isClear) return undefined;
  const least = share >= PLAIN ? LEAST_IF_PLAIN : LEAST_LEANING;
  // The very thing that the statement says, in the negative: however sure the learner is, no.
  const isDenied = negated ? claim !== undefined && !DENIES.test(statement) : leaning < CLEAR;
  if (leaning >= least && isDenied && library.opposition(id, reading) < 0) return 'n';
  if (leaning >= least) return isBeyond(context, id, library) ? undefined : 'y';
  // "So it's a bubble, right": said to be so of what only may be, and nothing speaks against it.
  if (isPossible && isPlain && isPlainly && !negated && isAsserted(reading.folded) && leaning > RULED_OUT)
    return 'y';
  if (!negated && nearest && isJustSo(context, { id, likeness, nearest }, library)) return 'y';
  // Left open by the words alike, by one word to the contrary it isn't.
  if (leaning > 1 - least)
    return isPlainly || isOpen || negated || ONLY.test(reading.folded) ? undefined : 'n';
  const isClaimed = claim !== undefined || ONLY.test(reading.folded) || modality === 'settled';
  const mayBe = holdsPossible(statement);
  if ((!isOpen && !mayBe) || isClaimed) return 'n';
  return learnt <= 1 - CERTAIN && (!mayBe || isAsserted(reading.folded)) ? 'n' : undefined;
}
