import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const NAME = '◯';
const THOSE =
  '(?: (?:the|this|that|those|these|their|its|it|them|there|here|same|whole|said|little|original|with|\\w+-way|announced))*(?: (?:trio|three|two|four|duo|pair|group|gang|crew|club|team|tie-?up|alliance|pact|partnership|announcement|deal|list|lot|bunch|line-?up|set|names|ones))?';
const IN =
  "(?:(?:also|too|even|really|actually|not|n't|being|counted|a|one)(?: |$)){0,12}(?:in on|in there|in|on board|aboard|on|part of|member of|one of|of|among(?:st)?|mixed (?:in|up)(?: in| with)?|included|involved|named|there)";
const TAIL =
  "(?:[, ]+(?:too|as well|also|then|either|right|no|or not|or what|though|tho|at all|correct|isn't it|is it|yeah)){0,12}[\\s?.!]*$";
/** Whether one more belongs to those that were told: "is ◯ part of that trio?", "◯ isn't mixed in?", 「◯も混ざってる？」. */
const BELONGS = [
  new RegExp(
    `^(?:(?:and|so|but|ok|wait|hm+|oh|then|surely|does that mean)[, ]+){0,12}(?:is|was|were|are|isn't|wasn't|aren't) ${NAME} ${IN}${THOSE}${TAIL}`,
  ),
  new RegExp(
    `^(?:(?:and|so|but|ok|wait|hm+|oh|then|surely)[, ]+){0,12}${NAME}(?: is|'s| was|'s not| isn't| is not| wasn't)? ${IN}${THOSE}${TAIL}`,
  ),
  new RegExp(
    `^(?:(?:and|so|but|ok|wait|hm+|oh)[, ]+){0,12}(?:did|does|didn't|doesn't|has|hasn't) ${NAME} (?:also |not |really ){0,12}(?:join(?:ed)?|belong(?: to)?|take part in|sign up)${THOSE}${TAIL}`,
  ),
  new RegExp(
    `^(?:で|え|じゃあ?|では|でも|ちなみに|あれ|ところで)?、?${NAME}(?:さん|社)?(?:は|も|って|とか(?:も|は)?|のほうは|なんかも?)、?(?:その|この|例の|そこ|ここ|それ|これ)?(?:の)?(?:中|なか|うち|三社|3社|二社|2社|提携|輪|めんば|ぐるぷ|顔ぶれ|話)?(?:の)?(?:中|なか|うち|一員|めんば|仲間|一つ|ひとつ|1社|一社)?(?:に|へ|と)?(?:は|も)?(?:一緒に)?(?:入[っれらる]|混[ざじ]|まざ|まじ[っるり]|含|加わ|加え|参加|絡[んむ]|噛[んむ]|名を連ね|名前が?(?:ある|入|出)|い(?:る|た|ない|ます|ません|なかった)|おる|おらん|めんば|仲間|一員)?[ぁ-ん]{0,8}[?？。!！]*$`,
    'u',
  ),
];
/** What says in Japanese that it belongs; a bare 「◯は？」 goes on to that one. */
const SAID_JA =
  /入[っれらる]|混[ざじ]|まざ|まじ[っるり]|含|加わ|加え|参加|絡[んむ]|噛[んむ]|名を連ね|名前が?(?:ある|入|出)|めんば|仲間|一員|(?:中|なか|うち|三社|3社|二社|2社|提携)(?:に|の)?(?:は|も)?(?:い(?:る|た|ない|ます|ません|なかった)|お[るら])/;

/** The companies that a fact tells of as those that have a thing in common, with no giver and no getter among them. */
function membersIn(told: string, { knowledge }: Library): string[] {
  const { entities = [], deals = [] } = knowledge.facts.get(told) ?? {};
  const areSides = deals.some((id) => knowledge.deals.get(id)?.kind !== 'partnership');
  const companies = entities.filter((id) => knowledge.entities.get(id)?.kinds.includes('company'));
  return areSides || companies.length < 2 ? [] : companies;
}

/** Of the facts that were told, the one that tells of several, by their names before any other. */
function listTold({ facts }: Turn, library: Library): string | undefined {
  const { facts: all, entities } = library.knowledge;
  const lists = facts.filter((id) => membersIn(id, library).length > 0);
  const names = (id: string) =>
    membersIn(id, library).every((one) => all.get(id)?.en.includes(entities.get(one)?.name.en ?? ''));
  return lists.find(names) ?? lists[0];
}

/** The one company that is named, and the text with a blank in place of it. */
function blanked({ reading: { folded, mentions, companies } }: Context): [string, string] | undefined {
  const [name, second] = mentions;
  const [only] = companies;
  if (!name || second || only === undefined || name.id !== only) return undefined;
  return [only, `${folded.slice(0, name.start)}${NAME}${folded.slice(name.end)}`];
}

const TELLS = new Set<Question['kind']>(['facts', 'announced']);

/** "Is OpenAI part of that trio?", 「OpenAIは混ざってない？」: whether it is one of those that were told together. */
export function followMember(last: Turn, context: Context, library: Library): Question | undefined {
  const [id, text] = blanked(context) ?? [];
  const { answered = last.question } = last;
  if (id === undefined || text === undefined || !TELLS.has(answered.kind)) return undefined;
  const isSaid = !/[ぁ-ん]/u.test(text) || SAID_JA.test(text);
  if (!isSaid || !BELONGS.some((pattern) => pattern.test(text))) return undefined;
  const list = listTold(last, library);
  if (list === undefined) return undefined;
  const ids = [list];
  return membersIn(list, library).includes(id)
    ? { kind: 'facts', ids, polarity: 'y', yes: true }
    : { kind: 'facts', ids, notOf: id, yes: true };
}
