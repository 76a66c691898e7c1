import type { Context } from './context.ts';
import type { Question } from './question.ts';

const SAME = /同じ|おなじ|一緒の|共通の|\b(?:same|identical|shared?|common)\b/;
const OTHER = /違う|ちがう|別の|別々|異なる|\b(?:different|separate|another|distinct)\b/;

/** "Do A and B use the same company's GPUs?": where facts tell the same of both, and no figure, it is the same. */
export function sameOfBoth(
  question: Question,
  { reading: { folded }, negated, twinOf, entitiesOf, figured }: Context,
): Question {
  if (question.kind !== 'facts' || !question.yes || question.ids.length !== 2) return question;
  const [one, other] = question.ids as [string, string];
  const areTwins = entitiesOf(other).some((company) => twinOf(one, company) === other);
  if (!areTwins || SAME.test(folded) === OTHER.test(folded)) return question;
  if (figured.some(({ id }) => id === one || id === other)) return question;
  const isSo = SAME.test(folded) !== negated;
  return { ...question, polarity: isSo ? 'y' : 'n' };
}
