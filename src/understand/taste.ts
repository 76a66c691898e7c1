/** What it would be called by who accuses it: no fact says so of anything. */
const ACCUSES =
  /\b(?:scams?|frauds?|fraudulent|ponzi|pyramid scheme|con (?:job|artists?)|illegal|crimes?|criminal|rigged|cheating|swindle|racket|money laundering|hoax|sham|(?:fake|phony|phoney|bogus|counterfeit) (?:money|numbers|deals?|business)|made[- ]up|shell games?|houses? of cards|accounting tricks?|cook(?:s|ed|ing)? the books|smoke and mirrors|evil|swindlers?)\b|詐欺|さぎ(?!ょ)|ぺてん|いんちき|でっちあげ|でっち上げ|まやかし|粉飾|ねずみ講|鼠講|まねーろんだりんぐ|資金洗浄|ぽんじ|まるち商法|違法|犯罪|不正(?!確)|砂上の楼閣|張りぼて|はりぼて|出来れ[ーい]す|八百長/;
/** Whether what is forecast can be believed is for nobody to say. */
const WEIGHS =
  /\b(?:realistic|plausible|believable|credible|achievable|attainable|doable|feasible|justified|warranted|deserved)\b|現実的|現実味|妥当|信じられ|鵜呑み/;
/** Whether somebody likes it is no matter of what is so. */
const LIKES =
  /\b(?:does|do|did|would|is|are) (?:the |this |you|your |ur )?(?:\w+ ){0,2}(?:like|love|hate|dislike|approve|disapprove|support|endorse|in fav(?:ou)?r|a fan|agree|disagree|against|for or against)\b(?! an?\b)(?=.*\b(?:this|the|it|system|set-?up|structure|whole|arrangement)\b|[?.! ]*$)|\b(?:article|piece|author|writer|text|cat|technyan|you|u) (?:\w+ )?(?:loves?|hates?|dislikes?|despises?|admires?|fears?|worships?)\b|嫌(?:って|う)|憎ん|敵視|崇め|好き|嫌い|賛成|反対|支持し|肯定的|否定的/;

/** Whether it is too much, or more than it is worth. */
const TOO_MUCH =
  /\bover(?:-?(?:pay|paid|valu|pric|spend|spent|hyp|rat|reach|charg|stretch))\w*|\btoo (?:much|many|high|low|big|large|small|little|expensive|cheap|rich|greedy|powerful|generous|cosy|cozy)\b|(?:払い|払わせ|出し|もらい|貰い|取り|儲け|もうけ|高|安|多|大き|損し|やり|投資し|出資し|賭け|強|偉)(?:すぎ|過ぎ)/;
/** What may come of it is told all the same. */
const OF_RISK = /\b(?:bubble|risks?|could|may|might|possib\w+)\b|ばぶる|りすく|可能性|恐れ|過剰/;

/** Whether something is called what nobody calls it but to accuse. */
export const accuses = (folded: string): boolean => ACCUSES.test(folded);

/** Whether it asks for a judgement that no fact gives: whether it is a fraud, whether it can be believed, whether somebody likes it. */
export const isMatterOfTaste = (folded: string): boolean =>
  WEIGHS.test(folded) ||
  accuses(folded) ||
  LIKES.test(folded) ||
  (TOO_MUCH.test(folded) && !OF_RISK.test(folded));

const LIKENS =
  /^(?:(?:and|so|but|ok|then) ){0,12}(?:is|are|was|isn't) (?!\w+ (?:doing|they|he|she)\b)(?:\w+ ){1,2}?(?:(?:basically |just |really |exactly |kind of ){0,12}the same(?: thing| idea| concept)? (?:as|thing as)|(?:just |basically )?another (?:word|name|term) for) (?!him|her|them|that|this|it\b)|^[^、。]{2,10}(?:って|は|と)[^、。]{2,10}(?<!とき|時|業界)(?:と(?:同じ|同義|一緒))(?:こと|もの|意味)?(?:なの|です|だ|って|か|ですか|ですよね|だよね|こと){0,8}[?？。]*$/u;
/** Whether one thing is said to be but another, which no one fact of either says: "is it the same as hedging?" */
export const likens = (folded: string): boolean => LIKENS.test(folded);

/** Whether it is fair to call somebody something. */
const CALLS =
  /\b(?:fair|right|ok|okay|accurate|wrong|safe|correct|reasonable) to (?:call|label|dub|describe)\b|\b(?:can|could|would|should|do|may) (?:you|we|i|one|u) (?:say|call|label|dub|consider|describe)\b|\b(?:basically|kind of|sort of|like|just|really|effectively) (?:the|an?) |と(?:言って|いって|呼んで|呼べ|言え|いえ)|みたいなもの|のようなもの|(?:は|って)(?:実質|事実上|要するに|いわば)/;
/** What only an image calls a company. */
const IMAGE =
  /\b(?:the|a|an|its|ai's|industry's) (?:\w+ )?(?:banks?|bankers?|landlords?|puppet ?masters?|puppets?|parasites?|villains?|bad guys?|kings?|kingmakers?|godfathers?|sugar dadd(?:y|ies)|arms dealers?|casinos?|gatekeepers?|toll ?(?:booth|collector|road)s?|cash machines?|atms?|piggy ?banks?|bull(?:y|ies)|overlords?|masterminds?|leech(?:es)?|cash cows?|saviou?rs?|heroes|hero|darlings?|babysitters?)\b|銀行|大家(?!族)|黒幕|胴元|王様|帝王|悪者|悪役|寄生|親玉|武器商人|元締め|財布|金づる|操り人形|番人|門番|救世主|打ち出の小槌|貯金箱/;
/** So little of it is the fact's own that the rest of it is nobody's but the asker's. */
const OWN = 0.6;

/** "Fair to call A the bank of B?", 「Aは業界の銀行って言っていい？」: what somebody is likened to, of which a fact says nothing. */
export const isNickname = (
  { folded, features, companies }: { folded: string; features: string[]; companies: string[] },
  coverage: (features: string[]) => number,
): boolean =>
  companies.length === 1 && (IMAGE.test(folded) || (CALLS.test(folded) && coverage(features) < OWN));
