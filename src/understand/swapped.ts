import { withBareSums } from './bare-sums.ts';
import { claimOf, isAiCompany, isInvestor, type Context } from './context.ts';
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

/** Of the very year that was told: "Anthropic too, that same year?", 「その年の」, 「同じ年」. */
const SAME_YEAR =
  /\b(?:in |for |during )?(?:that|the)(?: very)?(?: same)? (?:year|period|date)\b|\bby then\b|(?:その|同じ|おなじ)(?:年|時期|頃|ころ)|同年/;
const isOfItsYear = ({ reading: { folded, figures } }: Context, year: number | undefined): boolean =>
  SAME_YEAR.test(folded) || figures.some(({ unit, value }) => unit === 'year' && value === year);

/** "And Anthropic's loss?", after another's: whatever else the article tells of that one, it has no such figure. */
export function withoutFigure(context: Context, last: Turn): Question | undefined {
  const [id, second] = context.reading.companies;
  const fact = id === undefined || second !== undefined ? undefined : figureOfOne(context, last, id);
  const isCalled =
    fact?.figure?.of.some((concept) => context.reading.concepts.has(concept)) === true ||
    (fact?.figure?.year !== undefined && isOfItsYear(context, fact.figure.year));
  if (!fact || id === undefined || !isCalled) return undefined;
  return { kind: 'facts', ids: [fact.id], notOf: id, ...(context.yesNo ? { polarity: 'n', yes: true } : {}) };
}

/** "What does Anthropic lose in 2027?": a year's figure, called by its name, that the article has for another company alone. */
export function figureOfOther({ reading, figured, has, yesNo }: Context): Question | undefined {
  const { companies, figures, concepts, absent } = reading;
  const [id, second] = companies;
  const isOfYear = figures.length === 1 && figures[0]?.unit === 'year';
  if (id === undefined || second !== undefined || !isOfYear || absent.length > 0 || has('q-why'))
    return undefined;
  const fact = figured.find(
    ({ figure, entities }) =>
      figure?.year !== undefined &&
      entities.length === 1 &&
      entities[0] !== id &&
      figure.of.some((concept) => concepts.has(concept)),
  );
  return fact && { kind: 'facts', ids: [fact.id], notOf: id, ...(yesNo ? { polarity: 'n', yes: true } : {}) };
}

/** After when others did something together: "and Fidelity?" asks when that one did. */
const isOfDate = ({ answered, features, companies }: Turn, id: string): boolean =>
  answered?.kind === 'facts' &&
  features.includes('c:q-when') &&
  companies.length > 1 &&
  !companies.includes(id);

/** "And xAI's?", of a figure that the article has for one company alone: that it has none for this one. */
export function withoutTwin(context: Context, last: Turn, id: string): Question | undefined {
  const fact = figureOfOne(context, last, id);
  const isNameAlone = context.reading.features.every(
    (feature) => /^(?:e|o):|^c:(?:q-|company)/.test(feature) || feature === `w:${id}`,
  );
  if (isNameAlone && isOfDate(last, id) && isInvestor(context, id)) {
    const of = last.companies.filter((one) => isAiCompany(context, one));
    return { kind: 'dates', by: [id], ...(of.length === 1 ? { of } : {}) };
  }
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
