import type { Library } from '../knowledge/index.ts';
import { bySize, isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { actOf } from './acts.ts';
import type { Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

/** Said of one payment alone, or of no sum: "who pays more". */
const MOST = /(?:一番|いちばん|最も|もっとも|最大)|\b(?:most|biggest|largest|highest)\b/;
const UNKNOWN = /\b(?:unknown|missing|undisclosed|unstated|no (?:figure|number|amount|sum))\b/;
const STEPS =
  /\b(?:how many|number of) (?:steps?|hops?|stops?|stages?|legs?|transfers?|companies)\b|何(?:段階|すてっぷ|回|段|社)|いくつ(?:の)?(?:段階|すてっぷ|会社)?/;
/** Whose customer, whose investor. */
const OF_WHOM =
  /^(?:and |so |but ){0,12}(?:(?:customers?|investors?|suppliers?) )?(?:of|in) (?:whom|who|which|what)(?: (?:one|company|companies))?\b|^(?:customer|investor) of (?:whom|who)|^(?:誰|だれ|どこ|どの会社)(?:の|に対して)(?:お客|客|顧客|投資家|出資者)?(?:は|なの|に)?[?？]?$/;
const ONLY = /\b(?:only|just)\b|だけ|のみ/;

/** The deals that a loop of money is made of, where one was told, as such or by the fact that sums it up. */
function roundOf({ question, facts: [fact = ''] }: Turn, { graph }: Context, library: Library): Deal[] {
  if (question.kind === 'loop') return [...new Set(graph.loops(question.of).flat())];
  if (question.kind !== 'facts') return [];
  const stated = library.knowledge.facts.get(fact)?.deals ?? [];
  const deals = graph.all.filter(({ id }) => stated.includes(id));
  const kinds = new Set(deals.map(({ kind }) => kind));
  return kinds.has('payment') && kinds.has('investment') ? deals : [];
}

/** What is asked of the sums of a loop: all of them, the one that has none, the largest, or when they were announced. */
function ofRound(context: Context, deals: Deal[]): Question | undefined {
  const { has, reading } = context;
  const act = actOf(reading.folded);
  if (has('q-undisclosed') || act === 'unstated' || UNKNOWN.test(reading.folded)) {
    const [only, second] = deals.filter((deal) => !isStated(deal));
    return only && !second ? tieTo(only) : undefined;
  }
  if (MOST.test(reading.folded) || act === 'most') return bySize(deals.filter(isStated)).map(tieTo)[0];
  if (has('q-amount') || act === 'amount') return { kind: 'loop', amount: true };
  const dated = deals.filter(({ announced }) => announced !== undefined);
  const isWhen = act === 'when' && dated.length > 0;
  return isWhen
    ? {
        kind: 'dates',
        by: unique(dated.map(({ from }) => from)),
        of: unique(dated.map(({ to }) => to)),
      }
    : undefined;
}

/** What is asked of those that are customers and investors at once: how much, of whom, or whether it is one alone. */
function ofDual(context: Context, told: Extract<Question, { kind: 'dual' }>): Question | undefined {
  const { reading, has } = context;
  const [id, second] = reading.companies;
  if (second !== undefined) return undefined;
  if (id !== undefined) return ONLY.test(reading.folded) ? { ...told, yes: true, negated: true } : undefined;
  const isMore = actOf(reading.folded) === 'rest' || has('q-else');
  return has('q-amount') || isMore || OF_WHOM.test(reading.folded) ? told : undefined;
}

/**
 * "How much does each pay?" after the loop, "how many steps?" after a way of money, "of whom?" after those that are
 * customers and investors: what was told has it, sums and all.
 */
export function readOfRound(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading, has } = context;
  const { question } = last;
  if (!isShort(context) || reading.figures.length > 0 || has('q-why') || last.within) return undefined;
  if (question.kind === 'dual' && !question.supplies) return ofDual(context, question);
  if (reading.companies.length > 0 || reading.foreign.length > 0) return undefined;
  if (question.kind === 'path') {
    if (STEPS.test(reading.folded)) return { ...question, steps: true };
    return has('q-amount') ? question : undefined;
  }
  const deals = roundOf(last, context, library);
  return deals.length > 0 ? ofRound(context, deals) : undefined;
}
