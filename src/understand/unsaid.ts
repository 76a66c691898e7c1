import { claimHolds, spanHoldsIn } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { claimOf, type Context } from './context.ts';
import { countsIn } from './counts.ts';
import { isDoubtedYes } from './doubted-yes.ts';
import { NAMED, TALKED } from './exists.ts';
import { isAsserted, modalityOf } from './modality.ts';
import type { Question } from './question.ts';
import { polarityOf, WORD_FOR_WORD, type Polarity } from './polarity.ts';
import { isStatement } from './yesno.ts';

/** So surely more is claimed than the article tells that this is said; and so surely where the verdict is worked out. */
export const UNSAID = 0.98;
export const FAR_FROM_SAID = 0.9999;

/** What comes near is told beside that the article doesn't say it. */
export const leftUnsaid = (near: string[]): Question => ({ kind: 'unknown', near, hint: true, lack: 'said' });

/** A fact that is less likely meant isn't held against the claim; where yes or no would be said of it, more are. */
const LIKELY = 0.25;
const FAINT = 0.1;

/** And so unlikely that not even a word to the contrary counts. */
const FAINTEST = 0.15;

/** In more than that somebody tells a story: how much of it a fact covers says nothing. In features. */
const LONGEST = 26;

/** How surely more must be claimed than a fact tells; undefined where yes or no is due however little of the claim is its. */
function boundFor({ reading }: Context, { id, nearest }: Ranked, { knowledge }: Library): number | undefined {
  if (nearest >= WORD_FOR_WORD || reading.foreign.length > 0 || reading.features.length > LONGEST)
    return undefined;
  // Whether a thing is talked about at all is told by the fact that talks about it.
  if (TALKED.test(reading.folded) || NAMED.test(reading.folded)) return undefined;
  const claim = claimOf(reading);
  if (claim === undefined) return UNSAID;
  const { en = '' } = knowledge.facts.get(id) ?? {};
  const { when } = claim;
  // Another figure than the one that is stated is wrong, whatever else is claimed of it.
  if (when === undefined || spanHoldsIn(en, when) === undefined)
    return claimHolds(en, claim) ? UNSAID : undefined;
  // "Before 2026?": the year is what is asked; "November's deal" only says which one.
  return when.first !== undefined || when.last !== undefined ? undefined : FAR_FROM_SAID;
}

/** Whether more is claimed than the fact that comes nearest tells, and so the article; `least`: how surely at least. */
export function isLeftOpen(context: Context, ranked: Ranked, library: Library, least = UNSAID): boolean {
  const bound = boundFor(context, ranked, library);
  return bound !== undefined && library.unsaid(ranked.id, context.reading) >= Math.max(least, bound);
}

/** So much of what is said is the fact's own. */
const WHOLLY = 0.97;
/** More of them say enough by themselves. */
const MOST_NOTIONS = 9;
/** Whether it is true, and no more. */
const OF_TRUTH = /^(?:c:really-true|c:q-yesno|k:本当)$/u;
/** Neither so likely a fact nor so like its examples, of no company and no figure: no yes or no is made of it. */
const LOOSE = { y: { share: 0.6, nearest: 0.75 }, n: { share: 0.4, nearest: 0.75 } };
/** Of a fact that is hardly likely, an example that is somewhat more alike is no sign of it. */
const HARDLY = { share: 0.3, nearest: 0.82 };

const LISTS =
  '(?:the )?(?:fields? of (?:competition|cooperation)|merits?|risks?|benefits?|advantages?|disadvantages?|upsides?|downsides?|drawbacks?|pros|cons|(?:short|near|mid|medium|long)(?:[- ]?terms?)?)';
/** "The short, mid and long term outlook?", "merits and risks of the cycle?": but names what is to be told. */
const ONLY_NAMES = new RegExp(
  `^(?:(?:and|so|ok|the|its|their)[, ]+){0,6}(?:(?:short|near|mid|medium|long)\\b[^?.!]{0,40}\\b(?:outlooks?|forecasts?|views?|horizons?|terms?)|(?:(?:outlook|forecast)s?[,:] )?${LISTS}(?:,? (?:and|&|vs) |, )${LISTS}(?: of (?:the|this|that) [a-z ]{3,24})?)[?\\s]*$`,
);

const MAY_BE = /\b(?:could|might|may)\b|かもし|可能性|ありえ|ありうる/;

/** Whether a fact is only loosely like what is asked: "does money ever leave the loop", 「ラボは投資家を選べるの？」. */
function isLoose(
  { reading, negated, yesNo }: Context,
  { id, share = 0, nearest }: Ranked,
  polarity: Polarity,
  library: Library,
): boolean {
  const { folded, companies, figures } = reading;
  const isBelow = (most: { share: number; nearest: number }) => share < most.share && nearest < most.nearest;
  if (!yesNo || negated || !(isBelow(LOOSE[polarity]) || (polarity === 'y' && isBelow(HARDLY)))) return false;
  if (companies.length > 0 || figures.length > 0 || TALKED.test(folded) || NAMED.test(folded)) return false;
  if (reading.features.filter((one) => one.startsWith('c:')).length > MOST_NOTIONS) return false;
  // "Could it end in a merger?": what may be is said to be possible.
  if (polarity === 'y' && MAY_BE.test(folded)) return false;
  const isClaim = modalityOf(folded) !== undefined || isStatement(folded);
  if (isAsserted(folded) || (polarity === 'n' && (isClaim || countsIn(folded).size > 0))) return false;
  // All that is said is the fact's: 「チップは欠かせない？」
  const said = reading.features.filter((one) => !OF_TRUTH.test(one));
  if (polarity === 'y' && library.ranking.coverage(said, id) >= WHOLLY) return false;
  return library.opposition(id, reading) >= 0;
}

/**
 * How a fact answers a yes/no question, or that the article doesn't: "does NVIDIA give cheaper GPUs to those it backs?"
 * comes near to what it supplies, and is neither yes nor no.
 */
export function verdictOf(
  context: Context,
  ranked: Ranked,
  library: Library,
): Polarity | 'unsaid' | undefined {
  if (ONLY_NAMES.test(context.reading.folded)) return undefined;
  const polarity = polarityOf(context, ranked, library);
  const share = ranked.share ?? 0;
  // What the statement itself speaks against is denied, whatever else is said with it.
  const isDenied =
    polarity === 'n' &&
    (library.opposition(ranked.id, context.reading) < 0 || isDoubtedYes(context, ranked, library));
  if (polarity && (!isDenied || share < FAINTEST) && isLoose(context, ranked, polarity, library))
    return undefined;
  if (!context.yesNo || isDenied || share < (polarity === undefined ? LIKELY : FAINT)) return polarity;
  const isNear = polarity === 'y' || share >= LIKELY;
  return isLeftOpen(context, ranked, library, isNear ? UNSAID : FAR_FROM_SAID) ? 'unsaid' : polarity;
}
