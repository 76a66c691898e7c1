import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Whether one is in the black. */
const PROFIT =
  /黒字|儲か|もうか|儲け|利益(?:を|が|は)?(?:出|上|あ)|\b(?:profit(?:s|able|ability)?|in the black|mak(?:es?|ing) (?:any )?money|turn(?:s|ing)? a profit|break(?:s|ing)? even)\b/;
const SAYS_PROFIT = /\bprofit/i;

/** "Is it profitable?", where only its costs are told: that is neither yes nor "possibly". */
export function profitUnsaid(question: Question, { reading, statementOf }: Context): Question {
  if (question.kind !== 'facts' || !question.yes || question.polarity || !PROFIT.test(reading.folded))
    return question;
  if (SAYS_PROFIT.test(statementOf(question.ids[0]!))) return question;
  const { yes: _yes, ...asked } = question;
  return asked;
}
