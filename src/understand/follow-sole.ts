import { isAiCompany, isInvestor, type Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import { onlyOne } from './only.ts';
import type { Question } from './question.ts';

/** "Only Microsoft?", 「MSだけ？」, after a stake or a list of them: whether there is none but that one. */
export function readSole(context: Context, { question }: Turn): Question | undefined {
  const { reading, has } = context;
  const [id, second] = reading.companies;
  if (id === undefined || second !== undefined || !isShort(context) || !onlyOne(context, id))
    return undefined;
  if (has('q-amount', 'q-why', 'q-when', 'q-who', 'q-else') || reading.figures.length > 0) return undefined;
  const { from, to } = sidesOf(question);
  if (to?.length && isInvestor(context, id) && !to.includes(id))
    return {
      kind: 'investors',
      of: to,
      ...(to.length > 1 ? { all: true } : {}),
      only: true,
      by: [id],
      yes: true,
    };
  const [giver, more] = from ?? [];
  return giver !== undefined && more === undefined && isAiCompany(context, id)
    ? { kind: 'investments', by: [giver], only: id, yes: true }
    : undefined;
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
