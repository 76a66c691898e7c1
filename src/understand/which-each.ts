import { isTelling, type Feature } from '../knowledge/features.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import { gramsOf } from '../knowledge/grams.ts';
import { spot } from '../knowledge/spot.ts';
import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { look } from './look.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { preparedWhole } from './whole-message.ts';

/** Heads that something may stand under, by the overview that has them for its points, and how they are asked for. */
interface Heads {
  overview: string;
  asks: RegExp;
  /** what stands under one doesn't say its name: "within three to five years" */
  unsaid?: boolean;
}
const TERM = String.raw`(?:short|near|mid|medium|middle|long)(?:[- ]?(?:term|run|range))?`;
const KINDS: Heads[] = [
  {
    overview: 'outlook-all',
    unsaid: true,
    asks: new RegExp(
      String.raw`\b(?:which|what)\b[^,.?!:;]{0,24}\b(?:horizons?|outlooks?|time ?(?:frames?|spans?|scales?|horizons?)|terms?|periods?|phases?)\b|\btime ?(?:horizon|frame)s?\b|\b${TERM}-?, ${TERM}-?,? or ${TERM}\b|短期[^。?？]{0,8}中期[^。?？]{0,8}長期[^。?？]{0,6}(?:どれ|どこ|どの|どちら|いず)|(?:どの|何の)(?:時期|期間|展望|見通し|時間軸|段階|ふぇず|すぱん|区分)|いつの(?:展望|見通し|時期|段階)|何年(?:後|先|以内)の`,
      'u',
    ),
  },
  {
    overview: 'strategies-all',
    asks: /\bwhose (?:strateg\w+|aims?|goals?|intents?|intentions?)\b|\b(?:which|what) (?:company|player|firm)(?:'s)? (?:strateg\w+|aims?|goals?)\b|\b(?:strateg\w+|aims?|goals?) of (?:which|what) (?:company|player|firm)\b|(?:どの|どちらの)(?:会社|企業|ぷれいや|社)の(?:戦略|ねらい|狙い|意図)|(?:どこ|誰|だれ)の(?:戦略|ねらい|狙い|意図)/u,
  },
  {
    overview: 'industries-compare',
    asks: /\b(?:which|what)\b[^,.?!:;]{0,12}\b(?:industry|industries|sectors?)\b|どの業界|どちらの業界|何業界/u,
  },
];
/** When each of several is expected: its own line of the outlook says so. */
const TIMES: Heads = {
  overview: 'outlook-all',
  asks: /\bwhen(?:'s)? (?:do|does|is|are|will|would|might|could|should|can)\b|\b(?:timing|timeline|how soon)\b|いつ(?!も|か|まで)|何年(?:後|先|くらい|ぐらい)|(?<!の)時期|たいみんぐ/u,
};
/** Two sides, of which one overview tells in a breath what stands on each. */
const SIDES: Heads[] = [
  {
    overview: 'boundary-overview',
    asks: /\b(?:compet\w+|rival\w*|fight\w*)\b.{0,40}\b(?:co-?operat\w+|collaborat\w+|shar\w+)\b|\b(?:co-?operat\w+|collaborat\w+)\b.{0,40}\b(?:compet\w+|rival\w*)\b|競争.{0,12}協力.{0,12}(?:どちら|どっち|どれ)|協力.{0,12}競争.{0,12}(?:どちら|どっち|どれ)/u,
  },
  {
    overview: 'merits-and-risks',
    asks: /\b(?:merits?|benefits?|advantages?|upsides?)\b.{0,40}\b(?:risks?|dangers?|downsides?)\b|めりっと.{0,12}りすく.{0,12}(?:どちら|どっち|どれ)/u,
  },
];
const LAYER =
  /\b(?:which|what)\b[^,.?!:;]{0,20}\b(?:layers?|tiers?)\b|どの(?:層|れいや)|(?:層|れいや)のどれ|何層目/u;

/** Of each of several, not of them all together. */
const EACH =
  /それぞれ|各々|おのおの|順に|\b(?:each|respectively|every one|in turn|individually|apiece|whether)\b|[どいず](?:れ|の|こ|ちら)[^。]*?(?:入|属|置|挙|あげ|分類|含|位置|当た|あた)|\b(?:which are|which is|where do|where does|(?:does|do|did|is|are) (?:the article|it|they)|(?:belong|fall|come|go|sit|listed|placed|filed|happen|arrive|expected|due)s?\b)/u;

/** What parts what is listed from what is asked of it. */
const BORDER =
  /[:：=?？。!！\n]+|\.(?:\s|$)|――?|のうち、|は(?=[、,\s]|それぞれ|どの|どれ|どこ|どちら|いずれ|各々|順に|誰|何|いつ)|(?<=[^、。])の(?:[2-5二三四五](?:つ|点|者|社)|それぞれ)(?:は|が|って)?|が(?=それぞれ|どの)|\s[-–—]+\s|[ 、]?\bfor each of (?:the following|these|them)\b|[,\s](?:is|are) (?=each|which|short|near|whose)|[,\s](?:which|what|say|state|whose|respectively|whether)\b/iu;
const MARK =
  /\s*(?:[①-⑨]|(?<![\p{L}\p{N}])[(（]?(?:[a-eA-E]|[1-9])[)）]|(?<![\p{L}\p{N}.])[1-9][.．](?=\s))\s*/u;
const BETWEEN =
  /\s*(?:[,、，/／・;；]|\s(?:and|&)\s|(?<=[\p{sc=Han}\p{sc=Kana}ーA-Za-z])(?:と|および|及び|ならびに)(?=[\p{sc=Han}\p{sc=Kana}A-Z]))\s*(?:and\s)?/iu;
/** What leads up to the first of them, and what trails the last. */
const LEAD =
  /^(?:.*\b(?:article (?:put|place|list|file|expect|name)s?|does it (?:put|place|list|file)|contains?|(?:which|what) [\w -]{0,30}?(?:do|does|are|is)|when(?:'s)? (?:do|does|is|are|will|would|might|could|should|can)|each of (?:these|the following|them)|for|of)\s+|(?:次の|以下の)?[^、]{0,12}(?:について|に関して)、?|(?:the|a|an)\s)/iu;
const TRAIL =
  /(?:\s(?:each|belongs?|falls?|comes?|listed|placed|fit|sit|go|expected|shows?|arrives?|happens?|kicks?|appears?|due|likely|starts?|takes?|sets? in)\b.*|(?:について)?(?:、)?(?:それぞれ|の).{0,4})$/iu;
const SPAN = '(?:horizons?|outlooks?|time ?frames?|(?:time ?)?spans?|periods?|terms?|stages?|phases?)';
const SPAN_JA = '(?:どの|何の|どちらの)(?:展望|見通し|時期|期間|段階|区分|時間軸)';
const AT = '(?:(?:at|in|under|on|by|within|for|during|over|across|into) )?';
const AUX = '(?:is|are|does|do|will|has|have|would|can|should|might|could|may|sees?)';
/** "At which horizon is A, and at which does B?", 「Aはどの展望で、Bはどの展望？」: two, each with its own question word. */
const PAIRED = [
  new RegExp(
    String.raw`^(?:[^:?]{0,40}: ?)?${AT}(?:which|what) (?:\w+ )?${SPAN} ${AUX} (?<one>[^?.,;]{3,60}?)[,;?]? and (?:then )?${AT}(?:which|what)(?: one| ${SPAN})? ${AUX} (?<two>[^?.]{3,60})[?. ]*$`,
    'iu',
  ),
  new RegExp(
    `^(?<one>[^。?？]{2,40}?)(?:は|が|って)、?${SPAN_JA}[^。、?？]{0,10}?(?:で|に|か|、|[?？]){1,24}、?(?:また|そして)?、?(?<two>[^。?？]{2,40}?)(?:は|が|って)、?${SPAN_JA}[^。?？]{0,10}[?？。]*$`,
    'u',
  ),
];
const LONGEST = 60;
const MOST = 5;
const WHEN = '(?:when|at what point|how soon|by when|in what year)';
const WHEN_JA = '(?:いつ(?:頃|ごろ)?|何年(?:後|先))';
/** "When is A, and in which horizon B?", 「Aはいつで、Bはどの期間？」: the one by its time, the other by its horizon. */
const MIXED = [
  new RegExp(
    String.raw`^(?:[^:?]{0,60}: ?)?${WHEN} ${AUX} (?<one>[^?.,;]{3,60}?)[,;?]? and (?:then )?${AT}(?:which|what) (?:\w+ )?${SPAN} ${AUX} (?<two>[^?.]{3,60})[?. ]*$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:[^:?]{0,60}: ?)?${AT}(?:which|what) (?:\w+ )?${SPAN} ${AUX} (?<one>[^?.,;]{3,60}?)[,;?]? and (?:then )?${WHEN} ${AUX} (?<two>[^?.]{3,60})[?. ]*$`,
    'iu',
  ),
  new RegExp(
    `^(?:[^。?？]{0,20}[。：:])?(?<one>[^。?？]{2,40}?)(?:は|が|って)、?(?:${WHEN_JA}[^。、?？]{0,8}?(?:で|に|か|、|[。?？]){1,24}、?(?:また|そして|あと)?、?(?<two>[^。?？]{2,40}?)(?:は|が|って)、?${SPAN_JA}|${SPAN_JA}[^。、?？]{0,10}?(?:で|に|か|、|[。?？]){1,24}、?(?:また|そして|あと)?、?(?<three>[^。?？]{2,40}?)(?:は|が|って)、?${WHEN_JA})[^。?？]{0,10}[?？。]*$`,
    'u',
  ),
];
/** So likely the point that an item means, of those under the heads. */
const LEAST = 0.005;
/** … and so likely, where no word of its own says it. */
const LEAST_UNSAID = 0.03;
const MOST_RANKED = 150;

/** What stands under each head: its points, and what those sum up; none that sums up several itself. */
function below(head: string, { knowledge: { facts } }: Library): string[] {
  return (facts.get(head)?.points ?? []).flatMap((id) => [id, ...(facts.get(id)?.points ?? [])]);
}

/** How much of what an item tells a fact's own words say, 0 to 1: "winner-takes-all" is no word of what is called multipolar. */
export function saidBy(id: string, telling: Feature[], { knowledge, vocabulary }: Library): number {
  const { label, ja, en } = knowledge.facts.get(id)!;
  const words = new Set([label.ja, label.en, ja, en].flatMap((text) => readFeatures(text, vocabulary)));
  return telling.filter((feature) => words.has(feature)).length / Math.max(1, telling.length);
}

/** The point that an item means, with its head: the one whose words say the most of it, of the likeliest. */
export function placeOf(
  item: string,
  heads: string[],
  library: Library,
): { id: string; head: string } | undefined {
  const folded = fold(item);
  const { vocabulary, knowledge } = library;
  const features = readFeatures(folded, vocabulary);
  const grams = gramsOf(folded, spot(folded, vocabulary), knowledge.entities);
  const telling = features.filter(isTelling);
  const [best] = library
    .rank(features, grams, MOST_RANKED)
    .facts.flatMap(({ id, share = 0, own = share }) => {
      const likely = Math.max(own, share);
      const head = heads.find((one) => below(one, library).includes(id));
      const said = saidBy(id, telling, library);
      return head === undefined || likely < (said > 0 ? LEAST : LEAST_UNSAID)
        ? []
        : [{ id, head, worth: likely + said }];
    })
    .toSorted((a, b) => b.worth - a.worth);
  return best;
}

const trimmed = (item: string): string =>
  item.replace(/^[\s"'“”「『(（]+|[\s"'“”」』.…、,)）]+$/gu, '').trim();

/** The lists that a message may hold: each of its stretches, taken apart by its marks or else by its commas. */
function listsIn(text: string): string[][] {
  const plain = text.normalize('NFKC').replace(/[①-⑨]/gu, (mark) => ` ${mark} `);
  const marked = text.split(MARK).map(trimmed);
  const whole = marked.length > 2 ? [marked.slice(1)] : [];
  const stretches = plain.split(BORDER).map((stretch) => stretch.split(BETWEEN));
  return [...whole.map((items) => items.map((item) => item.split(BORDER)[0]!)), ...stretches].map((items) =>
    items
      .map((item, at) => trimmed(at === 0 ? item.replace(LEAD, '') : item))
      .map((item, at, all) => trimmed(at === all.length - 1 ? item.replace(TRAIL, '') : item))
      .filter((item) => item !== ''),
  );
}

/** Each of what is listed, under its head; undefined where one of it stands under none. */
function placeEach(items: string[], { overview, unsaid }: Heads, library: Library): Question[] | undefined {
  const heads = library.knowledge.facts.get(overview)?.points ?? [];
  const placed = items.map((item) => placeOf(item, heads, library));
  if (placed.includes(undefined)) return undefined;
  return placed.map((one) => ({
    kind: 'facts',
    ids: [one!.id],
    ...(unsaid ? { headed: true, under: one!.head } : {}),
  }));
}

function readKind(lists: string[][], folded: string, library: Library): Question[] | undefined {
  for (const kind of [...KINDS, TIMES, ...SIDES]) {
    if (!kind.asks.test(folded)) continue;
    for (const items of lists) {
      const named = items.filter((item) => !kind.asks.test(fold(item)) && !IS_HEAD.test(item));
      if (named.length < 2 || named.length > MOST) continue;
      if (named.some((item) => item.length > LONGEST || ASKS.test(item))) continue;
      if (kind === TIMES && named.some((item) => IS_TIME.test(item))) continue;
      const placed = placeEach(named, kind, library);
      if (placed) return SIDES.includes(kind) ? [{ kind: 'facts', ids: [kind.overview] }] : placed;
    }
  }
  return undefined;
}
const IS_HEAD = new RegExp(
  String.raw`^(?:(?:or|and) )?${TERM}$|^[短中長]期|^\d\s?(?:[-~〜～]|年以上)|^(?:競争|協力|メリット|リスク|利点)(?:する|の|分野|$)|^(?:an? |the )?(?:merits?|risks?|benefits?|compet\w+|co-?operat\w+)\b`,
  'iu',
);
/** "… AGI, next year?": a guess at when, and nothing that comes. */
const IS_TIME =
  /^(?:by |in |within |not )?(?:next|this|last|soon\b|the near|\d)|^(?:来年|今年|再来年|近い|すぐ|\d)|[年月]$/iu;
const ASKS = /\b(?:what|which|how|who|when|why)\b|何|いくら|どの/iu;

/** The one company of a layer that an item names, by itself or by what it makes. */
function layeredIn(item: string, parts: Understanding): string | undefined {
  const { entities } = parts.library.knowledge;
  const named = look(item, parts).spots.spots.flatMap(({ senses }) => {
    const entity = entities.get(senses.find(({ type }) => type === 'entity')?.id ?? '');
    return entity ? [entity.layers.length > 0 ? entity.id : (entity.owner ?? '')] : [];
  });
  const [only, second] = new Set(named);
  return second === undefined && (entities.get(only ?? '')?.layers.length ?? 0) > 0 ? only : undefined;
}

/** The layer of each company that is listed. */
function readLayers(lists: string[][], folded: string, parts: Understanding): Question[] | undefined {
  if (!LAYER.test(folded)) return undefined;
  for (const items of lists) {
    const named = items.map((item) => layeredIn(item, parts));
    if (items.length < 2 || items.length > MOST || named.includes(undefined)) continue;
    const ids = [...new Set(named as string[])];
    if (ids.length > 1) return ids.map((of) => ({ kind: 'layers', of }));
  }
  return undefined;
}

/**
 * "A, B and C: which horizon is each in?", 「A、B、Cはそれぞれ短期・中期・長期のどれ？」: each of what is listed, under its head.
 * @returns undefined where nothing is asked of each, or something listed stands under none of the heads
 */
export function readWhichEach(text: string, fallback: Language, parts: Understanding): Clause | undefined {
  const folded = preparedWhole(text, fallback, parts);
  const paired = [...PAIRED, ...MIXED].map((pattern) => pattern.exec(text.trim())?.groups).find(Boolean);
  const { one, two = paired?.['three'] } = paired ?? {};
  const pair = one === undefined || two === undefined ? undefined : [[trimmed(one), trimmed(two)]];
  if (!pair && !EACH.test(folded)) return undefined;
  const isMeant = [...KINDS, TIMES, ...SIDES].some(({ asks }) => asks.test(folded)) || LAYER.test(folded);
  if (!isMeant) return undefined;
  const lists = pair ?? listsIn(text);
  const asked = readLayers(lists, folded, parts) ?? readKind(lists, folded, parts.library);
  const [first, ...more] = asked ?? [];
  if (!first) return undefined;
  const question: Question = more.length > 0 ? { kind: 'several', parts: [first, ...more] } : first;
  return { ...clauseOf(text, question, parts), isOfTold: true };
}
