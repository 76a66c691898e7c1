import { isOfOtherYear } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import { claimHolds } from '../knowledge/claims.ts';
import { isNoNews } from '../knowledge/news.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Fact } from '../knowledge/schema.ts';
import { claimOf, type Context } from './context.ts';
import { countIn } from './points-counted.ts';
import { ofNamedIndustry } from './industries.ts';
import { isKnown } from './known.ts';
import { loneOf } from './lone.ts';
import { isMistaken, misplacedIn } from './mistaken.ts';
import { onlyPoint, wholeOfCause } from './only-point.ts';
import { inOrder } from './preferred.ts';
import { isTakenAsFact } from './modality.ts';
import { NAMED, TALKED } from './exists.ts';
import { polarityOf } from './polarity.ts';
import { drawnFrom, lackOf } from './provided.ts';
import { figureOfOther } from './swapped.ts';
import { isPaidAsStake } from './paid-as-stake.ts';
import type { Question } from './question.ts';
import { readSides } from './sides.ts';
import { toldIn } from './told.ts';
import { leftUnsaid, verdictOf } from './unsaid.ts';
import { asksWhere } from './which-part.ts';
import { asksWithin } from './within-point.ts';
import { meantWithoutYear } from './year-of-other.ts';

/** What the ranking alone would answer, with how sure it is. */
export interface Choice {
  question: Question;
  /** likeness to the nearest example, 0 to 1 */
  sure: number;
  /** whether the first fact states no deal */
  dealless: boolean;
  ranked: Ranked[];
}

/** The facts that come nearest, to be offered beside "the article doesn't say that". */
export const nearestOf = (ranked: Ranked[]): string[] => ranked.slice(0, 3).map(({ id }) => id);

/** Chooses the overview where a list is asked: the one with so many points, or the one that the first fact is a point of. */
function overviewOf(context: Context, ranked: Ranked[], library: Library): string | undefined {
  const [first] = ranked;
  const fact = library.knowledge.facts.get(first?.id ?? '');
  if (!first || !fact || asksWithin(context.reading.folded, fact)) return undefined;
  const isList = fact.points.length >= LEAST_LISTED;
  const besides = BESIDES.test(context.reading.folded) && (isList ? first.id : library.parents.get(first.id));
  const whole = besides && (first.share ?? 0) >= HINTED ? besides : wholeOfCause(context, first, library);
  if (whole !== undefined || !LISTS.test(context.reading.folded)) return whole;
  const isPlain = !isList && (first.share ?? 0) >= PLAINLY && !OF_ALL.test(context.reading.folded);
  if (context.yesNo && isPlain) return undefined;
  const { facts } = library.knowledge;
  if (facts.get(first.id)?.members !== undefined && (first.share ?? 0) >= LISTED) return undefined;
  const points = ({ id }: Ranked) => facts.get(id)?.points ?? [];
  // So many of each are no number of points.
  const isEach = /ずつ|それぞれ|\b(?:each|apiece)\b/.test(context.reading.folded);
  const counted = isEach ? undefined : countIn(context.reading.folded);
  const fitting = ranked.filter((one) => points(one).length === counted && one.score > 0.5 * first.score);
  const clear = points(first).length > 0 && fitting[0] !== undefined && first.score > 1.3 * fitting[0].score;
  if (!context.yesNo && counted !== undefined && fitting[0] && points(first).length !== counted && !clear)
    return fitting[0].id;
  if (points(first).length > 0) return undefined;
  return ranked.find((one) => points(one).includes(first.id) && one.score > 0.5 * first.score)?.id;
}

/** Asked whether it is so, a point that is meant this plainly isn't asked for its list. */
const PLAINLY = 0.7;
const OF_ALL = /\b(?:(?<!\bat )all|everything|only|none)\b|全部|すべて|全て|だけ|のみ|しか/;
/** So many points are a list. */
const LEAST_LISTED = 3;

/** Enough for a fact that is a list of names itself. */
const LISTED = 0.5;

/** "Besides benchmarks": what stands next to the one point that is named. */
const BESIDES =
  /\b(?:besides|apart from|aside from|other than|except(?: for)?|leaving aside|not counting|beyond(?! (?:cash|money|the money|that|this|\d|five|20))|over and above)\b|以外(?:で|に|の|は|だと)|(?:の|を)(?:ほか|除い)|抜きで/;

const LISTS =
  /\b(?:list|(?<!\bat )all|what are|name (?:the|all|every|each)|which (?:are|fields|areas)|(?:the )?(?:two|three|four|five|[2-5])\b(?! (?:companies|years|to)|[強大割億兆%])|everything|each of|points|takeaways|fields|areas|summari[sz]e|rundown)\b|一覧|挙げ|列挙|全部|すべて|全て|それぞれ|[二三四五2-5](?:つ|点|個|分野|本柱)|まとめ|ざっと|並べ|どんな(?:もの|分野|こと)|主な|ぜんぶ|何が(?:あ|列)/;

/** Likely enough to be offered beside "the article doesn't say that". */
export const HINTED = 0.02;
/** A second fact this close to the first may be given too. */
const CLOSE = 0.85;
/** Where the learner isn't sure of the first, one less close may be what was meant. */
const CLOSE_IF_UNSURE = 0.5;
const UNSURE = 0.9;
/** Together, two statements stay within one breath. */
const LONGEST_PAIR = { ja: 150, en: 310 };

/** "The four layers are …, right?": another number than the overview has points. */
function miscounts({ reading, yesNo }: Context, { id }: Ranked, { knowledge }: Library): boolean {
  const points = knowledge.facts.get(id)?.points.length ?? 0;
  const counted = countIn(reading.folded);
  return yesNo && points > 0 && counted !== undefined && counted !== points;
}

/** Asked for a year of which the fact, though it names one, doesn't tell. */
function isOtherYear({ reading, yesNo }: Context, fact: Fact | undefined): boolean {
  const year = claimOf(reading)?.year;
  return !yesNo && year !== undefined && isOfOtherYear(fact?.en ?? '', year);
}

/** Two facts may stand beside each other where neither says the other again and both fit. */
function goTogether(a: Fact | undefined, b: Fact | undefined): boolean {
  if (!a || !b || isNoNews(b, a)) return false;
  return a.ja.length + b.ja.length <= LONGEST_PAIR.ja && a.en.length + b.en.length <= LONGEST_PAIR.en;
}

/** Whether a fact is about other companies than the question names. */
function isElsewhere({ reading }: Context, { id }: Ranked, { knowledge }: Library): boolean {
  const named = reading.mentions.flatMap((mention) => [mention.id, mention.company]);
  const { entities = [], points = [] } = knowledge.facts.get(id) ?? {};
  const isOfSome = entities.length > 0 || points.length >= LEAST_LISTED;
  return named.length > 0 && isOfSome && !entities.some((one) => named.includes(one));
}

/** Where one is likely meant, one that hardly can be is none of the matter. */
const LIKELY = 0.4;
const HARDLY = 0.025;
const isByTheWay = (first: Ranked, second: Ranked): boolean =>
  (first.share ?? 0) >= LIKELY && (second.share ?? 0) < HARDLY;

/** A yes to what only may be so; whether it is talked about at all has a plain one. */
const isHedged = ({ reading: { folded }, negated }: Context, fact: Fact | undefined): boolean =>
  !negated && !TALKED.test(folded) && isTakenAsFact(folded, fact?.en ?? '');

/** A name that is lacking is none of the article's own: what else comes near goes before. */
function ofNoArticle(near: string[], { facts }: Library['knowledge']): string[] {
  const others = near.filter((id) => facts.get(id)?.topic !== 'article');
  return others.length > 0 ? others : near;
}

/** Chooses among ranked facts: one, two that are as good, or none by the evidence. */
export function chooseFacts(context: Context, all: Ranked[], library: Library): Choice {
  const ranked = ofNamedIndustry(inOrder(context, all, library), context, library);
  const [first, second] = ranked;
  const near = nearestOf(ranked);
  if (!first) return { question: { kind: 'unknown', near }, sure: 0, dealless: true, ranked };
  const fact = library.knowledge.facts.get(first.id);
  const dealsOf = (id: string) => library.knowledge.facts.get(id)?.deals.length ?? 0;
  const dealless = [first.id, ...(fact?.points ?? [])].every((id) => dealsOf(id) === 0);
  const drawn = drawnFrom(context.reading.folded, context.reading.features, ranked, library);
  if (drawn) {
    const unknown: Question = { kind: 'unknown', near: [drawn.id], hint: true, lack: drawn.lack };
    return { question: unknown, sure: first.nearest, dealless, ranked };
  }
  const elsewhere = figureOfOther(context);
  if (elsewhere) return { question: elsewhere, sure: first.nearest, dealless: true, ranked };
  const lack = lackOf(context.reading.folded, first, library);
  if (lack !== undefined || !isKnown(context, first, library)) {
    const isHinted = (first.share ?? 0) >= HINTED;
    if (isHinted && isOtherYear(context, fact))
      return {
        question: { kind: 'facts', ids: [first.id], claim: claimOf(context.reading)! },
        sure: first.nearest,
        dealless,
        ranked,
      };
    const isUntold =
      lack !== undefined &&
      context.yesNo &&
      toldIn(context.reading.folded, library.knowledge, first.id) === false;
    const hint = isHinted
      ? { hint: true, ...(lack === undefined ? {} : { lack }), ...(isUntold ? { yes: true } : {}) }
      : {};
    const nearTo = lack === 'names' ? ofNoArticle(near, library.knowledge) : near;
    return { question: { kind: 'unknown', near: nearTo, ...hint }, sure: first.nearest, dealless, ranked };
  }
  const both =
    second &&
    !isElsewhere(context, second, library) &&
    !isByTheWay(first, second) &&
    second.score >= ((first.share ?? 0) < UNSURE ? CLOSE_IF_UNSURE : CLOSE) * first.score &&
    goTogether(fact, library.knowledge.facts.get(second.id));
  const ids = both ? [first.id, second.id] : [first.id];
  const sided = readSides(context, ranked, library);
  if (sided) return { question: sided, sure: first.nearest, dealless, ranked };
  const overview = overviewOf(context, ranked, library);
  if (overview) {
    const polarity = verdictOf(context, first, library);
    if (polarity === 'unsaid') return { question: leftUnsaid(near), sure: first.nearest, dealless, ranked };
    const question: Question = { kind: 'facts', ids: [overview], ...(polarity ? { polarity } : {}) };
    return { question, sure: first.nearest, dealless, ranked };
  }
  const yearless = meantWithoutYear(context, ranked, library);
  if (yearless !== undefined) {
    const question: Question = { kind: 'facts', ids: [yearless], polarity: 'n' };
    return { question, sure: first.nearest, dealless, ranked };
  }
  const whole = onlyPoint(context, first, library);
  if (whole) return { question: whole, sure: first.nearest, dealless, ranked };
  const lone = loneOf(context, first, ranked, library);
  if (lone !== undefined) {
    const polarity = context.negated ? 'y' : 'n';
    return { question: { kind: 'facts', ids: [lone], polarity }, sure: first.nearest, dealless, ranked };
  }
  const denied =
    miscounts(context, first, library) ||
    isMistaken(context, first, library) ||
    isPaidAsStake(context, first);
  // What two facts tell of two companies is more than either's own.
  const isOfTwo = both && context.reading.companies.length > 1;
  const polarity = denied ? 'n' : (isOfTwo ? polarityOf : verdictOf)(context, first, library);
  if (polarity === 'unsaid') return { question: leftUnsaid(near), sure: first.nearest, dealless, ranked };
  const named = claimOf(context.reading);
  // "These two trillion, of what year are they?": what another fact states isn't claimed of this one.
  const isAnothers =
    !context.yesNo &&
    named?.usd !== undefined &&
    context.figured.some(({ id, en }) => id !== first.id && claimHolds(en, { usd: named.usd! }));
  const claim = isAnothers ? undefined : named;
  const asksIfNamed = context.yesNo && NAMED.test(context.reading.folded);
  const notOf = asksIfNamed ? undefined : misplacedIn(context, first, library);
  const question: Question = {
    kind: 'facts',
    ids: notOf === undefined ? ids : [first.id],
    ...(notOf === undefined
      ? polarity
        ? { polarity }
        : {}
      : context.yesNo && !context.negated
        ? { polarity: 'n' as const }
        : {}),
    ...(claim ? { claim } : {}),
    ...(notOf === undefined ? {} : { notOf }),
    ...(asksWhere(context.reading.folded) ? { located: true } : {}),
    ...(polarity === 'y' && isHedged(context, fact) ? { hedged: true } : {}),
  };
  return { question, sure: first.nearest, dealless, ranked };
}
