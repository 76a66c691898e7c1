import { isNegated } from '../text/negation.ts';
import type { Context } from './context.ts';
import { asAnyStated, asMarked, disclosureOf, saysWhatIsPaid } from './disclosure.ts';
import { leavesLoop } from './loops.ts';
import type { Question } from './question.ts';
import { boundsSaid } from './sorts.ts';
import { hasQuestionWord } from './yesno.ts';

/** "How much from them?", 「いくら？」: whatever was asked before, a question word is answered by no yes. */
function withoutYes(question: Question): Question {
  return question.kind === 'tie' && !question.claim && !question.negated ? bare(question) : question;
}

/** What is neither confirmed nor denied by what is told. */
function withoutVerdict(question: Question): Question {
  const told = bare(question);
  if (told.kind === 'facts') delete told.polarity;
  return told;
}

const AMOUNT_ASKED =
  /^(?:do|does|did|is|has|have)\b(?!.*\b(?:say|says|said|tell|told|mention\w*|state[sd]?|disclos\w+|know|reveal\w*|specif\w+|list\w*|public|clear|on) (?:exactly |just )?how much).* how much\b(?! (?:more|less|of))/;

/** "Is the stake known in dollars?" */
const IN_MONEY =
  /\b(?:in (?:dollars?|usd|money|figures|numbers)|dollar (?:figure|amount|sum|value)|to the dollar)\b|ドル(?:で|建て|単位)|どる(?:で|建て|単位)/;

/** "Which of A and B holds C?", 「持ってるのどっち」: they are told, and nothing is confirmed. */
const WHICH =
  /\bwh(?:ich|o)\b|^(?:and |so )?(?:what (?:do|did|does|are|is|have|has|will|would)|how much)\b|どっち(?!も)|どちら(?!も)|どれ(?!も)|誰(?!も)/;
const withoutConfirming = (question: Question, folded: string): Question =>
  question.kind === 'holds' && !question.refused && question.counted === undefined && WHICH.test(folded)
    ? { ...question, each: true }
    : question;

/** "… that A backs but B doesn't" leaves B out: that there is none at all is said in front, or at the very end. */
const NONE =
  /^(?:(?:so|and|but) )?(?:is|are)(?:n't| not)\b|\bthere(?:'s| is| are|'re)?(?:n't)? (?:no|none|not)\b|\b(?:no|none)\b.*\bthat\b|(?:って|は|が|も)(?:い)?ない(?:の|です|ん){0,8}(?:か|よ|ね|な){0,8}[?？。]*$/u;

/** "Straight to B, with nobody in between": that nobody stands there is what "straight" says. */
const NOBODY_BETWEEN =
  /\b(?:no ?(?:one|body)|none|nothing|no (?:other )?(?:company|firm|middle ?m[ae]n|intermediar\w+|stops?)|without (?:any ?(?:one|body)|a middle ?man|an intermediary|a detour|detours))\b(?: (?:is|sits|stands|comes|at all|else)){0,3}(?: in)?(?: between)?|寄り道(?:なし|無し|せず|しない)|間に?は?(?:誰|だれ|どこ|何)も[^、。?？]{0,4}?(?:ない|ん(?![だで])|ず|ません)/u;
const isNobodyBetween = (question: Question, folded: string): boolean =>
  question.kind === 'path' &&
  question.direct === true &&
  NOBODY_BETWEEN.test(folded) &&
  !isNegated(folded.replace(NOBODY_BETWEEN, ' '));

/** "Is its stake capped?", 「上限ですか」: of what sort the sum is said to be. */
const OF_SORT =
  /\b(?:cap|capped|ceiling|upper (?:limit|bound)|floor|lower (?:limit|bound))\b|上限|下限|確定額/;

/** Whether the sum of the one stake is of the sort that it is said to be. */
function asSorted({ reading, graph, denied }: Context, question: Question): Question {
  if (question.kind !== 'tie' || question.claim || reading.figures.length > 0 || denied) return question;
  if (!OF_SORT.test(reading.folded)) return question;
  const [deal, other] = graph.between(question.from, question.to, question.deal);
  const [sort, ...more] = boundsSaid(reading.folded);
  const isOne = deal?.amount.usd !== undefined && other === undefined && more.length === 0;
  return !sort || sort.denied || !isOne
    ? question
    : { ...question, counted: sort.kind === deal.amount.bound };
}

/** The question with how it was put: every kind of answer says yes or no by that. */
export function put(context: Context, read: Question): Question {
  const { yesNo, denied, reading, has } = context;
  const question = yesNo ? read : withoutConfirming(asMarked(read, reading.folded), reading.folded);
  // That it is taken to be over is no denial of it.
  if (question.kind === 'tie' && question.ended) return question;
  if (!yesNo) return question.yes && hasQuestionWord(reading.folded) ? withoutYes(question) : question;
  if (reading.companies.length === 0 && leavesLoop(reading.folded)) return withoutVerdict(question);
  // "A to B, number of steps?"
  if (question.kind === 'path' && question.steps) return question;
  const sum = disclosureOf(reading);
  // "Does A pay B how much" asks for the sum, whether or not there is one.
  if (!sum && AMOUNT_ASKED.test(reading.folded)) return withoutYes(question);
  // "Really?": that there is such a deal, whatever is known of its sum.
  const isOfDeal = question.kind === 'tie' && question.aspect === 'amount' && !question.claim && !sum;
  const isSized = has('q-amount', 'q-total') || reading.figures.length > 0 || saysWhatIsPaid(reading.folded);
  const isOfSum = sum === 'stated' && question.kind === 'tie' && IN_MONEY.test(reading.folded);
  const asked: Question =
    isOfSum || (isOfDeal && !isSized) ? { ...question, aspect: isOfSum ? 'amount' : 'any' } : question;
  const isDenied =
    denied &&
    !isNobodyBetween(asked, reading.folded) &&
    (!('except' in asked && asked.except) || NONE.test(reading.folded));
  const meant = sum === 'stated' && !isDenied ? asAnyStated(asked, reading.folded) : asked;
  return {
    ...asSorted(context, meant),
    yes: true,
    ...(isDenied ? { negated: true } : {}),
    ...(sum ? { sum } : {}),
  };
}

/** The last question without how it was put: what goes on from it is put anew. */
export function bare(question: Question): Question {
  const asked = { ...question };
  delete asked.yes;
  delete asked.negated;
  delete asked.sum;
  delete asked.doubted;
  delete asked.counted;
  delete asked.wronged;
  delete asked.bounded;
  return asked;
}
