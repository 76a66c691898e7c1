import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { isPerson } from './sayer.ts';

/** Where words are said to stand: "wrote it on X", 「Xに書いた」; any name may be there, be it one letter. */
const PLACED =
  /\b(?:wrote|said|says|posted?|put|shared?|tweet\w*|published|written|appeared|quoted?|described|summed|line|quote|words|it|that)\b[^.?!]{0,40}?\b(?:on|via) (?<en>[a-z][\w.]*)(?=[\s,?.!]|$)|(?:^|[がはをって、の\s])(?<ja>[a-z][a-z.]{0,14})(?:上)?(?:に(?!よ)|で(?:の|も)?(?!す|あっ|合っ)|への?)、?(?:投稿|書[いかき]|つぶや|呟|ぽすと|載[せっ]|発言|発信|上げ|あげ|言っ|述べ)/u;
/** What stands there and is no place. */
const NO_PLACE =
  /^(?:the|a|an|his|her|its|their|this|that|it|what|which|purpose|record|behalf|and|ai|money|one|all|top|november|20\w*|openai)$/;
/** Two words that would be somebody's name. */
const NAME = "(?:[a-z][a-z'.-]+ ){1,2}[a-z][a-z'.-]+";
const NAMED = [
  new RegExp(
    String.raw`\b(?:quote|line|words?|post|it|said|written|posted|coined|described)\b[^.?!]{0,30}?\bby (?:\w+'s )?(?<name>${NAME}?)(?=[,?.!]|$| of| from| at)`,
    'u',
  ),
  new RegExp(String.raw`\b(?:name is|called|named) (?<name>${NAME}?)(?=[,?.!]|$)`, 'u'),
  new RegExp(
    String.raw`\b(?:was|is|it's) (?:\w+'s )?(?<name>${NAME}?)(?: (?:of|from|at) \w+)? (?:who|that)\b`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:(?:and|so|but|ok)[, ]+){0,12}(?:\w+'s )?(?<name>${NAME}?)(?: (?:of|from|at) \w+)? (?:wrote|posted|coined|described|summed|said)\b`,
    'u',
  ),
  new RegExp(
    String.raw`(?:[a-z]+の|記者の|特派員の|は|って)(?<name>[a-z]+ [a-z]+)(?:さん|氏|記者)?(?:で|だ|です|なん|が|の)`,
    'u',
  ),
];
/** What such words are besides. */
const NO_NAME =
  /\b(?:an?|the|some\w*|its?|their|his|her|our|your|this|that|what|not|no|one|tech\w*|business|news|correspondents?|reporters?|journalists?|editors?|anchors?|guy|man|woman|person|writers?|who|him|they|he|she|in|on|at|of|and|to|for|with|is|was|ai|pays?|invests?|money|article|cat|you|i|wrong|right|really|indeed|exactly|each|every\w*)\b/;
/** Whom somebody works for. */
const EMPLOYED =
  /\b(?:works?|working|worked|writes?|writing|reports?|reporting|reporter|journalist|correspondent) (?:for|at|with|of) (?:the )?(?<en>[a-z]+)|\b(?:is|he's|she's|was) (?:from|with|at) (?:the )?(?<from>[a-z]+)/;
/** Somebody is said to be such a one. */
const TRADES =
  /\b(?:economists?|analysts?|professors?|lawyers?|engineers?|investors?|ceos?|founders?|politicians?|researchers?|scientists?|novelists?|actors?|bankers?|consultants?|executives?)\b|あなりすと|経済学者|教授|弁護士|えんじにあ|投資家|社長|ceo|創業者|政治家|研究者|科学者|小説家|俳優|評論家|こんさるたんと|経営者/;
/** "The CNBC reporter": by office, not by name. */
const OFFICE = /reporter|journalist|correspondent|guy|記者|特派員/;

/** What is claimed of a person and the article says otherwise: where the words stood, whose they are, for whom the person works. */
function claimIn(
  context: Context,
  { entities, media }: { entities: string[]; media: string[] },
  library: Library,
) {
  const { folded, mentions } = context.reading;
  const at = (start: number, end: number) => mentions.filter((one) => one.start < end && one.end > start);
  const isOwn = (word: string, ids: string[]) => {
    const start = folded.lastIndexOf(word);
    return at(start, start + word.length).some(({ id }) => ids.includes(id));
  };
  const { en, ja = en } = PLACED.exec(folded)?.groups ?? {};
  const isPlaced = ja !== undefined && !NO_PLACE.test(ja) && !isOwn(ja, entities);
  if (isPlaced && !/\bbsky/.test(ja)) return 'place';
  const people = mentions.filter(({ id }) => isPerson(library, id));
  const isNamed = people.some(({ start, end }) => !OFFICE.test(folded.slice(start, end)));
  if (isNamed) {
    const groups = EMPLOYED.exec(folded)?.groups ?? {};
    const employer = groups['en'] ?? groups['from'];
    const isOther = employer !== undefined && !NO_NAME.test(employer) && !isOwn(employer, media);
    return isOther || (TRADES.test(folded) && !OFFICE.test(folded)) ? 'work' : undefined;
  }
  const name = NAMED.map((pattern) => pattern.exec(folded)?.groups?.['name']).find(
    (one) =>
      one !== undefined && !NO_NAME.test(one) && !isOwn(one, [...entities, ...context.reading.companies]),
  );
  return name === undefined ? undefined : 'name';
}

/** Who said it, where and for whom, and what only holds that together. */
const IDLE =
  /\b(?:so|and|then|is|was|it's|it|did|didn't|does|isn't|wasn't|he|not|the|an?|this|that|these|who|which|on|by|of|from|at|in|for|about|right|correct|true|no|yes|yeah|wrote|writes|written|posted|post|said|says|put|summed|described|up|line|quote|quotation|words?|name|called|works?|tech\w*|reporter|journalist|correspondent|guy|article|one|cycle|loop|complex|money|paying|pays|whole|s)\b|[^a-z]+/g;

/** Whether nothing is claimed but what the article tells of the person, and who pays whom is as it has it. */
function isBorneOut({ reading, roles, graph }: Context, all: string[]): boolean {
  const { folded, mentions, companies, foreign } = reading;
  const others = mentions.filter(({ id }) => !all.includes(id));
  if (/[ぁ-ん]/.test(folded) || foreign.length > 0 || others.some(({ company }) => company === undefined))
    return false;
  const [from, to] = [roles.from[0], roles.to[0]];
  const isPaid = from !== undefined && to !== undefined && graph.between(from, to, 'payment').length > 0;
  if (companies.length > 0 && !(companies.length === 2 && isPaid)) return false;
  const left = mentions
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, folded);
  return mentions.some(({ id }) => all.includes(id)) && left.replace(IDLE, ' ').trim() === '';
}

/**
 * "CNBC's Kovach wrote it on X, right?", "the quote is by Jane Doe", 「Kovachさんはアナリストだよね」: what is claimed of a
 * person is held against what the article tells of that one, whatever place, name or outlet it is.
 */
export function heldToPerson(question: Question, context: Context, library: Library): Question {
  const { reading, yesNo, negated } = context;
  if (!yesNo || negated) return question;
  const { facts, entities } = library.knowledge;
  const isHuman = (id: string) => isPerson(library, id);
  const [told] = question.kind === 'facts' ? question.ids : [];
  const isAsked = question.kind === 'absent' && reading.mentions.some(({ id }) => isHuman(id));
  const person = told
    ? facts.get(told)?.entities.find(isHuman)
    : isAsked
      ? reading.mentions.find(({ id }) => isHuman(id))?.id
      : undefined;
  if (person === undefined) return question;
  const about = [...facts.values()].filter((fact) => fact.entities.includes(person));
  const isOf = (kind: string) => (id: string) => entities.get(id)?.kinds.some((one) => one === kind) ?? false;
  const all = about.flatMap((fact) => fact.entities);
  if (question.kind === 'facts' && question.polarity === 'n')
    return isBorneOut(context, all) ? { ...question, polarity: 'y' } : question;
  const claimed = claimIn(context, { entities: all, media: all.filter(isOf('media')) }, library);
  if (claimed === undefined) return question;
  const has = (kind: string) => (fact: Fact) => fact.entities.some(isOf(kind));
  const fact = {
    place: about.find((one) => has('service')(one) && !has('media')(one)),
    name: about.find((one) => has('service')(one) && has('media')(one)),
    work: about.find((one) => has('media')(one) && !has('service')(one)),
  }[claimed];
  return fact ? { kind: 'facts', ids: [fact.id], polarity: 'n', yes: true } : question;
}
