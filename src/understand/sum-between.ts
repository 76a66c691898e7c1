import { isAiCompany, type Context } from './context.ts';
import { orient, pairOf, wantedDeal, type Pair } from './pairs.ts';
import type { Question } from './question.ts';
import { isPassive } from './roles.ts';
import { EARNS, isLooselySpent } from './spent.ts';

/** How much, however it is put. */
const ASKS_SUM =
  /^(?:the )?(?:money|cash|funding|funds|capital|dollars)\b|\b(?:total (?:in|into|to)|outlay|bill|invoice|tab|how (?:much|big|large|fat|hefty|huge|deep|many (?:dollars|billions?))|(?:what|the|dollar|investment|stake|payment|cheque|check|ticket) (?:amount|sum|size|figure|number)|what\b(?=.*\b(?:pay|pays|paid|paying|charg\w+|bills?|owes?|earn\w*|costs?|put|puts|putting|gives?|gave|given|promis\w+|pledg\w+|spen[dt]\w*|take|position|stake|holding|commitment|payments?|purchases?|tune|money|cash)\b))|いくら|なんぼ|どんだけ|どれ(?:だけ|くらい|ぐらい|ほど)|どの(?:くらい|ぐらい|程度)|何(?:億|どる|兆)|額(?!面)|(?:た|る|の|う)(?:お?金|資金)[?？\s]*$|収入|売り?上げ?|料金|代金|請求|債務|発注|上限/;
/** Whether a sum is asked for, and nothing that is worked out of several. */
export const asksSum = (folded: string): boolean => ASKS_SUM.test(folded) && !ASKS_ELSE.test(folded);

/** Something else is asked of two, or of more than them. */
const ASKS_ELSE =
  /\b(?:shares?(?! price)|percent\w*|fraction|proportion|portion|ratio|times|net|balance|difference|gap|compar\w*|versus|vs|both|together|combined|why|reasons?|what for|or|each|more|less|than|left|back|round|path|route|via|through|if|steps?|hops?|besides|except\w*|exclud\w+|apart|aside|other|others|else|without|minus|after|deduct\w*|subtract\w*|plus|add\w*|half|slice|chunk|cut|part|aims?|goals?|purpose|motives?|average|every|everyone|everybody|all|remain\w*|further|extra|additional\w*|still)\b|%|割合?|比|倍|差|収支|両方|どちら|どっち|それぞれ|合計|合わせ|なぜ|なんで|どうして|理由|より|残|戻|返|回り|経由|もし|たら|れば|何歩|など|以外|除|抜き|ほか|他|別|引[いくか]|足[しす]|加え|半分|平均|全員|みんな|追加|さらに/;
const WHO = ['q-who', 'q-when', 'q-compare', 'q-both', 'q-list', 'q-else', 'q-relation'];
const MONEY = [
  'r-invest',
  'r-pay',
  'r-receive',
  'r-money',
  'r-own',
  'r-customer',
  'q-amount',
  'pay',
  'invest',
];
const SPENT = /(?:に|へ)落と|\b(?:outlay|promis\w+|pledg\w+)\b/;
/** What a company has that the article doesn't tell; between two it is what one gets from the other. */
const BETWEEN_TWO = new Set([
  'revenue',
  'debt',
  'valuation',
  'payment-purpose',
  'profit',
  'api-price',
  'fund-size',
]);
/** Read of one of the two, or of what both have: not of what goes from the one to the other. */
const OF_OTHERS = new Set<Question['kind']>([
  'calculation',
  'total',
  'purse',
  'path',
  'facts',
  'overlap',
  'unknown',
]);

function isOfOthers(question: Question): boolean {
  if (question.kind === 'absent') return BETWEEN_TWO.has(question.attribute ?? '');
  // Who backs both of them is asked in no other way than by naming both as those who get.
  if (question.kind === 'investors') return question.of.length === 2;
  return OF_OTHERS.has(question.kind);
}

const saysMoney = ({ has, reading: { folded } }: Context): boolean =>
  has(...MONEY) || EARNS.test(folded) || SPENT.test(folded);

/** One gives and the other gets, said outright; nobody else and no figure is named. */
function isPlainPair({ reading, roles, invented, yesNo }: Context): boolean {
  const { companies, foreign, figures } = reading;
  return (
    !yesNo &&
    !invented &&
    foreign.length + figures.length === 0 &&
    companies.length === 2 &&
    roles.from.length === 1 &&
    roles.to.length === 1
  );
}

/** 「Google、Anthropicにいくら出してる？」: of the first it is said, and of no two labs beside each other. */
function topicPair(context: Context): Pair | undefined {
  const { reading, yesNo } = context;
  const [first, second, third] = reading.mentions;
  if (yesNo || !first || !second || third || reading.companies.length !== 2) return undefined;
  if (!/^(?:の会社|さん|社|んとこ|さんとこ)?、$/u.test(reading.folded.slice(first.end, second.start)))
    return undefined;
  const [way] = /^(?:の会社|さん|社)?(?:に|へ|から)(?!は|も)/u.exec(reading.folded.slice(second.end)) ?? [];
  if (way === undefined || (isAiCompany(context, first.company) && isAiCompany(context, second.company)))
    return undefined;
  const [from, to] =
    way.endsWith('から') || isPassive(reading.folded)
      ? [second.company, first.company]
      : [first.company, second.company];
  return { from, to, explicit: true };
}

/** 「AのBへの上限は、BからAへの支払いの何分の一」: what goes the other way is one of its sides, and said so. */
const isOfBack = (
  { left, right }: Extract<Question, { kind: 'calculation' }>,
  tie: Question | undefined,
  { graph, reading }: Context,
): boolean =>
  tie?.kind === 'reversed' &&
  reading.mentions.length > 3 &&
  graph
    .between(tie.from, tie.to, tie.deal)
    .some(({ id }) => [left, right].some((side) => 'deals' in side && side.deals.includes(id)));

/**
 * "How much of A's money is in B", 「BがAから得る収入」: where it is said who gives and who gets, the sum between the two is
 * asked for, whatever the words are like.
 */
export function sumBetween(question: Question, context: Context): Question {
  const { reading, has } = context;
  const topic = topicPair(context);
  if (
    !(topic ? isOfOthers(question) || question.kind === 'tie' : isOfOthers(question) && isPlainPair(context))
  )
    return question;
  if (!saysMoney(context) || !asksSum(reading.folded) || has(...WHO)) return question;
  const pair = topic ?? pairOf(context);
  if (!pair) return question;
  const deal = isLooselySpent(context, pair) ? 'investment' : wantedDeal(context);
  const tie = orient(context, pair, deal);
  // What is worked out of a sum that there is tells it, too.
  if (question.kind === 'calculation' && (tie?.kind === 'tie' || isOfBack(question, tie, context)))
    return question;
  return tie?.kind === 'tie' ? { ...tie, aspect: 'amount' } : (tie ?? question);
}
