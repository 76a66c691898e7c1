import { isAiCompany, isInvestor, type Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import { onlyOne } from './only.ts';
import type { Question } from './question.ts';

/** "Only Microsoft?", 「MSとNVIDIAだけ？」, after a stake or a list of them: whether there is none but those. */
export function readSole(context: Context, { question }: Turn): Question | undefined {
  const { reading, has } = context;
  const { companies: ids } = reading;
  if (!isShort(context) || !ids.some((id) => onlyOne(context, id))) return undefined;
  if (has('q-amount', 'q-why', 'q-when', 'q-who', 'q-else') || reading.figures.length > 0) return undefined;
  const { from = [], to = [] } = sidesOf(question);
  if (to.length > 0 && ids.every((id) => isInvestor(context, id) && !to.includes(id)))
    return {
      kind: 'investors',
      of: to,
      ...(to.length > 1 ? { all: true } : {}),
      only: true,
      by: ids,
      yes: true,
    };
  return ids.every((id) => isAiCompany(context, id)) ? soleTakers(from, ids) : undefined;
}

/** Whether one giver holds no others than those. */
function soleTakers([by, more]: string[], ids: string[]): Question | undefined {
  const [only, second] = ids;
  if (by === undefined || more !== undefined || only === undefined) return undefined;
  return second === undefined
    ? { kind: 'investments', by: [by], only, yes: true }
    : { kind: 'investments', by: [by], besides: ids, yes: true, negated: true };
}

/** Who gives, and to whom, in what was told. */
function sidesOf(question: Question): { from?: string[]; to?: string[] } {
  if (question.kind === 'tie')
    return question.deal === 'investment' ? { from: [question.from], to: [question.to] } : {};
  if (question.kind === 'investors' && !question.except) return { to: question.of };
  if (question.kind === 'overlap' && question.side === 'givers') return { to: question.of };
  if (question.kind === 'investments') return { from: question.by };
  if (question.kind === 'stakes' || question.kind === 'total' || question.kind === 'holds')
    return { from: question.by ?? [], to: question.of ?? [] };
  return {};
}
