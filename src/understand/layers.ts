import type { Library } from '../knowledge/index.ts';
import { LAYERS, type Layer } from '../knowledge/schema.ts';
import { setAside } from './besides.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { LAYER_WORDS, layersNamed, readStands } from './stands.ts';

const SEVERAL =
  /(?:一番|いちばん|最も|もっとも)多(?:く|い)の?層|(?:多(?:く|い)の?|何?個?の?)層に(?:一番|いちばん|最も)|複数の|(?:二|2)つの?層(?:に|で|を)|二つ以上|2つ以上|いくつもの|またが|跨|掛け持ち|[>＞≧]\s?[12]|両方|全層|三層とも|[三3]つとも|同時に|どの層(?:に|で)も(?![^。?？]{0,6}(?:ない|ません|いん))|(?:三つ|3つ|全部|ぜんぶ|すべて|全て|どれ)(?:の層)?(?:全部|ぜんぶ|すべて|全て|とも|にも)?(?:に|の|で(?![一二三四五六七八九\d])|を)|(?:三|3)(?:つの)?(?:層|要素)(?:の?(?:全部|ぜんぶ|すべて|全て|とも|どれ))|\b(?:(?:in )?(?:the )?most layers|more than one|several|multiple|two or more|all (?:(?:three|3)|(?:of )?(?:the |three |3 ){0,12}(?:layers|tiers|levels))|every|both|span(?:s)?|straddle|across|more than 1|2 or more|all of them|at once|at the same time|simultaneously|but also|each of the (?:three|3)|(?:any |a |one )single (?:company|firm|player|name))\b/;

/** Whether several layers are meant at once. */
export const isOfSeveral = (folded: string): boolean => SEVERAL.test(folded);

/** "Which company is in all 3 layers, ai + cloud + chips?": each of them is only named to say which they are. */
export const isOfAllLayers = (folded: string): boolean =>
  SEVERAL.test(folded) && ASKS_WHO.test(folded) && layersNamed(folded).length === LAYERS.length;

/** Asks for the others in its layer, not for its layer. */
const BESIDE =
  /\b(?:accompan\w+|alongside|besides?|next to|together with|other than|apart from|else)\b|以外|のほか|の他|並んで|並ぶ|と一緒/;

/** The one layer that is named, however loosely: after a layer was told that is enough. */
export function layerIn(folded: string): Layer | undefined {
  const [named, second] = LAYER_WORDS.filter(([, pattern]) => pattern.test(folded));
  return second ? undefined : named?.[0];
}

/** The concept that stands for each layer. */
const CONCEPTS: [Layer, string][] = [
  ['chip', 'r-chip'],
  ['cloud', 'r-cloud'],
  ['ai', 'ai-company'],
];
/** The one layer that the concepts of a text stand for; undefined for none, or several. */
export function layerMeant({ has }: Context): Layer | undefined {
  const [meant, second] = CONCEPTS.filter(([, concept]) => has(concept));
  return second ? undefined : meant?.[0];
}

const ASKS_WHO =
  /のは[?？]?$|\b(?:who|which|what|name|any(?:one|body)?)\b|誰|だれ|どこ|どの|どれ|(?:ある|いる|あります|います)(?:か|の|かな)?[?？。]?\s*$|\bany (?:company|firm|player)\b/;

/** Whether one could do without the others, or how many there are, is another matter than who stands in several. */
const ALONE =
  /\b(?:alone|solo|by (?:itself|themselves|yourself)|on (?:its|their) own|single-?handed\w*)\b|単独|一社|1社|独力|自力|だけで|全部で(?:[一二三四五六七八九十]|\d+)(?:つ|個|種類)の要素/;

/** However many of them are named besides. */
const ALL_LAYERS =
  /\b(?:all three|every|each of the three) (?:tiers?|layers?|levels?)\b|(?:三|3)(?:つの?)?層(?:全部|すべて|全て|とも)|全(?:部の)?層/;

/** One of the layers is set aside: 「チップじゃなくてクラウド」. */
const INSTEAD = /(?:じゃ|では|で)なく|\b(?:not|rather than|instead of)\b/;

/** "In both AI and chips": two trades by their shortest names. */
const BOTH =
  /\bboth (?:the )?(ai|models?|clouds?|chips?|gpus?|hardware)(?: \w+)? and (?:the )?(ai|models?|clouds?|chips?|gpus?|hardware)\b/;
const layerOf = (word: string): Layer =>
  /^(?:ai|model)/.test(word) ? 'ai' : word.startsWith('cloud') ? 'cloud' : 'chip';

/** One trade beside the other: 「クラウド3強のうちAIモデルも作ってるのは？」, "which cloud also makes chips?" */
const ALSO =
  /^(?!.*(?:もでる|ちっぷ|くらうど|企業|会社)も.*(?:もでる|ちっぷ|くらうど|企業|会社)も).*(?:(?:もでる|ちっぷ|くらうど|gpu|半導体)も|(?:企業|会社|めか|層)(?:で|に)も)(?!.*(?:買|使|借|依存|頼))|\b(?:also|too|as well)\b(?!.*\b(?:buys?|uses?|using|needs?|rel(?:y|ies)|rents?|runs?|gets?|secures?)\b)/;

/** "Who is in both the cloud and the chip layer?": the layers that are named together. */
function readEvery({ reading, has }: Context): Question | undefined {
  const { folded } = reading;
  const named = layersNamed(folded);
  const [, ...both] = BOTH.exec(folded) ?? [];
  const layers = named.length < 2 && both.length > 0 ? both.map((word) => layerOf(word)) : named;
  const isSold = has('r-supply') && !/\bcloud providers?\b|ぷろばいだ/.test(folded);
  const isMoney = (isSold || has('r-invest', 'r-pay', 'r-money', 'q-amount')) && !has('r-layer');
  if (layers.length < 2 || isMoney || INSTEAD.test(folded) || ALL_LAYERS.test(folded)) return undefined;
  return SEVERAL.test(folded) || ALSO.test(folded) ? { kind: 'layers', every: layers } : undefined;
}

/** What the layers are called besides. */
const ELEMENTS =
  /\b(?:elements|building blocks|ingredients|tiers) (?:of|for|in|to) (?:ai|the stack)\b|三つの要素|3つの要素/;

/** How many of them it stands in. */
const COUNTS = /いくつ|何(?:層|個|つ|区分|要素|か所)|\bhow many\b/;

/** The company whose layers a question asks for, or a fact tells. */
function placedIn(question: Question, { entities }: Context): string | undefined {
  if (question.kind === 'layers') return question.of;
  if (question.kind !== 'facts' || question.polarity !== undefined) return undefined;
  const [told = ''] = question.ids;
  return [...entities.values()].find(({ placed }) => placed?.includes(told))?.id;
}

/** "Google is in how many of the three?": told with the number, whichever step read it. */
export function withLayerCount(question: Question, context: Context): Question {
  const of = COUNTS.test(context.reading.folded) ? placedIn(question, context) : undefined;
  if (of === undefined) return question;
  return question.kind === 'layers' ? { ...question, count: true } : { kind: 'layers', of, count: true };
}

/** So likely who stands in several layers is asked. */
const PLAINLY = 0.9;
const isPlainlyOfSeveral = ({ asked: [first] }: Context): boolean =>
  first?.intent === 'layers-several' && first.share >= PLAINLY;

/** Each company once, however many layers it stands in. */
export const DISTINCT =
  /\bhow many (?:\w+ )?(?:different|distinct|separate|unique|individual) (?:companies|firms|players|names|organi[sz]ations)\b|\bcount(?:ing|ed)? (?:each|google) (?:company |firm )?(?:only )?once\b|(?:重複|かぶり|ダブり|だぶり|重なり)(?:なし|抜き|を(?:除|省)|は除)[^。?？]*(?:何社|いくつ)|(?:何社|いくつ)[^。?？]*(?:重複|かぶり|だぶり)(?:なし|抜き)|(?:実質|のべでなく|ゆにくで)[^。?？]{0,10}何社/;

/** "How many different companies across the three layers?" */
export const readDistinct = ({ reading, has, yesNo }: Context): Question | undefined =>
  DISTINCT.test(reading.folded) &&
  !yesNo &&
  !has('r-invest', 'r-pay', 'q-why') &&
  (has('r-layer') ||
    /\b(?:tiers?|brackets?|columns?|groups?|lists?|entries)\b|[三3]つの?(?:層|要素|分類|区分|枠)|google/.test(
      reading.folded,
    ))
    ? { kind: 'layers', distinct: true }
    : undefined;

/** "Besides Microsoft, who is in all three layers?": the one that is, whoever is set aside. */
const isOfAllBesides = (context: Context): boolean => {
  const { reading, has, yesNo } = context;
  const aside = setAside(context);
  return (
    !yesNo &&
    aside.length > 0 &&
    reading.companies.every((id) => aside.includes(id)) &&
    !has('q-why', 'r-invest', 'r-pay', 'r-supply') &&
    /\blayers?\b|層/.test(reading.folded) &&
    ALL_THREE.test(reading.folded) &&
    ASKS_WHO.test(reading.folded)
  );
};
const ALL_THREE =
  /\b(?:all|every|each)\b(?: (?:one|of|the|these|those|three|3)){0,12} (?:layers?|three)\b|(?:全部|ぜんぶ|すべて|全て|三つとも|3つとも|全層|どの層に(?:も|でも))/;

/** Which layer a company stands in, who stands in a layer, who stands in several. */
export function readLayers(context: Context): Question | undefined {
  const { reading, has, yesNo } = context;
  const claimed = yesNo ? readStands(context) : undefined;
  if (claimed) return claimed;
  if (isOfAllBesides(context)) return { kind: 'layers', several: true };
  if (has('q-why') || BESIDE.test(reading.folded) || ALONE.test(reading.folded)) return undefined;
  const named = reading.companies.filter((id) => context.entities.get(id)?.kinds.includes('company'));
  const asksWho = has('q-who', 'q-list', 'r-company') || ASKS_WHO.test(reading.folded);
  const every = named.length === 0 && asksWho && !yesNo ? readEvery(context) : undefined;
  if (every) return every;
  const areAllNamed = layersNamed(reading.folded).length === LAYERS.length;
  if (!has('r-layer') && !ELEMENTS.test(reading.folded) && !areAllNamed) return undefined;
  if (named.length === 0 && ((SEVERAL.test(reading.folded) && asksWho) || isPlainlyOfSeveral(context)))
    return { kind: 'layers', several: true };
  const asksWhere =
    has('q-who', 'q-what', 'q-count') ||
    /どの|どこ|where|which|what|いくつ|何層|\bor\b|それとも/.test(reading.folded) ||
    yesNo;
  return named.length === 1 && asksWhere ? { kind: 'layers', of: named[0]! } : undefined;
}

const IN_SO_MANY =
  /\b(?:in|on|at) (?:(?<all>all|every one|each)(?: (?:three|of (?:them|those|these)))?|(?<many>several|multiple|more than one)(?: of (?:them|those|these))?|(?<en>one|two|three|[123])(?: of (?:them|those|these))?)(?:,? (?:too|as well|also))?[\s?.!]*$|(?:(?<zen>全部|すべて|全て|三つとも|3つとも)|(?<kazu>複数|いくつも|何個も|[二2]つ以上|[二2]個以上)|(?<ja>[一二三123])つ)(?:に|で)?(?:も)?(?:入って|いる|顔を出して|名前)?[^、。]{0,6}$/u;
const MANY: Record<string, number> = { one: 1, two: 2, three: 3, 一: 1, 二: 2, 三: 3, 1: 1, 2: 2, 3: 3 };

/** In the layer that was told. */
const THERE =
  /\b(?:in|on|part of|belong(?:s)? (?:to|in)) (?:there|it|that(?: (?:one|layer|tier|level|group))?|the same (?:one|layer|tier|level|group))\b|\bsame (?:layer|tier|level|one)\b|そこ|(?:その|この|同じ|おなじ)(?:層|れいや[ーあ]?|ぐるーぷ|とこ|ところ|なか|中)/;

/** The one layer that was told, or in which the one stands of whom it was told. */
function layerTold(
  { question, answered = question }: Turn,
  context: Context,
  library: Library,
): Layer | undefined {
  const { entities } = context;
  if (answered.kind === 'layers' && answered.layer) return answered.layer;
  const members =
    answered.kind === 'facts' ? library.knowledge.facts.get(answered.ids[0]!)?.members : undefined;
  const [layer, second] = entities.get(placedIn(answered, context) ?? '')?.layers ?? [];
  return members ?? (second === undefined ? layer : undefined);
}

/** "Is AWS in that one, too?", 「AWSもそこに入る？」: whether another stands in the layer that was told. */
function inThatLayer(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading, yesNo, has } = context;
  const [of, second] = reading.companies;
  if (!yesNo || of === undefined || second || !THERE.test(reading.folded)) return undefined;
  const layer = has('r-invest', 'r-pay', 'r-supply', 'q-amount')
    ? undefined
    : layerTold(last, context, library);
  return layer && { kind: 'layers', of, layer, yes: true };
}

/** "Who's in all of them?", 「全部にいるのは」. */
const WHO_IN_ALL =
  /^(?:(?:and|so|ok|then|but)[, ]+){0,12}(?:who|which (?:one|company)|any(?:one|body))(?:'s| is| are)? (?:in|on|named in|across) (?:all|every|each|more than one|both|several)(?: (?:of (?:them|those)|three|layers?|one)){0,12}[\s?.!]*$|^(?:(?:で|じゃあ?|では)、?){0,8}(?:全部|ぜんぶ|すべて|全て|三つとも|3つとも|三つ全部|3つ全部|全層|複数)(?:に|で|(?=入って))(?:いる|入って(?:い)?る|名前がある|出て(?:くる|いる|る)|顔を出)[^、。]{0,10}[?？\s]*$/u;
/** "Is any company in more than one of those?", 「何個も入ってる会社ある？」: those that were told are the layers. */
const ANY_IN_SEVERAL =
  /^(?=.*\b(?:who|which|what|any|some|is there|are there|names?|company|one)\b)(?!.*\b(?:needs?|invest\w*|pay\w*|put\w*|succeed\w*|without|model|gpus?)\b).*\b(?:in|on|across|sits?|sitting|spans?|spanning|straddl\w+|covers?|covering|shows? up|appears?|named|part of)\b.*\b(?:more than (?:one|once)|several|multiple|a few|two or more|at least two|all three|all of (?:them|those|these)|(?:two|three) of (?:them|those|these))\b|(?:何個も|いくつも|いくつか|複数|[二2]つ以上|[二2]個以上|掛け持ち|かけもち|またが|跨|かぶって|ダブって|だぶって)(?!.*(?:出資|投資|お金|払)).*(?:会社|企業|とこ|ところ|やつ|奴|の|誰|だれ)(?:は|って|が|も)?(?:いる|ある|どこ|誰|だれ|どれ|何|[?？]|$)/u;
const isOfLayers = ({ facts }: Turn, { facts: all }: Library['knowledge']): boolean =>
  facts.some((id) => all.get(id)?.topic === 'layers');

/** "It's not just one, right?", 「1つだけ？」: of the company whose layers were told. */
const JUST_ONE =
  /^(?:(?:and|so|but|ok|it(?:'s| is)|its|that(?:'s| is)|is it|only|just|not|isn't it|in|not in) ){0,12}(?:(?:just|only) (?:one|1|a single one)|one only|(?<more>more than (?:one|1|just one)|several|multiple))(?: (?:of them|layer|tier|level)s?)?(?:,? (?:right|no|then|is it|isn't it|correct|only)){0,12}[\s?.!]*$|^(?:で|じゃあ?)?、?(?:1|一|ひと)つ(?:の層)?(?:だけ|のみ|しか)[^、。]{0,12}$/u;

const NOT_JUST = /\bnot\b|n't (?:just|only)\b|(?:じゃ|では)な/;

const inSeveral = (folded: string): boolean => WHO_IN_ALL.test(folded) || ANY_IN_SEVERAL.test(folded);

/** "Who's in all of them?", after a fact on the layers. */
export const followInSeveral = (
  { reading, yesNo }: Context,
  last: Turn,
  { knowledge }: Library,
): Question | undefined =>
  isOfLayers(last, knowledge) && !last.within && reading.companies.length === 0 && inSeveral(reading.folded)
    ? { kind: 'layers', several: true, ...(yesNo ? { yes: true } : {}) }
    : undefined;

/** "So Google's in all three?", "is NVIDIA in two?", after a fact on the layers: by the number that it stands in. */
export function followLayers(context: Context, last: Turn, library: Library): Question | undefined {
  const there = inThatLayer(context, last, library);
  if (there) return there;
  const { knowledge } = library;
  const { reading, entities, yesNo, has, negated } = context;
  const [of, second] = reading.companies;
  const just = JUST_ONE.exec(reading.folded);
  const told = placedIn(last.answered ?? last.question, context);
  if (just && told !== undefined && of === undefined) {
    const isOne = entities.get(told)?.layers.length === 1;
    const isMore = NOT_JUST.test(reading.folded) || just.groups?.['more'] !== undefined;
    return { kind: 'layers', of: told, counted: isOne !== isMore, yes: true };
  }
  const groups = IN_SO_MANY.exec(reading.folded)?.groups;
  if (
    !yesNo ||
    !isOfLayers(last, knowledge) ||
    !groups ||
    of === undefined ||
    second ||
    has('r-invest', 'r-pay')
  )
    return undefined;
  const count = MANY[groups['en'] ?? groups['ja'] ?? ''] ?? LAYERS.length;
  const many = groups['many'] ?? groups['kazu'];
  const own = entities.get(of)?.layers.length ?? 0;
  const holds = (many === undefined ? own === count : own > 1) !== negated;
  return { kind: 'layers', of, holds, yes: true };
}
