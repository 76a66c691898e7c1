import { hash } from '../text/hash.ts';
import type { Detected } from '../text/language.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Findings } from '../knowledge/judges.ts';
import {
  isCertain,
  isTold,
  overrule,
  readAside,
  readAsked,
  readChat,
  readHeard,
  readRemark,
} from './asked.ts';
import { chooseFacts, type Choice } from './choose.ts';
import type { Context } from './context.ts';
import { readAct } from './follow-acts.ts';
import { contentOf, inheritFeatures, leans, pointsBack, resume, type Turn } from './follow.ts';
import { inPlaceOfPerson } from './person.ts';
import { prepare } from './prepare.ts';
import { bare, put } from './put.ts';
import type { Question, TalkTopic } from './question.ts';
import { MOST_FACTS, readFolded } from './readout.ts';
import type { Reading } from './reading.ts';
import { isFaint, isMostly, isNoise, isRemark, readStrongTalk, readWeakTalk } from './talk.ts';
import { readDealQuestion, readTyped } from './typed.ts';
import type { Understanding } from './understand.ts';

/** One clause, understood. */
export interface Clause {
  question: Question;
  /** the deal question that gave way to a fact: what follows may lean on it */
  frame?: Question | undefined;
  features: string[];
  companies: string[];
}

/** A clause that is being understood: what every step gets to see. */
interface Scene {
  context: Context;
  /** what the facts alone would answer */
  own: Choice;
  /** the turn before, where the clause leans on it */
  last: Turn | undefined;
  /** the turn before, whether or not the clause leans on it */
  before: Turn | undefined;
  weak: TalkTopic | undefined;
  language: Detected;
  parts: Understanding;
}

type Step = (scene: Scene) => Clause | undefined;

const clause = (
  { context: { reading } }: Scene,
  question: Question,
  features = reading.features,
): Clause => ({
  question,
  features,
  companies: reading.companies,
});

const talk = (scene: Scene, topic: TalkTopic): Clause =>
  clause(scene, { kind: 'talk', topic, seed: hash(scene.context.reading.folded) });

/** Small talk of the kind that the learner hears in it, where it hears one; else of the kind that its words tell. */
function chat(scene: Scene, topic: TalkTopic): Clause {
  const heard = readHeard(scene.context);
  return heard ? clause(scene, heard) : talk(scene, topic);
}

/** So plainly about a fact that nothing of the last question is needed. */
const PLAIN = 0.6;
const WHOLE_AT = 0.9;
/** Enough in a message of several questions, where nothing in it points back. */
const WITHIN = 0.35;

const shareOf = ([first]: Ranked[]): number => first?.share ?? 0;

/** Half a sentence by its looks, but it says all that it means. */
function isWhole({ reading }: Context, ranked: Ranked[], last: Turn): boolean {
  if (last.within && !pointsBack(reading.folded) && shareOf(ranked) >= WITHIN) return true;
  const [share, content] = last.within ? [PLAIN, 2] : [WHOLE_AT, 3];
  return shareOf(ranked) >= share && contentOf(reading.features).length >= content;
}

/** What only does something to the last turn: whatever else it is like, it means that. */
const readActed: Step = (scene) => {
  const { context, before, parts } = scene;
  const question = before && readAct(context, before, parts.library);
  return (
    question && { ...clause(scene, question, inheritFeatures(context, before)), companies: before.companies }
  );
};

/** Something that isn't hers to answer, whatever words of small talk it holds. */
const readNothing: Step = (scene) => {
  const { context, own, last, weak, parts } = scene;
  if (last || context.asked[0]?.intent !== 'nothing') return undefined;
  if (weak && isRemark(context.reading)) return undefined;
  const aside = readRemark(context, own) ?? readAside(context, own, parts.library);
  return aside && clause(scene, aside);
};

/** Small talk that nothing else in the clause outweighs. */
const readTalk: Step = (scene) => {
  const { context, own, weak, before } = scene;
  const { reading } = context;
  if (isCertain(context)) return undefined;
  const strong = readStrongTalk(reading, own.question.kind === 'unknown' ? 0 : own.sure);
  if (strong) return strong === 'inject' ? talk(scene, strong) : chat(scene, strong);
  const named = reading.companies.length + reading.foreign.length > 0;
  if (!weak || named || (before && reading.figures.length > 0)) return undefined;
  const asks = reading.features.some((feature) => /^c:(?:q-(?!yesno|list)|r-)/.test(feature));
  const known = own.question.kind === 'facts' && own.sure >= 0.6 && isFaint(weak);
  const plain = shareOf(own.ranked) >= PLAIN;
  return !asks && !known && !plain && isMostly(reading, 4, 10) ? chat(scene, weak) : undefined;
};

/** Half a question, put together with the last one's frame. */
const readResumed: Step = (scene) => {
  const { context, own, last } = scene;
  if (!last || (own.sure >= 0.85 && !isSmall({ ...context.reading, companies: [] }))) return undefined;
  const resumed = resume(context, last);
  if (!resumed) return undefined;
  const companies = [...new Set([...last.companies, ...context.reading.companies])].slice(-4);
  return { ...clause(scene, resumed, inheritFeatures(context, last)), companies };
};

const readAsideAlone: Step = (scene) => {
  const aside = scene.last ? undefined : readAside(scene.context, scene.own, scene.parts.library);
  return aside && clause(scene, aside);
};

const readRemarked: Step = (scene) => {
  const remark = scene.last ? undefined : readRemark(scene.context, scene.own);
  return remark && clause(scene, remark);
};

/** What its words ask for outright, else what the learner takes it for. */
const readOutright: Step = (scene) => {
  const { context, own, parts } = scene;
  const typed = readTyped(context, own, parts.library);
  if (typed) return clause(scene, overrule(typed, context));
  const asked = readAsked(context, own);
  return asked && clause(scene, asked);
};

const readChatBetween: Step = (scene) => {
  const chatted = scene.last && readChat(scene.context, scene.own);
  return chatted && clause(scene, chatted);
};

/** A fact for what is said now and what was said before together. */
const readInherited: Step = (scene) => {
  const { context, own, last, parts } = scene;
  if (!last || own.sure >= 0.75 || shareOf(own.ranked) >= PLAIN) return undefined;
  const features = inheritFeatures(context, last);
  const { facts } = parts.library.rank(features, context.reading.grams, MOST_FACTS);
  const { question } = chooseFacts(context, facts, parts.library);
  return question.kind === 'unknown' ? undefined : clause(scene, question, features);
};

/** Small talk where no fact is near. */
const readTalkAtLast: Step = (scene) => {
  const { context, own, weak, language, parts } = scene;
  const { reading } = context;
  const unknown = own.question.kind === 'unknown';
  if ((weak === 'joke' || weak === 'abuse') && reading.companies.length === 0 && own.sure < 0.7)
    return chat(scene, weak);
  const small = reading.foreign.length === 0 && isSmall(reading);
  if (weak && small && (unknown || own.sure < 0.5)) return chat(scene, weak);
  if (!unknown || !isNoise(reading, parts.library)) return undefined;
  return talk(scene, language.certainty === 'foreign' ? 'foreign-language' : 'noise');
};

const readFacts = (scene: Scene): Clause => {
  const { context, own } = scene;
  const frame = own.question.kind === 'facts' ? readDealQuestion(context) : undefined;
  return { ...clause(scene, own.question), frame: frame && FRAMES.has(frame.kind) ? frame : undefined };
};

/** In this order; the first that can say what is asked does. */
const STEPS: Step[] = [
  readActed,
  readNothing,
  readTalk,
  readResumed,
  readRemarked,
  readAsideAlone,
  readOutright,
  readChatBetween,
  readInherited,
  readTalkAtLast,
];

/** Plainly about a fact, or a kind of question that she answers. */
const isPlain = ({ facts: [first], asked: [intent] }: Findings): boolean =>
  (first?.share ?? 0) >= PLAIN || (intent !== undefined && intent.share >= PLAIN && isTold(intent));

/** Understands one clause, on top of the last turn where it leans on that. */
export function readClause(
  text: string,
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause {
  const folded = prepare(text, language, parts);
  const named = readFolded(folded, text, parts);
  const company = inPlaceOfPerson(named.reading, parts);
  const meant = company === undefined ? undefined : readFolded(company, text, parts);
  const { context, findings } = meant && isPlain(meant.findings) ? meant : named;
  const leaning = last !== undefined && leans(context) && !isWhole(context, findings.facts, last);
  const scene: Scene = {
    context,
    own: chooseFacts(context, findings.facts, parts.library),
    last: leaning ? { ...last, question: bare(last.question) } : undefined,
    before: last && { ...last, question: bare(last.question) },
    weak: readWeakTalk(context.reading),
    language,
    parts,
  };
  for (const step of STEPS) {
    const read = step(scene);
    if (read) return { ...read, question: put(context, read.question) };
  }
  const read = readFacts(scene);
  return { ...read, question: put(context, read.question) };
}

/** Kinds of deal question that half a question can go on from. */
const FRAMES = new Set<Question['kind']>([
  'tie',
  'investors',
  'investments',
  'payments',
  'supply',
  'relation',
]);

/** Small talk leaves little unsaid: at most two telling words beside it. */
function isSmall({ features, companies, folded }: Reading): boolean {
  const telling = features.filter((feature) => /^[cwka]:/.test(feature) && !/^c:[qr]-/.test(feature));
  return companies.length === 0 && (telling.length <= 2 || (telling.length <= 4 && folded.length <= 24));
}
