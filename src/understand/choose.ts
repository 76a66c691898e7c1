import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { claimOf, type Context } from './context.ts';
import type { Question } from './question.ts';

/** What the ranking alone would answer, with how sure it is. */
export interface Choice {
  question: Question;
  /** likeness to the nearest example, 0 to 1 */
  sure: number;
  /** whether the first fact states no deal */
  dealless: boolean;
  ranked: Ranked[];
}

/** Chooses the overview where a list is asked and the first fact is one of its points. */
function overviewOf(context: Context, ranked: Ranked[], library: Library): string | undefined {
  const [first] = ranked;
  if (!first || !LISTS.test(context.reading.folded)) return undefined;
  const { facts } = library.knowledge;
  const score = (id: string) => ranked.find((other) => other.id === id)?.score ?? -Infinity;
  const parents = ranked.filter(({ id }) => facts.get(id)?.points.includes(first.id));
  const best = parents.toSorted((a, b) => score(b.id) - score(a.id))[0];
  return best && best.score > 0.6 * first.score ? best.id : undefined;
}

const LISTS = /\b(?:list|all|what are|name (?:the|all|every|each)|which (?:are|fields|areas)|(?:the )?(?:two|three|four|five|[2-5])\b(?! (?:companies|years|to))|everything|each of|points|takeaways|fields|areas|summari[sz]e|rundown)\b|一覧|挙げ|列挙|全部|すべて|全て|それぞれ|[二三四五2-5](?:つ|点|個|分野|本柱)|まとめ|ざっと|並べ|どんな(?:もの|分野|こと)|主な|ぜんぶ|何が(?:あ|列)/;

/** Below this likeness to any example, and this share of the question explained, the article doesn't have it. */
const LEAST_NEAREST = 0.3;
const LEAST_COVERED = 0.34;
/** A second fact this close to the first may be given too. */
const CLOSE = 0.93;

/** The share of the question's telling words that the fact's own texts hold, by weight. */
function covered(context: Context, { nearest }: Ranked, library: Library): number {
  const telling = context.reading.features.filter((feature) => !/^c:[qr]-/.test(feature));
  const known = telling.filter((feature) => library.ranking.weightOf(feature) > 0).length;
  const strange = context.reading.spots.unknown.length;
  if (known + strange === 0) return nearest;
  return known / (known + 1.5 * strange);
}

function polarityOf(context: Context, { id, example }: Ranked, library: Library): 'y' | 'n' | undefined {
  if (!context.yesNo || example < 0) return undefined;
  return library.examples.get(id)?.[example]?.polarity;
}

/** Chooses among ranked facts: one, two that are as good, or none by the evidence. */
export function chooseFacts(context: Context, ranked: Ranked[], library: Library): Choice {
  const [first, second] = ranked;
  const near = ranked.slice(0, 3).map(({ id }) => id);
  if (!first) return { question: { kind: 'unknown', near }, sure: 0, dealless: true, ranked };
  const fact = library.knowledge.facts.get(first.id);
  const dealless = (fact?.deals.length ?? 0) === 0 && fact?.topic !== 'investors' && fact?.topic !== 'deals';
  if (first.nearest < LEAST_NEAREST || covered(context, first, library) < LEAST_COVERED) {
    return { question: { kind: 'unknown', near }, sure: first.nearest, dealless, ranked };
  }
  const overview = overviewOf(context, ranked, library);
  if (overview) return { question: { kind: 'facts', ids: [overview] }, sure: first.nearest, dealless, ranked };
  const both = second && second.score >= CLOSE * first.score && !fact?.points.includes(second.id);
  const ids = both ? [first.id, second.id] : [first.id];
  const polarity = polarityOf(context, first, library);
  const claim = claimOf(context.reading.figures);
  const question: Question = { kind: 'facts', ids, ...(polarity ? { polarity } : {}), ...(claim ? { claim } : {}) };
  return { question, sure: first.nearest, dealless, ranked };
}
