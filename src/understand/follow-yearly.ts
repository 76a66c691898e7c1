import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { asksSumAYear } from './gains.ts';
import type { Question } from './question.ts';

/** Nothing but by the year: "per year?", "how much is that a year", 「1年あたりは？」. */
const BY_YEAR =
  /^(?:(?:and|so|but|ok|then|how much|what|(?:what|how much) is (?:that|it|this)|is (?:that|it)|that's|growth|rate|in|on) ){0,12}(?:(?:per|a|each|every) (?:year|annum)|annual(?:ly|i[sz]ed)?(?: (?:growth|rate)){0,12}|yearly|p\.?a|year by year|an annual basis)(?: (?:is (?:that|it)|then|though|on (?:average|avg)))?$|^(?:(?:で|じゃあ|それ(?:って|は|を)?)、?){0,8}(?:(?:1|一)年(?:間)?(?:あたり|当たり|ごと|で|に|平均|ずつ)|(?:1|一|五|5)?年(?:数)?で割(?:る|った)(?:と|ら)?|年(?:間|率|あたり|当たり|平均|利)|毎年|年ごと)(?:に|で|だと|では|の|換算|する|すると|なら|は|って|、|どのくらい|どれくらい|いくら|何%|何ぱーせんと|伸びる|伸び率|成長率|増える|か|です){0,24}$/u;

/** 「年平均だと増加額は」 */
const A_YEAR_SUM =
  /^(?:で、?)?(?:年平均|平均|1年(?:あたり)?|毎年)(?:だと|で|では|の)?、?(?:増加額|増分|増える額|伸び額|いくら(?:増|伸))/u;

/** The fact that tells the yearly growth of what was told: the one of the same topic. */
function rateOf({ facts: told }: Turn, { facts }: Library['knowledge']): string | undefined {
  const topics = told.map((id) => facts.get(id)?.topic);
  return [...facts.values()].find(({ yearly, topic }) => yearly && topics.includes(topic))?.id;
}

/** What the market gains: told of a year by its mean. */
const GAIN: Question = { kind: 'derived', what: 'growth-difference', average: true };
/** By what sum in all: 「金額ベースの増分だと」, "and the dollar increase?". */
const ASKS_GAIN =
  /増分|増加(?:額|幅)|増える額|伸び幅|いくら増|(?:金額|額|どる)(?:べーす|換算|建て)(?:で|だと|の|なら)|\b(?:dollar|absolute|cash) (?:increase|gain|growth|amount|terms)\b|\b(?:increase|gain) in (?:dollars|money|absolute terms)\b|\bin absolute (?:terms|dollars)\b/;
/** By what part in all: told as a factor, and no share of the one in the other. */
const RISES_BY =
  /^(?:で、?|じゃあ|それって)?何(?:%|ぱせんと|割)(?:の)?(?:増|あっぷ|伸び|成長)[^、。]{0,6}$|^(?:and |so )?(?:what|how (?:big|large)) (?:is the |an? |the )?(?:percent(?:age)?|%) (?:increase|growth|gain|jump|rise)(?: is (?:that|it))?$/;

/**
 * "Per year?": of a market the rate that is forecast, to which neither yes nor no is an answer; of another fact with
 * a figure nothing is told by the year.
 */
export function readYearly({ reading }: Context, last: Turn, { knowledge }: Library): Question | undefined {
  const core = reading.folded.replace(/[?？!！。\s]+$/u, '');
  const rate = rateOf(last, knowledge);
  if (rate !== undefined && reading.companies.length === 0 && asksSumAYear(reading.folded)) return GAIN;
  const isGain =
    rate !== undefined &&
    !A_YEAR_SUM.test(core) &&
    ASKS_GAIN.test(reading.folded) &&
    !reading.folded.includes('%');
  if (rate !== undefined && RISES_BY.test(core)) return { kind: 'derived', what: 'growth-factor' };
  if (isGain && reading.companies.length === 0) return { kind: 'derived', what: 'growth-difference' };
  const { question } = last;
  if (question.kind === 'derived' && question.what === 'growth-difference' && A_YEAR_SUM.test(core))
    return GAIN;
  if (!BY_YEAR.test(core) && !A_YEAR_SUM.test(core)) return undefined;
  // What lies between two sizes is told year by year as its mean, and not as a rate.
  if (question.kind === 'derived' && question.what === 'growth-difference') return GAIN;
  if (question.kind === 'calculation' && question.operation === 'difference' && 'fact' in question.left)
    return { ...question, perYear: true };
  if (rate !== undefined) return { kind: 'facts', ids: [rate] };
  const [fact] = last.facts;
  const isOfFact = last.question.kind === 'facts' && last.answered?.kind === 'facts';
  return fact !== undefined && isOfFact && last.deals.length === 0
    ? { kind: 'unknown', near: [fact], hint: true }
    : undefined;
}
