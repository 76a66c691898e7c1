import type { Library } from '../knowledge/index.ts';
import { isAiCompany, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const LEAD = String.raw`^(?:(?:and|so|ok|okay|but|then|well|fine|right|sure|alright)[, ]+){0,12}`;
const END = String.raw`(?:[, ]+(?:though|tho|exactly|please|pls|then|specifically|precisely|by name|names?|in particular|are we talking(?: about)?|for example|for instance|concretely|would (?:that|those|they) be|would be|are (?:they|those|these|that)|is (?:it|that)|do you mean)){0,12}[\s?.!,]*$`;
const FIRMS = '(?:compan(?:y|ies)|firms?|ones?|players?|businesses|labs?|names?|outfits?|startups?)';
/** Nothing but which they are, by name. */
const WHICH = [
  new RegExp(`${LEAD}(?:such as|which(?: of the)?(?: ${FIRMS})?|what ${FIRMS})${END}`),
  new RegExp(
    `${LEAD}(?:like )?who(?:m)?(?: (?:is|are|would|will|could|might) (?:that|it|they|those|be|this))?${END}`,
  ),
  new RegExp(
    String.raw`${LEAD}(?:any |some |give me |got |can you give |no |the |their |actual |specific |concrete ){0,12}(?:names?|examples?)(?: (?:of (?:them|those|these|such) ?(?:${FIRMS})?|given|mentioned|named|at all|at risk))*(?: of \w+)?${END}`,
  ),
  new RegExp(
    String.raw`${LEAD}(?:does|do|did|is|are|were|was|can|could)(?: the| this)? (?:it|article|piece|author|you|they|any|any of (?:them|those)|he|anyone|text)(?: \w+)? (?:names?|named|list|listed|say who|specify|identify|mentioned|identified|give|single out)(?: (?:any|them|names?|which|a single|one|of|those|it|who|specific|particular|out|${FIRMS}))*${END}`,
  ),
  new RegExp(
    String.raw`${LEAD}(?:name|list|identify|specify) (?:me )?(?:them|those|some|one|any|names|a few|an example|the ${FIRMS}|(?:one|any|some|a few|a|an)(?: such| of the| actual| real)? ${FIRMS}(?: like that)?)${END}`,
  ),
  /^(?:で|では|じゃあ?|それ(?:は|って)?|その|あと)?、?(?:具体的に(?:は)?|例えば|たとえば|実際(?:に)?|ちなみに|要するに)?、?(?:その|それは|どの|どこの)?(?:会社|企業|社名|とこ|ところ|ぷれいや|具体名|固有名|名前|どこ|どれ|誰|だれ|どいつ)[名の前社どこをはがっても挙出て書い載わか分示され指あげ教えるですまかなだねさお願し例、?？。\s具体的に言会企業ほ欲]{0,18}(?:(?:でしょ|だろ)うか?)?[?？。]*$/u,
  /^[^、。?？]{0,14}(?:社名|企業名|会社名|実名|固有名詞|名前)(?:を|は|が|って)?(?:具体的に)?(?:(?:挙げ|あげ|教え|出し|出て|知り|言っ|ある|書)[^、。]{0,10})?[?？。]*$/,
  /^(?:で、?)?(?:名指し|実名|社名|会社名|企業名)(?:が|は|を|も|で)?(?:されて|挙げられて|出て|書かれて|挙がって|載って|示されて|ある|あり)?[^、。?？]{0,14}[?？。]*$/,
];
/** Firms that are spoken of without a name. */
const SOME_FIRMS =
  /\b(?:some compan|some firms|companies of low|those with low profitability|low profitability|new players?|newcomers?|startups?|well-funded giants|the big companies|acquisitions or mergers)/i;
const NAMED = /\b[A-Z]\w*[A-Z]\w*\b/;

/** "Which ones though? names", 「具体的にどこ？社名で」: of firms that the article speaks of and doesn't name. */
export function readNamesUntold(context: Context, last: Turn, library: Library): Question | undefined {
  const { folded, companies, foreign, figures } = context.reading;
  const {
    answered,
    facts: [told = ''],
  } = last;
  if (answered?.kind !== 'facts' && answered?.kind !== 'unknown') return undefined;
  if (companies.length + foreign.length + figures.length > 0) return undefined;
  const fact = library.knowledge.facts.get(told);
  if (
    !fact ||
    fact.entities.length > 0 ||
    !SOME_FIRMS.test(fact.en) ||
    NAMED.test(fact.en.replace(/\bAI\b/g, ''))
  )
    return undefined;
  const plain = folded.replace(/[?？。.!！,、]+/gu, ' ').trim();
  return WHICH.some((words) => words.test(folded) || words.test(plain))
    ? { kind: 'unknown', near: [told], hint: true, lack: 'names' }
    : undefined;
}

const BUT =
  '(?:besides|apart from|other than|except(?: for)?|aside from|not counting|excluding|outside(?: of)?)';
const VERB =
  '(?:does|do|is|are|did|would|has|name[sd]?|mention(?:s|ed)?|list(?:s|ed)?|turns? up|comes? up|appears?|shows? up|gets? (?:a mention|named|mentioned|listed)|invests?|in (?:there|it)|actually|instead|then|there|it|the (?:article|piece|text))';
/** "Who does then, besides A and B?", 「じゃあA以外だと誰が出てくるの」. */
const WHO_THEN = [
  new RegExp(
    `${LEAD}(?:who|which (?:investors?|backers?|companies|firms|names))(?:'s)?(?:,? ${VERB}){1,6}(?:,? ${BUT} [^?.]{3,70})?(?:,? then)?[\\s?.!]*$`,
  ),
  /^(?:(?:じゃあ?|それ?なら|では|で|なら|ほな|だったら)、?){0,2}(?:[^。?？]{2,40}?(?:以外|のほか|を除[くい]|抜き)[てとのだでにはなら]{0,4}、?)?(?:(?:ほか|他)に(?:は)?)?(?:誰|だれ|どこ|どの(?:会社|投資家|企業))(?:なら|が|は|だと)?、?(?:記事に)?(?:出て|載って|名前|挙が|登場|入って|投資して|出資して|含まれ|書かれ)?[ぁ-ん]{0,8}(?:、[^。?？]{2,40}?(?:以外|を除[くい]|抜き)[ぁ-ん]{0,3})?[?？。\s]*$/u,
  /^(?:(?:じゃあ?|では|で)、?)?(?:ほか|他)に(?:は)?(?:出て(?:くる|い?る)|い?る|載って(?:い?る)?)?(?:投資家|会社|企業)は(?:誰|いる)?[?？]?(?:[^。?？]{2,40}?(?:以外|を除[くい]|抜き)[ぁ-ん]{0,3})?[?？。\s]*$/u,
];
const INVESTS = /\b(?:invest\w*|back(?:s|ed|er|ers|ing)|funds?|funded|stakes?)\b|投資|出資|株主|張って/;

/** Who is named instead, after one that isn't: the layer's, the backers of the one that was asked about, or all. */
export function readWhoThen(context: Context, last: Turn, library: Library): Question | undefined {
  const { answered, said = '' } = last;
  const { folded, companies, foreign, figures } = context.reading;
  if (answered?.kind !== 'absent' || !('name' in answered) || foreign.length + figures.length > 0)
    return undefined;
  if (!WHO_THEN.some((words) => words.test(folded))) return undefined;
  const { graph, knowledge } = library;
  const [near = ''] = answered.near;
  if (companies.length === 0 && knowledge.facts.get(near)?.members) return { kind: 'facts', ids: [near] };
  const of = answered.of;
  const isInvesting = INVESTS.test(said) || INVESTS.test(folded);
  if (of !== undefined && !(isInvesting && isAiCompany(context, of))) return undefined;
  if (companies.length === 0 && of === undefined)
    return isInvesting ? { kind: 'facts', ids: ['investors-map'] } : { kind: 'companies' };
  const stakes = graph.all.filter(({ kind }) => kind === 'investment');
  const labs = of === undefined ? [...new Set(stakes.map(({ to }) => to))] : [of];
  const all = labs.length > 1 ? { all: true } : {};
  return { kind: 'investors', of: labs, ...all, ...(companies.length > 0 ? { besides: companies } : {}) };
}
