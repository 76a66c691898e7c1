import type { Rewording } from '../text/rewriter.ts';

/** That it is so for certain, and that it only may be, or is what somebody thinks. */
const SURE_JA = String.raw`(?:決定|計画|確定|既定|決まり|決まっ(?:た|てる|ている)|事実|公式(?:発表)?)(?:事項|路線|済み|した話|話|こと)?`;
const MAYBE_JA = String.raw`(?:ただの|単なる|たんなる|あくまで|まだ|君の|お前の|猫の|テクにゃんの|個人の|個人的な){0,2}(?:見立て|予想|予測|可能性|憶測|推測|妄想|意見|見解|感想|噂|うわさ|観測|仮説|想像)(?:の(?:話|段階|レベル)|レベル|に(?:過|す)ぎない)?`;
const COPULA = String.raw`(?:な(?:の|ん)?|です|だ|の|か|でしょう){0,4}`;
const SURE = String.raw`(?:already |actually |really ){0,2}(?:an? |the )?(?:done deal|definite(?:ly)?(?: coming| happening)?|decided|settled|confirmed|facts?|certain(?:ty)?|official|locked in|given|sure thing|agreed|in the bag|announced)`;
const MAYBE = String.raw`(?:(?:just|only|merely|still|simply|more) ){0,2}(?:an? |the |your |the cat's |ur |something you )?(?:mere |pure |personal )?(?:opinion|guess(?:work)?|views?|speculat\w+|possibilit(?:y|ies)|take|hunch|rumou?r|maybe|could-?be|theory|scenario|conjecture|prediction|imagin\w+)`;

/** What the article calls it, if not that. */
const IF_NOT = String.raw`(?:and |but |or )?(?:if (?:not|no|so,? or if not|it (?:doesn't|does not|isn't|didn't)|they (?:don't|didn't)|you (?:don't|didn't))|otherwise|or else)[,:]? (?:then )?`;
const IF_NOT_JA = String.raw`(?:(?:し(?:て)?|書い(?:て)?|言っ(?:て)?|言い切っ(?:て)?|書かれ(?:て)?|そう(?:で|じゃ)?|そこまで(?:で|言って|書いて)?|断定(?:まで)?(?:は)?して|断言(?:まで)?(?:は)?して)?(?:い)?な(?:い|かった)|違う|ちがう|ノー|NO|否)(?:の|ん)?(?:なら(?:ば)?|とすれば|としたら|場合(?:は|に)?|だったら|であれば)`;
const ACCUSES_JA = '(?:粉飾|詐欺|違法|犯罪|ねずみ講|ポンジ|インチキ|いんちき|八百長|不正|砂上の楼閣)';
const ACCUSES = String.raw`\b(?:scam|fraud\w*|ponzi|illegal|crime|shell game|house of cards|swindle|sham|hoax|rigged)\b`;
const CONCERN_JA = '(?:懸念|心配|リスク|問題|批判|危険|不安)';
const CONCERN = String.raw`\b(?:worr(?:y|ies)|concerns?|risks?|problems?|dangers?|criticisms?|fears?|warnings?)\b`;

/** Claims with a question behind them of which they are the object: "X. Does the article say so? If not, what does it say?" */
export const CLAIMS: readonly Rewording[] = [
  // An accusation is denied by what it is afraid of.
  [
    new RegExp(
      `(?<=${ACCUSES_JA}[^]*[?？。])\\s*${IF_NOT_JA}、?[^。?？]{0,10}?${CONCERN_JA}[^。?？]*[?？。]*$`,
      'u',
    ),
    '',
  ],
  [new RegExp(String.raw`(?<=${ACCUSES}[^]*[?.!,;])\s*${IF_NOT}[^.?]*${CONCERN}[^.?]*[?.!]*$`, 'iu'), ''],
  // 「…？違うなら、懸念としては何と？」: what there is to be afraid of; else its own words are told with the no.
  [
    new RegExp(`(?<=[?？。])\\s*${IF_NOT_JA}、?[^。?？]{0,10}?${CONCERN_JA}[^。?？]*[?？。]*$`, 'u'),
    '投資の循環のリスクは？',
  ],
  [
    new RegExp(
      `(?<=[?？。])\\s*${IF_NOT_JA}、?(?![^?？。]*(?:次第|左右|決ま|かか[りるっ]))(?:実際|本当|正確|じゃあ|代わり|記事|本文|市場|[^。?？、]{1,8})?(?:は|に|には|では|を|で)?、?(?:何|なん|どう|どんな|どこまで|一番近い|最も近い)[^。?？]*[?？。]*$`,
      'u',
    ),
    '',
  ],
  [new RegExp(`(?<=[?.!,;])\\s*${IF_NOT}[^.?]*${CONCERN}[^.?]*[?.!]*$`, 'iu'), ' What are the risks?'],
  [
    new RegExp(
      String.raw`(?<=\b(?:says?|go(?:es)?|calls?|claims?|states?|concludes?|describes?|describe|declares?|admits?|agrees?|puts?|treats?)\b.{0,60})\s*[?.!,;]+\s*${IF_NOT}(?:what|how)(?:'s|s)?\b[^.?]*\b(?:closest|nearest|say|says|put|call|calls|describe|describes|word|words|phrase|state|claim|frame|frames|treat|its (?:actual )?(?:words|wording|line|position|view))\b[^.?]*[?.!]*$`,
      'iu',
    ),
    '?',
  ],
  // 「粉飾だろ。記事もそう断定してる？」
  [
    new RegExp(
      `^(?:(?:要は|要するに|結局|つまり|ぶっちゃけ|どうせ|所詮)、?){0,2}(?<claim>[^。?？!！]{2,60}?)(?:だろう?|でしょう?|じゃん|だよね|やろ|っしょ|だ|です|よね|じゃない|やん){1,3}[。!！?？、w笑\\s]+(?:この)?(?:記事|本文|筆者|これ)(?:も|は|で(?:も|は)?|の中で(?:も|は)?|に(?:も|は)?)?、?(?:実際に?|本当に|はっきり)?(?:そう|そこまで|そんな(?:ふうに|風に)|同じ(?:こと|ように)を?)(?:は|と|だと)?(?:断定|断言|書い|言っ|言い切っ|書かれ|述べ|認め|主張|明言|結論)[^。?？]{0,12}(?:[?？。]|$)`,
      'u',
    ),
    '記事は$<claim>だと断定してる？',
  ],
  [
    new RegExp(
      String.raw`^(?:(?:so|lol|look|honestly|tbh|come on|ok|well|yeah|basically|clearly|obviously|sorry but|hot take)[,:.! ]+){0,4}(?<claim>[^.?!]{6,90}?)(?:,? (?:right|isn't it|no))?[.?!]+\s*(?:and |but |so )?(?:does|did|do|would) (?:the |this |your )?(?:article|piece|text|you|author|writer|post|it) (?:actually |really |even |also |outright |itself ){0,3}(?:say|claim|state|call it|conclude|agree|admit|put it|go|back)(?: (?:so|that|this|as much|it|like that|outright|too|with (?:me|that|this)|that (?:far|up))){0,3}\s*\?`,
      'iu',
    ),
    'Does the article say $<claim>?',
  ],
  // "Isn't this a shell game? Does the article go that far?"
  [
    /^(?:(?:so|lol|look|honestly|ok|well)[,:.! ]+){0,4}(?:is it (?:fair|right|correct|accurate) to (?:call|say|describe) (?:this|it|that)(?: is)?|(?:is|isn't|is not) (?:this|it|that)(?: all)?(?: just| basically| simply| really| not){0,2}) (?:as )?(?<claim>[^.?!]{4,60})\?\s*(?:and |but |so )?(?:does|did|would|do) (?:the |this |your )?(?:article|piece|text|you|author|writer|post) (?:actually |really |even |also |itself ){0,3}(?:go (?:that|this|so) far|say (?:so|that|it|as much)|agree|put it (?:that|this) way|call it (?:that|so))\??/iu,
    'Does the article say this is $<claim>?',
  ],
  // "Is the growth guaranteed? If not, what happens if it misses?"
  [
    /(?<=\b(?:growth|market|forecast|grow)\b[^?]{0,60}\?)\s*(?:and |but )?(?:if not,? )?(?:what (?:happens|then|if)|then what)(?: happens)?(?: if| when)?(?: (?:it|that|they|growth|the market)(?: (?:\w+ ?){1,4}| doesn't))?\?*$/iu,
    " What happens if the market doesn't grow as hoped?",
  ],
  // 「循環の何が問題視されてるの」
  [
    /の(?:何|なに|どこ|どの点)が(?:問題視|問題|懸念|危険視|心配)(?:だと)?(?:されて(?:い)?る|なの|です|だ|と(?:されて|言われて)(?:い)?る)(?:の|ん|です|か|と|わけ){0,4}(?=[?？。])/u,
    'のリスクは何',
  ],
  // 「で、判決は？」
  [
    /^(?:で、|では、|さて、|じゃあ、?)?(?:判決|軍配|最終判断|ジャッジ)は[?？。]*$/u,
    '最終的な結論はどっち寄り？',
  ],
  // "And who loses out?": those that the article sees kept out.
  [
    /^(?:(?:and|so|but|ok|then|conversely)[,\s]+){0,3}who(?:'s| is| else)? (?:could |might |may |would |can |actually |really ){0,2}(?:los(?:es?|ing)(?: out)?|worse off|(?:gets? |be |end up )?(?:squeezed|hurt|left (?:out|outside|behind)|burned|shafted)(?: out)?)(?: (?:from|in|by|with|on|under) (?:this|it|all (?:of )?(?:this|it)|(?:this|that) \w+|that|here|the (?:\w+ )?(?:loop|cycle|setup|structure|deal|system|arrangement)))?(?: here| then| though)?[?.!\s]*$/iu,
    'What happens to entry barriers for startups?',
  ],
  [
    /^(?:で|じゃあ?|では|逆に|反対に|一方|結局|、){0,6}(?:(?:誰|だれ|どこ)(?:が|は)、?(?:一番|逆に)?(?:損(?:を)?(?:する|しそう|してる|しちゃう)|割を食[うっ]|不利)(?:な|の|ん|て(?:い)?る|です|だ|か){0,6}|(?:損(?:を)?(?:する|しそうな|してる)|割を食[うっ](?:てる)?|蚊帳の外な|取り残される)(?:側|の|人|会社|企業)(?:は|って)(?:誰|だれ|どこ)?(?:です|なの|だ)?か?)[?？。!！]*$/u,
    '新興企業の参入障壁はどうなる？',
  ],
  // "How does each of A and B benefit?": what they are after.
  [
    /\bhow (?:do|does|would|can) (?:each of |both )?(?<a>[A-Z]\w+) and (?<b>[A-Z]\w+)(?: each| both| respectively)? (?:benefit|gain|profit|win)(?: (?:from|in|out of) (?:this|it|that|the \w+))?\b/iu,
    'What are $<a> and $<b> each after',
  ],
  // 「良い話？悪い話？」: one question.
  [
    /(?:良い|いい|よい)(?<of>話|こと|の)(?:なの|です)?か?[?？]\s*(?:それとも)?、?(?:悪い|わるい)(?:話|こと|の)(?:なの|です)?か?[?？。]*$/u,
    '良いことか悪いことか？',
  ],
  // "Does the piece call it a bubble outright?": no title is meant.
  [
    /\b(?:does|do|did) (?:the|this|your) (?:article|piece|text|post|author|writer) (?:ever |really |actually |even )?(?:call|label|brand|declare) (?:it|this|that)(?: all)? (?<what>an? [\w ]{3,30}?)(?<sure> (?:outright|flat[- ]out|for a fact|for certain))?(?=[?.!,;]|$)/iu,
    'Does the article say it is $<what>$<sure>',
  ],
  // "Isn't it illegal? Where does the article stand on that?"
  [
    /^(?:(?:so|lol|look|honestly|ok|well)[,:.! ]+){0,4}(?:is|isn't|is not) (?:this|it|that|the whole thing|all (?:of )?this)(?: all)?(?: just| basically| simply| really| not){0,2} (?<claim>[^.?!]{4,60})\?\s*(?:and |but |so )?(?:where does (?:the |this )?(?:article|piece|text|author) stand|what(?:'s| is) (?:the |this )?(?:article|piece|text|author)(?:'s)? (?:stance|position|view|take|line))(?: on (?:that|this|it))?(?:,? (?:and )?what does it (?:\w+ ){1,3}instead)?\??$/iu,
    'Does the article say this is $<claim>?',
  ],
  [
    /^(?:これ|この\S{1,8}?)?(?:って|は)?、?(?<claim>違法|詐欺|粉飾|インチキ|不正|犯罪)(?:だろう?|でしょう?|じゃん|だよね|やろ|じゃないの|なの)[。!！?？]\s*(?:記事|本文|筆者)の(?:立場|見解|スタンス|主張|見方)は[?？](?:\s*(?:代わりに|かわりに|その代わり)[^。?？]*[?？。]*)?$/u,
    '記事は$<claim>だと断定してる？',
  ],
  // "Would X? Does it state that as fact?"
  [
    /^(?<of>[^?.]{8,80})\?\s*(?:and |but )?(?:does|did|do|is) (?:it|the article|the piece|they|that|this) (?:state|say|present|treat|put|stated|presented|told)(?:d)? ?(?:that|this|it)? (?:as|like) (?:an? )?(?:fact|certain(?:ty)?|given|done deal|settled)\??$/iu,
    '$<of>: a fact or a possibility?',
  ],
  // "Your opinion or the article's?": who said it.
  [
    /^(?:(?:and|so|ok|wait)[, ]+){0,3}(?:is (?:that|it|this) |was that )?(?:yours?|ur|the cat's)(?: own| personal)?(?: (?:opinion|view|take|idea|claim|words?))? or (?:the |this )?(?:article|piece|author|text)(?:'?s)?(?: (?:own )?(?:opinion|view|take|claim|words?))?\??$/iu,
    'who said that?',
  ],
  [
    /^(?:で、|え、|ちなみに、?)?(?:それ|これ|今の|いまの)?(?:って|は)?、?(?:君|きみ|お前|あなた|あんた|テクにゃん|猫|自分)(?:自身)?の(?:個人的な)?(?:見解|意見|感想|考え|主観|見立て)(?:なの|です)?か?[?？、,\s]*(?:それとも)?、?(?:記事|本文|筆者|著者)の?(?:見解|意見|主張)?(?:なの|です)?か?[?？。]*$/u,
    'それは誰が言ったの？',
  ],
  // "A is already B's backer, so why fund C too?": only the why is asked.
  [
    new RegExp(
      String.raw`^(?:(?:so|ok|wait|but|hang on|look)[, ]+){0,3}(?<by>[A-Za-z]+)(?:'s| is| has| was| already)\b(?=[^,?.!]*\b(?:already|backer|backs|backing|investor|stake|invested|partner|in)\b)[^,?.!]{4,60}[,;–—-]+ ?(?:so |then |but )?why (?:does it |would it |did it |is it |also |even )?(?<does>fund|back|invest in|bet on|bankroll|put (?:money|cash) into|buy into|pay for|support)(?:ing)?\b`,
      'iu',
    ),
    'why does $<by> $<does>',
  ],
  [
    /^(?:え、|で、|ねえ、)?(?<by>[^、。?？\sはがの]{2,14})(?:は|って)(?:、)?(?:もう|すでに|既に|とっくに)?[^、。?？]{2,24}(?:株主|出資者|出資して(?:い)?る|投資して(?:い)?る|スポンサー|後ろ盾|投資家|パートナー)(?:な)?(?:のに|だけど|けど|ですが|んだから|のになぜか)、?(?=(?:なぜ|なんで|何で|どうして))/u,
    '$<by>は',
  ],
  // 「事実？予測？あと何年の話？」, "…or just a maybe, and on what horizon?": what is forecast is told with its time.
  [
    new RegExp(
      `(?<=${SURE_JA}.{0,10}(?:予測|予想|見込み|見立て|可能性).{0,6}[?？。、])\\s*(?:あと|それと|それから|また|で)?、?(?:それは|それって|時期は)?(?:いつ|何年|なん年)(?:頃|ごろ)?(?:の(?:話|こと|予測|数字))?(?:なの|です|だ)?か?[?？。]*$`,
      'u',
    ),
    '',
  ],
  [
    new RegExp(
      String.raw`(?<=\b${SURE}\b.{1,24}\b(?:or|vs\.?|versus)\b.{1,30}?)(?:[,;.?–—-]+\s*(?:and )?|\s+and )(?:(?:on|in|over|for) (?:what|which) (?:horizon|time ?frame|timeline|window|year)|by when|when|(?:for )?(?:what|which) year)(?: is (?:it|that)(?: for)?)?[?.!]*$`,
      'iu',
    ),
    '?',
  ],
  // 「それって記事の見解？君の意見？」: who said it.
  [
    /^(?:で、|え、|ちなみに、?)?(?:それ|これ|今の|いまの|その話)?(?:って|は|も)?、?(?:記事|本文|筆者|著者)(?:の|が|で|に)(?:見解|意見|主張|言って(?:い)?る|書いて(?:ある|いる|る)|書かれて(?:い)?る|立場)(?:の|なの|こと|話|ん)?(?:です)?か?[?？、,\s]*(?:それとも)?、?(?:君|きみ|お前|あなた|あんた|テクにゃん|猫|自分)(?:自身)?の(?:個人的な)?(?:見解|意見|感想|考え|主観|見立て)(?:なの|です)?か?(?:、?(?:どっち|どちら)[^。?？]{0,6})?[?？。]*$/u,
    'それは誰が言ったの？',
  ],
  // "the three strategies behind that": a list of its own.
  [
    /\b(?<list>(?:three|3) (?:strategies|tactics|approaches|reasons)) (?:(?:that (?:are|lie)|lying) )?(?:behind|underlying|driving|under) (?:that|it|this|all (?:this|that))\b/iu,
    '$<list>',
  ],
  [/(?:その|それの|この)(?:背後|裏|背景)にある(?=[^。、]{0,8}(?:戦略|手法))/u, '投資家の'],
  // "the flip side for startups"
  [
    /\b(?:what(?:'s| is| about) )?the (?:flip ?side|downside|other side|catch|bad news|drawback) for (?<who>start-?ups|newcomers|new entrants|small(?:er)? (?:firms|players|companies))\b/iu,
    'what about startups',
  ],
  // 「一番の不安材料」: the article ranks none.
  [/(?:一番の|最大の|いちばんの)?(?:不安|懸念|心配|悪)(?:材料|要素|要因|の種)/u, 'リスク'],
  // 「買収ってマジ？決定事項か、ただの見立てかどっち」: one question.
  [
    new RegExp(
      `^(?<of>[^?？。]{4,50}?)(?:って|という(?:の|話)は|は|なんて|の(?:件|話)(?:は|って)?)?(?:マジ|まじ|本当|ほんと(?:う)?|本気|ガチ|がち|確か|どう){0,1}${COPULA}[?？。]\\s*(?:それ|これ)?(?:は|って)?、?${SURE_JA}${COPULA}[、?？,\\s]*(?:それとも|もしくは|あるいは)?、?${MAYBE_JA}${COPULA}(?:、?(?:どっち|どちら)[^。?？]{0,8})?[?？。]*$`,
      'u',
    ),
    '$<of>は確定か、可能性か？',
  ],
  [
    new RegExp(
      `^(?<of>[^?？。]{4,50}?)(?:って|という(?:の|話)は|は|なんて)、?${SURE_JA}${COPULA}[、?？,\\s]*(?:それとも|もしくは|あるいは)?、?${MAYBE_JA}${COPULA}(?:、?(?:どっち|どちら)[^。?？]{0,8})?[?？。]*$`,
      'u',
    ),
    '$<of>は確定か、可能性か？',
  ],
  [
    new RegExp(
      String.raw`^(?<of>[^?.]{8,90}?)[?.,;–—-]+\s*(?:is (?:it|that|this) |are (?:they|those) |(?:and )?(?:has|have) (?:it|that) been )?${SURE},? (?:or|vs\.?|versus)(?: is (?:it|that|this))? ${MAYBE}[^?.]{0,24}[?.!]*$`,
      'iu',
    ),
    '$<of>: a fact or a possibility?',
  ],
];
