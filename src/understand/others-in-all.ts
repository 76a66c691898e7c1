import { isAiCompany, isInvestor, labsOf, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';
import { goesOnGiving } from './takers-asked.ts';

const OTHERS =
  /\b(?:else|others?|another)\b|(?:ほか|他)(?:の|に|で|は|だと)|以外|もう(?:一|1|ひと)(?:社|つ|人)|もういっ(?:しゃ|こ)/;
/** In every one of the labs. */
const IN_ALL =
  /\ball (?:of (?:them|those)|three|3|the labs)\b|\b(?:every|each) (?:single )?(?:one|lab)\b|(?:三|3)(?:社|つ)|全社|全部|すべて|全て/;

/** Somebody else who does what the one that was told of does: 「同じことやってるとこ他にある？」. */
const DOES_THE_SAME =
  /\b(?:who(?:'s)?|any(?:one|body)(?:'s)?|some(?:one|body)) else\b.*\b(?:same|do(?:es|ing)? (?:that|this|it|so)|like (?:that|this|them|it|him|her))\b|\bothers?\b.*\b(?:do(?:es|ing)? (?:that|this|it|so|the same)|the same)\b|(?:同じ|おなじ)(?:こと|よう(?:に|な)|動き|投資|出資|感じ|やり方|とこ|戦略)|(?:そういう|そんな)(?:ふう|風|動き|こと)?(?:に|を)?(?:して|し|やって|とこ|ところ|会社|企業|投資家|人)/;

/** Where whoever does it is asked for, others are meant: 「同じことしてる会社は？」. */
const WHO_DOES =
  /(?:同じ|おなじ)(?:こと|よう|動き)[^、。]{0,10}(?:会社|企業|とこ|ところ|投資家|人)(?:は|って|も|が|あ|い|[?？]|$)/;

/** All that one gives to. */
const heldBy = (context: Context, giver: string): string[] =>
  context.graph.outOf(giver, 'investment').map(({ to }) => to);

/** The one giver that was told of. */
function giverIn({ question, companies }: Turn): string | undefined {
  if (question.kind === 'facts') return companies.length === 1 ? companies[0] : undefined;
  if (question.kind === 'tie' && question.deal === 'investment') return question.from;
  const by = question.kind === 'holds' || question.kind === 'investments' ? question.by : [];
  return by.length === 1 ? by[0] : undefined;
}

/** Those that were told to be in every one: the one told of, else who was asked of before it. */
function inAllBefore(context: Context, { question, earlier = [] }: Turn, giver: string): string[] {
  const asked = [question, ...earlier].flatMap((one) =>
    one.kind === 'investments' || one.kind === 'holds' ? one.by : one.kind === 'tie' ? [one.from] : [],
  );
  const labs = labsOf(context);
  return unique([giver, ...asked]).filter((id) => labs.every((lab) => heldBy(context, id).includes(lab)));
}

/** A fact about two investors, told of one of them: the other one is who does the same. */
function peerTold(context: Context, { question, facts: [fact = ''] }: Turn, giver: string) {
  const givers = context.entitiesOf(fact).filter((id) => isInvestor(context, id));
  const isOfTwo = question.kind === 'facts' && givers.length === 2 && givers.includes(giver);
  if (!isOfTwo) return undefined;
  const told: Question = { kind: 'facts', ids: [fact] };
  return context.yesNo ? { ...told, polarity: 'y' as const } : told;
}

/** "Anybody else who's in all three?", after one giver was told of: the others, and not that one again. */
export function readOthersInAll(context: Context, last: Turn): Question | undefined {
  const { reading, has, negated } = context;
  const giver = giverIn(last);
  if (giver === undefined || !isInvestor(context, giver) || isAiCompany(context, giver)) return undefined;
  const isAll = IN_ALL.test(reading.folded);
  const isOther = OTHERS.test(reading.folded) || WHO_DOES.test(reading.folded);
  // "Which others does it hold?": it goes on giving, and nobody else is asked for.
  if (!isAll && goesOnGiving(reading.folded)) return undefined;
  if (!isOther || !(isAll || DOES_THE_SAME.test(reading.folded))) return undefined;
  // 「同じことしてるとこ、他にない？」
  const isDenied =
    negated &&
    !(
      DOES_THE_SAME.test(reading.folded) &&
      /な(?:い|かった)(?:です|の|ん|っけ|かな){0,8}か?[?？]?$/.test(reading.folded)
    );
  const isElse = reading.companies.some((id) => id !== giver) || isDenied || reading.foreign.length > 0;
  if (isElse || has('q-amount', 'q-why', 'q-when') || /層|\blayers?\b/.test(reading.folded)) return undefined;
  const peer = peerTold(context, last, giver);
  if (peer) return peer;
  const held = last.question.kind === 'tie' ? [last.question.to] : heldBy(context, giver);
  const of = isAll ? labsOf(context) : held;
  // Others than one who isn't in all of them are others than whoever was said to be.
  const told = isAll ? inAllBefore(context, last, giver) : [giver];
  const besides = told.length > 0 ? { besides: told } : {};
  return { kind: 'investors', of, ...(of.length > 1 ? { all: true } : {}), ...besides, any: true };
}

/** "Besides NVIDIA", 「NVIDIA以外」. */
const BESIDES =
  /\b(?:besides|beside|other than|apart from|aside from|except(?: for)?|excluding|not counting|in addition to|on top of|beyond)\b|以外|の(?:ほか|他)(?!の)|を除/;
/** Who gives is asked, not whom one gives to. */
const WHO_GIVES =
  /\bwho(?:'s|s| is)?\b|\b(?:which|what) (?:other )?(?:companies|company|firms?|funds?|investors?|backers?)\b|\bany(?:one|body)\b|誰|だれ|どなた|(?:どこ|どちら)(?:の(?:会社|企業)|から)?(?:が|か|も)|どこ(?:が|から)?(?:出資|投資|[?？]?$)/;
const WHOM = /\bwho(?:m)? (?:else )?(?:does|do|did) (?:it|they|he|she)\b|(?:どこ|誰|だれ|どちら)(?:に|へ)/;

/** "Besides NVIDIA, who else is in there?", after what that one gives: the others who back the same. */
export function readBesidesGiver(context: Context, { question }: Turn): Question | undefined {
  const { reading, has } = context;
  const { folded, companies } = reading;
  if (question.kind !== 'tie' || question.deal !== 'investment' || has('r-pay', 'q-why', 'q-when'))
    return undefined;
  const [id, second] = companies;
  if (id !== question.from || second !== undefined || reading.foreign.length > 0) return undefined;
  if (!BESIDES.test(folded) || !WHO_GIVES.test(folded) || WHOM.test(folded)) return undefined;
  return { kind: 'investors', of: [question.to], besides: [id] };
}
