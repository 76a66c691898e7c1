import type { Rewording } from '../text/rewriter.ts';

const TIE = String.raw`\b(?:connections?|connected|links?|linked|ties?|tied|relationships?)\b`;
const UNIT = '(?:dollars?|dollar terms|percent(?:ages?)?|percentage terms|%|money|shares)';

/** In English: how it is to be told, and what is told with it anyway, beside what is asked. */
export const TAILS: readonly Rewording[] = [
  // "List the risks, titles only": those of its points, and not the article's
  [
    /(?<=\b(?:risks|merits|benefits|points|features)\b[^?]{0,12}[,.;:(–—-]\s*)(?:just |only )?(?:the )?titles(?: only| alone)?(?=[\s?.!)]*$)/giu,
    'headings only',
  ],
  // "the amount the diagram shows going from A to B": where it is drawn tells nothing of it
  [
    /\b(?<sum>(?:the|that) (?:amount|sum|figure|money|number|payment)) (?:that |which )?(?:the|its|this) (?:diagram|chart|drawing|flow ?chart|article|piece|graphic|sketch|picture) (?:shows?|has|draws?|gives?|depicts?|puts?|marks?)(?: as)? (?=(?:going|flowing|moving|running|paid|from)\b)/giu,
    '$<sum> ',
  ],
  // "why though, what's the thesis": asked once
  [
    /^(?<why>(?:(?:but|and|so|ok(?:ay)?|hm+|huh)[,.]? ){0,3}(?:why|how come)(?: though| tho| so| is that| that)?)[,.?!…:\s–—-]+(?:(?:like|i mean|and|so|but),? )?what(?:'s|s| is| was) (?:the|their|that|its) (?:\w+ )?(?:thesis|idea|logic|bet|rationale|reasoning|thinking|theory|case|play|angle|motive|reason|argument|story)(?: (?:there|here|behind (?:it|that|this|all that)))?[\s?.!]*$/iu,
    '$<why>?',
  ],
  // "Summary please: the five features": it is said what of.
  [
    /^(?:(?:quick|short|brief) )?(?:summary|recap|overview|rundown)(?:,? (?:please|pls|plz))?\s*[:–—-]\s*(?=the (?:two|three|four|five|[2-5]) )/iu,
    '',
  ],
  // "Is AGI in their timeline or is that just Twitter talking?": what it may be instead is none of hers.
  [
    /(?<=^(?:(?:so|wait|ok|hey|but|and|yo|lol)[,\s]+){0,12}(?:is|are|was|were|does|do|did|has|have|will|can|could)\b[^?.!]{6,90}?),? or (?:is|was) (?:that|it|this|all that) (?:just|only|merely|all|simply|some|pure|mere) (?=[^?.!,]*\b(?:twitter|reddit|tiktok|youtube|discord|internet|online|media|press|hype|rumou?rs?|gossip|talk\w*|chatter|noise|fud|clickbait|marketing|speculation|nonsense|bs|cap|made up|imagin\w+|people|someone|somebody|folks|bros?|my \w+|him|her|me|them|wishful|legend|myth|conspiracy|drama)\b)[^?.!,]{2,40}(?=[?.!\s]*$)/iu,
    '',
  ],
  // "We're not speaking and I need to settle this before rent day: is …?"
  [
    /^[^:?]*\b(?:i|we|gotta|need|want|wanna|help me|trying) (?:(?:just|really|have|need|want|got|gotta|wanna|to) ){0,12}(?:settle|win|end|prove|resolve|sort out) (?:this|it|that|an? |the |our |my )[^:?]{0,60}:\s+(?=(?:if|is|are|was|were|does|do|did|has|have|can|could|will|would|should|who|what|which|how|why|when)\b)/iu,
    '',
  ],
  // "any upside at all or are we just cooked?"
  [
    /(?<=\bany\b[^?.!]{4,60}?),? or (?:are|r|is) (?:we|they|u|you|i|everyone|everybody|it) (?:(?:all|just|basically|simply) ){0,12}(?:cooked|screwed|doomed|fucked|toast|done for|hosed|dead|over|finished|boned|f'?ed)(?=[?.!\s]*$)/iu,
    '',
  ],
  // "ok then Fidelity, how many dollars"
  [/^(?:ok(?:ay)?|alright|all right|fine|well|so),? then,? (?=\w+(?: \w+)?, (?:how|what|when)\b)/iu, 'and '],
  // "everything dated Nov 2025": announced then, whatever the date of the article itself
  [
    /\b(?:(?:give me|list|show me) )?(?:everything|anything|all)(?: (?:that(?:'s| is| was) )?)?(?: ?)dated (?:in |to )?(?=(?:nov|dec|2025))/iu,
    'what was announced in ',
  ],
  // "who competes with whom per the piece"
  [
    /(?<=\b(?:who|what|which|how|why|where|when)\b[^?.!]{6,60}?),? (?:per|according to|as per) (?:the|this) (?:piece|article|text|post|write-?up)(?=[.?!\s]*$)/iu,
    '',
  ],
  // "on what condition does it fail"
  [
    /\b(?:on|under) (?:what|which) conditions? (?:does|would|could|might|will|can) (?:it|this|that|they|all this|(?:the|this) (?:whole )?(?:thing|structure|loop|cycle|bet|scheme|setup))(?: all)? (?:fail|break|collapse|fall apart|unravel|burst|blow up|go wrong|work|hold|succeed)(?: down)?(?=[.?!\s]*$)/iu,
    'What does its success hinge on',
  ],
  // "its stakes please, with sizes": those are told with them
  [
    /(?<=\b(?:stakes|investments|holdings|portfolio|backers|investors|deals|bets)\b[^?.!]{0,30})(?:,? (?:with|and|plus|incl(?:\.|uding)?)|,| [+&]) (?:the |their |its |all )?(?:figures|numbers|amounts|sums|sizes|dollar (?:figures|amounts))(?: too| as well| please)?(?=[.?!\s]*$)/iu,
    '',
  ],
  // "…, with figures where there are any"
  [
    /,? (?:with|and|including|giving) (?:the |any |all )?(?:figures|numbers|amounts|sums|dollar (?:figures|amounts)) (?:where(?:ver)?|if|when(?:ever)?) (?:(?:there (?:are|is)|they(?:'re| are)|you have|it (?:has|gives|states)) ?)?(?:any|them|known|available|stated|given|possible|one|some)?(?=[.?!\s]*$)/iu,
    '',
  ],
  // "…? amounts for them if you have any"
  [
    /(?<=[?.!]\s*)(?:and |plus )?(?:the |any )?(?:amounts?|figures?|sums?|numbers?|sizes?|cheques?|checks?)(?: (?:for|of|from|on) (?:them|each|those|these|both|either|all(?: of them)?))?(?: too| as well)?,? (?:if|where(?:ver)?|in case) [^?.!]{2,28}(?=[.?!\s]*$)/iu,
    'How much each?',
  ],
  // "… from A to B and back to A, leg by leg"
  [
    /(?<=\b(?:money|cash|funds|dollars?|path|route)\b.{4,80}),? (?<leg>leg|step|hop|stage|arrow) by \k<leg>(?=[.?!,\s]*$)/iu,
    '',
  ],
  // "How much …, even as a range?"
  [
    /(?<=\bhow much\b[^?]{8,90}),? (?:(?:even|or|at least|if only|perhaps|maybe) ){1,3}(?:just |only )?(?:as |in |to )?(?:an? )?(?:rough(?:ly)?|approximate(?:ly)?|range|ballpark|estimate|(?:rough|ballpark|approximate) (?:range|estimate|figure|number|terms|guess))(?=[?.!\s]*$)/iu,
    '',
  ],
  // "Is there a link between A and B, and if so through which company?"
  [
    new RegExp(
      String.raw`(?<=${TIE}[^?.!]{4,70}?),? and,? if (?:so|there is(?: one)?|yes|they are),? (?:through|via|by way of|thanks to) (?:whom|(?:which|what)(?: (?:compan(?:y|ies)|firms?|intermediar\w+|players?))?)(?=[?.!\s]*$)`,
      'iu',
    ),
    '',
  ],
  // "… valuation after the A and B deal": of one deal.
  [
    /(?<=\b(?:valuation|valued|worth|market cap\w*|share price)\b[^?.!]{0,30} the \w+) and (?=\w+ (?:deals?|tie-?ups?|investments?|announcements?|partnerships?|rounds?|money)\b[?.!\s]*$)/iu,
    '/',
  ],
  // "What are A's and B's stakes in C, in dollars or in percent?"
  [
    new RegExp(
      String.raw`\b(?:what (?:are|were)|how (?:big|large) are) (?<one>\w+)(?:'s)? and (?<other>\w+)'s? (?:respective )?(?:stakes|holdings|investments) in (?<of>\w+),? (?:whether )?in ${UNIT} or (?:in )?${UNIT}(?=[?.!\s]*$)`,
      'iu',
    ),
    'how much have $<one> and $<other> invested in $<of>',
  ],
  // "Who described the loop as A paying B, …, for which outlet does he work, and where did he post it?": told with the name.
  [
    /(?<=\bwho (?:described|summed up|portrayed|characterised|characterized) (?:the|this) (?:\w+ )?(?:loop|cycle|circle|structure|relationship|arrangement)) as (?=[^?]*\bpa(?:ys?|ying)\b)[^?]{10,160}?(?:,? (?:and )?(?:(?:for|at) (?:which|what) \w+ (?:does|do) (?:he|she|they) work|where (?:did|was) (?:he|she|they|it) (?:post(?:ed)?|sa(?:y|id)|write|written)(?: it| that| this)?)){1,2}(?=[?.!\s]*$)/iu,
    '',
  ],
  // "How does A's strategy differ from that of B?": both are told.
  [
    /\bhow (?:does|do|is|are) (?:the )?(?<one>\w+)'s? (?<what>strategy|aims?|goals?|motives?|strategic intent) (?:differ(?:ent)? from|compare (?:to|with)) (?:that|those|the (?:one|strategy|aims?|goals?)) of (?<other>[^?.!,]{3,20}(?: \([^()]{3,40}\))?)(?=[?.!\s]*$|[?.!])/iu,
    "1. What is $<one>'s $<what>? 2. What is the $<what> of $<other>",
  ],
  // "Am I right that A is described as P, unlike B, which are Q?": two claims.
  [
    /^(?:am i right (?:that|in (?:thinking|saying)(?: that)?)|is it (?:true|right|correct) that|so) (?<one>[^,?]{2,30}?) (?:is|are) (?:described as |called |seen as |said to be )?(?<trait>[\w-]+), (?:unlike|in contrast (?:to|with)|as opposed to) (?<other>[^,?]{3,30}), which (?:is|are) (?<second>[\w -]{3,30})(?=[?.!\s]*$)/iu,
    'Is it true that $<one> is $<trait> and $<other> are $<second>',
  ],
];
