const MOST_PARTS = 3;
const BREAK =
  /(?<=[?？])\s*|(?<=[。！!\n])\s*|(?<=\.)\s+(?=[A-Za-z])|(?=[①②③④⑤])|\s\+\s|、と、|[;；]\s*|\s(?=\(?\d[).]\s)|\s?(?:,|，|、)?\s?(?:\band also\b|\balso,|\b(?:and )?then(?= (?:who|what|when|where|why|how|which|whether|the|tell|give|list|name|add|explain|say|is|are|does|do|did|also)\b)|\bplus,)\s|(?:,|，)\s?(?:and\s)?(?=(?:who|what|when|where|why|how|which)\b)|(?:,|，)\s?and\s(?=(?:is|are|does|do|did|can|will)\b)|(?:,|，)?\s(?:and\s)?(?=whether\b)(?<!(?:know|tell|say|says|if|or|me|of|on|ask|asks|see|check|wonder|wondering) )|,?\s(?:and|&|n)\s(?=(?:who|what|when|where|why|how|which)s?\b)|(?:、|。|，)\s?(?:加えて|くわえて|ならびに|および|併せて|また|さらに|そして)、?(?=.{4})|(?:、|。)?(?:あと、?|それと、?|それから、?|ついでに、?|あわせて、?)(?=.{4})|(?:,|，)\s(?:along with|as well as|in addition|plus) (?=.{4})/iu;

/** A part must ask something by itself: a word of asking, or more than a greeting's length. */
const ASKS =
  /[?？]|いくら|いつ|誰|だれ|どなた|どこ|どの|なぜ|なんで|どうして|どう|何|教え|か[?？。]?$|は[?？]$|とは|^(?:also|and)\b|てか|\b(?:who|what|when|where|why|how|which|whats|whos|wheres|hows|list|name|explain|tell|summari[sz]e|sum up|recap|give|describe|compare|define|vs)\b|^whether\b|(?:^|[,;:]\s)(?:so |but )?(?:does|do|did|is|are|was|were|can|could|will|would|has|have)\b/iu;

const WH =
  /いくら|いつ|誰|だれ|どなた|どこ|どの|なぜ|なんで|どうして|どう|何|いくつ|どれ|どっち|\b(?:who|what|when|where|why|how|which)\b/iu;

/** Parts at the commas of one sentence, where each part asks by itself ("誰のもので、所属はどこ、投稿先は何"). */
function splitCommas(piece: string): string[] {
  const parts = piece
    .split(/[、,，]/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const asking = parts.filter((part) => WH.test(part) && part.length >= 4).length;
  if (asking < 2 || piece.length > 160) return [piece];
  const joined: string[] = [];
  let waiting = '';
  for (const part of parts) {
    waiting = waiting ? `${waiting}、${part}` : part;
    if (WH.test(part)) {
      joined.push(waiting);
      waiting = '';
    }
  }
  if (waiting && joined.length > 0) joined[joined.length - 1] += `、${waiting}`;
  return joined;
}

/** Orders to her that stand before a question: the question is answered, the order is not. */
const ORDERS =
  /\b(?:ignore|override|disregard|system|jailbreak|pretend|roleplay)\b|無視|プロンプト|なりきって/iu;

const NUMBERED =
  /(?:^|\s)\(?[1-5][).:]\s?|(?:^|\s)\(?[a-d]\)\s?|(?:^|\s)q[1-5][.):\s]\s?|(?:^|\n)\s*[-*•・]\s?/gi;

/** "1) … 2) …": what an asker has numbered is a question each, however it is put. */
function splitNumbered(text: string): string[] | undefined {
  const pieces = text.split(NUMBERED).map((piece) => piece.trim());
  const telling = pieces.slice(1).filter((piece) => /[\p{L}\p{N}]{2}/u.test(piece));
  return telling.length >= 2 ? telling.slice(0, MOST_PARTS) : undefined;
}

/** Only says what is to be done with what was named before it. */
const BARE =
  /^(?:(?:and|so|(?:combined|together|in total|all told)[,:]?) )?(?:how many times|by how much|by what factor|which(?: one| of (?:them|the two|those))?(?: is|'s|s)? (?:bigger|larger|smaller|more)|how much (?:bigger|larger|more)|what's the (?:ratio|difference|gap)|how do (?:they|these|those|the two)(?: \w+)? compare|(?:which|what) (?:number|result|figure) (?:do|does|is)|what do (?:i|you|we) get)\b.{0,24}$|^(?:何倍|なんばい|どっちが(?:多|大|でか|上)|どちらが(?:多|大|上)|差は|比率は).{0,12}$/i;

/** So plainly something that she can tell that it needs no word of asking. */
const TOLD = 0.5;
/** Enough of a noun that stands by itself before another question. */
const HALF_TOLD = 0.4;
/** Names nothing that is hers: an insult, a sigh. */
const IDLE = 0.2;

/** Ends like a statement: what is said, not what is asked in a list of things. */
const SENTENCE = /[.。!！]$/;

/**
 * The questions of one message, in order; one element where there is only one.
 * Statements beside a question stay with it.
 * @param tell how well a piece is something that she can tell, 0 to 1
 */
export function splitQuestions(text: string, tell: (piece: string) => number = () => 0): string[] {
  const isTold = (piece: string) => tell(piece) >= TOLD;
  const isIdleTalk = (piece: string) => tell(piece) < IDLE;
  const helps = (before: string, piece: string) => tell(`${before} ${piece}`) > tell(piece);
  const numbered = splitNumbered(text);
  if (numbered) return numbered;
  const pieces = text
    .split(BREAK)
    .map((piece) => piece?.trim() ?? '')
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .flatMap(splitCommas);
  const parts: string[] = [];
  let waiting = '';
  for (const piece of pieces) {
    if (
      parts.length > 0 &&
      /^(?:それとも|または|or\b|あるいは)|^[^\s、]{2,14}か[^\s、]{2,14}か[?？]?$|^どっち[?？]?$/i.test(piece)
    ) {
      parts[parts.length - 1] += ` ${piece}`;
    } else if (parts.length + waiting.length > 0 && BARE.test(piece)) {
      if (waiting) parts.push(`${waiting}, ${piece}`);
      else parts[parts.length - 1] += `, ${piece}`;
      waiting = '';
    } else if (ASKS.test(piece)) {
      const isIdle =
        SENTENCE.test(waiting) && isIdleTalk(waiting) && (isTold(piece) || !helps(waiting, piece));
      const before = waiting && !isIdle && !ORDERS.test(waiting) ? `${waiting} ` : '';
      if (before && !SENTENCE.test(waiting) && tell(waiting) >= HALF_TOLD && isTold(piece))
        parts.push(waiting, piece);
      else parts.push(`${before}${piece}`);
      waiting = '';
    } else if (parts.length > 0 && !SENTENCE.test(piece) && isTold(piece)) parts.push(piece);
    else waiting = waiting ? `${waiting} ${piece}` : piece;
  }
  if (waiting && parts.length > 0) parts[parts.length - 1] += ` ${waiting}`;
  const [only] = parts;
  if (parts.length === 1 && only && ORDERS.test(text) && !ORDERS.test(only)) return [only];
  if (parts.length < 2) return [text];
  return parts.slice(0, MOST_PARTS);
}
