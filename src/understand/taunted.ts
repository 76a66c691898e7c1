import { createRewriter } from '../text/rewriter.ts';
import type { Heard } from './held-against.ts';

const NAMED_EN =
  '(?:stupid|dumb|silly|useless|lying|fake|bad|worthless|pathetic|idiotic|ignorant|clueless|brainless|moronic|rubbish|crappy|shitty|hopeless|dishonest)';
const HER_EN =
  '(?:cat|kitty|kitten|bot|robot|toy|furball|fur ?ball|machine|thing|feline|fleabag|mog|moggy|liar)';
/** What she is called, before what is said. */
const CALLED = [
  new RegExp(
    String.raw`^(?:you |oh,? |what an? |bloody |such an? ){0,12}(?:${NAMED_EN}[ ,]+)*(?:${HER_EN}|liar|liars?,? liar|idiot|moron|dummy|fraud|nonsense|rubbish|lies|bullshit|bs)\s*[.,!:;–—-]+\s*(?=\S+ \S+ \S)`,
    'iu',
  ),
  /^(?:この|おい|やい|お前|おまえ|、){0,24}(?:嘘つき|うそつき|ウソつき|大嘘つき|嘘ばっか(?:り)?|うそばっか(?:り)?|でたらめ|デタラメ|バカ|ばか|馬鹿|アホ|あほ|ポンコツ|ぽんこつ|ダメ|だめ|駄目|クソ|くそ|ヘボ|インチキ|いんちき|無能な?|役立たず|使えない|しょうもない|ふざけた)(?:な|の)?(?:猫|ねこ|ネコ|ニャンコ|にゃんこ|ボット|bot|ぬいぐるみ|おもちゃ|機械|やつ|奴)?(?:め|が|だな|だ|かよ)?[、。！!,.…\s]+(?=[^\s]{6})/iu,
];
/** That she is to own up, behind it. */
const OWN_UP = [
  /[\s,.;:!–—-]+(?:(?:so|and|now|come on|just|please|you might as well|you should|go on|why not) ?,? ?){0,12}(?:admit (?:it|that)|own up(?: to it)?|confess|come clean|fess up|face it|be honest|say it|apologi[sz]e)(?: already| now| then| please){0,12}[.!?\s]*$/iu,
  /[、。！!,\s]+(?:さっさと|いい加減(?:に)?|早く|はやく|もう|正直に|素直に|とっとと|おとなしく|潔く)?(?:認め(?:ろ|なさい|て|たら)|白状(?:しろ|しなさい|して|したら)|謝(?:れ|りなさい|って)|吐け|正直に言(?:え|って|いなさい))(?:よ|って|や|ね|ば|どう){0,8}[。！!?？\s]*$/u,
];

const ARTICLE_EN = '(?:the |this |that |your )?(?:article|piece|text|story|author|writer|it)';
const NEVER_EN =
  "(?:never|nowhere|doesn'?t|does not|didn'?t|did not|hasn'?t|has not)(?: even| once| actually| ever){0,12}";
const TELLS_EN =
  '(?:mentions?|mentioned|says?|said|speaks?|spoke|talks?|touch(?:es|ed)?|brings?|names?|discuss(?:es|ed)?|addresses|address|warns?|refers?|writes?|wrote|has|contains?|includes?)(?: (?:a|one|a single) (?:single )?(?:word|thing|line|syllable)| anything)?(?: (?:about|of|on|up|to))?';
/** "The article never says a word about X", "there's nothing about X in there". */
const UNTOLD_EN = [
  `^${ARTICLE_EN} ${NEVER_EN} ${TELLS_EN} (?<thing>[^.?!,;]{3,70}?)(?: (?:anywhere|at all|once|in there|in it|whatsoever|ever)){0,12}[.!\\s]*$`,
  `^${ARTICLE_EN} (?:says?|has|contains?) (?:absolutely |literally )?nothing (?:at all |whatsoever )?(?:about|on|of) (?<thing>[^.?!,;]{3,70}?)(?: (?:anywhere|at all)){0,12}[.!\\s]*$`,
  `^there(?:'s|s| is| was) (?:absolutely |literally )?(?:nothing|not a (?:single )?word|no mention|not one word|zero mention) (?:at all )?(?:about|of|on) (?<thing>[^.?!,;]{3,70}?)(?: (?:in (?:there|it|here|${ARTICLE_EN})|anywhere|at all))*[.!\\s]*$`,
].map((pattern) => new RegExp(pattern, 'iu'));
/** 「バブルの危険なんて記事は一言も触れてないだろ」 */
const UNTOLD_JA =
  /^(?:この|その)?(?:記事|本文)?(?:に|には|の中に|では|は|、){0,24}(?<thing>[^、。?？]{2,40}?)(?:なんて|なんか|のことなんて|のことは|とか|について(?:は|なんて)?|には|に|は|も|の「?の?」?字も)、?(?:(?:この|その)?(?:記事|本文)(?:に|には|は|では|のどこにも|の中に)?、?)?(?:一言も|ひとことも|一言たりとも|一つも|ひとつも|一文字も|一行も|どこにも|どこを見ても|全然|ぜんぜん|まったく|全く|一切|少しも|1ミリも|何も|なにも|、){0,24}(?:(?:触れ|ふれ|書い|書かれ|載っ|のっ|出て(?:き|こ)?|言及(?:し|され)?|言っ|登場し|扱っ)(?:て)?(?:い)?(?:ない|ねえ|ねー|ません)|(?<=記事(?:の中)?に(?:は|も)?)(?:ない|無い|ありません))(?:だろう?|でしょう?|くせに|じゃん|じゃないか|よね|よな|ぞ|よ|し|から|のに|んだ|って|わ|だけど|けど){0,8}[。！!…\s]*$/u;

/** What she is said to have made up, as what is asked of the article: it is wrong where the article does tell of it. */
function untold(text: string): Heard | undefined {
  const japanese = UNTOLD_JA.exec(text)?.groups?.['thing'];
  if (japanese !== undefined) return { text: `記事に${japanese}は書いてある？`, tone: 'wrong' };
  const english = UNTOLD_EN.map((pattern) => pattern.exec(text)?.groups?.['thing']).find(Boolean);
  return english === undefined ? undefined : { text: `Does the article mention ${english}?`, tone: 'wrong' };
}

/** 「MSは1円も出してないだろ」: still a claim, without what stood around it. */
const SAID =
  /[?？]|だろう?|でしょ|くせに|じゃん|ない|ません|\b(?:never|no|not|nothing|nobody|nowhere)\b|n['’]t\b/iu;

/** Said to her face, by its end alone. */
const DEFIES = /くせに[。！!\s]*$/u;

const withoutTaunt = createRewriter([...CALLED, ...OWN_UP].map((taunt) => [taunt, '']));

/**
 * A taunt with a claim in it: 「嘘つき猫め。バブルの危険なんて記事は一言も触れてないだろ、さっさと認めろ」, "Liar. There's nothing
 * about a bubble in there. Admit it."
 * @returns the claim, and how it is to be judged; undefined where nobody is taunted, or nothing else is said
 */
export function tauntedWith(typed: string): Heard | undefined {
  const text = typed.trim().replaceAll('’', "'");
  const bare = withoutTaunt(text).trim();
  if (bare === text) return DEFIES.test(text) ? untold(text) : undefined;
  if (!SAID.test(bare)) return undefined;
  return untold(bare) ?? { text: bare.replace(/くせに$/u, 'だろ'), tone: 'true' };
}
