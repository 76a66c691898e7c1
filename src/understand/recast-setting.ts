import { CLAIMS } from './recast-claims.ts';
import { FIGURES } from './recast-figures.ts';
import { createRewriter, type Rewording } from '../text/rewriter.ts';
import { OWN_MADE } from './recast-own-made.ts';
import { QUIZ } from './recast-quiz.ts';

/**
 * Where something is asked of, or how, that the rest says anyway; each would be taken for a matter of its own. English
 * as well as Japanese.
 */
const SETTING: readonly Rewording[] = [
  // "who does X pay in the loop?", 「循環の中でXは誰に払ってる？」: one payment, not the round.
  [
    /(?<asks>\b(?:who|whom|which (?:one|company|firm)|how much)\b[^.?!]{0,40}\b(?:pay|pays|paid|paying|invests?|invested|investing|backs?|funds?|gets?|puts?)\b[^.?!]{0,40}?) (?:in|within|inside|as part of) (?:the|this|that) (?:\w+ )?(?:loop|cycle|circle|ring|merry-go-round)(?=[\s?.!]*$)/iu,
    '$<asks>',
  ],
  [
    /(?<=^|[。！!\n]\s*)(?:この|その|投資の?|資金の?|お金の)?(?:循環|輪っ?か?|ループ|サイクル)の(?:中|なか)で(?:は)?、?(?=[^。?？]{2,24}(?:誰|だれ|どこ|どの会社|いくら)[^。?？]{0,14}(?:払|出資|投資|支払|入れ|出し))/u,
    '',
  ],
  // 「AI企業・クラウド・チップの三つの層のうち、…」: the layers, by their number.
  [
    /(?:AI企業|モデル|クラウド|チップ)[^。、?？・と／/]{0,8}(?:[・と／/、][^。?？・と／/、]{2,12}){2}(?:の|という|、)(?=(?:三|3)(?:つの)?(?:層|レイヤー))/u,
    '',
  ],
  // 「払う側でもあり、投資を受ける側でもある」: one deal each way.
  [
    /(?<payer>[^、。はが\s]{2,16})(?:さん)?は(?<paid>[^、。にへ\s]{2,16}?)(?:さん)?(?:に|へ)(?:お?金を)?(?:支払う|払う)側(?:でもあり|であり|でも|で|だし)、?(?:同時に)?(?:投資|出資|お?金)を?(?:受け|もら)(?:る|う|って(?:い)?る)側でもあ(?=[るり])/u,
    '$<payer>は$<paid>に支払っていて、$<paid>は$<payer>に出資もしてい',
  ],
  [
    /(?<giver>[^、。はが\s]{2,16})(?:さん)?は(?<taker>[^、。にへ\s]{2,16}?)(?:さん)?(?:に|へ)(?:お?金を)?(?:投資|出資)(?:を)?する側(?:でもあり|であり|でも|で|だし)、?(?:同時に)?(?:支払いを受け|お?金を(?:受け取|もら)|支払われ)(?:る|う)側でもあ(?=[るり])/u,
    '$<giver>は$<taker>に出資していて、$<taker>は$<giver>に支払いもしてい',
  ],
  [
    /(?<giver>[^、。はが\s]{2,16}?)(?:さん)?(?:は|って)(?<taker>[^、。にへ\s]{2,16}?)(?:さん)?(?:に|へ)(?:投資|出資)し(?:て(?:い)?る|てます|ています)(?:けど|が|し|うえに|上に)、?(?:お?金|支払い)を?(?:もら(?:う|って(?:い)?る)|受け取(?:る|って(?:い)?る))側でも(?=あ[るり])/u,
    '$<giver>は$<taker>に出資していて、$<taker>は$<giver>に支払いもして',
  ],
  // 「Aではないと言えるか」: that it isn't may be said, and is asked for no other way.
  [
    /(?<!(?:なぜ|誰|何|ど[のうこれ])[^。?？]{0,40})(?<=(?:では|じゃ)ない)(?:と(?:は)?|って)(?:言|い)え(?:る|ます)(?:の|ん)?(?:か|かな|でしょうか|ですか)?(?=[?？。\s]*$|[。?？])/gu,
    'んですよね？',
  ],
  // 「しとらん」, 「書いてへん」: as it is said in the west.
  [/(?<=し|[書聞置]い|持っ|入っ|払っ|乗っ)とら(?:ん|へん)で(?!す)/gu, 'ていなくて'],
  [/(?<=し|[書聞置]い|持っ|入っ|払っ|乗っ)とら(?:ん|へん)(?!ぷ)/gu, 'ていない'],
  [/(?<=し|[書聞置]い|持っ|入っ|払っ|乗っ)とる/gu, 'ている'],
  [/(?<=[てで])へん(?=かった)/gu, 'な'],
  [/(?<=[てで])へん(?=[^ぁ-ん]|[のとけやなかでぞわ]|$)/gu, 'ない'],
  // 「入れてんの」: as it is said quickly.
  [/(?<=[れしけえめねせっいきべげ])てん(?=の(?:か|は|って)?[?？。!！\s]*$)/gu, 'てる'],
  // "… in connection with (a) A and (b) B": two names, and no two questions.
  [
    /(?<=\b(?:of|for|to|from|by|with|in|into|between|on|at|does|do|did|has|have|is|are) )[([]?(?:a|i|1)[)\]] (?<one>[A-Z][\w.]*(?: [A-Z]\w*)?),? and [([]?(?:b|ii|2)[)\]] (?<other>[A-Z][\w.]*(?: [A-Z]\w*)?)(?=[\s?.!,]|$)/gu,
    '$<one> and $<other>',
  ],
  // "Does X pay anyone in the loop?": a payment, and not the round.
  [
    /(?<asks>\b(?:does|do|did) [\w .]{2,20} pay (?:any(?:one|body|thing)|[\w ]{2,16}?)(?: at all| else)?) (?:in|within|inside|as part of) (?:the|this|that) (?:\w+ )?(?:loop|cycle|circle|ring|merry-go-round)(?=[\s?.!,]|$)/iu,
    '$<asks>',
  ],
  // 「三つの層のうち、…のはどこ？」: of them, and no matter of its own.
  [
    /(?<=層)のうち、(?=[^。、?？]{2,40}(?:どこ|どれ|誰|だれ|どの|何|いくつ|いくら)[^。、?？]{0,12}[?？。]*\s*$)/u,
    'のうち',
  ],
  // 「…している、と記事から読める投資家」: what is quoted goes on.
  [
    /(?<=[るたいだすん])、(?=と(?:記事|本文|文中|言|思|考|聞|書|述|読|判|見|呼|され|予測|予想|明記|記載|断言))/gu,
    '',
  ],
  // 「…に支払い…」と書いた: what is cited breaks off.
  [/(?:…+|\.{2,}|。)(?=」(?:と|って))(?<=「[^」]{5,})/gu, ''],
  [/(?:…+|\.{2,})(?=["”])(?<=["“][^"”]{9,})/gu, ''],
  // 「「…」と最初に書いた記者の名前は？」
  [
    /(?<=「[^」]{3,}」)(?:と|って)(?:最初に|初めて|はじめに|先に)?(?<said>書い|言っ|述べ|表現し|投稿し|つぶやい|ツイートし|コメントし|評し)た(?:記者|人物?|方|ひと|発言者|特派員)(?:さん)?(?:の(?:お?名前|氏名|名))?(?:は|って|を)?(?:誰|だれ|どなた)?(?:です|でしょう|なの)?か?[?？。]*$/u,
    'と$<said>たのは誰？',
  ],
  // "Is A linked to B? If so, who?": the yes tells.
  [
    /(?<=[?？]\s*)(?:and )?if (?:so|yes|it (?:is|does)|they (?:are|do)),? (?:then )?(?:who|whom|which(?: (?:one|of them|company|companies|firm))?|through (?:whom|who|which)|by (?:whom|who)|how|what)(?: (?:is|are) (?:it|they|that|those))?[\s?？.!]*$/iu,
    '',
  ],
  [
    /(?<=[?？。]\s*)(?:もし)?(?:そう(?:なら|だとしたら|であれば)|(?:ある|つながって(?:い)?る|いる)(?:なら|とすれば|場合は?|のであれば)|あれば|いれば)(?:ば)?、?(?:それは)?(?:誰|だれ|どこ|どれ|何|どの(?:会社|企業))(?:です|でしょう|なの)?か?[\s?？。]*$/u,
    '',
  ],
  // "X: AI company, cloud provider or chip maker? pick one": which of the layers.
  [
    /^(?:so,? |ok,? |is |and )?(?<who>[a-z][\w ]{1,16}?)(?::| is it| -|,)? (?:an? )?(?:ai (?:company|firm|lab|layer)|model (?:maker|lab)|cloud(?: provider)?|chip ?maker)(?:,| or|\/| vs\.?)[^?\n]{0,40}\bor (?:an? )?(?:ai (?:company|firm|lab)|model (?:maker|lab)|cloud(?: provider)?|chip ?maker)\b\s*\?*(?:[^?\n]*)$/iu,
    'which layers is $<who> in?',
  ],
  [
    /^(?<who>[^、。?？\s]{2,14}?)(?:は|って)、?(?:AI企業|クラウド|チップ)[^?？\n]{0,8}[?？、][^\n]*?(?:AI企業|クラウド|チップ)[^?？\n]{0,8}[?？、][^\n]*(?:選ん|ひとつ|一つ|どれか|どれ|どっち|どちら)[^\n]*$/u,
    '$<who>はどの層に入る？',
  ],
  [
    /^(?:so,? |and |ok,? )?is (?<who>[a-z][\w ]{1,16}?) (?:an? )?(?:ai (?:company|firm|lab)|model (?:maker|lab)|cloud(?: provider)?|chip ?maker) or (?:an? )?(?:ai (?:company|firm|lab)|model (?:maker|lab)|cloud(?: provider)?|chip ?maker)[?.! ]*$/iu,
    'which layers is $<who> in?',
  ],
  // "…? i.e. payment minus investment": said once more.
  [/(?<=^[^?\n]{12,}[?]\s*)(?:i\.?e\.?|that is|in other words|meaning)[,:]? [^?\n]{4,80}[?.]*\s*$/iu, ''],
  // 「AからBへの純流出は？」: what is paid, less what comes back.
  [
    /(?<from>[^、。はが\s]{2,16})から(?<to>[^、。はが\s]{2,16}?)への(?:純(?:流出|支払い?|支出|流出額)|ネットの?(?:流出|支払い?|支出))額?/gu,
    '$<from>は$<to>に差し引きいくら払う額',
  ],
  // "Source on the '…' quote? person, outlet, platform"
  [
    /^(?:so |and |the ){0,12}(?:source|origin|author) (?:on|of|for|behind) (?:the|that) (?:["'“‘][^"'”’\n]+["'”’] )?(?:quote|line|remark|saying|quotation)\b[^\n]*$/iu,
    'who said that quote?',
  ],
  // "X is an investor in Y and gets paid by Y? at the same time?": one deal each way.
  [
    /^(?<lead>(?:(?:so|and|wait|ok|hold on),? ){0,12})(?<giver>[\w ]{2,16}?) (?:is|'s) (?:an? )?(?:investor in|backer of) (?<taker>[\w ]{2,16}?) (?:and|but|while) (?:is |gets |also |being ){0,12}paid by (?:\k<taker>|it|them)\b[^\n]{0,40}$/iu,
    '$<lead>$<taker> pays $<giver> and $<giver> invests in $<taker>, right?',
  ],
  // "hi! just joined this server", "just got off nights, coffee in hand": a greeting, and nothing asked.
  [
    /^(?=[^?\n]{4,110}$)(?![^\n]*(?:invest|stake|market|article|billion|money|risk|chip|cloud|\b(?:who|how|what|when|why|tell|explain|need|want|question|ask|about|know|help)\b))(?:(?:hi|hey|hello|hiya|yo|morning|good (?:morning|evening|afternoon)|gm)\b[^?\n]{0,24}[!.,~]+\s*(?:i(?:'m| am|'ve| just| got)|just|new here|nice to (?:meet|be)|long (?:day|shift|night)|coffee|finally|so (?:tired|sleepy))|just (?:got (?:off|up|home|back)|joined|woke up|came (?:back|home)|finished work|landed))\b[^?\n]*$/iu,
    'hello',
  ],
  // 「1兆ドルには届かないんだよね」: less than that.
  [
    /(?<sum>(?:約)?[\d,.]+ ?[兆億](?:米?ドル)?)に(?:は)?届かない(?=(?:の|ん)?(?:だ|です)?(?:よね?|でしょう?|ろ))/gu,
    '$<sum>未満な',
  ],
  // 「両方にはいるのに、Cのところには出てこない会社」
  [
    /(?<both>[^、。?？]{2,16}と[^、。?？]{2,16}?)の(?:両方|どちらも?|どっちも?)に(?:は|も)?(?:いる|入って(?:い)?る|名前が(?:ある|出て(?:い)?る)|出て(?:くる|い?る)|顔を出して(?:い)?る)(?:のに|けど|が|けれど|くせに)、?(?<other>[^、。?？のに]{2,16}?)(?:の(?:ところ|ほう|方|とこ))?に(?:は|だけ)?(?:いない|入って(?:い)?ない|出てこない|名前が(?:ない|出てこない)|見当たらない)/gu,
    '$<both>の両方に出資していて$<other>には出資していない',
  ],
  // "The article lists X as a merit, doesn't it?"
  [
    /^(?:so |and |but )?(?:the |this )?(?:article|piece|text|author) (?:lists?|counts?|names?|puts?|treats?|describes?|sees?|considers?|classes|files) (?<what>[^?\n]{3,70}?) (?:as|under|among) (?:an? |one of the |the )?(?<list>merit|benefit|advantage|upside|risk|danger|downside|drawback)s?,? (?:(?:does|is)n'?t it|right|correct|no|yes|huh)?\s*\?*$/iu,
    'is $<what> a $<list>?',
  ],
  [
    /^(?:please )?(?:list|name|give me|show me) (?:every|all|each)(?: (?:of )?(?:the )?)?\s?(?:investments?|stakes?)(?: (?:that )?(?:the article|it) (?:mentions|names|lists))? without (?:giving |stating |naming )?(?:an? |any )?(?:dollar )?(?:amount|figure|sum|number)s?[?. ]*$/iu,
    'which investments have no stated amount?',
  ],
  // "short term vs long term?": two outlooks.
  [
    /^(?:and |so |the ){0,12}(?<one>short|near|mid|medium|long)[- ]?(?:term|run) (?:vs\.?|versus|against|compared (?:to|with)) (?:the )?(?<other>short|near|mid|medium|long)[- ]?(?:term|run)(?: (?:outlook|forecasts?|view|picture|predictions?|expectations?))?(?=[\s?.!]*$)/iu,
    '$<one>-term vs $<other>-term outlook',
  ],
  // How it is to be looked at.
  [
    /^(?:side by side|head to head|at a glance|quick comparison|in a table|as a table)(?:[:,.–—-]+\s*| (?=what|how|which|who))/iu,
    '',
  ],
  [
    /(?<=\b(?:backers?|investors?|that|who|which|companies|firms) )(?:all )?ha(?:s|ve) (?:money|cash|a stake|stakes|skin|chips) in(?= (?:all|both|every|each))/giu,
    'back',
  ],
  // 「300億じゃなくて30億ドルだよね」: what is said is the second, and "3 billion, not 30" the first.
  [
    /(?:約|最大)?[\d,.]+ ?[兆億万](?:米?ドル|円)? ?(?:じゃなくて?|ではなくて?|でなくて?|じゃなく)、? ?(?=(?:約|最大)?[\d,.]+ ?[兆億万])/gu,
    '',
  ],
  [
    /(?<said>\$?[\d,.]+ ?(?:billion|trillion|million|bn|[bmt])\b),? (?:and )?not \$?[\d,.]+ ?(?:billion|trillion|million|bn|[bmt])\b/giu,
    '$<said>',
  ],
  // "an upper limit and not a fixed sum": the same twice, unless both are roles that one may have.
  [
    /(?<=^(?:(?:so|and|but|ok),? ){0,12}(?:is|are|was|were|does|do|did|has|have|am i|do i)\b[^?\n]{8,140}),? (?:and|but)(?: is| are)? not (?:as (?:an? |the )?|of (?:an? |the )?|an? |the |just (?:an? )?)(?!(?:\w+ ){0,2}(?:investors?|customers?|clients?|backers?|suppliers?|owners?|partners?|paym\w+|investm\w+|stakes?|both|all|yet|only))[\w -]{3,28}(?=\s*\?*\s*$)/iu,
    '',
  ],
  // 「クラウド屋でしかないでしょ、AI企業でもチップ屋でもない」: the same twice.
  [
    /(?<only>でしかない|にすぎない|にすぎません|だけ)(?<tag>(?:です|だ)?(?:よね?|でしょう?|ろ)?)、?[^、。?？]{1,12}で(?:は|も)[^、。?？]{0,12}(?:ない|ありません|なくて)(?:でしょう?|よね?|し|です){0,8}[。?？]*$/u,
    '$<only>$<tag>？',
  ],
  [/でしかない(?=(?:です|だ)?(?:よね?|でしょう?|ろ|の|か){0,8}[。?？]*$)/u, 'にすぎない'],
  // "does X sit in more than one?": of the layers, there is nothing else to be in.
  [
    /(?<=\b(?:sits?|appears?|shows? up|turns? up|stands?|named|listed|belongs?|is|are|counted)(?: up)? (?:in|to|under|across) (?:more than one|two or more))(?: of (?:them|those|these))?(?=[\s?.!]*$)/iu,
    ' layers',
  ],
  // 「分かる範囲の金額つきで」, 「個別に名前が挙がっている」
  [/(?:分か|わか|判明し?て(?:い)?)る範囲(?:の|で)、?/gu, ''],
  [
    /(?:側として)?、?(?:個別に|具体的に|名指しで|はっきり)(?=(?:と)?(?:名前?が?)?(?:挙が|出て|書かれ|記され|言及|名指し))/gu,
    'と',
  ],
  // 「AとBは、それぞれどの時期の見通しですか」, "when are A and B expected?"
  [
    /^(?<one>[^、。?？と]{2,20})と、?(?<other>[^、。?？]{2,24}?)(?:は|って)、?それぞれ(?:どの|いつの|どんな)?(?:時期|時間軸|期間|段階|タイミング|フェーズ|いつ)(?:ごろ|頃)?(?:の|に)?[^。?？]{0,16}[。?？]*$/u,
    '1. $<one>はいつ？ 2. $<other>はいつ？',
  ],
  [
    /^(?:and |so )?when (?:are|is|will|do|does) (?<one>[\w ,'-]{3,40}?) and (?<other>[\w ,'-]{3,40}?) (?:expected|forecast|due|coming|come|happen|supposed to (?:come|happen|start)|meant to happen|predicted|to come)(?:,? (?:respectively|each))?[?. ]*$/iu,
    '1. when is $<one> expected? 2. when is $<other> expected?',
  ],
  // 「事業会社も金融系も含めて全部お願いします」: how widely.
  [
    /(?<=[?？。]\s*)[^。?？、]{2,14}も、?[^。?？、]{2,14}も(?:全部|すべて|全て)?含め(?:て)?、?(?:全部|すべて|全て)?(?:お願い|教え|挙げ|頼)[^。?？]{0,10}[。?？]*$/u,
    '',
  ],
  // "all 3: A + B + C": a list, where nothing is to be summed.
  [
    /^(?![^?]*\b(?:how much|how many|total|sum|add|combined?|together|altogether|amounts?|figures?|dollars|\$)\b)(?<before>[\s\S]*?\b(?:all (?:3|three|of)|both|every|each)\b[^?\n]{0,12}?[a-z]+) ?\+ ?(?<second>[a-z]+)(?: ?\+ ?(?<third>[a-z]+))?/iu,
    '$<before> and $<second> and $<third>',
  ],
  // "a dollar leaves X's pocket … until it's back at X": the whole round.
  [
    /(?:a|one|this|that|each|every|some) (?:dollar|buck|bill|cent|pile of (?:cash|money))(?: bill)? (?:leaves|goes out of|walks out of|departs|exits) (?<from>[\w ]{2,16}?)(?:'s?)?(?: (?:pocket|account|wallet|bank|coffers))?\b[^\n]*?\b(?:back|returns?|home)\b[^\n]*/iu,
    'how does money get from $<from> back to $<from>?',
  ],
];

/** What is put otherwise whichever language it is in. */
export const putAny = createRewriter([...QUIZ, ...OWN_MADE, ...SETTING, ...FIGURES, ...CLAIMS]);
