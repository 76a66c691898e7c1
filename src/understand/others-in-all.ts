import { isAiCompany, isInvestor, labsOf, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const OTHERS = /\b(?:else|others?|another)\b|(?:ほか|他)(?:の|に|で|は|だと)|以外/;
/** In every one of the labs. */
const IN_ALL =
  /\ball (?:of (?:them|those)|three|3|the labs)\b|\b(?:every|each) (?:single )?(?:one|lab)\b|(?:三|3)(?:社|つ)|全社|全部|すべて|全て/;

/** The one giver that was told of. */
function giverIn({ question }: Turn): string | undefined {
  if (question.kind === 'tie' && question.deal === 'investment') return question.from;
  const by = question.kind === 'holds' || question.kind === 'investments' ? question.by : [];
  return by.length === 1 ? by[0] : undefined;
}

/** "Anybody else who's in all three?", after one giver was told of: the others, and not that one again. */
export function readOthersInAll(context: Context, last: Turn): Question | undefined {
  const { reading, has, negated } = context;
  const giver = giverIn(last);
  if (giver === undefined || !isInvestor(context, giver) || isAiCompany(context, giver)) return undefined;
  if (!OTHERS.test(reading.folded) || !IN_ALL.test(reading.folded)) return undefined;
  const isElse = reading.companies.length > 0 || negated || reading.foreign.length > 0;
  if (isElse || has('q-amount', 'q-why', 'q-when') || /層|\blayers?\b/.test(reading.folded)) return undefined;
  return { kind: 'investors', of: labsOf(context), all: true, besides: [giver], any: true };
}
