import { horizonIn } from '../knowledge/horizon.ts';
import { isTelling } from '../knowledge/features.ts';
import { gramsOf } from '../knowledge/grams.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import { spot } from '../knowledge/spot.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Fact } from '../knowledge/schema.ts';
import { asksForAnybody } from './anybody.ts';
import type { Context } from './context.ts';
import { numberOf } from './counts.ts';
import { namesHorizon } from './horizon-named.ts';
import type { Question } from './question.ts';

const IN =
  '(?:(?:as )?(?:one|part|some|any) (?:of|in)|(?:listed|named|included|counted|mentioned|given|cited|found|classed|ranked)(?: (?:there|here))? (?:as (?:one of|part of|an?)?|in|among(?:st)?|within|under|with)|among(?:st)?|as (?:one of|an? (?:of )?))';
const MEMBER = [
  // "Is X one of the risks?", "X is among the merits, right?"
  new RegExp(
    `^(?:(?:so|and|but|ok|wait|hey) )*(?:(?:is|are|was|were|isn't|aren't|wasn't) )?(?<one>.{3,60}?(?<!\\b(?:than|least|only|just|exactly))) (?:(?:is|are|was|were|isn't|aren't|gets?|also) )*${IN} (?<all>.{4,}?)$`,
  ),
  // "One of the merits is X, right?"
  /^(?:(?:so|and|but|ok|wait) )*(?:is |was )?one of (?<all>(?:the |its |their )?(?:\w+ )?\w{4,}s) (?:is|was|being) (?<one>.{3,60}?)$/,
  // "Does the article count X among the risks?"
  new RegExp(
    `^(?:(?:so|and|but|ok|wait|hey) )*(?:does|do|did|doesn't) (?:the (?:article|piece|text|author|cat)|it|they|you) (?:count|list|name|include|mention|cite|class|rank|treat|see) (?<one>.{3,60}?) (?:as (?:one of|part of|an?)?|in|among(?:st)?|within|under|with)? ?(?<all>(?:the |its |their |those |these |one of )?.{4,}?)$`,
  ),
  // "Would X belong in the benefits column?"
  /^(?:(?:so|and|but|ok) )*(?:would|does|do|should|could|can|did) (?<one>.{3,90}?) (?:belong|go|fall|count|come|sit|fit)s? (?:in|into|under|among|with|to|as)(?: one of)? (?<all>.{4,}?)$/,
  // "X is an area where they cooperate"
  /^(?:(?:so|and|but|ok) )*(?<one>.{3,40}?) (?:is|are) (?:an? |one |the )?(?:area|field|thing|something|place|matter)s? (?:where |in which |that |on which )?(?<all>.{4,60}?)$/,
  // "Is X a risk?", "does X count as a merit?"
  /^(?:(?:so|and|but|ok|wait) )*(?:(?:is|are|was|were|does|do|would|isn't|aren't) )?(?<one>.{3,50}?) (?:(?:is|are|counts?|be|considered|seen|treated) )*(?:as )?(?:an? |the )(?:real |big |major |actual )?(?<all>(?:risk|danger|downside|drawback|disadvantage|merit|benefit|upside|advantage|plus|strength)s?)(?: here| (?:of|in) (?:the|this) (?:cycle|loop|article|piece))?$/,
  // "They work together on X, and more besides"
  /^(?:(?:so|and|but|ok|wait) )*(?:they|the (?:companies|firms|rivals|labs)|rivals) (?:all |also |even |both )?(?:.{0,40} and )?(?<all>compete|cooperate|collaborate|team up|work together|agree) (?:on|over|in|about) (?<one>.{3,50})$/,
  // "Do they compete on X?"
  /^(?:(?:so|and|but|ok|wait) )*(?:do|does|are|don't) (?:they|the (?:companies|firms|rivals|labs)|rivals|companies|ai (?:companies|firms|labs)|these (?:companies|firms|rivals)) (?:really |actually |also |even )?(?<all>compet(?:e|ing)|cooperat(?:e|ing)|collaborat(?:e|ing)|team(?:ing)? up|work(?:ing)? together) (?:on|over|in|for|about) (?<one>.{3,50})$/,
  // "Do the risks include X?"
  /^(?:(?:so|and|but|ok|wait|hey) )*(?:do|does|did|don't|doesn't) (?<all>.{4,60}?) (?:include|cover|contain|comprise|mention|list) (?<one>.{3,}?)$/,
  /^(?<one>.{4,40}?)(?:って話|という話|って)?(?:が|は)?(?:あった(?:じゃん|けど|よね|が)|ある(?:けど|が|よね)|だ?けど|って)?[、,\s]*(?:あれ|それ|これ)(?:って|は)?(?<all>.{2,16}?)(?:の?(?:方|ほう|側|欄))?(?:に|で|として)(?:書いて|書かれて|載って|入って|出て|挙が|挙げ)/u,
  /^(?<one>[^、?？]{2,30}?)(?:は|って|も)(?<all>(?:三つの)?(?:りすく|めりっと|でめりっと|危険|欠点|利点|長所|短所))(?:なの|です|だ|になる|に入る|扱い|か|の|かな|よね|でしょう|っけ)*$/u,
  /^(?<one>[^、?？]{2,30}?)(?:は|って|も)(?<all>[^、?？]{2,16}の(?:戦略|狙い|ねらい))(?:なの|です|だ|に入る|か|の|かな|よね|でしょう|っけ)*$/u,
  /^(?<one>[^、?？]{2,24}?)(?:では|で|については|に関しては)(?:も)?(?:各社|企業どうし|企業同士|みんな|お?互い|らいばるどうし)?(?:で|が|は|に)?(?<all>(?:競争|競い合|張り合|協力|手を組|連携)[ぁ-ん]{0,6})$/u,
  /^(?<one>[^、]{2,24}?)(?:は|って)(?<all>[^、]{2,24}?(?:分野|領域))(?:で|だ|です|なの|だよね|$)/u,
  /^(?<one>.{2,40}?)(?:は|って|も|が)(?<all>.{3,40}?)の(?:一つ|ひとつ|1つ|一部|一員|うち|中|なか)(?:です|だ|なの|に(?:入って|含まれて|数えられて)(?:い?る|い?ます)?)?/u,
  /^(?<all>.{3,40}?)(?:の(?:中|なか|うち))?(?<!以外|ほか|他)(?:に|には|として)(?<one>.{2,40}?)(?:は|って|も|が)(?:含まれ|ふくまれ|入って|はいって|入る|ある|あり|あった|挙げられ|挙が|あげられ|出て|載って|登場|数えられ)/u,
  /^(?<all>.{2,30}?)の(?:一つ|ひとつ|1つ)(?:が|は|って)(?<one>.{2,30}?)(?:でした|です|だった|だ|なの|なん|やった|や)(?:っけ|よね|か|の|ん)*$/u,
  /^(?<one>.{2,40}?)(?:は|って|も|が)(?<all>.{3,40}?)(?:の(?:中|なか|うち))?(?:に(?:は)?|として(?:は)?)(?:含まれ|ふくまれ|入って|はいって|入る|挙げられ|挙が|あげられ|数えられ|あるか|ある)/u,
];
const TAG =
  /(?:[,\s]+(?:right|correct|true|yeah|yes|no|isn'?t it|is it|aren'?t they|in the article|there|too|as well|then))*[?.!\s]*$/;

/** 「…という整理で合っていますか」: what is to be agreed to stands before it. */
const AGREED =
  /(?:、(?:という|といった|って|との)?|という|といった|って|との)(?:この|その)?(?:整理|理解|認識|解釈|読み|見方|話|こと|説明|指摘|記述|まとめ)?(?:で|は|って)(?:、)?(?:合って|あって|正し|よろし|宜し|いい|良い|間違い|まちがい|問題|大丈夫|ok|おっけ)[^。]{0,10}$/u;

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
  return rankAlone(one, library).find(({ id }) => list.points.includes(id))?.id;
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

/** 「リスクは五つ？」, "are there five risks?": how many points a list is said to have. */
const COUNTED = [
  /^(?:(?:so|and|but|ok|wait) )*(?:(?:are|is|were) (?:there|it|they) )?(?:only |just |exactly )?(?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?<all>(?:risks?|dangers?|downsides?|merits?|benefits?|upsides?|reasons?|features?|layers?))(?: (?:in|of|to|for) (?:the |this |it\b)?\w*)?(?:,? (?:and )?(?:not|rather than|instead of) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))?$/,
  /^(?:[^はがって、]{1,8}の)?(?<all>(?:りすく|めりっと|でめりっと|理由|特徴|層|競争(?:の|する)?分野|協力(?:の|する)?分野))(?:は|って|が)(?:全部で)?(?:(?:[一二三四五六七八九十]|\d{1,2})(?:つ|個|点)?(?:では|じゃ)なくて?、?)?(?<count>[一二三四五六七八九十]|\d{1,2})(?:つ|個|点)(?:だけ)?(?:挙がって(?:い)?る|なの|です|だ|ある|あった|か|の|ん|かな|よね|でしょう?|っけ)*$/u,
];

function readPoints(folded: string, negated: boolean, library: Library): Question | undefined {
  for (const pattern of COUNTED) {
    const { count, all } = pattern.exec(folded)?.groups ?? {};
    const list = all === undefined ? undefined : listNamed(all, library);
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

/** Whoever it is said of is no part of what is named: 「AI企業は価格で…」. */
const ALL_OF_THEM =
  /^(?:で|じゃあ?)?、?(?:(?:ai|えーあい)?(?:の)?(?:企業|会社|業界|各社)(?:どうし|同士|たち)?|各社|らいばる(?:企業|会社)?(?:どうし|同士|たち)?|競合(?:他社|企業|各社)?(?:どうし|同士)?)(?:は|って|も)、?/u;

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
  const folded = reading.folded
    .replace(AGREED, '')
    .replace(TAG, '')
    .replace(/協[調働]/g, '協力')
    .replace(ALL_OF_THEM, '');
  const counted = readPoints(folded, negated, library);
  if (counted) return counted;
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
    const other = isIn ? undefined : (pointOf(one, opposite, library) ?? elsewhere(one, list, library));
    // What they do on it is best told by its own fact, but for what is done by the other verb.
    if (other === undefined && isByVerb) continue;
    return {
      kind: 'facts',
      ids: other === undefined ? [list.id] : [other, list.id],
      polarity: isIn === negated ? 'n' : 'y',
      yes: true,
    };
  }
  return undefined;
}
