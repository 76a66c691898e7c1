import { fold } from '../text/fold.ts';
import { isNegated } from '../text/negation.ts';
import { look } from './look.ts';
import type { Understanding } from './understand.ts';

/** How a claim that somebody made is handed over: whether it is so, whether it is wrong, or only for what there is on it. */
export type Tone = 'true' | 'wrong' | 'open';

const PERSON = '(?:he|she|they|that|it|this|(?:my|the|our|his|her) [\\w-]+(?: [\\w-]+)?|(?-i:[A-Z][a-z]+))';
const HIM = '(?:him|her|them|that|it|this|(?:my|the|our) [\\w-]+)';
const ARTICLE = '(?:the article|this article|the piece|the text|it|this|the cat)';

/** "Is he right?", "does the article agree?", "do i owe him a beer?": yes, where it is so. */
const TRUE = [
  `(?:is|was|are|were) ${PERSON} (?:really |actually |even |all |totally )?(?:right|correct|true|so|legit|accurate|in (?:here|there|the article|it)|onto something)`,
  'true or (?:not|false|nah)|right or wrong|(?:is |really )?true|correct|legit|right|fact or (?:fiction|myth)',
  '(?:does|is) (?:that|it) (?:check out|hold up|the case)',
  `(?:does|do|would|will) ${ARTICLE} (?:really |actually |also |even )?(?:agree|say so|back ${HIM} up|back that up|support ${HIM}|confirm ${HIM}|see it (?:that|the same|like that)(?: way)?|say (?:that|this|so)|think so)(?: (?:with|on|about) ${HIM})?`,
  `(?:does|did) ${PERSON} (?:really |actually )?(?:come|stand|appear)s? (?:from|in) (?:here|there|this|the article|it)`,
  `(?:so )?(?:is )?(?:that'?s|that|is that) (?:really |actually |also )?what (?:the article|it|this) says(?: too| here)?(?:,? (?:isn'?t|is|innit|right)(?: it)?)?`,
  '(?:do|did|should|must) i (?:now |really )?(?:owe|lose|pay)\\b[^.?!]*',
  '(?<=[.,;!?] {0,2})(?:is|are|was|does|do|did|has|have|can|will) (?:it|they|he|she)(?: (?:really|actually|even))?',
  'have i lost\\b[^.?!]*|(?:am|was) i (?:right|correct|close)|(?:does|did|has) (?:he|she) (?:wins?|won)\\b[^.?!]*',
].join('|');

/** "Is she making that up?", "can i call him wrong", "do i get my lunch?": yes, where it isn't so. */
const WRONG = [
  `(?:is|was|are|were) ${PERSON} (?:just |totally |completely |simply |once again )?(?:wrong|false|mistaken|lying|bluffing|exaggerating|dreaming|full of (?:it|crap|shit)|talking (?:nonsense|rubbish|crap|bs)|making (?:that|it|this|stuff|things) up|tripping|mixing (?:it|that|things) up)(?: (?:here|again|there))?`,
  `(?:s?he|they|that|it|this|${PERSON})(?:'?s|'re| is| are) (?:just |totally |so |completely |dead )?(?:wrong|mistaken|lying|making (?:that|it|this|stuff) up),? (?:right|correct|no|isn'?t (?:he|she|it|that)|aren'?t they|innit)`,
  `(?:was|am) i (?:way |totally |far )?(?:off|wrong|mistaken|lying)`,
  `(?:can|could|may|should|do) i (?:finally |now |safely |just )?(?:call|tell|prove|correct|laugh at|shut|roast|dunk on) ${HIM}(?: (?:wrong|out|up|off|(?:that |s?he(?:'?s| is) ){1,12}[^.?!]*))?`,
  '(?:do|did|will) i (?:now |really |finally )?(?:get|win|earn|collect)\\b[^.?!]*|have i won\\b[^.?!]*',
  'am i (?:eating|drinking|getting|winning|having)\\b[^.?!]*',
].join('|');

/** "What does the article say to that?", "who's right?": neither. */
const OPEN = [
  `what (?:does|would|did) ${ARTICLE} (?:actually |really )?(?:say|think|tell)(?: (?:to|about|on|of) (?:that|this|it))?`,
  `what (?:should|can|could|do|would) (?:i|we) (?:say|tell|answer|reply|respond)(?: (?:to )?${HIM})?(?: back)?`,
  `how (?:should|can|could|do|would) (?:i|we) (?:answer|reply|respond|argue|counter)(?: (?:to )?${HIM})?(?: back)?`,
  `who(?:'?s| is| was)? (?:right|winning|(?:buy(?:ing|s)?|pay(?:ing|s)?(?: for)?|ow(?:es|ing)) (?:(?:the|this|me|him|her|us|whom?|a|that) ?){0,12}(?:dinners?|lunch|beers?|drinks?|bet|round|coffee|pizza|meal|bill|\\$?\\d+(?: bucks| dollars)?)?)|who (?:wins|won|loses|lost)(?: the bet| this)?|who of us [\\w ]+`,
  'thoughts|give me (?:one|a (?:fact|counter\\w*|comeback|line))',
].join('|');

const END =
  '(?:,? (?:or (?:not|no|wrong|right|what|nah)|though|tho|then|lol|pls|please|per (?:the|this) article|here|now|w(?:ith)? (?:him|her)|(?:or (?:is|was) (?:he|she|it) .{2,20})))*[\\s?!.]*$';

const asked = (asks: string): RegExp =>
  new RegExp(String.raw`^(?<told>.+?)[\s,.;:!?–-]+(?:so |and |but |ok )?(?:${asks})${END}`, 'isu');

const ENGLISH: [Tone, RegExp][] = [
  ['open', asked(OPEN)],
  ['wrong', asked(WRONG)],
  ['true', asked(TRUE)],
];

const ARTICLE_JA =
  '(?:(?:この|その)?記事(?:の(?:内容|見解|中|立場))?(?:的に(?:は)?|では|だと|には?|から(?:する|言う)と|としては|によると|と|は|って)?(?:照らして)?[、\\s]*)?(?:実際(?:は|のところ|には)?|本当のところ|それって|これって|それ(?:は|も|で)?|これ(?:は|も|で)?|(?:この|その|こういう|そういう|上記の)(?:理解|認識|解釈|記述|記載|内容|説明|表現|書き方|主張)(?:で|は|って)?|そこ|正直)?[、\\s]*(?:記事(?:では|に|は|的に(?:は)?|だと)?)?[、\\s]*';
const POLITE = '[^、。？?]{0,14}';

const TRUE_JA = [
  `どうなん(?:です|でしょ|だろ)${POLITE}`,
  `(?:間違い|まちがい)は?(?:ない|無い|なさ|ありません)${POLITE}`,
  `(?:合って|あって)(?:い|お|る|ま|ん)${POLITE}|(?:正し|ただし)い${POLITE}|本当(?:に)?(?:なの|です|でしょう|か|にそんな|に書)?${POLITE}|(?:ほんと|ほんま|マジ|まじ|ガチ|事実)${POLITE}`,
  `(?:そう|そんな(?:こと|ふう|風)?|そのように|同じこと|そういうこと|それ)(?:は|って|が|を|に|も)?(?:本当に|ちゃんと)?(?:書|見|言|述べ|載|なの|考え|あ[っる])${POLITE}|そんな(?:もん|もの|感じ)${POLITE}|そう(?:です|なん|か)${POLITE}`,
  `(?:そのような|そんな|そういう|どこかに)?(?:記載|記述|話|内容)(?:は|って|が|も)?(?:ござい|あり|あっ|ある)${POLITE}|(?:どこかに)?(?:書|載)[^、。？?]{0,3}(?:て|で)(?:い?る|あ[るり]|ま|た)${POLITE}`,
].join('|');
const WRONG_JA = [
  `(?:突っ込ん|ツッコん|つっこん|論破し|訂正す|訂正し|否定し|言い返し|反論し|笑っ)(?:で|て|る)?(?:や(?:って|れば))?(?:も)?(?:べき|いい|よい|良い|大丈夫|平気|ok|構わ|よろし)${POLITE}`,
  `(?:私|わたし|あたし|僕|ぼく|俺|おれ|自分|こっち|うち|わい)(?:の勝ち|が勝ち|の勝利|が勝っ|は勝っ|の方が正し|のほうが正し|が正し|が合って)${POLITE}|勝(?:ち|った)(?:で|か|よね|だよね|と)${POLITE}`,
  `(?:間違って|間違え|まちがって|(?:間違い|まちがい)(?!は?(?:ない|無い|なさ|なく|ありません))|嘘|うそ|ウソ|デタラメ|でたらめ|誤り|勘違い)${POLITE}`,
].join('|');
const OPEN_JA = [
  `どう(?:です|でしょ|なの|だっ|なって|書|言|述べ|説明|見て|思|考え|答え|返|反論|説得|言い返|[?？]|$)[^、。]{0,20}|いかが${POLITE}|どっち(?:が|の)${POLITE}|どちら(?:が|の)${POLITE}`,
  `(?:なんて|何て|何と|なんと)(?:言|答え|返|い[いっう]|書)${POLITE}|答え(?:は|って|が|を)?(?:なん|何|教え|知)${POLITE}|(?:正解|答え)(?:は|って|ある|あり|わか)?${POLITE}`,
  `(?:助け|教え|おしえ|たすけ)て${POLITE}|ご(?:教示|教授)${POLITE}|(?:端的に|簡単に|一言で)?(?:言う|いう)?(?:と)?(?:どういう(?:こと|意味|理由))${POLITE}|記事の見解を${POLITE}`,
].join('|');
/** Nothing is asked, but that there was nothing to say to it is said. */
const SPEECHLESS =
  '[^。]{0,20}(?:(?:言い返|返|答え|言葉|反論)[^、。]{0,8}(?:ない|なかった|なく|ません|ず|詰ま|困|窮し)|言えな|固まっ|撃沈|詰(?:み|ん)|しどろもどろ|頭が?真っ白|黙っ|ぐぬぬ|わからん|わからな|分からな|書けて?(?:ない|いない)|終わらな|絶望|泣)[^。]{0,16}';

const askedJapanese = (asks: string): RegExp =>
  new RegExp(
    String.raw`^(?<told>[^、。！!…\s]{0,14}|.*?[、。！!…\s])(?:で、|けど、?)?${ARTICLE_JA}(?:${asks})[。.?？!！…\s]*$`,
    'isu',
  );

const JAPANESE: [Tone, RegExp][] = [
  ['wrong', askedJapanese(WRONG_JA)],
  ['true', askedJapanese(TRUE_JA)],
  ['open', askedJapanese(OPEN_JA)],
  ['open', askedJapanese(SPEECHLESS)],
];

/** "… says X isn't in it. Is it?": asks whether X is. */
const BARE =
  /[,.;!?]\s*(?:so |but )?(?:is|are|was|does|do|did|has|have|can|will) (?:it|they|he|she)(?: (?:really|actually|even))?[?!.\s]*$/i;
export const asksContrary = (text: string, claim: string): boolean =>
  BARE.test(text) && isNegated(fold(claim));

/** What is handed over, less what is asked of it. */
export interface HandedOver {
  told: string;
  tone: Tone;
}

const find = (text: string, patterns: [Tone, RegExp][]): HandedOver | undefined => {
  for (const [tone, pattern] of patterns) {
    const told = pattern.exec(text)?.groups?.['told'];
    if (told !== undefined) return { told, tone };
  }
  return undefined;
};

/** "My boss says A backs B. Is he making that up?": that it is asked whether he is wrong, and what stands before that. */
export const handedOver = (text: string): HandedOver | undefined => find(text, ENGLISH);

/** 「…と仰っていて、この記事的にはどうなんでしょうか」; of what stands behind what was said. */
export const handedOverInJapanese = (rest: string): HandedOver | undefined => find(rest, JAPANESE);

/** Whether something of the article's is named. */
export const namesAny = (text: string, parts: Understanding): boolean =>
  look(text, parts).spots.spots.some(({ senses }) => senses.some(({ type }) => type === 'entity'));

/** A scene that asks, or that names whom the claim may lean on, is more than a scene. */
export const isMore = (scene: string, parts: Understanding): boolean =>
  /[?？]/u.test(scene) || namesAny(scene, parts);

/** What is said to have been said, and in which tone it is handed over. */
export interface Heard {
  text: string;
  tone: Tone;
}
