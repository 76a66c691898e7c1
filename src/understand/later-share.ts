import type { Context } from './context.ts';
import type { Question } from './question.ts';

const SHARE = /%|何割|割合|比率|ぱせんと|\b(?:percent\w*|pct|share|fraction|proportion)\b/;
const LATER =
  /(?:after|since|post|past|later than)[\s-](?:the end of )?(?:20)?23\b|23年?(?:より|から)?(?:以降|以後|の?後|の?あと)|\b(?:top-?ups?|follow-?ons?|came later)\b|追加/;

/** "What percentage came after 2023?": of the stake that is told with its stages, the later share. */
export function ofLaterShare(question: Question, { reading: { folded }, yesNo }: Context): Question {
  if (question.kind !== 'derived' || yesNo || !SHARE.test(folded) || !LATER.test(folded)) return question;
  return question.what === 'after-2023' || question.what === 'share-by-2023'
    ? { kind: 'derived', what: 'share-after-2023' }
    : question;
}
