import { isMoney, isUndisclosed } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { isAiCompany, isInvestor, labsOf, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { dealOf } from './listed.ts';
import type { Question } from './question.ts';

/** A question on what is talked about, and whom it is about from then on. */
export interface OfThread {
  question: Question;
  companies: string[];
}

/** What half a sentence begins with and ends on, saying nothing. */
const LEAD_EN = String.raw`^(?:(?:and|so|but|ok(?:ay)?|then|now|well|oh|ah|right|hm+|also|just)[, ]+){0,12}`;
const END_EN = String.raw`(?: (?:then|though|exactly|again|actually|now|anyway|please)){0,12}[\s?.!]*$`;
const LEAD_JA =
  '^(?:(?:で|じゃあ?|では|それで|んで|ほんで|あと|ちなみに|なら|え|へえ?|ふーん|なるほど)、?){0,8}';
const END_JA =
  '(?:は|って|を|が|なの|なん|です|でしょう|だろう|だっけ|っけ|だ|か|の|ん|かな|ね|よ|教えて){0,8}[\\s?？。!！]*$';

/** Half a sentence that says what is given for one of the languages, and nothing else. */
export const half = (en: string, ja: string): RegExp =>
  new RegExp(`${LEAD_EN}(?:${en})${END_EN}|${LEAD_JA}(?:${ja})${END_JA}`, 'u');

const only = <Item>(items: Iterable<Item>): Item | undefined => {
  const [one, second] = new Set(items);
  return second === undefined ? one : undefined;
};

/** Whether a fact is told as what a deal is for, as it stands there or more at large. */
const isAimOf = ({ why }: Deal, fact: string, { parentOf }: Context): boolean =>
  why.some((aim) => aim === fact || parentOf(aim) === fact || parentOf(fact) === aim);

/** The only stake that is kept secret, where it was asked which that is; else the one deal of a question. */
function dealIn(last: Pick<Turn, 'question' | 'deals'>, { graph }: Context): Deal | undefined {
  const { question } = last;
  if (question.kind !== 'undisclosed') return dealOf(last, { graph });
  return question.all || question.never ? undefined : only(graph.all.filter(isUndisclosed));
}

/** The one deal of money that is talked about: told last, or what the last answer gave the reason for. */
export function dealInThread(last: Turn, context: Context): Deal | undefined {
  const told = dealIn(last, context);
  if (told) return isMoney(told) ? told : undefined;
  const [before] = last.earlier ?? [];
  if (before === undefined || last.answered?.kind !== 'facts') return undefined;
  const deal = dealIn({ question: before, deals: [] }, context);
  const [fact = ''] = last.facts;
  return deal && isMoney(deal) && isAimOf(deal, fact, context) ? deal : undefined;
}

const GIVES = new Set<Question['kind']>([
  'dual',
  'supply',
  'investments',
  'holds',
  'total',
  'among',
  'stakes',
]);

/** The one investor that is talked about. */
export function giverInThread(last: Turn, context: Context): string | undefined {
  const deal = dealInThread(last, context);
  if (deal) return isInvestor(context, deal.from) ? deal.from : undefined;
  const { question } = last;
  if ('by' in question && Array.isArray(question.by) && question.by.length > 1) return undefined;
  const told = context.graph.all.filter(({ id }) => last.deals.includes(id));
  const giver = GIVES.has(last.question.kind) ? only(told.map(({ from }) => from)) : undefined;
  const one =
    giver ??
    only(last.companies) ??
    only(context.entitiesOf(last.facts[0] ?? '').filter((id) => isInvestor(context, id)));
  return one !== undefined && isInvestor(context, one) && !isAiCompany(context, one) ? one : undefined;
}

/** The one AI company that is talked about: in a deal the one that gets it, or pays. */
export function labInThread(last: Turn, context: Context): string | undefined {
  const isLab = (id: string) => isAiCompany(context, id) && !isInvestor(context, id);
  const deal = dealInThread(last, context);
  if (deal) return [deal.to, deal.from].find(isLab);
  const { question } = last;
  if (question.kind === 'investors') return only(question.of);
  // The one that some don't back was told.
  if (question.kind === 'investments' && question.missing)
    return only(
      labsOf(context).filter((id) =>
        question.by.every((by) => context.graph.between(by, id, 'investment').length === 0),
      ),
    );
  if (question.kind === 'supply' && question.of !== undefined) return question.of;
  const told = context.graph.all.filter(({ id }) => last.deals.includes(id));
  const inFact = last.answered?.kind === 'facts' ? context.entitiesOf(last.facts[0] ?? '') : [];
  return (
    only(inFact.filter(isLab)) ??
    only(last.companies.filter(isLab)) ??
    only(told.map(({ to }) => to).filter(isLab))
  );
}

/** The fact that tells of what an AI company makes. */
export function productOf(lab: string, { graph, entities, entitiesOf }: Context): string | undefined {
  const isOwn = (id: string) => entities.get(id)?.owner === lab;
  return graph
    .into(lab, 'supply')
    .flatMap(({ facts }) => facts)
    .find((fact) => entitiesOf(fact).some(isOwn));
}

/** The product of an AI company that the last answer told of. */
export function productInThread(last: Turn, { entities, entitiesOf, graph }: Context): string | undefined {
  const [fact = ''] = last.facts;
  const owners = entitiesOf(fact).flatMap((id) => entities.get(id)?.owner ?? []);
  return only(owners.filter((id) => graph.into(id, 'investment').length > 0));
}
