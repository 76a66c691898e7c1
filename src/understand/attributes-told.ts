import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Turn } from './follow.ts';
import { factTold } from './frame.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understand.ts';

/** What may be asked of a thing by a noun alone: how that is called, and whether a fact tells it. */
interface Attribute {
  en: string;
  ja: string;
  isIn: (fact: Fact, parts: Understanding) => boolean;
}

/** Whether somebody is named by a fact, with whom they work for. */
const namesSomeone = ({ entities }: Fact, { library }: Understanding): boolean =>
  (['person', 'media'] as const).every((kind) =>
    entities.some((id) => library.knowledge.entities.get(id)?.kinds.includes(kind)),
  );

const ATTRIBUTES: Attribute[] = [
  {
    en: '(?:target |forecast |projected |fiscal )?(?:year|date|timing|time ?frame)s?',
    ja: '(?:対象|発表|予測|見込み|想定|予想)?(?:の)?(?:年度?|年月|時期|日付|たいみんぐ)',
    isIn: ({ en }) => /\b20\d\d\b|\byears\b/.test(en),
  },
  {
    en: '(?:loss |total |projected |forecast |exact |dollar )?(?:amount|sum|figure|size|number|scale)s?',
    ja: '(?:予測|見込み|想定|予想|損失|赤字)?(?:の)?(?:金額|総額|額|規模|大きさ|数字)',
    isIn: ({ en }) => /[$%]/.test(en),
  },
  {
    en: '(?:full )?(?:name|job(?: title)?|title|role|post|position|employer|affiliation|outlet|occupation|organi[sz]ation)s?',
    ja: '(?:お?名前|氏名|肩書き?|役職|所属(?:先|媒体|組織)?|職業|媒体|勤務先|立場)',
    isIn: namesSomeone,
  },
];
const anyOf = (names: string[]): string => `(?:${names.join('|')})`;
const [EN, JA] = [anyOf(ATTRIBUTES.map(({ en }) => en)), anyOf(ATTRIBUTES.map(({ ja }) => ja))];
/** "… and the amount respectively", 「…金額をそれぞれ教えていただけますか」: nothing but attributes. */
const ONLY_ATTRIBUTES = new RegExp(
  String.raw`^(?:and |also |so |please |(?:give|tell|name|state|show)(?: me| us)? ){0,12}(?:(?:what|which)(?:'s| is| are| was)? )?(?:(?:the|its|their|his|her|that person's|what|for|in) ){0,12}${EN}(?:(?:,? and |, | & )(?:(?:the|its|their|his|her|what) ){0,12}${EN})*(?: (?:respectively|each|separately|too|as well|please|is (?:it|that))){0,12}\W*$` +
    `|^(?:また、?|それと、?|その|それぞれの?){0,8}${JA}(?:(?:と|、|・|および|及び|や)(?:その)?${JA})*(?:の?(?:両方|二つ|2つ|2点|二点|それぞれ))?(?:を|は|も|って|が)?、?(?:それぞれ|各々|一緒に|あわせて|併せて|何|なん|どう|どこ|いくら)?(?:です|でしょう)?(?:か)?(?:教え|お?示し|ご教示|お願い|知りた|お聞か|ください|挙げ|述べ|答え|おしえ|お伝え)?[^、。?？]{0,14}[?？。\\s]*$`,
  'u',
);
const NAMED = ATTRIBUTES.map(({ en, ja }) => new RegExp(`\\b${en}\\b|${ja}`, 'u'));

/** Whether a fact tells all of the attributes that a text names, and the text names nothing else. */
function tellsAll(text: string, fact: Fact | undefined, parts: Understanding): boolean {
  const folded = fold(text).trim();
  if (!fact || !ONLY_ATTRIBUTES.test(folded)) return false;
  return ATTRIBUTES.every(({ isIn }, at) => !NAMED[at]!.test(folded) || isIn(fact, parts));
}

/** Whether nothing is asked but by attributes that the fact which was just told names: "… the year and the amount". */
export const areAttributesTold = (text: string, turn: Turn | undefined, parts: Understanding): boolean =>
  turn?.within === true &&
  (tellsAll(text, factTold(turn, parts), parts) || isPlaceSaid(text, factTold(turn, parts), parts));

/** "… and where did they post it?": whoever is quoted is named with the place. */
const WHERE_SAID =
  /^(?:and |so ){0,12}(?:who|whom|(?:what|which) (?:outlet|company|paper|network|firm|employer|media)) (?:do|does|did) (?:he|she|they) (?:work|write|report) (?:for|at)\W*$|^(?:and |so ){0,12}(?:where|(?:on|in) (?:which|what) (?:platform|site|network|app|social (?:media|network)|outlet)|which (?:platform|site|network|outlet))(?: (?:did|has|was|is) (?:he|she|they|it|that|this)(?: (?:person|reporter|journalist))?)?(?: (?:originally |first )?(?:post|publish|tweet|write|say|share|put|appear|said|posted|published|written|shared|tweeted)\w*)?(?: (?:it|that|this|on)){0,12}\W*$|^(?:また、?|それと)?(?:どこ(?:に|で)|どの(?:媒体|sns|サービス|プラットフォーム|ぷらっとふぉーむ|場)(?:に|で)|投稿先(?:は|も)?|投稿(?:の)?(?:場所|媒体)(?:は|も)?)(?:どこ|何)?(?:投稿|書い|発信|つぶや|言っ|載せ)?[^、。?？]{0,10}[?？。\s]*$/u;
const isPlaceSaid = (text: string, fact: Fact | undefined, parts: Understanding): boolean =>
  fact !== undefined &&
  /\bposts?\b/.test(fact.en) &&
  namesSomeone(fact, parts) &&
  WHERE_SAID.test(fold(text).trim());

/** The same, of what is told after it: "what year and what amount is it?". */
export const areAttributesOf = (text: string, after: Question[], parts: Understanding): boolean =>
  after.some(
    (question) =>
      question.kind === 'facts' &&
      tellsAll(text, parts.library.knowledge.facts.get(question.ids[0] ?? ''), parts),
  );
