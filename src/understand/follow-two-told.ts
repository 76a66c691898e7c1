import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { work } from './follow-sums.ts';
import type { Turn } from './follow.ts';
import { PAID } from './named-sum.ts';
import type { Operation, Question } from './question.ts';
import { sumOf } from './tally.ts';
import { fits } from './told-names.ts';
import { valuesOf } from './numbers.ts';

/** How many times the one is the other, or how they share it. */
const FACTOR =
  /何倍|なんばい|倍率|何対何|比率|比は|[^対]比[?？]?$|\b(?:ratio|factor|multiple|how many (?:times|x)|times)\b/u;
const SHARE =
  /割合|何割|何%|何ぱー?せんと|配分|しぇあ|按分|\b(?:shares?|split|proportions?|percent(?:age)?s?|fractions?|cut|slice)\b|%/u;
const WHICH = /どちら|どっち|\b(?:which|whose|who)\b|大き|多い|\b(?:larger|bigger)\b/u;
const GAP =
  /差額|(?<!時)差(?!出|し出|し入|し支|し障)|開き|不足|足りない|引[いくけ]|\b(?:gap|difference|shortfall|minus|subtract\w*|deduct\w*|less|short|apart|leaves?|left|remaining|remains?)\b/u;
/** What may stand around these, and names nothing else. */
const AROUND =
  /(?:二|2)(?:つ|者|社|件|人)|両(?:社|者|方)|それぞれ|各(?:社|々)?|(?:片|一)方|もう|同士|負担|出資|拠出|投資|上限|枠|合計|総額|全体|金額|額|分|うち|内訳|開き|違[いう]|いくつ|いくら|どれ(?:くらい|ぐらい|だけ)|どのくらい|どちら|どっち|ほう|方|大き[いな]?|多い?|なん|何|計算|教えて|ください|お願い|いたし|言う|いう|言え|なる|なり|する|すると|して|です|でしょう|ます|あと|それ|その|この|じゃあ?|では|なら|だと|くらい|ぐらい|ちなみに|つまり|また|に|占める|も|は|が|の|を|で|と|か|ね|よ|だ|し|\b(?:and|so|ok|okay|then|now|but|also|what|whats|which|whose|who|how|is|are|was|the|a|an|that|this|it|its|those|these|them|they|both|two|pair|each|ones?|in|of|by|do|does|between|as|for|to|out|other|larger|bigger|more|or|much|give|me|show|put|expressed|terms|stakes?|caps?|amounts?|sums?|totals?|parts?|contributions?|commitments?|investments?|differ|compare|whole|combined|please|s|would|be|every|respective|companys?|firms?|backers?|investors?|commitments?|and)\b|[^\p{L}]/gu;
const MOST_BESIDE = 2;

/** The stakes with a figure that were added up, by themselves or to be held against a payment. */
function toldOf({ graph }: Context, { question, answered = question }: Turn): Deal[] {
  if (question.kind === 'calculation') {
    const sides = [question.left, question.right].flatMap((sum) => ('deals' in sum ? [sum.deals] : []));
    const ids = sides.find((deals) => deals.length > 1) ?? [];
    const deals = graph.all.filter(({ id, kind }) => kind === 'investment' && ids.includes(id));
    return deals.every(({ to }) => to === deals[0]!.to) ? deals : [];
  }
  const total = answered.kind === 'total' ? answered : question;
  if ((total.kind !== 'total' && total.kind !== 'holds') || total.of?.length !== 1) return [];
  const { of, by } = total;
  return graph.all.filter(
    (deal) => deal.kind === 'investment' && isStated(deal) && fits(of, deal.to) && fits(by, deal.from),
  );
}

/** What is asked of the two of them: how many times, which is the larger, or what share each has. */
function ofTheTwo(folded: string, deals: Deal[]): Question | undefined {
  const [isFactor, isShare] = [FACTOR.test(folded), SHARE.test(folded)];
  if (!isFactor && !isShare) return undefined;
  const rest = [FACTOR, SHARE, WHICH].reduce((text, one) => text.replace(one, ' '), folded);
  if (rest.replace(AROUND, '').length > MOST_BESIDE || deals.length !== 2) return undefined;
  if (isFactor || WHICH.test(folded))
    return { kind: 'stakes', by: deals.map(({ from }) => from), of: [deals[0]!.to] };
  const right = sumOf(...deals);
  return {
    kind: 'several',
    parts: deals.map((deal) => ({
      kind: 'calculation',
      operation: 'share',
      left: sumOf(deal),
      right,
    })),
  };
}

/** Runs against the stakes: 「逆向きに流れるお金」, "the money going the other way". */
const OTHER_WAY =
  /(?:逆|反対)(?:向き|方向|側|まわり|回り)?(?:に|へ|の)[^、。?？]{0,8}(?:流れ|行く|いく|向か|渡る|出る|入る|金|額)|\b(?:mon(?:ey|ies)|cash|sum|amount|dollars|funds|flows?|what|payments?)\b[^,?]{0,24}\b(?:(?:other|opposite|reverse) (?:way|direction)|back)\b/u;

/** The payment that is pointed to by what it is, or by its sum: out of the one that the stakes are in. */
function paidIn({ graph, reading }: Context, of: string): Deal | undefined {
  const { folded, companies, figures } = reading;
  const [paid, more] = graph.outOf(of, 'payment').filter(isStated);
  if (!paid || more || companies.some((id) => id !== paid.from && id !== paid.to)) return undefined;
  const sums = valuesOf(figures, 'usd');
  const isTowards = companies[0] === paid.from && companies[1] === paid.to;
  const isPointed = PAID.test(folded) || isTowards || OTHER_WAY.test(folded);
  const isNamed = sums.length === 0 ? isPointed : sums.every((usd) => usd === paid.amount.usd);
  return isNamed ? paid : undefined;
}

/** Part of what is told, against the whole of what runs the other way. */
const PART = /何(?:割|%|分の)|割合|ぱーせんと|\b(?:fraction|percent\w*|share|proportion|portion)\b/u;

const INVESTS = /出資|投資|\b(?:invest\w*|stakes?)\b/u;
const OF_ONE = /ねっと|手元|分だけ|側の|\b(?:net|just|only|side)\b/u;

/** 「支払約束の300億との差額は？」, "the gap to what it pays?", after what several put into one: the payment against all of that. */
function againstPaid(context: Context, deals: Deal[]): Question | undefined {
  const { folded, companies } = context.reading;
  const [first] = deals;
  // "Just on the Microsoft side": less the stake of one of them alone.
  const isOfOne = OF_ONE.test(folded) || (INVESTS.test(folded) && companies.some((id) => id !== first?.to));
  if (!first || isOfOne || WHICH.test(folded) || /なぜ|理由|\bwhy\b/u.test(folded)) return undefined;
  const operation: Operation | undefined = GAP.test(folded)
    ? 'difference'
    : PART.test(folded)
      ? 'share'
      : undefined;
  const paid = operation && paidIn(context, first.to);
  if (paid && operation === 'share') return work(context, operation, sumOf(...deals), sumOf(paid));
  return paid && work(context, operation, sumOf(paid), sumOf(...deals));
}

/** What is asked of a total that was just told: of its two parts, or of all of it against what the one that gets it pays. */
export function readTwoTold(context: Context, last: Turn): Question | undefined {
  const { folded, companies, figures, mentions } = context.reading;
  if (folded.length > LONGEST || (context.yesNo && !WHICH.test(folded)) || EARLIER.test(folded))
    return undefined;
  const deals = toldOf(context, last);
  if (deals.length < 2) return undefined;
  const areTheirs = companies.every((id) => deals.some(({ from }) => from === id));
  const unnamed = mentions.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    folded,
  );
  const ofTwo = areTheirs && figures.length === 0 ? ofTheTwo(unnamed, deals) : undefined;
  return ofTwo ?? againstPaid(context, deals);
}
const LONGEST = 90;
/** A sum that was told before these. */
const EARLIER = /最初|はじめ|初め|元の|もとの|\b(?:first|original|initial|earlier)\b/u;
