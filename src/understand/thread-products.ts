import { isAiCompany, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { dealInThread, half, labInThread, productInThread, productOf, type OfThread } from './thread.ts';

const MAKES =
  '(?:mak(?:e|es|ing)|build(?:s|ing)?|develop(?:s|ing)?|offer(?:s|ing)?|sell(?:s|ing)?|produc(?:e|es|ing)|work(?:s|ing)? on)';
/** What the AI company makes that is talked about. */
const PRODUCT = half(
  `(?:for |on |and )?(?:what|which) (?:products?|models?|chatbots?|ais?|assistants?|things?)(?: (?:does|do|is|are) (?:it|they)(?: ${MAKES})?)?|what (?:does|do|did) (?:it|they|that one|that company|that lab|the lab|this one) ${MAKES}|what(?:'s| is| are) (?:it|they|that one|the lab|being) ${MAKES}|(?:what(?:'s| is) )?(?:its|their) (?:products?|models?|chatbots?|ai)(?: called)?|what do they call (?:it|their ai)`,
  '(?:そこ|その会社|そこの会社|その(?:らぼ|企業))?(?:は|って)?(?:何|なに)を?(?:開発|作|つく)(?:して|って|っ)?(?:い)?(?:る|た|てる)?(?:会社|ところ|とこ)?|(?:どんな|何の|どの|何という)(?:製品|もでる|ぷろだくと|ai|さーびす|ちゃっと(?:ぼっと)?)(?:を)?(?:作って(?:い)?る|開発して(?:い)?る|出して(?:い)?る)?|(?:製品|ぷろだくと|もでる)(?:の名前)?(?:は|って)(?:何|なに)?',
);

/** "What product?", 「何を開発してる？」 */
export function readProduct(context: Context, last: Turn): OfThread | undefined {
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
  '(?:その)?(?:ちっぷ|gpu|半導体)(?:の(?:供給元|めか|会社|出どころ))?(?:は|って)?(?:(?:どこ|誰|だれ)(?:の|製|から|が(?:供給|作って(?:い)?る|出して(?:い)?る))?|何(?:を使って(?:い)?る)?)?|(?:どこ|誰|何)の(?:ちっぷ|gpu|半導体)(?:で|を使用|を?使って(?:い)?る|で動いて(?:い)?る|で作って(?:い)?る)?',
);

/** "On what chips?", 「チップはどこの？」 */
export function readChips(context: Context, last: Turn): OfThread | undefined {
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
  "who (?:backs?|funds?|invests? in|invested in|is behind|bankrolls?|put money (?:in|into)|pays for) (?:the|its|that) (?:maker|company|developer|lab|firm|owner|outfit|people)(?: behind it)?|(?:and )?(?:its|their) (?:backers|investors)|(?:the |its )?(?:maker|developer|company|lab)(?:'s)? (?:backers|investors)|who are (?:the|its) (?:maker|developer)'s (?:backers|investors)|who (?:backs|funds) (?:whoever|the ones?|the people|them|those) (?:who )?(?:makes?|make) it",
  '(?:(?:それを)?(?:作って(?:い)?る|開発して(?:い)?る|出して(?:い)?る)(?:会社|とこ|ところ|企業|の)|開発元|作り手|めか|提供元|その会社|そこ)(?:の|に)(?:出資者|投資家|出資して(?:い)?る(?:の|会社|ところ|とこ)|投資して(?:い)?る(?:の|会社|ところ|とこ)|株主|ばっく|お金を出して(?:い)?るの)(?:は|って)?(?:誰|だれ|どこ)?',
);

/** "Whose is it?", "where is it offered?", "who backs the maker?", after a product: of the company that makes it. */
export function readOfProduct(context: Context, last: Turn): OfThread | undefined {
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

const PARTY =
  "(?:it|they|that (?:company|one|supplier|chip ?maker|cloud)|the (?:payee|recipient|supplier|chip ?maker|cloud(?: provider| company)?|owner|vendor)|the cloud's owner|the owner of (?:it|the cloud))";
const INVESTS = half(
  `(?:does|do|did|is|has) ${PARTY} (?:also )?(?:an investor|invest(?:ed)?|back|fund|hold a stake|own a stake)(?: in)?(?: (?:labs|any(?: labs?)?|ai companies|it|them|the lab|that lab))?(?: (?:too|as well|also))?`,
  '(?:その|この)?(?:相手|会社|ちっぷの?会社|ちっぷめか|くらうどの?会社|供給元|持ち主|そこ)(?:は|も|って)?、?(?:らぼ|ai企業)?(?:に|へ)?(?:も)?(?:出資|投資)(?:も)?(?:して(?:い)?る|する|して(?:い)?ます)?',
);

/** What one invests in. */
const held = (by: string, { graph }: Context): string[] => graph.outOf(by, 'investment').map(({ to }) => to);

/** "Does it invest, too?", after who is paid, or who supplies a lab: of that one. */
export function readInvestsToo(context: Context, last: Turn): OfThread | undefined {
  if (!context.yesNo || !INVESTS.test(context.reading.folded)) return undefined;
  const { graph } = context;
  const deal = dealInThread(last, context);
  if (deal?.kind === 'payment' && held(deal.to, context).length > 0)
    return {
      question: { kind: 'holds', by: [deal.to], of: held(deal.to, context), yes: true },
      companies: [deal.to],
    };
  const supply = graph.all.find(
    ({ id, kind, group }) => kind === 'supply' && !group && last.deals.includes(id),
  );
  const { question } = last;
  if (deal || !supply || question.kind !== 'supply' || question.of === undefined) return undefined;
  const [stake] = graph.between(supply.from, question.of, 'investment');
  return (
    stake && { question: { ...tieTo(stake), aspect: 'any', yes: true }, companies: [stake.from, stake.to] }
  );
}

/** Whether one that is named backs the lab that is talked about. */
const IN_TOO = half(
  '(?:is |does |did |has |was )?◯ (?:in|in too|in there|in it|in there too|in on it|in on that|a backer|an investor|one of them|too|back it|back it too|back them|invest|invest too|invest in it|put money in)(?: (?:too|as well|also))?',
  '◯(?:は|も|って)?(?:入って(?:い)?(?:る|ない|ます)|出資(?:して(?:い)?(?:る|ない|ます))?|投資(?:して(?:い)?(?:る|ない|ます))?|噛んで(?:い)?る|関わって(?:い)?る|絡んで(?:い)?る|いる)',
);

/** 「Microsoftは入ってる？」, after what one AI company makes, or what chips it uses: among those who back it. */
export function readIsIn(context: Context, last: Turn): OfThread | undefined {
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
