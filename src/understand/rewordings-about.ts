import type { Rewording } from '../text/rewriter.ts';

/** What is asked about is a thing: neither a clause nor what stands for what was told, nor the article itself. */
const THING = [
  '(?!(?:who|whom|whose|what|when|where|why|how|which|whether|if|that|it|this|these|those|them|they|him|her|you|u|ur|your|yourself|me|us|something|anything|nothing|everything|all|more|both|each|one|another|some|any|an?|[2-5]|two|three|four|five)\\b)',
  "(?!(?:the |this |that )?(?:whole |entire )?(?:article|piece|text|post|story|cat|bot)\\b(?!'))",
  '(?!.*\\b(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|and (?:who|what|when|where|why|how|which)|but|because|if|who|when|where|why|how|what|which|whether)\\b)',
  '(?<thing>[^?!.;:,\\n]{3,60}?)',
].join('');
const POLITE =
  '(?:(?:can|could|would|will) (?:you|u|ya) )?(?:(?:please|pls|plz|kindly|just|maybe|quickly|briefly) ){0,12}';
const OPENS = '^(?:(?:hey|hi|hello|ok|okay|so|and|also|well|um+|right|now|please|pls|sorry)[,.!…\\s]+)*';
const ENDS =
  '(?: (?:to|for) me| again| please| pls| plz| thanks| thx| quickly| briefly| real quick|,? in (?:short|brief|a nutshell|one (?:line|sentence)|(?:simple|plain) (?:terms|words|english))){0,12}[?.!\\s]*$';
const ASKS = [
  'what (?:do|does|can) (?:you|u|ya|it|the article|the cat) (?:know|say|have|tell (?:me|us))(?: to say)? (?:about|on|of)',
  '(?:(?:is|are) there |(?:do you |have you |you )?(?:have |got )?)?any (?:info|information|details?|data|word|insights?|thoughts) (?:on|about|regarding|re)',
  '(?:(?:some|more|the|give me|i need|need) ){0,12}(?:details?|info|information|facts|specifics) (?:on|about|regarding)',
  '(?:(?:give me|i need|need|got|have|do) ){0,12}(?:a |the )?(?:quick |short |brief |little ){0,12}(?:rundown|run-down|overview|summary|recap|explanation|explainer|gist|breakdown) (?:of|on|about)',
  `${POLITE}(?:explain|describe|talk me through|walk me through|fill me in on|brief me on|enlighten me on|tell me(?: (?:more |a bit )?about)?|remind me (?:of|about))`,
  "(?:i'?m |am )?(?:curious|wondering|interested) (?:about|in)",
  "(?:what'?s|what is) the (?:story|situation|scoop|lowdown) (?:with|on|about)",
  "(?:let'?s )?(?:talk|chat) about",
  "i(?:'?d| would)? (?:really |just |also )?(?:wanna|want to|like to|love to|need to) (?:know|hear|learn|understand)(?: (?:more|a bit|something))?(?: about)?",
].join('|');

/** "What do you know about X?", "any details on X", 「Xって要するに？」: nothing but X is asked about, whatever stands around it. */
export const ABOUT: Rewording[] = [
  [new RegExp(`${OPENS}(?:${ASKS}) ${THING}${ENDS}`, 'g'), 'explain $<thing>'],
  // "X explained", "X in a nutshell"
  [
    new RegExp(
      `${OPENS}(?!.*\\b(?:i|you|we|me|put|whole|things?)\\b)${THING}(?:,? (?:in (?:short|brief|a nutshell)|explained(?: simply)?))[?.!\\s]*$`,
      'g',
    ),
    'explain $<thing>',
  ],
  [
    /^(?:explain |what(?:'?s| is| are) |wh?at (?:is|are) )?(?:a |the |google'?s? ){0,12}tpus?[?.!\s]*$/g,
    "which layer is google's tpu in",
  ],
  [
    /^(?:(?:ぐーぐる|google)の)?tpu(?:って|とは|は)?(?:何|なに|なん)?(?:なの|ですか|だ|や)?[?？。\s]*$/gu,
    'googleのtpuはどの層',
  ],
  [
    /(?<=^|[、。?？\s])([^、。?？\s]{2,24})って(?:要するに|つまり|結局|簡単に言うと|ひとことで言うと|一言で言うと)[、]?(?:何|なに|なん)?(?:なの|ですか|だ|や)?[?？]*$/gu,
    '$1は?',
  ],
  [
    /(?<=^|[、。?？\s])([^、。?？\s]{2,24})の(?:説明|解説|概要|詳細)(?:を|も)?(?:お願いします?|よろしく|頼む|してください?|して|ください|下さい|求む|きぼんぬ|希望)[。!！\s]*$/gu,
    '$1は?',
  ],
  [/(?<=[\p{L}ー])(?:kwsk|くわしくぷりーず)[。!！\s]*$/gu, 'を詳しく教えて'],
  // "who gets frozen out if it goes wrong", 「こじれたら割を食うのは誰？」: who can't get in
  [
    /^((?:and|so|but|then|also)[, ]+)?(?:who|whom|which (?:firms|companies|players|businesses))(?: (?:gets?|is|are|be|ends? up|would|might|could|will|stands? to|winds? up|being|getting|left)){1,3} (?:(?:shut|frozen|squeezed|pushed|crowded|kept|locked|priced|elbowed|muscled) out|left out in the cold)(?: (?:if|when|should|once|in case) (?:it|this|that|things|all this|the (?:market|bet|whole thing|structure|scheme|loop))\b[^?.,]{0,30}| as a result| of (?:the )?(?:market|race|game|industry))?[?.!\s]*$/g,
    'which firms get locked out?',
  ],
  [
    /^(?:(?:で|じゃあ|では|逆に|そして|結局)、?)?(?:もし)?(?:(?:これが)?(?:うまくいかな|悪く転|こじれ|しくじ|裏目に|まずくな|悪い(?:方|ほう)に)[^、。?？]{0,8}、?)?(?:(?:誰|だれ|どこ|どの会社|どんな会社|どういう会社)が(?:締め出され|弾き出され|はじき出され|割を食|蚊帳の外|入れなくな|排除され)[^、。?？]{0,8}|(?:締め出され|弾き出され|はじき出され|割を食|蚊帳の外に置かれ|入れなくな|排除され)[^、。?？]{0,4}のは(?:誰|だれ|どこ|どの会社|どんな会社|どういう会社)[^、。?？]{0,5})[?？。\s]*$/gu,
    '締め出されるのは誰?',
  ],
  // "how does mutual investing add stability", 「相互出資がなぜ安定につながるのか」
  [
    /^how (?:does|do|would|can) [^,?.]{3,40}? (?:add|bring|create|give|provide|lend|increase|improve|contribute|lead)s? (?:(?:more|to|the|any|it|market|industry|greater) ){0,12}stability(?: to [^,?.]{3,24})?[?.!\s]*$/g,
    'why does this make the market more stable?',
  ],
  [
    /^[^、。?？はも]{2,12}(?:が|は)(?:なぜ|どうして)(?:業界|市場)?(?:の|を|が)?安定(?:に(?:つながる|繋がる|なる)|をもたらす|させる)[^、。?？]{0,6}[?？。\s]*$/gu,
    'この構造が市場の安定性を高めるのはなぜ?',
  ],
  // "Nvidia's customers", 「NVIDIAの顧客を教えて」: who they are
  [
    /^(?:explain |what(?:'?s| is| are| about) |list |name )?(\S+)'s (customers|clients|buyers)[?.!\s]*$/g,
    "who are $1's $2?",
  ],
  [
    /(?<=^(?:(?!って)[^はがをに、。?？\s]){2,16})の(顧客|お?客(?:さん|様)?|得意先|取引先)(?:(?:って|とは)(?:何|誰|どこ)?|を?(?:教えて|知りたい|挙げて)|も知りたい|について|の話して)?[?？。\s]*$/gu,
    'の$1は誰?',
  ],
  // "Microsoft's income from Anthropic", 「MicrosoftのAnthropicからの収入」: what the one pays the other
  // "It's A, not B, that …": of B it is not said, and nothing is denied.
  [/(?<=\bit(?:'s| is) [a-z]+),? not ([a-z]+)(?=,? (?:that|who|which)\b)/g, ', rather than $1,'],
  // "The risks include a breach, right?": that it is one of them is claimed.
  [
    /^((?:so|and|but|ok)[, ]+)?(?:do |does )?(?:(?:the|its|these|all|three|listed|main) ){0,12}(risks|merits|benefits|drawbacks|upsides|downsides|reasons) (?:also )?(?:include|comprise|contain|cover)(?: the)? (?=[^?]*(?:,? (?:right|correct|yes|no|true|don't they|is that right)\b|\?))/g,
    '$1one of the $2 is ',
  ],
  // "To some degree": no schooling.
  [/\bto (?:some|a (?:certain|large|small)|any) degree\b/g, 'to some extent'],
  // "The total you just gave": that one.
  [
    /\bthe (total|sum|figure|amount|number)s? (?:that )?(?:you|u) (?:just |already )?(?:gave|mentioned|said|told (?:me|us)|quoted|named)\b/g,
    'that $1',
  ],
  // "Make 74 billion in 2028": not a loss of it.
  [
    /\b(?:make|makes|making|rake in|rakes in|bank) (?=(?:about |like |around |some )?\$?\d[\d.,]* ?(?:b|bn|bil|billions?|trillion)\b[^?.!]*\b20\d\d\b)/g,
    'earn ',
  ],
  // For whom it is told is no part of it.
  [
    /(?<=\b(?:summari[sz]e|explain|describe|sum up|recap|outline)\b[^?.!]{3,50}) (?:for|to) (?:an?|my|our|the|some) (?:clients?|customers?|boss|manager|mom|mum|dad|team|kids?|child|friends?|colleagues?|audience|meeting|report|slides?|deck|newsletter|beginners?)(?=[?.!\s]*$)/g,
    '',
  ],
  [
    /(?<!\S)(?!(?:it|that|there|he|she)')(\S+)'s (?:income|revenues?|earnings|takings|proceeds|receipts) from (?!its?\b|their|the\b|ai\b|invest\w*|all\b|that\b|this\b)(\S+?)(?=[?.!,\s]|$)/g,
    'what $2 pays $1',
  ],
  [
    /(?<!\S)(?!(?:it|that|there|he|she)')(\S+)'s sales to (?!its?\b|their|the\b|ai\b|all\b|that\b|this\b|customers|clients)(\S+?)(?=[?.!,\s]|$)/g,
    'what $2 pays $1',
  ],
  [
    /([^の、。?？\s]{2,16})の([^のは、。?？\s]{2,16})(?:への|向けの?|に対する)(?:売り?上げ?高?|販売額|請求金?額?)/gu,
    '$2が$1に払う額',
  ],
  [
    /([^の、。?？\s]{2,16})の([^のは、。?？\s]{2,16})からの(?:収入|売り?上げ?高?|収益|入金|受け?取り?額?)/gu,
    '$2が$1に払う額',
  ],
  // "Market?", "market size", 「市場は？」
  [
    /^(?:(?:and|so|ok|the|explain|what about|what is|whats|ai|its|total) ){0,12}market(?: size| value)?[?.!\s]*$/g,
    'how big is the ai market',
  ],
  [
    /^(?:で、?|じゃあ、?)?(?:ai)?(?:の)?(?:市場|まーけっと)(?:の?(?:規模|大きさ))?(?:って|は)?(?:どう|どのくらい|どれくらい)?(?:なの|ですか)?[?？。\s]*$/gu,
    'ai市場の規模は?',
  ],
  // "Where'd he post it, twitter?", 「どこに投稿したの、X？」: the place that is guessed is what is asked.
  [
    /^((?:(?:and|so|but|ok|then)[, ]+){0,12})where(?:'d| did| was)? (?:he|she|they|it|that|this|that guy)(?: (?:post(?:ed)?|wr[io]te|written|say|said|put|share[d]?|publish(?:ed)?|tweet(?:ed)?))?(?: (?:it|that|this))?[,?.]+ (?:like |on |was it (?:on )?|maybe (?:on )?|you mean )?([a-z]{1,12})\s*\?*$/g,
    '$1did he post it on $2?',
  ],
  [
    /^((?:で|じゃあ?|、){0,24})どこ(?:に|で|へ)(?:投稿|書|言|つぶや|呟|載|上げ|あげ)[ぁ-ん]{1,5}(?:の|ん|か)?[、,?？。\s]+(?:あ|もしかして|やっぱり)?([a-zぁ-ん]{1,10}?)(?:かな|か|とか|だよね)?[?？\s]*$/gu,
    '$1$2に投稿したの?',
  ],
  // "what is the article about?": in one breath
  [
    /^(?:(?:so|ok|and|hey|hi)[, ]+){0,6}what(?:'?s| is) (?:the|this|that|your) (?:article|piece|post|text) (?:really |actually |even )?(?:about|on)(?: exactly| anyway| again)?[?.!\s]*$/g,
    "what's this article about in one sentence?",
  ],
  // "isn't that in like all of them"
  [/(?<=\b(?:in|is|are|was|of|to|for|by) )like (?=(?:all|every|most|none|both|each|three|two)\b)/g, ''],
  // "m8 isn't A in all three?": whom it is said to
  [
    /^(?:(?:m8|mate|bro|bruh|dude|man|guys|fam|homie|sis|lads|mates|buddy|pal|yo|hey|ey)[,! ]+){1,3}(?=(?:is|are|was|were|does|do|did|has|have|can|will|would)(?:n'?t)? )/g,
    '',
  ],
  // "what do i buy": advice, as "what should I buy" is
  [
    /\bwhat (?:do|shall) (?=i (?:buy|sell|invest in|put (?:my )?(?:money|savings) (?:in|into))\b)/g,
    'what should ',
  ],
  // "where does A fit in the three layers"
  [
    /\bwhere (?:do|does|did|would|could|can) ([\w.]+(?: [\w.]+)?) (?:fit|belong) (?:in |into |in to |within |among |on )?(?:in )?(?:the |these |those |your )?(?:three |3 )?(?:ai )?layers?\b/g,
    'which layer is $1 in',
  ],
  // "your main concern?"
  [
    /^(?:(?:so|ok|and|but)[, ]+){0,6}(?:what(?:'?s| is| are) )?your (?:own |main |biggest |top |chief |one )?(?:concern|worry|worries|fear)s?(?: here| in all this| then)?[?.!\s]*$/g,
    'what is your biggest worry?',
  ],
  // "got any hobbies", "what do you do for fun": of the cat herself
  [
    /^(?:(?:so|ok|and|hey|hi)[, ]+){0,6}(?:(?:have you |do you have |you )?(?:got )?any hobbies|what do you (?:like to )?do (?:for fun|on (?:your days?|a day) off|in your (?:free|spare) time|when you're (?:bored|free|off)|at weekends|on weekends))[?.!\s]*$/g,
    "what's your favourite snack?",
  ],
  [
    /^(?:(?:so|ok|and|hey|hi)[, ]+){0,6}(?:tuna|salmon|chicken|fish|cheese|milk|sardines?|mackerel|treats?)(?: or |,? )(?:tuna|salmon|chicken|fish|cheese|milk|sardines?|mackerel|treats?)\?\s*$/g,
    "what's your favourite snack?",
  ],
  // "any backers of A that aren't B?", 「BじゃないAの出資者」: besides B
  [
    /(?<=\b(?:backers?|investors?|funders?|shareholders?|owners?)(?: (?:of|in|behind|at) [\w.]+)?),? (?:that|who|which)(?: are|'re| is|'s)?(?:n't| not|nt)(?: just)? (?!disclosed|public|named|known|stated|listed|private|big|ai\b|in\b|on\b|also|part|there|both|american|tech|(?:\w+(?:ed|ing))\b)(?=[\w.]+(?: ventures)?[?.!\s]*$)/g,
    ' besides ',
  ],
  [
    /(?:じゃ|では)な(?:い|く)(?:ほうの|方の)?(?=(?:出資者|投資家|株主|出資元|スポンサー|すぽんさー?)(?:は|って|も|が)?(?:いる|誰|だれ|他|ほか|どこ|[?？]))/gu,
    '以外の',
  ],
  // 「③について教えて」, "tell me about #3": that point of the list
  [
    /^\s*\(?([1-9])[).]?\s*(?:番|番目)?(?:について|のこと|に関して|って|は|を)(?:何|なに)?(?:もっと|もう少し|もうちょっと|詳しく|くわしく|さらに){0,3}(?:教えて|おしえて|説明して|話して|お願い)?(?:ください|くれる)?[?？。!！\s]*$/gu,
    '$1つ目について教えて',
  ],
  [
    /^((?:(?:and|so|ok|now|please|can you|could you)[, ]+){0,6}(?:tell me|more|what|how|explain|expand|elaborate)(?: more)?(?: about| on)?)\s*(?:#|no\.? ?|\(|the point |point |item )?([1-9])\)?(?: (?:please|pls|then))?[?.!\s]*$/g,
    '$1 number $2',
  ],
  [/^\s*(?:#\s?|\()([1-9])\)?[?.!\s]*$/g, 'tell me about number $1'],
];
