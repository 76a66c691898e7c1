import type { Feature } from '../knowledge/features.ts';
import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { claimHolds } from '../knowledge/claims.ts';
import { claimOf, type Context } from './context.ts';
import { contrast } from './opposites.ts';

export type Polarity = 'y' | 'n';

const NEGATED_JAPANESE =
  /(?:て(?:い)?|し|払わ|出さ|来|こ|持って(?:い)?|入って(?:い)?|使って(?:い)?|され|られ|でき)(?:ない|ません)(?:んだ|のだ|の|ん)?(?:です)?(?:よね|でしょ(?:う)?|か|の|ね|よな)?[?？!！。\s]*$|しか.{0,14}(?:ない|ません)(?!かも)/u;
const NEGATED_ENGLISH =
  /^(?!\s*(?:is|are|do|does|did|has|have|was|were|can|could|would)n't\b).*\b(?:not|never|isn't|aren't|doesn't|don't|didn't|hasn't|haven't|won't|wasn't|no longer|nobody|none)\b(?!\s*(?:just|only|sure|know))/;

/** Whether a folded yes/no question is put in the negative, so that yes and no change places. */
export function isNegated(folded: string): boolean {
  const tagless = folded
    .replace(
      /(?:,\s*)?\b(?:isn't|aren't|doesn't|don't|didn't|hasn't|haven't|won't)\s(?:it|they|he|she|that|there)\s*\?*$/,
      '',
    )
    .replace(/\b(?:or not|right|correct|no|yes)\s*\?*$/, '');
  return /[ぁ-ん]/.test(folded) ? NEGATED_JAPANESE.test(folded) : NEGATED_ENGLISH.test(tagless);
}

/** Weighted share of features that two texts have in common, 0 to 1. */
function likeness(a: Feature[], b: Feature[], { ranking }: Library): number {
  const weigh = (features: Feature[]) =>
    features.reduce((sum, feature) => sum + ranking.weightOf(feature) ** 2, 0);
  const shared = weigh(a.filter((feature) => b.includes(feature)));
  return shared === 0 ? 0 : shared / Math.sqrt(weigh(a) * weigh(b));
}

const LEAST_LIKE = 0.3;
/** Of a fact less likely than that neither yes nor no is said: "is this legal?" isn't about coming regulation. */
const LEAST_SHARE = 0.05;
/** So like an example that it is answered as that is. */
const WORD_FOR_WORD = 0.95;
const VOTERS = 3;
/** What stands against a few votes. */
const DOUBT = 0.3;
const LEAST_LEANING = 0.55;
/** What the same side of opposites in question and statement speaks for. */
const ALIKE = 0.75;
const MAYBE =
  /\b(?:could|might|may|possible|possibly|ever|someday|one day)\b|可能性|かも|ありうる|ありえ|いつか/;

interface Vote {
  polarity: Polarity;
  near: number;
}

const flip = (polarity: Polarity): Polarity => (polarity === 'y' ? 'n' : 'y');

/** The fact's yes/no examples nearest to the question, as votes for how this question is put. */
function votes(context: Context, id: string, library: Library): Vote[] {
  const examples = library.examples.get(id) ?? [];
  return examples
    .flatMap(({ text, polarity, features = [] }) => {
      if (!polarity) return [];
      const near = likeness(context.reading.features, features, library);
      const same = isNegated(text.toLowerCase()) === context.negated;
      return [{ polarity: same ? polarity : flip(polarity), near }];
    })
    .filter(({ near }) => near >= LEAST_LIKE)
    .sort((one, other) => other.near - one.near)
    .slice(0, VOTERS);
}

/** What the article leaves open has neither a yes nor a no. */
const OPEN = /\b(?:open question|whether|hinges?)\b/i;

const average = (shares: number[]): number => shares.reduce((sum, share) => sum + share, 0) / shares.length;

/** How a fact answers a yes/no question: as it answers the nearest of its examples that are; undefined where they disagree. */
export function polarityOf(
  context: Context,
  { id, example, nearest: likeness, share = 0 }: Ranked,
  library: Library,
): Polarity | undefined {
  if (!context.yesNo) return undefined;
  const { reading, negated } = context;
  if (reading.foreign.length > 0) return 'n';
  const { en: statement = '', entities = [] } = library.knowledge.facts.get(id) ?? {};
  if (OPEN.test(statement) || (share < LEAST_SHARE && likeness < WORD_FOR_WORD)) return undefined;
  const strange = reading.mentions.some(
    (mention) => !entities.includes(mention.id) && !entities.includes(mention.company),
  );
  if (strange && entities.length > 0) return undefined;
  if (!negated && MAYBE.test(reading.folded) && /\b(?:may|might|could|possible)\b/.test(statement))
    return 'y';
  const nearest = library.examples.get(id)?.[example];
  if (nearest?.polarity && likeness >= WORD_FOR_WORD)
    return isNegated(nearest.text.toLowerCase()) === negated ? nearest.polarity : flip(nearest.polarity);
  const fact = library.knowledge.facts.get(id);
  const opposed = fact && contrast(reading.folded, negated, fact, library.knowledge);
  if (opposed === 'n') return 'n';
  const near = votes(context, id, library);
  const sum = (wanted: Polarity) =>
    near.filter(({ polarity }) => polarity === wanted).reduce((total, vote) => total + vote.near, 0);
  const voted = (sum('y') + DOUBT) / (sum('y') + sum('n') + 2 * DOUBT);
  const learnt = library.leaning(id, [...reading.features, ...reading.grams]);
  const claim = claimOf(reading.figures);
  const said = claim && (claim.usd ?? claim.percent ?? claim.times) !== undefined;
  const right = said && claimHolds(statement, claim) ? [negated ? 0 : 1] : [];
  const alike = opposed === 'y' ? [ALIKE, ALIKE] : [];
  const leaning = average([voted, learnt, learnt, ...right, ...alike]);
  if (leaning >= LEAST_LEANING) return 'y';
  return leaning <= 1 - LEAST_LEANING ? 'n' : undefined;
}
