import type { Act } from '../knowledge/schema.ts';
import { mayFind } from '../text/gate.ts';
import { keepLatest } from '../text/latest.ts';

/** What may stand before and after it without saying anything. */
const LEADING =
  /^(?:(?:and|so|but|ok|okay|k|kk|well|then|hm+|um+|uh+|ah+|oh|also|just|what about|how about|what of|wbt|hbu|tell me|give me|gimme|show me|(?:can|could|would|will) (?:you|u|ya)(?: (?:please|pls|maybe|just))?|lol|lmao|right|cool|nice|great|thanks|thx|ty|n|alright|got it|i see|wait|hold on|sorry|actually|huh|interesting|fair enough|makes sense|really|seriously|damn|insane)(?= )|(?:じゃあ?|では|でも|で|んで|ほんで|ほな|んじゃ|それで|そんで|あと|えっと|えーと|ちなみに|ふーん|へー|へえ|なるほど(?:ね)?|そしたら|なら|てか|ok|おけ|そっか|ありがと(?:う)?|了解|わかった|うん|(?:あ|え|お)(?= ))(?= |.{2}|[誰何額]$)) */;
const TRAILING =
  /(?: (?:then|though|tho|please|pls|plz|lol|ok|btw|anyway|in there|in it|in all this|(?:of|from|in|for) (?:them|those|these|that|it|there|the (?:list|lot|article))|according to (?:it|the article)|exactly|again|if any|there|now|do you (?:know|have)|did you say)|は|って|を|が|とか|(?<=[のんだけ])(?:それ|これ|あれ)|(?:が)?(?:知り|聞き)た(?:い|かった)(?:ん(?:だ|です))?(?:けど)?|について|教えて|おしえて|ください|下さい|お願い(?:します)?|おねがい(?:します)?|よろしく|よろ|頼む|たのむ|ですか|でしょうか|でしょう|なんですか|なんだろう?|なのか?|だっけ|かな|なん|や|ね|よ|の|か|です|だと|だろ|わかる|あるの?|ある|(?:ん|の)(?:やろ|だろう?|でしょう?|だっけ))$/;

const PATTERNS: [Act, RegExp][] = [
  [
    'source',
    /^(?:and |but |ok )?how (?:do|would|can|did) (?:you|u|ya|we|i|they) know(?: (?:that|this|it|so|all (?:that|this)))?$|^(?:prove it|(?:(?:got|any|got any|what's the|where's the) )?(?:proof|evidence))$|^(?:based on what|where(?:'d| did| do) (?:you|u) (?:get|find|read) (?:that|this|it)(?: from)?)$|^(?:なんで|なぜ|どうして)(?:それ|そう|そんなこと|そんなの)?(?:が|と)?(?:わかる|分かる|知って(?:る|いる)|言える|言い切れる)(?:の|ん|んだ|のか|んですか|のですか)?$|^(?:その)?(?:根拠|こんきょ|エビデンス|えびでんす|裏付け|裏づけ)(?:は|って)?(?:何|なに|ある|どこ)?$|^どこ(?:情報|じょうほう)$|^(?:in |from )?(?:what|which)(?:'s| is| was)?(?: the)? context(?: (?:is|was) (?:that|this|it))?$|^(?:どういう|どんな|何の|なんの)(?:文脈|流れ|話の流れ|ぶんみゃく)(?:で|の話)?$/,
  ],
  [
    'simple',
    /^(?:(?:もっと|もう少し)?(?:かんたん|簡単|やさしく?|わかりやすく|ざっくり)(?:に)?(?:言う|いう|言え|説明する|まとめる)?(?:と|ば)?|一言で(?:言う|いう)?(?:と)?|ひとことで(?:言うと)?|要する?に|つまり(?:どういうこと)?|子供でもわかるように)$/,
  ],
  ['good', /^(?:それ|これ)(?:って|は)?(?:本当に)?(?:いい|良い|よい)(?:こと|もの|話)?$/],
  [
    'bad',
    /^(?:is|isn't|isnt|sounds|looks|seems) (?:(?:that|it|this|all this|all that) )?(?:not )?(?:a bit |kinda |really |pretty )?(?:risky|dangerous|dodgy|sketchy|shady|unsafe|scary|worrying|a (?:risk|problem|worry|danger))$|^(?:それ|これ)?(?:って|は)?(?:危な(?:い|く(?:ない|ね))|危険(?:じゃ(?:ない|ね))?|やば(?:い|く(?:ない|ね))|まず(?:い|く(?:ない|ね))|怖(?:い|く(?:ない|ね))|こわ(?:い|く(?:ない|ね))|大丈夫(?:じゃない)?)$/,
  ],
  [
    'rest',
    /^(?:(?:what|who|how) (?:about|are|is|of) )?(?:the |all the |any |anyone |anything |anybody |no ?one |nobody |who |what |where |nothing )?(?:else|rest|others|(?<=(?:any|no|who|what|where|one|body|thing) )other|other ones|(?:rest|remainder) of the (?:investors|backers|companies|list)|other (?:two|three|four|companies|investors|backers|points|ones)|remaining(?: (?:ones?|two|three|four))?|remainder|more|left)(?: (?:is there|are there|in there|is|are|left|than that|who (?:did|does|do)))?$|^(?:is|was) (?:that|it) (?:all|it|everything|the (?:whole|full|complete) (?:list|thing))$|^(?:that's|thats) (?:all|it|everything)$|^any other (?!one|company|lab)\w+$|^(?:ほか|他|別)の(?:しなりお|りすく|めりっと|可能性|理由|点|例|見方|要因|分野|狙い|特徴)(?:は|って)?(?:ある|ない|何)?$|^anyone besides (?:them|those|that|him|it)$|^(?:which|what) others(?: (?:are|is|do|does|did|have|has))?$|^(?:その)?(?:残り|のこり|ほか|他|それ以外|これ以外|その他|以外|あと)(?:(?:の|に|[二三四2-4](?:つ|社|者)|の(?:会社|企業|投資家|出資者|出資元|株主|ところ|とこ|人|やつ|もの|分|ぶん|[二三四2-4](?:つ|社|者)))?(?:は|も|に)?(?:誰|だれ|何|なに|何が|誰が|どこ|どこが|いる|いない|ない|ありますか?|いますか?|も)?)?$|^(?:それ|これ|他に)(?:だけ|で全部|ですべて|で終わり|で以上)$|^以上$/,
  ],
  [
    'reverse',
    /^(?:the |in the |going the )?(?:opposite|reverse|other way(?: a?round)?|other direction|opposite (?:direction|way|side)|vice versa|flip side|other side|conversely|inverse|other way about)$|^(?:in reverse|and back|back the other way)$|^(?:その)?(?:逆|反対|裏)(?:に|方向|側|向き|の場合|の(?:ほう|方|けー?す))?(?:は)?$/,
  ],
  [
    'why',
    /^(?:but |and )?(?:why|how come|why(?: is| was)? (?:that|it|so|this|though|not)|why so|whys that|what(?:'s| is|s| was)? (?:the|their|its|his|your) (?:reason|reasons|logic|idea|thinking|point|rationale|motive|motivation|purpose|aim|goal)(?: (?:behind|for|of) (?:it|that|this))?|for what reason|reasons?|the reason|what(?:ever)? for|(?:because|bc|cuz|cos|cause)(?: of what)?|y|why do (?:it|that|they|so)|why(?:'d| did| would| do| does) (?:they|it|he|she)(?: (?:do|want) (?:it|that|this|so))?|what(?:'s|s| is| was) in it for (?:them|it|him|her|that one)|what (?:do|does|did|would|will) (?:they|it|he|she) (?:get|gain|want|hope for|expect)(?: out of (?:it|that|this)| from (?:it|that|this)| in return)?|what(?:'s|s| is| are) (?:it|they|he|she) (?:after|hoping for|in it for|up to)|to what end)$|^(?:それ|その|これ|そう)?(?:は|って|の|なのは)?(?:なぜ|何故|なんで|何で|どうして|理由|わけ|何のため(?:に)?|なんのため|目的|狙い|ねらい|動機|背景|(?:出す側|投資側|出資側|向こう|先方)?(?:の)?(?:めりっと|見返り|うまみ|得|利点)|何の得|なんの得|(?:代わり|かわり|見返り)(?:に|として)?(?:は)?(?:何|なに)(?:を|が)?(?:得る|得てる|得た|もらう|もらえる|もらってる|手に入る|手に入れる|くる|ある)?|何が(?:得|おいしい|嬉しい))(?:そう|それ|そうなる|そうした|そうなった|そんなこと|に|なった|なんだ|そうなって)?(?:(?:全部|全員|みんな|全社|[3三]社とも|どれも)(?:に|へ)?)?(?:する|した|してる|したん|なの|の)?$/,
  ],
  [
    'when',
    /^(?:since |from |as of |by )?when(?:'s|s|'ll)?(?: (?:is|was|were|are|did|does|will|would|should|might) (?:that|it|this|they|those|he|she)(?: be)?)?(?: (?:announced|predicted|forecast|(?:say|write|post|publish|tweet|predict|forecast) (?:it|that|this|so)|made public|made|from|happen|start|begin|known|decided|signed|published|invest(?:ed)?|come out))?$|^(?:how long ago|(?:is|was|are) (?:it|that|this|they) (?:just |only |already )?(?:announced|signed|closed|done|completed|final)(?: yet| already)? or (?:(?:is it )?(?:just |only |already |still )?(?:announced|signed|closed|done|completed|final|planned|pending)(?: yet| already)?)|(?:what|which) (?:date|year|month|day)|the date|dates?|timing|what time|when exactly|since what year)$|^(?:その|この)?(?:投稿|発言|ぽすと|つぶやき|こめんと|引用)(?:の|した|された|があった)?(?:日付?|日時|時期|年月日|日にち|たいみんぐ)(?:は|って|も|まで)?(?:わか(?:る|ります)|分か(?:る|ります)|いつ|書いてある|載ってる|不明)?$|^(?:do (?:we|you) (?:know|have) )?(?:when|the date|(?:on )?what (?:date|day)) (?:(?:he|it|that|the (?:post|quote|line|tweet)) )?(?:was |did )?(?:he |it |that |the (?:post|quote|line|tweet) )?(?:posted|post(?: (?:it|that))?|written|write it|published|from|went up|go up)$|^(?:それ|これ|その)?(?:は|って)?(?:発表|公表)?(?:いつ|何年|何年何月|何月|時期|日付|時間|いつ頃|いつごろ|いつから|いつ(?:頃|ごろ)?の話|いつのこと|発表日|発表時期|発表)(?:は)?(?:いつ|いつ頃|いつごろ|発表|発表した|発表された|公表された|決まった|始まった|出した|入れた|言った|書いた|投稿した|述べた)?$/,
  ],
  [
    'amount',
    /^(?:money|dollar|cash)[- ]?wise$|^in (?:money|dollars|cash|dollar terms)$|^(?:not )?(?:even )?(?:just )?(?:an? )?(?:rough(?:ly)?|ballpark|approximate(?:ly)?|estimated?)(?: (?:number|figure|estimate|idea|amount|range))?$|^how much(?: money)? (?:is|was|are) (?:theirs|his|hers|its|their (?:share|part|bit|stake|side))$|^(?:金額|お金|数字|額)(?:的に|面で?)(?:は|言うと|いうと)?$|^(?:だいたい|大体|ざっくり|おおよそ|おおまかに|目安)(?:で|でも|だけでも?)?(?:いい(?:から)?)?(?:も)?(?:わか|分か)(?:らん|らない|んない|ります|る)(?:の|か)?$|^(?:そこ|そっち|その(?:会社|ひと|人))の(?:分|ぶん|額|金額)(?:は)?(?:いくら|なんぼ)?$|^(?:正確(?:に(?:は|いうと|言うと|いえば)?|な(?:額|金額|数字))|きっちり|ぴったり)(?:いくら)?$|^(?:for )?how (?:much|big)(?: (?:money|is|was|were|are|did|does|do)?(?: ?(?:that|it|this|they|each|those))?)?(?: (?:worth|put in|pay|invest|cost|give|paid|invested|each|in (?:total|dollars|usd|all)))?$|^(?:what|how much) (?:did|does|do|will) (?:each|they|he|it|that one|those|these|each (?:of them|one|side|company|investor)|everyone)(?: of them)? (?:commit|put in|put up|pay|invest|give|contribute|get|chip in|pledge)(?: to| in)?$|^(?:what(?:'s|s| is| are| was)? )?(?:the |any |their |its |each |exact ){0,12}(?:amounts?|figures?|sums?|dollars?|numbers?|dollar (?:amount|figure|value)s?|sizes?|sizes? of (?:it|each|that|them|the|their|its|this)(?: \w+)?|price tag|value|\$+)$|^(?:for |at |in |of |to )?(?:what|which) (?:kind of )?(?:sizes?|sums?|amounts?|scale|price(?: tag)?|extent|figures?|money|ticket(?: size)?)$|^(?:どの|どれ)(?:くらいの|ぐらいの|程度の)?(?:規模|額|金額)(?:で|の(?:出資|投資)|に)?$|^(?:is there |(?:got|have|has|any) )?(?:an?|any|the) (?:figure|number|amount|sum)s?(?: (?:given|stated|for (?:it|that|this)|on (?:it|that|this)))?$|^(?:金額|額|数字)(?:は|も|って)?(?:出てる|出ている|出ていますか?|わかる|分かる|書いてある|書いてる|載ってる|公表されてる|公表|公開|公開されてる)$|^(?:それ|その|全部|それぞれ(?:の)?|各社(?:の)?)?(?:は|って|で|の)?(?:いくら(?:ずつ)?|おいくら|なんぼ(?:ずつ)?|金額|額|数字|どのくらい|どれくらい|どんくらい|いくらぐらい|いくらくらい|規模|何ドル|何億|何億ドル|投資額|出資額)(?:は)?(?:いくら|なんぼ|出した|入れた|出してる|入れてる|払う|払ってる|出す|になる)?$/,
  ],
  [
    'again',
    /^against what$|^between (?:whom|who|what)(?: and (?:whom|who|what))?$|^何に(?:備え|そなえ)(?:て|る|た保険)?$|^(?:誰|だれ|どこ|何)と(?:誰|だれ|どこ|何)(?:の間|との間)?(?:の|で|が)?$|^what,? (?:exactly|precisely|specifically)$|^how (?:bad|serious|severe|steep)(?: (?:is|would) (?:it|that)(?: be)?)?$|^(?:どのくらい|どれくらい|どんだけ)(?:やばい|ひどい|深刻)(?:の)?$|^(?:(?:compared|relative|next) to (?:what|whom)|than what|(?:twice|double|times|half) (?:of )?what|what of|of what)$|^(?:何|なに)(?:に|と)?(?:比べて|対して)$|^何の(?:何倍|2倍|二倍|倍)?$|^(?:once more|one more time|say (?:that|it)(?: once more)?|repeat(?: (?:that|it))?|come|pardon|what was (?:that|it)|say what|run that by me|same question|(?:just|only) (?:the )?names|names only|(?:is (?:that|it) )?all of (?:them|those)|every (?:single )?one(?: of them)?|all (?:three|four|two))$|^(?:もう一回|もう一度|もういっかい|もっかい|もう1回|もう1度|今のもう一回|(?:社名|名前|会社名)(?:だけ)?(?:で(?:いい|ok|おけ|十分))?|全部|全員|すべて|全て|なんて|何て|何だって|なんだって)(?:言って|いって|言った|いった)?$|^(?:(?:and|now|ok|same again|again|same|once more)[, ]{1,2}(?:but )?){0,4}(?:(?:both|all)(?: of (?:them|those|these|it|that))?,? )?(?:(?:one|a) (?:short )?(?:line|sentence) (?:each|apiece)|(?<=\b(?:both|all|again|same)\b.{0,20})(?:(?:in|with) (?:just )?(?:one|a|a single|two) (?:short )?(?:lines?|sentences?|words?)(?: each| apiece)?|briefly|shorter|short|as bullets))$|^(?:もう少し|もっと|もうちょい|じゃあ|では)?、?(?:両方(?:とも)?|どちらも|両者とも|どっちも|二つとも)(?:を)?、?(?:もう少し|もっと)?(?:短く|短め(?:に|で)|簡潔に|手短に|端的に|一言(?:ずつ)?で|ひとことで|一?[一1]行(?:ずつ)?で|箇条書きで|ざっくり)$|^(?:一行|一言|ひとこと|一文|1行)ずつ(?:で)?$/,
  ],
  [
    'now',
    /^(?:(?:up|down|and|starting|counting|growing) )?from (?:what|how much|where|(?:what|which) (?:base|level|size|figure|starting point|number))$|^(?:what(?:'s|s| is) )?(?:the )?(?:base|baseline|starting (?:point|figure|size|level))$|^(?:起点|出発点|元|もと|すたーと|すたと)(?:の)?(?:額|年|値|金額|規模)?(?:は)?(?:いくら|何|なんぼ)?$|^(?:what(?:'s|s| is) (?:it|that) )?up from(?: what)?$|^(?:いくら|なんぼ|何(?:億|兆)?どる|どのくらい|どれくらい)から(?:増え|伸び|始ま|すたと)?(?:る|た)?(?:の|ん)?$|^(?:もと|元)(?:は|の額は)?(?:いくら|なんぼ)?$|^(?:now|today|nowadays|currently|right now|at present|at the moment|this year|these days|by (?:now|today)|to date|as of (?:now|today)|presently|in the present|as it stands|where are we(?: now)?|now though)$|^(?:今|いま|現在|現時点|今年|今のところ|足元|今だと|いまのところ|今現在)(?:で|では|だと|の(?:規模|大きさ|額|市場))?(?:は)?(?:いくら|どのくらい|どれくらい)?$/,
  ],
  [
    'gap',
    /^(?:by )?how (?:much|many times) (?:more|bigger|larger|less|smaller|higher|greater|of a (?:gap|difference))(?: (?:is (?:it|that)|than that))?$|^by how much$|^how many times$|^(?:what(?:'s|s| is) )?(?:the |a )?(?:gap|difference|ratio|factor|multiple)(?: (?:between|of) (?:them|the two|those|these)(?: two)?)?$|^by what (?:factor|margin)$|^(?:その)?(?:差|差額|開き|何倍|なんばい|比率|倍率)(?:は|って)?(?:いくら|どのくらい|どれくらい|になる|くらい|ぐらい)?$|^(?:どのくらい|どれくらい|どんだけ|いくら)(?:の)?(?:差|違う|多い|少ない|大きい|違い)$/,
  ],
  [
    'who',
    /^(?:so |then )?(?:(?:from )?who(?:m)? to who(?:m)?|from (?:whom|who|which|where)|who(?:'s|s| is| was)? (?:it |that )?from|who|who (?:does|did|do|is|then|is it|was it|are they|has|else does)|which(?: (?:one|company|companies|ones))?(?: (?:does|did|do|is it))?|who (?:invests|invested|pays|paid)(?: (?:in )?(?:it|them))?|(?:the )?(?:parties|participants|members|companies(?: involved)?|names)|who(?:'s|s| is| was| are| were)? (?:in|involved|involved in|part of|on|behind|won|there)(?: (?:it|there|that|them|this))?|which (?:companies|ones|players) (?:are|were) (?:in|involved)(?: (?:it|there|that|them))?)$|^(?:そこ|そこに|それに|これに)?(?:に)?(?:入ってる|入っている|いる|参加した|参加してる|含まれる)(?:会社|企業|の|ところ|とこ|めんば)?(?:は)?(?:誰|どこ)?$|^(?:それ|その(?:お)?金)?(?:は|って)?(?:誰|だれ|どこ)から(?:の|なの)?$|^(?:そこの)?(?:めんばー|面子|顔ぶれ|会社名?|企業名?)$|^(?:それ|これ|そこ)?に?(?:は|って|なら)?(?:誰|だれ|どこ|誰なら|どこの会社|どの会社|どなた|どいつ)(?:が|の)?(?:参加|入って|いる|入る|勝った|勝ってる|関わって|参加して|参加した|して|出して|してる|出してる|している|入れてる|払って|払う)?(?:る|いる)?(?:の|ん)?$/,
  ],
  [
    'other',
    /^(?:for |into |in |from |and |how much (?:is|does|did|was|from|for|into) |what (?:about|did|does) )?(?:the |that |its |their )?(?:(?:other|remaining) (?:one|lab|company|firm|guy|investor|backer|player|side of it|ai (?:lab|company)|of (?:the (?:two|pair)|them))(?:'?s)?|rival|competitor|other(?:'?s)?)(?: (?:do|put|give|pay|invest|put in|giv(?:e|ing)|putting in|in for))?$|^(?:(?:もう(?:一つ|1つ|ひとつ|いっこ|一個|1個|一社|1社|片方|片っぽ|一方)|(?:残り|のこり|ほか|他)の?(?:一つ|1つ|ひとつ|いっこ|一個|1個|一社|1社|片方)|他方|片方|らいばる|相手|競合)(?:の(?:ほう|方|会社|企業|やつ|とこ|ところ|投資家|出資者|額|分|金額))?(?:に|は|には|って|から|からは)?(?:いくら|なんぼ|どれくらい|どのくらい|どう|どうなん)?)$/,
  ],
  [
    'next',
    /^(?:the )?(?:(?:one|point|bit) (?:right )?after(?: (?:that|it))?|following(?: (?:one|point))?|next (?:point|bit))$|^(?:その|その1つ)?(?:次|つぎ)の?(?:も|やつ(?:も)?|とこ|点|ほう)?$|^(?:the |what(?:'s|s| is) the |which is )?(?:second|2nd|next|runner[- ]?up|number two|no\.? ?2)(?: (?:biggest|largest|highest|place|one|deal|in line|most))?$|^(?:(?:その)?次(?:点)?|[二2](?:番(?:目)?|位)|その次|次に(?:大きい|多い|でかい))(?:に(?:大きい|多い|でかい))?(?:の|やつ|のやつ)?(?:は)?$/,
  ],
  [
    'most',
    /^(?:一番|いちばん|最も)(?:多い|大きい|多く(?:出して|入れて|払って)(?:る|いる))の?は?(?:誰|だれ|どこ)$|^(?:which |who |what )?(?:of (?:those|them|these|the two) )?(?:is |was |are |put |gave |invested |pays |paid )?(?:the )?(?:biggest|largest|highest|most|top|max(?:imum)?|greatest|the most)(?: (?:one|amount|of all|number|figure|deal|sum|stake|single one))?$|^(?:which|who)(?: (?:one|of (?:those|them|these|the two|the lot)))?(?:'?s| is| was| has)? ?(?:puts?|giv(?:es|ing)|gave|given|putting|pay(?:s|ing)?|paid|invest(?:s|ed|ing)|spen(?:t|ds|ding)|commit(?:s|ted|ting))(?: in)? (?:the )?(?:most|more)(?: (?:money|cash))?$|^(?:which|who)(?: one| of (?:those|them|these|the two))?(?: is| has| put)? (?:the )?(?:more|bigger|larger|richer|higher)(?: one)?$|^the (?:bigger|larger|higher|heavier)(?: one| sum| stake| amount| of the two)?$|^(?:どっち|どちら)(?:が|の(?:ほう|方)が)?(?:多い|大きい|でかい|上|高い|太い)$|^(?:その(?:中|うち)(?:で|の)?)?(?:多い|大きい|でかい|上)(?:の|ほう|方)(?:は)?(?:どっち|どちら)?$|^(?:その中で|そのうち|中でも)?(?:一番|いちばん|最も|もっとも)?(?:大きい|多い|でかい|高い|最大|最高|最多|太い)(?:の|ところ|とこ|やつ|会社|額)?(?:は)?(?:誰|どこ|どれ)?$/,
  ],
  [
    'least',
    /^(?:which |who |what )?(?:is |was |are |put |gave |invested |pays |paid )?(?:the )?(?:smallest|lowest|least|min(?:imum)?|tiniest|fewest)(?: (?:one|amount|of all|number|figure|deal|sum|stake))?$|^(?:which(?: one| of (?:those|them|these|the two))?(?: is)? )?(?:the )?(?:smaller|lower)(?: one| sum| stake| amount| of the two)?$|^(?:その(?:中|うち)(?:で|の)?)?(?:少ない|小さい|下)(?:ほう|方)(?:は)?(?:どっち|どちら)?$|^(?:which|who) (?:put|gave|paid|invested|spent) (?:in )?(?:the )?least$|^(?:逆に)?(?:その中で|中でも)?(?:一番|いちばん|最も|もっとも)?(?:小さい|少ない|ちっちゃい|低い|安い|最小|最少|しょぼい)(?:の|ところ|とこ|やつ|会社|額)?(?:は)?(?:誰|どこ|どれ)?$/,
  ],
  [
    'pass-on',
    /^(?:and |then |so ){0,12}(?:from there(?: on(?:wards?)?)?|where (?:does|did|do|will|would) (?:it|that|they|the (?:money|cash|payment|30b?)) (?:go|flow|head|end up|land|travel|move)(?: (?:to|on|next|from there|after(?: that)?|on to)){0,12})$|^(?:その|そこから)?先(?:は)?(?:どこ(?:へ|に)?)?$|^(?:そこ|そっち|あそこ)から(?:は|先|さらに|また|どこ){0,8}(?:に|へ)?(?:行く|いく|流れる|回る|払う|渡る|どうなる|どうする)?(?:の|ん)?$/,
  ],
  [
    'use',
    /^(?:for )?what(?: for| product| purpose| use| do they use (?:it|them) for| (?:is|are) (?:it|they|those|these) (?:used )?for| chatbot| model)?$|^(?:4|for) (?:what|which) (?:product|chatbot|model|thing|bot|ai|purpose)$|^(?:used|using (?:it|them)) for what$|^what (?:do|does) (?:they|it|he|she) (?:use|do|run|train|make|build)(?: with)? (?:it|them|those|that)(?: (?:for|with|on))?$|^(?:それ|これ|そこ|あそこ)?(?:は|で|って)?(?:何|なに)(?:に|を|のために|用に)?(?:使って|使う|使い|動かして|作って|やって)(?:る|いる|ん|た|ます){0,8}(?:の)?$|^(?:用途|使い道|使いみち|何用)(?:は)?$/,
  ],
  [
    'count',
    /^how many(?: (?:is|are|was|were|of)? ?(?:that|they|there|those|them|these))?(?: (?:companies|firms|investors|names|in (?:total|all)|altogether))?$|^(?:companies|how many) (?:in (?:total|all))$|^(?:全部で|合計)?(?:何社|何個|何人|いくつ|何件|何種類)(?:ある|いる|なの|くらい|ぐらい)?(?:の)?$/,
  ],
  [
    'net',
    /^(?:and )?(?:the )?(?:net|on balance|net (?:flow|amount|of that|difference)|all in all|netted out|after netting)$|^(?:so )?who(?:'s|s| is| comes out| ends up)? (?:ahead|better off|the net (?:payer|winner)|up|on top)$|^(?:what(?:'s|s| is) the net|net (?:it|that|them) out)$|^(?:差し引き|差引|差っ引き|ねっと|純額|相殺)(?:する|したら|すると|した額|で|では)?(?:と)?(?:は)?(?:いくら|どう|どうなる|どっち)?$|^(?:結局)?(?:どっち|どちら)が(?:得|損|多く払ってる|持ち出し)(?:してる|している)?$/,
  ],
  [
    'said',
    /^what(?:'s|'d| did| does| has| was|d|s)? (?:he|she|they|his|her|the guy|that (?:guy|person)|the quote) ?(?:say|said|write|wrote|post|posted|claim|tweet|mean|saying|point|message|words|quote)?(?: (?:about it|exactly|there|in it))?$|^(?:the |his |her )?(?:quote|exact words|wording|statement|comment)$|^(?:彼|その人|この人|本人)?(?:は|が)?(?:なんて|何て|何と|なんと|何を|なにを)(?:言って|言った|言い|いって|いった|書いた|書いて|述べて|述べた|投稿した|呟いた|つぶやいた|ぽすとした)(?:る|た|いる|いた|ん|まし|ます){0,8}(?:の)?$|^(?:発言|こめんと|投稿|引用)?(?:の)?(?:内容|中身)(?:は)?$/,
  ],
  [
    'sayer',
    /^(?:who (?:first |even |originally ){0,2}(?:started saying|says|said|told|wrote|claims|claimed|came up with|thinks|thought|called it)(?: (?:so|that|it|this))?|says who|according to who(?:m)?|whose(?: (?:own )?(?:words?|views?|quote|claim|idea|opinion|take|line|comment|remark|forecast|prediction|phrase|phrasing|framing|speculation|guess|assessment|judge?ment|thought|wording|reading)(?: (?:is|was|are|were) (?:it|that|this))?)?)$|^(?:それ|これ|そう|その(?:話|発言|見方)|今の)?(?:は|って)?(?:誰|だれ|どなた)(?:が|の)(?:そう)?(?:言って|言った|言い出した|いって|いった|意見|こめんと|感想|見解|予測|考え|発言|言葉|主張|せりふ|話|説|見方|予想|見立て|推測|憶測|もの|判断)(?:る|た|いる|いた)?(?:の|なの|です|ですか|なんですか)?(?:か(?:も|を)?)?$/,
  ],
  [
    'where',
    /^where(?:'d|'s|d| did| was| is)?(?: (?:he|she|it|that|this|they))?(?: (?:say|said|post|posted|write|written|wrote|publish|published|put)(?: (?:it|that|this|the (?:thing|quote)))?)?$|^(?:それ|これ)?(?:は|って)?どこ(?:に|で)(?:書いて|書いた|投稿|投稿して|投稿した|言って|言った|載せて|載せた|出して|呟いて|つぶやいて)?(?:る|た|いる|いた){0,8}(?:の|ん)?$/,
  ],
  [
    'stated',
    /^(?:which|who|what)(?: (?:ones?|of (?:them|those|these)))? (?:(?:has|have|had|gave|give|gives|got|comes? with|did give|states?|disclosed?|named?) )?(?:an? |the |actual |any ){0,12}(?:figures?|numbers?|amounts?|sums?)(?: (?:attached|is (?:given|stated|known)|given|known|stated))?$|^(?:only )?(?:the )?(?:ones?|those) with (?:an? |actual )?(?:figures?|numbers?|amounts?)$|^(?:金額|額|数字|いくら)(?:が|の|を)?(?:わかる|分かる|出てる|出ている|ある|書いてある|載ってる|公表されてる|明らかな|はっきりしてる|わかってる)(?:の|やつ|ところ|とこ|会社|分)?(?:だけ)?(?:は)?(?:どれ|どこ|誰)?$/,
  ],
  [
    'unstated',
    /^(?:which|who|what)(?: (?:ones?|of (?:them|those|these)))? (?:don't|doesn't|didn't|dont|doesnt|didnt|has no|have no|had no|without|gave no)(?: (?:have|give|say|state|got))?(?: (?:an?|any|the))? ?(?:figures?|numbers?|amounts?|sums?|how much)?$|^(?:the )?(?:ones?|those) (?:without|with no) (?:an? )?(?:figures?|numbers?|amounts?)$|^(?:金額|額|数字)(?:が|の|を)?(?:わからない|分からない|出てない|出ていない|ない|書いてない|不明な|非公開な|非公開の|伏せてる)(?:の|やつ|ところ|とこ|会社|分)?(?:は)?(?:どれ|どこ|誰)?$/,
  ],
  [
    'first',
    /^the (?:initial|first) (?:chunk|part|bit|tranche|che(?:que|ck)|amount|payment|stage|portion|investment)$|^(?:最初|はじめ|初回)の(?:分|ぶん|額|投資|出資)$|^who (?:was|is|were|got in|came|came in|invested|went in) (?:the )?(?:first|earliest)$|^(?:which|who)(?: ones?| of (?:those|them|these))? (?:was|were|got|came|is|has been) (?:there |in |on board )?(?:early|first|earliest|from (?:the start|early on|the beginning))$|^(?:(?:その中|そのうち|中)で(?:は|も)?)?(?:早く(?:から|に)?|早い(?:段階|時期|うち)(?:から|に)?|初期(?:から|に|の)?|最初(?:から|に)?|いち早く)(?:入っ|出資し|投資し|乗っ|出し|いた|絡ん)(?:て|で)?(?:い)?(?:た|る)?(?:の|ところ|とこ|会社)?(?:は)?(?:誰|どこ)?$|^(?:the )?(?:first|earliest) (?:in|investors?|backers?|to invest|money in)$|^(?:最初に|一番早く|いちばん早く|先に|初めに)(?:入った|出した|入れた|投資した|出資した|乗った)(?:の|ところ|とこ|会社)?(?:は)?(?:誰|どこ)?$|^(?:一番|いちばん)(?:早い|早かった|最初)(?:の)?(?:は)?(?:誰|どこ)?$/,
  ],
  [
    'sure',
    /^no way$|^(?:that|it|this) (?:can't|cannot|can not|couldn't) be(?: (?:right|true|so|correct|real|it))?$|^i (?:don't|dont|do not|can't|cant|cannot) (?:believe|buy|trust) (?:it|that|this)$|^i doubt (?:it|that|this)$|^(?:that|it|this) (?:seems|sounds|looks|feels) (?:off|wrong|fishy|fake|made up|sus|unlikely|too (?:high|low|much|good))(?: to me)?$|^(?:うそ(?:だ|でしょ|だろ|つけ|くさい)?|嘘(?:だ|でしょ|だろ|つけ)?|んなわけ(?:ない)?|ありえ(?:ん|ない)|信じられ(?:ん|ない)|怪しい|あやしい)$/,
  ],
  [
    'more',
    /^(?:(?:like )?(?:on|in|about|with|at) what(?: (?:ways?|areas?|sense|respects?|fields?))?|どんなこと(?:で|に|を)?|どういう点(?:で)?)$|^(?:tell me more|(?:some |a bit |a little )?more(?: on| about)?(?: (?:that|it|this))?|(?:any |with |more |in |in more |the |some )?details?|(?:go on|tell me|say|give me)(?: (?:with |and )?(?:some |a bit |a little )?more)? details?|(?:go on|go deeper|elaborate)(?: (?:a )?(?:bit|little))?(?: (?:more|further|on (?:that|it|this)))?|(?:go|get)(?: (?:a )?(?:bit|little))? (?:more |further )?(?:into|in)(?: (?:the|more))? details?|what(?:'s|s| is| are)(?: all)? (?:in|inside|part of) (?:it|that|there)|keep going|continue|expand(?: on (?:that|it|this))?|say more|more info|for example|(?:give me )?(?:an|one|any|some) examples?|examples?|like what|such as|e\.?g|meaning(?: what)?|wdym(?: by (?:that|it|this))?|what (?:do|does|did|is|are|was|were) (?:you|u|ya|they|it|that|this)(?: actually| even| really)? (?:mean|getting at|saying|on about|supposed to mean)(?: (?:by|with) (?:that|it|this))?|how so|in what way|explain(?: (?:that|it|this|more|further))?|unpack (?:that|it))$|^(?:もっと|もう少し|もうちょっと|もうちょい|さらに)?(?:詳しく|くわしく|詳細|具体的(?:に)?|深く|(?:深)?掘り(?:下げて|して)|細かく|kwsk|説明して|説明|(?:その)?(?:中身|内訳|内容)(?:は|って)?|続き|つづき|教えて|たとえば|例えば|どういうこと|どういう意味|というと)(?:言うと|いうと|説明して|言って)?$/,
  ],
];

/** "Those 2", "these guys", "the pair of them": those that were told. */
const THOSE =
  /\b(?<!other )(?:(?:those|these) (?:2|3|two|three|guys|folks|companies|firms|investors|labs|lot|ones|people)|the (?:pair|two|2|three|3|lot) of (?:them|those))\b/g;

/** A folded text without its marks, and without the words around that say nothing. */
export function coreOf(folded: string): string {
  let core = folded
    .replace(/[?？!！。.…~〜、,;:"「」()*]+/g, ' ')
    .replace(THOSE, 'those')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== core;) {
    before = core;
    const led = core.replace(LEADING, '');
    if (/[\p{L}\p{N}]/u.test(led)) core = led.trim();
    const ended = core.replace(TRAILING, '');
    if (/[\p{L}\p{N}$]/u.test(ended) && !isAct(core)) core = ended.trim();
    if (isAct(core)) return core;
  }
  return core;
}

/** The act that a text is, as it stands. */
const bareAct = keepLatest(
  (core): Act | undefined =>
    PATTERNS.find(([, pattern]) => mayFind(pattern, core) && pattern.test(core))?.[0],
);

const isAct = (core: string): boolean => bareAct(core) !== undefined;

/** The act of a text that is nothing but one. */
export const actOf = keepLatest((folded): Act | undefined => bareAct(coreOf(folded)));
