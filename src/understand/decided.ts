import { withBareSums } from './bare-sums.ts';
import { readBefore, readWhichDated } from './announced.ts';
import { readAgainstBack } from './against-back.ts';
import { readAlready } from './already.ts';
import { readBelongs } from './belongs.ts';
import { readBound, readEither, readStage, readWhoWhom } from './bounds.ts';
import { readCalculation } from './calculation.ts';
import { readTwoIndustries } from './compare.ts';
import { readAllBeyond } from './deal-lists.ts';
import { readNeededRate } from './figures.ts';
import { readLimitOf, readPortion } from './portion.ts';
import { readMostGiven } from './extreme.ts';
import { readFit } from './fits.ts';
import { readHeadcount } from './headcount.ts';
import { readHorizonNamed } from './horizon-named.ts';
import { readHosted } from './hosted.ts';
import { readPassedOver } from './missing.ts';
import { readNone } from './none.ts';
import { readOnlyIn } from './only-in.ts';
import { readOwner } from './owners.ts';
import { readPurpose } from './payments.ts';
import { readWhichIndustry } from './which-industry.ts';
import { readClaimedNet } from './net-side.ts';
import { readNet } from './net.ts';
import { readDrawn } from './drawn.ts';
import { readEarly } from './early.ts';
import { readPartnership } from './partnership.ts';
import { readLent } from './lent.ts';
import { readMaker, readProduct } from './products.ts';
import { readOutOrIn } from './out-or-in.ts';
import type { Question } from './question.ts';
import { readQuantified } from './quantified.ts';
import { readTwoFields } from './two-fields.ts';
import { clause, type Scene, type Step } from './scene.ts';

const HOLDS = /持|握|所有|\b(?:own|hold|get|have|possess)(?:s|ing)?\b/;

/** "What share of A does B get for its 10 billion?": the part of a company that one holds is no share of sums. */
const isPartHeld = ({ context: { reading }, parts }: Scene): boolean =>
  HOLDS.test(reading.folded) &&
  reading.absent.some(({ id }) => parts.library.knowledge.absent.get(id)?.part === true);

/** How many there are said to be; sums that deals have, named and held against each other. */
export const readNamedSum: Step = (scene) => {
  const { context, last } = scene;
  const counted = readHeadcount(context) ?? readOutOrIn(context);
  if (counted) return clause(scene, counted);
  const isNamed = withBareSums(context).figures.some(({ unit, value }) => unit === 'usd' && value > 1);
  const question =
    isNamed && !last && !isPartHeld(scene)
      ? (readClaimedNet(context) ??
        readAgainstBack(context) ??
        readNet(context) ??
        readNeededRate(context) ??
        readCalculation(context))
      : undefined;
  return question && clause(scene, question);
};

/** Whether a deal is one of somebody who isn't named, where one is named whom the article doesn't know: 「100億出したのってソフトバンク？」. */
const isOfAnother = (question: Question, { context: { reading } }: Scene): boolean =>
  question.kind === 'tie' && reading.foreign.length > 0 && !reading.companies.includes(question.from);

/** So plainly a fact is meant. */
const PLAINLY = 0.9;
/** "They work on it hand in hand": a fact that is plainly meant says the contrary of it, whatever list it is on. */
function isContrary({ context: { reading }, own: { question, ranked }, parts: { library } }: Scene): boolean {
  const [first] = ranked;
  if (question.kind !== 'facts' || question.polarity !== 'n' || first === undefined) return false;
  return (first.share ?? 0) >= PLAINLY && library.opposition(first.id, reading) < 0;
}

/** What the knowledge itself decides: a stated sum's bound, whose a thing is, how many are as is said. */
export const readDecided: Step = (scene) => {
  const question =
    readDrawn(scene.context, scene.own) ??
    readLent(scene.context) ??
    readBefore(scene.context) ??
    readPortion(scene.context) ??
    readLimitOf(scene.context) ??
    readAllBeyond(scene.context) ??
    readWhichIndustry(scene.context, scene.own, scene.parts.library) ??
    readTwoIndustries(scene.context, scene.parts.library) ??
    readPassedOver(scene.context) ??
    readTwoFields(scene.context, scene.parts.library) ??
    (isContrary(scene) ? undefined : readBelongs(scene.context, scene.parts.library)) ??
    readAlready(scene.context) ??
    readHorizonNamed(scene.context, scene.parts.library) ??
    readNone(scene.context) ??
    readOnlyIn(scene.context) ??
    readFit(scene.context, scene.own, scene.parts.library) ??
    readWhoWhom(scene.context) ??
    readPurpose(scene.context) ??
    readEither(scene.context) ??
    readBound(scene.context) ??
    readStage(scene.context) ??
    readOwner(scene.context, scene.parts.library) ??
    readEarly(scene.context) ??
    readWhichDated(scene.context) ??
    readMostGiven(scene.context) ??
    readPartnership(scene.context, scene.parts.library) ??
    readProduct(scene.context, scene.parts.library) ??
    readMaker(scene.context, scene.parts.library) ??
    readQuantified(scene.context) ??
    readHosted(scene.context, scene.parts.library);
  return question && !isOfAnother(question, scene) ? clause(scene, question) : undefined;
};
