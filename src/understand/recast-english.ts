import { createRewriter, type Rewording } from '../text/rewriter.ts';
import { IN_OUTLOOK } from './recast-framed.ts';
import { SIDES_ENGLISH } from './recast-sides.ts';

/** "Merit 1 and risk no. 2": which of them, by its place. */
const PLACES: readonly Rewording[] = ['first', 'second', 'third', 'fourth', 'fifth'].map((place, at) => [
  new RegExp(
    String.raw`\b(?<sort>merit|risk|reason|feature|trait|advantage|benefit|upside|downside|drawback|strategy|danger) ?(?:#|no\.? ?|number |nr\.? ?)?${at + 1}(?!\w)(?! ?(?:[-–—,/%]|or|to) ?\d|[.,]\d)(?=\s*(?:[?!.,;:)]|$|\s(?:and|plus|&|vs|please|pls|then|in|from|mean\w*|about|say\w*)\b))`,
    'giu',
  ),
  `the ${place} $<sort>`,
]);

const START = String.raw`(?<=^|[.!?;:]\s+|^(?:and|so|then|also),? |, (?=(?:i|could|might|would) ))`;

/** A noun behind it is what is wanted. */
const WANTED = String.raw`${START}(?:for (?:an?|my|our|the) [\w ]{2,24},? )?(?:(?:would|could|might|may) (?:you|i) (?:please |kindly )?(?:oblige (?:me|us) with|trouble you for|furnish (?:me|us) with|provide (?:me|us) with|favou?r (?:me|us) with|have|request)|(?:i|we) (?:should|would|'d) (?:be (?:most |very |much )?(?:grateful|obliged|thankful|glad) (?:for|to have|to receive)|appreciate)|(?:i|we) (?:require|request|seek)|kindly (?:provide|furnish|supply)(?: me with)?) `;

/** What somebody's investing shows is what they are after with it. */
const INVESTS = String.raw`(?<said>[^.?!,;]{4,60}\b(?:invest|back|fund|bet)\w*\b[^.?!;]{4,70}?)`;
const SHOWS = String.raw`(?:mean|show|tell (?:us|me)|suggest|imply|indicate|signal|reveal|demonstrate)`;
const DRAWN: readonly Rewording[] = [
  // "From A to B and back to A": back, and nothing more.
  [
    /(?<way>\bfrom (?<start>\S+) to \S+?),?(?: and)?(?: then)?(?: all the way)? back (?:again )?to \k<start>\b/giu,
    '$<way> and back',
  ],
  [
    new RegExp(
      String.raw`${START}(?:so |and )?what (?:does it ${SHOWS}|(?:can|could|do|should) (?:we|you|one|i) (?:infer|conclude|tell|learn|gather|read) from(?: the fact| it)?|does the (?:article|author) (?:infer|conclude|take|read|gather) from(?: the fact)?)(?:,? that| that) ${INVESTS}\s*\?+$`,
      'iu',
    ),
    'Why is it that $<said>?',
  ],
  [
    new RegExp(
      String.raw`^${INVESTS}\. (?:so |and |now )?what (?:does (?:that|this|it)(?: fact| all)? ${SHOWS}|(?:does the (?:article|author)|do we|can (?:we|you|one)) (?:infer|conclude|read|take|gather|say|learn)(?: (?:from|into|about) (?:that|this|it))?)(?: about (?:it|them))?\s*\?+$`,
      'iu',
    ),
    'Why is it that $<said>?',
  ],
];

/** "What month and year was it announced?": one date. */
const DATED: readonly Rewording[] = [
  [
    /\b(?:(?:in|on) )?(?:what|which) (?:month|year|date|day)(?: and |\/| & |, )(?:(?:what|which) )?(?:month|year|date|day)(?= (?:is|was|were|did|does|do|has|had|will)\b)/iu,
    'when',
  ],
];

const BACKS = String.raw`(?:back|fund|invest|financ|bankroll|own|put (?:any |some )?money)`;
/** "Does A or B back C?" asks it of each. */
const EITHER: readonly Rewording[] = [
  [
    new RegExp(
      String.raw`^(?<scene>.*)\b(?:whether|if) (?:either )?(?<one>\w+) or (?<other>\w+) (?<backs>${BACKS}(?:s|es|ed)?(?: \w+){1,3}?)[.!;,]+\s*(?:so,? |well,? )?(?:do|does|did|is|are) (?:either|any|both|one)(?: one)?(?: of (?:them|those|these|the two))?\s*\?*$`,
      'iu',
    ),
    'does either $<one> or $<other> $<backs>?',
  ],
  [
    new RegExp(
      String.raw`^(?<so>(?:(?:and|so|but|ok|hey|hi)[, ]+){0,12})(?<does>do|does|did|is|are|has|have) (?!either\b)(?<one>\w+) or (?<other>\w+) (?=(?:actually |really |even |also )?${BACKS}(?:e?d|ing)?\b)(?!.*\b(?:more|most|less|larger|bigger|first|earlier|longer)\b)`,
      'iu',
    ),
    '$<so>$<does> either $<one> or $<other> ',
  ],
];

/** Whose a post is, by when it comes, what it adds up to: in the words that are asked with most. */
const PLAINER: readonly Rewording[] = [
  [
    /\b(?:who(?:'s|s| is| was) )?the author of (?=(?:that|the|this) (?:[\w-]+ )?(?:post|tweet|quote|line|remark|message)\b)/giu,
    'who wrote ',
  ],
  [
    /^(?<so>(?:(?:and|so|but|ok)[, ]+){0,12})(?:(?:in|over|within|on|for) )?(?:what|which) (?:time ?(?:frame|scale|span)|timeline|time horizon)(?: (?:is|was) (?:that|it|this)(?: (?:in|on|for))?)?[?.! ]*$/iu,
    '$<so>when?',
  ],
  [
    /^(?<so>(?:(?:and|so|ok|now|just|give me|gimme|the)[, ]+){0,12})(?:pros?|merits?|upsides?|benefits|advantages) ?(?:vs\.?|versus|&|and|n|\/) ?(?:the )?(?:cons?|risks?|downsides?|drawbacks|disadvantages)(?: (?:in|within) (?:\d|one|two|three|a (?:few|couple)(?: of)?) (?:short )?(?:lines?|sentences?|words?))?(?: (?:please|pls|plz))?[?.! ]*$/iu,
    'what are the pros and cons?',
  ],
  // "Cash out to A vs investment in from A and B"
  [
    /\b(?:money|cash|funds|dollars) (?:going |flowing )?out to (?=[^?]*\b(?:vs|versus|against)\b)/giu,
    'payment to ',
  ],
  [
    /(?<=\b(?:vs\.?|versus|against) (?:the )?(?:max(?:imum)? |total )?)(?:money|cash|funds|investments?) (?:coming |flowing )?in from /giu,
    'investment from ',
  ],
  [
    /\badd (?<all>(?:all )?(?:of )?(?:the|its|their|these|those) (?:stakes|investments|deals|sums|numbers|amounts|figures)) (?:all )?up\b/giu,
    'add up $<all>',
  ],
];

/** "…, respectively, as of November 2025?": when the article was written is no other question. */
const AS_OF: Rewording = [
  /(?:, respectively)?,? as (?:of|at) (?:the end of |mid-?|early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2},?)? 20\d\d(?=[?.! ]*$)/iu,
  '',
];

/** "… and which companies are given as examples of each?": who is in each. */
const EXAMPLES: Rewording = [
  /(?:,? and|,|;|\?|\.)? (?:(?:which|what) (?:companies|firms|names|players|services)(?: (?:or|and) (?:companies|firms|names|services|products))? (?:(?:are|is) )?(?:given|cited|named|listed|mentioned|offered|provided|quoted)(?: as (?:an )?examples?)?|(?:the )?(?:companies|firms|names)(?: (?:or|and) (?:services|products))? (?:given|cited|named|listed|exemplified) as examples) (?:of|for|in|under) each(?: (?:of them|one|element|layer))?(?=[?.! ]*$)/iu,
  ', and who is named under each of them',
];

/** "What date does the article bear, who is its author, …?": the article's, and not hers. */
const AUTHOR: Rewording = [
  /(?<=\b(?:article|piece|text|publication|published)\b[^?!]{0,60})\bwho (?:is|was) (?:its|the) (?:author|writer)(?! of)\b/iu,
  'who wrote the article',
];

/** Formal English in the plain words for it. */
const FORMAL_ENGLISH: readonly Rewording[] = [
  ...SIDES_ENGLISH,
  ...DRAWN,
  ...DATED,
  ...PLAINER,
  ...EITHER,
  AS_OF,
  AUTHOR,
  EXAMPLES,
  // "Microsoft already has OpenAI, right?": what it is said to have it is in.
  [
    /\b(?<by>[A-Z]\w+) already (?:has|had|got|'s got) (?<of>[A-Z]\w+)(?=,| right|\s*[?.!]*$)/u,
    '$<by> already invests in $<of>',
  ],
  [/\bco-(?=operat|ordinat|exist)/giu, 'co'],
  // "Would you be so good as to explain …?"
  [
    new RegExp(
      String.raw`${START}(?:would|could|might|will) (?:you|i) (?:please |kindly |perhaps )?(?:be (?:so )?(?:good|kind|courteous|obliging)(?: enough)?(?: as)? to|trouble you to|ask you to|prevail upon you to|care to|undertake to) `,
      'giu',
    ),
    'please ',
  ],
  [
    new RegExp(
      String.raw`${START}(?:would|could|will|might) you (?:please |kindly |then |also ){0,12}(?=(?:set|lay) out\b|(?:outline|list|enumerate|state|name|identify|describe|indicate|specify|summari[sz]e|give|itemi[sz]e)\b)`,
      'giu',
    ),
    'please ',
  ],
  // "I should be grateful if you would list …"
  [
    new RegExp(
      String.raw`${START}(?:i|we) (?:should|would|'d|shall) (?:be (?:most |very |much |so )?(?:grateful|obliged|thankful|glad|pleased)|appreciate it) if you (?:would|could|might|were to) (?:please |kindly )?`,
      'giu',
    ),
    'please ',
  ],
  // "Might you oblige me with a brief overview", "I should be grateful for the figure", "I require the ceiling"
  [
    new RegExp(
      String.raw`${WANTED}(?=the (?:two |three |four )?[a-z]+[^s\W]s (?:of|for|in|that|which)\b)`,
      'giu',
    ),
    'what are ',
  ],
  [new RegExp(String.raw`${WANTED}(?=the\b)`, 'giu'), 'what is '],
  [new RegExp(String.raw`${WANTED}(?=(?:an?|some|both|its|their|each|your|brief)\b)`, 'giu'), 'give me '],
  // "I should like to understand how …"
  [
    new RegExp(
      String.raw`${START}(?:i|we) (?:should|would|'d) (?:also |very much )?(?:like|wish|care|be (?:glad|interested|curious)) to (?:know|understand|learn|ascertain|establish|be told|hear|see|ask) (?=(?:what|which|who|whom|whose|when|where|why|how)\b)`,
      'giu',
    ),
    'tell me ',
  ],
  [
    new RegExp(
      String.raw`${START}(?:may|might|could) (?:i|we) (?:ask|enquire|inquire)(?: of you)?,? (?=(?:what|which|who|whom|whose|when|where|why|how|by)\b)`,
      'giu',
    ),
    '',
  ],
  // "What, apart from the provision of capital, does A offer B?"
  [
    /(?<=^|[.!?;]\s+)(?<word>what|who|how|(?:which|what) [\w-]+(?: [\w-]+)?),? (?:apart from|aside from|besides|other than|beyond) (?<less>[^,?.]{3,48}), (?<asked>(?:does|do|did|is|are|was|were|has|have|else|can|could|will)\b[^?.]*)(?=[?.]|$)/giu,
    '$<word> $<asked> besides $<less>',
  ],
  [
    /\b(?:apart from|aside from|besides|other than(?: by)?|beyond) (?:the )?(?:provision|supply|contribution|injection|furnishing|receipt) of /giu,
    'besides ',
  ],
  [/\b(?:besides|other than|apart from|aside from) (?:capital|funds|funding|finance)\b/giu, 'besides money'],
  [/\bother than by (?=\w+ing\b)/giu, 'besides '],
  // Sums are told anyway.
  [
    /,? with (?:the |any )?(?:amounts?|sums?|figures?|dates?)(?: attached)?,? (?:where(?:ver)?|if|as far as|insofar as) (?:(?:they|it|these|one) (?:is|are) )?(?:given|stated|available|known|disclosed|provided|applicable|quoted|specified)\b/giu,
    '',
  ],
  // "Give me the tactics the piece lists."
  [
    /(?<=\bthe (?:\w+ )?\w+s) (?:that |which )?(?:the|this) (?:piece|article|text|author|post) (?:lists|names|gives|mentions|cites|offers|describes|spells out|sets out|identifies)(?=\W*$)/giu,
    '',
  ],
  [/\bon what (?:grounds|basis)(?= (?:does|do|did|is|are|was|were|has|have)\b)/giu, 'why'],
  [/\bmonopoli[sz]ed by (?=[A-Z])/gu, 'a monopoly of '],
  // To profit from something is no figure.
  [
    /(?<=\b(?:how|does|do|did|can|could|may|to|will)\b[^.?!]{0,40} )profit(?<s>s?) (?=from\b)/giu,
    'benefit$<s> ',
  ],
  [
    /\b(?<sort>absolute|dollar|net) increment\b|\bincrement in (?=(?:dollar|absolute)\b)/giu,
    'absolute increase',
  ],
  // "Expressed as …, please?"
  [/^(?:and |or )?(?:expressed|stated|rendered|put|given) (?:as|in) (?=\S)/iu, 'in '],
  [/^in an? (?=(?:absolute|net|dollar)\b)/iu, 'what is the '],
  [
    /\brespective (?:cheques?|checks?|outlays?|tickets?|contributions?|commitments?|holdings?)\b/giu,
    'respective investments',
  ],
  [
    /\bthe (?:\$?[\d.]+ ?(?:bn?|billion)|money|cash|sum) (?:that )?(?<of>\w+) (?:pays?|paid|sends?|hands?)(?: (?:over )?(?:to )?(?!does|do)\w+)?,? (?:so )?(?:does|do|will) (?:that|the|this|it|any of (?:it|that))(?: cash| money)? (?:ever |actually )?(?:come|flow|get|find its way) back\b(?: to (?:it|them|\w+))?/giu,
    'does the money $<of> pays come back to it',
  ],
  // "The money A pays B comes back how?": all the ways round, not only by way of B.
  [
    /(?<=\b(?:money|cash|funds|dollars?|billion|\$?\d+ ?bn?|sum)\b(?: that)? \w+ (?:pays?|paid|sends?|sent|hands?|handed|gives?|gave)) (?:over )?(?:to )?(?!(?:out|off|back)\b)\w+(?=,? .{0,30}\b(?:com(?:e|es|ing)|get(?:s|ting)?|flow(?:s|ing)?|find(?:s|ing)? its way|return(?:s|ing)?|go(?:es|ing)?|end(?:s)? up|mak(?:e|es) it)\b[^.?]{0,12}\b(?:back|return\w*)\b)/giu,
    '',
  ],
  // "What does A buy back?": whom it pays.
  [
    /\bwhat (?:does|do|is|did) (?<of>(?!(?:i|we|you|me)\b)\w+) (?:then |itself )?(?:buy(?:ing)?|bought|purchas(?:e|ing))(?: (?:back|in return|in exchange|with (?:it|(?:the|that|this|its|all that) (?:money|cash|funds|funding))))?(?=\s*[?.,]|$)/giu,
    'who does $<of> pay',
  ],
  // "… in A and B and also C?": one list.
  [
    /(?<=\b(?:in|into|behind|backs?|funds?) (?:\w+(?:,? and |, )){0,3}\w+),? and also (?=[\w.]+\s*(?:[?.!,]|$))(?!(?:why|how|when|who|what|where|which)\b)/giu,
    ' and ',
  ],
  ...PLACES,
  // "Name the reasons, and give a line on each."
  [
    /(?<=^.{6,80}?)[.,;?]\s+(?:and |then |please ){0,12}(?:give|say|write|add|put)(?: me)? (?:an?|one) (?:short |single )?(?:line|sentence|word|phrase|bullet)s? (?:on|about|for|per|under|to) each(?: one| of them)?[.!\s]*$/iu,
    '. One by one.',
  ],
];

/** What is put otherwise where there is no Japanese letter. */
export const putEnglish = createRewriter([...FORMAL_ENGLISH, ...IN_OUTLOOK]);
