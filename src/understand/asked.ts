import { isTalk, type Asked } from '../knowledge/judges.ts';
import type { Library } from '../knowledge/index.ts';
import type { Intent } from '../knowledge/schema.ts';
import { readAbsent, readForeign, readStranger } from './absent.ts';
import { HINTED, nearestOf, type Choice } from './choose.ts';
import type { Context } from './context.ts';
import { asksBothStates } from './disclosure.ts';
import { BUILDS } from './intents.ts';
import { answers, fittingShare, isFitting, isTold, WORKED_OUT } from './fitting.ts';
import { isOfStages } from './operation.ts';
import { isThing } from './owners.ts';
import type { Question, TalkTopic } from './question.ts';
import { isCompany } from './reading.ts';
import { isRemark } from './talk.ts';

type Kind = Question['kind'];

/** So sure of the kind that what was read otherwise gives way. */
const CERTAIN = 0.6;
/** So plain that not even what no kind of question has can be meant. */
const PLAIN = 0.95;
/** Enough to answer by where nothing else was read. */
const LIKELY = 0.4;
/** As like an example of a fact as that, a text is its, however strange it sounds: a new article has few examples. */
const LEAST_LIKE_A_FACT = 0.65;
/** Surer than any likeness to a fact. */
const SURE = 0.8;

/** "But not" must be said, or be plain beyond doubt. */
const NEGATIVE = new Set<Intent>(['investors-except', 'investments-missing']);

const isSaid = ({ has }: Context, { intent, share }: Asked): boolean =>
  !NEGATIVE.has(intent) || has('q-not') || share >= SURE;

/** Kinds that name what the article lacks: they are read from a list, not guessed. */
const LISTED = new Set<Kind>([
  'absent',
  'among',
  'calculation',
  'counted',
  'dates',
  'net',
  'overlap',
  'one-way',
  'payments',
  'purse',
  'reversed',
  'supply',
  'unknown',
]);

/** All but the same as an example of a fact. */
const ALMOST = 0.93;

/** Like an example of one fact, and of none but that: how it is put may remind of a kind of question, but it is the fact's. */
function isOwn({ ranked: [first], dealless }: Choice): boolean {
  if (first === undefined || !dealless) return false;
  return first.nearest >= ALMOST || (first.nearest >= 0.75 && (first.own ?? 0) >= 0.95);
}

const OF_STAKES = new Set<Intent>(['stake-only', 'stake-whether', 'stake-several', 'investors-else']);
/** 「クロードってアジュールだけ？」: of products, and of no money. */
const isOfProducts = ({ reading: { mentions }, has }: Context): boolean =>
  mentions.length > 1 &&
  mentions.every(isThing) &&
  !has('r-invest', 'r-investor', 'r-own', 'r-money', 'r-pay');

/** What the learner would ask, where it is surer of that than of any fact. */
export function readAsked(context: Context, own: Choice): Question | undefined {
  const [first] = context.asked;
  if (!first || !isTold(first) || first.share < LIKELY || first.share < (own.ranked[0]?.share ?? 0))
    return undefined;
  if (WORKED_OUT.has(first.intent) && first.share < CERTAIN) return undefined;
  if (OF_STAKES.has(first.intent) && isOfProducts(context)) return undefined;
  if (!isSaid(context, first) || (first.share < SURE && isOwn(own))) return undefined;
  return BUILDS[first.intent](context);
}

/** Read off what no kind of question has: "over 20 billion", "known vs unknown", who holds one that nobody holds. */
const isParticular = (read: Question, { reading, graph, has }: Context): boolean =>
  (read.kind === 'deals' && (read.beyond ?? read.bound) !== undefined) ||
  read.counted !== undefined ||
  (read.kind === 'investors' && read.of.every((id) => graph.into(id, 'investment').length === 0)) ||
  ('except' in read && !has('q-undisclosed', 'q-amount') && read.kind === 'investors') ||
  asksBothStates(reading.folded);

const BEYOND_DOUBT = 0.97;

/** A question read by its words, against what the learner is certain of: where they differ, the learner is right. */
export function overrule(read: Question, context: Context): Question {
  const [first] = context.asked;
  if (!first || first.share < CERTAIN || !isTold(first) || !isSaid(context, first)) return read;
  // Whether A backs B is told by the graph, however much it sounds like "who backs A but not B".
  if (read.kind === 'no-tie' && context.yesNo && context.roles.explicit) return read;
  const isSure =
    first.share >= SURE &&
    (read.kind === 'reversed' ||
      (read.kind === 'among' && first.share >= BEYOND_DOUBT) ||
      (first.intent === 'after-2023' && isOfStages(read)));
  if (LISTED.has(read.kind) && !isSure) return read;
  if (isFitting(first.intent, read) || (first.share < PLAIN && isParticular(read, context))) return read;
  return BUILDS[first.intent](context) ?? read;
}

/** Kinds that are read off words which say much else besides; sums and ways are told by the deals themselves. */
const READ_OFF_FEW = new Set<Question['kind']>([
  'among', 'dual', 'layers', 'supply', 'payments', 'market',
]); // prettier-ignore
const isReadOffFew = (read: Question, { denied }: Context): boolean =>
  (READ_OFF_FEW.has(read.kind) && !('claim' in read && read.claim) && !('only' in read)) ||
  (read.kind === 'derived' && denied) ||
  // "By 2023 it hadn't put a penny in": whether it has, and not when.
  (read.kind === 'tie' && denied && read.claim?.year !== undefined && read.claim.usd === undefined);
/** Where the graph itself says yes or no: who supplies whom, who is in no layer; of a year, what the forecast has of it. */
const isTheGraphs = (read: Question, { denied }: Context, polarity: 'y' | 'n'): boolean =>
  (read.kind === 'supply' && !denied) ||
  (read.kind === 'layers' && (denied || (read.holds === true && polarity === 'n'))) ||
  (read.kind === 'market' && polarity === 'y');
/** So plainly a fact is meant, and so unlikely that kind of question. */
const [PLAINLY_MEANT, HARDLY, EVIDENT] = [0.8, 0.02, 0.5];

/** A claim that a fact plainly says yes or no to, read for a question that the learner never takes such words for. */
export const isJudgedByFact = (read: Question, context: Context, { question, ranked }: Choice): boolean =>
  context.yesNo &&
  isReadOffFew(read, context) &&
  question.kind === 'facts' &&
  question.polarity !== undefined &&
  !isTheGraphs(read, context, question.polarity) &&
  ((ranked[0]?.share ?? 0) >= PLAINLY_MEANT
    ? fittingShare(context, read) < HARDLY
    : // "Is it to be smaller in 2030?" asks for no sum.
      read.kind === 'market' &&
      !read.claim &&
      question.polarity === 'n' &&
      (ranked[0]?.share ?? 0) >= EVIDENT);

/** Whether the learner, too, takes the text for a question of the kind that was read. */
export function agrees({ asked: [first] }: Context, read: Question, own: Choice): boolean {
  if (!first || first.share < (own.ranked[0]?.share ?? 0)) return false;
  return answers(first.intent, read.kind);
}

/** Whether the learner is surer of a kind of question than any word of the text could make it. */
export const isSure = ({ asked: [first] }: Context): boolean =>
  first !== undefined && first.share >= SURE && isTold(first);

/** Whether the learner is certain of a kind of question that isn't small talk. */
export const isCertain = ({ asked: [first] }: Context): boolean =>
  first !== undefined && first.share >= CERTAIN && isTold(first);

/** What a word known for one kind of small talk counts beside the learner, which may think of that kind, too, or not. */
const [BY_WORD_TOO, BY_WORD] = [0.5, 0.25];

/** The small talk that the learner hears in a text, where that outweighs what its words are known for. */
export function readHeard(context: Context, topic: TalkTopic): Question | undefined {
  const heard = context.asked.filter(({ intent }) => isTalk(intent));
  const talkOf = ({ intent }: Asked) => BUILDS[intent](context);
  const own = heard.find((one) => {
    const question = talkOf(one);
    return question?.kind === 'talk' && question.topic === topic;
  });
  const [best] = heard;
  const least = own === undefined ? BY_WORD : BY_WORD_TOO + own.share;
  return best === undefined || best === own || best.share <= least ? undefined : talkOf(best);
}

/** So unlike any fact that small talk need only be likelier than what isn't hers. */
const FAR = 0.1;
const CHATTY = 0.35;
/** After an answer most of what is short leans on it. */
const CHATTY_BETWEEN = 0.75;

/** Whether a text is small talk, as the learner has it. */
const chats = ({ talk, nothing, reading }: Context, told: number): boolean =>
  reading.companies.length === 0 &&
  (reading.foreign.length === 0 || talk >= SURE) &&
  (talk >= (reading.absent.length > 0 ? SURE : CERTAIN) ||
    (reading.absent.length === 0 && told < FAR && talk >= CHATTY && talk > nothing));

/** Small talk after an answer, where it is nothing that could lean on that. */
export function readChat(context: Context, own: Choice): Question | undefined {
  const [first] = context.asked;
  const told = own.ranked[0]?.share ?? 0;
  if (!first || !isTalk(first.intent) || context.talk < CHATTY_BETWEEN || !chats(context, told))
    return undefined;
  return BUILDS[first.intent](context);
}

/** Neither hers nor told of anything that is: enough to nod at it; a mood that is likelier is answered as one. */
const [BESIDE, FELT] = [0.3, 0.3];

/** What somebody only tells, of a day that has nothing to do with the article: the mood in it, or just that it was told. */
export function readRemark(context: Context, own: Choice): Question | undefined {
  const { reading, asked, talk, nothing } = context;
  const isHers = (own.ranked[0]?.share ?? 0) >= FAR || asked.some((one) => isTold(one) && one.share >= FAR);
  // 「持株比率も」 asks for one more.
  const isWanted =
    reading.absent.length > 0 && /も(?:ね|な|よろしく|お願い)?[。!！\s]*$/.test(reading.folded);
  if (isHers || isWanted || !isRemark(reading)) return undefined;
  if (own.question.kind !== 'unknown' && talk + nothing < BESIDE) return undefined;
  const felt = asked.find(({ intent, share }) => isTalk(intent) && share >= FELT);
  return BUILDS[felt?.intent ?? 'small-remark'](context);
}

/** What leans on an answer, where there is none: she says what she knows. */
const ALONE = new Set<Intent>(['source', 'more']);

/** So surely none of hers, that a fact with the same words in it is no reason to tell it. */
const [NONE_OF_HERS, HARDLY_TOLD] = [0.9, 0.05];

/** "What GPU do I get next?": words of the article's, with no company named and no fact that the learner would tell. */
const isElsewhere = ({ nothing, reading }: Context, told: number): boolean =>
  nothing >= NONE_OF_HERS && told < HARDLY_TOLD && !reading.mentions.some(isCompany);

/** Small talk, or something that neither the article nor small talk covers. */
export function readAside(context: Context, own: Choice, library: Library): Question | undefined {
  const [first] = context.asked;
  const told = own.ranked[0]?.share ?? 0;
  if (!first || isTold(first) || first.share < told) return undefined;
  if (ALONE.has(first.intent) && first.share >= LIKELY && context.reading.companies.length === 0)
    return BUILDS[first.intent](context);
  if (first.intent === 'advice' && first.share >= LIKELY) return BUILDS.advice(context);
  if (first.intent !== 'nothing' && chats(context, told)) return BUILDS[first.intent](context);
  if (first.share < CERTAIN) return undefined;
  const isLikeNone = own.sure < LEAST_LIKE_A_FACT || isElsewhere(context, told);
  if (first.intent === 'nothing' && context.reading.companies.length < 2 && isLikeNone)
    return (
      readAbsent(context, own, library) ??
      readForeign(context, undefined, own, library) ??
      readStranger(context, own) ?? {
        kind: 'unknown',
        near: nearestOf(own.ranked),
        ...(told >= HINTED ? { hint: true } : {}),
      }
    );
  return undefined;
}
