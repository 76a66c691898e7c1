import type { Library } from '../knowledge/index.ts';
import type { Layer } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import { namesIn } from './ask-lists.ts';
import { betOf } from './bet-too.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { layerIn } from './layers.ts';
import { asideIn, leftOut, type Aside } from './left-aside.ts';
import type { Question } from './question.ts';
import { clauseOf, type Clause } from './scene.ts';
import type { Understanding } from './understand.ts';
import { contextOfWhole } from './whole-message.ts';

const CHIP = String.raw`(?:ちっぷ|半導体|gpu)(?:の?めーか[ーあ]?|の?(?:会社|企業|屋|大手|勢)|を?作る(?:会社|側)|べんだー?)?`;
const CHIP_EN = String.raw`(?:ai )?(?:chip|gpu|semiconductor|hardware)[- ]?(?:makers?|compan(?:y|ies)|firms?|vendors?|giants?|players?|suppliers?|sellers?|designers?|producers?|manufacturers?|business(?:es)?|one|guys?)`;
const CLOUD = String.raw`くらうど(?:の?(?:会社|企業|屋|事業者|大手|業者|勢|側)|ぷろばいだー?)`;
const CLOUD_EN = String.raw`cloud[- ]?(?:providers?|compan(?:y|ies)|firms?|vendors?|giants?|business(?:es)?|suppliers?|players?|operators?|one|guys?)`;
/** Investors by their trade. */
export const TRADES: readonly (readonly [Layer, string, string])[] = [
  ['chip', CHIP, CHIP_EN],
  ['cloud', CLOUD, CLOUD_EN],
];
const BY_TRADE = TRADES.map(([layer, ja, en]) => [layer, leftOut(ja, en, '[^、。?？]{0,6}?')] as const);

/** All that get money, by their number. */
const ALL_LABS =
  /(?:三|3)(?:社|つ|者)(?:の)?(?:すべて|全て|全部|とも|みんな|いずれ(?:に)?も|共通|それぞれ|に(?:も)?(?:揃って|そろって|等しく|漏れなく))|全(?:三|3)?社|(?:すべて|全て|全部)(?:の(?:ai)?(?:企業|会社|らぼ))?に|\ball (?:of )?(?:the )?(?:three|3)\b|\beach of the (?:three|3)\b|\bevery (?:one of the (?:three|3)|lab)\b|\ball the labs\b|\bthree labs\b|\b(?:on|in|into|behind|across) (?:everyone|everybody|all of them|them all)\b/u;
/** Listed labs are meant together. */
const ALIKE =
  /すべて|全て|全部|三社|3社|いずれ|とも|共通|両(?:方|社)|どちらも|\b(?:all|each|every|alike|both|common|shared|across)\b/u;
const INVESTS =
  /出資|投資|資金|お金|株主|支え|入れて|\b(?:invest\w*|back(?:s|ed|ing|ers?)?|money|fund(?:s|ed|ing|ers?)?|stakes?|put\w*|in all|cap tables?|shareholders?|bet\w*)\b|ばっか|株主/u;
const ELSE =
  /なぜ|なんで|理由|いつ|何社|何人|\b(?:why|when|how (?:many|much)|true|correct|told|nobody|no one|only)\b|本当|正しい|しか|だけ|よね|のみ|^(?:(?:so|and|but|wait) )?(?:is|are|does|do|did|has|have|was|were)(?:n['’]?t)?\b/u;
/** Another thing is asked of them, or beside it; or whether there is any. */
const MORE =
  /(?<!な)いくら|[(（]\d[)）]|金額|額[はをも]|非公開|比|計算|合計|それと|あとは?、|また、|(?<!誰が|だれが|どこが|何が|他に|ほかに)(?:ある|いる|ない|あります|います)(?:の|ん|です|か|かな|よ|ね){0,8}[?？。]*$|, (?:does|do|did|is|are|has|have) |\b(?:amounts?|figures?|sums?|undisclosed|total|ratio|compar\w+|reasons?|right|no (?:other )?(?:investors?|backers?)|and (?:what|why|how|who))\b/u;
/** A list is wanted. */
const ASKS =
  /\b(?:who|whose|whom|which|what|where|any(?:one|body)?|list|name|others?|investors|backers|shareholders|funders|investments|stakes|bets|holdings|portfolio|cap table|companies|firms|\w*makers|providers|clouds)\b|誰|だれ|どこ|どの|何|ほか|他|先|一覧|名前|教え|挙げ|列挙|並べ|[者家主元社先カ](?:\(|は|って|、|だと|を|[?？。]|$)|(?:もの|の|めーか|くらうど|ちっぷ|ばっか|らぼ)(?:は|って)?[?？。]*$|はどこ|[はって][?？]*$/u;
/** In whom somebody has a stake. */
const HOLDS =
  /出資|投資|お金|資金|株|入れて|\b(?:invest\w*|back(?:s|ed|ing)?|money|fund(?:s|ed|ing)?|stakes?|put\w*|bet\w*|portfolio|holdings?|where else|in)\b/u;
/** To be in one is to have a stake in it. */
const IS_IN = /に(?:も)?(?:入って|いる|乗って)|\b(?:who|which|anyone|others?|else)\b.*\b(?:in|behind)\b/u;
/** Who stands in a layer isn't asked by these. */
const NOT_NAMES =
  /供給|売|買|払|競|依存|使|必要|作る(?!会社|とこ|め|側)|役割|何を|できる|\b(?:suppl\w+|sell\w*|buy\w*|pay\w*|compet\w+|rivals?|depend\w*|use[sd]?|needs?|roles?|do|why|how|model)\b/u;
/** Nothing but who is left out, and that the others are wanted. */
const BARE =
  /^(?:(?:and|so|ok|okay|but|then|now|if|you|we|i|what|about|any|anyone|anybody|someone|who|whos|who's|which|investors?|backers?|others?|are|is|there|else|the|those|two|giants|ones?|that|in|did|does|it|names?|from|list|them|please|そこ|その|中|から|じゃあ?|では|で|だと|なら|は|に|の|ほか|他|も|誰|だれ|どこ|て|と|けば|くと|いて|いたら|たら|いと?いて|教えて|たのむ|頼む|お願い|します|ください|all|three|both|mean|投資家|出資者|会社)[\s,、。?？!:-]*|[\s,、。?？!:-]+){0,12}$/u;

/** Who of a trade puts money into anybody. */
export const ofTrade = (layer: Layer, { graph, knowledge }: Library): string[] =>
  [...knowledge.entities.values()]
    .filter(({ id, layers }) => layers.includes(layer) && graph.outOf(id, 'investment').length > 0)
    .map(({ id }) => id);

/** The investors of the trade that a folded text sets apart. */
function tradeLeftOut(folded: string, library: Library): string[] | undefined {
  const [layer] = BY_TRADE.find(([, pattern]) => pattern.test(folded)) ?? [];
  return layer === undefined ? undefined : ofTrade(layer, library);
}

/** What one that is left out of is asked of: those who give, those who get, or who stands in a layer. */
interface Said {
  aside: Aside;
  folded: string;
  last: Turn | undefined;
  library: Library;
}

/** "Besides NVIDIA, which chip makers are named?": those of the layer, but for these. */
function membersBut({ aside: { out, rest }, library: { knowledge } }: Said): Question | undefined {
  const layer = layerIn(rest);
  if (layer === undefined || INVESTS.test(rest) || NOT_NAMES.test(rest)) return undefined;
  const areIn = out.every((id) => knowledge.entities.get(id)?.layers.includes(layer));
  return areIn ? { kind: 'layers', every: [layer], besides: out } : undefined;
}

/** "And leaving NVIDIA out?", 「NVIDIA以外は？」, after who invests, or in whom: the others. */
function othersTold({
  aside: { out, rest },
  last,
  library: { graph, knowledge },
}: Said): Question | undefined {
  if (!last || !BARE.test(rest)) return undefined;
  const { question } = last;
  const isGiver = out.every((id) => graph.outOf(id, 'investment').length > 0);
  const isTaker = out.every((id) => graph.into(id, 'investment').length > 0);
  if (question.kind === 'investments' && isTaker)
    return { kind: 'investments', by: question.by, besides: out };
  if (question.kind === 'tie' && question.deal === 'investment' && isTaker)
    return { kind: 'investments', by: [question.from], besides: out };
  if (!isGiver) return undefined;
  if (question.kind === 'investors') {
    const { of, all, except } = question;
    return { kind: 'investors', of, ...(all ? { all } : {}), ...(except ? { except } : {}), besides: out };
  }
  const told = last.facts.flatMap((id) => knowledge.facts.get(id)?.deals ?? []);
  const deals = graph.all.filter(({ id, kind }) => kind === 'investment' && told.includes(id));
  const [to, more] = new Set(deals.map((deal) => deal.to));
  const isTie = question.kind === 'tie' && question.deal === 'investment';
  const of = isTie ? question.to : more === undefined ? to : undefined;
  return of === undefined ? undefined : { kind: 'investors', of: [of], besides: out };
}

/** Who gives, or gets, but for some that are named. */
function stakesBut(said: Said): Question | undefined {
  const { aside, folded, library } = said;
  const { out, others, rest } = aside;
  const { graph, knowledge } = library;
  const gives = (id: string) => graph.outOf(id, 'investment').length > 0;
  const isFunded = (id: string) => graph.into(id, 'investment').length > 0;
  const [by = '', another] = others;
  const isOfOne = another === undefined && gives(by) && out.every(isFunded);
  if (isOfOne && HOLDS.test(rest)) return { kind: 'investments', by: [by], besides: out };
  if (!INVESTS.test(rest) && !IS_IN.test(rest)) return undefined;
  if (!out.every(gives)) return undefined;
  const areOwn = out.includes(by) && another === undefined;
  // 「Microsoftの出資先すべてに入れている先、Microsoftは除く」: named as the one whose stakes they are, too.
  if (areOwn && ALIKE.test(rest))
    return {
      kind: 'investors',
      of: graph.outOf(by, 'investment').map(({ to }) => to),
      all: true,
      besides: out,
    };
  if (!others.every(isFunded)) return undefined;
  const isEvery = others.length === [...knowledge.entities.keys()].filter(isFunded).length;
  const isOfAll =
    isEvery || (others.length === 0 ? ALL_LABS.test(folded) : others.length === 1 || ALIKE.test(folded));
  if (!isOfAll) return undefined;
  const of = others.length > 0 ? others : [...knowledge.entities.keys()].filter(isFunded);
  return { kind: 'investors', of, ...(of.length > 1 ? { all: true } : {}), besides: out };
}

/** All but those of a trade: "leaving the chipmaker aside, who has money in all three?". */
function butTrade(text: string, folded: string, parts: Understanding): Question | undefined {
  const { graph, knowledge } = parts.library;
  const isFunded = (id: string) => graph.into(id, 'investment').length > 0;
  const ids = [...new Set(namesIn(text, parts).map(({ id }) => id))];
  if (!INVESTS.test(folded) || !ids.every(isFunded)) return undefined;
  if (ids.length === 0 ? !ALL_LABS.test(folded) : ids.length < 2 || !ALIKE.test(folded)) return undefined;
  const besides = tradeLeftOut(folded, parts.library);
  if (!besides || besides.length === 0) return undefined;
  const of = ids.length > 0 ? ids : [...knowledge.entities.keys()].filter(isFunded);
  return { kind: 'investors', of, all: true, besides };
}

/** Nothing is asked beside it. */
const isOneAsk = (rest: string): boolean =>
  !MORE.test(rest) &&
  rest.split(/[?？。.]/u).filter((one) => one.length > SHORT && !BARE.test(one)).length < 2;
const SHORT = 5;

/** "Leaving NVIDIA aside, who has money in xAI?", 「三社すべてに出資する投資家、チップメーカーは除いて」: all but that one. */
export function readBackersBut(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const folded = fold(text.trim());
  if (folded.length > LONGEST || ELSE.test(folded)) return undefined;
  const { reading } = contextOfWhole(text, fallback, parts);
  const aside = reading.foreign.length + reading.absent.length > 0 ? undefined : asideIn(reading);
  const said = aside && { aside, folded, last, library: parts.library };
  const isAsked = aside && isOneAsk(aside.rest) && (ASKS.test(aside.rest) || BARE.test(aside.rest));
  const question =
    said && isAsked
      ? (stakesBut(said) ??
        (said.aside.others.length === 0 ? (membersBut(said) ?? othersTold(said)) : undefined))
      : butTrade(text, folded, parts);
  if (!question) return undefined;
  if (question.kind !== 'investors')
    return { ...clauseOf(text, question, parts, reading.companies), isOfTold: true };
  const { of, besides = [] } = question;
  const bet = betOf(folded, of, besides, parts.library);
  const asked: Question = bet ? { kind: 'several', parts: [question, bet] } : question;
  return { ...clauseOf(text, asked, parts, [...of, ...besides]), isOfTold: true };
}
const LONGEST = 180;

/** The trade itself, as that of one that was talked about. */
const THAT_TRADE = TRADES.map(
  ([layer, ja, en]) => [layer, new RegExp(String.raw`\b(?:the|that) (?:${en})|その(?:${ja})`, 'u')] as const,
);

/** Asks for the one that was set apart. */
const WHO_OUT =
  /(?:除|のぞ|外|はず|抜|省|別に)(?:いた|した|かれた|された|いている|いてる)(?:ほう|方|側|その)?[^、。]{0,10}?(?:は|とは|って|を|が|の名)[^。]{0,12}$|(?:除|外|抜|省)(?:いた|した)のは?(?:どこ|誰|だれ)|\b(?:leave|left|leaving|exclud\w+|set(?:ting)? aside|omit\w*|took out|taken out|drop\w*|skipp\w+)\b/u;
const WHICH =
  /どこ|誰|だれ|何|名前|とは|社名|って|[はが][?？。]*$|\b(?:who|which|what|name)\b|\.\.\.|is\s?[?…]/u;
const MOST = 60;

/** "Without the chipmaker?", 「除いたチップメーカーとは？」, after who invests: the list without that one, or who that one is. */
export function readLeftOut(context: Context, last: Turn, library: Library): Question | undefined {
  const { question } = last;
  const { folded, companies } = context.reading;
  if (question.kind !== 'investors' || folded.length > MOST) return undefined;
  const { besides: left = [] } = question;
  if (companies.some((id) => !left.includes(id))) return undefined;
  const [out, more] = left;
  const isMeant = ([layer, pattern]: readonly [Layer, RegExp]): boolean =>
    pattern.test(folded) && library.knowledge.entities.get(out ?? '')?.layers.includes(layer) === true;
  const isOut = WHO_OUT.test(folded) || THAT_TRADE.some(isMeant);
  if (out !== undefined && more === undefined && isOut && WHICH.test(folded))
    return { kind: 'layers', of: out };
  const besides = tradeLeftOut(folded, library);
  return besides && question.besides === undefined && !ELSE.test(folded)
    ? { ...question, besides }
    : undefined;
}
