import { sentences } from '../text/tokens.ts';

/** Longest text that is read closely, in UTF-16 units; of a longer one the telling sentences are kept. */
const LONGEST = 320;
const MOST_PARTS = 3;
/** In a text this long, in UTF-16 units, only what ends in a question mark is the question, if anything does. */
const STORY = 200;
const QUESTION =
  /[?？]|\b(?:who|what|when|where|why|how|which|whose|does|is it|do they|tell me|explain)\b|いくら|いつ|誰|だれ|どこ|なぜ|なんで|どうして|どう|何|教え|ですか|ますか|かな|の[?？]?$/iu;

/**
 * Keeps of a screenful of story what can be the question: its last asking sentence and the neighbours.
 * Bounded: a text of any length is looked at once, and at most LONGEST units come back (twice that for one sentence).
 */
export function telling(text: string): string {
  if (text.length <= LONGEST) return text;
  const all = sentences(text.slice(0, 600) + ' \n ' + text.slice(Math.max(600, text.length - 1400)));
  let last = all.length - 1;
  for (let index = all.length - 1; index >= 0; index--) {
    if (QUESTION.test(all[index]!)) {
      last = index;
      break;
    }
  }
  let kept = all[last] ?? text.slice(-LONGEST);
  for (let index = last - 1; index >= 0 && index >= last - 2; index--) {
    const longer = `${all[index]} ${kept}`;
    if (longer.length > LONGEST) break;
    if (QUESTION.test(all[index]!)) kept = longer;
  }
  return kept.length > 2 * LONGEST ? kept.slice(-LONGEST) : kept;
}

const BREAK =
  /(?<=[?？])\s*|(?<=[。！!\n])\s*|\.\s+(?=[A-Za-z])|[;；]\s*|\s(?=\(?\d[).]\s)|\s?(?:,|，|、)?\s?(?:\band also\b|\balso,|\band then\b|\bplus,)\s|(?:,|，)\s?(?:and\s)?(?=(?:who|what|when|where|why|how|which)\b)|(?:,|，)\s?and\s(?=(?:is|are|does|do|did|can|will)\b)|,?\s(?:and|&|n)\s(?=(?:who|what|when|where|why|how|which)s?\b)|(?:、|。)?(?:あと、?|それと、?|それから、?|ついでに、?|あわせて、?)(?=.{4})/iu;

/** A part must ask something by itself: a word of asking, or more than a greeting's length. */
const ASKS =
  /[?？]|いくら|いつ|誰|だれ|どなた|どこ|どの|なぜ|なんで|どうして|どう|何|教え|か[?？。]?$|は[?？]$|とは|^(?:also|and)\b|てか|\b(?:who|what|when|where|why|how|which|whats|whos|wheres|hows|list|name|explain|tell|summari[sz]e|compare|define|vs)\b|^(?:so |but )?(?:does|do|did|is|are|was|were|can|could|will|would|has|have)\b/iu;

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

/**
 * The questions of one message, in order; one element where there is only one.
 * Statements beside a question stay with it.
 */
export function splitQuestions(text: string): string[] {
  const pieces = text
    .split(BREAK)
    .map((piece) => piece?.trim() ?? '')
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .flatMap(splitCommas);
  const asked = text.length > STORY ? pieces.filter((piece) => /[?？]$/.test(piece)) : [];
  if (asked.length > 0) return asked.slice(-MOST_PARTS);
  const parts: string[] = [];
  let waiting = '';
  for (const piece of pieces) {
    if (
      parts.length > 0 &&
      /^(?:それとも|または|or\b|あるいは)|^[^\s、]{2,14}か[^\s、]{2,14}か[?？]?$|^どっち[?？]?$/i.test(piece)
    ) {
      parts[parts.length - 1] += ` ${piece}`;
    } else if (ASKS.test(piece)) {
      parts.push(waiting && !ORDERS.test(waiting) ? `${waiting} ${piece}` : piece);
      waiting = '';
    } else waiting = waiting ? `${waiting} ${piece}` : piece;
  }
  if (waiting && parts.length > 0) parts[parts.length - 1] += ` ${waiting}`;
  const [only] = parts;
  if (parts.length === 1 && only && ORDERS.test(text) && !ORDERS.test(only)) return [only];
  if (parts.length < 2) return [text];
  return parts.slice(0, MOST_PARTS);
}
