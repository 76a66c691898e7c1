import type { Library } from '../knowledge/index.ts';
import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { readCalculation } from './calculation.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import { readSum } from './follow-sums.ts';
import { isShort, pointsBack, type Turn } from './follow.ts';
import { followHorizonYears } from './horizon-years.ts';
import { followKept } from './net-side.ts';
import { operationIn } from './operation.ts';
import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';
import { sumsIn } from './tally.ts';
import { yearsOf } from './gains.ts';
import { unique } from './sets.ts';

type Calculation = Extract<Question, { kind: 'calculation' }>;

const isWorked = (question: Question | undefined): question is Calculation =>
  question?.kind === 'calculation' && question.operation !== 'compare';

const hasFact = ({ left, right }: Calculation): boolean => 'fact' in left || 'fact' in right;

/** "What share of the 2025 market is that loss?": two figures that facts state, by their years and names. */
function readFigures(context: Context): Question | undefined {
  const years = new Set(yearsOf(context));
  if (context.yesNo || years.size < 2 || operationIn(context.reading.folded)?.operation !== 'share')
    return undefined;
  const question = readCalculation(context);
  return isWorked(question) && 'fact' in question.left && 'fact' in question.right ? question : undefined;
}

/** 「それは2025年の市場の何%？」: what was told against a figure that is named, however much is said of that. */
function readAgainstFigure(context: Context, last: Turn): Question | undefined {
  const { folded, companies } = context.reading;
  const does = operationIn(folded)?.operation;
  const isOfMarket = companies.length === 0 && isShort(context) && context.has('market', 'market-size');
  if (does === undefined || does === 'compare' || !(pointsBack(folded) || isOfMarket)) return undefined;
  // A fact that states a figure is what was told, whatever deal of its company might be meant.
  const { answered = last.question } = last;
  const isFigure = answered.kind === 'facts' && sumsIn(answered, context).length > 0;
  // A part of the market is no part of a company.
  const beside = isOfMarket ? { ...context, reading: { ...context.reading, absent: [] } } : context;
  const question = readSum(beside, isFigure ? { ...last, question: answered } : last, Infinity);
  return isWorked(question) && hasFact(question) ? question : undefined;
}

const ADDS =
  /(?:も|を)[^、。]{0,3}(?:加え|足[しすせ]|合算|合計|含め|入れ[たてるれ]|合わせ)|(?:加え|足し|合算し|含め|合わせ)た(?:場合|総額|合計|額|ら)|\b(?:add(?:ed|ing)?|plus|includ(?:e|es|ed|ing)|on top|counting|throw(?:ing)? in|together with|along with|combined with|as well)\b/;
const SUMS =
  /いくら|なんぼ|総額|合計|全部で|とーたる|どれ(?:だけ|くらい)|何億|\b(?:total|how much|sum|altogether|in all|come to|makes?|combined)\b/;

/** The stakes that the last answer told, or worked with. */
function stakesOf({ graph, figured }: Context, { question }: Turn): Deal[] {
  const ids = sumsIn(question, { graph, figured }).flatMap((sum) => ('deals' in sum ? sum.deals : []));
  return graph.all.filter(({ id, kind }) => kind === 'investment' && ids.includes(id));
}

/** "And with its Anthropic cap added, the total?": what the one giver that was told puts into one more company. */
function readAddedTo(context: Context, last: Turn): Question | undefined {
  const { reading, yesNo, has, graph } = context;
  if (yesNo || has('q-why', 'q-when', 'q-who', 'r-pay')) return undefined;
  if (!ADDS.test(reading.folded) || !SUMS.test(reading.folded)) return undefined;
  const told = stakesOf(context, last);
  const [by, other] = unique(told.map(({ from }) => from));
  const [to, more] = reading.companies.filter((id) => id !== by);
  if (by === undefined || other !== undefined || to === undefined || more !== undefined) return undefined;
  if (isInvestor(context, to) || !isAiCompany(context, to) || told.some((deal) => deal.to === to))
    return undefined;
  const isThere = graph.between(by, to, 'investment').some(isStated);
  return isThere ? { kind: 'total', by: [by], of: unique([...told.map((deal) => deal.to), to]) } : undefined;
}

const OF_BOTH = /\b(?:both|the two|the pair|all of (?:it|them))\b|2社|二社|両社|両方/;

/** "Add the other one. What's the total for both?": that total, and no other. */
const readSameTotal = ({ reading }: Context, { within, question }: Turn): Question | undefined =>
  within === true &&
  question.kind === 'total' &&
  reading.companies.length === 0 &&
  OF_BOTH.test(reading.folded) &&
  SUMS.test(reading.folded)
    ? question
    : undefined;

const followSums = (context: Context, last: Turn, library: Library): Question | undefined =>
  readSameTotal(context, last) ??
  readAgainstFigure(context, last) ??
  readAddedTo(context, last) ??
  followKept(context, last) ??
  followHorizonYears(context, last, library);

/** What is to be worked out of what was told and of what is named with it, however whole the sentence looks. */
export const readSumsFirst: Step = (scene) => {
  const { context, before, parts } = scene;
  const told = before && followSums(context, before, parts.library);
  if (told) return { ...clause(scene, told), isActed: true };
  const question = readFigures(context);
  return question && clause(scene, question);
};
