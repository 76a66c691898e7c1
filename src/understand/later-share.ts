import { claimOf, type Context } from './context.ts';
import type { Question } from './question.ts';

const SHARE = /%|何割|割合|比率|ぱせんと|\b(?:percent\w*|pct|share|fraction|proportion)\b/;
const LATER =
  /(?:after|since|post|past|later than)[\s-](?:the end of )?(?:20)?23\b|23年?(?:より|から)?(?:以降|以後|の?後|の?あと)|\b(?:top-?ups?|follow-?ons?|came later)\b|追加/;

/** "What percentage came after 2023?": of the stake that is told with its stages, the later share. */
export function ofLaterShare(question: Question, context: Context): Question {
  const { reading, yesNo } = context;
  const { folded } = reading;
  if (question.kind === 'facts') return ofLaterSum(question);
  const claim = question.kind === 'derived' && question.what === 'after-2023' ? claimOf(reading) : undefined;
  if (question.kind === 'derived' && question.yes && !question.claim && claim?.usd !== undefined)
    return { ...question, claim };
  if (question.kind === 'calculation') return ofRest(question, folded);
  if (question.kind !== 'derived' || yesNo || !SHARE.test(folded) || !LATER.test(folded)) return question;
  return question.what === 'after-2023' || question.what === 'share-by-2023'
    ? { kind: 'derived', what: 'share-after-2023' }
    : question;
}

/** "So exactly $3 billion after 2023?": the sum that is named is held against what comes out for the later part. */
function ofLaterSum(question: Extract<Question, { kind: 'facts' }>): Question {
  const { ids, claim, yes, negated } = question;
  if (!ids[0]?.endsWith('-openai-later') || claim?.usd === undefined || !yes) return question;
  return { kind: 'derived', what: 'after-2023', claim, yes, ...(negated ? { negated } : {}) };
}

type Calculation = Extract<Question, { kind: 'calculation' }>;
const OF_WHOLE = /全体|累計|総額|\b(?:total|whole|overall|all of it)\b/;
const MARKET = /市場|\bmarket\b/;

/** The later part, or what it is said to be a share of: of all that was put in, and of no market. */
function ofRest(question: Calculation, folded: string): Question {
  const { operation, left, right, claim } = question;
  const [part, whole] = 'deals' in right && right.stage !== undefined ? [right, left] : [left, right];
  if (operation !== 'share' || claim || !('deals' in part) || part.stage === undefined) return question;
  const isOfStake = part.rest ? OF_WHOLE.test(folded) : LATER.test(folded);
  const isOther = MARKET.test(folded) || ('deals' in whole && whole.deals.join() !== part.deals.join());
  return isOfStake && !isOther ? { kind: 'derived', what: 'share-after-2023' } : question;
}
