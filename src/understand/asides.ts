import { asks } from './asking.ts';

const SO = String.raw`^(?:(?:oh|and|but|btw|also|ah|ok|okay|so|just|please|pls|actually|again|p\.?s\.?|note)[,:. ]+)*`;
const KNOWN = String.raw`(?:know|got|have|read|understand|covered|understood|saw)`;
/** Says that something isn't asked: "no need for the growth rate", "you can skip the mid-term". */
const SET_ASIDE = new RegExp(
  `${SO}(?:${[
    String.raw`(?:i'?m |i am |we'?re |we are )?not (?:(?:really|that|particularly|at all|so) )?(?:interested|asking|bothered|fussed|looking|worried|concerned|curious|talking|after|here for)\b`,
    String.raw`(?:you|u) (?:can|may|could) (?:safely |just |happily )?(?:skip|ignore|leave (?:out|off|aside)|omit|drop|forget)\b`,
    String.raw`(?:you|u) (?:needn'?t|don'?t (?:have|need) to|do not (?:have|need) to)\b`,
    String.raw`(?:feel free to )?(?:skip|skipping|ignore|ignoring|omit|forget|disregard|never ?mind|nvm|leave (?:out|off|aside)|leaving (?:out|aside)|spare me)\b`,
    String.raw`leave .{2,40} (?:out|aside|off)\b`,
    String.raw`(?:there'?s |there is )?no need (?:for|to)\b`,
    String.raw`(?:don'?t|do not|dont) (?:bother|worry|need|include|give|tell|list|mention|explain|care|want|go into|get into)\b`,
    String.raw`(?:i|we) (?:(?:really|actually|also) )?(?:don'?t|do not|dont) (?:need|want|care|require|mind about)\b`,
    String.raw`(?:i|we)(?:'ve| have)? already (?:been |got )?${KNOWN}\b`,
    String.raw`(?:i|we) (?:'ve |have )?${KNOWN} .{2,40} already\b`,
    String.raw`.{2,40} (?:isn'?t|is not|aren'?t|are not|not) (?:needed|necessary|required|of interest|relevant|my (?:concern|focus))\b`,
    String.raw`.{2,40} can wait\b`,
  ].join('|')})[^?]*$`,
  'iu',
);
/** "…, but how much roughly": what comes behind that is asked. */
const GOES_ON =
  /\b(?:but|just|only|instead|rather|so|and)\b.*\b(?:who|what|when|where|why|how|which|is|are|does|do|did|give|tell|list|name|show)\b/iu;

const LAYOUT = String.raw`(?:headlines?|headings?|bullets?|bullet[- ]points?|keywords?|one-liners?|(?:(?:one|a|1|two|2|three|3) )?(?:(?:short|single) )?(?:lines?|sentences?|phrases?|words?)|round (?:numbers|figures)|rough (?:numbers|figures)|ballpark(?: (?:numbers|figures))?|short answers?|plain english|prose|a (?:table|list)|point form|shorthand)`;
/** How an answer is to look: "headlines only", "one line each is fine", "keep the bounds". */
const FORM = [
  new RegExp(
    `${SO}(?:in |as |with |use |using )?${LAYOUT}(?: (?:each|apiece|per \\w+))?(?:,? (?:is|are|will|would|works?|do|does|be|ok|okay|fine|enough|only|please|pls|plz|welcome|preferred|suffices?|plenty|good|great|perfect|all i need|for me|thanks|thx|if possible|by me)){0,12}[.!\\s]*$`,
    'iu',
  ),
  new RegExp(
    String.raw`${SO}(?:keep|show|state|include|use|leave|mark|mind|respect|preserve|quote)\b (?:me )?(?:(?:the|it|them|that|any|all|every|each|your|both|those|in|as) ){0,12}(?:bounds?|limits?|caveats?|qualifiers?|hedges?|separate(?:ly)?|apart|short|brief|simple|tight|crisp|concise|snappy|precise|'?up to'?|'?at least'?|floors?|caps?|units?|wording)(?: (?:and|or|'?at least'?|caps?|floors?|please|pls|intact|in|visible|wording|\w+ly))*[.!\s]*$`,
    'iu',
  ),
  new RegExp(
    `${SO}(?:(?:be|stay) (?:precise|brief|quick|concise|exact|careful|honest|specific|succinct)|(?:don'?t|do not|no) (?:round\\w*|drop|merge|guess\\w*|estimat\\w+|extrapolat\\w+|speculat\\w+))\\b[^?,]{0,24}[.!\\s]*$`,
    'iu',
  ),
];
/** Why, or how, one asks: "asking for my boss", "it's for a school project", "worth checking". */
const WHY = new RegExp(
  `${SO}(?:${[
    String.raw`asking (?:for|on behalf of|because|since|as)\b`,
    String.raw`(?:it'?s|it is|this is|that'?s|these are|they'?re|all) (?:for|because of) (?:an?|my|our|the|work|school|uni\w*|class|homework)\b`,
    String.raw`for (?:a|an|my|our|the|work|school) (?:\w+ ){0,3}(?:memo|note|slide|deck|project|report|paper|essay|class|homework|presentation|boss|manager|client|committee|article|thesis|footnote|quiz|bet|friend|colleague|meeting|briefing|spreadsheet|model)s?`,
    String.raw`(?:the|that|this) (?:distinction|difference|detail|wording|exact \w+|answer|rest) (?:matters|counts|is (?:important|crucial|key))\b`,
    String.raw`(?:i'?d|i would|i) (?:guess|assume|imagine|think|suspect|reckon|bet|doubt) (?:so|not|it|nothing|none|no)\b`,
    String.raw`(?:just )?(?:worth|double[- ]?)\s?check(?:ing)?\b`,
    String.raw`(?:i|we)(?:'ve| have|'m| am| only have|'re| are)? (?:only |just )?(?:got )?(?:a|one|two|five|\d+|no|little|in|on|late|short|running|writing|preparing|drafting|putting|building|presenting|filling|compiling|pressed)\b`,
    String.raw`(?:that'?s|that is) (?:all|it|everything)\b`,
    String.raw`(?:it |this |that )?(?:should|shouldn'?t|must|surely|can'?t) be (?:too |so )?(?:easy|simple|hard|difficult|quick|obvious)\b`,
  ].join('|')})[^?]*$`,
  'iu',
);
/** "…, you can work that out, right?": nothing but that she should be able to. */
const NUDGE =
  /^(?:(?:and|so|but|surely|come on)[, ]+){0,12}(?:surely )?(?:(?:you|u|one) (?:can|could|should(?: be able to)?) (?:easily |just |surely |simply )?(?:work (?:it|that) out|calculate|compute|figure|derive|interpolate|estimate|do the maths?)|(?:it'?s|that'?s) (?:just |only |simple |basic )?(?:maths?|arithmetic|a calculation))\b[^?]*(?:,? (?:right|no|surely|can'?t you|couldn'?t you|isn'?t it))?[?!.\s]*$|(?:計算|推定|推測|逆算|算出)(?:すれば|したら|して)?(?:は|も|なら)?(?:できる|出る|出せる|わかる|分かる)(?:でしょう?|よね|はず(?:だ|です)?|だろう?|じゃん|やろ)(?:う|よね?|ね|が)?[。?？!！\s]*$/iu;

const ENOUGH = String.raw`(?:いい|良い|よい|ええ|おk|ok|OK|結構|構わない|構いません|かまわない|かまいません|大丈夫|十分|充分|ください|下さい|くれ|お願い|おねがい|よろしく|頼む|頼みます|可)`;
const POLITELY = String.raw`(?:です|だ|よ|の|ん|で|から|ので|し|ね|な|わ|や|さ|けど|が|します|いたします|致します|して|は){0,8}[。.!！〜~…\s]*$`;
const LEAD = String.raw`^(?:(?:あ|ああ|いや|ちなみに|なお|ただ|ただし|でも|それと|あと|そうそう|因みに)、?){0,8}`;
const REMARKS_JAPANESE = [
  // 「中期は飛ばしていいよ」「鯛焼きの話は無視でいいから」「出典は不要です」
  new RegExp(
    `${LEAD}[^。?？!！、]{1,30}?(?:は|も|とか|なんか|なんて|を|について|に関して)、?(?:もう|別に|べつに|とりあえず|今回|今日|一旦|いったん|どうせ|すでに|既に|全然|特に|とくに|は|、){0,24}(?:[^。?？!！、]{1,10}(?:ので|から|んで)、?)?(?:(?:スキップ|省略|割愛|無視|スルー|カット|パス)(?:し(?:て|ちゃって)|で)?|(?:飛ばし|抜かし|省い|忘れ|置い|おい|抜い)(?:て|ちゃって|といて|ておいて|とい)|書か(?:なくて|ないで)|言わ(?:なくて|ないで)|説明し(?:なくて|ないで)|気にし(?:なくて|ないで))も?(?:${ENOUGH})?${POLITELY}`,
    'iu',
  ),
  new RegExp(
    `${LEAD}[^。?？!！、]{1,30}?(?:は|も|とか|なんか|なんて|について|に関して)、?(?:もう|別に|べつに|とりあえず|今回|今日|一旦|いったん|どうせ|すでに|既に|全然|特に|とくに|は|、){0,24}(?:[^。?？!！、]{1,10}(?:ので|から|んで)、?)?(?:不要|いらない|要らない|いらん|いりません|要りません|必要ない|必要ありません|いい|よい|ええ|結構|大丈夫|また今度|後回し|(?:もう)?(?:知って(?:い)?(?:る|ます)|わかって(?:い)?(?:る|ます)|分かって(?:い)?(?:る|ます)|把握して(?:い)?(?:る|ます)|(?:[^。?？!！、]{1,8}(?:に|から|で))?(?:聞きました|聞いた|読みました|読んだ|調べました|調べた|教わりました|教わった)|覚えて(?:い)?(?:る|ます))|興味(?:が|は)?(?:ない|ありません)|関係(?:が|は)?(?:ない|ありません|なし)|どうでもいい)(?:いい|よ)?${POLITELY}`,
    'iu',
  ),
  // 「レポートの締切が今日なんで助かります」: not 「内訳も書いてもらえると助かります」
  new RegExp(
    `^[^。?？!！]{2,40}(?:んで|ので|から)、?(?:とても|大変|すごく)?(?:助かる|助かります|ありがたい|有り難い|幸い|嬉しい|うれしい|急いで(?:い)?(?:る|ます)|急ぎ)${POLITELY}`,
    'iu',
  ),
];

const FORMS_JAPANESE = [
  /^(?:図|表|箇条書き|長文|英語|専門用語|数字|グラフ|絵|記号)(?:じゃ|では)なくて?、?(?:文章|言葉|箇条書き|一言|短文|普通の(?:言葉|文)|やさしい言葉|図|表)で[^。?？]{0,8}[。.!！\s]*$/u,
  // 「単位はドルでよろしく」「評価額でもええで」「見出しレベルで結構です」
  new RegExp(
    `${LEAD}(?!.*(?:やん|じゃん|ので|込み|含め|付き|つき|[A-Za-z]{3}))(?:[^。?？!！、]{1,12}は)?[^。?？!！、はがを]{1,16}(?:だけ|のみ|まで|レベル|程度)?でも?(?:${ENOUGH}|足りる|足ります|助かる|助かります)${POLITELY}`,
    'iu',
  ),
  /^(?:両方|りょうほう|全部|ぜんぶ|どっちも|どちらも|それぞれ)(?:を|とも|が)?(?:しりたい|知りたい|ききたい|聞きたい|気になる|気になります)(?:です|んです|ん|の|けど|が){0,8}[。.!！\s]*$/u,
];

/** "Is it named in the article?", 「名前は出ていますか？」, behind what it is asked of: an answer, or that there is none, says so. */
const IF_TOLD = [
  /^(?:(?:and|so|but|or) )?(?:(?:is|are|was|were) (?:it|that|this|they|those|he|she|(?:(?:the|that|its|their|an?|any) )?(?:exact |actual |specific )?(?:names?|person|people|source|author|institut\w+|firm|company|organi[sz]ation|forecaster|analyst|day|date|month|year|reason|place|party)(?: (?:or|and) \w+)?)|(?:does|do|did) (?:it|the (?:article|piece|text|author|writer|report|post))) (?:(?:even|actually|ever|anywhere|explicitly|really) ){0,12}(?:named?|given|stated?|mention(?:ed)?|specif(?:y|ied)|sa(?:y|id)|known|identif(?:y|ied)|listed|tell|told|cited?|credited|there|in (?:there|it|the (?:article|piece|text)))(?: (?:which|who|so|one|a name|names))?(?: (?:in|by|anywhere in) (?:it|there|the (?:article|piece|text|report)))?(?: (?:at all|anywhere|explicitly|too))?(?:,? or (?:not|(?:just|only) [\w ]{3,16}))?\W*$/iu,
  /^(?:(?:それ|これ|名前|社名|人名|機関名?|出典|日付|日(?:にち)?|月|理由|誰か|どこか)(?:って|は|が|も|まで)、?)?(?:(?:(?:この|その)?(?:記事|本文)|そこ)(?:に|で)?(?:は|も|って)?、?)?(?:ちゃんと|具体的に|はっきり|そもそも)?(?:出て|書いて|書かれて|載って|触れて|明記(?:され)?て?|示されて|名前が(?:挙がって|出て))(?:い|あ)?(?:る|り?ます)(?:か|の|んですか|のですか|でしょうか){0,8}[?？。\s]*$/u,
];
/** "Does it say anything?", "anything in there?", 「どうせ載ってるんでしょ」, 「記事読んだなら答えられるよね」: whatever was asked, an answer says so. */
const SAID_AT_ALL = [
  new RegExp(
    String.raw`^(?:(?:and|so|but|or|like|lol|btw|just|also|idk|hm+) ){0,12}(?:${[
      String.raw`(?:does|do|did|would) (?:it|the (?:article|piece|text|author|post|thing)|they)(?: (?:even|actually|ever|really|at least|just)){0,12} (?:say|mention|tell|cover|go into|touch on|discuss|know|address)(?: (?:anything|something|it|that|so|this|much|a word))?(?: (?:about|on) (?:it|that|this))?`,
      String.raw`(?:is there )?(?:anything|something)(?: (?:at all|said|written|mentioned))?(?: (?:about|on) (?:it|that|this))?(?: in (?:there|here|it|the (?:article|piece|text)))?`,
      String.raw`is (?:it|that|this|any of (?:it|that)) (?:even |actually )?in (?:there|here|the (?:article|piece|text))`,
      String.raw`(?:i |i'?d )?(?:bet|guess|assume|suppose|doubt|prob(?:ably|s)?|surely|pretty sure|must be|gotta be)(?: (?:it|that|that's|thats|it's|its|it'll|the (?:article|piece))){0,12}(?: (?:does|must|probably|surely|won'?t|doesn'?t|didn'?t|isn'?t|not|is|be|has to|should)){0,12} (?:sa(?:y|id|ys)|in (?:there|here|it)|mention(?:s|ed)?|tell|stated|written)(?: (?:it|so|that|anyway|either)){0,12}`,
      String.raw`(?:if you(?:'ve| have)?|you(?:'ve| have)?|did you|have you) (?:even |actually |really ){0,12}(?:read|know) (?:it|that|the (?:article|piece)|this)(?:,? (?:you|then you)(?:'d| would| should)? (?:know|be able to (?:answer|tell|say))(?: (?:this|that|it))?)?`,
    ].join(
      '|',
    )})(?:,? (?:at all|anywhere|or not|or nah|tho|though|lol|lmao|haha|huh|right|then|yeah|no)){0,12}[^\p{L}]*$`,
    'iu',
  ),
  /^(?:どうせ|まあ|まぁ|きっと|たぶん|多分|おそらく|さすがに|流石に|絶対|ぜったい|やっぱり?|もちろん|当然|そもそも|ちゃんと|(?:その|それ|これ|この)くらい|どこかに|(?:この)?(?:記事|本文)(?:に|の中に)?(?:は|も)?|そこに(?:は)?|、){0,24}(?:載って|のって|書いて|書かれて|出て|言って|触れて)(?:い|あ)?(?:る|ます|ない|ません|っ?た)(?:ん|の)?(?:です|だ)?(?:でしょう?|だろう?|やろ|よね|よな|よ|んじゃない(?:の)?|かな|かも(?:しれない|しれん|だ)?|とは?思う|はず(?:だ|です)?)?(?:けど|ね|が|か|よね){0,8}[^\p{L}]*$/u,
  /^(?:ちゃんと|この|その|もう|お前|君|きみ|あなた|、){0,24}(?:記事|本文|全部|中身)?(?:は|を|ちゃんと|全部|もう|くらい){0,8}(?:読んだ|読んでる|読んでいる|知ってる|知っている|わかってる)(?:の?なら|んなら|んでしょ?|んだったら|はずだから|から)(?:、)?(?:(?:これ|それ)?(?:くらい|ぐらい|も)?(?:答え(?:られ|れ)る|わか(?:る|って)|分かる|言える|知ってる|即答(?:でき|だ)|余裕|簡単)[^。?？、]{0,8})?[^\p{L}]*$/u,
  // 「あるなら言ってみ」「書いてあるなら教えて」「載ってればでいい」
  /^(?:もし)?(?:(?:記事|本文|そこ)に)?(?:ある|載って(?:い)?る|書いて(?:ある|いる|る)|書かれて(?:い)?る|出て(?:くる|いる|る)|わかる|分かる|知って(?:い)?る|言及(?:が)?ある|記載(?:が)?ある)(?:の|ん)?(?:なら|ならば|だったら|場合は?)、?(?:で(?:いい|ok)[^。?？]{0,6}|(?:ぜひ|ちゃんと|早く|はよ)?(?:教え|言っ|答え|挙げ|出し|おしえ|お願い|頼|見せ|示し)[^。?？、]{0,10})?[^\p{L}]*$/iu,
];
/** "… If so, who?", 「出てくるなら誰」, behind whether a thing is told at all: who, or how much, a yes says. */
const WHICH_IF_TOLD =
  /^(?:and |but )?if (?:so|yes|it (?:is|does|did)|there is(?: one)?),? (?:(?:then )?(?:who|what|which(?: one)?|how much|how many|when|whose|where)(?: (?:is|was|are|were) (?:it|that|they|he|she))?|(?:please )?(?:name|tell|say|give|state|quote)(?: (?:me|it|them|him|her|us)){0,12}(?: please)?)[^\p{L}]*$|^(?:もし)?(?:ある|載って(?:い)?る|書いて(?:ある|いる|る)|書かれて(?:い)?る|出て(?:くる|いる|る|きてる)|出る|わかる|分かる|言及(?:が)?ある|そう)(?:の|ん)?(?:なら|ならば|だったら|場合は?)、?(?:それは)?(?:誰|だれ|何|なに|いくら|いつ|どこ|どれ|どの(?:会社|人|くらい)|何(?:年|人|社|ドル|て名前|という名前))(?:です|なの|だ|と|って)?(?:か|の|よ){0,8}[^\p{L}]*$/iu;
/** "Does it say who pays? Who is it?": asked twice. */
const WHO_IS_IT =
  /^(?:and |so )?(?:who|what|which one|how much|where|when) (?:is|was|are|were) (?:it|that|this|they|he|she|those)(?: then)?\W*$/iu;
const SAYS_WHO =
  /\b(?:does|do|did|can|is)\b[^?]*\b(?:mention|say|tell|state|name|give|know|specify|known)\b[^?]{0,20}\b(?:who|what|which|how much|where|when)\b[^?]*\?\s*$/iu;
const TOLD_AT_ALL =
  /\b(?:does|do|did|is|are|was|were)\b[^?]*\b(?:name[ds]?|gives?n?|stated?|mention(?:ed)?|say|said|tell|told|listed|in (?:there|here|it|the (?:article|piece|text))|cite[ds]?|disclosed?)\b[^?]*\?\s*$|(?:載|の)って|出て(?:く|き|い|る)|書い(?:て|と)|書かれて|触れ|挙が[りるっ]|言及|記載|明記/iu;
const ASKS_WHICH =
  /\b(?:who|what|which|when|where|why|how|whose)\b[^?]*\?\s*$|(?:何|誰|だれ|どこ|どの|どれ|いつ|なぜ|いくら)[^。?？]*[?？]\s*$/iu;

/** "I only ever hear the upside, so the bad sides please", 「リスクの話ばかり聞くので、いいところも」: why that is asked which was. */
const OTHER_SIDE =
  /^(?:(?:because|since|as) )?(?:i|we|people|everyone|everybody|they|folks|you|the (?:news|press|media|papers))(?:'ve| have)? (?:(?:only|always|just|constantly|ever|mostly) ){0,12}(?:keep )?(?:hear|hearing|heard|talk|talks|talking|read|reading|reads|see|seeing|mention|mentions)\b[^?]*?,? so (?:(?:i'?d like|i(?: just)? (?:want|need)|give me|tell me|just|only|now|please) ){0,12}(?:the )?(?:(?:positive|negative|good|bad|bright|dark|other|flip|nice|ugly|up|down)\s?(?:ones?|sides?|parts?|points?|things?)?|positives|negatives|upsides?|downsides?|pros|cons)(?: (?:too|instead|as well|only|please|pls|now)){0,12}[.!\s]*$|^[^。?？]{2,24}(?:ばかり|ばっかり?|しか)[^。?？]{1,12}(?:ので|から|んで|けど)、?(?:いい|良い|よい|悪い|わるい|明るい|暗い|プラスの?|マイナスの?|逆の?|反対の?|そっちの?|こっちの?)(?:ところ|とこ|面|点|側面?|話|ほう|方)?(?:も|を|が|だけ)?(?:知りた|聞きた|教え|見た|気にな)[^。?？]{1,10}[。.!！\s]*$/iu;
/** "Not Microsoft's, I already know that one." */
const NOT_THAT =
  /^not (?!only\b|just\b|so\b)[^?,]{2,30}[,;] (?:i|we)(?:'ve| have)? (?:already )?(?:know|knew|got|have|read|heard|seen|covered)\b[^?]*$/iu;

const FORMS = [...FORM, ...FORMS_JAPANESE];
const REMARKS = [SET_ASIDE, WHY, NUDGE, OTHER_SIDE, NOT_THAT, ...REMARKS_JAPANESE];

/** Whether a piece says how the answer is to look, or that all of what stands before it is to be told. */
const isForm = (piece: string): boolean => FORMS.some((pattern) => pattern.test(piece));
/** Whether a piece sets something aside, or says why one asks: that needs a question before it. */
const isRemark = (piece: string): boolean =>
  REMARKS.some((pattern) => pattern.test(piece)) && !GOES_ON.test(piece);

/** Whether a piece asks only whether that is told which was asked for before it. */
const asksIfTold = (piece: string, before: string): boolean =>
  (IF_TOLD.some((pattern) => pattern.test(piece)) && ASKS_WHICH.test(before)) ||
  (SAID_AT_ALL.some((pattern) => pattern.test(piece)) && isAsking(before)) ||
  (WHO_IS_IT.test(piece) && SAYS_WHO.test(before)) ||
  (WHICH_IF_TOLD.test(piece) && TOLD_AT_ALL.test(before));

/** The sentences of a message, each with what parts it from the next. */
const SENTENCES = /[^。！!？?\n…]*?(?:[。！!？?\n…]+\s*|(?<=[^\d\s.])\.\s+|$)/gu;
/** Where a sentence may end before an aside. */
const CLAUSE_END = /(?:[,、]|\s[-–—]+)\s*(?:(?:and|but) )?/giu;
const REQUESTED =
  /[?？]|(?:教え|おしえ|挙げ|あげ|説明し|まとめ|並べ|比べ|出し)て|知りたい|ください|下さい|お願い|\b(?:please|pls)\b|か[。\s]*$/iu;

/** Something is asked, or wanted, in so much of a message. */
const isAsking = (text: string): boolean =>
  /[\p{L}\p{N}]{2}.{4}/u.test(text) && (asks(text) || REQUESTED.test(text));

/** Enough that something may be asked by it, though only in keywords: "total Microsoft has in both". */
const SAYS = /[\p{L}\p{N}]{2}[^.。?？]{4}/u;

/** "…, two words each": that each is asked, says only that. */
const PARTS_ALL = /\b(?:each|apiece)\b/iu;

/** Longer pieces are no asides, in UTF-16 units. */
const LONGEST = 140;

/** Whether a piece asks nothing, behind what stands before it. */
/** 「とりあえず1〜2年だけでいい」: of which time is asked. */
const ONLY_THEN =
  /^(?:(?:とりま|とりあえず|まず|まあ|ひとまず)、?)?(?:短期|中期|長期|(?:今後|向こう|ここ|この先|直近)?(?:の)?[\d一二三四五]+(?:\s?[〜~～-]\s?[\d一二三四五]+)?年)(?:の(?:話|分|ほう|方|見通し|展望))?(?:だけ|まで|のみ)/u;

function isAside(piece: string, before: string): boolean {
  if (piece.length > LONGEST || !/[\p{L}\p{N}]{2}/u.test(piece) || !SAYS.test(before)) return false;
  if (ONLY_THEN.test(piece)) return false;
  if (isForm(piece)) return !PARTS_ALL.test(piece) || isAsking(before);
  return (isRemark(piece) && isAsking(before)) || asksIfTold(piece, before);
}

const ENDED = /[.。！!？?\n…]*\s*$/u;

/** A sentence without the clause at its end that is an aside: "who backs xAI, no need for sums". */
function withoutLastClause(sentence: string): string {
  for (const { index, 0: mark } of sentence.matchAll(CLAUSE_END)) {
    if (sentence.length - index > 2 * LONGEST) continue;
    const [before, clause] = [sentence.slice(0, index), sentence.slice(index + mark.length)];
    if (isAside(clause.trim(), before)) return `${before}${ENDED.exec(sentence)![0]}`;
  }
  return sentence;
}

/**
 * A message without what comes after its question and asks nothing: "… No need for the growth rate.", "Headlines only.",
 * 「…中期は飛ばしていいよ」. What stands before the first question stays: that may be what it is about.
 */
export function withoutAsides(text: string): string {
  const kept: string[] = [];
  for (const sentence of text.match(SENTENCES) ?? []) {
    if (!isAside(sentence.trim(), kept.join(''))) kept.push(withoutLastClause(sentence));
  }
  return kept.join('').trim();
}
