const WH =
  /いくら|いつ|誰|だれ|どなた|どこ|どの|なぜ|なんで(?!す|しょ)|どうして|どう|何|なん(?:ぼ|ばい|ねん|ぱー|割|[%％年倍社個月億兆回])|どれ|どっち|どんな|\b(?:who|whose|what|when|where|why|how|which|whos|whats|hows|wheres|whether)\b/iu;
/** Wants something told, without a question word. */
export const REQUEST =
  /(?:並べ|挙げ|あげ|言う?っ?|出し|まとめ|教え|おしえ|比べ|列挙し|説明し)て(?:くれ|ください|ほしい|や)?[。!！?？〜~\s]*$|(?:くわしく|詳しく|全員|全部|一覧)[。!！?？〜~\s]*$/u;
const ORDER =
  /^(?:(?:please|pls|kindly|also|then),? ){0,12}(?:(?:can|could|would|will) (?:you|u|ya) (?:please |pls |just )?(?=\w)|(?:list|name|enumerate|indicate|specify|identify|outline|set out|lay out|clarify|state|show|explain|tell|give|gimme|describe|compare|define|sum up|add|sort|rank|order|group|split|trace|follow|work out|walk|drop me|break down|boil|recap|remind me)\b)/iu;
/** Whether a piece opens by telling one what to tell: no yes or no is asked. */
export const opensOrder = (piece: string): boolean => ORDER.test(piece) && !OF_ONE_WHO.test(piece);
const OF_ONE_WHO =
  /^(?:(?:please|pls|kindly|also|then),? ){0,12}(?:can|could|would|will|state|name|order|split|trace|show|tell|explain|clarify|indicate|specify|identify)\b/iu;
/** An English piece that a question word opens. */
export const ENGLISH_OPENING =
  /^(?:(?:and|so|but) )?(?:(?:by|in|on|at|from|to|for|of|with|under|over|onto|into|through|until|since) (?=(?:what|which|whom|whose|how|when)\b))?(?:whose|whom|(?:who|what|when|where|why|how|which|whether)(?:s|re|d)?|y(?= (?:is|are|would|do|does|did|not)\b))\b/iu;
/** What people put before it. */
export const FILLERS =
  /^(?:(?:ok(?:ay)?|k|so|but|well|um+|uh+|hm+|btw|lol|n|oh|hey|yo|(?:at the )?end of the day|in the end|first|lastly|finally|next|one more(?: thing)?|last(?: one| thing)?|separately|secondly|second|on the (?:other (?:hand|side)|flip ?side|contrary)|by the same token|then again|conversely|by contrast|meanwhile)\b[\s,:]*(?=\S))+/iu;
/** "If both pay in full, what …" */
export const SUPPOSED =
  /^(?:if|suppose|supposing|assuming|say)\b.*(?:,\s*|\s)(?:what|who|which|how|where|when|is|are|does|do|did|will|would|can)\b/iu;
const OPENS = /^(?:and )?(?:is|are|does|do|did|can|could|will|has|have|was|were)\b/iu;

/** "… and does it pay back?", "… and is there a cap": a verb and its subject open a question behind "and". */
export const OPENS_FULL =
  /^(?:and )?(?:(?:does|do|did) (?!not\b)\S+ \S|(?:is|are|was|were|can|could|will|would|should|has|have) (?:it|its|they|their|there|the|this|that|these|those|ai|[A-Z])\S* \S)/u;
/** Names alone, or a noun, are no question yet. */
export const hasVerb = (before: string): boolean => asks(before) || before.trim().split(/\s+/u).length > 4;

/** "Anything in there about …", "any mention of …" */
const ANYTHING =
  /^(?:and |so |but )?(?:anything|any (?:mention|word|info|information|news|data|figure|detail|hint|sign|talk)s?)\b/iu;

/** Whether a piece asks by words of its own. */
export const asks = (piece: string): boolean =>
  WH.test(piece) || ORDER.test(piece) || OPENS.test(piece) || ANYTHING.test(piece);

/** Whether a piece opens like a question for yes or no: "is it …", "does A …". */
export const opensYesNo = (piece: string): boolean => OPENS.test(piece);

/** Whether a piece is a question by its form: Japanese asks wherever the word stands; in English the word comes first. */
export const opensAsking = (piece: string): boolean =>
  /[ぁ-ん]/u.test(piece)
    ? asks(piece)
    : [ENGLISH_OPENING, ORDER, OPENS, ANYTHING].some((opening) => opening.test(piece));

const UNMARKED = /[\p{L}\p{N}%][\s,;]*$/u;
/** A question that nothing, or a comma, ends, with a mark of its own. */
export const withMark = (question: string): string =>
  UNMARKED.test(question) ? `${question.replace(/[\s,;]+$/u, '')}?` : question;
