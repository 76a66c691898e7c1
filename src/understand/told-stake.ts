import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { isAiCompany, isInvestor } from './context.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

/** How much it may come to at most. */
const LIMIT =
  /\b(?:upper (?:limit|bound)|limit|cap(?:ped)?|ceiling|max(?:imum)?|top (?:end|figure|number)|at most|the most|how (?:high|far)|tops|upper end)\b|上限|最大|天井|まっくす|最高|限度|めいっぱい|頭打ち/;
/** All that may stand around it: it says of no other sum. */
const AROUND =
  /\b(?:and|so|ok|okay|then|now|but|what|whats|is|are|was|s|the|a|an|on|for|of|from|by|in|into|to|at|with|up|how|high|far|can|could|would|will|may|might|does|do|it|its|that|this|one|ones|go|goes|gets?|be|there|stake|stakes|investment|investments|deal|cheque|check|commitment|amount|sum|figure|number|size|bet|part|portion|case|limit|cap|put|putting|invest|they|their|much|stated|given|announced|set|please|pls|tell|me|same|figure|just|only|which|money|about|side|capped|s)\b|(?:へ|に|へ|向け|に対する|について|に関して)?(?:の)?(?:ほう|方|場合|分|出資|投資|やつ|件|案件|額|金額|枠|ぶん)|いくら|なんぼ|どれ(?:くらい|ぐらい|だけ)|どこまで|何|億|どる|まで|ください|教えて|だと|では|じゃ|なら|って|です|ます|か|ね|よ|で|だ|な|の|は|が|を|も|に|へ|と|向け|あと|それ|その|ちなみに|社|さん|記載|書いて|ある|出せる|入れる|出す|[^\p{L}]/gu;
const ELSE = /払|\bpa(?:y|ys|id|yments?)\b|合計|総額|\b(?:total|combined|together|market|valuation)\b/;
const MOST_BESIDE = 2;
const LONGEST = 60;

/** The other side of the stake of the one that is named, of those that were spoken of. */
function otherSide(heard: Heard, named: string, { isTaker }: { isTaker: boolean }): Deal | undefined {
  const { last, context } = heard;
  const dealOf = (id: string): Deal | undefined =>
    (isTaker
      ? context.graph.between(id, named, 'investment')
      : context.graph.between(named, id, 'investment'))[0];
  const asked = last ? [last.question, ...(last.earlier ?? []).slice(0, 2)] : [];
  const listed = asked.flatMap((one) => {
    if (one.kind === 'holds') return isTaker ? one.by : one.of;
    if (isTaker) return one.kind === 'investments' ? one.by : [];
    return one.kind === 'investors' ? one.of : [];
  });
  const told = dealsTold(heard);
  const sides = (deals: Deal[]) => deals.map(({ from, to }) => (isTaker ? from : to));
  // A limit is of a sum that is stated.
  const stated = told.filter((deal) => (isTaker ? deal.to : deal.from) === named && isStated(deal));
  // Where several were named, those who were asked of before tell which of them.
  const alone = [last?.companies ?? [], listed, sides(told), sides(stated)]
    .map((ids) => unique(ids).flatMap((id) => dealOf(id) ?? []))
    .find((deals) => deals.length === 1);
  return alone?.[0];
}

/** "Upper limit on the Anthropic one?", 「Anthropicのほうの上限は？」, after whom somebody backs, or who backs one: that stake. */
export function readLimitTold(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || !LIMIT.test(folded) || ELSE.test(folded)) return undefined;
  const { companies, figures, mentions } = context.reading;
  const [named, second] = companies;
  if (named === undefined || second !== undefined || figures.length > 0) return undefined;
  const isTaker = isAiCompany(context, named);
  if (!isTaker && !isInvestor(context, named)) return undefined;
  if (!namesOnly(heard, [named]) || asksLacking(heard)) return undefined;
  const rest = mentions
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, folded)
    .replace(LIMIT, ' ')
    .replace(AROUND, '');
  const deal = rest.length > MOST_BESIDE ? undefined : otherSide(heard, named, { isTaker });
  return deal && tieTo(deal);
}
