import { isMoney } from '../knowledge/graph.ts';
import { claimOf, isAiCompany, isInvestor, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { SAYS_PAY } from './pairs.ts';
import { getsInstead } from './payments.ts';
import type { Question } from './question.ts';
import { partOfTheirs } from './portion.ts';
import { givesInstead, sideInstead } from './swap-sides.ts';
import { amongThose, heldBy, stakesOf } from './swap-stakes.ts';
import { suppliedTo } from './swap-supply.ts';
import { asksTakers } from './takers-asked.ts';

/** Facts that are about who invests, or about a layer, keep that frame for the next company. */
function swapInFacts(context: Context, fact: string, id: string): Question | undefined {
  if (/^(?:openai|anthropic|xai)-investors$/.test(fact))
    return isAiCompany(context, id) ? { kind: 'investors', of: [id] } : undefined;
  if (/^(?:ms|nvidia)-portfolio$|^(?:ark|fidelity)-stakes$/.test(fact))
    return isInvestor(context, id) ? { kind: 'investments', by: [id] } : undefined;
  const twin = context.twinOf(fact, id) ?? context.twinOf(context.parentOf(fact) ?? '', id);
  if (twin) return { kind: 'facts', ids: [twin] };
  if (fact.startsWith('layer-') || (fact.startsWith('layers-') && !context.yesNo))
    return { kind: 'layers', of: id };
  return undefined;
}

/** Sets by givers and takers: the one named now in place of those that it is like. */
function swapInSets(
  context: Context,
  question: Extract<Question, { kind: 'stakes' | 'holds' | 'dates' }>,
  id: string,
): Question | undefined {
  if (question.kind === 'holds' && givesInstead(context, id)) return { ...question, by: [id] };
  const isStakes = question.kind === 'stakes';
  const [only, second] = (isAiCompany(context, id) ? question.by : question.of) ?? [];
  const isOfOne = isStakes && only !== undefined && second === undefined;
  // One stake alone is held against nothing.
  const stakeOf = (from: string, to: string): Question =>
    check(context, { kind: 'tie', from, to, deal: 'investment', aspect: 'amount' });
  if (isAiCompany(context, id)) return isOfOne ? stakeOf(only, id) : { ...question, of: [id] };
  if (!isInvestor(context, id)) return undefined;
  if (!isStakes || question.by.length === 1) return { ...question, by: [id] };
  return isOfOne ? stakeOf(id, only) : undefined;
}

/** Two stakes that were held against each other: the same two givers' in another company, or another giver's in the same two. */
function swapInSums(
  context: Context,
  { left, right }: Extract<Question, { kind: 'calculation' }>,
  id: string,
): Question | undefined {
  const ids = [left, right].flatMap((sum) => ('deals' in sum && sum.deals.length === 1 ? sum.deals : []));
  const [one, other] = ids.flatMap((deal) => context.graph.all.find((known) => known.id === deal) ?? []);
  if (one?.kind !== 'investment' || other?.kind !== 'investment') return undefined;
  if (one.to === other.to && one.from !== other.from && isAiCompany(context, id))
    return { kind: 'stakes', by: [one.from, other.from], of: [id] };
  return one.from === other.from && one.to !== other.to && isInvestor(context, id)
    ? { kind: 'stakes', by: [id], of: [one.to, other.to] }
    : undefined;
}

/** Puts a newly named company in the place of the one that it is like. */
export function swapCompany(context: Context, question: Question, id: string): Question | undefined {
  const put = (old: string): string => (sameClass(context, old, id) ? id : old);
  const { entities } = context;
  switch (question.kind) {
    case 'tie':
    case 'no-tie':
    case 'reversed': {
      const side = sideInstead(context, question, id);
      if (side) return side;
      const toFits =
        getsInstead(context, question, id) ||
        (!givesInstead(context, id) &&
          ((context.roles.to.includes(id) && id !== question.from && question.deal === 'payment') ||
            sameClass(context, question.to, id) ||
            (isAiCompany(context, id) && question.deal === 'investment')));
      const from = toFits ? question.from : id;
      const to = toFits ? id : question.to;
      if (from === to) return undefined;
      return check(context, {
        kind: 'tie',
        from,
        to,
        ...(question.deal ? { deal: question.deal } : {}),
        aspect: question.kind === 'tie' ? question.aspect : 'any',
      });
    }
    case 'relation':
      return {
        kind: 'relation',
        a: sameClass(context, question.a, id) ? id : question.a,
        b: sameClass(context, question.a, id) ? question.b : id,
      };
    case 'investors':
      return isAiCompany(context, id) && !givesInstead(context, id)
        ? { kind: 'investors', of: [id] }
        : question.of.length === 1
          ? check(context, {
              kind: 'tie',
              from: id,
              to: question.of[0]!,
              deal: 'investment',
              aspect: 'any',
              ...(context.has('q-amount') ? {} : { yes: true }),
            })
          : amongThose(context, question, id);
    case 'investments':
      return isInvestor(context, id)
        ? { kind: 'investments', by: [id] }
        : (heldBy(context, question, id) ?? { kind: 'investors', of: [id] });
    case 'path':
      return { kind: 'path', from: put(question.from), to: put(question.to) };
    case 'total': {
      const [by, second] = question.by ?? [];
      if (by !== undefined && second === undefined && question.of === undefined && isAiCompany(context, id))
        return check(context, { kind: 'tie', from: by, to: id, deal: 'investment', aspect: 'any' });
      return {
        ...question,
        ...(question.of ? { of: question.of.map(put) } : {}),
        ...(question.by ? { by: question.by.map(put) } : {}),
      };
    }
    case 'payments':
      return { kind: 'payments', ...(question.by ? { by: id } : { to: id }) };
    case 'supply':
      if (context.has('q-who') && context.has('r-invest', 'r-investor') && isAiCompany(context, id))
        return { kind: 'investors', of: [id] };
      return suppliedTo(context, question, id);
    case 'layers':
      return { kind: 'layers', of: id };
    case 'loop':
      return question.of && context.graph.loops(id).length > 0 ? { kind: 'loop', of: id } : undefined;
    case 'profile':
      return entities.has(id) ? { kind: 'profile', of: id } : undefined;
    case 'facts':
      return swapInFacts(context, question.ids[0] ?? '', id);
    case 'absent':
      // Of the same one another thing is asked.
      return question.of && question.of !== id && !context.has('r-chip', 'r-cloud', 'r-layer')
        ? { ...question, of: id }
        : undefined;
    case 'stakes':
    case 'holds':
    case 'dates':
      return swapInSets(context, question, id);
    case 'overlap':
    case 'extreme':
    case 'one-way':
    case 'deals':
    case 'undisclosed':
      return stakesOf(context, id, question.kind === 'undisclosed');
    case 'purse':
    case 'dual':
      return { ...question, of: id };
    case 'calculation':
      return swapInSums(context, question, id);
    case 'portion':
      return partOfTheirs(context, question, id);
    case 'among':
    case 'announced':
    case 'clarify':
    case 'compare':
    case 'counted':
    case 'companies':
    case 'timeline':
    case 'derived':
    case 'language':
    case 'market':
    case 'net':
    case 'ratio':
    case 'several':
    case 'source':
    case 'talk':
    case 'unknown':
      return undefined;
  }
}

/** A tie that isn't in the graph is a "no-tie", or runs the other way. */
export function check({ graph }: Context, question: Extract<Question, { kind: 'tie' }>): Question {
  const { from, to, deal } = question;
  if (graph.between(from, to, deal).length > 0) return question;
  if (deal !== undefined && graph.between(to, from, deal).length > 0)
    return { kind: 'reversed', from: to, to: from, deal };
  const money = graph.between(from, to).find(isMoney);
  if (money && deal === undefined) return { ...question, deal: money.kind };
  return { kind: 'no-tie', from, to, deal: deal ?? 'investment' };
}

/** What of two companies that were talked about as investor and invested one pays the other. */
function paymentOf({ graph }: Context, { from, to }: { from: string; to: string }): Question | undefined {
  const [deal] = [...graph.between(to, from, 'payment'), ...graph.between(from, to, 'payment')];
  return deal && { kind: 'tie', from: deal.from, to: deal.to, deal: 'payment', aspect: 'amount' };
}

/** Asks another thing of the tie that was talked about. */
export function swapAspect(context: Context, last: Turn): Question | undefined {
  const { has, reading } = context;
  const { question } = last;
  const claim = claimOf(reading);
  if (question.kind === 'supply' && has('q-amount')) {
    const from = question.by ?? 'nvidia';
    return question.of
      ? check(context, { kind: 'tie', from, to: question.of, deal: 'investment', aspect: 'amount' })
      : undefined;
  }
  if (question.kind === 'relation' && has('q-amount'))
    return check(context, {
      kind: 'tie',
      from: question.a,
      to: question.b,
      deal: 'investment',
      aspect: 'amount',
    });
  if (question.kind === 'investments' && has('q-amount')) return { ...question, amount: true };
  if (question.kind !== 'tie') return undefined;
  if (has('q-when')) return { ...question, aspect: 'date' };
  const paid =
    SAYS_PAY.test(reading.folded) && question.deal === 'investment'
      ? paymentOf(context, question)
      : undefined;
  if (paid) return paid;
  const { yes: _, claim: __, ...rest } = question;
  if (has('q-amount') || claim?.usd !== undefined)
    return { ...rest, aspect: 'amount', ...(claim ? { claim, yes: true } : {}) };
  if (has('q-undisclosed')) return { ...rest, aspect: 'amount' };
  return undefined;
}

export function whoElse(context: Context, last: Turn): Question | undefined {
  const { question } = last;
  if (!context.has('q-else') && !(context.has('q-who') && context.has('r-invest', 'r-investor')))
    return undefined;
  if (question.kind === 'tie' && question.deal === 'investment') {
    return asksTakers(context.reading.folded)
      ? { kind: 'investments', by: [question.from], besides: [question.to] }
      : {
          kind: 'investors',
          of: [question.to],
          besides: [question.from],
          ...(question.aspect === 'amount' ? { amount: true } : {}),
        };
  }
  if (question.kind === 'investors') return { ...question, besides: [] };
  return undefined;
}

export const sameClass = (context: Context, a: string, b: string): boolean =>
  isAiCompany(context, a) === isAiCompany(context, b);
