import { actOf } from './acts.ts';
import type { Library } from '../knowledge/index.ts';
import type { Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { bare } from './put.ts';
import { OF_LISTS, readWorries } from './thread-lists.ts';
import type { Understanding } from './understand.ts';
import type { Context } from './context.ts';
import { labsOf } from './context.ts';
import { inheritFeatures, type Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import { dealInThread, giverInThread, half, type OfThread } from './thread.ts';
import { readChips, readInvestsToo, readIsIn, readOfProduct, readProduct } from './thread-products.ts';
import { whyGiven, whyTie } from './why.ts';
import { contextOfWhole } from './whole-message.ts';

const ON = '(?:company|lab|firm|one|investor|customer)';
/** To whom, from whom. */
const SIDES = half(
  `(?:to|in|into|with|behind|from|by) (?:whom?|which ${ON}|what ${ON})|whose(?: (?:is|was|money is) (?:it|that|this|that one))?|who (?:gets|receives|got|takes|collects|paid|pays|put|puts|gave|gives) (?:it|that|this|the money)(?: in| up)?|who(?:m)? (?:does|did|is|was) (?:it|that|the money) (?:go|paid|given|flow) to|who is (?:it|that) (?:to|for|from|by|in)|who(?:'s| is) (?:the (?:payee|payer|recipient|giver|investor|other side)|on the other (?:side|end))|into what`,
  '(?:誰|だれ|どこ|どの(?:会社|企業|らぼ)|どちら|どこの(?:会社|らぼ))(?:に|へ|から|の|宛て?に?|への|からの)(?:出資|投資|支払い?|お金|もの|やつ|払って(?:い)?る|払う|出して(?:い)?る|行く|いく|渡る|渡して(?:い)?る|入れて(?:い)?る|入れた|出した)?|(?:誰|だれ|どこ)が|(?:払い先|支払い?先|相手|受け取り手|もらい手|出し手|出資先|出資者|受け取るの|もらうの|出して(?:い)?るの|出したの|相手先)(?:は|って)?(?:誰|だれ|どこ)?',
);

/** "To whom?", 「誰に？」: the two of the deal that is talked about. */
function readSides(context: Context, last: Turn): OfThread | undefined {
  if (!SIDES.test(context.reading.folded)) return undefined;
  const deal = dealInThread(last, context);
  // What is asked of a list, or of a sum and its parts, is asked of all of it.
  const isOfOne = last.question.kind === 'tie' || last.question.kind === 'extreme' || last.facts.length > 0;
  return deal && isOfOne ? { question: tieTo(deal), companies: [deal.from, deal.to] } : undefined;
}

const IT = '(?:it|they|that one|that company|the company|this one|he|she)';
/** What the one that is talked about is after. */
const AIMS = half(
  `(?:what (?:does|do|did|would|will) ${IT} (?:really |actually |even )?(?:get|gain|want|expect|hope for|hope to (?:get|gain))(?: (?:out of|from|by|with|for) (?:it|that|this|doing (?:that|so|this)|all (?:that|this)|backing them|them))?(?: in return)?|what(?:'s| is| are) (?:in it for ${IT}|${IT} after|its (?:aims?|goals?|motives?|angle|strategy|plan|game)|the (?:aim|goal|motive|purpose|point))|its (?:aims?|goals?|motives?|angle|strategy)|what for|why (?:does|would|did) ${IT} (?:do|want|bother)(?: (?:that|it|so|this))?)`,
  '(?:その|この)?(?:会社|企業)?(?:の|が)?(?:狙い|ねらい|目的|動機|目当て|思惑|意図|戦略|理由)(?:は|って|が)?(?:何|なに)?|何が(?:目的|狙い|目当て|ねらい)|何のため(?:に)?|(?:それ|そこ|これ)で(?:何|なに)(?:を|が)(?:得|手に入)[るれ]?(?:て(?:い)?る)?|何を(?:狙って|ねらって|求めて)(?:い)?る|(?:その会社|そこ)は(?:何|なに)が(?:うれしい|嬉しい|得)',
);
/** What comes back for what is paid. */
const RETURNED = half(
  `what (?:does|do|did|will|would) ${IT} (?:get|receive|have)(?: back)?(?: (?:in return|in exchange|for (?:it|that)|back)){0,12}|(?:and )?in return|in exchange(?: for (?:it|that|what))?|what(?:'s| is| does it) (?:get )?in return(?: for (?:it|that))?`,
  '(?:その)?(?:見返り|代わり|かわり|お返し)(?:に|として|は|って)?(?:何|なに)?(?:を|が)?(?:もらう|もらえる|もらって(?:い)?る|得る|得て(?:い)?る|くる|ある|戻る|返って(?:くる)?)?|(?:何|なに)(?:が|を)(?:返って|戻って|もらって)(?:くる|きて(?:い)?る|い?る)?',
);

/** What is said of a payer by its name, as of one that was told: 「Anthropicは代わりに何を得る？」. */
function withoutName({ reading: { mentions, folded } }: Context): string {
  const [mention, second] = mentions;
  if (!mention || second) return folded;
  const [ahead, behind] = [folded.slice(0, mention.start), folded.slice(mention.end)];
  return /[ぁ-ん]/.test(folded)
    ? ahead + behind.replace(/^(?:社)?(?:は|が|も|って|の)、?/, '')
    : `${ahead}it${behind}`;
}

/** What a payer is given by those that it goes to, after a payment was told. */
function readReturn(context: Context, last: Turn): OfThread | undefined {
  const deal = dealInThread(last, context);
  if (deal?.kind !== 'payment' || !RETURNED.test(withoutName(context))) return undefined;
  const [of = deal.from] = context.reading.companies;
  const { graph } = context;
  const isPayer = graph.outOf(of, 'payment').length > 0 && graph.into(of, 'investment').length > 0;
  return isPayer ? { question: { kind: 'investors', of: [of], stated: true }, companies: [of] } : undefined;
}

/** "What does it get out of it?", 「狙いは？」: what the giver is after. */
function readAims(context: Context, last: Turn): OfThread | undefined {
  const { folded } = context.reading;
  const deal = dealInThread(last, context);
  const isWhy = last.question.kind === 'among' && actOf(folded) === 'why';
  if (deal?.kind === 'payment' || !(isWhy || RETURNED.test(folded) || AIMS.test(folded))) return undefined;
  const by = giverInThread(last, context);
  if (by === undefined) return undefined;
  const question = deal
    ? whyTie(context, { from: deal.from, to: deal.to, deal: deal.kind })
    : whyGiven(context, by, undefined);
  return question && { question, companies: deal ? [deal.from, deal.to] : [by] };
}

/** How much into each, whether or not that is said. */
const EACH = half(
  `(?:(?:does|do|did) (?:it|the article|they|you) (?:say|tell|state|give|mention|know)(?: me| us)? )?how much (?:(?:did|does|has|is|do) )?(?:it|they|that one|he)?(?: ?(?:has|have))? ?(?:puts?|put|puts in|invests?|invested|gives?|gave|commits?|committed)? ?(?:in|into|to|for|in to)? ?(?:each(?: (?:of (?:them|those|the three)|one|lab|company))?|all three|every one of them)|how much each|(?:the )?amounts? (?:for|in|into|per) each`,
  '(?:[三3]社|各社|それら|[三3]つ)?(?:の)?(?:それぞれ|各社|各々|おのおの|別々)(?:に|へ|は|の額は|の金額は|には)?、?(?:いくら|なんぼ|どれ(?:くらい|ぐらい|だけ)|金額|額)(?:ずつ)?(?:入れて(?:い)?る|入れた|出して(?:い)?る|出した|出資|投資)?(?:か)?(?:書いて(?:ある)?|わかる)?',
);

/** "How much into each?", 「三社それぞれにいくら？」: what the one giver put into every one that it backs. */
function readIntoEach(context: Context, last: Turn): OfThread | undefined {
  if (!EACH.test(context.reading.folded)) return undefined;
  // Of those who were told together each is meant.
  const { question } = last;
  if (question.kind === 'investors' || (question.kind === 'stakes' && question.by.length > 1))
    return undefined;
  const by = giverInThread(last, context);
  const of = labsOf(context).filter(
    (id) => by !== undefined && context.graph.between(by, id, 'investment').length > 0,
  );
  return by !== undefined && of.length > 1
    ? { question: { kind: 'holds', by: [by], of, each: true }, companies: [by] }
    : undefined;
}

/** In this order; the first that can say what is asked does. */
const READERS = [
  readInvestsToo,
  readOfProduct,
  readSides,
  readReturn,
  readAims,
  readIntoEach,
  readProduct,
  readChips,
];

/** Says more than half a sentence does. */
const LONGEST = 60;

/** "To whom?", "what does it get out of it?", "what product?", 「誰に？」, 「狙いは？」: half a sentence on what the last answer told of, or the one before it. */
export function readOfThread(context: Context, last: Turn, library: Library): OfThread | undefined {
  const { mentions, figures, folded } = context.reading;
  if (last.within || folded.length > LONGEST || figures.length > 0) return undefined;
  for (const read of OF_LISTS) {
    const found = read(context, last, library);
    if (found) return found;
  }
  if (mentions.some(({ id, company }) => id === company))
    return readIsIn(context, last) ?? readReturn(context, last);
  for (const read of READERS) {
    const found = read(context, last);
    if (found) return found;
  }
  return undefined;
}

/** Where nothing was said before, only her figures are asked of so. */
const OF_FIGURES = /数字|数値|額|データ|\b(?:numbers?|figures?|sums?|amounts?)\b/iu;

/** The same, of a message that is taken as a whole. */
export function readThread(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  if (text.length > LONGEST || (!last && !OF_FIGURES.test(text))) return undefined;
  const context = contextOfWhole(text, fallback, parts);
  const before = last && { ...last, question: bare(last.question) };
  const found = before
    ? readOfThread(context, before, parts.library)
    : readWorries(context, undefined, parts.library);
  return (
    found && {
      question: found.question,
      features: before ? inheritFeatures(context, before) : context.reading.features,
      companies: found.companies,
      isActed: true,
      isOfTold: true,
    }
  );
}
