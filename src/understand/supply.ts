import type { Entity } from '../knowledge/schema.ts';
import { setAside } from './besides.ts';
import { isAiCompany, type Context } from './context.ts';
import { onlySide } from './only.ts';
import type { Question } from './question.ts';
import type { Mention } from './reading.ts';
import { isTurned } from './supply-turned.ts';

const SUPPLY =
  /\b(?:suppl(?:y|ies|ied|ier|iers)|provid(?:e|es|er|ers)|giv(?:es?|en|ing)|keeps?|sell(?:s)?|sold|use(?:s)?|using|run(?:s|ning)? on|train(?:s|ed|ing)?|power(?:s|ed)?|chips?|gpus?|hosts?|host(?:ed|ing)|ship(?:s)?|come from|go(?:es)? to|source|get)\b|供給|提供|使|売|卸|納|動|調達|もら|買|仕入|どこの|出し(?!資)/;

/** The named companies that supply, or whose trade it is to. */
export function suppliersIn({ reading, roles, graph, entities }: Context, what: 'gpu' | 'cloud'): string[] {
  const isMaker = (id: string) =>
    entities.get(id)?.layers.includes(what === 'gpu' ? 'chip' : 'cloud') ?? false;
  const supplies = (id: string) =>
    graph.outOf(id, 'supply').some((deal) => (deal.what === 'gpu') === (what === 'gpu'));
  const hasUser = reading.companies.some(
    (id) => entities.get(id)?.kinds.includes('ai-company') && !isMaker(id),
  );
  return reading.companies.filter(
    (id) => (hasUser && isMaker(id)) || (supplies(id) && !roles.to.includes(id)),
  );
}

/** The question of a supply, with as much of it as is named. */
export function supplyOf(what: 'gpu' | 'cloud', by: string | undefined, of: string | undefined): Question {
  return {
    kind: 'supply',
    what,
    ...(by === undefined ? {} : { by }),
    ...(of === undefined ? {} : { of }),
  };
}

/** What is supplied: named, or the trade of the one that is said to supply. */
export function goodsIn({ has, reading, entities, graph }: Context): 'gpu' | 'cloud' | undefined {
  if (has('r-chip') || reading.mentions.some(({ id }) => entities.get(id)?.layer === 'chip')) return 'gpu';
  if (has('r-cloud') || reading.mentions.some(({ id }) => isPlatform(entities.get(id)))) return 'cloud';
  if (!SUPPLIES.test(reading.folded)) return undefined;
  const goods = reading.companies.flatMap((id) =>
    graph.outOf(id, 'supply').map(({ what }) => (what === 'gpu' ? 'gpu' : 'cloud')),
  );
  if (new Set(goods).size === 1) return goods[0];
  const layers = reading.companies.flatMap((id) => entities.get(id)?.layers ?? []);
  if (layers.includes('chip')) return 'gpu';
  return layers.includes('cloud') ? 'cloud' : undefined;
}

/** A product of the cloud layer: what is offered stands on it. */
const isPlatform = (entity: Entity | undefined): boolean => entity?.layer === 'cloud';
const [ON, AT] = [
  /\b(?:on|through|thru|via|over|off|inside)\s(?:the\s)?$/,
  /^(?:の)?(?:上|中)?(?:で|に|を通|経由|から)/,
];

/** "Which labs sit on Azure?": what is on it is supplied by it, whatever the verb. */
const isOnPlatform = ({ reading: { mentions, folded }, entities }: Context): boolean =>
  mentions.some(
    ({ id, start, end }) =>
      isPlatform(entities.get(id)) && (ON.test(folded.slice(0, start)) || AT.test(folded.slice(end))),
  );
const SUPPLIES = /供給|使(?:っ|う|い)|\bsuppl(?:y|ies|ied|ying|iers?)\b/;
const ASKS =
  /\b(?:who|whom|which|whose|what|any(?:one|body)?)\b|誰|だれ|どこ|どの|先(?:を|は|って|の一覧)|のは[?？]?$/;

/** 「AMDってAnthropicにチップ出してる？」: goods between two, whatever the verb. */
const isOfTwo = ({ reading }: Context): boolean => reading.companies.length === 2;

/** The goods themselves are set aside: "apart from flogging chips". */
const ASIDE =
  /\b(?:apart from|besides|other than|aside from|beyond|not just|more than)\s(?:\w+\s)?(?:chips?|gpus?|clouds?|hardware)\b|(?:ちっぷ|gpu|くらうど)(?:を?[^、。]{0,4})?(?:以外|のほか|だけで(?:は|なく|じゃ))/;

/** "Does Microsoft supply the GPUs?": the goods are read as their maker too, who isn't asked about. */
export const isByName = ({ id, company, stands }: Mention): boolean => id === company || stands;

/** Thinks so, politely: 「…と思うのですが」. */
const SOFTENED = /と思(?:う|い)(?:の|ん|ます)/;

/** Of several users alike. */
const SHARED =
  /\b(?:both|same|common|shared?|either|different|separate)\b|どっち|どちら|両方|両者|二社|2社|共通|同じ|別々|違う/;

/** "Same cloud for Claude and GPT?": what several labs, and nobody else, have of the goods. */
function isShared(context: Context): boolean {
  const { reading, has, yesNo } = context;
  const areUsers = reading.companies.length > 1 && reading.companies.every((id) => isAiCompany(context, id));
  const isDenied = yesNo && /\b(?:different|separate)\b|別々|違う/.test(reading.folded);
  return (
    areUsers && !isDenied && SHARED.test(reading.folded) && !has('r-invest', 'r-pay', 'q-why', 'q-amount')
  );
}

/** "Who does AMD sell chips to?": one that is said to supply, though no supply of it is named. */
const isSeller = ({ reading, roles }: Context, [only, second]: string[]): boolean =>
  only !== undefined && second === undefined && roles.from.includes(only) && SELLS.test(reading.folded);
const SELLS =
  /\b(?:suppl(?:y|ies|ying)|sells?|selling|provid\w+|ships?|delivers?)\b|供給|売[るっ]|卸|納め|提供/;

/** "Selling stuff to", 「何か売ってる」: whatever it is. */
const SELLS_ANY =
  /\b(?:sell(?:s|ing)?|sold) (?:any\w*|some\w*|stuff|things?|goods|products?)\b|(?:何か|なんか|なにか|もの|商品|製品)(?:を)?売/;

/** Whether one sells another anything at all: what its trade is, or nothing. */
function readSale({ reading, roles, yesNo, entities, graph, has }: Context): Question | undefined {
  const [from, to] = [roles.from[0], roles.to[0]];
  const isSale = yesNo && roles.explicit && reading.companies.length === 2 && SELLS_ANY.test(reading.folded);
  if (!isSale || from === undefined || to === undefined || has('r-invest')) return undefined;
  if (graph.between(to, from, 'payment').length > 0)
    return { kind: 'tie', from: to, to: from, deal: 'payment', aspect: 'any' };
  const layers = entities.get(from)?.layers ?? [];
  if (layers.includes('chip')) return supplyOf('gpu', from, to);
  return layers.includes('cloud')
    ? supplyOf('cloud', from, to)
    : { kind: 'no-tie', from, to, deal: 'supply' };
}

const BUYS = /\b(?:buy(?:s|ing)?|bought|purchas(?:e[sd]?|ing)|order(?:s|ed|ing)?)\b|買[いうっ]|購入|仕入/;

/** Whether one buys from another what that one deals in: who does pays it. */
function readPurchase(context: Context): Question | undefined {
  const { reading, roles, yesNo, entities, graph, has } = context;
  const [from, to] = [roles.from[0], roles.to[0]];
  const isOfTwo = yesNo && reading.companies.length === 2 && BUYS.test(reading.folded);
  if (!isOfTwo || from === undefined || to === undefined || has('r-invest', 'q-amount')) return undefined;
  const goods = goodsIn(context);
  const layer = goods === 'gpu' ? 'chip' : goods;
  if (isAiCompany(context, from) || layer === undefined || !entities.get(to)?.layers.includes(layer))
    return undefined;
  if (graph.between(from, to, 'payment').length === 0) return undefined;
  return { kind: 'tie', from, to, deal: 'payment', aspect: 'any' };
}

const MAKES =
  /\b(?:mak(?:es?|ing)|build(?:s|ing)?|produc(?:es?|ing)|design(?:s|ing)?)\b|作っ|作る|つくっ|つくる|製造/;
const SOLE = /\b(?:only|sole(?:ly)?|exclusive(?:ly)?)\b|だけ|のみ|しか/;

/** What the goods are for: "what does it use them for", 「何に使ってる」. */
const FOR_WHAT =
  /\bwhat\b.*\b(?:use|uses|using|need|needs|put)\b.*\b(?:for|to|4)\b|\bwhat (?:for|4)\b|\bfor what\b|何(?:の為|のため)?に(?:使|用い|利用)|使い道|用途|何の(?:ため|為)|(?:製品|商品)(?:の名前|名)|(?:製品|商品)(?:は|って)(?:何|なに|どれ)?(?:です)?か?[?？]?$|\b(?:what|which) product\b|\bproduct(?:'s)? name\b|\bname of the product\b/;

/** The fact that states a supply. */
function usedFor({ graph }: Context, of: string, what: 'gpu' | 'cloud'): Question | undefined {
  const deal = graph.into(of, 'supply').find((one) => (one.what === 'gpu') === (what === 'gpu'));
  const fact = deal?.facts[0];
  return fact === undefined ? undefined : { kind: 'facts', ids: [fact] };
}

const USES =
  /\b(?:uses?|using|buy(?:s|ing)?|bought|runs? (?:on|with)|rents?|needs?|purchas\w+|orders?)\b|使[いうっわ]|買[いうっ]|借り|購入|仕入/;

/** Whether one that is no AI company uses the goods: it does where it pays for them, as far as the article goes. */
const usedBy = ({ graph }: Context, to: string, from: string): Question =>
  graph.between(to, from, 'payment').length > 0
    ? { kind: 'tie', from: to, to: from, deal: 'payment', aspect: 'any' }
    : { kind: 'no-tie', from, to, deal: 'supply' };

/** "Does NVIDIA use AWS?": of two that are no AI labs the one that is named as the user. */
function readUse(context: Context): Question | undefined {
  const { reading, yesNo, entities, has } = context;
  const [user, other, third] = reading.companies;
  const isOfTwo = yesNo && user !== undefined && other !== undefined && third === undefined;
  if (!isOfTwo || !IS_USED.test(reading.folded) || has('q-why', 'q-amount', 'r-invest', 'r-pay'))
    return undefined;
  const layers = [user, other].map((id) => entities.get(id)?.layers ?? []);
  return isAiCompany(context, user) || layers[0]!.includes('ai') || layers[1]!.length === 0
    ? undefined
    : usedBy(context, user, other);
}
const IS_USED =
  /^(?:(?:so|and|but|wait) ){0,12}(?:does|do|did|is) \S+(?: \S+)? (?:(?:really|actually|also|even) )?(?:use|using|run(?:ning)? on|rely(?:ing)? on)\b|を(?:使|利用し|借り)/;

/** Who supplies GPUs or cloud capacity to whom. */
export function readSupply(context: Context): Question | undefined {
  const { has, reading, roles, yesNo, entities } = context;
  const sale = readSale(context) ?? readPurchase(context) ?? readUse(context);
  if (sale) return sale;
  const what = goodsIn(context);
  const { folded } = reading;
  if (what && isShared(context)) return { kind: 'supply', what };
  if (
    !what ||
    ASIDE.test(folded) ||
    !(SUPPLY.test(folded) || (yesNo && isOfTwo(context)) || isOnPlatform(context)) ||
    has('q-why', 'q-amount') ||
    (has('q-opinion') && !SOFTENED.test(folded)) ||
    has('r-layer')
  )
    return undefined;
  const besides = setAside(context);
  const known = suppliersIn(context, what).filter((id) => !besides.includes(id));
  const named = reading.companies.filter((id) => !besides.includes(id));
  const users = named.filter((id) => isAiCompany(context, id) && !known.includes(id));
  const others = named.filter((id) => !users.includes(id));
  // "Does Microsoft supply GPUs to OpenAI?": one that isn't of the trade is asked about all the same.
  const said = others.filter((id) => reading.mentions.some((one) => one.company === id && isByName(one)));
  const suppliers =
    known.length === 0 &&
    ((yesNo && (users.length === 1 || others.length === 1)) || isSeller(context, others))
      ? others
      : yesNo && users.length === 1 && said.length === 1 && known.length === 1
        ? said
        : known;
  // "Apart from A, B makes chips too": it is the trade of the one that is left.
  const [lone, more] = named;
  const layer = what === 'gpu' ? 'chip' : 'cloud';
  const isTrade =
    yesNo && besides.length > 0 && lone !== undefined && more === undefined && MAKES.test(folded);
  if (isTrade && !isAiCompany(context, lone))
    return { kind: 'layers', of: lone, layer, holds: entities.get(lone)?.layers.includes(layer) ?? false };
  if (suppliers.length + users.length === 0 && besides.length === 0 && !ASKS.test(folded)) return undefined;
  // "Who makes the chips?" asks for the trade, not for a deal.
  if (reading.companies.length === 0 && context.asked[0]?.intent === 'layer-members') return undefined;
  if (users.length > 1 || suppliers.length > 1 || roles.open.length > 3) return undefined;
  const outsider = said.find((id) => !known.includes(id) && !entities.get(id)?.layers.includes('ai'));
  if (yesNo && users.length === 0 && known.length === 1 && outsider !== undefined && USES.test(folded))
    return usedBy(context, outsider, known[0]!);
  // "Does it supply the cloud company?": nothing is said of that, whatever the one pays the other.
  const isOfOutsider = yesNo && users.length === 0 && known.length === 1 && outsider !== undefined;
  if (isOfOutsider && said.length === 2 && reading.companies.length === 2)
    return { kind: 'no-tie', from: known[0]!, to: outsider, deal: 'supply' };
  const purpose =
    users[0] === undefined || !FOR_WHAT.test(folded) ? undefined : usedFor(context, users[0], what);
  if (purpose) return purpose;
  const only = onlySide(context, suppliers, users) === 'takers' && users[0];
  return only
    ? { kind: 'supply', what, ...(suppliers[0] === undefined ? {} : { by: suppliers[0] }), only }
    : {
        ...supplyOf(what, suppliers[0], users[0]),
        ...(isTurned(context, suppliers[0], users[0]) ? { doubted: true } : {}),
        ...(besides.length > 0 ? { besides } : {}),
        ...(SOLE.test(folded) ? { sole: true } : {}),
      };
}
