import { labsOf, type Context } from './context.ts';
import type { Question } from './question.ts';

/**
 * "Compare Microsoft's and SoftBank's stake in Anthropic": nobody stands in for one whom the article doesn't know. What
 * the other one gives is told, and that this one isn't named.
 */
export function besideStranger(question: Question, { reading }: Context): Question {
  const [stranger] = reading.foreign;
  if (question.kind !== 'stakes' || stranger === undefined) return question;
  const [of] = question.of;
  const [from] = question.by.filter((id) => reading.companies.includes(id));
  const absent: Question = {
    kind: 'absent',
    name: stranger.id,
    word: reading.folded.slice(stranger.start, stranger.end),
    ...(of === undefined ? {} : { of }),
    near: [],
  };
  if (from === undefined || of === undefined || question.of.length > 1) return absent;
  return {
    kind: 'several',
    parts: [{ kind: 'tie', from, to: of, deal: 'investment', aspect: 'amount' }, absent],
  };
}

/** Says of what stands after it, or before it, that it is the one that gives. */
const AS_GIVERS =
  /\b(?:investors?|backers?|shareholders?|owners?|stakeholders?|funders?|ones?)\b|\b(?:backed|funded|owned|financed) by\b|(?:の|ん|者|家|主|もと|すぽんさ|会社|企業)(?:って|は|が)(?=[^はがって]*$)/;
/** Of a name in Japanese: the one that it is given to. */
const AS_TAKER = /^(?:[とや、・&＆][^はがを、。?？]{1,24})*(?:に(?:も|は)?(?!よ)|へ(?:の|と|も|は)?)/;
const ALL_OF_THEM =
  /\ball (?:three|3|of them)\b|\bevery (?:one|lab|ai (?:lab|company))\b|\b(?:the|all) three (?:labs|ai companies|companies|of them)\b|(?:[3三]社|3つ|三つ)(?:とも)?(?:の)?(?:すべて|全て|全部|ぜんぶ|全社|みんな)|(?:3|三)社とも|全(?:3|三)社/;
/** Says that money is put in; "backs all three" does. */
const GIVES = /^(?:stake|investors|investment)/;

/** Words of somebody's are asked for, not money. */
const WORDS =
  /\b(?:said|says?|saying|thinks?|thought|comment\w*|opinion|tweet\w*|wrote)\b|言っ|言い|発言|語っ|こめんと|意見/;

/** Whether a name that the article doesn't know is said to be one of those who give. */
function isGiver({ reading, roles }: Context, takers: string[]): boolean {
  const [stranger] = reading.foreign;
  const { folded, mentions } = reading;
  if (stranger === undefined || WORDS.test(folded) || AS_TAKER.test(folded.slice(stranger.end))) return false;
  const first = mentions.find(({ company }) => company !== undefined && takers.includes(company));
  const isBefore = first === undefined || stranger.start < first.start;
  if (!isBefore) return AS_GIVERS.test(folded.slice(0, stranger.start));
  // "A invests in S and B": one gives, and it is no stranger.
  return (
    !mentions.some(
      ({ company, end }) => company !== undefined && roles.from.includes(company) && end < stranger.start,
    ) || AS_GIVERS.test(folded)
  );
}

/** Names one after the other, and nothing but what joins them between. */
const JOINS = /^(?:[とや、,・&＆+\s]|\band\b|\bplus\b){1,24}$/;

/** The named company that a name which the article doesn't know is joined to. */
function joinedTo({ folded, foreign, mentions }: Context['reading']): string | undefined {
  const [stranger] = foreign;
  if (stranger === undefined) return undefined;
  return mentions.find(
    ({ start, end }) =>
      JOINS.test(folded.slice(end, stranger.start)) || JOINS.test(folded.slice(stranger.end, start)),
  )?.company;
}

/** Behind a name: that it is one of those whose stake is asked for. */
const HOLDS =
  /^(?:['’]s?)?(?: (?:stake|share|investment|money|che(?:que|ck)|amount|holding)s?\b|の(?:出資|投資|持ち?分|額|株)|(?:の)?(?:と|や|・|\/)| ?(?:,|&|\+|\band\b|\bplus\b))/;

/** "What are S's and A's stakes in B?": A's is told, and that S isn't named. */
function besideHolder(
  question: Extract<Question, { kind: 'tie' }>,
  { folded, foreign, mentions }: Context['reading'],
): Question {
  const [stranger, second] = foreign;
  const taker = mentions.find(({ company }) => company === question.to);
  const giver = mentions.find(({ company }) => company === question.from);
  if (!stranger || second || !taker || !giver) return question;
  const isJoined = JOINS.test(folded.slice(giver.end, stranger.start).replace(/^['’]s?/, ''));
  if (!isJoined && (stranger.start > giver.start || !HOLDS.test(folded.slice(stranger.end)))) return question;
  const word = folded.slice(stranger.start, stranger.end);
  return {
    kind: 'several',
    parts: [{ kind: 'absent', name: stranger.id, word, of: question.to, near: [] }, question],
  };
}

/** "S and A back B", "A backs B and S": what is so of A and B isn't so of S. */
function besideJoined(question: Question, { reading, negated }: Context): Question {
  if (question.kind !== 'tie' || question.deal !== 'investment') return question;
  if (!question.yes) return besideHolder(question, reading);
  if (negated) return question;
  const beside = joinedTo(reading);
  if (beside === question.from) return { kind: 'investors', of: [question.to], yes: true, counted: false };
  if (beside === question.to) return { kind: 'investments', by: [question.from], yes: true, counted: false };
  return question;
}

/**
 * "S and F are the ones that back A, B and C", of an S that the article doesn't know: they aren't, and who does is
 * told; of S alone and one company, that it isn't named says it all.
 */
export function strangerAmong(question: Question, context: Context): Question {
  const { reading, has, graph, negated, asked } = context;
  if (question.kind !== 'absent' || !question.yes || question.name === undefined)
    return besideJoined(question, context);
  const takes = (id: string) => graph.into(id, 'investment').length > 0;
  const named = reading.companies.filter(takes);
  const all = ALL_OF_THEM.test(reading.folded);
  const of = all && named.length < 2 ? labsOf(context) : named;
  const isBeside = reading.companies.some((id) => graph.outOf(id, 'investment').length > 0 && !takes(id));
  const isMoney =
    has('r-invest', 'r-own') || asked.some(({ intent, share }) => GIVES.test(intent) && share > 0.1);
  if (!isMoney || of.length === 0 || (of.length === 1 && !isBeside) || !isGiver(context, named))
    return question;
  return { kind: 'investors', of, ...(of.length > 1 ? { all: true } : {}), yes: true, counted: negated };
}
