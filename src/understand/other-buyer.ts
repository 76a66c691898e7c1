import { isAiCompany, type Context } from './context.ts';
import type { Question } from './question.ts';

const ACQUIRES = /\bacquire\b/;
/** Whether a fact tells who may buy whom. */
export const tellsBuyer = (fact: string, { statementOf }: Context): boolean =>
  ACQUIRES.test(statementOf(fact));

/** Who may buy whom is told one way: of the other way nothing is. */
export function otherBuyer(fact: string, context: Context): Question | undefined {
  const [id, second] = context.entitiesOf(fact).filter((one) => isAiCompany(context, one));
  if (!tellsBuyer(fact, context) || id === undefined || second !== undefined) return undefined;
  return { kind: 'facts', ids: [fact], notOf: id, ...(context.yesNo ? { polarity: 'n' } : {}) };
}

/** "If the one stumbles …, and if the other stumbles …": tells both ways round. */
const BOTH_WAYS = /\bif \w+ (\w+),.*\bif \w+ \1\b/i;

/** What tells of a case both ways round: itself, or near what tells of one of them. */
export function bothWays(fact: string, { statementOf, relatedOf }: Context): Question | undefined {
  const told = [fact, ...relatedOf(fact)].find((id) => BOTH_WAYS.test(statementOf(id)));
  return told === undefined ? undefined : { kind: 'facts', ids: [told] };
}
