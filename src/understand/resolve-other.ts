import { bySize } from '../knowledge/graph.ts';
import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { actOf } from './acts.ts';
import { RIVALS, type Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import type { Resolve } from './resolve.ts';
import { swapCompany } from './swap.ts';
import { toldNames } from './told-names.ts';

/** Said of the one that gets it: its rival gets some of the same giver's, too. */
const OF_TAKER =
  /\b(?:in|to|into|for) (?:the |its |their |that )?(?:other|rival|competitor)\b|\b(?:labs?|rivals?|competitors?|start-?ups?)\b|[にへ](?:は|も|なら|だと)?(?:いくら|どれ(?:くらい|だけ))?[?？]?$|らぼ|ラボ|らいばる|競合|相手/u;

/** Of a stake that was announced together with another one in the same: that one. */
function announcedBeside({ question }: Turn, { graph, reading }: Context): Question | undefined {
  if (question.kind !== 'tie' || question.deal !== 'investment' || OF_TAKER.test(reading.folded))
    return undefined;
  const [told] = graph.between(question.from, question.to, 'investment');
  const [beside, another] = graph
    .into(question.to, 'investment')
    .filter(
      ({ id, announced }) => id !== told?.id && announced !== undefined && announced === told?.announced,
    );
  return beside && !another ? tieTo(beside) : undefined;
}

/** Of two that were told together, one of which was then asked about alone: the other. */
function leftOfTwo(
  { question, earlier = [] }: Turn,
  context: Context,
  library: Library,
): Question | undefined {
  if (question.kind !== 'tie') return undefined;
  for (const side of ['givers', 'takers'] as const) {
    const one = side === 'givers' ? question.from : question.to;
    const pair = earlier
      .map((before) => toldNames(before, library)[side])
      .find((ids) => ids.length === 2 && ids.includes(one));
    const left = pair?.find((id) => id !== one);
    const [deal] =
      left === undefined
        ? []
        : side === 'givers'
          ? context.graph.between(left, question.to, question.deal)
          : context.graph.between(question.from, left, question.deal);
    if (deal) return tieTo(deal);
  }
  return undefined;
}

/** Of two stakes that were held against each other, the smaller: the larger one was told first. */
function smallerOfTwo({ question }: Turn, { graph }: Context): Question | undefined {
  if (question.kind !== 'stakes' || question.by?.length !== 2 || question.of?.length !== 1) return undefined;
  const [, smaller] = bySize(
    question.by.flatMap((from) => graph.between(from, question.of[0]!, 'investment')),
  );
  return smaller && tieTo(smaller);
}

/** Of two that were told, or whose stakes were announced together: the other. */
export const ofTwo = (last: Turn, context: Context, library: Library): Question | undefined =>
  leftOfTwo(last, context, library) ?? smallerOfTwo(last, context) ?? announcedBeside(last, context);

/** "And the other's?" after a stake: it is of no list. */
export const otherOfTwo = (context: Context, last: Turn, library: Library): Question | undefined =>
  context.reading.companies.length === 0 && actOf(context.reading.folded) === 'other'
    ? ofTwo(last, context, library)
    : undefined;

/** The other of two: of those that were told or announced together, else the rival of the one that was talked about. */
export const other: Resolve = (last, context, library) => {
  const { question, companies } = last;
  const beside = ofTwo(last, context, library);
  if (beside) return beside;
  const named =
    question.kind === 'tie' || question.kind === 'no-tie'
      ? question.to
      : companies.findLast((id) => id in RIVALS);
  const rival = RIVALS[named ?? ''];
  return rival === undefined ? undefined : swapCompany(context, question, rival);
};
