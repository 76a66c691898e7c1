import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { check } from './swap.ts';

/** "And from Anthropic to NVIDIA?": another pair, and nothing else, in place of the one that was talked about. */
export function readPair(context: Context, { question }: Turn): Question | undefined {
  const { reading, roles } = context;
  // Of two names one's part is enough: "and OpenAI from Microsoft".
  const [open] = roles.open;
  const [from = open, to = open] = [roles.from[0], roles.to[0]];
  const beside = reading.features.filter((feature) => /^[wka]:/.test(feature)).length;
  const isTie = question.kind === 'tie' || question.kind === 'no-tie';
  const isWay = question.kind === 'path';
  if (
    !(isTie || isWay) ||
    from === undefined ||
    to === undefined ||
    from === to ||
    reading.companies.length > 2 ||
    beside > 1
  )
    return undefined;
  if (isWay) return { kind: 'path', from, to };
  return check(context, { kind: 'tie', from, to, aspect: question.kind === 'tie' ? question.aspect : 'any' });
}
