/** What it would be called by who accuses it: no fact says so of anything. */
const ACCUSES =
  /\b(?:scams?|frauds?|fraudulent|ponzi|pyramid scheme|con (?:job|artists?)|illegal|crimes?|criminal|rigged|cheating|swindle|racket|money laundering|hoax|sham|(?:fake|phony|phoney|bogus|counterfeit) (?:money|numbers|deals?|business)|made[- ]up|evil|swindlers?)\b|詐欺|さぎ(?!ょ)|ぺてん|いんちき|でっちあげ|でっち上げ|まやかし|粉飾|ねずみ講|鼠講|まねーろんだりんぐ|資金洗浄|ぽんじ|まるち商法|違法|犯罪|不正(?!確)|出来れ[ーい]す|八百長/;
/** Whether what is forecast can be believed is for nobody to say. */
const WEIGHS =
  /\b(?:realistic|plausible|believable|credible|achievable|attainable|doable|feasible)\b|現実的|現実味|妥当|信じられ|鵜呑み/;
/** Whether somebody likes it is no matter of what is so. */
const LIKES =
  /\b(?:does|do|did|would|is|are) (?:the |this |you|your |ur )?(?:\w+ ){0,2}(?:like|love|hate|dislike|approve|disapprove|support|endorse|in fav(?:ou)?r|a fan|agree|disagree|against|for or against)\b(?! an?\b)(?=.*\b(?:this|the|it|system|set-?up|structure|whole|arrangement)\b|[?.! ]*$)|\b(?:article|piece|author|writer|text|cat|technyan|you|u) (?:\w+ )?(?:loves?|hates?|dislikes?|despises?|admires?|fears?|worships?)\b|嫌(?:って|う)|憎ん|敵視|崇め|好き|嫌い|賛成|反対|支持し|肯定的|否定的/;

/** Whether something is called what nobody calls it but to accuse. */
export const accuses = (folded: string): boolean => ACCUSES.test(folded);

/** Whether it asks for a judgement that no fact gives: whether it is a fraud, whether it can be believed, whether somebody likes it. */
export const isMatterOfTaste = (folded: string): boolean =>
  WEIGHS.test(folded) || accuses(folded) || LIKES.test(folded);

const LIKENS =
  /^(?:(?:and|so|but|ok|then) )*(?:is|are|was|isn't) (?!\w+ (?:doing|they|he|she)\b)(?:\w+ ){1,2}?(?:(?:basically |just |really |exactly |kind of )*the same(?: thing| idea| concept)? (?:as|thing as)|(?:just |basically )?another (?:word|name|term) for) (?!him|her|them|that|this|it\b)|^[^、。]{2,10}(?:って|は|と)[^、。]{2,10}(?<!とき|時|業界)(?:と(?:同じ|同義|一緒))(?:こと|もの|意味)?(?:なの|です|だ|って|か|ですか|ですよね|だよね|こと)*[?？。]*$/u;
/** Whether one thing is said to be but another, which no one fact of either says: "is it the same as hedging?" */
export const likens = (folded: string): boolean => LIKENS.test(folded);
