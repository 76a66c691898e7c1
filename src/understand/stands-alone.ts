import type { Intent } from '../knowledge/schema.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { pointsBack, tellingOf } from './follow.ts';
import { SAYS_PAY } from './pairs.ts';
import { placeIn } from './places.ts';
import { prepare } from './prepare.ts';
import { wordsIn } from './reading.ts';
import { readFolded } from './readout.ts';
import type { Understanding } from './understand.ts';

/** What says little by itself: it is asked of an answer, or of nothing. */
const OF_AN_ANSWER = new Set<Intent>([
  'nothing',
  'more',
  'source',
  'sum',
  'ok',
  'thanks',
  'sorry',
  'puzzled',
]);

const MOST_TELLING = 8;
const ENOUGH_TELLING = 3;
/** in UTF-16 units */
const LONG = { ja: 40, en: 90 };

/**
 * How much each thing speaks for a question of its own, in a message that would be read otherwise beside the answer
 * before it: a logistic regression over the follow-ups of the held-in questions, and over complete questions asked
 * right after others (a fifth left out each time: three in five of those are set right, nineteen in twenty of the follow-ups kept).
 */
const WEIGHTS = {
  none: -1.6,
  /** the likeliest fact's share, and as much of it as an example bears out */
  share: 2,
  borneOut: 1.85,
  /** the likeliest kind of question's */
  asked: 0.95,
  telling: 1.5,
  toldEnough: 1,
  length: 2,
  japanese: -0.5,
  lengthJapanese: 2,
  opens: -2,
  pointsBack: -1.5,
  companies: -0.25,
  lacking: 2.2,
  foreign: 1.3,
  aloneLacking: 0.5,
  aloneNothing: -1.9,
  acted: -1.7,
};
/** Odds of more than four to one. */
const LEAST = 1.4;

/** Goes on from what was said by its first word. */
const GOES_ON =
  /^(?:(?:ok|okay|k|lol|hm+|wait|yeah|cool) ){0,12}(?:and|n|but|so|then|now|also|nah|nope|no|or|what about|how about|without|minus|same)\b|^(?:じゃあ?|では|で、|それ|その|あと|ちなみに|なら|逆に|てか)/;
/** "What makes you think so?", "the second trait". */
const OF_WHAT_WAS_SAID =
  /\b(?:so|that|this|it|back)\s*[?.!]*$|^(?:and |so |but ){0,12}under what\b|^what makes you\b|\bthe (?:\w+ )?one\b|\bsame (?:one|year|month|company|investor|lab|thing)\b|^(?:そこ|あそこ|そっち|こっち)|^(?:それ|これ|あれ)(?:は|って|を|も)?(?:誰|だれ|どこの誰)|^any (?:reason|figure|number|date|amount|sum)s?\b|\b(?:do|does|did|is|are|have|has|will) (?:they|it|he|she)\b(?=.*\b(?:in|of|to|into|from)\b)/;
const LEAST_TELLING = 2;
const MOST_PLACES = 5;

const NOTHING = new Set(['unknown', 'talk', 'clarify']);

/** "Six times what it puts in there": held against what was told, and half of a comparison by itself. */
const isFactorOfTold = ({ question, isActed }: Clause, alone: Clause): boolean =>
  isActed === true &&
  alone.question.kind === 'facts' &&
  ((question.kind === 'calculation' && question.claim?.times !== undefined) ||
    (question.kind === 'stakes' && question.factor !== undefined));

/** A sum that is added to the one that was told, or taken off it: what is named with it is half of that. */
const isWorkedOfTold = ({ question, isActed }: Clause): boolean =>
  isActed === true &&
  (question.kind === 'net' ||
    (question.kind === 'calculation' && question.operation === 'share' && 'fact' in question.right) ||
    (question.kind === 'total' && question.by?.length === 1 && (question.of?.length ?? 0) > 1));

const LIKEWISE = /\b(?:too|either|also|as well|instead|back|else)\b|も|(?:ほか|他)に/;

/** "Who pays NVIDIA?" after who invests in OpenAI: it names a company and says its own verb of paying. */
const isOfPayments = ({ question, companies }: Clause, folded: string): boolean =>
  question.kind === 'payments' &&
  companies.length > 0 &&
  SAYS_PAY.test(folded) &&
  !LIKEWISE.test(folded) &&
  !GOES_ON.test(folded) &&
  !pointsBack(folded);

/**
 * Whether a message is a question of its own, whatever was said before it.
 * @param alone as it reads by itself
 * @param beside as it reads beside the last turn
 */
export function standsAlone(
  text: string,
  language: Detected,
  { alone, beside }: { alone: Clause; beside: Clause },
  parts: Understanding,
): boolean {
  const folded = prepare(text, language, parts);
  if (isOfPayments(alone, folded)) return true;
  const { context, findings } = readFolded(folded, text, parts);
  const { reading, asked } = context;
  const [fact] = findings.facts;
  const [kind] = asked;
  const share = fact?.share ?? 0;
  const told = tellingOf(reading.features).length;
  const said = wordsIn(reading);
  if (
    said < LEAST_TELLING ||
    placeIn(folded, MOST_PLACES, true) !== undefined ||
    OF_WHAT_WAS_SAID.test(folded) ||
    isFactorOfTold(beside, alone) ||
    isWorkedOfTold(beside)
  )
    return false;
  const isJapanese = /[ぁ-ん]/u.test(text);
  const w = WEIGHTS;
  const weight =
    w.none +
    w.share * share +
    w.borneOut * Math.min(share, fact?.nearest ?? 0) +
    (kind && !OF_AN_ANSWER.has(kind.intent) ? w.asked * kind.share : 0) +
    (w.telling * Math.min(told, MOST_TELLING)) / MOST_TELLING +
    (told >= ENOUGH_TELLING ? w.toldEnough : 0) +
    (w.length * Math.min(folded.length, LONG.en)) / LONG.en +
    (isJapanese ? w.japanese + (w.lengthJapanese * Math.min(folded.length, LONG.ja)) / LONG.ja : 0) +
    (pointsBack(folded) ? w.pointsBack : 0) +
    (GOES_ON.test(folded) ? w.opens : 0) +
    w.companies * Math.min(reading.companies.length, 2) +
    (reading.absent.length > 0 ? w.lacking : 0) +
    (reading.foreign.length > 0 ? w.foreign : 0) +
    (alone.question.kind === 'absent' ? w.aloneLacking : 0) +
    (NOTHING.has(alone.question.kind) ? w.aloneNothing : 0) +
    (beside.isActed === true && beside.isLearnt !== true ? w.acted : 0);
  return weight >= LEAST;
}
