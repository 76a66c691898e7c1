import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { disclosedIn } from './disclosure.ts';
import type { Turn } from './follow.ts';
import { asksHorizon } from './heading.ts';
import { placeOf } from './placed-told.ts';
import { factTold } from './frame.ts';
import { readOfAnswer } from './of-answer.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { asksPlaceOnly } from './which-part.ts';

const LONGEST = 60;

/** The head under which stands what was told. */
function headOf(text: string, turn: Turn, parts: Understanding): Question | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !asksHorizon(folded)) return undefined;
  const told = factTold(turn, parts);
  const head = parts.library.parents.get(told?.id ?? '');
  // What sums up all of the outlook stands under no head of it.
  const isOfIt = parts.library.knowledge.facts.get(head ?? '')?.topic === told?.topic;
  return head === undefined || !isOfIt ? undefined : { kind: 'facts', ids: [head], headed: true };
}

const YEAR_ONLY =
  /^(?:and |so |also ){0,12}(?:(?:for|in|of|by) )?(?:what|which) (?:year|date)(?: (?:is|was) (?:that|it|this)(?: (?:for|about|given|stated|forecast|expected|projected|due))?| for| exactly)?\W*$|^(?:それは?)?(?:何年|いつ|どの年)(?:の(?:話|こと|予測|数字|見込み|もの))?(?:で(?:す|しょう)?か?|だ|に|なの)?[、。?？\s]*$/u;
const YEAR = /\b20\d\d\b/;

/** "… and when": of what the fact that was told says when it is due, or was announced. */
const WHEN_ONLY =
  /^(?:and |so |also |but ){0,12}(?:by |since |for |from )?(?:when(?: (?:is|was|were|will) (?:it|that|this|they|those)(?: (?:be )?(?:due|expected|forecast|supposed to happen|coming))?| exactly| roughly| about)?|how many years (?:out|away|off|from now|ahead)(?: is (?:it|that))?|how (?:soon|far (?:off|out|away|ahead))(?: is (?:it|that))?)\W*$/;
const ANNOUNCED_ONLY =
  /^(?:and |so |also |but ){0,12}when (?:was|were) (?:it|that|this|they|those|both) (?:announced|unveiled|made public|disclosed|revealed)\W*$/;
const SPAN = /\b(?:one|two|three|five) (?:to \w+ )?years\b/;
const tellsWhen = (folded: string, told: string): boolean =>
  (YEAR_ONLY.test(folded) && YEAR.test(told)) ||
  (WHEN_ONLY.test(folded) && (YEAR.test(told) || SPAN.test(told))) ||
  (ANNOUNCED_ONLY.test(folded) && YEAR.test(told) && /\bannounced\b/.test(told));
/** "… how much, for what year": the fact that was told names the year. */
export const isYearTold = (text: string, turn: Turn | undefined, parts: Understanding): boolean =>
  turn?.within === true && tellsWhen(fold(text), factTold(turn, parts)?.en ?? '');

/** "… and is that figure confidential?": nothing but what is said of a sum. */
const OF_THE_SUM =
  /^(?:and |but |so ){0,12}(?:is|was|are|were|has|have) (?:that|the|this|its?|those|these|any(?: of (?:the|them|their|these|those))?)(?: (?:exact |actual )?(?:figure|amount|sum|number|price tag|total|value)s?)?(?: (?:been|being|kept|made))? [\w ]{4,24}\W*$|^(?:また、?|それと)?(?:それ|これ|その(?:額|金額|数字)|金額|額)(?:って|は|が|も)(?:[ぁ-ん]{0,4})?(?:非公開|未公開|非開示|公開|公表|開示|秘密|内緒|伏せ)[^。?？]{0,14}[?？。\s]*$/u;

/** Whether a list was told with its sums, and with what lacks one, of which that is asked. */
export const isSumTold = (text: string, turn: Turn | undefined): boolean =>
  turn?.within === true &&
  (turn.question.kind === 'investments' || turn.question.kind === 'investors') &&
  OF_THE_SUM.test(fold(text)) &&
  disclosedIn(fold(text)) !== undefined;

const WHEN =
  /^(?:その)?(?:時期|日付|年月)(?:は|を|も)?(?:それぞれ|いつ)?(?:です)?か?(?:教え|お?示し|お願い|ご教示)?[^、。?？]{0,10}[?？。\s]*$|^(?:(?:それ|これ)は)?いつ(?:から|頃|ごろ|の(?:話|こと))?(?:なの|です|だ)?か?[、。?？\s]*$/u;

/** "… and when?", of two of whom one invests in the other: when that was, not when something else was. */
function whenOf(
  text: string,
  { question, companies }: Turn,
  { library }: Understanding,
): Question | undefined {
  const folded = fold(text);
  if (!WHEN_ONLY.test(folded) && !WHEN.test(folded)) return undefined;
  if (question.kind === 'tie' && question.deal === 'payment') return { ...question, aspect: 'date' };
  // What isn't told, or is no deal, has no date of one.
  if (question.kind === 'unknown' || question.kind === 'absent' || question.kind === 'facts')
    return undefined;
  const pair = 'from' in question ? [question.from, question.to] : companies;
  const [a, b, third] = pair;
  if (a === undefined || b === undefined || third !== undefined) return undefined;
  const stakes = [...library.graph.between(a, b, 'investment'), ...library.graph.between(b, a, 'investment')];
  const [stake, other] = stakes;
  return stake && !other
    ? { kind: 'tie', from: stake.from, to: stake.to, deal: 'investment', aspect: 'date' }
    : undefined;
}

/** Whether the sum of a deal that was told is kept secret, or is made public. */
function disclosureOf(text: string, { question }: Turn): Question | undefined {
  const folded = fold(text);
  const sum = OF_THE_SUM.test(folded) ? disclosedIn(folded) : undefined;
  if (question.kind !== 'tie' || sum === undefined) return undefined;
  const { from, to, deal } = question;
  return { kind: 'tie', from, to, deal, aspect: 'amount', yes: true, sum };
}

/**
 * What a part of a message asks of that which the part before it told, by words that say nothing else: where in the
 * article it stands, under which head it falls.
 */
export function readOfPart(text: string, turn: Turn | undefined, parts: Understanding): Clause | undefined {
  if (!turn?.within) return undefined;
  const question =
    readOfAnswer(text, turn, parts) ??
    (asksPlaceOnly(fold(text))
      ? placeOf(turn, parts)
      : (headOf(text, turn, parts) ?? disclosureOf(text, turn) ?? whenOf(text, turn, parts)));
  return question && { ...clauseOf(text, question, parts, turn.companies), isActed: true };
}
