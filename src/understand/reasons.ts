import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { isNotion, type Feature } from '../knowledge/features.ts';
import type { Context } from './context.ts';
import { stumbleHolds } from './stumbles.ts';

/** The reason that is given for a thing, where that is what is to be confirmed. */
const REASON =
  /\b(?:because|cuz|coz|due to|in order to|so as to|so that|thanks to)\b(.{6,})|(?:のは|って)、?(.{2,}?)(?:から|ため|ので|せい|おかげ)(?:だ|です|なの|なん|でしょ|だろ|やろ|や|じゃ|で合|[?？]|$)/u;

/** The words that tell a reason: what is asked, and of whom, is said beside it. */
const isTelling = (feature: Feature): boolean => isNotion(feature) && feature !== 'c:reason-cause';

/** "… because it is a hedge": the reason that a folded text gives; undefined where it gives none. */
export function reasonIn(folded: string): string | undefined {
  const [, english, japanese] = REASON.exec(folded) ?? [];
  return english ?? japanese;
}

/** What is only to be ready for, and what is said to have come. */
const ONLY_IN_CASE = /\b(?:in case|should)\b/;
const HAS_COME =
  /^(?!.*\b(?:in case|if|might|may|could|should|would)\b).*\b(?:\w{3,}ed|fell|lost|went|gone|broke|is (?:dead|over|done|finished))\b|(?:た|ちゃった)(?:の|ん)?$/;

/** So much of what is told as the reason must be the fact's. */
const LEAST = 0.5;

/**
 * Whether the reason that is given is the one that a fact states: what is beside it may be right, and the reason not.
 * @returns undefined where none is given, 'open' where the fact tells of another
 */
export function reasonHolds(
  { reading, negated }: Context,
  id: string,
  library: Library,
): 'y' | 'n' | 'open' | undefined {
  const stumbles = negated ? undefined : stumbleHolds(reading, id, library);
  if (stumbles !== undefined) return stumbles ? 'y' : 'n';
  const reason = reasonIn(reading.folded);
  const fact = library.knowledge.facts.get(id);
  if (reason === undefined || !fact || negated || library.opposition(id, reading) < 0) return undefined;
  if (ONLY_IN_CASE.test(fact.en) && HAS_COME.test(reason)) return 'n';
  return isReasonOf(reason, fact, library) ? 'y' : 'open';
}

/** Whether the notions of a folded reason are those of a fact. */
export function isReasonOf(reason: string, { ja, en }: Fact, { vocabulary }: Library): boolean {
  const given = readFeatures(reason, vocabulary).filter(isTelling);
  const stated = new Set(readFeatures(`${ja} ${en}`, vocabulary));
  const found = given.filter((feature) => stated.has(feature)).length;
  return given.length > 0 && found / given.length >= LEAST;
}

/** So little speaks for a yes: less yet, where the fact is asked about in the words that the reason is put in. */
const RULED_OUT = { strange: 0.05, covered: 0.001 };
const LARGELY = 0.9;

/** As much as speaks for a yes at most where a reason that a fact doesn't state gets a no. */
export function mostForNo(folded: string, id: string, { ranking, vocabulary }: Library): number {
  const given = readFeatures(reasonIn(folded) ?? '', vocabulary);
  return ranking.coverage(given, id) >= LARGELY ? RULED_OUT.covered : RULED_OUT.strange;
}
