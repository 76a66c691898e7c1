import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { namesIn } from './ask-lists.ts';
import type { Turn } from './follow.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** "Rivals or not?", 「ライバルなの？仲間なの？」 */
const RIVALS_OR =
  /\b(?:rivals?|competitors?|enem(?:y|ies)|foes?|(?<=\b(?:they|these|those|them|guys|companies|firms|labs|players|all|really|actually|^(?:so |is it |do they )?) )compet(?:e|ing)|^compete)\b(?:,? (?:with|against) each other)?,? or (?:not|nah|no|what|are they|friends?|partners?|all(?:y|ies)|pals|buddies|mates|teammates|colleagues|cooperat\w+|collaborat\w+|working together|do they)\b|\b(?:friends?|partners?|allies|buddies|teammates)\b,? or (?:actually |really )?(?:rivals?|foes?|enemies|competitors?)\b|(?:らいばる|競合|競争相手|商売敵)[^。?？]{0,8}?(?:[?？]|か|なの|なん|(?<=し)てん|る(?:の|ん)|それとも)(?:[?？、,]|それとも|か){0,24}\s*(?:仲間|味方|友達|協力|手を組|(?:違う|ちがう|違わ|そうでも(?:ない|ね)|じゃない|してない|してへん|しとらん)(?:の|ん|なん))[^。?？]{0,10}(?:[?？]|どっち|どちら|$)|(?:^|(?:企業|会社|各社|社|こいつら|彼ら|やつら|らぼ|みんな|これ|結局)(?:同士|どうし|たち)?(?:は|って|が|、)?)(?:結局|本当に|実際|、){0,24}(?:競争|競い合|張り合)[^。?？]{0,8}?(?:の|ん|か|[?？]|それとも)(?:[?？、,]|それとも|か){0,24}\s*(?:協力|手を組)[^。?？]{0,8}(?:[?？]|どっち|どちら|$)/u;
/** "Are they rivals?", of no one who was told. */
const ARE_RIVALS =
  /^(?:(?:so|but|wait|ok|lol),? ){0,12}(?:are )?(?:they|these (?:guys|companies|ai companies|firms)|(?:the )?ai (?:companies|firms|labs)) (?:are )?(?:all |really |actually )?(?:rivals?|competitors?|enemies)(?: with each other)?[\s?.!]*$|^(?:こいつら|この会社たち|ai企業)(?:同士)?(?:は|って)?(?:みんな)?(?:らいばる|競争相手|敵同士)(?:なの|なん|ですか)?[?？\s]*$/u;
/** Of other industries, other times, or a matter of its own: which field it is. */
const OF_ELSE =
  /勝者|昔|かつて|すま|くらうど|分野|領域|安全|規制|価格|標準|いんふら|性能|機能|\b(?:phones?|smartphones?|clouds?|used to|fields?|areas?|safety|regulat\w+|pric\w+|standard\w+|infrastructure|features?|why|winner)\b/u;
/** Beside it, no more than over what. */
const LONGEST = 90;
/** Over what they compete, and over what they don't. */
const BOUNDARY = 'boundary-overview';

/** Whether they are rivals, or the contrary: they are both, so neither yes nor no is told but over what they are which. */
export function readRivalsOrNot(
  text: string,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const folded = fold(text);
  const isAsked = RIVALS_OR.test(folded) || (!last && ARE_RIVALS.test(folded));
  if (folded.length > LONGEST || !isAsked || OF_ELSE.test(folded)) return undefined;
  const { entities, facts } = parts.library.knowledge;
  const named = namesIn(text, parts).map(({ id }) => id);
  const isOfLabs = named.every((id) => entities.get(id)?.kinds.includes('ai-company'));
  if (!isOfLabs || !facts.has(BOUNDARY)) return undefined;
  // What one of them is bound by besides is no matter of this.
  return { ...clauseOf(text, { kind: 'facts', ids: [BOUNDARY] }, parts, named), isOfTold: true };
}
