import { SOMEBODY } from './hearsay.ts';
import { isMore, type Heard } from './held-against.ts';
import type { Understanding } from './understand.ts';

const WH = "(?:what|which|who|whom|whose|why|how|where|when)(?:'?s|'?re)?";
const ASKER = String.raw`(?:${SOMEBODY}|(?:my|our|the) (?!article\b)(?:[\w'-]+ )?[\w'-]+|(?:the )?(?:homework|assignment|task|quiz|exam|essay)|we|i)`;
const WANTS =
  '(?:(?:just |only |also |now )?(?:wants?|needs?|expects?|asks?|asked|says?|said|has|have|must|gotta|got)(?: (?:me|us|everyone|the class))?(?: (?:for|about|of|to (?:know|find(?: out)?|name|list|explain|write(?: about| down)?|say|tell(?: (?:him|her|them|the class))?|answer|show)))?|wanted to know)';
/** What tells of the asker at the end: "… and i have literally zero lines", "… i slept thru it", "save me". */
const OWN_TAIL =
  /(?:[,.;!\s–-]+(?:(?:and|but|so|cuz|bc|because) )?i(?:'m|'ve|'d)? (?:literally |totally |just |really |kinda |completely |still )?(?:have|had|got|am|was|slept|mumbled|froze|forgot|know|knew|don't|dont|didn't|didnt|can't|cant|couldn't|wasn't|missed|dead|lost|screwed|panicked|nodded|blanked|shrugged|stared|zoned)\b[^?]*|[,.;!\s–-]+(?:save|help|rescue) me\b[^?]*|[.!;]\s*(?:help|halp|sos|mayday|thanks)\b[^?]*)[\s.!]*$/iu;

/** "Teacher wants what's good about it and i have zero lines", "my question is what …": what is wanted is what is asked. */
const ERRAND = new RegExp(
  String.raw`^(?<scene>(?:.*?[\s,.;!–-])??)(?:${ASKER} ${WANTS}|(?:my|the|our) (?:question|doubt|query|problem|issue) (?:is|was))[,:]? (?:is )?(?<asked>${WH}\b(?! (?:i|we|you|he|she)\b)[^?]{10,}?)(?:\?|[.!] help\?)?\s*$`,
  'isu',
);
/** "My wife asked how fast it grows and I said 20%. Was I close?": the asker's own answer to a question. */
const ANSWERED = new RegExp(
  String.raw`^(?<scene>(?:.*?[\s,.;!–-])??)(?:(?<=^|[.!?]\s)|${ASKER} (?:asked|asks|wanted to know|(?<=question )(?:was|is))(?: (?:me|us))?(?: (?:over|at|during|in|on) [\w ]{3,16}?)?[,:]? )(?<asked>${WH}\b[^.?!]{8,}?)[,.?!]?\s+(?:and |but |so )?(?:i|we|our \w+|my (?:team|answer|guess)) (?:just |confidently )?(?:said|answered|guessed|went with|put|told (?:him|her|them)|was|replied) (?<answer>[^.?!]{2,40}?)[.,;!?\s]+(?<ask>(?:was|were|am|are|is|did|do|how) (?:i|we|that|it)\b[^.?!]*)[?\s]*$`,
  'isu',
);
/** "Did they say how much": whether, not what; and a year is none of the scene's. */
const NOT_SCENE = /\b(?:do|does|did|is|are|has|have|can|could|would)\s+$|\d{4}/i;
const LOST = /\b(?:wrong|off|lose|lost|fail(?:ed)?|mistaken)\b/i;

/** "Please sir, i am a student from India, what …": who asks decides nothing. */
const OF_SELF = new RegExp(
  String.raw`^(?<scene>(?:(?:please|sir|madam|dear|hi|hello|hey|sorry)[\s,]+){0,12}i(?:'m| am) (?:an? |the |only |just |still ){0,12}[^,.?!]{3,60}[,.]\s+)(?:(?:and|so|but|please|pls),? )?(?<asked>${WH}\b.{10,})$`,
  'isu',
);

/** "I got "cooperation". what are the other ones", "write "the danger …". what did it say about that": what is quoted is what is asked about. */
const QUOTED =
  /^(?<scene>[^"“”]*)["“](?<term>[^"“”]{4,60})["”](?<middle>[^"“”?]*[.!,;\s])(?:(?:so|and|but) )?(?:what (?:does|did|do) (?:it|the article|this|they) (?:say|tell|write|mean)(?: (?:on|about|by))? (?:that|it|this)|what(?:'?s| is| was) (?:that|it|this)(?: (?:about|again|mean))?|what (?:are|were) the (?:others?|rest)(?: ones)?|what (?:do|should|can) i (?:put|write|say)(?: (?:there|here|down|in it|about (?:it|that)))?|(?:can (?:you|someone) )?explain(?: (?:it|that|this))?(?: to me)?)[\s?.!]*(?:pls|please|lol)?[\s?.!]*$/isu;

/** What somebody wants to have told, or the asker's own answer to it; undefined where there is neither. */
export function readErrand(typed: string, parts: Understanding): Heard | undefined {
  const own = ANSWERED.exec(typed)?.groups;
  if (own && !isMore(own['scene']!, parts)) {
    const text = `is it ${own['answer']!.trim()}: ${own['asked']!.trim()}?`;
    return { text, tone: LOST.test(own['ask']!) ? 'wrong' : 'true' };
  }
  const { scene: before = '', term, middle = '' } = QUOTED.exec(typed)?.groups ?? {};
  if (term !== undefined && !isMore(`${before} ${middle}`, parts))
    return { text: `what about ${term}?`, tone: 'true' };
  const { scene = '', asked = '' } = (ERRAND.exec(typed) ?? OF_SELF.exec(typed))?.groups ?? {};
  if (asked === '' || isMore(scene, parts) || NOT_SCENE.test(scene)) return undefined;
  return { text: `${asked.replace(OWN_TAIL, '')}?`, tone: 'true' };
}
