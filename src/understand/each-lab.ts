import { isAiCompany, type Context } from './context.ts';
import { isOfOne } from './overlap.ts';
import type { Question } from './question.ts';

/** Of each of them by itself: "the investors of each", 「それぞれの投資家」. */
const EACH =
  /それぞれ|各社|各々|おのおの|個別に|別々に|\b(?:for|of|in|behind|per) each\b(?! of)|\beach (?:one|lab|company|firm|of (?:them|these))?'?s? (?:investors?|backers?|shareholders?|funders?)\b|\b(?:investors?|backers?|shareholders?|funders?)\b.{0,12}\b(?:for|of|in|behind) each of\b|\bper (?:company|lab|firm)\b|\b(?:respective(?:ly)?|separately|individually|one by one|lab by lab|company by company)\b/;
/** What they have together. */
const IN_COMMON =
  /共通|両方|どちらも|どっちも|すべてに|全てに|全部に|いずれにも|三社とも|揃って|\b(?:common|both|all (?:of|three)|shared?|every)\b/;

/** "For A, B and C, the investors of each", 「AとB、片方だけに出資してるのは」: each one's list, and not what all of them share. */
export function ofEachLab(question: Question, context: Context): Question {
  const { folded, companies } = context.reading;
  if (question.kind !== 'investors' || question.yes || context.yesNo) return question;
  const labs = companies.filter((id) => isAiCompany(context, id));
  if (labs.length < 2 || labs.length !== companies.length || IN_COMMON.test(folded)) return question;
  if (question.amount || question.unstated || question.stated) return question;
  if (EACH.test(folded))
    return { kind: 'several', parts: labs.map((id): Question => ({ kind: 'investors', of: [id] })) };
  return labs.length === 2 && isOfOne(folded) ? { kind: 'overlap', side: 'givers', of: labs } : question;
}
