import { onceFor } from '../text/latest.ts';
import type { Library } from '../knowledge/index.ts';
import type { List } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';

/** How lists are asked about by their names. */
export interface Frames {
  /** which point of a list something is; group `list`, the text beside it tells what */
  which: RegExp[];
  /** in which of two lists it stands; groups `one` and `other` */
  either: RegExp[];
  listOf: (name: string) => List | undefined;
}

const escaped = (name: string): string => name.replace(/[.*+?^$()[\]{}|\\]/g, String.raw`\$&`);
const anyOf = (names: string[]): string =>
  `(?:${names
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;

const OF_THESE = String.raw`(?:(?:one )?of (?:the|these|those|its|your|their)(?: (?:article's|listed|named|two|three|four|five|[2-5])){0,12} )?`;
const THAT = '(?:that|this|it|these|those|all that|all this)';
const ENDS = String.raw`(?: (?:please|pls|plz|then|tho|though|exactly|again|here)){0,12}\W*$`;
const OR = String.raw`(?:,|\/|-|\bor\b| |\bno\.?|\bnumber|#){1,24}`;
const SORTED = String.raw`(?:falls?|comes?|belongs?|goe?s?|sits?|counts?|filed?|land|fit|listed|classed|classified|placed?|put|example|instance|illustrate|show|match|correspond)\b`;

/** "… which merit is that?", "which risk would that be filed under", "which plus point does … fall under", "which upside covers …", "merit 1, 2 or 3?". */
function whichEnglish(names: string): RegExp[] {
  const one = String.raw`(?<list>${names})(?:e?s)?`;
  const kind = '(?: (?:heading|point|number|no|bucket|category|type|item|label))?';
  const which = String.raw`(?:(?:under|in|into|to|as|on|of) )?which ${OF_THESE}(?:article's |listed )?${one}${kind}`;
  const what = String.raw`(?:(?:under|in|into|to|as|on|of) )?what ${one}(?: (?:heading|number|no|bucket|category|label))`;
  return [
    String.raw`\b(?:${which}|${what}|what (?<list>${names}))(?:'s| (?:is|would|will|might|could|should)(?:n't)?) ${THAT}\b(?! (?:list|name|mention|cite|warn|see|give)s?\b)[^.?!,;:]*`,
    String.raw`\b(?:${which}|${what}) (?:does|do) ${THAT}(?: \w+)? ${SORTED}[^.?!,;:]*`,
    String.raw`\b(?:${which}|${what})(?:'s| is| would| does)?(?: \w+)? (?:when|if|where|at work|behind|shown|illustrated|meant)\b(?: (?:by|in|when|if|here))?`,
    String.raw`\b(?:${which}|${what}) (?:does|do|would|will|should|might|is|are)(?=.{8,}\b${SORTED})`,
    String.raw`\b(?:${which}|what ${one}) (?:covers|describes|captures|expresses|reflects|refers to|is about|speaks of|deals with|says|states|claims|means|promises)\b(?: that)?(?=.{12,})`,
    String.raw`(?:(?:${THAT}(?:'s| is) )?(?:an? )?(?:example|instance|case|sign|illustration|proof) |(?:${THAT} )?(?:is |goes |falls |comes |belongs |filed ){0,12})?\b(?:${which}|${what})${ENDS}`,
    String.raw`(?:\b(?:is|would|does|be|for|as)\b ?|\b${THAT}\b ?|\ban? )*\b${one} (?:number |no\.? ?|#)?(?:one|1)${OR}(?:two|2)(?:${OR}(?:three|3))?(?:${OR}(?:four|4))?${ENDS}`,
  ].map((source) => new RegExp(source, 'u'));
}

const FALLS = String.raw`(?:に|として|で|と|の)?(?:(?:当たる|当て(?:はまる|はまります)|あてはまる|あたる|当たり(?:ます)?|当た(?:って)(?:い)?る|あたり(?:ます)?|該当(?:する|します)?|入る|はいる|入り(?:ます)?|入って(?:い)?る|分類(?:される|する|できる|されます)?|含まれる|含まれます|なる|なります|近い|属する|属します|関係する|言える|いえる))?(?:の|ん)?(?:です|でしょう|だろう|だ|なの)?(?:か|かな|かね|っけ|よ|ね|の){0,8}\s*(?=[。?？!！\n]|$)`;
const TOPIC = String.raw`(?:これ|それ|こういうの|こういう話|こんなの|この話|この例|この場合|この出来事)?(?:って|は|が|を|も|、|,|\s){0,24}(?:記事の|記事が挙げる|[三四五3-5]つの|[三四五3-5]つある|挙げられた|挙がって(?:い)?る){0,8}(?:うち(?:の)?、?)?`;
const PLACES = String.raw`(?:どれ|どこ|どちら|何番目?|なんばんめ?|何個目|何点目|いくつ目|[1一](?:番|つ目|個目)?[、,・か/\s]+[2二](?:番|つ目|個目)?(?:[、,・か/\s]+[3三](?:番|つ目|個目)?)?(?:[、,・か/\s]+[4四](?:番|つ目|個目)?)?(?:の)?(?:うち)?(?:の)?(?:どれ|どっち)?)`;

/** 「…、これはどのメリットの例？」「…と述べているメリットは？」「リスクでいうと何番？」「メリットの1、2、3のどれ」. */
function whichJapanese(names: string): RegExp[] {
  const one = `(?<list>${names})`;
  const asked = String.raw`(?:どの|どちらの|どっちの|何番目?の|何個目の|なんこめの|いくつ目の)${one}(?:の)?(?:例|話|項目|こと|一例|現れ|あらわれ|ぱたん|具体例|やつ|番号|点)?`;
  const within = String.raw`(?:で(?:いう|言う|いえ|言え)(?:と|ば)?|だと|なら|としては|の?中では?|のうち(?:では?)?|に当てはめると|に(?:例える|たとえる)と)、?(?:[三四3-4]つの)?(?:うち|中)?(?:の)?`;
  return [
    String.raw`${TOPIC}${asked}${FALLS}`,
    String.raw`(?:と|(?:という)?(?:こと|話|点)?を)(?:言って(?:い)?る|述べ(?:て(?:い)?る|た)|書いて(?:い)?る|示す|指す|表す|説明(?:する|して(?:い)?る)|扱う|扱って(?:い)?る)${one}(?:は|って)(?:どれ|何|何番目|どの項目)?(?:です|になります)?か?\s*(?=[。?？!！\n]|$)`,
    String.raw`${TOPIC}${one}(?:${within}|の(?:うち(?:の)?|中の?)?、?)${PLACES}${FALLS}`,
  ].map((source) => new RegExp(source, 'u'));
}

const POINTS = String.raw`(?:の話|の例|の分野|のほう|の方|の側|する話|する分野|なの|です|側|分野|s)?`;

function eitherOf(ja: string, en: string): RegExp[] {
  const lead = String.raw`(?:\b(?:is|that|this|it|an?|the|something|about|they|you|firms|labs|companies|rivals|do|does|of|one|counted|count|as|point|case|matter|where|which)\b[ ,:]?){0,12}`;
  return [
    String.raw`${lead}\b(?<one>${en})s?(?: on)?(?:,| |\/|\?){1,24}(?:or|vs\.?|\/)(?: (?:is|it|rather|something|an?|the|they|do|of)){0,12} (?<other>${en})s?\b(?: (?:on|in|over|about|at|point|list|side|one)){0,12}`,
    String.raw`(?:は|って|、|も|が|を){0,24}(?<one>${ja})${POINTS}(?:か|[?？]|、|・|\/|それとも|\s|or){1,24}(?<other>${ja})${POINTS}(?:の)?、?(?:どっち|どちら|どの分野)?${POINTS}${FALLS}`,
    String.raw`(?:は|って|、|も|が|を){0,24}(?<one>${ja})(?:と|か|、){1,24}(?<other>${ja})(?:の|で|なら|だと|では|、){0,24}(?:どっち|どちら)${POINTS}${FALLS}`,
  ].map((source) => new RegExp(source, 'u'));
}

/** Builds the frames for the lists of the knowledge. */
function buildFrames({ knowledge: { lists } }: Library): Frames {
  const byName = new Map(lists.flatMap((list) => [...list.ja, ...list.en].map((name) => [fold(name), list])));
  const named = (language: 'ja' | 'en') => anyOf(lists.flatMap((list) => list[language].map(fold)));
  return {
    which: [...whichEnglish(named('en')), ...whichJapanese(named('ja'))],
    either: eitherOf(named('ja'), named('en')),
    listOf: (name) => byName.get(name),
  };
}

/** The frames of a library, built once. */
export const framesOf = onceFor(buildFrames);
