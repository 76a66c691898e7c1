import { isStated } from '../knowledge/graph.ts';
import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import { INVESTED_BACK } from './arrows.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { LEG, PLACE_ALONE, wayTold } from './follow-legs.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';

/** A leg by its place, counted from 0; -1: the last. */
const PLACES: [RegExp, number][] = [
  [
    /\b(?:middle|second|2nd|central|in between)\b|\b(?:leg|hop|arrow|step|segment|stretch) (?:no\.? ?|number |#)?(?:2|two)\b|第[2二]|真ん中|まんなか|中ほど|中程|中間|中央|途中|[2二](?:つ目|つめ|番目|本目|個目)|(?:二|2)(?:段|区間)目/,
    1,
  ],
  [
    /\b(?:first|1st|opening|initial)\b|\b(?:leg|hop|arrow|step|segment|stretch) (?:no\.? ?|number |#)?(?:1|one)\b|最初|初め|はじめ|第[1一]|[1一](?:つ目|つめ|番目|本目|個目)|出だし/,
    0,
  ],
  [
    /\b(?:last|final|closing|third|3rd)\b|\b(?:leg|hop|arrow|step|segment|stretch) (?:no\.? ?|number |#)?(?:3|three)\b|第[3三]|最後|締め|[3三](?:つ目|つめ|番目|本目|個目)/,
    -1,
  ],
];
/** A payment is a leg, too. */
const PAYMENT = /支払い?|払い|\bpayments?\b|送金/;
/** Who gives on it, who gets it, how much. */
const SIDES =
  /\b(?:payers?|payees?|from whom|to whom|who (?:pays|gets|gives|sends|receives)|sender|recipient|receiver|giver|both ends|endpoints|between whom)\b|払う?(?:側|方|手|人|のは)|払い手|受け(?:取る?)?(?:側|手|方|取り手)|出し手|もらい手|送り手|誰から|どこから|どこへ|誰へ|誰に|両端/;
const SUM =
  /\b(?:figures?|amounts?|numbers?|sums?|how (?:much|big|large)|size|worth|price|dollars?)\b|金額|いくら|額|数字|数値/;
const LONGEST = 90;

/** How the last leg of a way is told: both who invest in the end, where the way was told in few words. */
function ofLeg(leg: Deal, hops: Deal[], { graph, reading }: Context, last: Turn): Question {
  if (leg.kind !== 'investment' || last.question.kind !== 'facts') return { ...tieTo(leg), aspect: 'amount' };
  if (!SUM.test(reading.folded)) return { kind: 'facts', ids: [INVESTED_BACK] };
  const payees = [...new Set(hops.map(({ from }) => from))];
  const by = payees.filter((id) => graph.between(id, leg.to, 'investment').some(isStated));
  return { kind: 'holds', by, of: [leg.to], each: true };
}

/** The deals of all the facts that were told, not of the first alone. */
const dealsOf = ({ facts }: Turn, knowledge: Library['knowledge']): string[] =>
  facts.flatMap((id) => knowledge.facts.get(id)?.deals ?? []);

/** "The middle leg, payer and payee. Any figure?", 「真ん中の区間に金額は？」: one leg of the way round, with whatever is known of its sum. */
export function readLegSides(context: Context, last: Turn, { knowledge }: Library): Question | undefined {
  const { folded, companies, figures } = context.reading;
  if (companies.length + figures.length > 0 || folded.length > LONGEST) return undefined;
  if (context.has('q-why', 'q-when')) return undefined;
  const isOfLeg =
    LEG.test(folded) || PAYMENT.test(folded) || (last.question.kind === 'loop' && PLACE_ALONE.test(folded));
  if (!isOfLeg || !(SIDES.test(folded) || SUM.test(folded))) return undefined;
  const place = PLACES.find(([words]) => words.test(folded))?.[1];
  const way =
    place === undefined
      ? undefined
      : wayTold({ ...last, deals: [...last.deals, ...dealsOf(last, knowledge)] }, context);
  const leg = way && way.hops.length > 2 ? way.hops.at(place!) : undefined;
  if (!leg) return undefined;
  // Where a sum is there, that it is said with a yes.
  return context.yesNo && !SIDES.test(folded) && isStated(leg)
    ? { ...tieTo(leg), aspect: 'amount', yes: true }
    : ofLeg(leg, way!.hops, context, last);
}
