import type { Library } from '../knowledge/index.ts';
import type { Deal, Layer } from '../knowledge/schema.ts';
import { isAiCompany, type Context } from './context.ts';
import { isLimited } from './only.ts';
import type { Question } from './question.ts';
import type { Mention } from './reading.ts';

/** What stands before the name of the one that something is run on, and after it. */
const [ON, AT] = [
  /\b(?:on|via|through|using|uses?|with|over|off|from|by|needs?)\s(?:the\s|its\s|their\s|\w+'s\s|all\s)?$/,
  /^(?:社|さん)?(?:の(?:くらうど|ちっぷ|gpu|tpu|上|さ[ーあ]ば[ーあ]?)?)?(?:で|上で|に(?:も)?(?:載|乗|置|あ[るり]|対応|来て)|を(?:使|利用|通)|経由|から)|^(?:'s)? (?:hosts?|runs|powers|trains|serves|supplies|provides|carries|makes|sells)\b/,
];
/** What is asked is another thing than whether it runs there. */
const ELSEWHERE = [
  'r-invest', 'r-investor', 'r-pay', 'r-own', 'r-acquire', 'r-partner', 'q-amount', 'q-compare', 'q-else', 'q-first',
  'r-layer', 'r-money', 'q-relation',
]; // prettier-ignore

const goodsOf = ({ what }: Deal): Layer => (what === 'gpu' ? 'chip' : 'cloud');

/** A product is read as its maker too. */
const isProduct = ({ id, company, stands }: Mention): boolean => id !== company && !stands;

/** Which of a company's own things: "which OpenAI service", 「OpenAIの何」. */
const WHICH_THING =
  /\b(?:which|what)\b(?:[^.?!,]{0,30}?\b(?:(?<!cloud )services?|products?|models?|offerings?|things?|tools?|(?:of|from) \w+(?:'s)?)\b)|\b(?:services?|products?|models?)\b[^.?!]{0,40}\bwhich\b|(?:何の|どの|どんな|なんの|どういう)(?:ai)?(?:さ[ーあ]?びす|製品|もでる|商品)|(?:さ[ーあ]?びす|製品|もでる|商品)(?:名)?(?:は|って|とは)?(?:何|なに|なん|どれ|[?？。]*$)/;

/** Whether something is said to run on what one of them makes, or to come from it. */
const isRunOn = ({ reading: { folded } }: Context, { start, end }: Mention): boolean =>
  ON.test(folded.slice(0, start)) || AT.test(folded.slice(end));

/** What the platform that is named is of: the layer of the product, or of the company. */
function layersOf({ entities, has }: Context, { id, company }: Mention): readonly Layer[] {
  const own = entities.get(id)?.layers ?? [];
  const layers = own.length > 0 ? own : (entities.get(company)?.layers ?? []);
  const named = [has('r-cloud') ? 'cloud' : undefined, has('r-chip') ? 'chip' : undefined];
  const said = layers.filter((layer) => named.includes(layer));
  return said.length > 0 ? said : layers.filter((layer) => layer !== 'ai');
}

/** 「Claudeはどこで提供されている」, "where can you get Claude": on whose platform something of a lab's is offered. */
const WHERE_OFFERED =
  /(?:どこ|どの(?:くらうど|会社|企業|ぷらっとふぉ-?む|基盤)|何|なに|どちら)(?:の)?(?:くらうど|さ[ーあ]?ば[ーあ]?|上|基盤|いんふら)?(?:の?上)?(?:で|から|に(?:載|乗|の))[^、。?？]{0,8}(?:提供|使え|使う|利用|動|うご|ほすと|載|乗|の[っせ])|\b(?:where|on (?:which|what|whose) (?:cloud|platform|infrastructure|service))\b[^,.?]{0,30}\b(?:offer\w*|hosted|available|served|sold|run|runs|accessed|provided|delivered)\b/u;

/** On whose platform something of a lab's is offered; undefined where something else is asked. */
function readWhereOffered({ reading, graph, yesNo, has }: Context): Question | undefined {
  const [of, second] = reading.companies;
  if (yesNo || of === undefined || second !== undefined || has('r-pay', 'q-why', 'q-when', 'q-amount'))
    return undefined;
  const [deal] = graph.into(of, 'supply').filter((one) => !one.group && goodsOf(one) === 'cloud');
  const fact = deal?.facts[0];
  return fact !== undefined && WHERE_OFFERED.test(reading.folded)
    ? { kind: 'facts', ids: [fact] }
    : undefined;
}

const WHOSE =
  /\b(?:who|which (?:company|firm|maker|one)|whose)\b.*\b(?:mak\w+|provid\w+|offer\w*|build\w*|design\w*|own\w*|produc\w+|is|are|belong\w*)\b|(?:どこ|誰|だれ|どの(?:会社|企業))(?:の|が|製)|(?:提供|開発|製造|作|つく|出)[^、。?？]{0,8}(?:の|会社|企業)(?:は|って)(?:どこ|誰|だれ)/u;

/** "Which company provides TPUs?": the maker of a chip, where no buyer of it is named. */
function readMaker({ reading, entities, yesNo, has }: Context): Question | undefined {
  const [only, second] = reading.mentions;
  const isChip = only && !second && isProduct(only) && entities.get(only.id)?.layer === 'chip';
  if (!isChip || yesNo || has('q-why', 'q-amount', 'r-invest', 'r-investor') || !WHOSE.test(reading.folded))
    return undefined;
  return { kind: 'layers', of: only.company };
}

/**
 * "Grok is trained on Google's TPUs", "why is Claude on AWS?", 「OpenAIのAPIはAWSで動く」: something of an AI company that
 * is said to run where, by the graph, it doesn't: the fact that tells where it does sets it right. Asked whether it runs
 * where it does, yes.
 */
export function readHosted(context: Context, { knowledge, graph }: Library): Question | undefined {
  const { reading, has, denied, yesNo } = context;
  const { mentions, companies } = reading;
  const offered = readMaker(context) ?? readWhereOffered(context);
  if (offered) return offered;
  if (companies.length !== 2 || reading.figures.length > 0 || has(...ELSEWHERE)) return undefined;
  const user = companies.find((id) => isAiCompany(context, id) && graph.into(id, 'supply').length > 0);
  const host = mentions.find(({ company }) => company !== user);
  const own = mentions.find(({ company }) => company === user);
  if (!user || !host || !own || !isRunOn(context, host)) return undefined;
  const layers = layersOf(context, host);
  const supplied = graph
    .into(user, 'supply')
    .filter((deal) => deal.from === host.company && layers.includes(goodsOf(deal)));
  const tell = (deal: Deal | undefined, isSo: boolean): Question | undefined => {
    const fact = deal?.facts.find((id) => knowledge.facts.has(id));
    const polarity = isSo === denied ? 'n' : 'y';
    return fact === undefined ? undefined : { kind: 'facts', ids: [fact], polarity };
  };
  const areProducts = isProduct(own) && isProduct(host);
  const there = supplied.find(({ group }) => !group);
  if (there && !yesNo && !isProduct(own) && WHICH_THING.test(reading.folded)) {
    const [fact] = there.facts;
    return fact === undefined ? undefined : { kind: 'facts', ids: [fact] };
  }
  if (there && yesNo && areProducts && !isLimited(reading)) return tell(there, true);
  // What is said of a group is no product's: "the API is on Google Cloud".
  if (layers.length === 0 || supplied.some(({ group }) => !group || !areProducts)) return undefined;
  const stated = graph.into(user, 'supply').filter(({ group }) => !group);
  return tell(stated.find((deal) => layers.includes(goodsOf(deal))) ?? stated[0], false);
}
