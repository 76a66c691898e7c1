/** A kind of thing that may be asked for and not be told. */
export type Lack =
  | 'reason'
  | 'percent'
  | 'year'
  | 'when'
  | 'span'
  | 'money'
  | 'number'
  | 'names'
  | 'rank'
  | 'who'
  | 'how'
  | 'share'
  | 'side'
  /** the claim itself, which only comes near to what is told */
  | 'said';

/** How a question asks for a kind of thing so that its words leave no doubt, and how a fact shows that it tells one. */
export interface Wanted {
  lack: Lack;
  asks: RegExp;
  /** the concept that such questions hold: a fact whose own examples hold it tells one */
  concept?: string;
  /** read in the fact's English statement */
  tells: RegExp;
  /** an overview's points may tell one: any of them, or those that show it */
  inPoints?: 'any' | 'telling';
  /** however often it is asked: no fact tells it */
  isNowhere?: boolean;
  /** what the cat says of her own tells it: it is hers */
  isHers?: boolean;
}

const YEAR = /\b20\d\d\b/;
/** A count that is no span of years. */
const COUNTED =
  /\d|\b(?:one|two|three|four|five|both|single|several|half|twice|double|all|every|everyone)\b(?! (?:to \w+ )?years?\b)(?! to \w+ years\b)/i;
const NAMED = /\b(?:OpenAI|Anthropic|xAI|Google|Microsoft|NVIDIA|Apple|AWS|AMD|Azure|Ark|Kovach|CNBC)\b/;

/** Superlatives of any word, less the words that only end like one. */
const EST =
  '(?!(?:inter|inv|requ|t|l?at|r|w|harv|hon|mod|for|qu|gu|sugg|prot|near|clos|earli|cont|arr|dig|man|vest|p|cr|zest|earn|b)est\\b)[a-z]{2,}(?:iest|est)';
const MOST = `${EST}|best|worst|most|least`;
const WHICH_JA = 'どこ|どれ|どの|どいつ|誰|だれ|どっち|どちら|何|なに|なん';
const ONE_JA = '会社|企業|業界|分野|領域|層|らぼ|国|人|とこ|ところ|もの|やつ|の';
const TOP_JA = '(?:一番|いちばん|最も|もっとも)(?!目|最初|面白|おもしろ|気にな|言いた|大事|注目)';
const LEADS_JA = '(?:首位|とっ?ぷ|[1一]位|王者|優勝|勝って(?:い?る|ん)|りどして|先頭)';
/** Which of several is the most so: "which layer earns the most", "most open to newcomers", 「一番儲かってるのどこ」. */
const RANKED = new RegExp(
  [
    String.raw`\b(?:which|who|whose|what (?!is |are |was |the |do |does |did |s |it )\w+)\b[^?.,]*?\b(?:${MOST})\b(?! (?:of|part|recent|common)\b)`,
    String.raw`\b(?:which|who|whose)(?:'s| is| of \w+(?: \w+)?| \w+)? (?:(?:currently|now|right now|ahead|actually) )?(?<!(?:two|three|four|2|3|4) )(?:leads?|leading|in the lead|in front|ahead|on top|winning|comes? first|ranks? (?:first|top|highest)|tops|(?:number|no\.?) (?:one|1))\b`,
    String.raw`\b(?:who|which)\b[^?.]*\b(?:sells? more|more (?:popular|likely|users|customers)|likelier|ahead)\b[^?.]*\bor\b`,
    String.raw`^(?:(?:and|so|ok|the|ur|your) ){0,12}(?:most|least) (?!of\b|people\b|likely to\b)[a-z]+(?: (?:to|for|in|of|company|firm|lab|layer|industry|sector|field)\b|[?.! ]*$)`,
    `(?:どっち|どちら)(?:の(?:ほう|方))?が[^、。?？]{0,8}(?:売れ|起こりやす|起きやす|ありえ|人気|りど)`,
    `${TOP_JA}[^、。?？]{1,20}(?:${WHICH_JA})`,
    `(?:${WHICH_JA})[^、。?？]{0,14}${TOP_JA}`,
    `${TOP_JA}[^、。?？]{1,14}(?:${ONE_JA})(?:は|って)[?？]?$`,
    `${LEADS_JA}[^、。?？]{0,10}(?:${WHICH_JA})|(?:${WHICH_JA})[^、。?？]{0,10}${LEADS_JA}`,
  ].join('|'),
  'u',
);

/** What bears a name of its own, and is asked for by it: a country, a model, a firm that was kept out. */
const BEARERS =
  '(?:countr(?:y|ies)|nations?|governments?|regulators?|agenc(?:y|ies)|laws?|bills?|benchmarks?|protocols?|standards?|guidelines?|start-?ups?|newcomers?|entrants?|papers?|stud(?:y|ies)|experts?|analysts?)';
const FIRMS = `(?:${BEARERS}|compan(?:y|ies)|firms?|businesses|labs?|investors?|funds?|customers?|clients?|developers?|products?|people|person|players?|losers?|winners?)`;
const BEARERS_JA =
  '(?:国|政府|省庁|当局|法律|法案|規格|べんちまく|ぷろとこる|がいどらいん|すたとあっ?ぷ|新興企業|べんちゃ|論文|専門家)';
const FIRMS_JA = `(?:${BEARERS_JA}|会社|企業|投資家|顧客|製品|機能|具体|実際の)`;
const NAMES = new RegExp(
  [
    String.raw`\bnames,? (?:please|pls|plz)\b|\bname names\b|\bnames? of (?:the |those |these |any )?\w+`,
    String.raw`\b(?:name|cite|give (?:me|us)|gimme|list|specify) (?:me |us )?(?:(?:a|an|one|any|some|two|three|the|those|these|a few|all|even|just|single|actual|real|specific|concrete|particular|exact) ){1,12}(?:\w+(?<!s) )?${FIRMS}\b`,
    String.raw`\b(?:which|what) (?:(?!(?:other|kind|do|does|did|will|would|can|are|is|about|happens?|awaits?) )\w+ )?${BEARERS}\b(?! (?:do|does|did) (?:they|it|we|you) (?:cooperate|work))`,
  ].join('|') +
    `|(?:会社|企業|社|規格|製品|商品|もでる|べんちまく|ぷろとこる|すたとあっ?ぷ|国|具体|実)名|${BEARERS_JA}(?:って|は|の名前は)?(?:具体的に)?(?:どこ|誰|だれ)|(?:会社|企業|国|とこ|ところ|やつ)[、の](?:全部の|すべての)?(?:名前|実名)(?:が|は|も|って|を)?(?:出|挙|載|あ[るっ]|書|くれ|教え|おしえ|ちょうだい|頂戴|並べ)|(?:具体的|例えば|たとえば)(?:に|な)?(?:は|、)?(?:どんな|何という|何て)(?:製品|商品|機能|規格|会社|企業|国)|${FIRMS_JA}の(?:名前|名称)|(?:どこの|どの|何という|なんていう|何ていう|なんて)${BEARERS_JA}|(?:具体的|例えば|たとえば)(?:に|な)?(?:は|、)?(?:どこ|誰|だれ|どの(?:会社|企業|国))`,
  'u',
);

/** Whether there is any figure, or any case, of it at all. */
const EVIDENCE =
  /\b(?:any|some|hard|got|there) (?:(?:hard|concrete|actual|exact|real) )?(?:numbers?|figures?|stats|statistics|data|proof)\b(?! (?:cent(?:er|re)s?|one|two|three|[1-5])\b)|(?:数字|でた(?!せ)|統計|裏付け|証拠|えびでんす)(?:的)?(?:な|の)?(?:裏付け|根拠|証拠)?(?:は|って|が|も|とか)?(?:何か|なにか)?(?:ある|あり|載って|出て|書いて)/;
const CASES =
  /\b(?:named|real|actual|concrete|specific|real-life|known) (?:\w+ )?(?:examples?|cases?|instances?)\b|(?:実例|具体例|事例|前例|けす)(?:って|は|が|も|とか)?(?:何か|なにか)?(?:ある|あり|載って|出て|書いて|教え|挙)/;

/** A deed whose doer may be asked for; to say something is none of these. */
const DEEDS =
  '(?:test(?:ed|s)?|measured?|check(?:ed|s)?|prove[dns]?|verif(?:y|ied)|calculated?|computed?|worked (?:it|that|this) out|estimated?|decided?|decides|set(?:s)?(?! up)|drafted?|drew up|draws? up|wrote (?:the|those|these|its|their) (?!line|quote|post|words|article|piece|comment|text)|signed?|studied|surveyed|research(?:ed)|survey(?:ed)?|audit(?:ed)?|rated?|ranked|approved?|enforces?|supervises?|oversees?|runs? the (?:numbers|tests))';
const WHO_DID = new RegExp(
  String.raw`\b(?:who|which (?:\w+ )?(?:body|institute|agency|firm|university|group))(?:'s| has| have| had| is| actually| even| exactly){0,12}(?: \w+ly)? ${DEEDS}\b|\b(?:tested|measured|checked|proven|verified|calculated|estimated|decided|drafted|written|drawn up|audited|researched) by who(?:m)?\b` +
    '|(?:誰|だれ|どこ|どの機関)(?:が|の)[^、。?？]{0,8}(?:調べ|調査|測|計測|計算|算出|検証|証明|試算|試し|実験|見積|決め|策定|起草|評価|審査|監査|監督|取り締)' +
    '|(?:がいどらいん|るる|規格|標準|ぷろとこる|基準|すこあ)[^、。?？]{0,6}(?:誰|だれ|どこ)が(?:作っ|作成し|書い|決め|出し)た',
  'u',
);

/** The most particular first. */
export const WANTED: Wanted[] = [
  {
    lack: 'reason',
    asks: /\b(?:why|how come|reason)\b.*\b(?:secret|undisclosed|confidential|under wraps|hid\w*)\b|\b(?:why|how come|reason)\b.*(?:\bnot|n't)(?: \w+){0,2} (?:public|publish\w*|disclosed?|reveal\w*)\b|(?:なぜ|なんで|何で|どうして|理由).*(?:非公開|秘密|ひみつ|内緒|伏せ|隠|明かさ|(?:公表|公開|開示)(?:し|され)(?:な|て(?:い)?な))|(?:非公開|秘密|伏せ|隠).*(?:なぜ|なんで|何で|どうして|理由)/,
    isNowhere: true,
    tells: /^(?!.*\b(?:undisclosed|how much|amount)\b)/,
  },
  {
    lack: 'who',
    asks: WHO_DID,
    tells: NAMED,
    isHers: true,
  },
  {
    lack: 'how',
    asks: /\bhow (?:was|were|is|are|did|do|does|has|have)\b[^?.]*\b(?:measured?|tested|calculated?|computed?|verified|verify|estimated?|proven?|proved?|quantif\w+)\b|\bby what (?:method|metric|measure|yardstick)\b|どう(?:やって|いう方法で|いう基準で)[^、。?？]{0,6}(?:調べ|測|計|算|検証|証明)|何(?:を基準|で測)/,
    tells: /^$/,
  },
  {
    lack: 'rank',
    asks: RANKED,
    tells: /\b(?:most|biggest|largest|first|interesting|best)\b/i,
  },
  {
    lack: 'percent',
    asks: /\b(?:(?:what|which|how many|how much|in) (?:a )?percent\w*|percentages?(?: only| please| pls)|probabilit\w+|(?<!\bat )odds|(?:what|which) %)|\bin %|\bpercent(?:age)? (?:chance|risk|odds)\b|確率|何(?:%|割(?!り)|ぱーせんと|ぱせんと|ぱー(?!と|て)|ぱ(?![ぁ-ん]))/,
    tells: /%|\b(?:twice|half|double|times)\b/,
  },
  {
    lack: 'share',
    asks: /\b(?:what|which|how (?:big|large|much) (?:of )?a) (?:share|portion|fraction|proportion|slice|split|cut) of\b|どのくらいの(?:割合|比率|しぇあ)|(?:割合|比率|配分|内訳|しぇあ)(?:は|って|を|が)?[^、。?？]{0,6}(?:どう|どれ|どの|いくつ|教え|知り|[?？]|$)/,
    tells: /%|\b(?:twice|half|double|times|all|every)\b|\$/,
    inPoints: 'telling',
  },
  {
    lack: 'year',
    asks: /\b(?:what|which|exact) (?:calendar )?(?:year|month|day|date)s?\b|\b(?:year|when|date) exactly\b|\bany dates? (?:for|on|of)\b|\bexactly when\b|(?<!あと|まで|では)何年(?!を(?:指|表|意味|対象)|後|間|先|か|たっ|以|も|分|で|続|すぱん|目|ずつ|ごと|単位|くらい|ぐらい|程度|って(?!書|言|載|予|出|い[っう]))|何月|何日(?!間)|(?:正確|具体的)な(?:日|年|時期|月)/,
    tells: YEAR,
  },
  {
    lack: 'span',
    asks: /\bhow (?:many (?:years|yrs|months|weeks|days)|long) (?:will|would|does|do|did|can|could|is|has|have|was)\b|(?:何年|どの(?:くらい|ぐらい)|どれ(?:くらい|ぐらい|だけ)|いつまで)(?:も|間)?(?:続|もつ|保つ)/,
    tells: /\byears?\b|\b20\d\d\b/,
  },
  {
    lack: 'when',
    asks: /^(?:and |so |but )?when[?.!\s]*$|(?:^|[,;:.!?] ?|\b(?:and|so|but|say|says|know|tell me|about) )(?:exactly )?when (?:is|are|was|were|did|do|does|will|would|can|could|should|exactly|precisely)\b|\b(?:since|until|by) when\b|\bhow (?:soon|long ago|long until)\b|いつ(?!か|も|でも|の間|しか|まで)|(?:投稿|発言|引用)(?:の|した|された)?(?:日(?!本)|日付|日時|時期|年月日)|\bdates? (?:of|for|on) (?:the |his |her |that |\w+'s )*(?:post|quote|tweet|remark|line)\b|\b(?:post|quote|tweet)(?:'s|ing)? date\b/,
    concept: 'c:q-when',
    inPoints: 'any',
    tells: /\b(?:20\d\d|years?|first|already|short|mid|long|now)\b/,
  },
  {
    lack: 'money',
    asks: /\bin (?:us )?(?:dollars|usd|yen|money|cash)\s*[?.!]*$|\bin (?:us )?(?:dollars|usd|yen)\b|\b(?:going rate|price range|average price)\b|相場|\bhow (?:much money|many (?:dollars|bucks))\b|\b(?:dollar|cash) (?:amount|figure|value|terms|loss(?:es)?|cost|damage)\b|何(?:億|兆|円|どる)|(?:損失|被害|損害|費用|罰金)額|(?:具体|実際)的?な(?:額|金額|値段|料金|価格)|(?:一番|いちばん|最も|最)(?:安|高)い?(?:値段|料金|価格|ぷらん|会社|とこ|の)|\b(?:actual|exact|specific|cheapest|lowest|highest|average|current|going) (?:\w+ )?(?:prices?|fees?|price tags?)\b|\bprice tags?\b/,
    tells: /\$|\b(?:amount|figure|sum)\b/i,
  },
  {
    lack: 'money',
    asks: /\bhow much (?:cash|does it cost|do they (?:spend|pay|charge|cost)|is (?:spent|paid|invested|charged)|(?:\w+ ){0,4}(?:cost|spend|paid|pay|charge|invest)\b)|\bhow many (?:billions?|millions?)\b|\bwhat(?:'s| is) the (?:\w+ )?budget\b|(?!(?<=な)いくらい)いくら(?!で?も)|なんぼ/,
    concept: 'c:q-amount',
    tells: /\$|\b(?:amount|figure|how much|sum)\b/i,
  },
  {
    lack: 'number',
    asks: /\bhow many (?!of (?!(?:those|them|these)\b)|times?\b|dollars|billions?|percent|years?|yrs?)|何(?:社|人|件|個|台|枚|回|種類|名|か国|ヶ国|カ国)|いくつ/,
    concept: 'c:q-count',
    inPoints: 'telling',
    tells: COUNTED,
  },
  {
    lack: 'number',
    asks: EVIDENCE,
    tells: COUNTED,
    inPoints: 'telling',
  },
  {
    lack: 'names',
    asks: CASES,
    tells: NAMED,
    inPoints: 'telling',
  },
  {
    lack: 'names',
    asks: NAMES,
    inPoints: 'telling',
    tells: NAMED,
  },
];
