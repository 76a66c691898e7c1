import { hash } from '../text/hash.ts';
import type { Library } from '../knowledge/index.ts';
import { spot } from '../knowledge/spot.ts';
import { katakanaWords } from '../text/fold.ts';
import { type Detected } from '../text/language.ts';
import { readAbsent, readDealless, readForeign } from './absent.ts';
import { overrule, readAside, readAsked } from './asked.ts';
import { contextOf, type Context } from './context.ts';
import { WHY, yields } from './arbitrate.ts';
import { prepare } from './prepare.ts';
import {
  readAnnounced,
  readDeals,
  readDerived,
  readExtreme,
  readLayers,
  readMarket,
  readUndisclosed,
} from './figures.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { contentOf, inheritFeatures, leans, resume, type Turn } from './follow.ts';
import { readPath } from './paths.ts';
import { readDual, readPayments, readRatio, readRelation, readSupply, readTie } from './pairs.ts';
import type { Question } from './question.ts';
import { chooseFacts, isStrange, readCompare, type Choice } from './choose.ts';
import { readSpots, type Reading } from './reading.ts';
import { readLeftOut, readHolds, readInvestments, readInvestors, readStakes, readTotal } from './sets.ts';

import { isFaint, isMostly, readStrongTalk, readWeakTalk } from './talk.ts';
import type { Understanding } from './understand.ts';

/** One clause, understood. */
export interface Clause {
  question: Question;
  /** the deal question that gave way to a fact: what follows may lean on it */
  frame?: Question | undefined;
  features: string[];
  companies: string[];
}

type Read = (context: Context) => Question | undefined;

/** Readers of deal questions, the most particular first. A "why" goes to the facts instead. */
const READERS: Read[] = [
  readLayers,
  readLeftOut,
  readHolds,
  readRatio,
  readTotal,
  readStakes,
  readDual,
  readPath,
  readInvestors,
  readInvestments,
  readAnnounced,
  readUndisclosed,
  readExtreme,
  readDeals,
  readTie,
  readSupply,
  readPayments,
  readRelation,
];

function readDealQuestion(context: Context): Question | undefined {
  if (context.has('q-why')) {
    const premise = readTie(context);
    return premise?.kind === 'reversed' || (premise?.kind === 'tie' && premise.acquired)
      ? premise
      : undefined;
  }
  for (const read of READERS) {
    const question = read(context);
    if (question) return question;
  }
  return undefined;
}

/** Understands one clause, on top of the last turn where it leans on that. */
export function readClause(
  text: string,
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause {
  const { library, mender } = parts;
  const folded = prepare(text, language, parts);
  const reading = readSpots(
    folded,
    spot(folded, library.vocabulary, mender.word, katakanaWords(text)),
    library.knowledge.entities,
  );
  const findings = library.rank(reading.features, reading.grams, 12);
  const ranked = findings.facts;
  const context = contextOf(reading, library, findings);
  const clause = (question: Question, features = reading.features): Clause => ({
    question,
    features,
    companies: reading.companies,
  });

  const dependent = last !== undefined && leans(context) && !isWhole(context, ranked);
  const own = chooseFacts(context, ranked, library);
  const strong = readStrongTalk(reading, own.question.kind === 'unknown' ? 0 : own.sure);
  if (strong) return clause({ kind: 'talk', topic: strong, seed: hash(folded) });
  const weak = readWeakTalk(reading);
  const asks = reading.features.some((feature) => /^c:(?:q-(?!yesno|list)|r-)/.test(feature));
  const known = own.question.kind === 'facts' && own.sure >= 0.6 && isFaint(weak);
  const goesOn = last !== undefined && reading.figures.length > 0;
  if (weak && !asks && !known && !goesOn && reading.companies.length === 0 && isMostly(reading, 4, 10))
    return clause({ kind: 'talk', topic: weak, seed: hash(folded) });
  const remembered = dependent
    ? [...new Set([...last.companies, ...reading.companies])].slice(-4)
    : reading.companies;
  if (dependent && (own.sure < 0.85 || isSmall({ ...reading, companies: [] }))) {
    const resumed = resume(context, last);
    if (resumed) return { ...clause(resumed, inheritFeatures(context, last)), companies: remembered };
  }
  const aside = readAside(context, own, library);
  if (aside && !dependent) return clause(aside);
  const typed = readTyped(context, own, parts);
  if (typed) return clause(overrule(typed, context));
  const told = readAsked(context, own);
  if (told) return clause(told);
  if (dependent && own.sure < 0.75 && (own.ranked[0]?.share ?? 0) < PLAIN) {
    const features = inheritFeatures(context, last);
    const inherited = chooseFacts(context, library.rank(features, reading.grams, 12).facts, library);
    if (inherited.question.kind !== 'unknown') return clause(inherited.question, features);
  }
  if ((weak === 'joke' || weak === 'abuse') && reading.companies.length === 0 && own.sure < 0.7)
    return clause({ kind: 'talk', topic: weak, seed: hash(folded) });
  if (weak && (own.question.kind === 'unknown' || own.sure < 0.5) && isSmall(reading))
    return clause({ kind: 'talk', topic: weak, seed: hash(folded) });
  if (own.question.kind === 'unknown' && isNoise(reading)) return clause(noise(language, folded));
  const frame = own.question.kind === 'facts' ? readDealQuestion(context) : undefined;
  return { ...clause(own.question), frame: frame && FRAMES.has(frame.kind) ? frame : undefined };
}

/** So plainly about a fact that nothing of the last question is needed. */
const PLAIN = 0.6;
/** The words may be strange, but the learner knows what they are about. */
const LIKELY = 0.5;

/** Half a sentence by its looks, but it says all that it means: nothing of the last question is needed. */
function isWhole({ reading }: Context, [first]: Ranked[]): boolean {
  return (first?.share ?? 0) >= WHOLE_AT && contentOf(reading.features).length >= 3;
}

const WHOLE_AT = 0.9;

/** Kinds of deal question that half a question can go on from. */
const FRAMES = new Set<Question['kind']>([
  'tie',
  'investors',
  'investments',
  'payments',
  'supply',
  'relation',
]);

/** Facts that together sum up the article. */
const WHOLE = ['cycle-flow', 'summary-five'];
const OF_WHOLE =
  /\b(?:article|whole|everything|entire|all of (?:it|this))\b|記事|全体|^(?:tl;?dr|tldr|gist|要約|まとめて?|要するに)[?？!！。\s]*$/;

/** "Sum up the article": what goes around, and the five points. */
function readWhole(context: Context, { knowledge }: Library): Question | undefined {
  const { reading, has } = context;
  const topical = reading.features.filter(
    (feature) => /^c:(?![qrt]-)/.test(feature) && !/^c:(?:summary|article|explain|conclusion)/.test(feature),
  );
  if (
    !has('q-summary') ||
    !OF_WHOLE.test(reading.folded) ||
    reading.companies.length > 0 ||
    topical.length > 1
  )
    return undefined;
  return WHOLE.every((id) => knowledge.facts.has(id)) ? { kind: 'facts', ids: WHOLE } : undefined;
}

function readTyped(context: Context, own: Choice, { library }: Understanding): Question | undefined {
  const whole = readWhole(context, library);
  if (whole) return whole;
  const derived = readDerived(context);
  if (derived) return derived;
  const absent = readAbsent(context, own, library);
  if (absent) return absent;
  const market = readMarket(context);
  if (market) return market;
  const compared = readCompare(context, own, library);
  if (compared) return compared;
  const deal = readDealQuestion(context);
  const isLikely = (own.ranked[0]?.share ?? 0) >= LIKELY;
  if (!isLikely && isStrange(context, library) && !(deal?.kind === 'tie' && deal.aspect !== 'any'))
    return { kind: 'unknown', near: own.ranked.slice(0, 3).map(({ id }) => id) };
  const foreign = readForeign(context, deal, own, library);
  if (foreign) return foreign;
  const dealless = readDealless(context, own, library);
  if (dealless) return dealless;
  if (
    deal &&
    deal.kind !== 'reversed' &&
    !(deal.kind === 'tie' && deal.acquired) &&
    WHY.some((id) => context.has(id)) &&
    own.sure > 0.5
  )
    return undefined;
  if (deal && yields(deal, context, own, library)) return undefined;
  return deal;
}

/** Small talk leaves little unsaid: at most two telling words beside it. */
function isSmall({ features, companies, folded }: Reading): boolean {
  const telling = features.filter((feature) => /^[cwka]:/.test(feature) && !/^c:[qr]-/.test(feature));
  return companies.length === 0 && (telling.length <= 2 || (telling.length <= 4 && folded.length <= 24));
}

const isNoise = ({ spots, features }: Reading): boolean =>
  features.length === 0 || (spots.words.length === 0 && features.length < 2);

function noise(language: Detected, folded: string): Question {
  const topic = language.certainty === 'foreign' ? 'foreign-language' : 'noise';
  return { kind: 'talk', topic, seed: hash(folded) };
}
