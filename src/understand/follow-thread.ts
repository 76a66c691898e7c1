import type { Library } from '../knowledge/index.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { prepare } from './prepare.ts';
import { bare } from './put.ts';
import { readFolded } from './readout.ts';
import { OF_LISTS } from './thread-lists.ts';
import type { Understanding } from './understand.ts';
import type { Context } from './context.ts';
import { isAiCompany, labsOf } from './context.ts';
import { inheritFeatures, type Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import {
  dealInThread,
  giverInThread,
  half,
  labInThread,
  productInThread,
  productOf,
  type OfThread,
} from './thread.ts';
import { whyGiven, whyTie } from './why.ts';

const ON = '(?:company|lab|firm|one|investor|customer)';
/** To whom, from whom. */
const SIDES = half(
  `(?:to|in|into|with|behind|from|by) (?:whom?|which ${ON}|what ${ON})|whose(?: (?:is|was|money is) (?:it|that|this|that one))?|who (?:gets|receives|got|takes|collects|paid|pays|put|puts|gave|gives) (?:it|that|this|the money)(?: in| up)?|who(?:m)? (?:does|did|is|was) (?:it|that|the money) (?:go|paid|given|flow) to|who is (?:it|that) (?:to|for|from|by|in)|who(?:'s| is) (?:the (?:payee|payer|recipient|giver|investor|other side)|on the other (?:side|end))|into what`,
  '(?:誰|だれ|どこ|どの会社|どちら|どこの会社)(?:に|へ|から|の|宛て?に?|が|への|からの)(?:出資|投資|支払い?|お金|もの|やつ|払って(?:い)?る|払う|出して(?:い)?る|行く|いく|渡る|渡して(?:い)?る|入れて(?:い)?る|入れた|出した)?|(?:払い先|支払い?先|相手|受け取り手|もらい手|出し手|出資先|出資者|受け取るの|もらうの|出して(?:い)?るの|出したの|相手先)(?:は|って)?(?:誰|だれ|どこ)?',
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
  '(?:その|この)?(?:会社|企業)?(?:の|が)?(?:狙い|ねらい|目的|動機|目当て|思惑|意図|戦略)(?:は|って|が)?(?:何|なに)?|何が(?:目的|狙い|目当て|ねらい)|何のため(?:に)?|(?:それ|そこ|これ)で(?:何|なに)(?:を|が)(?:得|手に入)[るれ]?(?:て(?:い)?る)?|何を(?:狙って|ねらって|求めて)(?:い)?る|(?:その会社|そこ)は(?:何|なに)が(?:うれしい|嬉しい|得)',
);
/** What comes back for what is paid. */
const RETURNED = half(
  `what (?:does|do|did|will|would) ${IT} (?:get|receive|have)(?: back)?(?: (?:in return|in exchange|for (?:it|that)|back))*|(?:and )?in return|in exchange(?: for (?:it|that|what))?|what(?:'s| is| does it) (?:get )?in return(?: for (?:it|that))?|what comes back(?: to ${IT})?`,
  '(?:その)?(?:見返り|代わり|かわり|お返し)(?:に|として|は|って)?(?:何|なに)?(?:を|が)?(?:もらう|もらえる|もらって(?:い)?る|得る|得て(?:い)?る|くる|ある|戻る|返って(?:くる)?)?|(?:何|なに)(?:が|を)(?:返って|戻って|もらって)(?:くる|きて(?:い)?る|い?る)?',
);

/** "What does it get out of it?", 「見返りは？」: what the giver is after, and what the payer is given by those that it goes to. */
function readAims(context: Context, last: Turn): OfThread | undefined {
  const { folded } = context.reading;
  const isReturn = RETURNED.test(folded);
  if (!isReturn && !AIMS.test(folded)) return undefined;
  const deal = dealInThread(last, context);
  if (deal?.kind === 'payment') {
    const isBacked = context.graph.into(deal.from, 'investment').length > 0;
    return isReturn && isBacked
      ? { question: { kind: 'investors', of: [deal.from], stated: true }, companies: [deal.from] }
      : undefined;
  }
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

const MAKES =
  '(?:mak(?:e|es|ing)|build(?:s|ing)?|develop(?:s|ing)?|offer(?:s|ing)?|sell(?:s|ing)?|produc(?:e|es|ing)|work(?:s|ing)? on)';
/** What the AI company makes that is talked about. */
const PRODUCT = half(
  `(?:for |on |and )?(?:what|which) (?:products?|models?|chatbots?|ais?|assistants?|things?)(?: (?:does|do|is|are) (?:it|they)(?: ${MAKES})?)?|what (?:does|do|did) (?:it|they|that one|that company|that lab|the lab|this one) ${MAKES}|what(?:'s| is| are) (?:it|they|that one|the lab|being) ${MAKES}|(?:what(?:'s| is) )?(?:its|their) (?:products?|models?|chatbots?|ai)(?: called)?|what do they call (?:it|their ai)`,
  '(?:そこ|その会社|そこの会社|その(?:らぼ|企業))?(?:は|って)?(?:何|なに)を?(?:開発|作|つく)(?:して|って|っ)?(?:い)?(?:る|た|てる)?(?:会社|ところ|とこ)?|(?:どんな|何の|どの|何という)(?:製品|もでる|ぷろだくと|ai|さーびす|ちゃっと(?:ぼっと)?)(?:を)?(?:作って(?:い)?る|開発して(?:い)?る|出して(?:い)?る)?|(?:製品|ぷろだくと|もでる)(?:の名前)?(?:は|って)(?:何|なに)?',
);

/** "What product?", 「何を開発してる？」 */
function readProduct(context: Context, last: Turn): OfThread | undefined {
  if (!PRODUCT.test(context.reading.folded)) return undefined;
  const lab = labInThread(last, context);
  const fact = lab === undefined ? undefined : productOf(lab, context);
  return lab !== undefined && fact !== undefined
    ? { question: { kind: 'facts', ids: [fact] }, companies: [lab] }
    : undefined;
}

/** Whose chips the one uses that is talked about. */
const CHIPS = half(
  "(?:on|with|using|from) (?:what|which|whose) (?:chips?|gpus?|hardware|silicon)|(?:what|which|whose) (?:chips?|gpus?|hardware|silicon)(?: (?:does|do|is|are) (?:it|they|that)(?: (?:use|run on|using|running on|built on))?)?|(?:what|who)(?:'s| is| are)? (?:about )?(?:its|the|their) (?:chips?|gpus?)(?: from| maker| supplier)?|who (?:makes|supplies|provides) (?:its|the|their) (?:chips?|gpus?|hardware)",
  '(?:その)?(?:ちっぷ|gpu|半導体)(?:は|って)?(?:(?:どこ|誰|だれ)(?:の|製|から|が(?:供給|作って(?:い)?る|出して(?:い)?る))?|何(?:を使って(?:い)?る)?)?|(?:どこ|誰|何)の(?:ちっぷ|gpu|半導体)(?:を?使って(?:い)?る|で動いて(?:い)?る|で作って(?:い)?る)?',
);

/** "On what chips?", 「チップはどこの？」 */
function readChips(context: Context, last: Turn): OfThread | undefined {
  const { graph, reading } = context;
  if (!CHIPS.test(reading.folded) || last.answered?.kind === 'layers') return undefined;
  const of = labInThread(last, context);
  const isUsed = of !== undefined && graph.into(of, 'supply').some(({ what }) => what === 'gpu');
  return isUsed ? { question: { kind: 'supply', of, what: 'gpu' }, companies: [of] } : undefined;
}

/** Whose product it is, who makes it. */
const MAKER = half(
  `whose(?: (?:is|was) (?:it|that|this)| (?:product|model|ai|chatbot)(?: is (?:it|that))?)?|who (?:makes?|made|built|builds?|develops?|developed|owns|runs|is behind) (?:it|that|this)|who(?:'s| is) (?:its|the) (?:maker|developer|owner|company)|(?:which|what) (?:company|lab|firm)(?: (?:makes|made|builds|develops|owns) (?:it|that)| is (?:it|that) from)?|from whom|by whom|from (?:which|what) (?:company|lab)`,
  '(?:それ|これ)?(?:は|って)?(?:どこ|誰|だれ|どの会社|何て会社)(?:の|が(?:作って(?:い)?る|作った|開発(?:して(?:い)?る|した)?|出して(?:い)?る))(?:製品|もの|ai|やつ|もでる)?|(?:作って(?:い)?る|作った|開発して(?:い)?る|出して(?:い)?る)(?:の|会社|とこ|ところ|企業)(?:は|って)?(?:誰|どこ)?|(?:開発元|作り手|製造元|めーかー|提供元)(?:は|って)?(?:どこ|誰)?',
);
/** Where it is offered. */
const OFFERED = half(
  '(?:where|on what|on which|which|what) ?(?:cloud|platform)?(?: (?:is|can|do|does|are))? ?(?:it|that|you|i|one|they)? ?(?:be )?(?:offered|hosted|available|run|use it|get it|sold|used|provided)(?: (?:on|from|through))?|on (?:what|which|whose) (?:cloud|platform)',
  '(?:どこ|どの(?:くらうど|ぷらっとふぉーむ))(?:で|から|の上で|に)(?:提供(?:されて(?:い)?る)?|使える|使えて|動いて(?:い)?る|利用できる|載って(?:い)?る|売って(?:い)?る)?|(?:くらうど|提供先|提供場所)(?:は|って)?どこ(?:の)?',
);
const BACKERS = half(
  "who (?:backs?|funds?|invests? in|invested in|is behind|bankrolls?|put money (?:in|into)|pays for) (?:the|its|that) (?:maker|company|developer|lab|firm|owner|outfit|people)(?: behind it)?|(?:the |its )?(?:maker|developer|company|lab)(?:'s)? (?:backers|investors)|who are (?:the|its) (?:maker|developer)'s (?:backers|investors)|who (?:backs|funds) (?:whoever|the ones?|the people|them|those) (?:who )?(?:makes?|make) it",
  '(?:(?:それを)?(?:作って(?:い)?る|開発して(?:い)?る|出して(?:い)?る)(?:会社|とこ|ところ|企業|の)|開発元|作り手|めーかー|提供元|その会社)(?:の|に)(?:出資者|投資家|出資して(?:い)?る(?:の|会社|ところ|とこ)|投資して(?:い)?る(?:の|会社|ところ|とこ)|株主|ばっく|お金を出して(?:い)?るの)(?:は|って)?(?:誰|だれ|どこ)?',
);

/** "Whose is it?", "where is it offered?", "who backs the maker?", after a product: of the company that makes it. */
function readOfProduct(context: Context, last: Turn): OfThread | undefined {
  const { folded } = context.reading;
  const maker = productInThread(last, context);
  const fact = maker === undefined ? undefined : productOf(maker, context);
  if (maker === undefined || fact === undefined) return undefined;
  const companies = [maker];
  if (BACKERS.test(folded)) return { question: { kind: 'investors', of: [maker] }, companies };
  const isHosted = context.graph
    .into(maker, 'supply')
    .some(({ what, facts }) => what !== 'gpu' && facts.includes(fact));
  if (MAKER.test(folded) || (isHosted && OFFERED.test(folded)))
    return { question: { kind: 'facts', ids: [fact] }, companies };
  return undefined;
}

/** Whether one that is named backs the lab that is talked about. */
const IN_TOO = half(
  '(?:is |does |did |has |was )?◯ (?:in|in too|in there|in it|in there too|in on it|in on that|a backer|an investor|one of them|too|back it|back it too|back them|invest|invest too|invest in it|put money in)(?: (?:too|as well|also))?',
  '◯(?:は|も|って)?(?:入って(?:い)?(?:る|ない|ます)|出資(?:して(?:い)?(?:る|ない|ます))?|投資(?:して(?:い)?(?:る|ない|ます))?|噛んで(?:い)?る|関わって(?:い)?る|絡んで(?:い)?る|いる)',
);

/** 「Microsoftは入ってる？」, after what one AI company makes, or what chips it uses: among those who back it. */
function readIsIn(context: Context, last: Turn): OfThread | undefined {
  const { reading, graph } = context;
  const [mention, second] = reading.mentions;
  const { kind } = last.answered ?? last.question;
  if (!mention || second || (kind !== 'supply' && kind !== 'facts')) return undefined;
  const of = labInThread(last, context);
  const { company: from } = mention;
  const blank = `${reading.folded.slice(0, mention.start)}◯${reading.folded.slice(mention.end)}`;
  if (of === undefined || from === of || isAiCompany(context, from) || !IN_TOO.test(blank)) return undefined;
  const isAsked = [last.question, ...(last.earlier ?? [])].some(
    (one) => (one.kind === 'investors' && one.of.includes(of)) || (one.kind === 'tie' && one.to === of),
  );
  if (!isAsked) return undefined;
  const question: Question =
    graph.between(from, of, 'investment').length > 0
      ? { kind: 'tie', from, to: of, deal: 'investment', aspect: 'any', yes: true }
      : { kind: 'no-tie', from, to: of, deal: 'investment', yes: true };
  return { question, companies: [from, of] };
}

/** In this order; the first that can say what is asked does. */
const READERS = [readOfProduct, readSides, readAims, readIntoEach, readProduct, readChips];

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
  if (mentions.some(({ id, company }) => id === company)) return readIsIn(context, last);
  for (const read of READERS) {
    const found = read(context, last);
    if (found) return found;
  }
  return undefined;
}

/** The same, of a message that is taken as a whole. */
export function readThread(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  if (last === undefined || text.length > LONGEST) return undefined;
  const folded = prepare(text, detectLanguage(text, fallback, parts.isName), parts);
  const { context } = readFolded(folded, text, parts);
  const before = { ...last, question: bare(last.question) };
  const found = readOfThread(context, before, parts.library);
  return (
    found && {
      question: found.question,
      features: inheritFeatures(context, before),
      companies: found.companies,
      isActed: true,
      isOfTold: true,
    }
  );
}
