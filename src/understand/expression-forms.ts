/** Ways to put a sum of two in words, and what parts its sides. */
export type Does = 'sum' | 'difference' | 'ratio' | 'share';

/** A way to put a sum in words: `zone` holds both sides, which a joint parts; else `a` and `b` are the sides. */
export interface Form {
  does: Does;
  /** in words of Japanese: no English text has it, and one without kana is spared the search */
  isJapanese: boolean;
  /** what must stand behind a side that comes first: a side may begin anywhere, so to look for it takes long */
  sign: RegExp | undefined;
  pattern: RegExp;
}

const SIDE = '[^?!。;:\\n]{2,}?';
const REST = '[^?!。;:\\n]{2,}';
/** A Japanese side: a comma would begin another question. */
const J = '[^?!。;:、\\n]{2,}?';
/** Put before what is added up, or behind it. */
const TOGETHER = '(?:together|combined|added(?: up| together)?|summed(?: up)?|altogether|all told|in total)';
/** Begins what is to be done. */
const TOLD_TO =
  "(?:^|[,.:;] ?|\\b(?:if (?:you|i|we|one)|let'?s|let me|please|pls|now|then|just|can you|could you|to|i|we|you|wanna|and|so|by|when) )";
const PART = '(?:percent(?:age)?|per cent|share|fraction|proportion|portion|slice|%|pct)';

/** "(?<a>…) minus (?<b>…)": " minus ". */
function signOf(pattern: string): RegExp | undefined {
  const sign = /^\(\?<\w+>[^)]*\)(.*?)(?:\(\?<\w+>|$)/u.exec(pattern)?.[1];
  return sign === undefined ? undefined : new RegExp(sign);
}

const formsOf = (does: Does, ...patterns: string[]): Form[] =>
  patterns.map((pattern) => ({
    does,
    isJapanese: /[ぁ-ん]/u.test(pattern),
    sign: signOf(pattern),
    pattern: new RegExp(pattern, 'd'),
  }));

/** The most particular first. */
export const FORMS: Form[] = [
  ...formsOf(
    'share',
    `(?<b>${SIDE}),? as an? ${PART} of (?<a>${REST})`,
    `(?<b>${SIDE}) (?:out of|over) (?<a>${SIDE}),? (?:as an? |in )${PART}`,
    `\\bhow (?:big|large) (?:a )?(?:part|share|slice|chunk) of (?<a>${SIDE}) (?:is|are) (?<b>${REST})`,
    `\\b(?:what|which) ${PART} of (?<a>${SIDE}) (?:is|are|does|do|would|was|were|comes? from|goes? to) (?<b>${REST})`,
    `\\bhow much of (?<a>${SIDE}) (?:is|are|does|do|comes? from) (?<b>${REST})`,
    `\\b${PART} of (?<a>${SIDE}) (?:that|which) (?:is|comes? from|goes? to) (?<b>${REST})`,
    `(?<a>${J})に(?:占め|対す)る(?<b>${J})の?(?:割合|比率|しぇあ)`,
    `(?<a>${J})のうち、?(?<b>${J})(?:は|が|の)?(?:何割|何%|何ぱーせんと|割合)`,
    `(?<b>${J})(?:は|って)、?(?<a>${J})の(?:何割|何%|何ぱーせんと)`,
  ),
  ...formsOf(
    'ratio',
    `\\bratio (?:of|between) (?<zone>${REST})`,
    `(?<a>${REST}),? as a (?:multiple|factor) of (?<b>${REST})`,
    `(?<a>${REST}) divided by (?<b>${REST})`,
    `(?<a>${SIDE}),? (?:vs\\.?|versus|against|compared (?:with|to)) (?<b>${SIDE}),? (?:as a ratio|(?:how many|by how many) times|what(?:'?s| is) the (?:ratio|multiple))`,
    `\\bby what (?:factor|multiple) (?:does|do|would) (?<a>${SIDE}) (?:exceed|top|beat|outweigh|surpass) (?<b>${REST})`,
    `\\bhow many times (?:over )?(?:does|do|would|could) (?<a>${SIDE}) (?:cover|fit|pay for) (?<b>${REST})`,
    `\\bhow many times (?:bigger|larger|more|greater|higher) (?:is |are |than )?(?<a>${SIDE}) than (?<b>${REST})`,
    `(?<a>${SIDE})÷(?<b>${REST})`,
    `(?<a>${J})を(?<b>${J})で割`,
    `(?<a>${J})(?:は|って)、?(?<b>${J})の何倍`,
    `(?<zone>${J})(?:の|は|って)(?:比率|比(?!べ|較)|何倍)`,
  ),
  ...formsOf(
    'difference',
    `\\b(?:take|taking|start(?:ing)? (?:with|from)|from) (?<a>${SIDE}),? (?:and |then |and then )?(?:(?:knock|take|shave|strip|lop|cut) (?:off|away|out)|subtract|deduct|minus|less) (?<b>${REST})`,
    `\\b(?:subtract|deduct|take|taking|knock|strip|remove)(?:ing)? (?:away )?(?<b>${SIDE}) (?:away )?(?:from|off(?: of)?|out of) (?<a>${REST})`,
    `(?<a>${REST}) (?:minus|less(?! than\\b)|net of|(?:after|once) (?:subtracting|deducting|taking (?:off|away))) (?<b>${REST})`,
    `\\bby how much (?:does|do|would|will) (?<a>${SIDE}) (?:exceed|top|beat|outweigh|surpass) (?<b>${REST})`,
    `\\b(?:gap|difference|spread|delta) (?:is )?(?:between|if (?:you|i|we) compare) (?<zone>${REST})`,
    `(?<![^?!。;:\\n])(?=[^?!。;:\\n]*\\bthe (?:gap|difference)\\b)(?<zone>${REST}),? [^?!。;:\\n]{0,60}\\bwhat(?:'?s| is) the (?:gap|difference)\\b(?! between)`,
    `\\bhow far apart (?:are|is) (?<zone>${REST})`,
    `\\bhow much (?:more|bigger|larger|higher) (?:is|are) (?<a>${SIDE}) than (?<b>${REST})`,
    `\\bwhat(?:'?s| is)? (?:left|remains) (?:of|from) (?<a>${SIDE}) (?:once|after|when|if) (?<b>${SIDE}) (?:is|are|gets?|has been) (?:taken|knocked|subtracted|deducted|paid|stripped)`,
    `(?<a>${SIDE}),? (?:vs\\.?|versus|against|next to|compared (?:with|to)) (?<b>${SIDE}),? (?:what(?:'?s| is)? )?the (?:gap|difference|spread)`,
    `(?<zone>${J})(?:を|は)?(?:抜い|抜く|引い|引く|引け|差し引|除い|除く|のけ)`,
    `(?<a>${J})(?:の?(?:ほう|方))?(?:は|が|って)(?<b>${J})より(?:いくら|どれ(?:だけ|くらい|ぐらい)|なんぼ)`,
    `(?<a>${J})引く(?<b>[^?!。;:、\\n]{2,})`,
    `(?<a>${J})まいなす(?<b>[^?!。;:、\\n]{2,})`,
    `(?<zone>${J})(?:の|は|って|で)(?:差(?!出|し|入)|差額|開き|(?:を|と)?比べ(?:たら|ると)[、]?差|どれ(?:だけ|くらい|ぐらい)(?:違|ちが|差))`,
  ),
  ...formsOf(
    'sum',
    `${TOLD_TO}(?:add(?:ing)?|sum(?:ming)?|total(?:l?ing)?|combin(?:e|ing)|pool(?:ing)?|lump(?:ing)?|tally(?:ing)?)(?: up| together)?(?: both)? (?!of\\b|for\\b|to\\b)(?<zone>${REST})`,
    `\\b(?:put(?:ting)?|tak(?:e|ing|en)|count(?:ing)?|stack(?:ing)?) (?<zone>${SIDE}) (?:${TOGETHER}|in one)\\b`,
    `\\b(?:(?:grand |combined |simple )?(?:sum|total)|aggregate|combined (?:value|figure|size|amount)) (?:of|for) (?<zone>${REST})`,
    `\\b(?:how much|what) (?:do|does|would|will|are|is) (?<zone>${SIDE}) (?:add up to|come to|make|total|sum to|amount to|be)\\b`,
    `^(?:(?:so|and|ok|then),? ){0,12}(?:(?:what(?:'?s| is| are)|how much (?:is|are)) )?(?<zone>${REST}),? (?:${TOGETHER}|(?:what|how much)(?:'?s| is) (?:the (?:sum|total)|(?:it |that )?(?:all in|in all|altogether)))(?!\\w)`,
    `(?<a>${SIDE}) ?(?:\\bplus\\b|\\+|\\bon top of\\b|\\badded to\\b|\\b(?:together|combined) with\\b) ?(?<b>${REST})`,
    `(?<a>${SIDE})(?:ぷらす|たす|足す|[+])(?<b>[^?。]{2,})`,
    `(?<zone>${J})(?:を|、|は|の|で|って)?(?:単純に?|そのまま|ぜんぶ|全部|両方|2つ|二つ)?(?:足[しすせ]|合算|合計|合わせ|あわせ|加算|加え|総和|総額|一緒に|いっしょに|とー?たる|(?<!累|統|会|時|合|設)計(?:いくら|は|で))`,
  ),
];

/** What parts the sides of a sum. */
export const JOINTS =
  /,? (?:and|plus|to|with|&|\+|from|over|vs\.?|versus|against) (?:then )?|と(?!い|思|か)|に(?!は|つ|対|入|出|投|払|突|約|渡|流|回|支|注|積)|から|、|\+|ぷらす|および|及び/g;
