import { asksStated } from './disclosure.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Those with a figure alone are meant: "with a known amount". */
const KNOWN_SUM =
  /\b(?:with|for|of|put(?:s|ting)?|gives?|invest(?:s|ed)?) (?:an? |the |any )?(?:known|stated|disclosed|public|published|given|specific) (?:\w+ )?(?:amounts?|sums?|figures?|numbers?)\b/;
const ANYBODY = /\b(?:any(?:one|body)|who|some(?:one|body)|which)\b/;

/** "Does anyone invest in xAI with a known amount?": of those who do, the ones whose sum is stated. */
export function ofKnownSums(question: Question, { reading: { folded } }: Context): Question {
  if (!KNOWN_SUM.test(folded) || !ANYBODY.test(folded) || !asksStated(folded)) return question;
  if (question.kind === 'investors' && !question.unstated) return { ...question, stated: true };
  const [of, second] = question.kind === 'total' && !question.by ? (question.of ?? []) : [];
  return of !== undefined && second === undefined
    ? { kind: 'investors', of: [of], stated: true, any: true }
    : question;
}
