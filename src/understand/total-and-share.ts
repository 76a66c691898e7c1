import { isStated } from '../knowledge/graph.ts';
import type { Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { sumOf } from './tally.ts';

/** All that is put in, as one sum. */
const TOTAL =
  /合算|合計|合わせ|あわせ|足し|足す|総額|とーたる|(?:二|2)社(?:分|から)|\b(?:add(?:s|ed|ing)?(?: \w+)? ?(?:up|together)|add\b|totals?|sums?|summed|summing|jointly|combined?|combining|together|altogether|joint|in all|both|between (?:them|the two))\b/;
/** How large a part of what is paid that is. */
const SHARE =
  /何割|何%|何ぱせんと|割合|何分の|比率|ぱせんと|どの(?:くらい|程度)の割|支払[^、。?？]{0,6}の(?:どれ|どの)(?:くらい|ぐらい|程度)|\b(?:what|which|how (?:big|large) an?)\b(?:'s| is)?(?: the)? ?(?:share|fraction|proportion|percent\w*|portion|part|slice)\b|\b(?:as|in) (?:a |an )?(?:share|fraction|proportion|percentage|percent)\b|\bpercent\w* of\b|\bhow many (?:tenths|fifths|quarters|halves|thirds|percent)\b/;
/** Or how it stands to it. */
const COMPARED =
  /\bhow (?:does|do|would|will|might|is)\b[^?.]{0,30}\b(?:compare\w*|stack up|measure up|relate)\b|\bcompare\w* (?:it |that |this |the (?:sum|total) )?(?:with|to|against)\b|\bhow (?:that|this|it|they|those|the)\b[^?.]{0,40}\b(?:sits?|stands?|stacks? up|measures? up|compares?|relates?|lines? up|fares?)\b[^?.]{0,12}\b(?:against|next to|beside|alongside|relative|versus|vs|with|to)\b|\bhow (?:does|do|would) [^?.]{0,30}\b(?:sit|stand|fare|line up|stack up)\b[^?.]{0,12}\b(?:against|next to|beside|alongside|versus|vs)\b|比べ(?:て|る|た)|比較|対比|に対して、?(?:どう|どの(?:くらい|程度)|何倍)|(?:と|に)並べ(?:ると|て)/;
const PAID =
  /矢印|→|支払|払う|払い|払って|逆(?:方向|向き)|\b(?:arrows?|commit\w*|pledg\w+|(?:other|opposite|reverse) (?:way|direction)|pay\w*|paid|spend\w*|bill|owes?|hands? over)\b/;
const ELSE =
  /それぞれ|各社|各々|片方|個別|なぜ|なんで|理由|いつ|市場|差額|差は|残り|売上|利益|株|\b(?:each|separately|respectively|individually|why|when|market|difference|gap|remain\w*|revenue|profit\w*|equity|shareholding|own\w*|alone|only)\b|n't\b/;
/** Or half of it, that it is said to be. */
const HALF =
  /\b(?:is|are|does|would|do)\b[^?]{0,20}\b(?:that|it|this|they)\b[^?]{0,24}\bhalf\b|(?:の|は)、?(?:ちょうど|ほぼ|約)?半(?:分|額)(?:[^。?？]{0,10}(?:か|よね|だよね|でしょ)|(?:になる|に届く|くらい|ぐらい|程度))[?？。]*$/;
/** Those with a limit, or with a figure, alone. */
const OF_STATED =
  /上限|枠|満額|(?:二|2|両)(?:社|者)|\b(?:caps?|ceilings?|limits?|max(?:imums?)?|commitments?|pledges?|two|both)\b/;
/** The total is the one that was told, whatever that is of. */
const OF_TOLD =
  /(?:その|この|今の|さっきの)(?:合計|総額|合算|和)|\b(?:that|this) (?:combined |grand )?(?:total|sum)\b/;
const LARGER =
  /多い|少ない|大き|小さ|上回|下回|超え|\b(?:more|less|larger|smaller|bigger|greater|exceed\w*)\b/;
/** … or which of the two it is, is what is asked. */
const EITHER =
  /\b(?:more or less|less or more|(?:larger|bigger|greater|higher) or (?:smaller|lower|less)|(?:smaller|lower) or (?:larger|bigger|greater|higher)|above or below|over or under)\b|多い(?:の)?か、?少ない|上回る(?:の)?か、?下回る|大きい(?:の)?か、?小さい/;
/** The day on which both were told names no year of the market. */
const OF_DAY =
  /\d月|発表|\b(?:announced|january|february|march|april|may|june|july|august|september|october|november|december)\b/;
/** "①と②の合計は③の何割": worked out of items that it numbers. */
export const OF_ITEMS =
  /(?<![\d.])[1-9]\)? ?と ?\(?[1-9]\)? ?の|\b\(?[1-9]\)? (?:and|plus|\+) \(?[1-9]\)?(?!\d)/;
const LONGEST = 220;

/** Whether what the article lacks is asked for, besides the part, which it may also be called by. */
function isOfLacking({ folded, context: { reading } }: Heard): boolean {
  const share = SHARE.exec(folded);
  return reading.absent.some(
    ({ start }) => !share || start < share.index || start >= share.index + share[0].length,
  );
}

/** "Add up what A gets from its two backers. What share of what it pays B is that?", 「Aが受ける上限額の合算と、Bへの支払いの何割か」: the total as a part of the payment, or held against it. */
export function readTotalAndShare(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (folded.length > LONGEST || ELSE.test(folded) || (heard.last && OF_TOLD.test(folded))) return undefined;
  if (!TOTAL.test(folded) || OF_ITEMS.test(folded) || isOfLacking(heard)) return undefined;
  const isHalf = HALF.test(folded);
  const isShare = isHalf || SHARE.test(folded);
  // Which of them is said to be larger is a claim, read elsewhere.
  const isCompared = COMPARED.test(folded) && !LARGER.test(folded);
  if (!isShare && !isCompared && !EITHER.test(folded)) return undefined;
  const { companies, foreign, figures } = context.reading;
  if (
    foreign.length > 0 ||
    figures.some(({ unit }) => (unit === 'year' && !OF_DAY.test(folded)) || (!isHalf && unit === 'percent'))
  )
    return undefined;
  const [payment, second] = context.graph.all.filter(
    (deal) =>
      deal.kind === 'payment' &&
      isStated(deal) &&
      companies.includes(deal.from) &&
      companies.includes(deal.to),
  );
  if (!payment || second) return undefined;
  const isNamed = figures.some(({ unit, value }) => unit === 'usd' && value === payment.amount.usd);
  if (!isNamed && !PAID.test(folded)) return undefined;
  const into = context.graph.into(payment.from, 'investment');
  const stakes = into.filter(isStated);
  // Whoever is named besides a limit is all that is meant.
  const isOfNamed = OF_STATED.test(folded) || stakes.every(({ from }) => companies.includes(from));
  const bare = isOfNamed ? [] : into.filter((deal) => !isStated(deal));
  const known = [payment.from, payment.to, ...into.map(({ from }) => from)];
  if (stakes.length < 2 || !companies.every((id) => known.includes(id))) return undefined;
  return {
    kind: 'calculation',
    operation: isShare ? 'share' : 'compare',
    left: { deals: stakes.map(({ id }) => id), without: bare.map(({ id }) => id) },
    right: sumOf(payment),
    ...(isHalf ? { claim: { percent: 50 }, yes: true } : {}),
  };
}
