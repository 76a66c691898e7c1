import { horizonIn } from '../knowledge/horizon.ts';
import { isTelling } from '../knowledge/features.ts';
import { gramsOf } from '../knowledge/grams.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import { spot } from '../knowledge/spot.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Fact } from '../knowledge/schema.ts';
import { AGREED, MEMBER, TAG } from './member-forms.ts';
import { asksForAnybody } from './anybody.ts';
import type { Context } from './context.ts';
import { numberOf } from './counts.ts';
import { namesHorizon } from './horizon-named.ts';
import type { Question } from './question.ts';

/** A sole one stands for its list: "a merit" is one of the merits. */
const pluralOf = (word: string): string =>
  /^[a-z]+$/.test(word) ? `the three ${word.replace(/s?$/, 's')}` : word;

/** A list is one of so many points. */
const LEAST_POINTS = 3;
const LISTED = 0.25;
const MOST_LOOKED_AT = 6;
/** So likely the one that is named is the point meant; or so plainly another. */
const OWN = 0.12;
/** So much of what is named is the statement's. */
const MOSTLY = 0.66;
/** So much of it the texts of one point hold, and of no point of the other side so much. */
const COVERED = 0.75;
/** So plainly it is no example of a list, or a point of another. */
const UNLIKE = 0.6;
const PLAINLY = 0.6;

const likeliness = ({ share = 0, own = share }: Ranked): number => own;

function readAlone(text: string, { vocabulary, knowledge }: Library) {
  const grams = gramsOf(text, spot(text, vocabulary), knowledge.entities);
  return { features: readFeatures(text, vocabulary), grams };
}

function rankAlone(text: string, library: Library): Ranked[] {
  const { features, grams } = readAlone(text, library);
  return library.rank(features, grams, MOST_LOOKED_AT).facts;
}

/** Whether it is told as what is no example of a list: "all-in on one firm" is none of spreading. */
function isUnlike(one: string, { id }: Fact, library: Library): boolean {
  const list = library.knowledge.lists.find((each) => each.id === id);
  if (!list || list.unlike.ja.length + list.unlike.en.length === 0) return false;
  const [first] = library.choose([id], readAlone(one, library));
  return first !== undefined && first.id === undefined && first.share >= UNLIKE;
}

/** The point of another list of its sort that is plainly named. */
function elsewhere(one: string, list: Fact, library: Library): string | undefined {
  const { parents, knowledge } = library;
  const [first] = rankAlone(one, library);
  const parent = parents.get(first?.id ?? '');
  const isElse = parent !== undefined && parent !== list.id && !list.points.includes(parent);
  return first && isElse && likeliness(first) >= PLAINLY && knowledge.facts.get(parent)!.topic === list.topic
    ? first.id
    : undefined;
}

/** The likeliest list for a text: one of points that state no deal, and are no lists themselves. */
function findList(all: string, library: Library): Fact | undefined {
  const { facts } = library.knowledge;
  const isList = ({ points, deals }: Fact) =>
    points.length >= LEAST_POINTS &&
    deals.length === 0 &&
    points.every((id) => facts.get(id)!.points.length < LEAST_POINTS);
  const [first] = rankAlone(all, library).filter(
    (one) => likeliness(one) >= LISTED && isList(facts.get(one.id)!),
  );
  return first && facts.get(first.id);
}

/** The list that is named, by the word itself or by its plural. */
const listNamed = (all: string, library: Library): Fact | undefined =>
  findList(all, library) ?? findList(pluralOf(all), library);

/** 「価格では協力している」: in the fields in which they do. */
const fieldsOf = (all: string): string =>
  all
    .replace(/^(?:cooperat|collaborat|team(?:ing)? up|work(?:ing)? together)\w*$/, 'fields of cooperation')
    .replace(/^(?:協力|手を組|連携)(?!する分野).*$/u, '協力する分野')
    .replace(/^(?:競争|競い合|張り合)(?!する分野).*$/u, '競争する分野');

/** The list that goes by a name: 「協力」 is the fields of it. */
export const listCalled = (name: string, library: Library): Fact | undefined =>
  listNamed(fieldsOf(name), library);

/** Whether a list's own statement says all that is named. */
function isSaid(one: string, { en, ja }: Fact, { vocabulary }: Library): boolean {
  const said = new Set([...readFeatures(en, vocabulary), ...readFeatures(ja, vocabulary)]);
  const telling = readFeatures(one, vocabulary).filter(
    (feature) => isTelling(feature) && /^[cwk]:/.test(feature),
  );
  const heard = telling.filter((feature) => said.has(feature)).length;
  return heard > 0 && heard >= MOSTLY * telling.length;
}

/** So like an example of one point of a list that no other is named. */
const ALL_BUT_SAID = 0.98;

/** Whether what is named is one of a list's points, or of what they sum up. */
function isAmong(one: string, list: Fact, library: Library): boolean {
  const [first] = rankAlone(one, library);
  if (first && list.points.includes(first.id) && first.nearest >= ALL_BUT_SAID) return true;
  if (isUnlike(one, list, library)) return false;
  if (isSaid(one, list, library)) return true;
  if (elsewhere(one, list, library) !== undefined) return false;
  const points = new Set(list.points.flatMap((id) => [id, ...library.knowledge.facts.get(id)!.points]));
  const ranked = rankAlone(one, library);
  if (ranked.some((found) => points.has(found.id) && likeliness(found) >= OWN)) return true;
  const features = readFeatures(one, library.vocabulary);
  const most = (ids: string[]) => Math.max(0, ...ids.map((id) => library.ranking.coverage(features, id)));
  const others = library.knowledge.facts.get(list.opposite ?? '')?.points ?? [];
  const covered = most(list.points);
  return covered >= COVERED && covered > most(others) && ranked.some(({ id }) => points.has(id));
}

/** The point of a list that is named: of this one, or of the other side's. */
export function pointOf(one: string, list: Fact | undefined, library: Library): string | undefined {
  if (!list || !isAmong(one, list, library)) return undefined;
  const ranked = rankAlone(one, library).map(({ id }) => id);
  return (
    ranked.find((id) => list.points.includes(id)) ??
    ranked.map((id) => library.parents.get(id)).find((id) => id !== undefined && list.points.includes(id))
  );
}

/** The point that is near to what is named, where that says the contrary of it: "all go down together", of a limited impact. */
function contraryTo(one: string, list: Fact, library: Library): string | undefined {
  const near = rankAlone(one, library).find(({ id }) => list.points.includes(id));
  const said = { folded: one, features: readFeatures(one, library.vocabulary) };
  return near && library.opposition(near.id, said) < 0 ? near.id : undefined;
}

/** A company in what is named is the list's own: "is NVIDIA's ecosystem one of its aims". */
const isOfList = (one: string, list: Fact, { vocabulary }: Library): boolean =>
  readFeatures(one, vocabulary).every(
    (feature) => !feature.startsWith('e:') || list.entities.includes(feature.slice(2)),
  );

/** 「リスクは五つ？」, "are there five risks?", "the risks number five": how many points a list is said to have. */
const COUNT_EN = 'two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}';
const LIST_EN =
  '(?:risks?|dangers?|downsides?|merits?|benefits?|upsides?|reasons?|features?|layers?|(?:time )?horizons?|time ?frames?|industries|fields of (?:competition|cooperation))';
const IN_ALL_EN = '(?:,? (?:in (?:total|all)|altogether|all told|overall|total))?';
const COUNTED = [
  String.raw`^(?:(?:so|and|but|ok|wait|it's|it is) ){0,12}(?:(?:are|is|were) (?:there|it|they) |there (?:are|were) |the article (?:compares|names|lists|has|gives) )?(?:only |just |exactly )?(?<count>${COUNT_EN}) (?<all>${LIST_EN})(?: (?:are |were )?(?:compared|named|listed|given))?(?: (?:in|of|to|for) (?:the |this |it\b)?(?!total|all)\w*)?${IN_ALL_EN}(?:,? (?:and )?(?:not|rather than|instead of) (?:${COUNT_EN}))?$`,
  String.raw`^(?:(?:so|and|but|ok|wait) ){0,12}(?:the )?(?<all>${LIST_EN})(?:(?: are|:|,)? |(?: number| come to| add up to| total) )(?:only |just |exactly )?(?<count>${COUNT_EN})${IN_ALL_EN}$`,
  '^(?:[^はがって、]{1,8}の)?(?<all>(?:りすく|めりっと|でめりっと|理由|特徴|層|展望|見通し|業界|競争(?:の|する)?分野|協力(?:の|する)?分野))(?:は|って|が)(?:全部で|全部|合計で?|計)?(?:(?:[一二三四五六七八九十]|\\d{1,2})(?:つ|個|点)?(?:では|じゃ)なくて?、?)?(?<count>[一二三四五六七八九十]|\\d{1,2})(?:つ|個|点)(?:だけ)?(?:(?:比べ|比較し|挙がっ|挙げ(?:られ)?)て(?:い)?る|に分かれて(?:い)?る|なの|です|だ|ある|あった|か|の|ん|かな|よね|でしょう?|っけ){0,8}$',
].map((pattern) => new RegExp(pattern, 'u'));

/** What a word alone says too little of. */
const CALLED: [RegExp, string][] = [
  [/^層$|^layers?$/u, 'layers-three'],
  [/^(?:展望|見通し)$|horizons?$|time ?frames?$/u, 'outlook-all'],
  [/^業界$|^industries$/u, 'industries-compare'],
];

const listCounted = (all: string, library: Library): Fact | undefined =>
  library.knowledge.facts.get(CALLED.find(([word]) => word.test(all))?.[1] ?? '') ?? listNamed(all, library);

function readPoints(folded: string, negated: boolean, library: Library): Question | undefined {
  for (const pattern of COUNTED) {
    const { count, all } = pattern.exec(folded)?.groups ?? {};
    const list = all === undefined ? undefined : listCounted(all, library);
    if (!list || count === undefined) continue;
    const isSo = list.points.length === numberOf(count);
    return { kind: 'facts', ids: [list.id], polarity: isSo === negated ? 'n' : 'y', yes: true };
  }
  return undefined;
}

const HAS_JAPANESE = /[ぁ-ん\p{sc=Han}]/u;
/** Another industry is no point of what AI companies do. */
const INDUSTRY =
  /(?:すまほ|携帯|くらうど)(?:業界|めか|会社)|\b(?:smart)?phone (?:industry|makers?|companies|rivals)\b/;

/** What is done about a risk is none: "money is spread to soften the risk". */
const LESSENS =
  /\b(?:soften|lower|reduc|cut|spread|hedg|cushion|limit|lessen|manag|shar|dilut)\w* (?:the |their |its |down )?risks?\b|りすくを?(?:分散|減ら|抑え|下げ|散ら|和らげ)/;

/** 「性能で競争しながら安全性で協力」: two things are said, and not of one list. */
const TWO_DONE = /(?:競争|競い合|張り合|協力|連携)(?:し|い|って)?(?:ながら|つつ|する(?:一方|かたわら))/u;

/** Whoever it is said of is no part of what is named: 「AI企業は価格で…」. */
const ALL_OF_THEM =
  /^(?:で|じゃあ?)?、?(?:(?:ai|えーあい)?(?:の)?(?:企業|会社|業界|各社)(?:どうし|同士|たち)?|各社|らいばる(?:企業|会社)?(?:どうし|同士|たち)?|競合(?:他社|企業|各社)?(?:どうし|同士)?)(?:(?:で|と)?(?:は|も)|って|で(?=、?(?:協力|競争|競い|張り合|手を)))、?/u;

const isTime = (all: string): boolean => horizonIn(all) !== undefined || namesHorizon(all);

/** "Is X one of the three risks?", 「Xは協力分野に入ってる？」: whether what is named is among the points of a list. */
export function readBelongs(context: Context, library: Library): Question | undefined {
  const { reading, yesNo, negated } = context;
  if (
    !yesNo ||
    new Set(reading.mentions.map(({ start }) => start)).size > 1 ||
    asksForAnybody(reading.folded)
  )
    return undefined;
  const whole = reading.folded
    .replace(AGREED, '')
    .replace(TAG, '')
    .replace(/協[調働]/g, '協力');
  const counted = readPoints(whole, negated, library);
  if (counted) return counted;
  const folded = whole.replace(ALL_OF_THEM, '');
  if (LESSENS.test(folded)) return undefined;
  if (TWO_DONE.test(folded)) return undefined;
  for (const pattern of MEMBER) {
    const { one, all } = pattern.exec(folded)?.groups ?? {};
    // A time is no list: what comes then is told by its own fact.
    if (one === undefined || all === undefined || isTime(all) || INDUSTRY.test(one)) continue;
    if (!readFeatures(one, library.vocabulary).some(isTelling)) continue;
    const list = listCalled(all, library);
    if (!list || !isOfList(one, list, library)) continue;
    const isIn = isAmong(one, list, library);
    const contrary = isIn ? contraryTo(one, list, library) : undefined;
    if (contrary !== undefined)
      return { kind: 'facts', ids: [contrary], polarity: negated ? 'y' : 'n', yes: true };
    const isByVerb = fieldsOf(all) !== all && !HAS_JAPANESE.test(all);
    const opposite = library.knowledge.facts.get(list.opposite ?? '');
    const contraryOne = isIn ? undefined : pointOf(one, opposite, library);
    const other = contraryOne ?? (isIn ? undefined : elsewhere(one, list, library));
    // What they do on it is best told by its own fact, but for what is done by the other verb.
    if (other === undefined && isByVerb) continue;
    const polarity = isIn === negated ? ('n' as const) : ('y' as const);
    if (contraryOne !== undefined) {
      const place = { headed: true, under: opposite!.id, notUnder: list.id };
      return { kind: 'facts', ids: [contraryOne], ...place, polarity, yes: true };
    }
    return { kind: 'facts', ids: other === undefined ? [list.id] : [other, list.id], polarity, yes: true };
  }
  return undefined;
}
