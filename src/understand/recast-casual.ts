import { withoutDare } from './dared.ts';
import { withoutOwnLife } from './own-life.ts';
import { withClaimWritten } from './own-writing.ts';
import { createRewriter, type Rewording } from '../text/rewriter.ts';
import type { Understanding } from './understand.ts';

const SO_EN = String.raw`^(?:(?:so|and|but|ok(?:ay)?|huh|hm+|ah|oh|wow|lol|lmao+|then|wait|right)[\s,.!]+)*`;
const HM_EN = String.raw`(?:l+m+a+o+|lo+l|(?:ha)+h?|omg|bruh|wait|ok|so|and|but|huh|wow)[\s,.!]+`;
const ROUND_EN =
  '(?:that|this|the|it)(?: (?:whole|money|crazy|weird|circular|cash)){0,12} ?(?:loops?|cycles?|circles?|rings?|merry-go-round|carousel|flow|thing)';
const ROUND_JA = '(?:循環|ループ|輪っ?か?|ぐるぐる(?:回り)?|サイクル|堂々巡り)';
/** Whoever has money handed to them. */
const RECEIVER_EN =
  '(?:(?:the )?(?:recipient|receiver|payee|receiving (?:end|side|party|company)|(?:one|company|side|party|firm) (?:who|that|which) (?:gets?|got|receives?|received|pockets?|takes?) (?:it|that|the money|paid|the cash)))';
const RECEIVER_JA =
  '(?:その|で、?|じゃあ?、?){0,8}(?:お?金を)?(?:受け取|もら|貰)(?:った|う|る|り)(?:側|手|会社|方|ほう|とこ|ところ|企業|人|やつ)(?:は|って|も|が)、?';

/** Something else that befalls what is insured, and against what it is held. */
const MISHAP_EN =
  '(?:crash|accident|fire|disaster|flood|flat(?: tyre| tire)?|storm|wreck|catastrophe|burglary|rainy day|calamity|emergency)';
const AFRAID_EN = '(?:scared|afraid|worried|anxious|nervous|frightened|terrified|fearful)';

/** One of a list by its place, as it is picked. */
const PLACE_JA =
  '(?:真ん中|まんなか|中間|最初|最後|ラスト|(?:[1-5一二三四五](?:つ|番|個|点)|ふた|みっ)(?:目|め))';
/** To be told in plainer words. */
const PLAINER_JA =
  '(?:かみくだい|噛み砕い|かみ砕い|噛みくだい|くだい|(?:わか|分か|解)りやす(?:く|い言葉で)|(?:かんたん|簡単|平易|やさし|易し|シンプル)(?:に|く)(?:言うと|いうと|言えば|すると)?|詳しく|くわしく|詳細に?|具体的に|かいつまんで|ざっくり|しっかり)';

/** Alike, and in what. */
const ALIKE_JA = '(?:同じ|おんなじ|おなじ|一緒|いっしょ|みたい|似た|似て|変わらない|同様)';
const INDUSTRY_JA = '(?:スマホ|スマートフォン|ケータイ|携帯|クラウド)';
const INDUSTRY_EN = '(?:smart ?phones?|phones?|mobiles?|(?:the )?cloud|cloud computing)';

/** What is said of a name that is taken back at once, and which of the two it is after all. */
const WAVERS_JA =
  '[、。,.…?？!！\\s]*(?:ん|あれ|え|えっと|いや|うーん|ちょっと待って|待って|待てよ|違う|ちがう|違った|じゃなくて|違うな|ちがうな|違うか|違うわ|だっけ|だったか)(?:[、。,.…?？!！\\s]*(?:違う|ちがう|違った|違うな|ちがうな|違うか|待って))*[、。,.…?？!！\\s]*';

/** What people say lightly, in the words that are read well: English as well as Japanese. */
const CASUAL: readonly Rewording[] = [
  // "so all in thats what, 15 bil"
  [
    /\b(that|it|this)(?:['’]?s| is)(?: like)? what,? (?=(?:about |like )?\$?\d+ ?(?:b|bn|bil|billion)\b)/giu,
    "$1's ",
  ],
  // "Do they fight on price or is it all just benchmarks?"
  [
    /(?<=\bon [a-z ]{3,24}),? or (?:is it|are they|is that) (?:(?:all|just|only|really|mostly|purely) ){1,3}(?:about |on )?(?=[a-z])/giu,
    ' or on ',
  ],
  // "is NVDA a buy here? n what did it pay …": whether to buy its stock, and another question.
  [
    /\b(?:is|are|'s) (?<of>[\w.]+)(?:'s)?(?: stock| shares?)? (?:still |now )?an? (?:strong |good )?(?:buy|sell|hold|short)(?: (?:here|now|today|rn|right now|at (?:this|these|the current) (?:price|level)s?)){0,3}(?= ?[?,.;]|$)/giu,
    'should I buy $<of> stock',
  ],
  [
    /(?<=^|[.?!,;]\s{0,3})(?<of>(?!(?:did|does|do|who|what|will|would|could|should|may|might|can|to|and|or|it|they|not|no|never)\b)[\w.]{3,}(?: stock| shares?)?)[:,]? (?:a )?(?:buy|sell|hold)(?:,? or (?:buy|sell|hold|not|no))?\?/giu,
    'should I buy $<of>?',
  ],
  [
    /(?<=[.?!,;]\s{0,3})n (?=(?:what|how|who|whose|which|when|where|why|is|does|do|did|also|can)\b)/giu,
    'and ',
  ],
  // "lmao who even pointed that loop out", 「てかその輪っか誰が言い出したん」: who put it into words.
  [
    new RegExp(
      String.raw`^(?:${HM_EN})*who (?:even |actually |first |was it that |the hell ){0,12}(?:(?:pointed|called|figured|spelled|spelt|worked|laid|found)(?: out)?|noticed|spotted|described|summed(?: up)?|came up with|coined|sketched|drew|named|flagged) ${ROUND_EN}(?: out| up)?(?: (?:first|anyway|to begin with|originally|like that|in words)){0,12}[\s?.!]*$`,
      'iu',
    ),
    'which journalist described the circular relationship?',
  ],
  [
    new RegExp(
      `^(?:(?:てか|ていうか|で|えー?|へえ?|w+|笑|そもそも)[、。\\s]*){0,8}(?:その|この|あの)?(?:お?金の|資金の)?${ROUND_JA}(?:の話|のこと|の図|構造|の関係)?(?:を|って|は|に|が)?、?(?:そもそも|最初に|一番最初に)?(?:誰|だれ)(?:が|か)?(?:最初に|そもそも)?(?:言い出|指摘|気づ|気付|見つけ|言っ|言い始め|描|表現|まとめ|見抜)[^。?？\\n]{0,12}[?？。]*$`,
      'u',
    ),
    '循環の関係を言い表した記者は誰？',
  ],
  [
    /\bshould (?:i|we) (?:short|dump|hold|long|go long(?: on)?) (?<of>[\w.]+?)(?: stock| shares?)?(?: (?:lol|lmao|now|here|then|tbh)){0,3}(?=[?.,;!]|$)[?.,;!]*/giu,
    'should I sell $<of> stock?',
  ],
  [
    /\bwhich (?:leg|hop|step|edge)(?= (?:has no|lacks an?|is without an?|carries no) (?:number|figure|amount|sum))/giu,
    'which arrow in the loop',
  ],
  [/\bhow many x(?=[?.,;!]|$)/giu, 'how many times'],
  // "A put 13B into B. correct my notes": whether it is so.
  [
    /[.;,:]\s*(?:please |pls |can you |could you ){0,2}(?:correct|fix|check|verify|sanity[- ]check) (?:my|these|this|the|that) (?:notes?|summary|facts?|draft|line|slide|bullet|memo|deck)s?(?: for me)?(?: please| pls)?[.!?\s]*$/iu,
    ', right?',
  ],
  [
    /[。、]\s*(?:この|私の|わたしの|うちの)?(?:メモ|ノート|要約|まとめ|下書き|資料|スライド)(?:を|は|、)?(?:直し|訂正し|チェックし|修正し|添削し|確認し|見)て[^。?？]{0,6}[。!！]*$/u,
    '、合ってる？',
  ],
  [
    /\bis (?<of>[A-Z]{4})(?: stock| shares?)? (?:still |now )?(?:overvalued|undervalued|overpriced|underpriced|too expensive|cheap|expensive)\b/gu,
    'should I buy $<of> stock',
  ],
  [
    /(?<of>(?<![A-Z])[A-Z]{4}|株価?)(?:株)?(?:は|って)?、?(?:今|いま|もう|まだ)?(?:は|、)?(?:割[高安]|買い|売り|買う|売る|買うべき|売るべき)(?:時|どき)?(?=[^\p{sc=Han}ぁ-ん]|です|なの|かな|$)/gu,
    '$<of>株は買い',
  ],
  // "does S hold any A? and who does, with amounts"
  [
    /(?<asked>\b(?:hold|own|have|back|invest(?:ed)? in|stakes? in|money in|in on)\b[^?.!]{0,30}?\b(?<of>[\w.]+)\?+) (?:and |but |so |if not,? |also,? ){0,3}who (?:does|is|has|did)\b(?! [a-z])/giu,
    '$<asked> who invests in $<of>',
  ],
  // "how many years til …?"
  [
    /\b'?till?(?= (?:the|they|it|we|a|an|those|these|this|that|all|ai|\w+ (?:get|gets|come|comes|start|starts|is|are))\b)/giu,
    'until',
  ],
  // 「何でつながってる？製品名込みで」: how they are tied is told with what the products are called.
  [/(?:何|なに)で(?=(?:つなが|繋が|結びつ|結び付))/gu, 'どう'],
  [
    /(?<tied>(?:つなが|繋が|結び?つ|関係)[^。\n(（]{0,10}?)[?？。、\s]*(?:製品名|商品名|ぷろだくと名|プロダクト名)(?:も|を)?(?:込みで|含めて|入りで|つきで|付きで|も|ありで)?[?？。]*$/u,
    '$<tied>？',
  ],
  [
    /(?<tied>\b(?:ties?|links?|connects?|tied|linked|connected|relate[sd]?)\b[^.?!\n]{0,40}?)[,;–—-]? ?(?:with (?:the )?)?(?:product|brand) names?(?: (?:too|included|please|pls|as well)){0,3}[?.! ]*$/iu,
    '$<tied>?',
  ],
  // "could it go solo, no cloud no ai labs": what it does without says no more than that.
  [
    /(?<solo>\b(?:solo|alone|on (?:its|their) own|by (?:itself|themselves))\b)(?:[,?]? (?:and |with )?no (?:[\w.]+ )??[\w.]+(?=[,.?!]| no |\s*$))+/giu,
    '$<solo>',
  ],
  [
    /(?<=[\p{L}])(?:って|は)(?<where>[^、。?？\n]{0,12}?)(?:なんの|何の|どういう)役(?:どころ|目|割)?(?:なの|なん|です|だ)?(?:か|や|の)?[?？。]*$/u,
    'は$<where>どんな役割？',
  ],
  [/\blike cloud(?=[?,. ]|$)/giu, 'like the cloud'],
  // "tailwind or headwind for startups?", 「追い風?向かい風?どっち」: easier or harder.
  [
    /(?:is (?:it|this|that) )?an? (?:tail ?wind|headwind)(?: (?:or|vs\.?) |\? ?(?:or )?)an? (?:head ?wind|tailwind)(?= for)/iu,
    'does it get easier or harder',
  ],
  [
    /(?:追い?風|逆風|向かい風)(?:なの|です|に?なる)?(?:か|の)?[?？、]*\s*(?:それとも|or|か)?、?(?:逆風|向かい風|追い?風)(?:なの|です|に?なる)?(?:か|の)?[?？、]*(?:\s*(?:記事(?:では|に)?)?(?:は)?(?:どっち|どちら|どう)[^。?？]{0,16})?[?？。]*\s*$/u,
    '有利なの不利なの、どっち？',
  ],
  // "so it's like car insurance. what's the crash they're scared of", 「保険みたいなもんか。何が起きるのを怖がってるの」
  [
    new RegExp(
      String.raw`${SO_EN}[^.?!\n]{0,30}\b(?:insurance|spare (?:tire|tyre)|hedge|safety net|plan b|backup|umbrella)\b[^.?!\n]{0,20}[.?!,;]+\s*(?:and |but |so )?(?:what(?:'?s| is| would be)?|which)(?: the| an?)? ${MISHAP_EN}\b[^.?!\n]{0,40}[?.!]*$`,
      'iu',
    ),
    'insurance against what?',
  ],
  [
    new RegExp(
      String.raw`${SO_EN}[^.?!\n]{0,30}\b(?:insurance|hedge|safety net)\b[^.?!\n]{0,20}[.?!,;]+\s*(?:and |but |so )?what(?:'?s| is| are|'?re)? (?:it|they|\w+) (?:so |that |even ){0,12}${AFRAID_EN}[^.?!\n]{0,20}[?.!]*$`,
      'iu',
    ),
    'insurance against what?',
  ],
  [
    /^(?:(?:へえ?|ほう|ふーん|なるほど|じゃあ?|つまり|要は)[、。！!\s]*){0,8}(?:[^、。?？\n]{0,8})(?:保険|安全網|スペアタイヤ|備え)(?:みたい|ってこと|のよう|か|だ|なん)[^。?？\n、]{0,10}[。?？、!！]+\s*(?:で、?|じゃあ?、?)?(?:(?:何|なに)(?:が(?:起き|起こ|あ)る)?の?(?:を|が)(?:そんなに)?(?:怖|こわ|恐|心配|警戒|不安|おそれ)|(?:何|なに)(?:が|か)(?:あった|起きた|起こった|ある|起きる)(?:とき|時|場合)(?:の|に)|(?:その)?(?:事故|火事|災害|病気|万が一|もしも)(?:って|とは|は|ってのは|というのは))[^。?？\n]{0,16}[。?？]*$/u,
    '何に備える保険？',
  ],
  // "so the recipient then hands money on to somebody else, right? who?"
  [
    new RegExp(
      String.raw`${SO_EN}${RECEIVER_EN}(?: (?:then|also|again|itself|in turn)){0,12} (?:pays?|hands?|pass(?:es)?|sends?|gives?|owes?|forwards?|shells?)\b[^.?!\n]{2,60}[?.!,]+\s*(?:so |and |to )?(?:whom?|which (?:one|company)|who (?:is|would) (?:it|that)(?: be)?|who'?s (?:it|that))[\s?.!]*$`,
      'iu',
    ),
    'who does the recipient pay next?',
  ],
  [
    new RegExp(
      `^(?:(?:なるほど|そしたら|そうすると|じゃあ?|で|ほう|へえ?|ふむ)[、。！!\\s]*){0,8}${RECEIVER_JA}(?:また|さらに|次に|今度は|その後|そこから|、){0,24}[^、。?？\\n]{0,12}?(?:に|へ)(?:も)?、?(?:また|さらに)?[^、。?？\\n]{0,6}?(?:払|支払|渡|回|流)[^。?？\\n]{1,14}[?？。]\\s*(?:それ)?(?:は|って)?(?:どこ|誰|だれ)[^。?？\\n]{0,8}[?？。]*$`,
      'u',
    ),
    'その受け取った側はどこに払っているの？',
  ],
  // 「受け取った側は、次に誰へ支払うの」: its own payment is the next one.
  [new RegExp(`^(?<receiver>${RECEIVER_JA})(?:その)?次(?:に|は)、?`, 'u'), '$<receiver>'],
  // 「前より楽？きつい？」
  [
    /(?:楽|らく|簡単|やさしく?|容易|ゆるく?)(?:に?なる|になった)?(?:なの|です|の|か){0,8}[?？]\s*(?:それとも)?、?(?:きつく?|大変|しんどく?|難しく?|厳しく?|つらく?)(?:い)?(?:に?なる|になった)?(?:なの|です|の|か){0,8}[?？。]*\s*$/u,
    '有利なの不利なの、どっち？',
  ],
  [
    /\bhave (?:the )?wind (?:at|behind|in) (?:its|their|our|my) (?:backs?|sails?)(?:,? or (?:the wind )?in (?:its|their|our|my) faces?)/iu,
    'have it easier or harder',
  ],
  // 「まんなかのやつ もうちょいかみくだいて」: it is told, as plainly as it ever is.
  [
    new RegExp(
      `^(?:(?:じゃあ?|で|なら|その)[、\\s]*){0,8}(?<place>${PLACE_JA})(?:の(?:やつ|ヤツ|もの|は|ほう|方|点)|だけ|は|を|って){0,8}[、\\s]*(?:もう(?:ちょい|ちょっと|少し|すこし)|もっと|ちょっと|少し|すこし)?[、\\s]*${PLAINER_JA}(?:て|で|い)?(?:、?(?:言って|教えて|説明して|話して|お願い|頼む|よろしく|ください|くれ|くれん|ほしい|もらえ|いただけ)[^。?？\\n]{0,10})?[?？。!！]*$`,
      'u',
    ),
    '$<place>のやつ',
  ],
  // "won the same way as smartphones? if not, how is it different?": how they differ is told with it.
  [
    new RegExp(
      String.raw`^(?<whether>[^?\n]{6,90}\b(?:same|like|similar|alike|resemble)\b[^?\n]{0,40}\b${INDUSTRY_EN}\b[^?\n]{0,24}|[^?\n]{6,60}\b${INDUSTRY_EN}\b[^?\n]{0,30}\b(?:same|alike|similar)\b[^?\n]{0,20})\?+\s*(?:and |or )?(?:if (?:not|no|different|it(?:'s| is)(?:n'?t| not| different)|they differ|it differs)|otherwise|or)[, ]+(?:then )?(?:how|what|where|in what)\b[^?\n]{0,40}\?*$`,
      'iu',
    ),
    '$<whether>?',
  ],
  [
    new RegExp(
      `^(?:で|じゃあ?)?、?(?<whether>[^?？。\\n]{0,24}?(?:${INDUSTRY_JA}[^?？。\\n]{0,8}${ALIKE_JA}|${ALIKE_JA}[^?？。\\n]{0,8}${INDUSTRY_JA})[^?？。\\n]{0,14})[?？。、\\s]+(?:もし)?、?(?:違|ちが|異な|そうじゃ|そうで|じゃ)(?:う|った|る|ない)?(?:の|ん|とし)?(?:だった)?(?:なら|たら|ら|場合は|ば)、?[^?？。\\n]{1,20}[?？。]*$`,
      'u',
    ),
    '$<whether>？',
  ],
  // 「…ってのはAの、ん？違うな、Bの？結局どっち」: whose it is, is asked.
  [
    new RegExp(
      `^(?<said>[^?？。\\n]{6,50}?)(?<of>って(?:のは)?|のは|は、?)(?<one>[\\p{sc=Kana}ーA-Za-z]{3,14})(?:の|が|は)?${WAVERS_JA}(?<other>[\\p{sc=Kana}ーA-Za-z]{3,14})(?:の|が)?(?:ほう|方|話)?[?？…、。\\s]*(?:結局|いったい|で)?、?(?:どっち|どちら)[^。?？\\n]{0,10}[?？。]*$`,
      'u',
    ),
    '$<said>$<of>どこの話？',
  ],
  // "… is anthropic's, no wait, openai's? which one is it"
  [
    /^(?!.*, is (?:that|it)\b)(?<said>[^?\n]{6,80}?) (?<one>[\w.]+(?:'s)?)(?:,? (?:or,? ?)?(?:(?:hm+|uh+|um+|oh|er+),? )?(?:no,? wait|wait,? no|no),? )(?<other>[\w.]+(?:'s)?)\?+ (?:so )?which(?: one)?(?: is it| was it| of them)?[?\s]*$/iu,
    '$<said> $<one> or $<other>?',
  ],
  // 「払う方がそれよりずっと多いよね？倍くらい？」: how many times as much.
  [
    /^(?:でも?|けど|だけど|ただ|じゃあ?)?、?(?<paid>[^、。?？\s]{0,14}?(?:払|支払)[^、。?？がは]{0,8})(?:が|は|の方が|のほうが)、?(?:(?:それ|その合計|合計)(?:より|と比べて)(?:も)?)?(?:ずっと|かなり|だいぶ|もっと|よっぽど|全然)?(?:多|大き|上|でか)[^、。?？]{0,8}[?？、。]+\s*(?<times>[\d二三四五]?(?:\.\d)?倍)(?:くらい|ぐらい|ほど|とか)?(?:[^。?？\s]{0,8})[?？。]*$/u,
    '$<paid>はその合計の$<times>？',
  ],
];

const putPlainly = createRewriter(CASUAL);

/** Longer messages tell stories, which are read otherwise. */
const LONGEST = 400;

/** A message in which things are said lightly, or to a person: what it asks, as it would be asked of a reference book. */
export function saidLightly(typed: string, parts: Understanding): string {
  if (typed.length > LONGEST) return typed;
  const asked = withoutOwnLife(withoutDare(withClaimWritten(typed)), parts);
  return putPlainly(asked.trim());
}
