/** How English asks for yes or no, and how for more. All of it reads folded text. */

const OPENING =
  /^(?:(?:so|and|but|wait|ok|okay|hey|hi|yo|um|hmm|well|lol|also|then|technyan|cat|quick question|quick check|quick one|check|just checking|serious question|please|can you tell me|tell me|do you know|i heard|is it (?:true|right|correct|fair to say) that)[\s,:-]+){0,12}(?:is|are|was|were|do|does|did|has|have(?! (?:an?|the|my|our|got|to|some|two|three)\b)|had|can|could|will|would|should|isn't|aren't|doesn't|don't|didn't|hasn't|haven't|won't|wasn't|isnt|doesnt|didnt|am|may|might|true|is it)\b/;
const WHETHER_CLAUSE = /^(?:and |or )?whether\b/;
/** "If one of them fails, does …?" */
const IF =
  /^(?:so |but |and )?if\b.*\b(?:does|do|is|are|will|would|can|could|did|has|have) (?:the|it|they|all|every\w*|an?|this|that|one|others?|you|u|we)\b/;
/** A statement thrown in, to be confirmed; or "any …". */
const ASIDE = /\b(?:then|i guess|i suppose|i bet|lol|though|tho|huh)\s*[?.!…]*$|^(?:so |and )?any\b/;
const CHANCE = /^(?:\w+[\s,]+){0,3}?(?:any|is there (?:a|any)|whats? the) chances?\b/;
/** What hands a statement over to be confirmed, behind a comma or the like. */
const TAG = [
  'right|rite|correct|true|tru|fair|fr|legit|accurate|real|fact|agreed?|possible|real or (?:cap|fake|not)|cap or (?:no cap|not|real)|no cap|t or f|true or false|t/f|fact or (?:fiction|myth)|myth or fact|confirm or deny|confirm|for real|deal or no deal|yeah|yea|yeh|ye|yep|yes|no|nope|huh|eh|innit|amirite|y/n|yes or no|yes/no|not',
  "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n'?t)? (?:it|they|he|she|that|there|we|this|one)(?: not)?",
  "ain'?t (?:it|they|that|he|she)|or (?:am|did|have|was) i [\\w' ]{2,36}|or (?:is|are|does|do|did|has|have|was|were|can|could|will|would) (?:it|they|that|he|she|this)|or (?:not|no|nah|what|nay)|or",
  "i (?:take it|gather|assume|presume|believe|think|guess|suppose|reckon|understand|hear|imagine|figure|trust)|if (?:memory serves|i (?:remember|recall|understand|read)\\b[\\w' ]*|i'?m not mistaken|im not mistaken)",
  "(?:is )?th(?:at|is)(?:'?s| is)? (?:the|a|your|its|it's)\\b(?: \\w+){1,3}|is that (?:right|so|it|true|correct|accurate|fair)|that what [\\w' ]{3,30}|(?:is|isn'?t|was|wasn'?t) (?:that |this |it )?(?:what|how|why) (?:it|they|he|she|you|the|this|ms|we|everyone|\\w+)\\b[\\w' ]{2,40}|am i (?:right|correct|wrong)|(?:would|wouldn't) you (?:say|agree)|isn't that (?:so|right|true)|says (?:the|this) (?:piece|article|text|cat)|or so (?:i|they|it|we)\\b(?: \\w+){1,5}|(?:did|do|have) i (?:get|got|have|read|hear|heard|understand|understood) (?:that|it|this)(?: right| straight| correctly| wrong)?",
].join('|');
const TO_WHOM =
  "(?: (?:chat|guys|lads|folks|y'?all|mate|bro|dude|man|cat|kitty|technyan|sir|then|tho|though|lol))?";
const TAGGED = new RegExp(`(?:[,;.:!]|\\s[-–—])\\s*(?:${TAG})${TO_WHOM}\\s*[?.!…]*$`);
/** Tags that need no comma. */
const BARE = [
  'right|rite|correct|true|tru|yeah|yea|yep|huh|innit|amirite|agreed|i take it|i gather|or not|or nah|yes or no|true or false|t or f|t/f|real or cap|confirm or deny',
  "or (?:am|did|do|have|was) i [\\w' ]{2,36}",
  'is what (?:it|they|she|he|you|people|everyone|the (?:article|piece|text|cat|author)) (?:says?|said|forecasts?|expects?|predicts?|reports?|thinks?|reckons?|believes?|claims?|tells? us)',
  "(?:is|are|was|were|do|does|did|has|have|can|could|will|would)n'?t (?:it|they|that|he|she)",
  "(?:is|isn'?t|ain'?t|was) (?:that|it|this) (?:right|so|true|correct|accurate|fair|legit|what [\\w' ]{3,30})",
  "(?:did|do|does|have|has) (?:[\\w']+ ){1,3}(?:get|got|have|has) (?:that|it|this|these) (?:right|straight|correct|wrong)",
].join('|');
const BARE_TAG = new RegExp(`\\b(?:${BARE})\\s*[?.!]*$`);
/** "xai getting anything from fidelity?": no verb in front, but nothing else to ask for. */
const WHETHER = /\b(?:any|anything|anyone|anybody|ever|at all|yet|too|also|as well|either)\b[^?]*\?\s*$/;
const WH =
  '(?:what|which|who|whom|whose|when|where|why|how|wat|wut|wats|wuts|wtf(?= (?:is|are|was|made|makes|does|do|did|happened))|hw|whats|hows|wheres|whens|whys|(?:why|how|who|what|where|when)d)';
const FILLER =
  '(?:so|and|but|or|ok|okay|k|hey|hi|yo|um|hmm|well|lol|also|then|wait|now|n|plus|btw|pls|please|just|oh|ah|sorry|again|actually|basically|seriously|honestly|exactly|roughly|curious|wondering|bro|dude|man|cat|technyan|tell me|remind me|any idea|no idea|i forgot|i forget|know|idk|dunno)[\\s,:.-]+';
const OF =
  '(?:by|for|in|into|to|from|at|on|of|off|with|about|since|until|till|under|through|via|behind|between|than)';
/** "… where does it end up": asks, wherever it stands. */
const INVERTED = new RegExp(
  `\\b${WH} (?:is|are|was|were|do|does|did|has|have|can|could|will|would|should)\\b`,
);
/** "Ok im lost who does A pay": so does what is turned round as only a question is. */
const TURNED = new RegExp(
  `\\b(?<!\\b(?:that|one|ones|those|people|firms?|compan(?:y|ies)) )${WH} (?:do|does|did)\\b`,
);
/** Where a question word asks: in front, behind a pause, a conjunction or a preposition, or last of all. */
const ASKS_BY_WORD = [
  new RegExp(`^(?:${FILLER}){0,4}(?:${OF}\\s)?(?:\\w+\\s)?${WH}\\b`),
  new RegExp(`(?:[,;:.!?]|\\s[-–—]\\s|\\b(?:and|n|but|also|plus|or|so|then)\\b)\\s*(?:${OF}\\s)?${WH}\\b`),
  new RegExp(`\\b${OF}\\s${WH}\\b`),
  new RegExp(`\\b${WH}(?:\\s\\w+){0,2}\\s*[?.!…]*$`),
  /(?<!\b(?:know|knows|say|says|said|tell|predict|guess|clear|matter) )\b(?:how (?:much|many|big|large|long|far)|what|why|how|whose|whom)\b/,
  /(?:^|[,.;:!-]\s*|\b(?:please|pls|and|just|also|to|me|you|u|genius)\s)(?:list|name|tell me (?:about|what|who|why|how|when)|explain|describe|give me|show)\b/,
  /(?:^|[.;:!?]\s+|\b(?:please|pls|now|then)\s)(?:state|enumerate|identify|specify|recite|summari[sz]e|outline|spell (?:it |them )?out|(?:list|name|cite|quote) (?:it|them|those|each|all|every|both|one|two|three)|fill in)\b(?! (?:of|money|actors?|aid|backed|owned)\b)/,
  TURNED,
];
const FIRST_WORD = new RegExp(`^(?:${FILLER})*${WH}\\b`);
/** A clause that somebody can't tell, or that something decides: "nobody can tell which tech will win". */
const INNER = new RegExp(
  `\\b(?:nobody|no one|noone|none|hard to|impossible to|unable to|they|it|market|technology|can't|cannot|n't)\\b[^,.;?]*\\b(?:tells?|knows?|says?|predicts?|foresees?|sees?|calls?|decides?|shows?)\\s${WH}\\b`,
  'g',
);

/** What stands before the question itself: "when the tech is hard to predict, do …", "like old friends, are …" */
const FRAME =
  /^(?:(?:(?:when|where)(?! (?!.*, (?:was|is) it\b)(?:would|will|is|are|was|were|does|do|did|has|have|can|could|should)\b)|while|if|since|as|because|given|like|with|after|before|in|by|for|from)\b[^,?]*,\s*)/;
/** "Should A go under, who …", "suppose A loses momentum. Then what?": what is asked stands behind. */
const SUPPOSED = new RegExp(
  `^(?:so |and |but )?(?:should|were|had|suppose|supposing|say|imagine|assum(?:e|ing)|let's say)\\b[^?]{6,80}?[,.;:]\\s(?=(?:and |so |then )?${WH}\\b)`,
);
/** A remark before it: "skynet prevention, is that a team effort?" */
const REMARK =
  /^.*(?:,|:|;|\.|\s[-–—])\s(?=(?:is|are|was|were|do|does|did|has|have|can|could|will|would)\s(?:it|that|this|these|those|they|there|the|we|you|i)\b)/;
/** "What is it, right?", "which cloud do both run on, correct?": nothing that could be confirmed. */
const IS_WHAT =
  /^(?:(?:what|who|which|how (?:much|many)) (?:is|are|was|were|does|do|did) (?:it|they|that|this)\b|(?:(?:which|whose|how (?:much|many))(?: [\w-]+){1,2}|what|whom?|when|where|why|how) (?:does|do|did)\b)/;
const WH_TAG =
  /\b(?:what|why|who|which|how|where|when)(?:'s| is| are| was| were)? (?:it|they|that|this)\b[^,]{0,8}$/;

/** What a sentence has and a mere name hasn't: a verb that says something of somebody. */
export const FINITE = [
  "is|are|was|were|isn't|aren't|wasn't|weren't|isnt|arent|has|have|had|hasn't|haven't|will|won't|wont|can|can't|cant|cannot|could|may|might|does|doesn't|doesnt|do|don't|dont|did|didn't|didnt|never",
  'gets?|got|goes|go|went|puts?|gives?|gave|takes?|took|makes?|made|pays?|paid|buys?|bought|sells?|sold|falls?|fell|rises?|rose|grows?|grew|leads?|led|keeps?|kept|leaves?|left|loses?|lost|wins?|won|bets?|runs?|ran|uses?|used|shares',
  'competes?|competed|cooperates?|cooperated|invests?|invested|backs|backed|funds|funded|owns?|owned|holds?|held|needs?|relies|rely|depends?|earns?|expects?|expected|comes?|came|works?|ends?|ended|starts?|started|stays?|stayed',
  '\\w{3,}i[sz]es|\\w{4,}ates|dries|tops|exceeds?|supplies|supplied|provides?|skipped|announced|dominates?|dominated|decides?|decided|turns?|undercuts?|stands?|sits?|moves?|pours?|wants?|sees?|believes?|brings?|helps?|hurts?|requires?|means?|drives?|prefers?|forces?|lets?|raises?|thinks?|offers?|says|claims|tries|shrinks|stops|proves?|proved|forecasts|predicts',
  '(?:committed|pledged)(?= (?:more|less|up|only|at|\\$|\\d))|contributed|outspent|ditched|dropped|switched|joined|merged|acquired|agreed|supports|supported|overtook|covers|controls|builds|built|develops|developed|warns|warned|argues|argued|describes|mentions|becomes|became|happens|happened|exists|matters|caused|threatens|reduces|increases|improves|spreads|protects|diversif(?:y|ies|ied)|teams up|teamed|partnered|collaborates?|collaborated|beats',
].join('|');

const ANY_FINITE = new RegExp(
  `\\b(?:${FINITE})\\b|\\w(?:n't|'re|'ll|'ve)\\b|\\b(?:it|that|there|he|she|what|who)'?s\\b`,
);
/** Whether a folded text says something of somebody by a verb. */
export const hasFinite = (sentence: string): boolean => ANY_FINITE.test(sentence);

/** "OpenAI's 74bn loss", "short, mid and long-term outlook": a thing is named, or several, and nothing said of it. */
export function isVerbless(sentence: string): boolean {
  const thing = sentence.replace(FORESEEN, '$1');
  return OF_OWNER.test(thing) && !ANY_FINITE.test(thing) && !CLAIMS.test(thing);
}
/** "OpenAI's projected loss": of what kind it is, and nothing said of it. */
const FORESEEN =
  /((?:'s|^the) )(?:projected|forecasted|expected|estimated|planned|announced|stated|reported|predicted|anticipated|promised|pledged|named|listed) (?=[a-z]{3,})/;
/** "The chips Grok is built on": a thing, by what is said of it. */
export const isByClause = (sentence: string): boolean => BY_CLAUSE.test(sentence);
const BY_CLAUSE =
  /^the (?:[\w-]+ ){1,2}(?:that )?(?:the )?[\w'.-]+(?: \w+)? (?:is|are|was|were|has been) (?:\w+ )?\w+ (?:on|by|with|from|to|in|into|for|at|under|via|through)\s*[.?]*$/;
/** "The firm that pays A", "the sum A pays": with a verb, which belongs to what is said of the thing. */
const WITH_CLAUSE = new RegExp(
  `^(?:the|any|all|those) (?:[\\w'.-]+ ){1,4}?(?:(?:that|which|who|(?:(?:in|on|to|for|from|with|by) )?whom|where|why|when) (?:[\\w'.-]+ ){0,2}?|(?<=\\b(?:amounts?|sums?|part|share|reasons?|money|year|date|areas|fields) )(?:[\\w'.-]+ ){1,3}?)(?:each )?(?:${FINITE}|\\w{3,}ed)(?= |$)`,
);
const OWN = /^(?:(?:the|any|all|its|their|those) |\S+(?: \S+)?'s )[\w$%'. -]{3,60}$/;
const BETWEEN_THINGS =
  /[,;] (?:and |plus )?|,? (?:and|plus|as well as|along with) (?=(?:the|any|all|its|their|those|\S+'s) )/;
/** How all of it is to be told. */
const MANNER = /(?: [–—-]+ |[,;] )[\w ]{0,16}(?:each|please|pls|only)[\w ]{0,8}$/;
/** Behind the verb of a clause: none of its own. */
const ENDS_CLAUSE = /^(?: [\w$%'.-]+){0,7}$/;
function isWithClause(one: string): boolean {
  const [verb] = WITH_CLAUSE.exec(one) ?? [];
  const rest = one.slice(verb?.length ?? 0);
  return verb !== undefined && ENDS_CLAUSE.test(rest) && !ANY_FINITE.test(rest);
}
/** "The firm that pays A, and its reasons": things, of which nothing is said. */
export function areThings(sentence: string): boolean {
  if (isTagged(sentence)) return false;
  const things = sentence
    .replace(/[\s?.]+$/, '')
    .replace(MANNER, '')
    .split(BETWEEN_THINGS);
  // "Any firm that sits in all of them?" asks whether there is one.
  const isAny = things.length === 1 && sentence.startsWith('any ');
  return (
    !isAny &&
    things.some(isWithClause) &&
    things.every((one) => isWithClause(one) || (OWN.test(one) && !ANY_FINITE.test(one)))
  );
}
const OF_OWNER =
  /^\S+(?: \S+)?'s(?: [\w$%.-]+){2,3}$|^(?:[\w-]+, ){2,}(?:and )?[\w-]+(?: [\w-]+)?$|^(?:the|an?) (?:[\w$%.-]+ ){0,3}[\w-]+$|^[a-z]+s$|^(?:[\w-]+ ){1,2}(?:fields|areas|outlooks?|forecasts?|strateg(?:y|ies)|aims|goals|reasons|merits|risks|backers|investors|features|traits|layers)$/;
/** Says something of a thing, without a verb. */
const CLAIMS =
  /\b(?:no|not|none|only|just|all|every\w*|both|within|by|so|again|already|still|same|too|never|nothing|\w+ing|\w+ed)\b/;

/** Few words in a row, without marks. */
const FEW_WORDS = /^(?:(?:so|and|ok|well)[.,…\s]+)*(?:[\w'&/-]+ ){0,6}[\w'-]+[.…\s]*$/;
/** "Grok's gpus", "Ark and Fidelity's stakes". */
const HAD = /^(?:\S+ and )?(?!(?:it|that|there|he|she|what|who|this)'s)\S+'s [\w-]+$/;

/** "Price competition", "more choice for users", "grok's gpus": a thing, of one company at most unless they have it. */
export const isBareNoun = (sentence: string, companies: readonly string[]): boolean =>
  FEW_WORDS.test(sentence) &&
  !ANY_FINITE.test(sentence) &&
  !CLAIMS.test(sentence) &&
  (companies.length < 2 || HAD.test(sentence.trim()));

/** "Grok's gpus?": several things that somebody has. What is one, or is so, may be asked about: "is OpenAI profitable?" */
export const asksOfHad = (sentence: string): boolean =>
  HAD.test(sentence.replace(/[?\s]+$/, '')) && /(?<!ou|s|le|i)s[?\s]+$/.test(sentence);

/** A statement with its verb, to be confirmed: "standards are worked out jointly?" */
const STATES = new RegExp(`^(?=(?:\\S+\\s){3,})(?:\\S+\\s)+(?:${FINITE})\\s\\S.*\\?\\s*$`);

/** "Aws is an ai lab": said outright, with nothing that is wanted. "All who …" only names somebody. */
const SAYS = new RegExp(
  `^(?:(?:so|and|but|then|ok|well)[,\\s]+){0,12}(?!(?:i|we|my|our|let'?s|everything|anything|please|pls|some|thanks|thx|sorry|lol|nice|good|wow|ok|your|you are|you're|ur|u r|just|if|when|while|because|since|hw|wut|wat|wht|wh|wen|y|list|show|tell|name|explain)\\b)(?!(?:total|amount|sum) (?!(?:\\S+ ){0,6}(?:is|are|was|were|comes?|equals?|amounts?|reach\\w*|exceeds?)\\b))(?=(?:\\S+ ){3,})(?:(?!(?:that|which|who|whom|whose|where|when|how|what|to)\\b)\\S+ ){1,6}?(?:${FINITE}|\\w+'s (?:a|an|the|in|on|only|just|not|no))\\s\\S`,
);

/** No statement: something is missing, or wanted. */
const WANTS =
  /\b(?:i|me|my|need|want|please|pls|thanks|breakdown|summary|list|details?|explanation|examples?)\b|[?…]|\.\.\s*$|:/;

/** "It's a bubble?" */
const IT_IS =
  /^(?:so |but |and |wait )?(?:it|that|they|there|this|we|he|she|you)(?:'?s|'?re|'?ll|'ve|'d)\s.*\?\s*$/;

/** "And he posted that line on …?": whatever the verb, it is said of somebody. */
const THEY_DO =
  /^(?:(?:so|but|and|wait|ok|then|oh|hm+)[,\s]+){0,12}(?:it|they|we|he|she)\s(?:(?:also|really|even|just|actually|still|all|both)\s){0,12}(?!(?:and|or|too|all|both|in|for|to|from|with|on|at|by|as|then)\b)[a-z']{2,}\s\S.*\?\s*$/;

/** ", that's what it says about them?": asks for no thing. */
const SAID_SO = /,? (?:that's|thats|is that|that is) (?:what|how|why) [\w' ]{2,24}(?=\?\s*$)/;

/** "Can you draw …?", "mind listing …?": it is the thing that is wanted; but "can you tell me if …" asks whether. */
const REQUEST =
  /^(?!.*\b(?:if|whether)\b)(?!(?:(?:so|and|but|ok) ){0,12}do (?:you|u|ya) (?:really |honestly |actually )?think (?!of\b)).*?\b(?:(?:do|can|could|would|will) (?:you|u|ya|some(?:one|body)|any(?:one|body))(?: (?:please|pls|plz|kindly|just|maybe)){0,12} (?:know|tell|explain|say|list|give|show|summari[sz]e|think|draw|sketch|map|lay|walk|break|name|describe|compare|remind|spell|trace|outline|recap|write|clarify|define|elaborate|repeat|enumerate|sum|run|go over|put|provide|state|report|share|set out|cover|detail|specify|identify|indicate|quote|cite|pull|send)|(?:mind|care to|can i (?:get|have|see)|could i (?:get|have|see)|can we (?:get|have|see)) \w+)\b/;

/** "My daughter needs the fields they fight over", "prof wants three reasons": somebody wants it told. */
const WANTED =
  /\b(?:wanna|want to|would like to|'d like to|need to) (?:know|hear|learn|read)(?: (?:more|a bit|something))? about (?!whether\b)|\b(?:(?:my|our|the|his|her) [\w'-]+|prof(?:essor)?|teacher|boss|mom|mum|dad|i|we|he|she|everyone|homework|assignment|essay|quiz|chat) (?:(?:really|just|only|also|still) )?(?:wants?|needs?|asked for|asks for|is asking for|gotta have|demands?) (?:(?:the|a|an|all|some|just|only|three|two|four|five|\d) |to know\b|me to\b)(?!.*\?)/;

/** "Who wins, A, B, or what?" */
const OR_TAG = /\bor(?: what)?\s*[?.!…]*$/;

/** Whether an English statement is handed over to be confirmed. */
export const isTagged = (sentence: string): boolean =>
  TAGGED.test(sentence) && !WH_TAG.test(sentence) && !(OR_TAG.test(sentence) && FIRST_WORD.test(sentence));

/** Whether an English sentence is asked by a question word, or orders something to be told. */
export function asksByWord(sentence: string): boolean {
  const outer = sentence.replace(INNER, '');
  return ASKS_BY_WORD.some((pattern) => pattern.test(outer));
}

/** "Slot these into the right horizon: …". */
const SORTS_OUT =
  /^(?:(?:please|and|now|then|ok) ){0,12}(?:(?:slot|sort|rank|assign|match|bucket|classify|categori[sz]e)|(?:put|place|file|group|drop|pair)(?= (?:these|them|those|each|the following)\b)) [\w', -]{2,40}? (?:in|into|under|to|by|with|as|against)\b/;

/** Whether an English sentence wants something told or shown. */
export const isEnglishRequest = (sentence: string): boolean =>
  (REQUEST.test(sentence) || WANTED.test(sentence) || SORTS_OUT.test(sentence)) && !isTagged(sentence);

/** Whether an English sentence opens as a yes/no question does. */
export const opensWithVerb = (sentence: string): boolean => OPENING.test(sentence);

/** Whether an English sentence states something outright, with no mark and nothing that is wanted. */
export const isStated = (sentence: string): boolean =>
  SAYS.test(sentence) && !WANTS.test(sentence) && !asksByWord(sentence);

/** Whether an English afterthought opens with a question word, but for one that only asks for the reasons of a yes: "…? what was that". */
export const opensWithWord = (sentence: string): boolean =>
  FIRST_WORD.test(sentence.trim()) &&
  !/^\W*(?:(?:and|so|but|or) ){0,12}(?:why|how come|how so|what do (?:you|u))\b/.test(sentence);

/** Leaves out what asks for nothing, though a question word opens it. */
export const withoutSaidSo = (sentence: string): string => sentence.replace(SAID_SO, '');

/** Whether an English sentence, which is no request and no choice, wants yes or no. */
export function wantsYesNoInEnglish(sentence: string): boolean {
  if (isTagged(sentence) && !IS_WHAT.test(sentence)) return true;
  const framed = sentence.replace(FRAME, '').replace(SUPPOSED, '');
  const last = sentence.replace(SUPPOSED, '').replace(/^.*[.!?]\s(?=\S)/s, '');
  const isByWord = asksByWord(sentence);
  const opening = FIRST_WORD.test(framed) ? framed : framed.replace(REMARK, '');
  if (
    OPENING.test(opening) ||
    (OPENING.test(last) && !INVERTED.test(sentence)) ||
    WHETHER_CLAUSE.test(sentence) ||
    CHANCE.test(sentence)
  )
    return true;
  if (BARE_TAG.test(sentence) && !FIRST_WORD.test(framed)) return true;
  if (isByWord || areThings(sentence)) return false;
  if (ASIDE.test(sentence) && sentence.split(' ').length >= 5) return true;
  return [IF, STATES, IT_IS, THEY_DO, WHETHER].some((pattern) => pattern.test(sentence));
}
