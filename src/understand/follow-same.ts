import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { dealOf, tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { wordsBesideFigures } from './reading.ts';
import { ofTwo } from './resolve-other.ts';
import { isStake, stakesTold, toldSides } from './stakes-told.ts';

const SAME =
  /同じ|おなじ|同額|同等|同時期?|同月|一緒|いっしょ|等しい|いこる|横並び|\b(?:same|equal(?:s|ly)?|identical|match(?:es|ed|ing)?|even split)\b/;
const TOO = /も(?=[?？]|です|だ|なの|同|\d)|\b(?:too|as well|also|likewise)\b/;
const OF_TIME = /時期|月|日|年|発表|いつ|たいみんぐ|\b(?:month|time|date|day|year|when|announce\w*)\b/;
const OF_SUM =
  /額|規模|いくら|大きさ|さいず|数字|\b(?:amounts?|sizes?|sums?|figures?|numbers?|much|sized|money)\b/;
/** How something is done, or why: not how much it is. */
const OF_MANNER =
  /ように|よう(?:な|で)|理由|目的|狙い|形|条件|問題|関係|立場|やり方|戦略|年に|人|先|相手|対象|\b(?:way|reasons?|terms?|purpose|strategy|problems?|issues?|kind|type|thing|position|boat|story|company|person|list|place|section|targets?|recipients?|labs?|investees?)\b/;
const OTHER =
  /\bthe other\b|もう(?:一|1|片|ひと)(?:社|方|つ|人|件|り)?|(?<!の)他方|(?:あと|残り)(?:の)?(?:一|1)社/;
/** "OK same for NVIDIA": wants to hear it of that one, too. */
const ASKS_FOR =
  /^(?:(?:ok(?:ay)?|now|and|then|right|cool|great|so)[, ]+){0,4}(?:the )?same (?:again |thing |question |deal |drill )?(?:for|with|on) [^?？]*$/;
/** More says a thing of its own. */
const MOST_BESIDE = 6;

/** The stake that is held against the one that was told: of the one that is named, or of the other of two. */
function heldAgainst(told: Deal, context: Context, last: Turn, library: Library): Deal | undefined {
  const { graph, reading } = context;
  const [id] = reading.companies.filter((one) => one !== told.from && one !== told.to);
  if (id !== undefined)
    return graph.between(id, told.to, 'investment')[0] ?? graph.between(told.from, id, 'investment')[0];
  const other = OTHER.test(reading.folded) ? ofTwo(last, context, library) : undefined;
  return other && dealOf({ question: other, deals: [] }, context);
}

/** Both of them against each other, and said to come to the same, or not to. */
const asSame = (by: string[], of: string[], { denied }: Context): Question => ({
  kind: 'stakes',
  by: [...new Set(by)],
  of: [...new Set(of)],
  same: true,
  yes: true,
  ...(denied ? { negated: true } : {}),
});

/** "Same amount?" after two that were told one after the other: those against each other. */
function bothTold(context: Context, last: Turn): Question | undefined {
  const { question } = last;
  if (
    question.kind === 'stakes' ||
    (question.kind === 'holds' && question.by.length + question.of.length === 3)
  )
    return asSame(question.by, question.of, context);
  const ties = stakesTold(last);
  for (const side of ['to', 'from'] as const) {
    const [common, others] = toldSides(ties, side);
    if (common === undefined || others.length !== 2) continue;
    return side === 'to' ? asSame(others, [common], context) : asSame([common], others, context);
  }
  return undefined;
}

/** Whether another stake was announced when the one that was told was. */
function sameTime(told: Deal, other: Deal): Question {
  const isKnown = told.announced !== undefined && other.announced !== undefined;
  const verdict = isKnown ? { yes: true, counted: told.announced === other.announced } : {};
  return { ...tieTo(other), aspect: 'date', ...verdict };
}

/** What two are said to have in common: their sum, or the time of it; undefined where it is neither. */
function commonIn({ reading: { folded, figures } }: Context, question: Question): 'sum' | 'time' | undefined {
  const [isSame, isToo] = [SAME.test(folded), TOO.test(folded)];
  const isDated = figures.some(({ unit }) => unit === 'year');
  if (OF_MANNER.test(folded) || (!isDated && figures.length > 0)) return undefined;
  if ((isSame || isToo) && (isDated || OF_TIME.test(folded))) return 'time';
  if (!isStake(question)) return isSame ? 'sum' : undefined;
  const isOfDate = question.aspect === 'date';
  if (isOfDate) return isSame || isToo ? 'time' : undefined;
  if (isSame && OF_SUM.test(folded)) return 'sum';
  const isOfSum = question.aspect === 'amount' || question.claim?.usd !== undefined;
  return (isSame && isOfSum) || (isToo && question.claim?.usd !== undefined) ? 'sum' : undefined;
}

/** "And NVIDIA the same, right?", 「同じ額？」, "is the other one also November 2025?": of a stake that was told whether another has the same sum, or came at the same time. */
export function readSameAsTold(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading, yesNo, has } = context;
  const isAsked = yesNo || /[?？]\s*$/.test(reading.folded) || SAME.test(reading.folded);
  if (
    !isAsked ||
    ASKS_FOR.test(reading.folded) ||
    reading.companies.length > 1 ||
    has('q-why', 'q-who', 'r-pay')
  )
    return undefined;
  const common = wordsBesideFigures(reading) > MOST_BESIDE ? undefined : commonIn(context, last.question);
  if (common === undefined) return undefined;
  const told = isStake(last.question) ? dealOf(last, context) : undefined;
  const other = told && heldAgainst(told, context, last, library);
  if (told && other) {
    if (common === 'time') return sameTime(told, other);
    return asSame([other.from, told.from], [told.to, other.to], context);
  }
  const isBare = reading.companies.length === 0 && !OTHER.test(reading.folded);
  return isBare && common === 'sum' ? bothTold(context, last) : undefined;
}
