import type { Context } from './context.ts';
import { RIVALS, type Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import type { Resolve } from './resolve.ts';
import { swapCompany } from './swap.ts';

/** Of what was asked as one part of what was announced: the other part of that. */
function announcedBeside({ question, features }: Turn, { graph }: Context): Question | undefined {
  if (question.kind !== 'tie' || question.deal !== 'investment' || !features.includes('c:announce'))
    return undefined;
  const [told] = graph.between(question.from, question.to, 'investment');
  const [beside, another] = graph
    .into(question.to, 'investment')
    .filter(
      ({ id, announced }) => id !== told?.id && announced !== undefined && announced === told?.announced,
    );
  return beside && !another ? tieTo(beside) : undefined;
}

/** The other of two: the other part of what was announced, else the rival of the one that was talked about. */
export const other: Resolve = (last, context) => {
  const { question, companies } = last;
  const beside = announcedBeside(last, context);
  if (beside) return beside;
  const named =
    question.kind === 'tie' || question.kind === 'no-tie'
      ? question.to
      : companies.findLast((id) => id in RIVALS);
  const rival = RIVALS[named ?? ''];
  return rival === undefined ? undefined : swapCompany(context, question, rival);
};
