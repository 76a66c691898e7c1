import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { fold } from '../text/fold.ts';
import type { Context } from './context.ts';
import { ROUND } from './payments.ts';
import { isNoneOf } from './reading.ts';
import { readFolded } from './readout.ts';
import { clause, type Step } from './scene.ts';

/** So likely what was said, without the words that ask whose it is. */
const LIKELY = 0.3;

/** Whose words something is, up to what is said. */
const WHOSE_ENGLISH =
  /\b(?:who|which (?:\w+ ){0,2}\w+)(?:'s| is| was|'d)?(?: (?:the (?:one|person|guy)|it|that|who|even|actually|first|really|exactly|here|originally)){0,12}(?: (?:to|that|who))? (?:came up with|come up with|posted|tweeted|posts|said|says|say|saying|coined?|calls?|called|calling|wrote|thinks?|thought(?: up)?|believes?|reckons?|claims?|claimed|claiming|likens?|likened|describes?|described|compares?|compared|argues?|argued|made(?= the (?:\w+ )?(?:point|comparison|claim|comment|remark|line|joke)))\b|\bwhose (?:own )?(?:opinion|take|view|words?|line|quote|quip|phrase|metaphor|comparison|claim|comment|remark|saying|joke|idea|thought|phrasing|framing|guess|prediction|forecast|speculation)s?\b(?: (?:is|was|are))?/;
const WHOSE_JAPANESE =
  /(?:って|と|を|は|とか|なんて|みたいに)?(?:最初に)?(?:言(?:い(?:出|始)(?:した|めた)|った|って(?:い)?る|う)|呼ん(?:だ|でる)|例え(?:た|てる)|たとえ(?:た|てる)|表現(?:した|してる)|考え(?:た|てる)|主張(?:した|してる)|コメントした|つぶや(?:いた|いて(?:い)?る|いてた)|呟(?:いた|いてた)|(?:投稿|発信|発言)(?:した|して(?:い)?る|してた))(?:の|人)?(?:って|は|が|も)?(?:どこの)?(?:誰|だれ)|の?(?:発言主|発言者|言い出しっぺ|言った人|発案者|主張者)(?:は|って|が|を|・|と|の|、)?[^?？。]*|(?:って|は|も)?(?:誰|だれ)(?:が|の)(?:言(?:い出|った|って|葉|う)|呼ん|例え|たとえ|表現|意見|感想|見解|せりふ|台詞|発言|コメント|こめんと|考え|主張|見方|見立て|予想|予測|推測|言い方|もの(?!に|でも|を))[^、。?？]{0,8}/;
const LEFT = /\p{L}{2}/u;
/** Whether an entity is a person; and whether a fact names one. */
export const isPerson = ({ knowledge }: Library, id: string): boolean =>
  knowledge.entities.get(id)?.kinds.includes('person') === true;
/** The fact that tells where a person works: it names the two and nobody else. */
export const employmentOf = (person: string, { knowledge }: Library): string | undefined =>
  [...knowledge.facts.values()].find(
    ({ entities }) =>
      entities.length === 2 &&
      entities.includes(person) &&
      entities.some((id) => knowledge.entities.get(id)?.kinds.includes('media')),
  )?.id;
const isOfPerson = (library: Library, fact: string): boolean =>
  library.knowledge.facts.get(fact)?.entities.some((id) => isPerson(library, id)) === true;

/** Whether anybody is named who has no part in a fact; a person's employer has one in all that is told of the person. */
export function namesAnother({ reading }: Context, entities: string[], library: Library): boolean {
  const person = entities.find((id) => isPerson(library, id));
  const work = person === undefined ? undefined : employmentOf(person, library);
  const theirs = library.knowledge.facts.get(work ?? '')?.entities ?? [];
  return reading.mentions.some(isNoneOf([...entities, ...theirs]));
}

const QUOTED = /["“「『].{8,}["”」』]|(?<!\w)'.{8,}'/u;

/** Calls a quotation somebody's words. */
const OF_WORDS =
  /'s (?:\w+ )?(?:post|tweet|quote|line|words|statement|remark)\b|\b(?:posted|tweeted|quoted) by\b|(?:の|さん|氏)(?:発言|投稿|言葉|つぶやき|名言)(?:だ|です|な)/;

/** Whether it is asked whose words a quotation is: the commas in it part nothing. */
export function asksWhoseQuote(text: string): boolean {
  if (!QUOTED.test(text)) return false;
  const folded = fold(text);
  return [WHOSE_ENGLISH, WHOSE_JAPANESE, OF_WORDS].some((pattern) => pattern.test(folded));
}

/** The facts about a person, each with what that person is told to have said of several. */
const wordsOfPeople = (library: Library): { teller: string; said: Fact }[] =>
  [...library.knowledge.facts.values()]
    .filter(({ id }) => isOfPerson(library, id))
    .flatMap(({ id, related }) => {
      const near = related.map((one) => library.knowledge.facts.get(one)!);
      return near.filter(({ entities }) => entities.length >= 3).map((said) => ({ teller: id, said }));
    });

/** What a person is told to have said, by a fact that tells who that was. */
export const saidBy = (teller: string, library: Library): string | undefined =>
  wordsOfPeople(library).find((one) => one.teller === teller)?.said.id;

/** The fact that tells whose words they are, of what a person is told to have said of all that are named. */
export const tellerOf = (companies: string[], library: Library): string | undefined =>
  wordsOfPeople(library).find(({ said }) => said.entities.every((one) => companies.includes(one)))?.teller;

/** The fact that tells who described how the money goes round. */
export const tellerOfLoop = (library: Library): string | undefined =>
  wordsOfPeople(library).find(({ said }) => said.topic === 'flow')?.teller;

/** The fact that tells who put into words what a fact tells, or is a part of: "who said Anthropic pays Microsoft?". */
const tellerOfPart = (id: string, library: Library): string | undefined =>
  wordsOfPeople(library).find(({ said }) => said.id === id || said.points.includes(id))?.teller;

/** The fact that tells whose words they are, of what a fact that is likely meant says, with none named whom that doesn't name. */
export function tellerNear(
  companies: string[],
  likeliest: Ranked | undefined,
  library: Library,
): string | undefined {
  const { facts } = library.knowledge;
  const isOfThem = (said: string) => {
    const named = facts.get(said)?.entities ?? [];
    return named.length >= 3 && companies.every((one) => named.includes(one));
  };
  const isLikely = (likeliest?.share ?? 0) >= LIKELY;
  const of = facts.get(likeliest?.id ?? '');
  // What stands beside what was said, and is no view of its own, is a part of it.
  const isMeant = (id: string) =>
    isLikely && (id === of?.id || (of?.nature === 'fact' && of.topic === 'flow' && of.related.includes(id)));
  return [...facts.values()].find(
    ({ id, related }) =>
      isOfPerson(library, id) && related.some((said) => isOfThem(said) && (isMeant(id) || isMeant(said))),
  )?.id;
}

/** "Which industry is described as …?": what is said of it, by whoever. */
const IS_SAID =
  /\b(?:which|what) [^,?]{2,40} (?:is|are|was|were) (?:\w+ly )?(?:described|called|compared|likened|characteri[sz]ed|said)\b(?!.*\bby (?:who|which)\b)/;

/** "Who came up with the alchemy line?", 「錬金術って言い出したのは誰」: whose words they are that the article has. */
export const readSayer: Step = (scene) => {
  const { context, own, parts } = scene;
  const { folded, mentions } = context.reading;
  if (context.yesNo || mentions.some(({ id }) => isPerson(parts.library, id))) return undefined;
  const asks = WHOSE_ENGLISH.exec(folded) ?? WHOSE_JAPANESE.exec(folded);
  // Who did a thing is not who said it.
  const isDeed = own.question.kind === 'unknown' && own.question.lack === 'who';
  if (!asks || isDeed || IS_SAID.test(folded)) return undefined;
  const said = folded.replace(asks[0], ' ').trim();
  if (!LEFT.test(said)) return undefined;
  const { reading, findings } = readFolded(said, said, parts);
  const teller = tellerOf(reading.companies, parts.library);
  if (teller !== undefined) return clause(scene, { kind: 'facts', ids: [teller] }, reading.features);
  // "Which reporter described it on Bluesky?": of whom a fact tells together with that.
  const beside = [...parts.library.knowledge.facts.values()].find(
    ({ id, entities }) =>
      isOfPerson(parts.library, id) && mentions.some((mention) => entities.includes(mention.id)),
  );
  if (beside) return clause(scene, { kind: 'facts', ids: [beside.id] }, reading.features);
  const first = findings.facts.find(({ id }) => !isOfPerson(parts.library, id));
  const fact = parts.library.knowledge.facts.get(first?.id ?? '');
  const isPlain = (first?.share ?? 0) >= LIKELY;
  const isNamed =
    reading.companies.length > 1 && fact?.entities.every((id) => reading.companies.includes(id));
  const isOfLoop = !isPlain && reading.companies.length === 0 && ROUND.test(said);
  const loop = isOfLoop ? tellerOfLoop(parts.library) : undefined;
  if (loop !== undefined) return clause(scene, { kind: 'facts', ids: [loop] }, reading.features);
  if (!fact || !(isPlain || isNamed)) return undefined;
  const tellsOf = () =>
    tellerOfPart(fact.id, parts.library) ?? tellerNear(reading.companies, first, parts.library);
  const summed = reading.figures.length === 0 && fact.nature === 'fact' ? tellsOf() : undefined;
  if (summed !== undefined) return clause(scene, { kind: 'facts', ids: [summed] }, reading.features);
  if (!isPlain) return undefined;
  // What a person that the article names has said is told by the facts about the person.
  const isOwn = fact.nature === 'opinion';
  if (!isOwn && isOfPerson(parts.library, own.ranked[0]?.id ?? '')) return undefined;
  return clause(scene, { kind: 'facts', ids: [fact.id], said: true }, reading.features);
};
