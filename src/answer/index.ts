import type { Library } from '../knowledge/index.ts';
import type { Question } from '../understand/question.ts';
import type { Answer } from './answer.ts';
import { withBound } from './bound.ts';
import { answerPortion } from './portion.ts';
import { answerCalculation } from './calculation.ts';
import {
  answerAbsent,
  answerClarify,
  answerCompare,
  answerFacts,
  answerLanguage,
  answerTalk,
  answerUnknown,
} from './facts.ts';
import { answerAnnounced, answerDeals, answerProfile } from './figures.ts';
import { answerExtreme } from './extreme.ts';
import { answerDates } from './dates.ts';
import { answerLayers } from './layers.ts';
import { answerDerived, answerMarket } from './market.ts';
import { answerHolds, answerRatio, answerStakes } from './stakes.ts';
import { answerCounted, answerPurse } from './counted.ts';
import { answerAmong, answerOverlap } from './overlap.ts';
import { answerNet } from './net.ts';
import { answerOneWay } from './one-way.ts';
import { answerDual } from './dual.ts';
import { answerPath, answerPayments, answerSupply } from './flows.ts';
import { answerLoop } from './loops.ts';
import { answerInvestments, answerInvestors } from './sets.ts';
import { answerSource } from './source.ts';
import { answerCompanies, answerTimeline } from './timeline.ts';
import { answerUndisclosed } from './undisclosed.ts';
import { answerTotal } from './totals.ts';
import { answerRelation } from './relations.ts';
import { answerNoTie, answerReversed, answerTie } from './ties.ts';

/** "Is he wrong?": yes where what he says isn't so. */
const TURNED = { yes: 'no', no: 'yes', fix: 'yes', maybe: 'maybe', perhaps: 'maybe' } as const;

/** Answers one question from the knowledge alone; "several" is answered part by part by the caller. */
export function answer(question: Exclude<Question, { kind: 'several' }>, library: Library): Answer {
  const told = withBound(answerAsked(question, library), question, library);
  return question.wronged && told.verdict ? { ...told, verdict: TURNED[told.verdict] } : told;
}

function answerAsked(question: Exclude<Question, { kind: 'several' }>, library: Library): Answer {
  switch (question.kind) {
    case 'tie':
      return answerTie(question, library);
    case 'reversed':
      return answerReversed(question, library);
    case 'no-tie':
      return answerNoTie(question, library);
    case 'relation':
      return answerRelation(question, library);
    case 'investors':
      return answerInvestors(question, library);
    case 'investments':
      return answerInvestments(question, library);
    case 'holds':
      return answerHolds(question, library);
    case 'total':
      return answerTotal(question, library);
    case 'stakes':
      return answerStakes(question, library);
    case 'counted':
      return answerCounted(question, library);
    case 'overlap':
      return answerOverlap(question, library);
    case 'among':
      return answerAmong(question, library);
    case 'one-way':
      return answerOneWay(question, library);
    case 'purse':
      return answerPurse(question, library);
    case 'calculation':
      return answerCalculation(question, library);
    case 'ratio':
      return answerRatio(question, library);
    case 'path':
      return answerPath(question, library);
    case 'loop':
      return answerLoop(question, library);
    case 'payments':
      return answerPayments(question, library);
    case 'supply':
      return answerSupply(question, library);
    case 'dual':
      return answerDual(question, library);
    case 'layers':
      return answerLayers(question, library);
    case 'extreme':
      return answerExtreme(question, library);
    case 'undisclosed':
      return answerUndisclosed(question, library);
    case 'dates':
      return answerDates(question, library);
    case 'announced':
      return answerAnnounced(question, library);
    case 'companies':
      return answerCompanies(library);
    case 'timeline':
      return answerTimeline(question, library);
    case 'portion':
      return answerPortion(question, library);
    case 'derived':
      return answerDerived(question, library);
    case 'market':
      return answerMarket(question);
    case 'net':
      return answerNet(question, library);
    case 'deals':
      return answerDeals(question, library);
    case 'profile':
      return answerProfile(question, library);
    case 'facts':
      return answerFacts(question, library);
    case 'compare':
      return answerCompare(question, library);
    case 'absent':
      return answerAbsent(question, library);
    case 'unknown':
      return answerUnknown(question);
    case 'clarify':
      return answerClarify(question);
    case 'source':
      return answerSource(question, library);
    case 'talk':
      return answerTalk(question);
    case 'language':
      return answerLanguage();
  }
}
