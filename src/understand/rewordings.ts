import { createRewriter, type Rewording } from '../text/rewriter.ts';
import { UNSPACED } from '../text/tokens.ts';
import { ABOUT } from './rewordings-about.ts';
import { INVESTING } from './rewordings-investing.ts';
import { JAPANESE } from './rewordings-japanese.ts';
import { POLITE } from './rewordings-polite.ts';
import { LACKING } from './rewordings-lacking.ts';

/** Signs and short forms, written out. */
const SIGNS: Rewording[] = [
  [/(?<=\d) ?(?:(oku)|chou|tyou)(?: doru)?\b/g, (_, isOku) => (isOku ? '億どる' : '兆どる')],
  [
    /おー?ぷん(?=(?:と|や|、|・|も)(?:あんそろ|あんすろ|anthropic|くろー?ど|xai))|(?<=(?:あんそろ|anthropic|xai)(?:と|や|、|・))おー?ぷん(?=[のにはが])/g,
    'openai',
  ],
  [/(?<=\b(?:trillion|billion|million|percent|bn|tn|\d)|%)[ -]?ish\b/g, ' '],
  [/[➡▶]\u{fe0f}?/gu, '→'],
  [/(?<=[a-z0-9]) ?[\p{Extended_Pictographic}\u{fe0f}\u{200d}]+ ?(?=[ぁ-ん])/gu, ''],
  [
    / ?[\p{Extended_Pictographic}\u{fe0f}\u{200d}]+(?: ?[\p{Extended_Pictographic}\u{fe0f}\u{200d}]+)* ?/gu,
    ' ',
  ],
  [/(?<=[a-z0-9])\+(?=[a-z])/g, ' + '],
  // 「( )億ドル」: a gap to be filled in
  [/\([\s_]*\)(?=(?:億|兆)?どる|億|兆|%)/gu, 'いくら'],
  [/ ?∩ ?/g, ' and '],
  [/^(?!.*[ぁ-ん])(.*[a-z]) ?> ?(?=[a-z])/, '$1 bigger than '],
  [/^(?!.*[ぁ-ん])(.*[a-z]) ?< ?(?=[a-z])/, '$1 smaller than '],
  [/> ?(?=\d+ ?(?:years?|yrs?)\b)/g, 'more than '],
  [/(?<![0-9] ?)% (?=of\b)/g, 'percent '],
  [/(?<![0-9] ?)% (?=(?:ownership|stake|holding)\b)/g, 'percentage '],
  [/(?<=[a-z]{2}) (?:n|'n'?) (?=[a-z]{2})/g, ' and '],
  [/(?<=\b(?:what|the|which|how many|whose)) ?%/g, ' percent'],
  // "isnt", "havent": as they are typed in haste
  [/\b(is|are|was|were|does|do|did|has|have|would|could|should)nt\b/g, "$1n't"],
  [/\bhow(much|many|come|big|long)\b/g, 'how $1'],
  // "A specific acquisition": who buys whom
  [
    /\b(?:an? |any |one |the )?(?:specific|concrete|particular|named) (?:acquisition|takeover|buyout|m&a)(?: (?:pair|deal|target|candidate|example|case))?s?\b/g,
    'which company might acquire which',
  ],
  // "What's the deal with the market size": no deal
  [/\bwh?at(?:'?s| is)? (?:the )?deal with (?!.*\band\b)/g, 'what about '],
];

/** What only says where it comes from, or whom it is for. */
const ASIDES: Rewording[] = [
  // What sets it against what was asked before.
  [/^(?:and |but )?on the (?:other (?:hand|side)|flip ?side|contrary),? (?=\S+ \S)/g, ''],
  // Where all that she knows comes from anyway.
  [
    /,? ?\b(?:according to|as per|going by|based on|judging by) (?:the|this|your|that|ur) (?:article|piece|text|story|write-?up)\b,?|(?:この|その)?記事に(?:よると|よれば)、?/g,
    '',
  ],
  // 「役員向けに」, "for my boss", "in the same format"
  [
    /(?:役員|上司|社長|部長|会議|取締役会?|社内|ぷれぜん|資料|すらいど|授業|発表|子ども|子供|初心者)(?:会)?(?:向け|用)(?:に|の|で)?|(?:同じ|同様の)(?:体裁|形式|書式|ふぉーまっと|書き方|要領)で|,? ?\b(?:in )?(?:the )?same (?:format|style|layout)\b|,? ?\bfor (?:my|the|our|a|an) (?:boss|board|manager|team|slides?|deck|presentation|class|report|newsletter|essay|memo)\b/g,
    '',
  ],
  // "Can you google it": a verb, and no company.
  [/\bgoogle (?=(?:it|that|this|them|stuff|things?|something|anything)\b)/g, 'search the web for '],
  // "Explain it like I'm five"
  [
    /,? ?\b(?:like|as if|as though) (?:i'?m|i am|i was|i were) (?:still )?(?:five|5|(?:five|ten|\d+)(?: years?)?(?: old)?|an? (?:\w+ )?(?:kid|child|toddler|beginner|idiot|dummy|newbie)|(?:totally |completely )?new (?:to|at|here).*|stupid|dumb|on my \w+ (?:espresso|coffee|beer))[\s.!?]*(?:lol|lmao|pls|please)?[\s.!?]*$/g,
    '',
  ],
  // "…, huh, someone's jealous"
  [/(?<=\b(?:huh|innit|eh)),? (?!(?:who|what|when|where|why|how|which|is|are|do|does)\b)[\w' ]{3,30}$/g, '?'],
  // "Same thing but Microsoft instead of NVIDIA"
  [
    /^(?:(?:and|ok|now|so) ){0,12}(?:the )?same(?: thing| question| again| one| q)?,? (?:(?:but|for|with|just|now) ){1,12}(.+?),? (?:instead of|rather than|in place of|not) [^,?.]+[?.!]*$/,
    'what about $1?',
  ],
  // "Client wants one number: …"
  [
    /^(?:[\w' ]{2,24} )?(?:wants?|needs?) (?:just )?(?:one|a|an|the) (?:(?:single|quick|straight|simple) )?(?:number|figure|answer|yes or no)[:,] /g,
    '',
  ],
  // 「…、金額つきで」: sums are told anyway
  [/、?(?:金額|数字|日付)(?:つき|付き|込み|入り)(?:で|に)?[。.!！]*$/gu, ''],
  // "… or stfu"
  [/,? ?\bor (?:stfu|shut (?:up|it)|gtfo|get lost|else)(?=[\s.!?]*$)/g, ''],
  // "…, if I got that right?"
  [
    /,? \bif i(?:'ve| have)? (?:got|get|understood|understand|read|remember|recall|heard)(?: (?:that|this|it|all this|all that))?(?: (?:right|correctly|properly))?(?=\s*[?.!]*$)/g,
    ', right',
  ],
];

/** Words for what has a more usual one, which the patterns of all readers know. */
const USUAL: Rewording[] = [
  [/\bsum (?:it|this|that|everything|the (?:article|piece)) up\b/g, 'summarise the article'],
  [
    /,? ?\bin (?:under |at most |max(?:imum)? )?(?:\d+|five|ten|twenty|a few|a couple of) words(?: or (?:less|fewer))?\b/g,
    ' in short',
  ],
  [
    /(?<=\b(?:the|this|your|that|ur) )(?:story|write-?up|blog(?: ?post)?|op-?ed|essay|news ?letter|report)\b(?! (?:of|about|behind) (?:my|how|your)\b)/g,
    'article',
  ],
  [/\b(?:on|at|by) (?:what|which) (?:(?:exact|precise) )?(?:date|point(?: in time)?|time)\b/g, 'when'],
  [/\beach of the two\b/g, 'both'],
  [
    /(?<=払う|払った|出す|出した|入れる|入れた|投資する|出資する)(?:分|ぶん)(?:は|って)?[?？]?\s*$/gu,
    'のはいくら?',
  ],
  [/(?<![先手]は[^。?？]{0,12})(?<=[a-z])一択(?=なん|です|だ|で|って|か|よね|[?？]|$)/gu, 'だけに出資してる'],
  // "What did A and B each pledge to C?"
  [
    /\bwhat (?=(?:did|does|do|has|have|is|are|will)\b(?: [\w&,'-]+){1,8}? (?:each|both) (?:pledg|commit|contribut|promis|put(?:ting)? up|chip)|(?:did|does|do|has|have|is|are|will)\b(?: [\w&,'-]+){1,6}? (?:pledg|commit|contribut|promis|chip)\w*(?: in)? (?:to|into) (?:open ?ai|anthropic|xai)\b)/g,
    'how much ',
  ],
  [
    /(?<!\b(?:payments?|word|food|data|text) )\b(?:micro)?processors\b(?! (?:people|ppl|folks?|guys?|lot)\b)/g,
    'chips',
  ],
  [
    /\b(?:graphics? (?:cards?|chips?|processors?)|(?:ai|hardware) accelerators)\b(?! (?:people|ppl|folks?|guys?|lot|crowd|crew|giant|maker|makers|company|companies|firm|firms|seller|shop|business|vendor|king|boys|side|tier|layer)\b)/g,
    'gpus',
  ],
  [
    /\bred ink\b|(?<!\b(?:trade|budget|gpus?|chips?|supply|power|energy|talent|fiscal) )\b(?:shortfalls?|deficits?)\b/g,
    'loss',
  ],
  [/(?<!\bstaff )\bturnover\b/g, 'revenue'],
  [/\b(?:per annum|p\.a\.)(?=\W|$)/g, 'a year'],
  [/\b(?:expansion|increase) rate\b/g, 'growth rate'],
  [
    /\ball told\b|\b(?:summed|added|tallied|totted) up(?=[\s.,?!]*$)|(?<!^(?:and |so |but ){0,12}(?:is|are|does|who(?:'s| is)|which (?:\w+ )?(?:is|are)) (?:[\w.]+ ){0,2})\bin all(?=[\s.?!]*$)/g,
    'in total',
  ],
  [
    /\bbankroll(s|ed|ing)?\b/g,
    (_, form = '') => ({ s: 'backs', ed: 'backed', ing: 'backing' })[form] ?? 'back',
  ],
  [
    /(?<=\b(?:which|what|three|two|four|these|those|ai|tech|\d) )outfit(s?)\b(?! (?:are|is|do|does|should|for) (?:you|u|i|we|your|my)\b)/g,
    (_, more) => (more ? 'companies' : 'company'),
  ],
  [/けたい(?=業界|の|は|屋|市場|って)|(?<!提)携帯(?:電話)?(?!会社|きゃりあ|性|用|き|して|し)/g, 'すまほ'],
  [
    /(この|その|例の|あの|元の)(?:文章|本文|こらむ|ぶろぐ|にゅす|読み物|よみもの|れぽと|書き物|文)(?![\p{sc=Han}ー])/gu,
    '$1記事',
  ],
  [/額面(?:額)?/g, '金額'],
  [/(?<=[るたいうの])額(?=[はがをもっ、?？\s]|の記載|って|$)/gu, '金額'],
  [/資金提供/g, '出資'],
  [
    /何年何月(?:何日)?(?=ごろ|頃|の|か|だ|に|付|[?？\s]|$)|どの(?:時期|時点|たいみんぐ)(?=の|に|で|か|だ|[?？\s]|$)/gu,
    'いつ',
  ],
  [
    /(?<!(?:と|や|か|、|・|[/／]|vs|のうち|または|もしくは|それとも)[^。?？]{0,40})どちら(?=ですか|でしょう|なん(?:です|だ)|に(?:出|入|払|投|お|支)|の(?:会社|企業|くらうど)|を(?:順に|通|経由)|が入|じゃ[?？]?$|か、)/gu,
    'どこ',
  ],
  [/せふちねっと/g, '保険'],
  [/まけっと(?=規模|の|が|は|って|、|全体)/g, '市場'],
  [/特色/g, '特徴'],
  [/業種/g, '業界'],
];

/** English that is put in a roundabout way. */
const ENGLISH: Rewording[] = [
  // "X - thoughts?": what is there to say of X
  [/(?<=\S \S.*?)[\s,.:;]*[-–—]* ?\b(?:any |your |ur )?thoughts(?: on (?:that|this|it))?\s*\?+$/g, ''],
  // "Can you summarise X?", "tell me about A's X": it is X that is to be told
  [
    /\b(?:(?:can|could|would|will) (?:you|u) )?(?:please |pls |quickly |briefly )?summari[sz]e (?=\S+ \S)(?!.*\b(?:article|piece|text|post|story|page|blog|paper|report|it|this|that|everything|all|main|key|whole|for me|in)\b)/g,
    'explain ',
  ],
  [
    /^((?:(?:please|pls|so|ok|now|and) ){0,12})(?:tell me|talk) (?:more |a bit )?about (?=\S+(?: \S+)?'s \S)/g,
    '$1explain ',
  ],
  // "… would be great too"
  [
    /\b,? ?(?:would|will|'d) be (?:great|nice|good|cool|lovely|helpful|handy|useful|awesome|perfect)(?: too| as well| to (?:know|have|hear)){1,12}[\s.!]*$/g,
    '',
  ],
  // "Google's position", "the role of AWS": where it stands
  [
    /\b((?:google|amd|aws|amazon)(?: cloud)?)'s (?:position|standing|place)\b/g,
    'the place of $1 in the layers',
  ],
  // "What does A want from B?", "what does A get from backing B?": what is in it for A
  [
    /\bwhat (?:does|do|did|would|will|could|might) (?!(?:they|it|he|she|you|we|i|people|everyone) )((?:[\w.&'-]+ ){1,4}?)(?:(?:really |actually |even )?(?:want|seek|hope to gain|stand to gain|gain|hope for|look for) (?:from|out of|by|in) (?!(?:any|all|some|part) of|(?:this|that|it|these|here)\b)[^,.;?]{2,40}|(?:get|gain) (?:from|out of|by|for|in return for) (?:backing|funding|investing|supporting|financing|bankrolling|putting (?:money|cash) in(?:to)?|betting on) (?:(?:all|both|so many|several|these|those|the|other|ai|rival|different|major|multiple|of|them|its|two|three) ?){0,12}(?:labs?|compan(?:y|ies)|firms?|rivals?|start-?ups?|customers|clients|them|makers)?)(?=[,.;?]|\s+and (?:what|who|how|why)\b|$)/g,
    "what's in it for $1",
  ],
  // "Doesn't it …?" asks for a yes as "does it …?" does.
  [
    /^((?:(?:so|but|and|wait|ok|hey|hm+|um|well|then|also)[,\s]+){0,12}(?:is|are|do|does|did|has|have|was|were|can|could|will|would|should))n'?t (?=\w)/g,
    '$1 ',
  ],
  [/\b(?:is|it's|its|gets?)? ?multipl(?:y|ied|ies) by (?:how much|what)\b/g, 'how many times as large is it'],
  [/\boutta\b/g, 'out of'],
  // "Does Jensen …? Like does NVIDIA, I mean": the same again, by another name.
  [/(?<=\w{3}[^.;?!]*)[.;,] like (?:does|do|is|are|did|has) [\w' ]{2,20},? i mean(?=[\s.!?]*$)/g, ''],
  [/(?<=\babout [\w.]+) and about (?=[a-z])/g, ' and '],
  [/\bgimme\b/g, 'give me'],
  [/\blemme\b/g, 'let me'],
  // "y would anyone …"
  [
    /(?<=^|[,.?!;] ?|\b(?:but|and|so|ok|wonder|get) )y (?=(?:would|wud|did|do|does|is|are|r|not|tf|can'?t|can|should|on earth|even|they|the)\b)/g,
    'why ',
  ],
  ...INVESTING,
  [/\b(the|each|every|largest|biggest|smallest|quantified|which|what) leg(s?)\b/g, '$1 deal$2'],
  [/(?<=(?:→|->)\s?\w+) leg\b/g, ''],
  [/\bstacks? up (?:against|to|with)\b/g, 'compares to'],
  [
    /(?<!equity )\b(?:exposure to|positions? in|holdings? in)\b(?! (?:an?|the)\b| [\w.]+(?:'s)? (?:chips?|gpus?|clouds?|hardware|risks?))/g,
    'stake in',
  ],
  [
    /\b(hold|holds|held|holding|have|has|had|having|own|owns|owned|got|gotten|took|takes?) (?:a|any|some) (?:(?:small|little|big|tiny|large) )?(?:piece|slice|chunk|bite|bit) of (?!the\b|this\b|that\b|an?\b|it\b)/g,
    '$1 a stake in ',
  ],
  [/\b(?:cheque|check|ticket) sizes?\b/g, 'amount'],
  [/\bshareholdings?\b/g, 'stake'],
  [/\bsingle (?=(?:biggest|largest|most|smallest)\b)/g, ''],
  [/(?<=\b(?:arrow|deal|stake|payment|investment|ticket)s?\b[^?.!]{0,60})\bprice tag\b/g, 'amount'],
  // "… so it can have Claude": what it is for is no part of who pays whom.
  [
    /(?<=\b(?:how|what|who|when|which)\b[^?.!]*\b(?:pays?|paid|gives?|gave|invests?|invested|puts?)\b[^?.!]{6,60}?),? (?:so(?: that)?|in order) (?:it|they|he|she) (?:can|could|will|may|gets? to) [^?.!,]{2,40}(?=[?.!]*$)/g,
    '',
  ],
  [
    /(?<=\b(?:if|when|once)\b[^?.!]{4,60}\b(?:is|are|'s|be) [\w. ]{0,24}?)\b(?:toast|screwed|done for|cooked|doomed|ruined|dead meat|fucked|finito|kaput)(?=[\s?.!,]|$)/g,
    'finished',
  ],
  [/(?<=\w) because of (?:all )?(?:this|that|it)(?=[\s?.!]*$)/g, ''],
];

const ANY: Rewording[] = [...SIGNS, ...ASIDES, ...USUAL, ...ENGLISH];
/** Where there is no Japanese letter, what needs one is spared the search. */
const putLatin = createRewriter([...ANY, ...ABOUT, ...LACKING]);
const putAny = createRewriter([...ANY, ...POLITE, ...ABOUT, ...JAPANESE, ...LACKING]);

/** A folded text in the words that readers know: signs written out, asides left out, roundabout turns put plainly. */
export const reword = (folded: string): string => (UNSPACED.test(folded) ? putAny(folded) : putLatin(folded));
