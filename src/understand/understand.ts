import { compact, readFeatures, type Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { spot } from '../knowledge/spot.ts';
import { fold, katakanaWords, stripInvisible, stripMarkup } from '../text/fold.ts';
import { detectLanguage, type Detected, type Language } from '../text/language.ts';
import { readAbsent, readDealless, readForeign } from './absent.ts';
import { contextOf, type Context } from './context.ts';
import { WHY, yields } from './arbitrate.ts';
import { prepare } from './prepare.ts';
import { readPremise } from './premise.ts';
import {
  readAnnounced,
  readDeals,
  readDerived,
  readExtreme,
  readLayers,
  readMarket,
  readUndisclosed,
} from './figures.ts';
import { inheritFeatures, leans, resume, type Turn } from './follow.ts';
import type { Mender } from './mend.ts';
import { readDual, readPath, readPayments, readRatio, readRelation, readSupply, readTie } from './pairs.ts';
import type { Question } from './question.ts';
import { chooseFacts, isStrange, readCompare, type Choice } from './choose.ts';
import { readSpots, type Reading } from './reading.ts';
import { readLeftOut, readHolds, readInvestments, readInvestors, readStakes, readTotal } from './sets.ts';
import { splitQuestions, telling } from './split.ts';
import { isMostly, readStrongTalk, readWeakTalk } from './talk.ts';
import { readSwitch } from './switch.ts';

/** Everything that understanding needs besides the text. */
export interface Understanding {
  library: Library;
  mender: Mender;
  readings: ReadonlyMap<string, string>;
}

/** A text, understood. */
export interface Understood {
  question: Question;
  language: Detected;
  /** a language that the text itself asked for, and whether it asked for it from now on */
  wanted?: { language: Language; lasting: boolean } | undefined;
  turn: Turn;
}

type Read = (context: Context) => Question | undefined;

/** Readers of deal questions, the most particular first. A "why" goes to the facts instead. */
const READERS: Read[] = [
  readLayers, readLeftOut, readHolds, readRatio, readTotal, readStakes, readDual, readPath, readInvestors, readInvestments, readAnnounced,
  readUndisclosed, readExtreme, readDeals, readTie, readSupply, readPayments, readRelation, readDeals,
]; // prettier-ignore

function hash(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  return value >>> 0;
}

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

interface Clause {
  question: Question;
  /** the deal question that gave way to a fact: what follows may lean on it */
  frame?: Question | undefined;
  features: string[];
  companies: string[];
}

function readClause(text: string, language: Detected, last: Turn | undefined, parts: Understanding): Clause {
  const { library, mender } = parts;
  const folded = prepare(text, language, parts);
  const reading = readSpots(
    folded,
    spot(folded, library.vocabulary, mender.word, katakanaWords(text)),
    library.knowledge.entities,
  );
  const context = contextOf(reading, library);
  const clause = (question: Question, features = reading.features): Clause => ({
    question,
    features,
    companies: reading.companies,
  });

  const dependent = last !== undefined && leans(context);
  const ranked = library.ranking.rank(reading.features, 12);
  const own = choose(context, ranked, parts);
  const strong = readStrongTalk(reading, own.question.kind === 'unknown' ? 0 : own.sure);
  if (strong) return clause({ kind: 'talk', topic: strong, seed: hash(folded) });
  const weak = readWeakTalk(reading);
  const asks = reading.features.some((feature) => /^c:(?:q-(?!yesno)|r-)/.test(feature));
  if (weak && !asks && reading.companies.length === 0 && isMostly(reading, 4, 10)) return clause({ kind: 'talk', topic: weak, seed: hash(folded) });
  const remembered = dependent
    ? [...new Set([...last.companies, ...reading.companies])].slice(-4)
    : reading.companies;
  if (dependent && (own.sure < 0.85 || isSmall({ ...reading, companies: [] }))) {
    const resumed = resume(context, last);
    if (resumed) return { ...clause(resumed, inheritFeatures(context, last)), companies: remembered };
  }
  const typed = readTyped(context, own, parts);
  if (typed) return clause(typed);
  if (dependent && own.sure < 0.75) {
    const features = inheritFeatures(context, last);
    const inherited = choose(context, library.ranking.rank(features, 12), parts);
    if (inherited.question.kind !== 'unknown') return clause(inherited.question, features);
  }
  if (weak && (own.question.kind === 'unknown' || own.sure < 0.5) && isSmall(reading))
    return clause({ kind: 'talk', topic: weak, seed: hash(folded) });
  if (own.question.kind === 'unknown' && isNoise(reading)) return clause(noise(language, folded));
  const frame = own.question.kind === 'facts' ? readDealQuestion(context) : undefined;
  return { ...clause(own.question), frame: frame && FRAMES.has(frame.kind) ? frame : undefined };
}

/** Kinds of deal question that half a question can go on from. */
const FRAMES = new Set<Question['kind']>(['tie', 'investors', 'investments', 'payments', 'supply', 'relation']);

function choose(context: Context, ranked: Ranked[], { library }: Understanding): Choice {
  return chooseFacts(context, ranked, library);
}

function readTyped(context: Context, own: Choice, { library }: Understanding): Question | undefined {
  const derived = readDerived(context);
  if (derived) return derived;
  const absent = readAbsent(context, own, library);
  if (absent) return absent;
  const market = readMarket(context);
  if (market) return market;
  const compared = readCompare(context, own, library);
  if (compared) return compared;
  const deal = readDealQuestion(context);
  if (isStrange(context, library) && !(deal?.kind === 'tie' && deal.aspect !== 'any'))
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

/** The companies that an answer is about where the question named none. */
function companiesOf(question: Question, { library }: Understanding): string[] {
  if (question.kind !== 'facts') return [];
  const { entities, facts } = library.knowledge;
  const named = facts.get(question.ids[0] ?? '')?.entities ?? [];
  return named.filter((id) =>
    entities.get(id)?.kinds.some((kind) => kind === 'company' || kind === 'investor'),
  );
}

/** All that a text asks, as one question: several parts where it holds several. */
function readAll(text: string, language: Detected, last: Turn | undefined, parts: Understanding): Clause {
  const exact = parts.library.exact.get(compact(fold(text)));
  if (exact)
    return {
      question: { kind: 'facts', ids: [exact] },
      features: readFeatures(text, parts.library.vocabulary),
      companies: [],
    };
  const premise = readPremise(text, parts);
  if (premise)
    return {
      question: premise,
      features: readFeatures(text, parts.library.vocabulary),
      companies: 'from' in premise ? [premise.from, premise.to as string] : [],
    };
  const pieces = splitQuestions(text);
  const first = readClause(pieces[0] ?? text, language, last, parts);
  if (pieces.length === 1) return first;
  const clauses = [first];
  for (const piece of pieces.slice(1)) {
    const before = clauses.at(-1)!;
    const companies = before.companies.length > 0 ? before.companies : companiesOf(before.question, parts);
    const turn: Turn = {
      question: before.question,
      features: before.features,
      companies,
      facts: [],
      deals: [],
    };
    clauses.push(readClause(piece, language, turn, parts));
  }
  const telling = clauses.filter(({ question }) => question.kind !== 'talk');
  const known = telling.filter(({ question }) => question.kind !== 'unknown');
  const kept = known.length > 0 ? known : telling;
  const codes = new Set<string>();
  const distinct = kept.filter(({ question }) => {
    const code = JSON.stringify(question);
    return codes.has(code) ? false : codes.add(code);
  });
  if (distinct.length === 0) return first;
  if (distinct.length === 1) return distinct[0]!;
  const lastClause = distinct.at(-1)!;
  return { ...lastClause, question: { kind: 'several', parts: distinct.map(({ question }) => question) } };
}

/**
 * Understands one message.
 * @param text as typed; of long texts the telling sentences are read
 * @param last the turn before it in the same conversation, if it is fresh
 */
export function understand(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Understood {
  const plain = stripMarkup(stripInvisible(text.slice(0, 8000))).trim();
  const known = parts.library.exact.has(compact(fold(plain)));
  const { rest, wanted } = known ? { rest: plain, wanted: undefined } : readSwitch(plain);
  const read = telling(rest);
  const isName = (word: string) => parts.library.vocabulary.names.longest([word], 0) !== undefined;
  const language = detectLanguage(read || plain, fallback, isName);
  const turnOf = ({ question, frame, features, companies }: Clause): Turn => ({
    question: frame ?? question,
    answered: question,
    features,
    companies: companies.length > 0 ? companies : companiesOf(question, parts),
    facts: [],
    deals: [],
  });
  if (wanted && !/[\p{L}\p{N}]{2}/u.test(rest)) {
    const again = wanted.lasting ? undefined : last?.answered;
    const question: Question = again ?? { kind: 'language', language: wanted.language };
    return { question, language, wanted, turn: last ?? turnOf({ question, features: [], companies: [] }) };
  }
  if (plain.length === 0) {
    const topic = text.trim().length === 0 ? 'hello' : 'noise';
    const question: Question = { kind: 'talk', topic, seed: hash(text) };
    return { question, language, wanted, turn: turnOf({ question, features: [], companies: [] }) };
  }
  const clause = readAll(read, language, last, parts);
  return { question: clause.question, language, wanted, turn: turnOf(clause) };
}
