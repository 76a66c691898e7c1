import type { Detected } from '../text/language.ts';
import { readSameTime } from './announced.ts';
import { readAdmitted } from './admitted.ts';
import { readBetweenYears } from './between-years.ts';
import { readAtPlace } from './at-place.ts';
import { isBesidePoint } from './beside-point.ts';
import { readAlsoDoes } from './besides.ts';
import { isJudgedByFact, overrule, readAsked } from './asked.ts';
import { chooseFacts } from './choose.ts';
import { readConflicted } from './conflicted.ts';
import { readCredited } from './credited.ts';
import { readDecided, readNamedSum } from './decided.ts';
import { doubt } from './doubt.ts';
import { asExact } from './exactly.ts';
import { namesOther, readActed, readSurelyOfTold } from './acted.ts';
import { WORKED_OUT } from './fitting.ts';
import { contentOf, inheritFeatures, leans, pointsBack, resume, type Turn } from './follow.ts';
import { readOfList } from './of-list.ts';
import { readOfGraph } from './of-graph.ts';
import { readInnards } from './innards.ts';
import { readJudged } from './judged.ts';
import { readLikened } from './likened.ts';
import { withInstead } from './instead.ts';
import { besideTold, nearer } from './nearer.ts';
import { WORD_FOR_WORD } from './polarity.ts';
import { readPlaced } from './placed.ts';
import { readPointed } from './pointed.ts';
import { prepare } from './prepare.ts';
import { asMeant } from './as-meant.ts';
import { withinClaim } from './within-claim.ts';
import { isListFor, withLack } from './provided.ts';
import { bare, put } from './put.ts';
import type { Question } from './question.ts';
import { MOST_FACTS } from './look.ts';
import { readLeftOpen } from './left-open.ts';
import { inPlaceOfReference } from './references.ts';
import { readOfOne } from './one-company.ts';
import { readOneTakesAll } from './one-takes-all.ts';
import { readKeptOut } from './kept-out.ts';
import { readMadeInto } from './made-into.ts';
import { readMotive } from './motive.ts';
import { readNamedAtAll } from './named-at-all.ts';
import { readAsInvestor } from './named-as.ts';
import { readMembersBesides, readTakersBesides } from './members-besides.ts';
import { readOfPerson } from './of-person.ts';
import { readRatherThan } from './rather-than.ts';
import { readRestated, readSubject } from './restate.ts';
import { readRivals } from './rivals.ts';
import { clause, isSmall, PLAIN, shareOf, type Clause, type Scene, type Step } from './scene.ts';
import {
  readAsideAlone,
  readChatBetween,
  readNothing,
  readRemarked,
  readTalk,
  readTalkAtLast,
} from './talk-steps.ts';
import { readWeakTalk } from './talk.ts';
import { readSayer } from './sayer.ts';
import { isWhole } from './says-all.ts';
import { readSomePoints } from './some-points.ts';
import { readSupposed } from './supposed-failure.ts';
import { plainness, readMeant } from './stand-in.ts';
import { readSumsFirst } from './sums-first.ts';
import { readTalkedOf } from './talked-of.ts';
import { readTheOne } from './the-one.ts';
import { readTyped } from './typed.ts';
import { readUndecided } from './undecided.ts';
import { withhold } from './withhold.ts';
import { readUsedFor } from './used-for.ts';
import type { Understanding } from './understand.ts';
import { readWhoSaid } from './who-said.ts';
import { readWhyNot } from './why-not.ts';
import { readWhySeveral } from './why-several.ts';
import { readFacts } from './own-facts.ts';
import { readPaidBack } from './paid-back.ts';
import { readHeldAgainst } from './follow-held.ts';
import { FOR_WHAT } from './follow-supply.ts';
import { asksInFull } from './whole-ask.ts';
import { readStage } from './staged.ts';

export type { Clause } from './scene.ts';

const USES = /\bwhat (?:do|does|did|is|are)\b.{0,30}\b(?:use|run|build)|何を(?:使|動か)/;
/** So surely that no other kind can be meant. */
const BEYOND_DOUBT = 0.95;

/** Half a question, put together with the last one's frame. */
const readResumed: Step = (scene) => {
  const { context, own, last } = scene;
  if (!last) return undefined;
  const { folded } = context.reading;
  const isBack = pointsBack(folded);
  const isLong = !isSmall({ ...context.reading, companies: [] });
  if (own.sure >= 0.85 && shareOf(own.ranked) >= 0.3 && isLong && !isBack) return undefined;
  // What is worked out is all said, too, where nothing else can be meant.
  const [heard] = context.asked;
  if (heard && heard.share >= BEYOND_DOUBT && WORKED_OUT.has(heard.intent) && last.within) return undefined;
  // What one uses is no sum that was told.
  const isWhat = USES.test(folded) && !FOR_WHAT.test(folded);
  if (context.has('r-supply') && context.reading.companies.length > 0 && isWhat) return undefined;
  // Nothing is left to be taken over.
  if (asksInFull(context)) return undefined;
  // What the article lacks is asked for by its name, whatever came before.
  if (last.within && context.reading.absent.length > 0) return undefined;
  // Names alone say nothing by themselves, whatever they are like.
  const isNames = contentOf(context.reading.features).every((feature) => /^[eo]:/.test(feature));
  const isWord = own.sure >= WORD_FOR_WORD && shareOf(own.ranked) >= PLAIN && !isNames;
  if (isWord && context.reading.companies.length > 0 && !isBack) return undefined;
  const resumed = resume(context, last);
  if (!resumed || namesOther(scene, resumed)) return undefined;
  const companies = [...new Set([...last.companies, ...context.reading.companies])].slice(-4);
  return { ...clause(scene, resumed, inheritFeatures(context, last)), companies };
};

/** What its words ask for outright, else what the learner takes it for. */
const readOutright: Step = (scene) => {
  const { context, own, parts } = scene;
  const typed = readTyped(context, own, parts.library);
  if (typed && !isJudgedByFact(typed, context, own)) return clause(scene, overrule(typed, context));
  const asked = readAsked(context, own);
  return asked && clause(scene, asked);
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

/** In this order; the first that can say what is asked does. */
const STEPS: Step[] = [
  readSurelyOfTold,
  readOfList,
  readSomePoints,
  readJudged,
  readBetweenYears,
  readInnards,
  readNamedAtAll,
  readTalkedOf,
  readOfPerson,
  readTheOne,
  readMadeInto,
  readAsInvestor,
  readRatherThan,
  readAtPlace,
  readPlaced,
  readAdmitted,
  readWhyNot,
  readSameTime,
  readWhySeveral,
  readMotive,
  readKeptOut,
  readConflicted,
  readOneTakesAll,
  readAlsoDoes,
  readUsedFor,
  readOfGraph,
  readRivals,
  readLikened,
  readCredited,
  readWhoSaid,
  readStage,
  readPaidBack,
  readSupposed,
  readPointed,
  readSumsFirst,
  readHeldAgainst,
  readActed,
  readNamedSum,
  readMembersBesides,
  readTakersBesides,
  readOfOne,
  readNothing,
  readTalk,
  readSubject,
  readSayer,
  readResumed,
  readRemarked,
  readRestated,
  readUndecided,
  readDecided,
  readAsideAlone,
  readOutright,
  readChatBetween,
  readLeftOpen,
  readInherited,
  readTalkAtLast,
];

/** Understands one clause, on top of the last turn where it leans on that. */
export function readClause(
  text: string,
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause {
  const plain = prepare(text, language, parts);
  const folded = (last && inPlaceOfReference(plain, last, parts)) ?? plain;
  const { context, findings } = readMeant(folded, text, parts);
  const leaning = last !== undefined && leans(context) && !isWhole(context, findings.facts, last);
  const scene: Scene = {
    context,
    own: chooseFacts(
      context,
      leaning ? nearer(findings.facts, last, parts.library, context.reading.folded) : findings.facts,
      parts.library,
    ),
    likeliest: findings.facts[0],
    last: leaning ? { ...last, question: bare(last.question) } : undefined,
    before: last && { ...last, question: bare(last.question) },
    weak: readWeakTalk(context.reading),
    language,
    parts,
  };
  const sure = plainness({ ...findings, facts: scene.own.ranked });
  const exact = (question: Question) =>
    withinClaim(
      asExact(asMeant(put(context, question), context), context.reading.folded, parts.library.knowledge),
      context,
      parts.library,
    );
  for (const step of STEPS) {
    const read = step(scene);
    if (read?.isOfTold) return { ...read, plain: sure };
    const question = read && withInstead(besideTold(read.question, scene), scene);
    if (
      question &&
      !scene.last &&
      !read.isActed &&
      isBesidePoint(question, context, scene.own, parts.library)
    )
      break;
    if (question && isListFor(question, scene.own)) break;
    if (question) {
      const told = doubt(scene, withhold(scene, exact(question)));
      return { ...read, plain: sure, question: withLack(told, context.reading.folded, parts.library) };
    }
  }
  const read = readFacts(scene);
  return { ...read, plain: sure, question: exact(read.question) };
}
