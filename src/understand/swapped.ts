import { withBareSums } from './bare-sums.ts';
import { claimOf, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** The last question of another company, with what is asked of it now: "so NVIDIA is the one putting in 5 then?" */
export function asAsked(swapped: Question, context: Context): Question {
  if (swapped.kind !== 'tie') return swapped;
  const claim = context.yesNo ? claimOf(withBareSums(context)) : undefined;
  if (claim?.usd !== undefined) return { ...swapped, aspect: 'amount', claim, yes: true };
  if (context.has('q-when')) return { ...swapped, aspect: 'date' };
  return context.has('q-amount') ? { ...swapped, aspect: 'amount' } : swapped;
}

/** The one company's figure that was told, where another company is named now. */
function figureOfOne({ figured }: Context, { answered, facts: [told = ''] }: Turn, id: string) {
  const fact = answered?.kind === 'facts' ? figured.find((one) => one.id === told) : undefined;
  return fact?.entities.length === 1 && !fact.entities.includes(id) ? fact : undefined;
}

/** "And Anthropic's loss?", after another's: whatever else the article tells of that one, it has no such figure. */
export function withoutFigure(context: Context, last: Turn): Question | undefined {
  const [id, second] = context.reading.companies;
  const fact = id === undefined || second !== undefined ? undefined : figureOfOne(context, last, id);
  const isCalled = fact?.figure?.of.some((concept) => context.reading.concepts.has(concept));
  return fact && id !== undefined && isCalled ? { kind: 'facts', ids: [fact.id], notOf: id } : undefined;
}

/** "And xAI's?", of a figure that the article has for one company alone: that it has none for this one. */
export function withoutTwin(context: Context, last: Turn, id: string): Question | undefined {
  const fact = figureOfOne(context, last, id);
  const isNameAlone = context.reading.features.every(
    (feature) => /^(?:e|o):|^c:(?:q-|company)/.test(feature) || feature === `w:${id}`,
  );
  return fact && isNameAlone ? { kind: 'facts', ids: [fact.id], notOf: id } : undefined;
}

/** The same ones, not only ones as well. */
const SAME_ONES =
  /(?:同じ|おなじ)(?:顔ぶれ|めんばー|面子|面々|会社|投資家|出資者|とこ|ところ|ひと|人)|(?:顔ぶれ|めんばー|面子|投資家|出資者)(?:は|も|って)?(?:同じ|おなじ|一緒)|\bsame (?:ones|people|names|list|group|crowd|lineup|line-up|investors|backers|companies|set)\b/;

/** 「xAIのほうも同じ顔ぶれ？」: whether those who are in the one are in the other. */
export function alikeIn({ yesNo, reading }: Context, told: Question, put: Question): Question | undefined {
  const isSame = yesNo && SAME_ONES.test(reading.folded);
  return isSame && told.kind === 'investors' && put.kind === 'investors'
    ? { kind: 'overlap', of: [...new Set([...told.of, ...put.of])], side: 'givers', same: true }
    : undefined;
}
