import type { Rewording } from '../text/rewriter.ts';

const INVESTS = ['invest', 'invests', 'invested', 'investing'];
const investsAs = (...forms: (string | undefined)[]): string => INVESTS[forms.findIndex(Boolean)]!;

const NAME = String.raw`([\w.]+(?: ventures)?)`;
const COMMON = String.raw`(?:shared|common|mutual|joint|overlapping|the same) (?:\w+ )?(?:investors?|backers?|shareholders?|funders?|owners?)|(?:\w+ )?(?:investors?|backers?|shareholders?) (?:that )?(?:they|both) (?:\w+ )?(?:in common|share)|(?:investors?|backers?|shareholders?) in common`;
const TIED = String.raw`(?:\w+ )?(?:connected|linked|tied|related|joined|bound)(?: together)?`;
const BY = String.raw`,? ?(?:e\.?g\.?,? |for example,? |for instance,? |only |indirectly |if only ){0,12}(?:through|via|by(?: way of)?|by means of|thanks to|because of)`;
const COMMON_JA =
  '共通の?(?:投資家|出資者|株主|出資元|すぽんさ[ーあ]?|ばっか[ーあ]?|投資会社)(?:を|に)(?:介し|通し|通じ|経由し|よっ)(?:て|た)';

/** "Is A connected to B through shared investors?": whether they have any, and which those are. */
const SHARING: Rewording[] = [
  [
    new RegExp(
      String.raw`\b(?:are|is) ${NAME} (?:and ${NAME} ${TIED}|${TIED} (?:to|with) ${NAME})${BY} (?:an?y? |some )?(?:${COMMON})`,
      'g',
    ),
    (_, one = '', other, another) => `do ${one} and ${other ?? another ?? ''} have any investors in common`,
  ],
  [
    new RegExp(
      String.raw`\b(?:do|does|is there|are there) (?:any |an? )?(?:${COMMON}) (?:that )?(?:link|connect|tie|bind|join)s?(?:ing)? ${NAME} (?:and|with|to) ${NAME}`,
      'g',
    ),
    'do $1 and $2 have any investors in common',
  ],
  [
    new RegExp(
      String.raw`\b(?:through|via|by) (?:which|what) (?:${COMMON}|(?:investors?|backers?)) (?:are|is) ${NAME} (?:and ${NAME} ${TIED}|${TIED} (?:to|with) ${NAME})`,
      'g',
    ),
    (_, one = '', other, another) => `which investors do ${one} and ${other ?? another ?? ''} have in common`,
  ],
  [
    new RegExp(
      `(?<=^|[、。\\s])([^、。?？\\sはがとに]{2,16})(?:と|は|が)([^、。?？\\sはがとに]{2,16})(?:に?は|が|と)?、?${COMMON_JA}(?:つなが|繋が|結び|結ば|関係|関わ|関連|りんく)[^、。?？]*`,
      'gu',
    ),
    '$1と$2に共通の投資家はいますか',
  ],
];

/** To put money in, by other words; and whether one should. */
export const INVESTING: Rewording[] = [
  // "It's A that paid B", 「Bに払ったのはA」: who does it is said in a clause of its own
  [
    /\bit(?:'?s| is| was) ([a-z]+) (?:that|who|which) (?=(?:pa(?:ys?|id)|hand(?:s|ed)?|g(?:ives?|ave)|puts?|sen(?:ds?|t)|invest(?:s|ed)?|fund(?:s|ed)?|back(?:s|ed)?|ow(?:es?|ed)|b(?:uys?|ought)|suppl(?:y|ies|ied)|s(?:ells?|old))\b)/g,
    '$1 ',
  ],
  [
    /([a-z]+|[ぁ-んー]{4,30})に(?:は)?([^、。にがは?？]{0,14}?)(払った|支払った|渡した|渡してる|払ってる|支払ってる|支払っている|払っている)のは、?(?!どこ|誰|だれ|どの|どれ|何|なに)([a-z]+|[ぁ-んー]{4,30}?)(?=(?:なん|な[のん]|だ[よろっ]|です|で(?:した|合)|って|じゃ(?:ん|ない[?？])|。|[?？]|$))/g,
    '$4が$1に$2$3',
  ],
  ...SHARING,
  // "is any of the deals exclusive?"
  [
    /\b(?:is|are) (?:any|one|some|either) of the (?:deals|tie-ups|partnerships|agreements|arrangements) exclusive\b/g,
    'is there an exclusive deal',
  ],
  // "which of these is defensive?"
  [
    /\b(which (?:one )?of (?:these|those|them) (?:is|was)) (?:the |a )?(?:more )?(?:defensive|protective)(?: one)?\b/g,
    '$1 a hedge',
  ],
  // "its biggest ticket": what it puts into one
  [
    /\b(biggest|largest|smallest|fattest|heftiest) (?:single )?(?:tickets?|che(?:que|ck)s?|positions?|exposures?|outlays?|bets?)\b(?! (?:on|that|is that)\b)/g,
    '$1 investment',
  ],
  [/(?<=\b(?:has|have|had)\b[^?.!]{1,30}) had (?:out of|off|from)\b/g, ' received from'],
  [/\bwalk(?:s|ed)? away with (?=how much|what|\$?\d)/g, 'received '],
  // "Owe its funding to X": to have it from there
  [
    /\bowes? (?:its|their|his|all its|most of its) (?:funding|money|cash|capital|bankroll|war chest|budget)(?: (?:partly|mostly|mainly|largely|entirely|in part))? to\b/g,
    'get its funding from',
  ],
  // 「MS100億」
  [
    /(?<=\b(?:ms|msft|nvda|nvidia|microsoft|openai|anthropic|xai|google|amazon|fidelity|ark))(?=\d+(?:億|兆))/g,
    'が',
  ],
  // "How much has it put in over the years?": no year is asked for
  [
    /(?<=\bhow much\b[^?.!]*),? (?:over|through(?:out)?|across|during) (?:all )?the (?:past |last )?years\b|^(?:over|through(?:out)?|across|during) (?:all )?the (?:past |last )?years,? (?=how much)/g,
    '',
  ],
  [
    /(?:何年にも?わたって|何年もかけて|長年(?:にわたって)?|ここ数年で)、?(?=[^。?？]*(?:いくら|額|合計))/gu,
    '',
  ],
  // "Buy $10b of NVIDIA shares"
  [
    /\b(?:(buy)|(buys)|(bought|picked up)|(buying)) ((?:about |around |up to )?\$?[\d.]+ ?(?:bn?|billion|m|million|k)?(?: (?:dollars? )?worth)?) (?:of |in )([\w.]+?)(?:'s|s')? (?:shares?|stocks?|equity)\b/g,
    (_, buy, buys, bought, buying, sum, name) => `${investsAs(buy, buys, bought, buying)} ${sum} in ${name}`,
  ],
  // To buy part of a company is to invest in it.
  [
    /\b(?:(buy)|(buys)|(bought|picked up)|(buying)) (?:(?:an?|some|any|more|its|their|the) )?(?:\w+ )?(?:stakes?|shares?|stocks?|piece|slice|chunk|tickets?) (?:in|of|on)(?:to)?\b/g,
    (_, ...forms) => `${investsAs(...forms.slice(0, 4))} in`,
  ],
  // In the third person, nobody is told to
  [
    /\b(act|acts|acting)(?= (?:as|like) (?:an? |the )?(?:\w+ )?(?:investors?|backers?|shareholders?|suppliers?|customers?|providers?|insurance|hedge|rivals?|partners?|funders?)\b)/g,
    'serving',
  ],
  [
    /\b(?:is|would) it (?:be )?(?:advisable|wise|prudent|sensible|worthwhile|reasonable|a good idea) to (?:invest in|buy|hold)\b/g,
    'should i invest in',
  ],
  // "Is A a good investment?"
  [
    /\b(?:good|sound|wise|safe|smart|attractive|worthwhile|prudent) investment(?=(?: (?:now|today|at present|right now|at the moment))?[\s?.!]*$)/g,
    'good stock to buy',
  ],
  // 「2社止まりで名前が出るのは」
  [
    /([12一二](?:社|つ))(?:止まり|どまり)(?:で|として|の)?(?:名前が)?(?:出(?:る|てくる)|挙がる|載る|名を連ねる)(?:の|会社|投資家)(?=は|って)/gu,
    '$1だけに出資しているの',
  ],
  // 「金額ありの2社は」
  [/金額(?:が)?あり(?:の(?!は)(?=[\d二三社会企]))/gu, '金額が出ている'],
  [/金額(?:が)?あり(?=は|って|だと)/gu, '金額が出ているの'],
  [/値札(?:が|の|は)?(?:[つ付]いて(?:い)?)?[な無]い/gu, '金額がない'],
  [/(?:一番|いちばん)お?金?(?:を)?(?=出す|出して|出し?てる|払う|払って)/gu, '一番多く'],
  // "The thirty": of sums in billions, as everybody speaks of them
  [
    /\bthe (thirty|thirteen|fifteen|seventy[- ]four)\b(?=\s*(?:[?.,!;]|$|(?:going|flowing|running|back|would|will|does|do|is|was|comes?|goes?|could|can|that|which|it|they|from|to|anthropic|microsoft|openai|nvidia)\b))/g,
    (_, sum = '') => `the ${{ thirty: 30, thirteen: 13, fifteen: 15 }[sum] ?? 74} billion`,
  ],
  [/\b(?:sponsor|financier)(s?)\b/g, 'backer$1'],
  // "Who funds both labs": the two that each of them is held against
  [
    /(?<=\b(?:who|which|anyone|anybody|name|names?)\b[^?.!]{0,40}\b(?:back|backs|backed|fund|funds|funded|invests? in|invested in|in|holds?|owns?|behind) )both (?:of the )?(?:ai )?labs\b/g,
    'both openai and anthropic',
  ],
  [/(?:両方の|両|2つの|二つの)らぼ(?=に|へ|を)/gu, 'openaiとanthropicの両方'],
  // The market as it is today is that of the article's year.
  [/(?<!(?:2025|2030)年?の?)(?:今|現在|いま|足元)の(?:ai)?市場(?:規模)?/gu, '2025年の市場'],
  [/(?:今|現在|いま)より(?:も)?(?=2030)/gu, '2025年より'],
  [
    /\b(?:the )?(?:current|present|today's) (?:ai )?market\b|\bthe (?:ai )?market (?:today|now|right now|currently|as of now)\b/g,
    'the market in 2025',
  ],
  [/(?<=\b2030\b[^.?!]{0,30}\bthan )(?:now|today|currently)\b/g, 'in 2025'],
  [/100と(?:置|お)い(?:たら|て|た(?:場合|とき))(?:、)?(?:の)?/gu, '100とすると、'],
  // "If 2025 is 100, what's 2030 on the same index?"
  [
    /\b(?:if|set|with|taking) 2025 (?:is|=|at|as|to|equals?)(?: an? index of)? 100\b/g,
    'indexed with 2025 at 100',
  ],
  // "Pull their cash out"
  [
    /\b(pull|yank|tak|withdraw)(s|ed|e|es|ing)? (?:all )?(?:their|its|the|his|her) (?:cash|money|funds|capital|stakes?|dollars|investments?)(?: back)? out\b/g,
    'pull$2 out',
  ],
  [/(?<=[a-z])(?:の)?専用(?:に|で)/gu, 'だけに'],
  // "Who gave Anthropic the most?"
  [
    /\bg[ai]ve(?:s|n)? (?!the )(\w+) the most(?: (?:money|cash|funding))?(?=\s*[?.!,]|$)/g,
    'put the most into $1',
  ],
  // "Its stake doubles as insurance": twice as much is another matter
  [
    /\bdoubl(es?|ed|ing) (?:up )?as (?=an? |the |its |insurance\b|\w+ (?:for|in case|should|if)\b)/g,
    'serv$1 as ',
  ],
  // "It holds technology back"
  [
    /\b(hold|holds|held|holding|set|sets|setting) ((?:the )?(?!back\b)\w+(?: (?!back\b)\w+)?) back\b/g,
    '$1 back $2',
  ],
  // "It breaks with the old pattern"
  [
    /\b(?:breaks?|broke|parts? (?:company|ways)|parted ways) with (?=the (?:old|past|traditional|usual|earlier|former|classic)\b)/g,
    'differs from ',
  ],
  // "A sits with the cloud providers"
  [
    /\b(?:sits?|stands?|belongs?|goes|ranks?|is (?:filed|lumped|grouped)) (?:in )?(?:with|among|amongst|alongside|under|beside) (?:the )?(?=(?:cloud|chip|ai|model)[ -]?(?:provider|maker|compan|firm|crowd)\w*)/g,
    'is one of the ',
  ],
  // "It put all its eggs in the A basket", "it bet the house on A"
  [
    /\b(put|puts|putting|has|have|had) (?:all (?:of )?|every one of )?(?:its|their|the) eggs in (?:the |its )?(\w+)(?:'s)? basket\b/g,
    'invested only in $2',
  ],
  // "They give A a miss", "it gave A the cold shoulder"
  [
    /\b(?:giv(?:e|es|ing)|gave) (\w+) (?:a miss|(?:the|a) cold shoulder|a wide berth)(?=\W|$)/g,
    'avoid investing in $1',
  ],
  [
    /\b(?:would|will|does|did|do)(?:n't| not) touch (?!(?:on|upon|the|any|its|their|base)\b)(\w+)(?: ventures)?(?: with an? [\w -]*pole\b)?/g,
    'avoids investing in $1',
  ],
  // "The flow from A to B is put at 30 billion"
  [
    /(?<=\b(?:is|are|was|were)\b[^?.!]{0,60}) (?:put|pegged) at (?=\$?\d|about |around |roughly |some |\w+ (?:b|tr)illion)/g,
    ' ',
  ],
  // "Without clouds the labs get nowhere"
  [
    /^((?:(?:so|and|but) )?(?:[\w ]{2,24}, )?)without ((?:an? |the )?\w+(?:(?:,| and| or){1,24} (?:an? |the )?\w+){0,2}),? ((?:the |any )?(?:\w+ ){1,3}?)(?:gets? nowhere|(?:is|are) (?:stuck|lost|helpless|sunk|going nowhere)|go(?:es)? nowhere)\b/g,
    "$1$3can't succeed without $2",
  ],
  // "It would only hurt the industry so much"
  [
    /\bonly (hurt|harm|shake|affect|damage|hit)(s?) ((?:the |an? )?(?:\w+ ){1,3}?)so (?:much|far|badly)\b/g,
    '$1$2 $3to a limited extent',
  ],
  [/\bg[ai]ve(?:s|n)? the most (?:(?:money|cash|funding) )?to\b/g, 'put the most into'],
];
