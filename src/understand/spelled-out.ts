import { isStated } from '../knowledge/graph.ts';
import { namesIn } from './ask-lists.ts';
import type { Turn } from './follow.ts';
import { heNamed } from './he-named.ts';
import { inThere } from './in-there.ts';
import { inItsStead, leftOff } from './left-off.ts';
import { inDollars, OF_WAY, percentOf, pressedFor, workedOutOf } from './pressed.ts';
import { toldNames } from './told-names.ts';
import type { Understanding } from './understand.ts';

/** A half question and what was told before it; the whole question in its place, or nothing. */
type SpellOut = (text: string, last: Turn, parts: Understanding) => string | undefined;

const isJapanese = (text: string): boolean => /[ぁ-ん]/u.test(text);

/** No half sentence is longer, in UTF-16 units. */
const LONGEST = 160;

const FALLS_SHORT = [
  /^(?:(?:and|so|but|ok|okay|hm+|right|then)[, ]+){0,4}(?:what(?:'s| is| are| does| do| happens| would| will| follows)?(?: [\w']+){0,3}? if|suppos(?:e|ing)|(?:let's )?say|if|in case) (?:it|that|this|they|the (?:market|numbers?|figures?|forecasts?|projections?|targets?|growth|rate|cagr)) (?:[\w']+ )?(?:do(?:es)?n['’]?t|does not|do not|didn['’]?t|never|fails?|won['’]?t|isn['’]?t|is not|can['’]?t|falls?|misses|miss|flops?|undershoots?|disappoints?)(?: (?:to|there|that|it|this|the|by|in|as|up|short|of|out|true|hoped|expected|predicted|forecast|projected|figure|number|target|mark|20\d\d|pan|come|get|gets|reach|reaches|reached|hit|hits|make|makes|happen|happens|materiali[sz]es?|grow|grows|met|way|much|fast|so|big|level|anywhere|near|close|after|all)){0,8}(?:[,?]? (?:and |so )?(?:then )?what(?: then| happens| follows)?)?[?.!\s]*$/iu,
  /^(?:(?:で|じゃあ?|でも|もし(?:も)?|仮に|万一|万が一)、?){0,3}(?:(?:それ|これ|そこ|そう|その|市場|予測|予想|目標|期待|見込み|成長率?|規模|数字|額|率|通り|とおり|どおり|まで|に|が|を|は|の|も|そんなに|20\d\d年)、?){0,6}(?:(?:届か|達成でき|達成し|達し|到達し|到達でき|行か|いか|伸び|育た|成長し|実現し|なら|当たら)な(?:かったら|かった(?:場合|とき|時)|ければ|い(?:と|場合|とき|時))|(?:外れ|はずれ)(?:たら|れば|ると|た(?:場合|とき|時))|(?:下回|下振れ)(?:ったら|れば|ると|った(?:場合|とき)|したら|た(?:ら|場合)))(?:は|には)?、?(?:(?:どう|何が|なにが|なんか)[^。?？%]{0,14})?[?？。\s]*$/u,
];

const isOfMarket = ({ question, facts }: Turn, { library }: Understanding): boolean =>
  question.kind === 'market' ||
  (question.kind === 'derived' && /rate|growth|percent/.test(question.what)) ||
  facts.some((id) => library.knowledge.facts.get(id)?.topic === 'market');

/** "What if it doesn't get there?", 「それ届かなかったら？」, after what the market is forecast at. */
const marketShort: SpellOut = (text, last, parts) => {
  if (!FALLS_SHORT.some((pattern) => pattern.test(text)) || !isOfMarket(last, parts)) return undefined;
  return isJapanese(text)
    ? 'AI市場が期待どおりに成長しなかったらどうなる？'
    : "what happens if the AI market doesn't grow as hoped?";
};

const GETS_THERE =
  /(?<before>^|^[^?？]{0,60}[,?] ?)(?:and |so ){0,2}(?:do(?:es)?|would|will) (?:that|it|this)(?: rate| pace| growth)?(?: (?:actually|really|even|alone|by itself)){0,2} (?:gets?|takes?|brings?|carr(?:y|ies)|leads?) (?:(?:you|us|one|me|it|them) )?(?:(?:all the way )?from (?:the )?20\d\d[^,?]{0,24} to (?:the )?20\d\d[^,?]{0,16}|to (?:the )?20\d\d[^,?]{0,16}|to (?:that|the) (?:number|figure|forecast|projection)|there)[?.\s]*$/iu;
const BECOMES =
  /(?<before>^|^[^?？]{0,40}[、。?？])(?:それで|その率で|このペースで|それだと)(?:20\d\d年(?:から|の[^、。?？]{1,6}から))?(?:ちゃんと|本当に|ほんとに)?20\d\d年の(?:数字|額|規模|予測)に(?:ちゃんと|本当に|ほんとに|実際に)?(?:な[るり]|届[くき]|行[くき]|い[くき]|達する|到達する)[^、。?？]{0,8}[?？\s]*$/u;
const OF_RATE = /成長率|伸び率|年率|\b(?:cagr|rate|growth|percent|pace)\b|%/i;

/** "What CAGR do they quote, and does that get you from the 2025 number to the 2030 one?": the rate, held against what is forecast. */
const rateEnough: SpellOut = (text, last, parts) => {
  for (const [pattern, whole] of [
    [GETS_THERE, 'is it enough to reach the 2030 forecast?'],
    [BECOMES, 'それで2030年の数字に届く？'],
  ] as const) {
    const before = pattern.exec(text)?.groups?.['before'];
    if (before === undefined) continue;
    if (!OF_RATE.test(before) && !isOfMarket(last, parts)) return undefined;
    return before + (isJapanese(text) || before === '' ? '' : 'and ') + whole;
  }
  return undefined;
};

const OUT_THAN_IN = [
  /\bmore (?:money |cash |is |goes |going |flowing |flows |leaves |leaving ){0,2}(?:out )?than (?:comes? |coming |is |goes |going |it (?:gets|takes) |they (?:get|take) ){0,2}(?:back )?in\b|\bmore out than in\b|\b(?:pay|spend|send|shell)(?:s|ing)? (?:out )?more than (?:it|they)(?:'s| is| are)? (?:get|tak|receiv|bring|rak)\w*\b/i,
  /(?:出て(?:い|行)?く|払う|支払う|支払い?|支出|出す|出金|持ち出し)(?:額|金額|お金|分)?の?(?:方|ほう)が(?:多|大き|でか|上)/u,
  /入(?:る|って(?:く)?る)(?:額|金額|お金|分|の)?より(?:も)?(?:出|払|支)[^、。?？]{0,10}(?:多|大き|でか|上)/u,
];

/** "So is that more out than in? By how much": of the one that pays a stated sum and gets some. */
const outThanIn: SpellOut = (text, last, parts) => {
  if (text.length > 90 || !OUT_THAN_IN.some((pattern) => pattern.test(text))) return undefined;
  const { graph, knowledge } = parts.library;
  const named = namesIn(text, parts);
  const ids = named.length > 0 ? named.map(({ id }) => id) : last.companies;
  const [of, second] = ids.filter(
    (id) => graph.outOf(id, 'payment').some(isStated) && graph.into(id, 'investment').some(isStated),
  );
  if (of === undefined || second !== undefined || named.length > 1) return undefined;
  const { en } = knowledge.entities.get(of)!.name;
  return isJapanese(text)
    ? `${en}は受け取るより支払う方が多い？差額はいくら？`
    : `Does ${en} pay out more than it gets from its investors, and by how much?`;
};

const ORDINAL =
  /\bthe (?<en>first|second|third|last|final)(?: (?:one|lab|company|firm|name)| of (?:them|those|these))(?: (?:on (?:that|the) list|you (?:named|listed|mentioned|said)))?\b(?! (?:to|that|who|which|is|was|at))|(?:一番)?(?<ja>最初|最後|[二三23](?:つ|番|社|個)目)の(?:やつ|会社|企業|ラボ|らぼ|とこ(?:ろ)?|一社|1社)/iu;
const PLACES: [RegExp, number][] = [
  [/first|最初/i, 0],
  [/second|[二2]/i, 1],
  [/third|[三3]/i, 2],
  [/last|final|最後/i, -1],
];

const HOW_MUCH = /\b(?:how (?:much|big|large)|size|amount|stake|ticket)\b|いくら|額|なんぼ/i;

/** As they were told: what one puts money in goes by its sum, then what is kept secret, then what is left unsaid. */
function inTold(labs: string[], { question }: Turn, { library: { graph } }: Understanding): string[] {
  if (question.kind !== 'investments') return labs;
  const rank = (to: string): number => {
    const amounts = question.by
      .flatMap((by) => graph.between(by, to, 'investment'))
      .map(({ amount }) => amount);
    if (amounts.some(({ usd }) => usd !== undefined)) return 0;
    return amounts.some(({ bound }) => bound === 'undisclosed') ? 1 : 2;
  };
  return labs.toSorted((a, b) => rank(a) - rank(b));
}

/** "NVIDIA's ticket in the last one", after labs were told: by its name. */
const placeNamed: SpellOut = (text, last, parts) => {
  const { en, ja } = ORDINAL.exec(text)?.groups ?? {};
  const said = en ?? ja;
  if (said === undefined) return undefined;
  const { graph, knowledge } = parts.library;
  const [named, second] = namesIn(text, parts).map(({ id }) => id);
  // "How big is its stake in the first one?", after what it puts money in.
  const { question } = last;
  const [only, more] = question.kind === 'investments' ? question.by : [];
  const isIts = named === undefined && more === undefined && HOW_MUCH.test(text);
  const giver = isIts ? only : named;
  if (giver === undefined || second !== undefined) return undefined;
  const { takers } = toldNames(last.question, parts.library);
  const fact = knowledge.facts.get(last.facts[0] ?? '');
  const labs = (takers.length > 1 ? takers : (fact?.entities ?? [])).filter(
    (id) => graph.into(id, 'investment').length > 0 && graph.outOf(id, 'investment').length === 0,
  );
  const id = inTold(labs, last, parts).at(PLACES.find(([pattern]) => pattern.test(said))?.[1] ?? 0);
  if (labs.length < 2 || id === undefined || graph.outOf(giver, 'investment').length === 0) return undefined;
  const [by, lab] = [giver, id].map((one) => knowledge.entities.get(one)!.name.en);
  if (!isIts) return text.replace(ORDINAL, lab!);
  return isJapanese(text) ? `${by}は${lab}にいくら出資してる？` : `how much does ${by} invest in ${lab}?`;
};

const ON_SAME_AXIS =
  /^(?:(?:and|so|but|ok|then)[, ]+){0,3}(?:where|how) (?:do|does|would|is|are) (?<what>(?:the )?[\w-]+(?: \w+)?) (?:fall|sit|land|stand|come|rank|fit|score|go|look|belong)(?:s)?(?: in)? (?:on|along|in|by|under) (?:that|this|the same|that same|this same|the) (?:axis|scale|spectrum|measure|yardstick|dimension|criteri(?:on|a)|terms|test|line)[?.\s]*$/iu;

/** "Where do smartphones fall on that same axis?" */
const sameAxis: SpellOut = (text) => {
  const what = ON_SAME_AXIS.exec(text)?.groups?.['what'];
  return what && `what about ${what}?`;
};

const BACK_TO =
  /^(?:(?:ok|okay|so|and|now|going|let's go|getting|go|coming)[, ]+){0,3}back to (?:the |that |your )?(?<what>[\w-]+(?: \w+)?)(?: (?:one|point|part|bit|thing|item|merit|risk|upside))[.,:;-]+ ?(?<asked>[^?]{8,80}\bit\b[^?]{3,70}\??)$/iu;

const WHY = /^(?:(?:and|so|but)[, ]+)?(?:why|how come)\b/i;

/** "Back to the stability one. Why would it hold if …": what it points to by its name. */
const backTo: SpellOut = (text, _, parts) => {
  const { what, asked } = BACK_TO.exec(text)?.groups ?? {};
  if (what === undefined || namesIn(what, parts).length > 0) return undefined;
  // A point tells why it is so.
  return WHY.test(asked!) ? `what about ${what}?` : asked?.replace(/\bit\b/i, what);
};

const ATTRIBUTE = [
  /^(?:(?:ugh|argh|fine|ok|okay|hm+|meh|damn|alright|right|well|then|and|so|but|sure|got it)[,.! ]+){0,4}(?:(?:what about|how about|its|the|their) ){0,2}(?<what>valuation|market (?:cap(?:itali[sz]ation)?|value)|revenues?|sales|profits?|head ?count|share price|stock price)(?: (?:then|at least|though|instead|maybe)){0,2}[?.!\s]*$/iu,
  /^(?:(?:じゃあ?|なら|では|うーん|そっか|えー?|で|ふーん|なるほど)[、。]?){0,3}(?<what>評価額|時価総額|企業価値|売上高?|売り上げ|利益|株価|従業員数|社員数)(?:の?(?:方|ほう))?(?:は|なら|だと|も)?(?:どう(?:なの|なん|です|でしょう)?|書いてある|わかる|載ってる|ある|出てる)?(?:か|の)?[?？。\s]*$/u,
];

/** The one company that a question was about, be it that the article lacks what was asked of it. */
function oneAskedOf(last: Turn, { graph }: Understanding['library']): string | undefined {
  const { question, answered, companies } = last;
  // Of two the one is asked of whom the other holds a part.
  const [held, more] = graph.all.filter(({ id, kind }) => kind === 'investment' && last.deals.includes(id));
  if (held && !more && companies.includes(held.to)) return held.to;
  const absent = [answered, question].find((one) => one?.kind === 'absent');
  if (absent?.kind === 'absent' && absent.of !== undefined) return absent.of;
  return question.kind === 'tie' && question.deal === 'investment' ? question.to : undefined;
}

/** "Ugh. Valuation then?", 「じゃあ評価額は？」: of the company that something else was asked of. */
const attributeOfTold: SpellOut = (text, last, parts) => {
  const what = ATTRIBUTE.map((pattern) => pattern.exec(text)?.groups?.['what']).find(Boolean);
  const id = what === undefined ? undefined : oneAskedOf(last, parts.library);
  const name = id === undefined ? undefined : parts.library.knowledge.entities.get(id)?.name.en;
  if (name === undefined) return undefined;
  return isJapanese(text) || /[\p{sc=Han}]/u.test(text) ? `${name}の${what}は？` : `${name}'s ${what}?`;
};

const WHICH_AND_BOTH = [
  /^(?:(?:and|so|ok)[, ]+){0,3}(?:(?:and )?which (?:labs|companies|ones|firms|three|startups)(?: (?:exactly|specifically|are they|are those|is that)){0,2}[,?] ?(?:and )?)(?:do|does|are|is) (?:both|they|the two|each)(?: (?:of them|of the two|funds|investors|firms|of those))? (?:hold|own|back|have|invest in|in|hold stakes in|holding|owning) (?:all|every one|every single one|each(?: one)?)(?: (?:three|3))?(?: of (?:them|those|these))?[?.\s]*$/iu,
  /^(?:具体的に)?(?:は)?(?:どの(?:ラボ|会社|企業|[三3]社)|どこ(?:と|の)?(?:どこ)?)(?:です|なの|のこと)?(?:か)?[?？、]\s?(?:で、?|あと)?(?:(?:[二2]社|両社|両者|両方)とも|どっちも|どちらも)(?:全部|すべて|全て|全社|[三3]社(?:とも|全部|すべて))(?:に|を)?(?:持って|入って|入れて|出資して|投資して|投資し|張って)[^、。?？]{0,6}[?？\s]*$/u,
];

const WHICH_LEAD = /^[^,?？、]{2,40}[,?？、]\s?(?:and |で、?|あと)?/iu;

/** "Which labs, and do both hold all of them?", after two who hold some: whether the two do names them all. */
const bothHoldAll: SpellOut = (text, last, { library }) => {
  if (!WHICH_AND_BOTH.some((pattern) => pattern.test(text))) return undefined;
  const { givers, takers } = toldNames(last.question, library);
  const fact = library.knowledge.facts.get(last.facts[0] ?? '');
  const besides = last.question.kind === 'investors' ? (last.question.besides ?? []) : [];
  const { graph } = library;
  const all = givers.length > 0 ? givers : (fact?.entities ?? []);
  const two = all.filter((id) => !besides.includes(id) && graph.outOf(id, 'investment').length > 0);
  const known = takers.length > 0 ? takers : (fact?.entities ?? []);
  const labs = known.filter((id) => graph.into(id, 'investment').length > 0);
  if (two.length !== 2 || labs.length < 2) return text.replace(WHICH_LEAD, '');
  const [by, of] = [two, labs].map((ids) => ids.map((id) => library.knowledge.entities.get(id)!.name.en));
  return isJapanese(text)
    ? `${by!.join('と')}は${of!.join('、')}のすべてに出資してる？`
    : `do ${by!.join(' and ')} invest in all of ${of!.join(', ')}?`;
};

const EXPAND =
  /^(?<what>the (?:first|second|third|fourth|last) (?:one|risk|merit|point|item|reason|aim))[,:;.]? (?:(?:please|can you|could you) )?(?:expand|elaborate|go deeper|unpack|explain|more details?|say more|tell me more)(?: (?:on|about|into))?(?: (?:that|it|this))?(?: please)?[?.!\s]*$/iu;

/** "The second one, expand on that." */
const expanded: SpellOut = (text) => {
  const what = EXPAND.exec(text)?.groups?.['what'];
  return what && `tell me more about ${what}`;
};

/** 「んでMSは」: a name stands behind it without a mark. */
const LED = /^(?:んで|そんで|ほんで|ほいで|んじゃ|そしたら|したら)(?![、ぁ-ん])/u;
/** How far apart two are. */
const APART = /(?<=^|[の、])開き(?=$|は|って|が|も|どの|いくら|[?？])/u;
const ALL_THREE = /\ball 3\b(?! (?:billion|bn|b\b|million|years?|months?|layers?|industries))/iu;

const SPELL_OUT: SpellOut[] = [
  heNamed,
  leftOff,
  inItsStead,
  marketShort,
  rateEnough,
  outThanIn,
  placeNamed,
  sameAxis,
  backTo,
  attributeOfTold,
  bothHoldAll,
  percentOf,
  expanded,
  inThere,
  pressedFor,
  inDollars,
  workedOutOf,
];

/** A half question in full, where only what was told before it says what is meant. */
export function spelledOut(typed: string, last: Turn | undefined, parts: Understanding): string {
  if (!last || typed.length > LONGEST) return typed;
  const text = typed
    .replace(OF_WAY, '')
    .replace(LED, 'で、')
    .replace(ALL_THREE, 'all three')
    .replace(APART, '差');
  for (const spell of SPELL_OUT) {
    const whole = spell(text.trim(), last, parts);
    if (whole !== undefined) return whole;
  }
  return text;
}
