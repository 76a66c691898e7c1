import { isInvestor, type Context } from './context.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

/** Who is told to give, where a sum is asked for. */
const giversOf = (question: Question): string[] | undefined => {
  if (question.kind === 'total') return question.by ?? [];
  const isSum = question.kind === 'tie' && question.deal === 'investment' && question.aspect === 'amount';
  return isSum ? [question.from] : undefined;
};

const takes = ({ graph }: Context, id: string): boolean => graph.into(id, 'investment').length > 0;

/** The named companies that neither give nor get. */
const outsidersIn = (context: Context): string[] =>
  context.reading.companies.filter((id) => !isInvestor(context, id) && !takes(context, id));

/** "AWS: is it an investor in A or in B?": whether one that gives nothing does, not who does. */
function investorClaimed(question: Question, context: Context): Question | undefined {
  const { reading, has } = context;
  if (question.kind !== 'investors' || question.besides || has('q-who')) return undefined;
  // "Surely it lists A's stake?" asks for no list.
  if (!question.yes && has('q-list')) return undefined;
  const [outsider, more] = outsidersIn(context);
  const isAlone = outsider !== undefined && more === undefined && reading.companies[0] === outsider;
  const others = reading.companies.filter((id) => id !== outsider);
  if (!isAlone || others.length === 0 || others.some((id) => !question.of.includes(id))) return undefined;
  // "Besides Google, who …": that it does is taken as said, and who else does is asked.
  if (has('q-else')) return setAsideOutsider({ ...question, except: [outsider] }, context);
  const of = question.of.filter((id) => id !== outsider);
  const [to, second] = of;
  const { yes, negated } = question;
  if (yes && to !== undefined && second === undefined)
    return { yes, ...(negated ? { negated } : {}), kind: 'no-tie', from: outsider, to, deal: 'investment' };
  return { kind: 'holds', by: [outsider], of, each: true };
}

/** "Who backs A apart from B?", of a B that nobody backs: it is set aside as a giver, not as one that others leave out. */
function setAsideOutsider(question: Question, context: Context): Question | undefined {
  if (question.kind !== 'investors' || !question.except || question.except.length === 0) return undefined;
  const { except, ...asked } = question;
  if (except.some((id) => takes(context, id) || question.of.includes(id))) return undefined;
  return { ...asked, besides: [...(question.besides ?? []), ...except] };
}

/**
 * A sum that is asked of somebody who gives nothing is nobody else's: "how much has A poured into B in total", "how much
 * did A and C put into B together" tell of A first.
 */
export function ofOutsiders(question: Question, context: Context): Question {
  const stranger = investorClaimed(question, context) ?? setAsideOutsider(question, context);
  if (stranger) return stranger;
  const by = giversOf(question);
  if (!by) return question;
  const { reading, roles } = context;
  const outsiders = outsidersIn(context).filter(
    (id) => question.kind === 'total' || (roles.from.length > 0 ? roles.from : roles.open).includes(id),
  );
  const [outsider] = outsiders;
  const told = question.kind === 'total' ? (question.of ?? []) : [];
  const takers = unique([...told, ...reading.companies]).filter((id) => takes(context, id));
  const [to, more] = takers;
  if (outsider === undefined || to === undefined) return question;
  const givers = unique([...outsiders, ...by]);
  const { yes } = question;
  return givers.length === 1 && more === undefined
    ? { ...(yes ? { yes } : {}), kind: 'no-tie', from: outsider, to, deal: 'investment' }
    : { ...(yes ? { yes } : { each: true }), kind: 'holds', by: givers, of: takers };
}
