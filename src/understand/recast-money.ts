import type { Rewording } from '../text/rewriter.ts';

/** A name, as it is typed in English: no pronoun, and nothing that only points back. */
const NAME = String.raw`(?!(?:it|its|they|them|this|that|these|those|there|he|she|you|we|i|who|whom|what|which|the|a|an|each|all|any|anyone|money|one|another)\b)[A-Za-z][\w.-]{1,19}(?: [A-Z][a-z]\w+)?`;
const LEAD = String.raw`^(?:(?:and|so|ok|okay|now|please|then|also)[, ]+){0,3}`;
const GIVEN = '(?:money|cash|funds|funding|payments?|dollars)';
/** How much it is, asked beside to whom or from whom; an answer tells it anyway. */
const WITH_SUMS = String.raw`(?:,? (?:and |with |for )?(?:how much(?: (?:of it|each|is it|in each case))?|(?:the |what )?(?:amounts?|sums?|figures?)|(?:and )?(?:to|from) whom|who to|sums? and (?:recipients?|payers?|sources?)))?[\s?.!]*$`;
/** What stands where in the article, in the words for it. */
const PASSAGE = '(?:passage|section|part|place|paragraph|bit|spot|heading|line|sentence|chapter)';

const PART = String.raw`(?:(?:what|which|under which) ${PASSAGE}(?: of (?:the )?(?:article|text|piece))?|where)`;
const SOURCE = '(?:source|citation|reference)';
const OF_PART = String.raw`(?: ?[:,;–-]+ ?${PART})?[\s?.]*$`;

/** Money that goes and comes, and where that is said, in the words that the readers know. */
export const MONEY_ENGLISH: readonly Rewording[] = [
  // "who has put how much into X?", "who's investing how much in X?": one question, whichever tense it is in.
  [
    /\b(?<who>who|which (?:companies|firms|investors|backers|ones))(?:'s|'ve| has| have) (?:so far |already |actually |each )?(?<verb>put|invested|committed|poured|sunk|pumped|paid|pledged)(?<part> in| up)? how much\b/giu,
    '$<who> $<verb>$<part> how much',
  ],
  [
    /\b(?<who>who|which (?:companies|firms|investors|backers|ones))(?:'s|'re| is| are) (?:so far |already |actually |each )?(?:investing|putting|pouring|committing|pumping|pledging)(?: in| up)? how much\b/giu,
    '$<who> invests how much',
  ],
  // "who put how much into X in the new deal?": where is said by whom and how much.
  [
    /(?<asks>\b(?:who(?:'s| is)?|which (?:companies|firms|investors|backers)|how much)\b[^.?!,]{0,40}\b(?:put|puts|putting|invests?|invested|investing|commits?|committed|committing|pays?|paid|paying|backs?|gives?|gave|pledged?)\b[^.?!,]{0,40}?) (?:in|under|as part of|with|through|via) (?:the|this|that) (?:new|newest|latest|recent|big|fresh|current|last) (?:deal|tie-?up|round|pact|agreement|partnership|announcement|arrangement)(?=[\s?.!,]|$)/iu,
    '$<asks>',
  ],
  [
    /(?<=^|[.?!]\s+)(?:in|under|as part of|with|through) (?:the|this|that) (?:new|newest|latest|recent|big|fresh|current|last) (?:deal|tie-?up|round|pact|agreement|partnership|announcement|arrangement),? (?=(?:who|how much|which (?:companies|firms|investors|backers))\b)/iu,
    '',
  ],
  // "what leaves X's wallet, and to whom?", "whom does X give money to, with amounts?"
  [
    new RegExp(
      String.raw`${LEAD}(?:what (?:money )?(?:leaves|goes out of) (?<a>${NAME})(?:'s (?:wallet|purse|pockets?|coffers|accounts?|till))?|(?:to )?(?:whom?|which (?:companies|firms|ones)) (?:does|do|is|are) (?<b>${NAME}) (?:giv(?:e|ing)|hand(?:ing)?(?: out| over)?|send(?:ing)?) ${GIVEN}(?: to)?|(?:who|which (?:companies|firms)) (?:receives?|gets?) ${GIVEN} from (?<c>${NAME})|(?:everything|all)(?: that)? (?<d>${NAME}) (?:spends|hands out|gives out|pays out)(?: on others| to others)?:?|(?<e>${NAME})(?:'s)? outflows?:?(?: to whom)?|whom? does (?<f>${NAME}) (?:pay|fund|back|bankroll|invest in) (?:and|or) (?:fund|pay|back|bankroll|invest in))${WITH_SUMS}`,
      'iu',
    ),
    "where does $<a>$<b>$<c>$<d>$<e>$<f>'s money go?",
  ],
  // "what does X take in, and from whom?", "who puts money into X's pocket?"
  [
    new RegExp(
      String.raw`${LEAD}(?:who(?:se money)? (?:puts? money into|fills|lines|ends up (?:in|at)) (?<a>${NAME})(?:'s (?:wallet|purse|pockets?|coffers|accounts?|till))|what (?:money )?(?:does|is) (?<b>${NAME}) (?:tak(?:e|ing) in|receiv(?:e|ing)|collect(?:ing)?),? (?:and )?(?:from whom|who from)|who (?:pays (?:or|and) (?:funds|backs)|(?:funds|backs) (?:or|and) pays) (?<c>${NAME})|(?<d>${NAME})(?:'s)? inflows?:?(?: from whom)?)${WITH_SUMS}`,
      'iu',
    ),
    "where does $<a>$<b>$<c>$<d>'s money come from?",
  ],
  // "Could you point me to the passage on X?", "in what part of the article does A pay B?"
  [
    new RegExp(
      String.raw`${LEAD}(?:(?:could|can|would) you )?(?:please )?(?:point|direct|take) me to (?:the |that )?${PASSAGE} (?:on|about|covering|for|dealing with|with) `,
      'iu',
    ),
    'where in the article is ',
  ],
  [
    new RegExp(
      String.raw`${LEAD}(?:(?:in|under|at) )?(?:what|which) ${PASSAGE} (?:of the (?:article|text|piece) )?(?=(?:does|do|is|are) ${NAME}(?:'s)? (?:pays?|back|fund|invest|paying|backing|stake|investment|payment))`,
      'iu',
    ),
    'where in the article ',
  ],
  // "source for A backing B: which heading?", "A in B - which part of the article?", "A pays B: source?"
  [
    new RegExp(
      String.raw`${LEAD}(?:the )?${SOURCE}s? (?:for|on) (?<by>${NAME})(?:'s)? (?:backing|investing in|funding|(?:stake|investment) in) (?<of>${NAME})${OF_PART}`,
      'iu',
    ),
    "where in the article is $<by>'s stake in $<of>?",
  ],
  [
    new RegExp(
      String.raw`${LEAD}(?<by>${NAME})(?:'s)? (?:backs|funds|(?:invests |stake |investment )?in) (?<of>${NAME}) ?[:,;–-]+ ?(?:(?:the )?${SOURCE}|${PART})[\s?.]*$`,
      'iu',
    ),
    "where in the article is $<by>'s stake in $<of>?",
  ],
  [
    new RegExp(
      String.raw`${LEAD}(?:(?:the )?${SOURCE}s? (?:for|on) )?(?<by>${NAME}) (?:pays|paying) (?<of>${NAME})(?: ?[:,;–-]+ ?(?:(?:the )?${SOURCE}|${PART}))?(?<=${SOURCE}.*|${PASSAGE}.*)[\s?.]*$`,
      'iu',
    ),
    'where does it say that $<by> pays $<of>?',
  ],
  // "what is A's stake in B meant to achieve?"
  [
    new RegExp(
      String.raw`${LEAD}what (?:is|was) (?<by>${NAME})'s (?:stake|investment|money) in (?<of>${NAME}) (?:meant|supposed|intended|designed) to (?:achieve|do|bring|accomplish)[\s?.]*$`,
      'iu',
    ),
    'why does $<by> invest in $<of>?',
  ],
  // "A owns part of B, right?"
  [
    /\b(?<own>own|hold|possesse?)s (?:some |any )?(?:part|parts|pieces|shares|stock) (?:of|in) (?=[A-Za-z])/iu,
    '$<own>s a stake in ',
  ],
  // "A's cheque for B - is it public?"
  [
    new RegExp(
      String.raw`${LEAD}(?<by>${NAME})'s (?:cheque|check|stake|ticket|amount|figure|sum|investment) (?:for|in|into) (?<of>${NAME}) ?[:,;–-]+ ?(?:is|was) (?:it|that|the (?:amount|sum|figure)) (?<told>public|disclosed|known|stated|given|published)[\s?.]*$`,
      'iu',
    ),
    "is the amount of $<by>'s stake in $<of> $<told>?",
  ],
  [/\bfrom (?:what|which) (?:point|time|date)(?: in time)?(?: on(?:wards?)?)?(?=[\s?.]*$)/iu, 'since when'],
  [/^(?<lead>(?:and |so )?)how early (?=did )/iu, '$<lead>when '],
  [/\bwhat (?=(?:has|have|did|had) [\w.]+ (?:raised?|got|received?) from )/iu, 'how much '],
  [/(?<=\b(?:investors?|backers?)\b[^.?!]{0,30}) next to (?=[\w.]+(?: [A-Z]\w+)?[\s?.]*$)/u, ' besides '],
  // "and NVIDIA? how much and what for?": its sum, and what it is after
  [
    new RegExp(
      String.raw`^(?:and|what about|how about|ok and|so,? what about) (?<of>${NAME})(?:'s (?:side|part|share|stake|end))?[?,:;–-]+ ?(?:(?:its|the) )?(?:how much|amounts?|sum|what sum)(?: is it)?,? (?:and|&|\+) (?:(?:its|the) )?(?:what for|aims?|why|motives?|purpose|goals?|reasons?|what(?:'s| is) (?:it|the company) after)[\s?.]*$|^(?:and|what about|how about) (?<side>${NAME})(?:'s (?:side|part|share|stake|end))?\?+ (?:and )?what(?:'s| is) (?:it after|its aim|the aim)[\s?.]*$`,
      'iu',
    ),
    'how much is $<of>$<side> putting in? What is $<of>$<side> after?',
  ],
  // "which product gets built on its GPUs?"
  [
    new RegExp(
      String.raw`${LEAD}(?:(?:what|which) (?:product|model|thing|service)?s? ?(?:gets?|is|are|was|were) (?:being )?(?:built|developed|made|trained)|what (?:do|does|did|are) (?:they|it) (?:mak(?:e|ing)|build(?:ing)?|do(?:ing)?)|(?:what|which (?:product|model)) runs) (?:on|with|using) (?<whose>its|the|those|these|their|${NAME}'s|${NAME}) (?:GPUs?|chips?)(?: there| with them)?[\s?.]*$`,
      'iu',
    ),
    'what do they develop on $<whose> GPUs?',
  ],
];

const NAME_JA = String.raw`[^、。?？\s「」のはがをにへ]{2,16}`;
const ENDS = '[^、。?？]{0,8}[?？。]*$';

/** The same in Japanese. */
export const MONEY: readonly Rewording[] = [
  // 「〜の財布から出ていくのはいくらで、宛先はどこ？」, 「〜がお金を渡してる相手と金額は？」
  [
    new RegExp(
      `^(?:で、|じゃあ、?)?(?:(?<a>${NAME_JA})(?:の(?:財布|懐|口座|ふところ|お?金庫|手元))?から(?:出て(?:い|ゆ|行)くお?金?|出るお?金?|出ていく(?:分|額))(?:のは|は|って)?(?:いくら|どれくらい|何|どれだけ)(?:で、?|、)(?:その)?(?:宛先|行き先|相手|あて先|行先|渡す先)(?:は|が)?(?:どこ|誰|だれ)|(?<b>${NAME_JA})がお?(?:金|資金)を(?:渡し|出し|送っ|払っ|入れ)て(?:い)?る(?:相手|先|会社|企業)(?:と|、|および)(?:その)?(?:金|出)?額|(?<c>${NAME_JA})から(?:お?金|資金)を(?:受け取る|もらう|受ける|得る)(?:会社|企業|相手|ところ)(?:と|、|および)(?:その)?金?額|(?<e>${NAME_JA})の(?:お?金|資金)[がの](?:行く先|行き先|向かう先|流れる先|渡る先)(?:と|を|は)(?:その)?(?:金?額)?(?:つき|付き|込み)?(?:で|は)?|(?<d>${NAME_JA})が(?:出す|払う|渡す)お?(?:金|資金)[、は](?:宛先|相手|行き先)(?:ごと|別)(?:に|で|の)?(?:いくら|金額|額|は))${ENDS}`,
      'u',
    ),
    '$<a>$<b>$<c>$<d>$<e>のお金はどこに出ていく？',
  ],
  // 「〜が受け取るのはどこからいくら？」, 「〜 資金の入り口 どこから」
  [
    new RegExp(
      `^(?:で、|じゃあ、?)?(?:(?<a>${NAME_JA})が(?:受け取る|もらう|手にする)(?:お?金|資金)?(?:の)?は(?:どこ|誰|だれ)から(?:いくら|どれくらい)?|(?<b>${NAME_JA})[\\s　の]*(?:お?金|資金)の(?:入り口|入口|出どころ|流入元)[\\s　は]*(?:どこ(?:から)?|誰))${ENDS}`,
      'u',
    ),
    '$<a>$<b>に入ってくるお金は誰から？',
  ],
  // 「xAI向けの額は出てる？」
  [
    new RegExp(
      `^(?:で、|じゃあ、?)?(?<to>${NAME_JA}?)(?:向け|への)の?(?:金?額|出資額)(?:は|って)(?:出て(?:い)?る|書いて(?:い)?る|いくら|どう)?(?:の|か|です){0,2}[?？。]*$`,
      'u',
    ),
    '$<to>にはいくら？',
  ],
  // 「A→B出資の出典は？」
  [
    /^(?<what>[^、。?？]{4,40}(?:出資|投資|支払い?|資金提供)(?:の話)?)(?:って|の|に関する|について)(?:の)?(?:出典|引用元|典拠|ソース|記載箇所|掲載箇所)(?:は|って|を)?[^、。?？]{0,8}[?？。]*$/u,
    '$<what>は記事のどこに書いてある？',
  ],
  // 「NVIDIA側は？狙いは？」, 「NVIDIAは？額と狙いを教えて」, 「NVIDIAの額と狙いも」
  [
    new RegExp(
      `^(?:じゃあ?、?|で、?)?(?<of>${NAME_JA}?)(?:側|の(?:方|ほう|分))?(?:(?:は|って|だと)[?？]\\s*(?:金?額と)?|(?:は|って|だと|の)(?:[?？、]\\s*)?(?:(?:いくら|なんぼ|どれくらい)(?:なの)?(?:で|、)、?|(?:金?額|規模)(?:は[?？、]?|と)、?))(?:その)?(?:(?:何|なに)が)?(?:狙い|ねらい|目的|意図)(?:は|も|を|って)?(?:何|なに|教えて|お願い)?(?:なの|です|か|ください|します){0,3}[?？。]*$`,
      'u',
    ),
    '$<of>はいくら？$<of>の狙いは？',
  ],
  // 「NVIDIAは？いつ頃からの投資家で、金額は出てる？」
  [
    new RegExp(
      `^(?:じゃあ?、?|で、?)?(?<of>${NAME_JA}?)(?:側|の(?:方|ほう|分|場合))?(?<to>に)?(?:は|って|だと|、)(?:[?？、]\\s*)?(?:(?:いつ(?:頃|ごろ)?から(?:の(?:投資家|出資者|株主|付き合い))?(?:で|なの|、|[?？])、?(?:その)?(?:金?額|出資額|いくら)|(?:始まった|開始)?時期(?:と|、)(?:金?額|出資額)|(?:金?額|出資額|いくら)(?:で|と|は|、|[?？]){1,2}(?:いつ(?:頃|ごろ)?から|(?:始まった|開始)?時期))(?:は|って)?)(?:出て(?:い)?る|書いて(?:い)?る|載って(?:い)?る|どう(?:なって(?:い)?る)?|いくら|わかる|教えて|の|か|です){0,3}[?？。]*$`,
      'u',
    ),
    '$<of>$<to>はいくら？それはいつから？',
  ],
  // 「循環の中で金額の書かれていない支払いは？」
  [
    /^(?:この|その)?(?:循環|ループ|輪)(?:の中|図)?(?:で|の|、){1,2}(?:金?額|数字)[がの](?:書かれて|載って|出て|示されて|ついて|書いて)(?:い)?ない(?:支払い?|矢印|区間|段)(?:は|って)[^、。?？]{0,6}[?？。]*$/u,
    '循環図で金額がついていないのはどこからどこ？',
  ],
  // 「AはBの一部を持ってるよね」
  [/(?<=[^、。?？\s]は[^、。?？\s]{2,16})の(?:一部|株式?)を(?:(?:所有|保有)し|持っ|もっ)て/u, 'に出資して'],
  // 「何が欲しくて投資してるの」
  [
    /(?:何|なに)(?:が|を)(?:欲しくて|ほしくて|求めて|期待して|狙って)(?=[^、。?？]{0,16}(?:投資|出資|お?金))/u,
    'なぜ',
  ],
  // 「GPUで開発されてる製品は？」
  [
    /^(?:で、|じゃあ、?)?(?<whose>(?:その|そこの|[^、。?？\s]{2,12}の))?(?:GPU|チップ)(?:で|を使って)(?:開発|作|つく|動)(?:され|られ|い|って|し)?て?(?:い)?(?:る|た|いる)?(?:製品|もの|モデル|サービス|の)(?:は|って)(?:何|なに|どれ)?[?？。]*$|^(?:で、)?(?:その)?チップは何に使(?:われて|って)(?:い)?る[?？。]*$|^(?:で、)?(?:そこ|あそこ|その会社)が(?:その)?GPUで(?:開発|作)(?:し|っ)て(?:い)?るのは(?:何|なに)[?？。]*$/iu,
    '$<whose>GPUで何を開発してる？',
  ],
];
