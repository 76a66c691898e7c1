import type { Rewording } from '../text/rewriter.ts';

/** What is asked of a company and has a figure of its own, by the end of its noun. */
const ATTRIBUTE = '(?:比率|割合|評価額|企業価値|時価総額|株価|売上高?|利益|赤字|黒字|人数|社員数|従業員数)';
/** What a company does with its money, as it is said of two sides in one breath. */
const GIVES =
  '(?:(?:お?金を?)?(?:出して|入れて|突っ込んで|つぎ込んで)|(?:出資|投資)(?:を)?して)(?:い)?る(?:くせに|のに|けど|けれど|けれども|が|一方で?)';
const GIVES_NOT =
  '(?:(?:お?金を?)?(?:出して|入れて|突っ込んで|つぎ込んで)|(?:出資|投資)(?:を)?して)(?:い)?(?:ない|なかった|ることになって(?:い)?ない)';

/** Two sides of one question, which a comma or the way it is put would part; and two questions, which they would join. */
export const SIDES: readonly Rewording[] = [
  // 「2倍になるんだよね。かもしれない、じゃなく」: for certain.
  [
    /^(?<claim>[^。?？]{4,}?)(?:の|ん)?(?:だ|です)?(?:よね|よな|でしょう?|だろう?)?[。?？!！、,]\s*[「『]?(?:かも(?:しれない)?|可能性|予測|見込み|だろう)(?:がある)?[」』]?、?(?:とか|なんて|って(?:話|こと)?|という話|の話|だけ)?(?:じゃ|では)な(?:く(?:て)?|い)[。?？!！]*$/gu,
    '$<claim>のは確実だよね？',
  ],
  // 「争ってないのは何の分野？」
  [
    /^(?:じゃあ?|では|で|逆に|その|AI企業(?:どうし|同士)?(?:が|は|で)|ライバル(?:どうし|同士)?(?:でも|が|で|は)|お互い(?:に)?(?:が|は)?|各社が|、|\s){0,6}(?:競(?:争し|い合っ|り合っ|合し|っ)て|争って|張り合って|戦って|ぶつかって|競い合わ|競わ|競合し|争わ|張り合わ|競争し|戦わ|ぶつから)(?:い)?ない(?:の(?:は|って)|(?:ところ|とこ|部分|分野|領域|こと|面)(?:は|って|も|を)?)[^、。?？]{0,12}[?？。]?$/gu,
    'AI企業が協力する分野は？',
  ],
  // 「出資者のうち、金額が書かれているのは誰？」: which of them, in one question.
  [
    /(?<=[^、。?？\s]の(?:うち|中|なか)(?:で(?:は)?)?)[、,]\s*(?=[^、。?？]{3,24}(?:誰|だれ|どこ|どれ|何|ところは|とこは|会社は|企業は))/gu,
    '',
  ],
  // 「OpenAIには出してるくせに、記事じゃxAIには出してることになってない会社どこ」
  [
    new RegExp(
      `^(?<to>[^。?？]{3,40}?)に(?:は|も)?${GIVES}、?(?:(?:この)?記事(?:では?|じゃ|上)、?|なぜか|まだ)?(?<but>[^、。?？\\s]{2,20}?)に(?:は|だけは?)?${GIVES_NOT}(?:の|会社|企業|ところ|とこ)(?:って|は)?(?<who>どこ|誰|だれ)`,
      'u',
    ),
    '$<to>に出資していて$<but>に出資していない会社は$<who>',
  ],
  // 「GoogleのAnthropicへの出資比率と、Anthropicの評価額」: one of each.
  [
    new RegExp(
      `^(?<one>[^、。?？とは]{2,24}の[^、。?？とは]{0,14}${ATTRIBUTE})(?:と|および|及び|、)、?(?:また)?(?<other>[^、。?？とは]{2,20}の[^、。?？とは]{0,14}${ATTRIBUTE})(?:は|を|って)?(?:それぞれ)?(?:いくら|何(?:%|％|パーセント)?|教えて|おしえて|ご教示|知りたい)?[^、。?？]{0,10}[。?？]*$`,
      'u',
    ),
    '1. $<one>は？ 2. $<other>は？',
  ],
  // 「MicrosoftのOpenAIへの出資とAnthropicへの出資の合計」
  [
    /(?<=^|[、。?？\s])(?<by>[^、。?？\sはの]{2,16})の(?<one>[^、。?？\sはの]{2,16})への(?:出資|投資)額?と(?<other>[^、。?？\sはの]{2,16})への(?:出資|投資)額?の(?=合計|総額|合算)/gu,
    '$<by>の$<one>と$<other>への出資の',
  ],
  // 「MicrosoftのOpenAIとAnthropicへの出資の合計、それとOpenAI分の…」: of the same one's.
  [
    /(?<=(?:^|[、。?？\s])(?<by>[^、。?？\sはの]{2,16})の[^、。?？\sはの]{2,36}への(?:出資|投資)の(?:合計|総額|合算)[^、。?？]{0,8}[、。?？]\s*(?:それと|あと|また|および)?、?)(?<one>[^、。?？\sはの]{2,16})分の/u,
    '$<by>から$<one>への',
  ],
  // 「部長から「…なのか、…なのか」と聞かれ、迷っております。記事に沿うと、どちらなのでしょうか？」: what was asked.
  [
    /^[^「」。?？\n]{1,16}(?:から|に)「(?<asked>[^「」]{8,}か)[?？。]?」(?:と|って)(?:聞かれ|問われ|訊かれ|尋ねられ|質問され|言われ|詰められ)[^「」?？]{0,60}(?:どちら|どっち|どこ)[^「」?？]{0,14}[?？。]*$/u,
    '$<asked>？',
  ],
  // 「リスクとして挙がっている「市場の歪み」とは」: that one, and not all of them.
  [
    /(?:リスク|メリット|デメリット|理由|背景|展望|分野|狙い)(?:の(?:一つ|ひとつ|1つ))?(?:として|に)(?:挙が|あが|挙げられ|書かれ|紹介され|出)(?:っ)?て(?:い)?る(?=「[^「」]{2,16}」(?:とは|って|は|の))/gu,
    '',
  ],
  // 「年率60％で回した場合だと、2030年の着地は？」
  [
    /(?<rate>\d+ ?(?:[%％]|パーセント))(?:成長)?で(?:回し|回っ|伸び|成長し|続い|進ん|伸ばし|行っ|いっ)(?:た|だ)(?:場合|とき|時)?(?:だと|なら|とすると|には|は|に)?、?(?<year>20\d\d年?)の(?:着地|到達点|規模|市場規模|金額|額|数字|残高)は/gu,
    '年率$<rate>で成長したら$<year>はいくらになる',
  ],
  // 「スマホもAIと同様、ライバル同士の協力が盛んだった」: said of the one, and no question of its own.
  [
    /(?<=も[^、。?？]{1,12}(?:と?同様|と同じく|と同じように|みたいに|のように|よろしく)に?)、(?=[^、。?？]{5,})/gu,
    '',
  ],
  // 「AI企業同士、どこで火花を散らしてる？」: of those.
  [
    /(?<=(?:企業|会社|ラボ|ライバル|競合|メーカー)(?:同士|どうし))(?:は|って|で)?、(?=[^、。?？]{4,})/gu,
    'は',
  ],
  // 「両方な。片方だけはナシ」: how it is to be told.
  [
    /(?<=[。!！、]\s*)(?:片方|片っぽ|どっちか)(?:だけ)?(?:は|じゃ)?(?:ナシ|なし|無し|だめ|ダメ|駄目|NG|禁止|不可)[^。]{0,4}[。!！]*$/u,
    '',
  ],
  // 「ふつう推しは1つに絞るじゃん？なんで…」: said only to be wondered at
  [
    /^(?:ふつう|普通|だって|いや)(?:は|、)?[^。?？]{2,20}(?:絞る|しぼる|決める|選ぶ|推す)(?:もん|もの|ん)?(?:じゃん|でしょ|よね|だろ|じゃない)[?？、。\s]*(?=なんで|なぜ|どうして|何で)/u,
    '',
  ],
  // 「なんで外から金もらうの」, 「AI企業が出資を受け入れるわけは」: raise money
  [
    /(?<=(?:なんで|なぜ|どうして|何のため|AI(?:企業|会社)|ラボ|AIを作る会社)[^。?？]{0,12})(?:(?:外|よそ|他人|他所|外部)から(?:お?金|マネー)を?(?:もら|貰|受け取|受け入れ|集め|引っ張)[いうえっる]?(?:て(?:い)?る)?|(?:自前|自腹|自分(?:たち)?)の(?:お?金|資金)(?:だけ)?で(?:は)?(?:や[らっ]|賄わ|まかなわ|回さ)ない|(?:投資家|他人|よそ|外部)の(?:お?金|資金)が(?:そんなに|こんなに)?(?:要る|いる|必要な)|(?:出資|投資)を受け(?:入れ)?る)/gu,
    '複数の投資家から資金を集める',
  ],
  [/ロジック(?=って|は|を|が|[?？。\s]*$)/gu, '理屈'],
  // 「両方に出す意味は？」, 「一社じゃダメなの？」: why it is both
  [
    /(?:両方|両社|二社|2社|どっちも)に(?:出す|投資する|出資する|張る|賭ける)(?:意味|意義|必要)(?:は|って|ある)(?:の|何)?(?=[?？。\s]*$)/gu,
    'なぜ両方に投資する',
  ],
  [
    /^(?:なんで|なぜ)?(?:一|1)社(?:だけ)?じゃ(?:ダメ|だめ|駄目|いけない)(?:なの|なん|です|か){1,3}(?=[?？。\s]*$)/u,
    'なんで1社に絞らないの',
  ],
  // 「強気シナリオは？」: what is to be said for it, or against
  [
    /(?:強気|楽観)(?:的)?(?:シナリオ|ケース|論|な?見方|材料)(?=は[?？。\s]*$|[?？。\s]*$|を)|(?:賛成|擁護|肯定)(?:側|派|論)?(?:の|的な)(?:論点|主張|意見|見方|言い分)|楽観的に(?:見る|みる|考える)と(?:、)?(?:何|どこ)が(?:いい|良い|よい)(?:の|ん)?/gu,
    'メリット',
  ],
  [
    /(?:弱気|悲観)(?:的)?(?:シナリオ|ケース|論|な?見方|材料)(?=は[?？。\s]*$|[?？。\s]*$|を)|(?:反対|批判|否定)(?:側|派|論)?(?:の|的な)(?:論点|主張|意見|見方|言い分)|悲観的に(?:見る|みる|考える)と(?:、)?(?:何|どこ)が(?:まずい|悪い|危ない)(?:の|ん)?/gu,
    'リスク',
  ],
  // 「…どう戻ってくる？額が出てる区間はそれも」: the way round is told with its sums.
  [
    /(?<=(?:戻|返って|帰って|巡|一周|回って|流れ)[^。?？]{0,14}[。?？]\s*)[^、。?？]{0,12}額(?:が|の|も|は)(?:出て|分か|わか|書い|書か|載って|判明し|公開され|判)[^、。?？は]{0,8}(?:なら|は|も|だけ|のみ|のところは)、?(?:それ|その額|金額|額|そっち|あわせて)?も?(?:教えて|お願い(?:します)?|ください|書いて){0,3}[。!！]?$/u,
    '',
  ],
  // 「…のは誰で、どういう考え？」: theirs.
  [
    /(?<who>誰|どこ|どの(?:会社|投資家|企業))(?:で|なの|です|だ){0,2}[、。?？]\s*(?:何を(?:狙って|ねらって|考えて|目指して)(?:い)?(?:る|ます)の?か?[?？。]*$|(?:どういう|どんな|その)(?:考え|理屈|発想|思惑|論理|根拠|狙い|理由)(?:なの|です|だ)?か?(?:は|から)?[?？。]*$)/u,
    '$<who>？その狙いは？',
  ],
  // 「…投資家と、その考え方を」
  [
    /(?<who>投資家|出資者|会社|企業)と、?その(?:考え方?|理屈|狙い|ねらい|理由|思惑|発想)(?:を|は|も)?(?:教えて|説明して|お願い(?:します)?|ください){0,3}[。?？]*$/u,
    '$<who>は？その狙いは？',
  ],
  // 「リスクの名前を三つと、…はどれに入るか」
  [
    /(?<=^[^。?？]{0,12}(?:リスク|メリット|デメリット|利点|欠点))(?:の名前)?を?(?:[三3]つ(?:とも)?|全部|すべて|全て)(?:と|、あと|、それと)、?(?=[^、。?？]{4,30}(?:どれ|どこ|どっち))/u,
    'を教えて。',
  ],
  // 「リスク側も同じ形で」: they are to be told.
  [
    /(?<=リスク|デメリット|メリット|利点|欠点|懸念点|課題)(?:側|面|の(?:ほう|方|側))?も?(?:、|を|は)?同じ(?:形式?|フォーマット|感じ|要領|やり方|体裁|ノリ|調子)で(?:お願い(?:します)?|よろしく|頼む|教えて|ください){0,3}(?=[。、!！\s]|$)/gu,
    'を教えて',
  ],
];

/** The same in English: what the second half leans on is put into it, and how it is to be told left out. */
export const SIDES_ENGLISH: readonly Rewording[] = [
  // "Is the 60% a forecast?": a rate by itself is that of growth.
  [
    /\b(?<rate>\d+ ?(?:%|percent))(?: (?:a year|annual|growth|figure|number|rate|thing)){0,3}(?= (?:(?:is|was|isn't|wasn't)\b(?: (?:just|only|merely|still|actually|really|not)){0,3} )?(?:an? )?(?:forecast|prediction|projection|estimate|actual|historical)\b)/giu,
    '$<rate> annual growth rate',
  ],
  // "Historically tech was winner-takes-all": it used to be.
  [
    /\bhistorically,? (?<who>(?:the )?tech(?:nology)?(?: industry| sector)?) (?:was|has been)\b/giu,
    '$<who> used to be',
  ],
  // "Quote me the line where the article says A bought B": whether it does.
  [
    /^(?:(?:please|pls|can you|could you|now|ok|so)[, ]+){0,4}(?:quote|show|give|find|read|cite|point)(?: (?:me|us|out|back)){0,2}(?: to)? the (?:exact |precise |very )?(?:line|sentence|passage|part|bit|quote|paragraph|words?) (?:(?:where|in which) (?:it|this|that|(?:the |this |your )?(?:article|piece|text|author)) (?:says?|states?|claims?|reports?|mentions?|writes?)|(?:that|which) (?:says?|states?|claims?|reports?|mentions?)|saying)(?: that)? (?<claim>[^.?!]{10,})[.?!]*$/giu,
    'Does the article say that $<claim>?',
  ],
  // "what do they NOT fight over": that is where they cooperate.
  [
    /^(?:(?:and|so|but|ok|okay|hey|then|well|now)[, ]+){0,6}(?:in |on |over )?(?:what|where|which|name|list)\b(?!.*\b(?:phones?|smartphones?|clouds?|why|how)\b)[^,?.]{0,44}?(?:\bnot\b|n['’]?t\b|\bnever\b)(?: (?:actually|really|even|ever|they|these|the|ai|labs|guys|companies|firms|rivals|players|all)){0,6} (?:compet(?:e|ing)|fight(?:ing)?|battl(?:e|ing)|clash(?:ing)?|scrap(?:ping)?|go(?:ing)? head[- ]to[- ]head|rivals?)(?: (?:over|on|about|in|for|each other|one another|with each other)){0,3}\s*[?.!]*$/giu,
    'in which fields do AI companies cooperate?',
  ],
  // "… and what's the thesis there?": of those who were just asked for.
  [
    /(?<!\b(?:why|how come)\b[^?.]{0,16})\bwhat(?:'s|s| is| was) (?:the|their) (?:investment )?(?:thesis|rationale|reasoning)(?: (?:there|here|for (?:it|that)|behind (?:it|that|this)))?(?=\s*(?:[?.!]|$))/giu,
    'why do they do that',
  ],
  [
    /(?<=\b(?:who|which)\b[^\n]{4,120}(?:,|\band|[?.])\s+)what(?:'s|s| is| was) (?:the|their) (?:logic|theory|bet|idea)(?: (?:there|here|behind (?:it|that|this)))?(?=\s*(?:[?.!]|$))/giu,
    'why do they do that',
  ],
  // "… and how does it come back? Include the amounts where known.": the way round is told with its sums.
  [
    /(?<=\b(?:back|round|around|loop|circle|cycle|return\w*)\b[^.?!]{0,24}[.,;?!–-]\s*)(?:(?:and|also|please|pls|with|include|including|add|give|show) ){0,4}(?:the |any |me )?(?:amounts?|figures?|sums?|numbers?|\$ ?amounts?)(?: (?:too|as well|for each \w+|on each \w+|at each \w+))?,? (?:where|wherever|if|when)(?: (?:they|it|it's|they're|the article|any|are|is|you)){0,2} (?:known|given|stated|available|there|gives? (?:them|it|one|any)|has (?:them|it|one|any)|listed|have (?:them|it|one|any))[.!?]*$/iu,
    '',
  ],
  // "Other than A and B, who …": one question.
  [
    /^(?<apart>(?:other than|besides|apart from|aside from|except(?: for)?|excluding|leaving aside) [\w.]+(?:(?:,| and|, and| or|\/) ?[\w.]+){0,2}), (?<asked>who(?: else)?(?:'s| is| are)?|which (?:other )?(?:investors?|backers?|companies|firms?)) (?=\w)/iu,
    '$<asked> $<apart> ',
  ],
  // "Suppose A stalls. Then what?", "A stalls → consequence for B?": what comes of it.
  [
    /^(?:so |and |but )?(?:suppose|supposing|say|imagine|assum(?:e|ing)|let's say|if)(?: that)? (?<what>[^.?!,;:]{6,70})[.,;:]? (?:and |so )?(?:then what|what then|now what|what now|what happens(?: then| next)?)[?.!]*$/iu,
    'what happens if $<what>?',
  ],
  [
    /^(?<what>[^→>?]{8,60}?) ?(?:→|->|=>) ?(?:what |the )?(?:consequences?|effects?|impact|fallout|outcome|result)(?: (?:for|on) (?<who>[\w .']{3,30}))?[?.!]*$/iu,
    'what happens if $<what>?',
  ],
  [
    /^(?<what>(?:the |our |your |\w+'s )?(?:(?:worst|best|bear|bull) case|plan b|fallback|backup(?: plan)?|downside|fallout|damage|upshot|scenario)) (?<when>(?:if|when|in case) [^?]{6,60})[?.!]*$/iu,
    'what is $<what> $<when>?',
  ],
  [
    /^(?:the )?(?<noun>triggers?|conditions?|consequences?) (?<of>(?:for|of) [^?]{4,50})[?.!]*$/iu,
    'what is the $<noun> $<of>?',
  ],
  // "A funds B's rival. Three stated motives, short form.": A's.
  [
    /^(?<who>\w+) (?:funds|backs|bankrolls|invests in|supports) [^.?!]{3,50}\. ?(?:the |its |all |give |name |list ){0,3}(?:three|3) (?:stated |given |declared |official )?(?:motives|aims|reasons|intentions|goals)\b[^?]{0,24}$/iu,
    "what are $<who>'s three motives?",
  ],
  [/\b(?:all )?three reasons (?<who>\w+) has for (?=invest|back|fund)/giu, "$<who>'s three reasons for "],
  [/\bwhy (?:even )?bother (?:with|backing|funding) (?=both|two|all)/giu, 'why '],
  // "Give both sides of it", "best defence of the structure"
  [
    /^(?:please )?(?:give|show|tell|argue)(?: me| us)? (?:both sides|it both ways|it from both sides)(?: of (?:it|this|that|the \w+))?[\s.?!]*$/iu,
    'what are the merits and the risks?',
  ],
  [
    /^(?:the |your )?(?:best|strongest) (?:defen[cs]e|case|argument) (?:of|for) (?:it|this|that|the (?:structure|setup|loop|cycle|system|whole thing))[\s.?!]*$/iu,
    'what are the merits?',
  ],
  // "Bear side now, same format."
  [
    /\b(?:the )?bear (?:side|case|points?|list)(?: now| next| too)?(?=\s*(?:[,.?!]|$|then\b|and\b))/giu,
    'what are the risks',
  ],
  [
    /\b(?:the )?bull (?:side|case|points?|list)(?: now| next| too)?(?=\s*(?:[,.?!]|$|then\b|and\b))/giu,
    'what are the merits',
  ],
  [
    /,? (?:in )?(?:the )?same (?:format|style|layout|shape)(?: (?:again|please|pls|as before)){0,2}(?=\s*(?:[.?!]|$))/giu,
    '',
  ],
];
