import { isHersAlone, isOwnForecast } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import type { EntityKind } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { wordsIn } from './reading.ts';
import type { Resolve } from './resolve.ts';

/** Whether a fact names something of a kind: a person, a service. */
const names = (id: string, kind: EntityKind, { entities }: Context, { knowledge }: Library): boolean =>
  knowledge.facts.get(id)?.entities.some((one) => entities.get(one)?.kinds.includes(kind)) ?? false;

/** Where what was told stands: a fact by its own place, not by that of the deal that it touches. */
export const sourceOf = ({ answered, facts, deals }: Turn): Question => ({
  kind: 'source',
  facts,
  deals: answered?.kind === 'facts' ? [] : deals,
});

/** What somebody said: what stands near the facts about the person, and isn't about the person. */
export const said: Resolve = ({ facts: [fact = ''] }, context, library) => {
  const about = context.relatedOf(fact).find((id) => !names(id, 'person', context, library));
  return names(fact, 'person', context, library) && about !== undefined
    ? { kind: 'facts', ids: [about] }
    : undefined;
};

/** "Who announced it?", of deals that were: what was announced is told with those who did. */
export function announcedBy({ deals }: Turn, { graph, has, reading }: Context): Question | undefined {
  // What somebody was first to say is a saying.
  if (/言い(?:出|始)/u.test(reading.folded)) return undefined;
  const date = graph.all.find(
    ({ id, announced }) => announced !== undefined && deals.includes(id),
  )?.announced;
  return date !== undefined && has('announce') ? { kind: 'announced', date } : undefined;
}

const MOST_WORDS = 3;

/** The facts that were told, those of the last of several things first: "says who?" is of that. */
function lastFirst({ facts, answered }: Turn): string[] {
  const end = answered?.kind === 'several' ? answered.parts.at(-1) : undefined;
  return end?.kind === 'facts' ? [...new Set([...end.ids, ...facts])] : facts;
}

/** Who said it: she herself, a person whom a fact near it is about, a company's forecast again; else where it stands. */
export const sayer: Resolve = (last, context, library) => {
  const facts = lastFirst(last);
  const announced = announcedBy(last, context);
  if (announced) return announced;
  const told = library.knowledge.facts.get(facts[0] ?? '');
  const isHers = told !== undefined && isHersAlone(told);
  // What is told in part is a part of what somebody said as a whole.
  const near = facts.flatMap((id) => [id, context.parentOf(id) ?? id]);
  const about = near
    .flatMap((id) => [id, ...context.relatedOf(id)])
    .find((id) => names(id, 'person', context, library));
  if (about !== undefined && !isHers) return { kind: 'facts', ids: [about] };
  // A line that is named is somebody's, not what was told last.
  if (wordsIn(context.reading) > MOST_WORDS) return undefined;
  const [only = ''] = facts;
  const { en = '', entities = [] } = library.knowledge.facts.get(only) ?? {};
  const isTheirs = isOwnForecast(en) && entities.length === 1 && names(only, 'company', context, library);
  if (isHers) return { kind: 'facts', ids: [only], said: true };
  return isTheirs ? { kind: 'facts', ids: [only] } : sourceOf(last);
};

/** Asks for more of the person than where. */
const OF_PERSON =
  /所属|勤め|職|肩書|名前|誰|だれ|どなた|\b(?:who|name|outlet|employer|works?|job|title|affiliat\w*)\b/;
/** Where a person said it: the service that stands with the person in a fact near it. */
export const where: Resolve = ({ facts: [fact = ''] }, context, library) => {
  const near = [fact, ...context.relatedOf(fact)];
  const by = near.find((id) => names(id, 'person', context, library));
  if (by === undefined) return undefined;
  const places = [...near, ...context.relatedOf(by)].filter((one) => names(one, 'service', context, library));
  // What was told with the rest of it is not told word for word again where one tells just that.
  const isAlone = !context.yesNo && !OF_PERSON.test(context.reading.folded);
  const id = (isAlone ? places.find((one) => one !== fact) : undefined) ?? places[0];
  return id === undefined ? undefined : { kind: 'facts', ids: [id] };
};

/** Who wrote the article itself: "by whom?", 「誰が書いた？」. */
const WROTE =
  /^(?:(?:and|so|but|ok) ){0,12}(?:by (?:whom|who)|who(?:'s|s| is| was)? (?:wrote|writes|authored|made|published|posted|the (?:author|writer)|behind) ?(?:it|this|that|the (?:article|piece|thing))?|(?:the )?(?:author|writer|byline))$|^(?:(?:で|これ|それ)(?:は|って)?、?)?(?:誰|だれ|どなた)(?:が|の)(?:書い(?:た|てる|ている)|執筆(?:した)?|記事)(?:の|ん|もの|です|なの|か){0,8}$|^(?:これ|それ)?(?:書いた(?:の|人)|筆者|著者|作者|執筆者|らいた)(?:は|って)?(?:誰|だれ)?$/u;
const AUTHOR = 'article-author';
const OF_ALL = new Set(['article', 'summary']);

/** "Who wrote it?" after what is told of the article as a whole: its author, not the one whom it quotes. */
export function readAuthor({ reading }: Context, last: Turn, { knowledge }: Library): Question | undefined {
  const core = reading.folded.replace(/[?？!！。\s]+$/u, '');
  const isOfAll = last.facts.some((id) => OF_ALL.has(knowledge.facts.get(id)?.topic ?? ''));
  if (!isOfAll || !WROTE.test(core) || !knowledge.absent.has(AUTHOR)) return undefined;
  return { kind: 'absent', attribute: AUTHOR, near: ['article-overview'] };
}

/** "In which country?", 「どこの国」. */
const IN_COUNTRIES =
  /^(?:(?:and|so|but|ok)[, ]+){0,12}(?:in |by |for )?(?:(?:which|what) (?:countr(?:y|ies)|nations?|places?)|where(?: (?:is|does|will) (?:that|it|this)(?: (?:happen|be|apply))?)?)(?: (?:is|are|does|do) (?:it|that|they|those))?[\s?.!]*$|^(?:(?:で|それ(?:は|って)?|じゃあ?)、?){0,8}(?:どこの国|どの国|何(?:か|カ|ヶ|ケ)?国|国は|どこ(?:で|の話)?)(?:の話|で|が|の|は|です|なの|か|ね){0,8}[\s?？。]*$/u;

/** Where it comes, of a fact that tells it of countries. */
export function readInCountries(
  { reading }: Context,
  { facts: [fact = ''] }: Turn,
  { knowledge }: Library,
): Question | undefined {
  const isOfCountries = /\bcountries\b/.test(knowledge.facts.get(fact)?.en ?? '');
  return isOfCountries && IN_COUNTRIES.test(reading.folded) ? { kind: 'facts', ids: [fact] } : undefined;
}
