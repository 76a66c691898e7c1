import { reckonsByRate } from './by-rate.ts';
import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { givers, takers } from './intent-money.ts';
import type { Turn } from './follow.ts';
import type { Portion, Quantity } from './kinds.ts';
import { quantityIn } from './quantities.ts';
import type { Question } from './question.ts';
import { withNamesAs } from './reading.ts';
import { sumsIn } from './tally.ts';

/** A part of something: "half of", "a third", 「〜の2割」, 「半分しか」. */
const PART =
  /\b(?:what|how much)\b[^?]{0,16}\b(?:half|an? (?:third|quarter|fifth))\b(?! (?:as|that (?:of|which)|what|the (?:size|price|stake)))|\b(?:half|third|quarter|fifth|sixth) of\b(?! (?:the )?(?:article|piece|companies|firms|labs|year|time|people|world)\b)|\b(?:only|just|at) (?:an? )?(?:half|third|quarter)\b|\b(?:only|just) (?:pays?|gets?|arrives?|puts? in) (?:half|an? (?:third|quarter))\b|\d ?(?:%|percent) of\b|\b(?:only|just) \d+ ?(?:%|percent)|半分|(?:の(?:約)?|^|、)[\d一二三四五六七八九]+(?:割|%|ぱ(?:せんと)?(?![ぁ-ん]))(?!成長|の伸び|ずつ)|[\d一二三四五六七八九](?:割|%)(?:しか|だけ)|分の[1一]/;
/** How much that is, is asked. */
const ASKS =
  /\b(?:how (?:much|many)|what(?:'s|s| is| would| does| do| will)?|in dollars|comes? to)\b|いくら|なんぼ|何どる|何億|どれ(?:だけ|くらい|ぐらい)|の(?:約)?(?:半分|[\d一二三四五六七八九]+(?:割|%|ぱせんと)|[3-6三四五六]分の[1一])(?:だと|なら|って|は|で)?[?？\s]*$/;
/** Nothing but the part: "half of NVIDIA's cap?" */
const PART_ALONE =
  /^\W*(?:(?:and|so|ok|then|what about|how about) ){0,12}(?:(?:an?|one|just|only) ){0,12}(?:half|third|quarter|\d+ ?(?:%|percent))\b.*\?\s*$/;
/** 「3割なら？」: of what was told. */
const OF_TOLD =
  /^(?:(?:じゃあ|では|で)、?)?(?:(?:それ|その)の?)?(?:半分|[\d一二三四五六七八九]+(?:割|%|ぱせんと)|[3-6三四五六]分の[1一])(?:だと|なら|って|は|で)?(?:いくら|なんぼ)?[?？\s]*$/;
/** How large a part is, or which of two is larger, is another question. */
const ASKS_PART =
  /\b(?:what|which|how (?:many|large|big) an?)(?:'?s| is)? (?:the )?(?:percent\w*|shares?|fraction|proportion|portion|part|times|multiple)\b|\bhow many times\b|\bcover\w*\b|\b(?:more|less|bigger|larger|smaller) than\b|何(?:割|%|ぱせんと|倍|分の)|比率|割合|どっち|どちら|より(?:も)?(?:多|少|大|小)|まかな|賄/;
/** A limit that is spoken of, by what it is called. */
const LIMIT =
  /\b(?:caps?|ceilings?|limits?|max(?:imums?)?|pledges?|commitments?|promises?|allotments?)\b|上限|枠|満額|最大|約束|公約/;
const MARKET =
  /\bmarkets?\b|\b(?:ai|whole|total|entire) (?:pie|cake)\b|\b(?:of|share of) the (?:pie|cake)\b|市場|まけっと|(?<!す)ぱい(?![ぁ-ん])/;
/** Of the size that is forecast. */
const FORECAST = /\b(?:forecast|projected|projection|predicted|by then|end of the)\b|予測|予想|将来|見込み/;
/** Said of what something grows by, which is no part of it. */
const GROWS =
  /\b(?:grow\w*|cagr|rate|a year|per year|annual\w*|every year|interest|tax|pace)\b|成長|伸び|年率|毎年|年に|ずつ|複利|利率|税|ぺす|[年]\d+ ?(?:割|%)/;

/** Less than a tenth of a percent is told by no figure of hers. */
const LEAST = 0.001;

/** The one part that a text names, below 1. */
function partIn({ reading: { folded, figures } }: Context): number | undefined {
  if (!PART.test(folded) || GROWS.test(folded)) return undefined;
  const [part, more] = figures.flatMap((figure) => {
    if (figure.unit === 'percent') return [figure.value / 100];
    return figure.unit === 'times' ? [figure.value] : [];
  });
  return part === undefined || more !== undefined || part < LEAST || part >= 1 ? undefined : part;
}

/** The market of the year that is named, or of the forecast. */
function marketIn({ reading: { folded, figures }, figured }: Context): Quantity | undefined {
  if (!MARKET.test(folded)) return undefined;
  const sizes = figured.filter(({ topic }) => topic === 'market');
  const year = figures.find(({ unit }) => unit === 'year')?.value;
  const found =
    year === undefined
      ? sizes[FORECAST.test(folded) ? sizes.length - 1 : 0]
      : sizes.find(({ figure }) => figure!.year === year);
  return found && { fact: found.id };
}

/** The stakes with a limit, of those who are named. */
function limitsIn(context: Context): Quantity | undefined {
  const [by, of] = [givers(context), takers(context)];
  const isNamed = ({ from, to }: Deal): boolean =>
    (by.length === 0 || by.includes(from)) && (of.length === 0 || of.includes(to));
  const limits = context.graph.all.filter(
    (deal) => deal.kind === 'investment' && isStated(deal) && deal.amount.bound === 'up-to' && isNamed(deal),
  );
  return limits.length > 0 ? { deals: limits.map(({ id }) => id), without: [] } : undefined;
}

const isAsked = (context: Context): boolean =>
  (PART_ALONE.test(context.reading.folded) || (!context.yesNo && ASKS.test(context.reading.folded))) &&
  !context.has('q-why', 'q-when', 'q-compare') &&
  !ASKS_PART.test(context.reading.folded);

/** "Since Google owns 14% of it, what's that worth?": the part of a company that one holds is no part of a sum. */
const IS_HELD =
  /\b(?:owns?|owning|owned|holds?|holding|held|has|have)\b[^.?!]{0,14}\d ?(?:%|percent)|\d ?(?:%|percent) (?:stake|shareholding|owner\w*|equity)\b|(?:%|ぱーせんと|割)[^。?？]{0,6}(?:持|保有|所有|握|株)/;

/** "What's half of NVIDIA's cap?", 「300億の1割は？」: a part of a stated sum, in money. */
export function readPortion(context: Context): Portion | undefined {
  const part = isAsked(context) ? partIn(context) : undefined;
  const { folded } = context.reading;
  if (part === undefined || IS_HELD.test(folded) || reckonsByRate(folded)) return undefined;
  const isLimit = LIMIT.test(context.reading.folded);
  const of = marketIn(context) ?? (isLimit ? limitsIn(context) : undefined) ?? quantityIn(context);
  return of && { kind: 'portion', part, of };
}

/** "What's NVIDIA's cap in Anthropic?", 「Microsoftの枠はいくら」, the names left out. */
const LIMIT_OF = [
  /^(?:(?:and|so|ok|but|then)[, ]+){0,12}(?:(?:what(?:'s| is| was)?|how (?:big|high|large|much) is|tell me|and) )?(?:the )?◯(?:'s)? (?:◯ |own |max(?:imum)? |upper ){0,12}(?:(?:investment|stake|funding|commitment|pledge) )?(?:cap|ceiling|(?:upper )?limit|max(?:imum)?)(?: (?:in|on|for|into|with|to|at) (?:◯|it|the deal|that))?[\s?.!]*$/,
  /^(?:(?:and|so|ok|but|then)[, ]+){0,12}(?:(?:what(?:'s| is| was)?|how (?:big|high|large|much) is|tell me) )?the (?:cap|ceiling|(?:upper )?limit|max(?:imum)?) (?:on|for|of) ◯(?:'s)?(?: (?:◯|investment|stake|money|commitment|pledge|funding)){0,12}(?: (?:in|into|to) ◯)?[\s?.!]*$/,
  /^(?:(?:で|じゃあ?|では)、?){0,8}◯(?:さん)?(?:の|から|が)◯?(?:へ|に対する|に|向け)?(?:の)?(?:出資|投資)?(?:の)?(?:枠|上限(?:額)?|最大(?:額)?)(?:は|って|が)?(?:いくら|なんぼ|何億|何どる|どのくらい|どれくらい)?(?:まで)?(?:です|だっけ|なの|でした|だった|か|っけ){0,8}[\s?？。]*$/u,
];

/** A limit by whose it is: the stake that has it, where that one has only one such. */
export function readLimitOf(context: Context): Question | undefined {
  const { reading, graph } = context;
  if (reading.figures.length > 0 || !LIMIT_OF.some((one) => one.test(withNamesAs('◯', reading))))
    return undefined;
  const limits = limitsIn(context);
  const [id, second] = limits !== undefined && 'deals' in limits ? limits.deals : [];
  const deal = second === undefined ? graph.all.find((one) => one.id === id) : undefined;
  return deal && { kind: 'tie', from: deal.from, to: deal.to, deal: deal.kind, aspect: 'amount' };
}

/** The same part of what the one that is named now gives to the same, or gets of the same; a sum that isn't stated has none. */
export function partOfTheirs({ graph }: Context, { part, of }: Portion, id: string): Question | undefined {
  const [only, second] = 'deals' in of ? of.deals : [];
  const told = second === undefined ? graph.all.find((deal) => deal.id === only) : undefined;
  if (!told) return undefined;
  const [theirs] = [...graph.between(id, told.to, told.kind), ...graph.between(told.from, id, told.kind)];
  if (!theirs) return undefined;
  return isStated(theirs)
    ? { kind: 'portion', part, of: { deals: [theirs.id], without: [] } }
    : { kind: 'tie', from: theirs.from, to: theirs.to, deal: theirs.kind, aspect: 'amount' };
}

/** "And half of that?": of the one sum that was told. */
export function followPortion(context: Context, last: Turn): Portion | undefined {
  const { companies, folded } = context.reading;
  if (companies.length > 0 || LIMIT.test(folded) || reckonsByRate(folded)) return undefined;
  const part = OF_TOLD.test(context.reading.folded) || isAsked(context) ? partIn(context) : undefined;
  const [of, more] = part === undefined ? [] : sumsIn(last.question, context);
  return part === undefined || !of || more ? undefined : { kind: 'portion', part, of };
}
