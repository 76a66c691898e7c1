/** How a question that ends like a claim asks for more than whether. All of it reads folded text. */

/** How much is to be told, or how: 「もうちょい詳しく」, 「簡潔に」, 「手短に頼む」. */
const MANNER =
  '(?:詳しく|くわしく|詳しめに?|くわしめに?|詳細に?|簡潔に?|手短に?|手みじかに?|端的に?|簡単に|かんたんに|ざっくり|ざっと|さくっと|さらっと|短く|みじかく|ひとことで|一言で|一言|ひとこと|一行で|一文で|平たく|わかりやすく|分かりやすく|具体的に|掘り下げて|深掘りして|噛み砕いて|かみ砕いて|もっと|もう少し|もうちょい|もうちょっと)';
const ENDS_IN_MANNER = new RegExp(
  `${MANNER}(?:で)?(?:、?(?:頼む|たのむ|頼みます|お願い|おねがい|お願いします|おねがいします|よろしく|pls|plz))?[。.!！、〜~ー\\s]*$`,
  'u',
);

/** "Say more about …", "more on …", "walk me through …": to be told, and nothing to be confirmed. */
const SAY_MORE =
  /^(?:(?:ok|okay|so|and|but|now|then|please|pls|plz|cool|nice|thanks|hm+|can you|could you|just)[\s,]+){0,12}(?:(?:say|tell(?: me)?|go|talk|share|give(?: me)?|explain) (?:a )?(?:(?:little|bit|lot) )?(?:more|further|deeper|bit)\b|(?:say|talk|speak) (?:something |a bit |a little )?about\b|(?:expand|elaborate|expound|dig|dive|zoom)(?: (?:in|into|deeper|further|more|a bit|a little)){0,12} (?:on|upon|in|into)?\b|walk (?:me|us) through\b|(?:a )?(?:bit|little|lot)? ?more (?:on|about|detail|details|info)\b|(?:break|boil) (?:it |that |this |the [\w ]{2,30} )?down\b|unpack\b|recap\b|remind me\b)(?!.*\b(?:if|whether)\b)/;

/** "y dont these guys …": why, as it is typed. */
const Y_FOR_WHY =
  /^(?:(?:so|and|but|ok|wait|lol|bro|dude)[\s,]+){0,12}y (?:do|does|did|don'?t|doesn'?t|didn'?t|is|are|isn'?t|aren'?t|would|wouldn'?t|not|the|they|r|cant|can'?t|nobody|each|all|both)\b/;

/** Japanese in Latin letters: "ikura harau no?". */
const ROMAJI_WORD =
  /\b(?:ikura|ikutsu|doko|dare|itsu|naze|nande|doushite|doshite|nani|nanka?i|dore|dono|dochira|docchi|dotchi|nanbai|nan ?(?:sha|bai|nen|oku))\b(?!(?: ka| mo)\b)/;
const ROMAJI =
  /\b(?:wa|ha|ga|wo|ni|de|to|no|mo|kara|he|tte|desu|desuka|masu|masuka|nano|kane|kana|yo|da|shiteru|shita)\b/g;
const LEAST_ROMAJI = 2;
const asksInRomaji = (folded: string): boolean =>
  ROMAJI_WORD.test(folded) && (folded.match(ROMAJI) ?? []).length >= LEAST_ROMAJI;

/** What is a figure, a name or a shape of something, and claims nothing of it. */
const ATTRIBUTE =
  '(?:(?:dollars?|usd|total|exact|actual|overall|stated|main|key|industry|market) )?(?:amounts?|figures?|numbers?|sums?|totals?|sizes?|dates?|years?|months?|structures?|shapes?|names?|reasons?|motives?|differences?|share|percentages?|rate|multiple|ratio|list|breakdown|summary|gist|one[- ]liner|outlet|employer|job|role|value|price tag|ticket)';
/** "A -> B leg: dollar amount?", "phones vs AI, structure?": the thing that is wanted, behind what it is wanted of. */
const LABELLED = new RegExp(
  `^(?!.*\\b(?:is|are|was|were|does|do|did|has|have|right|correct|true)\\b)[^?]{3,}(?:[:,;–—]|\\s-|->|→|=)\\s*(?:the |its |their |an? )?${ATTRIBUTE}\\s*[?.!]*$`,
);
/** "One thing they compete on, one they share": so many of each are to be told. */
const ONE_EACH =
  /^(?:(?:just|give me|ok|so|name)[\s,]+){0,12}(?:one|1|two|2|three|3) [^,?]{3,50}(?:,| and| \+|;) (?:and )?(?:one|1|two|2|three|3) [^?]{3,60}$/;
/** "Structure of three sectors: …?", "one word each?", "in a few words": the shape of what is to be told. */
const SHAPED =
  /\b(?:(?:in )?(?:one|two|three|a few|few|\d) (?:words?|lines?|sentences?)(?: (?:each|apiece|only|max|please|pls))?|(?:briefly|in short|in brief|in a nutshell|one[- ]liner))\s*[?.!]*$|^(?:(?:so|and|ok|the|quick|brief|basic|overall)[\s,]+){0,12}(?:structure|shape|outline|summary|gist|overview|rundown|recap|breakdown|comparison)s? (?:of|for|on|between)\b(?!.*\b(?:is|are|was|were|does|did|has|right|correct|true)\b)/;

/** "…, and the month the tie-up was announced?": a point in time that is wanted, though a verb follows it. */
const NAMES_TIME =
  /(?:^|[,:;]\s*(?:and |plus )?|\band )(?:the )?(?:exact )?(?:months?|years?|dates?|day) (?:(?:in|on|by) which |that |when )?(?:the|this|these|those|its|their)\b(?!.*\d)(?!.*\b(?:is|was|are|were)\b.*\b(?:is|was|are|were)\b)(?!.*\b(?:right|correct|true)\W*$)[^,?]*\?*$/;

/** Whether a folded text is to be answered by telling something, though it may end as a claim does. */
export const asksToTell = (folded: string): boolean =>
  ENDS_IN_MANNER.test(folded) ||
  SAY_MORE.test(folded) ||
  Y_FOR_WHY.test(folded) ||
  asksInRomaji(folded) ||
  LABELLED.test(folded) ||
  NAMES_TIME.test(folded) ||
  ONE_EACH.test(folded) ||
  (SHAPED.test(folded) && !/\b(?:is|are|does|do|did|can|will) (?:it|this|that|they|the)\b/.test(folded));

/** Two short ends with a mark each. */
const TWO_MARKED = /^(?<first>[^?？]*[^?？\s])[?？]\s*(?<second>[^?？、。]{1,9})[?？][\s。!！]*$/u;
/** 「いつごろ？1～2年？」: what has a question word is none of two. */
const WORD = /(?:いくら|いつ|誰|だれ|どこ|どの|どれ|何|なに|なぜ|なんで|どう|どんな|いくつ|どっち|どちら)/u;
/** Ends in a sort of thing: 「最初のほう」, 「チップ屋」. */
const SORT = /(?:ほう|方|側|屋|時期|期|頃|ころ|系|派|寄り|型|組)$/u;
/** Both end alike: 「得するの？損するの？」, 「早い時期？遅い時期？」. */
const ALIKE_ENDS = /([^?？]{2})[?？]\s*[^?？、。]{0,7}\1[?？][\s。!！]*$/u;
/** Only hands over what stands before it: 「…なんだよね？」 */
const TAKEN = /(?:よね|よな|でしょう?|だろう?|じゃん|っけ|ちゃう|も|は|が)$/u;

/** 「実績値でしょうか、予測値でしょうか」, 「競争・協力のいずれですか」 */
const ONE_OF =
  /(?:でしょう|です|なの|ます)か、(?:それとも|あるいは|または)?、?[^。?？、]{2,24}(?:でしょう|です|なの|ます)?か[?？。]*\s*$|[^、。?？]{2,10}(?:・|か|と|または)[^、。?？・]{2,10}の(?:いずれ|どちら|どっち)(?:に|で|か|が|と|な|[?？])|[はがも][\p{sc=Han}a-z\d]{1,10}い?か[\p{sc=Han}a-z\d]{1,10}い?か[?？]?\s*$/u;
/** What all of these have, looked for first. */
const ENDS_IN_CHOICE = /か[?？。\s]*$|の(?:いずれ|どちら|どっち)/u;
/** Whether two are offered, of which one is to be said: 「後から？最初のほう？」. */
export function offersTwo(folded: string): boolean {
  if (ENDS_IN_CHOICE.test(folded) && ONE_OF.test(folded)) return true;
  const { first = '', second = '' } = TWO_MARKED.exec(folded)?.groups ?? {};
  if (!/[ぁ-ん\p{sc=Han}]/u.test(second) || WORD.test(folded) || TAKEN.test(first)) return false;
  return !/[はがを]/u.test(second) && (SORT.test(second) || ALIKE_ENDS.test(folded));
}

/** 「300億を受け取るのはMS？NVIDIA？」: which of two it is. */
const ONE_OR_OTHER =
  /^(?:[^?。]*(?:は|って)、?)(?<one>[^?。はがをにも]{1,12})[?]\s*(?:それとも|あるいは|もしくは)?、?(?<other>[^?。、はがをにも]{1,12})[?]*\s*$/u;
/** Says something of it, asks for it, or is surprised. */
const NO_NAME =
  /どこ|誰|だれ|いつ|何|なん|いくら|どっち|どちら|どの|どれ|なぜ|どう|[くっ]て|教え|くれ|下さい|ください|お願い|本当|ほんと|まじ|(?:[るいうくすつむぶぐただでてしどねよなわさ]|の|ん|こと|感じ|こわ|じゃん)$/u;
export function offersOne(folded: string): boolean {
  const { one, other } = ONE_OR_OTHER.exec(folded)?.groups ?? {};
  return one !== undefined && other !== undefined && !NO_NAME.test(one) && !NO_NAME.test(other);
}

/** Of two that end alike, neither is a question of its own. */
export const offersAlike = (folded: string): boolean => offersTwo(folded) && ALIKE_ENDS.test(folded);

/** 「いくら入れたの」, 「どんだけ赤字になるて予想しとるん」, "how much": a sum or a number is wanted, however sure the rest sounds. */
const HOW_MUCH =
  /(?:いくら|なんぼ|どんだけ|どれだけ|どれくらい|どれぐらい|どのくらい|どのぐらい|どんくらい|何(?:社|倍|年|個|人|強|どる|億|ぱせんと|%))(?!も|か(?![?？]?$)|で?も|[^、]{0,12}(?:ても|でも|か(?:は|を|が|も|って|どうか|わか|分か|書い|公)))(?!.*(?:って(?:こと|話)|よね|でしょ|だろ))|\bhow (?:badly|many|much)\b(?!.*\b(?:right|correct|true)\b)/u;
export const asksHowMuch = (folded: string): boolean => HOW_MUCH.test(folded);

/** A figure or a part of something, named first or last, of which nothing is said: "xAI amount from nvidia?", "total A has sunk into B so far?" */
const SUM_WORD =
  '(?:amounts?|figures?|numbers?|sums?|totals?|sizes?|(?:ticket|cheque|check|stake) sizes?|growth|portion|percentages?|rates?|dates?|damage|outlets?|headcount|minimum|maximum)';
const NAMES_SUM = new RegExp(
  `^(?:(?:and|so|but|ok|the|exact|total|combined|overall|market|annual|yearly) ){0,12}${SUM_WORD}(?:,? (?:of|for|per|from|in|into|on|behind|to|that|which|so far|[a-z-]+ (?:has|have|had|put|sunk|gave|paid|pays|invested)|they)\\b[^,;:?]*)?[?]+\\s*$` +
    `|^(?:(?:and|so|but|ok|the) ){0,12}(?:[\\w'-]+ ){1,3}${SUM_WORD}(?: (?:from|into|in|of|by|for|to|on) (?:the |its )?[\\w'-]+){0,2}\\s*[?]+\\s*$`,
);
const VERB =
  /\b(?:is|are|was|were|does|do|did|right|correct|true|a|an|any|no|got|get|gets|known|public|stated|secret|undisclosed|disclosed)\b/;
/** Whether a folded text but names a figure that is wanted. */
export const namesSum = (folded: string): boolean => NAMES_SUM.test(folded) && !VERB.test(folded);
