/** Only says what is to be done with what was named before it. */
export const BARE =
  /^(?:mid|middle|medium|near|long|far)(?:[- ]?term)?$|^(?:(?:like|as in|meaning|literally|i mean|so),? )?(?:all|both|every|each)(?: (?:\d|two|three|four|of (?:them|the \w+|those|these)|one|single one|last one))*[?.!]*$|^(?:which|what) (?:investor|company|firm|lab|backer|one|player)s?(?: (?:is|are) (?:it|that|they))?[?.!]*$|^(?:で、?)?金?額(?:は|も)?[?？。]*$|^金?額(?:つき|付き|込み|入り)で?(?:一覧|りすと|リスト|表)(?:に|で|を|化)?(?:して|まとめて|出して|作って|お願い|頼|ください|ほしい|欲しい|見たい)[^。?？]{0,10}[。?？!！]*$|^(?:(?:and|so|(?:combined|together|in total|all told)[,:]?) )?(?:how many times|by how much|by what factor|which(?: one| of (?:them|the two|those))?(?: is|'s|s)? (?:bigger|larger|smaller|more)|how much (?:bigger|larger|more)|what's the (?:ratio|difference|gap)|how do (?:they|these|those|the two)(?: \w+)? compare|(?:which|what) (?:number|result|figure) (?:do|does|is)|what do (?:i|you|we) get|(?:if so,? )?(?:how|(?:through|via|by) (?:whom?|what))(?= (?:so|then|exactly)\b|\W*$)|how (?:does|do|would|could|did) (?:it|that|the money|money|they) (?:get|go|reach|arrive|end up)|how many (?:steps|hops|links|degrees)|how far(?: apart)?|where (?:next|then|to)(?=\W*$)|(?:then|next|after that|from there),? where)\b.{0,24}$|^何(?:パーセント|%|％|割|億|兆|ドル|年|月|社)(?:ずつ)?(?:です|だ|なの)?か?[。?？]*$|^(?:あいだに|間に)?何(?:人|社|段階|すてっぷ|ステップ|ほっぷ|ホップ)[^。]{0,8}$|^(?:また|そして|で)?(?:戻って|帰って)(?:くる|来る|きます).{0,8}$|^(?:何倍|なんばい|どっちが(?:多|大|でか|上)|どちらが(?:多|大|上)|差は|比率は).{0,12}$/i;
/** 「バブルなの？理由も」: why it is so, of what was asked with a yes or no. */
const REASON = /^(?:その)?(?:理由|根拠|わけ)/u;
/** 「価格は？」「増える額も」: behind a question, a noun with its case asks the same of something else. */
const NOUN_TOO = /^[^\s、。?？はもがを]{1,12}(?:の(?:ほう|方)?)?(?:は|も)[?？。\s]*$/u;
/** 「出資してるの？金額も」: behind a yes-or-no question the sum is asked for, too. */
export const SUM_TOO = /^(?:で、?)?金?額(?:は|も)?[?？。]*$/u;

/** Whether a piece behind a question asks the same of something else. */
export const asksToo = (piece: string, isAsked: boolean): boolean =>
  NOUN_TOO.test(piece) && (isAsked || !REASON.test(piece));

/** How likely a whole question behind another is one of its own, 0 to 1. */
export const SURELY = 0.95;
const FULL = /^(?:who|which|what|when|where|how|why)\b.*(?:\b\S+\b.*){4}\?/i;

/** Whether a piece is a question of several words, not half a one: "… in anyone? Who has invested in OpenAI?". */
export const isFull = (piece: string): boolean => FULL.test(piece);
