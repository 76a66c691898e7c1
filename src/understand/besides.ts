import { isAiCompany, isInvestor, labsOf, type Context } from './context.ts';
import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';
import type { Mention, Reading } from './reading.ts';
import { unique } from './sets.ts';

const BEFORE =
  /\b(?:besides|beside|other than|apart from|aside from|except(?: for)?|but|not counting|excluding|beyond|leaving (?:aside|out)|(?:tak(?:e|ing)|strip(?:ping)?|cut(?:ting)?) (?:out|away)|remov(?:e|ing)|ignoring|setting aside|forget(?:ting)?|minus|less|sans|without|w\/o|(?:that|which|who|but|and) (?:isn'?t|ain'?t|is not|aren'?t|are not))\s(?:the\s|just\s|about\s)?$/;
const AFTER = /^(?:社|さん)?(?:以外|のほか|の他|を除|抜き|じゃなく|ではなく)|^ (?:aside|apart|excluded)\b/;
const JOINS = /^(?:社|さん)?\s?(?:と|、|・|や|か|,|\/|＆|&|and|or|nor|, and|, or)\s?$/;

/** A name with those that are joined to it, on both sides: 「AとB以外」, "besides A and B". */
export function withJoined({ folded, mentions }: Reading, mention: Mention): Mention[] {
  const at = mentions.indexOf(mention);
  const isJoined = (index: number) =>
    JOINS.test(folded.slice(mentions[index - 1]?.end ?? 0, mentions[index]?.start ?? 0));
  let [first, last] = [at, at];
  while (first > 0 && isJoined(first)) first--;
  while (last + 1 < mentions.length && isJoined(last + 1)) last++;
  return mentions.slice(first, last + 1);
}

/** "Apart from A, B makes chips too": the comma ends what is set aside, and B is the one that does it. */
const ENDS_IN_COMMA = /^(?:社|さん)?, ?$/;
const GOES_ON = /^ [a-z]/;
function withoutDoer({ folded }: Reading, joined: Mention[]): Mention[] {
  const last = joined.at(-1);
  const before = joined.at(-2);
  if (!last || !before) return joined;
  const isLead = BEFORE.test(folded.slice(0, joined[0]!.start));
  const isApart = ENDS_IN_COMMA.test(folded.slice(before.end, last.start));
  return isLead && isApart && GOES_ON.test(folded.slice(last.end)) ? joined.slice(0, -1) : joined;
}

/** The companies that a question sets aside: "anyone besides NVIDIA", 「NVIDIA以外に」. */
export function setAside({ reading }: Context): string[] {
  const { folded, mentions } = reading;
  return [
    ...new Set(
      mentions
        .filter(({ start, end }) => BEFORE.test(folded.slice(0, start)) || AFTER.test(folded.slice(end)))
        .flatMap((mention) => withoutDoer(reading, withJoined(reading, mention)))
        .map(({ company }) => company),
    ),
  ];
}

/** Those who do more than invest, by what they are: "apart from the big tech firms". */
const TRADES =
  /\b(?:besides|apart from|aside from|other than|excluding|except(?: for)?|not counting) (?:the |any )?(?:big[- ]?tech(?: (?:firms?|companies|names|giants))?|tech (?:giants|companies|firms)|chip ?makers?|strategics?|corporates?|operating (?:companies|businesses)|industry (?:players|companies))\b|\b(?:non-?|not? |(?:aren't|isn't|are not|is not|rather than) (?:an? |the )?)(?:corporates?|strategics?|operating (?:compan(?:y|ies)|business(?:es)?)|tech (?:giants?|compan(?:y|ies)|firms?)|big[- ]?tech|chip ?makers?)\b|(?:大手てっく(?:企業)?|てっく(?:企業|大手|系)|巨大(?:てっく|it)企業|ちっぷめか|半導体めか|事業会社|事業者|it企業)(?:以外|を?除|抜き|(?:じゃ|では|で)な[いく])/;

/** Those who do nothing but invest, where they aren't the ones that are set aside: "which investment firms", 「機関投資家で」. */
const FUNDS =
  /\b(?:(?:pure(?:ly)?|financial|institutional) (?:investors?|backers?|shareholders?|houses?|funds?)|investment (?:firms?|companies|houses?|managers?|funds?|outfits?)|asset managers?|fund (?:managers?|houses?)|money managers?)\b|(?:純粋な投資家|機関投資家|金融(?:系|機関)の投資家|投資会社|投資ふぁんど|運用会社|ふぁんど)(?!以外|を?除|抜き|(?:じゃ|では)な|の規模)/;
const FUNDS_ASIDE =
  /\b(?:besides|apart from|aside from|other than|excluding|except(?: for)?|not|leaving|without|ignoring|rather than|instead of)\b[^,.?!]{0,24}\b(?:investors?|funds?|firms?|houses?|managers?)\b/;
const areTradesAside = (folded: string): boolean =>
  TRADES.test(folded) || (FUNDS.test(folded) && !FUNDS_ASIDE.test(folded));

function investorsOfTrade({ graph, entities }: Context): string[] {
  const isOfTrade = (id: string) =>
    entities.get(id)?.kinds.some((kind) => kind === 'chip-maker' || kind === 'cloud-provider') ?? false;
  return unique(graph.all.flatMap(({ kind, from }) => (kind === 'investment' ? [from] : []))).filter(
    isOfTrade,
  );
}

const ALL = /全部|全社|すべて|全て|ぜんぶ|三社|3社|三つ|3つ|\b(?:all|every|each|the (?:whole )?set)\b/;

/** Does what was said of the two, which is that they are in several: "who else does so?", 「そういう動きをしてる投資家」. */
const DOES_SO =
  /\b(?:do(?:es|ing)? (?:so|that|this|it|the same)|(?:the )?same (?:thing|way)|like (?:that|this|them)|several|multiple|many|rivals?|competitors?|competing|both sides|more than one|(?:every|each|all(?: of)?(?: the)?)(?: big| major| main| ai| leading)? labs?|(?:spread|spreads|diversified|exposed|money|stakes?|positions?|bets?|invest\w*|backs?|backing|hold\w*)(?: \w+)? (?:across|all over) (?:all )?(?:of )?the)\b|横断|手広く|幅広く|まんべんなく|満遍なく|またが|(?:そう(?:して|し(?:た|てる)|いう)|同じ(?:こと|よう|動き|く)|両方|おなじ|複数|何社|いくつも|らいばる|競合)/;

const ASKS_WHO =
  /\bwh?ich (?:\w+ )?(?:investors?|backers?|companies|firms)\b|\b(?:who|(?:any|some)(?:one|body))\b|のは[?？]?$|どこ|誰|だれ|どの(?:会社|投資家|企業)|(?:投資家|出資者|会社|企業|とこ)(?:は|って|と|を|の名)/;

/** Whoever there may be: their names are wanted with the yes. */
const ANYBODY = /\b(?:any|some)(?:one|body)\b|誰か|だれか|どこか/;

/** To be in a lab is to have a stake in it: 「OpenAIに入ってるとこ」. */
const IS_IN =
  /に(?:も)?(?:入って|入れて|いる(?:とこ|会社|の)|乗って|乗っ|張って|賭けて|突っ込)|\b(?:in|into|behind)\b/;

/** Denied of all the others: "nobody but Microsoft backs it". */
const NOBODY =
  /\b(?:nobody|no ?one|none|nothing)(?: else)? (?:but|other than|except(?: for)?|besides|apart from|save)\b/;

/** Who else is in several of them: "who besides the big two holds all three?", 「MSとNVIDIA以外で三社全部に…」. */
export function readBesides(context: Context): Question | undefined {
  const { reading, has } = context;
  const isOfTrade = areTradesAside(reading.folded);
  const besides = isOfTrade ? investorsOfTrade(context) : setAside(context);
  const isGiver = (id: string) => isInvestor(context, id) && !isAiCompany(context, id);
  const isNobody =
    NOBODY.test(reading.folded) ||
    (context.yesNo && context.negated && /以外(?:から|に)/.test(reading.folded));
  const isDenied = besides.length === 1 && reading.companies.length > 1 && isNobody;
  const isSo = besides.length > 1 && DOES_SO.test(reading.folded);
  const areNamed = reading.companies.length > besides.length || ALL.test(reading.folded);
  const isInside = areNamed && IS_IN.test(reading.folded);
  const isTold = isDenied || isSo || isInside || has('r-invest', 'r-own', 'r-investor');
  const isOfAll =
    reading.companies.length === 1 &&
    ALL.test(reading.folded) &&
    (!context.yesNo || ANYBODY.test(reading.folded));
  const isOfGoods = has('r-cloud', 'r-chip', 'r-supply');
  const isOne =
    besides.length === 1 &&
    !isOfGoods &&
    (reading.companies.length === 2 || isOfAll) &&
    ASKS_WHO.test(reading.folded);
  if ((besides.length < 2 && !isDenied && !isOne) || !besides.every(isGiver) || !isTold) return undefined;
  const named = reading.companies.filter((id) => !besides.includes(id));
  if (!named.every((id) => isAiCompany(context, id))) return undefined;
  if (named.length === 0 && !isSo && !ALL.test(reading.folded)) return undefined;
  const of = named.length > 0 ? named : labsOf(context);
  const isIn = (id: string, to: string) => context.graph.between(id, to, 'investment').length > 0;
  return {
    kind: 'investors',
    of,
    ...(of.length > 1 ? { all: true } : {}),
    // Of a whole trade those alone who are in it: it isn't said of the others that they were.
    besides: isOfTrade ? besides.filter((id) => of.some((to) => isIn(id, to))) : besides,
    any: true,
    ...(isDenied ? { negated: true } : {}),
  };
}

/** Who else does what the two that are set aside do, whatever the learner takes that to be like. */
export const readAlsoDoes: Step = (scene) => {
  const { context } = scene;
  const isSo = setAside(context).length > 1 && DOES_SO.test(context.reading.folded);
  if (!isSo || context.has('q-why', 'q-amount', 'q-when', 'r-pay', 'r-supply')) return undefined;
  const question = readBesides(context);
  return question && { ...clause(scene, question), isActed: true };
};
