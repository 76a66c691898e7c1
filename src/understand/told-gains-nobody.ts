import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** Nobody is taken to gain by it: "so nobody makes money?", 「誰も儲かってないの」. */
const NOBODY =
  /\b(?:nobody|no ?-?one|none of them|not one of them) (?:here |there )?(?:is |are |even |actually |really |ever ){0,3}(?:mak(?:es?|ing) (?:any |a )?(?:money|profit)|earn\w*|profit\w*|gain\w*|win(?:s|ning)?|com(?:es?|ing) out ahead|ahead|better off|benefit\w*)\b|(?:誰|だれ)(?:も|ひとり)(?:も)?(?:本当は|実は|結局)?(?:儲か|もうか|得し|得を?して|稼[いげ]|利益(?:を|は|が)?(?:出|得|上げ))(?:って|して|て|い){0,2}(?:ない|ません|ん|へん|てない|いない|れてない)|(?:儲か|もうか)って(?:い)?る(?:やつ|人|会社|とこ|ところ|の)(?:は|って|なんて|とか)?(?:い|誰も)(?:ない|ません|おらん)/;
/** Of the loop as a whole. */
const OF_OTHERS =
  /業界|市場|将来|今後|いつ|すまほ|くらうど|\b(?:when|will|yet|labs?|ai (?:companies|firms)|phones?|cloud|why)\b/;
const LONGEST = 60;

/** "So nobody makes any money?": no, each in the loop a little. */
export function readNobodyGains(heard: Heard): Question | undefined {
  const { folded } = heard;
  if (folded.length > LONGEST || !NOBODY.test(folded) || OF_OTHERS.test(folded)) return undefined;
  if (!namesOnly(heard, []) || asksLacking(heard)) return undefined;
  return { kind: 'facts', ids: ['comment-small-gains'], polarity: 'n', yes: true };
}

/** Whoever wins, it is all the same to the one who backs both. */
const EITHER_WAY =
  /(?:どっち|どちら|どこ)が勝(?:って|とうと|っても)も?、?[^。?？]{0,6}(?:いい|よい|構わ|かまわ|関係な|同じ|平気|安泰|安心|困ら|大丈夫|得|儲か|もうか|損しない|うれしい)|\b(?:does not|doesn't|do not|don't|wouldn't|couldn't|could not) (?:really |even |have to )?(?:care|mind|matter|worry)(?: \w+){0,3} (?:who|which(?: \w+)?) (?:wins|comes out|ends up)|\b(?:wins?|profits?|safe|fine|covered|ahead) (?:either way|no matter who wins|whoever wins|whichever \w+ wins)\b/;
const ASKS_ELSE = /\b(?:why|how|who will|when)\b|なぜ|なんで|どうして|いつ/;

/** 「Microsoftはどっちが勝ってもいいってこと？」, "doesn't care who wins then?": whoever wins, it gains. */
export function readEitherWay(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (folded.length > LONGEST || !EITHER_WAY.test(folded) || ASKS_ELSE.test(folded)) return undefined;
  const [by, second] = context.reading.companies;
  const backs = (by === undefined ? [] : context.graph.outOf(by, 'investment')).map(({ to }) => to);
  if (by === undefined || second !== undefined || backs.length < 2 || asksLacking(heard)) return undefined;
  const ids = ['comment-win-either-way'].filter((id) => context.entitiesOf(id).includes(by));
  return ids.length > 0 ? { kind: 'facts', ids, polarity: 'y', yes: true } : undefined;
}

/** Nothing but how: "how?", "how so". */
const HOW =
  /^(?:(?:and|but|ok|oh|huh|wait)[, ]+){0,3}how(?: so| exactly| is that| does that work| come)?[?!. ]*$/;
/** "How?", after a fact that has its reason told: the reason. */
export function readHowSo({ folded, last, parts }: Heard): Question | undefined {
  if (!last || !HOW.test(folded) || last.answered?.kind !== 'facts') return undefined;
  const { facts } = parts.library.knowledge;
  const [told] = last.answered.ids;
  const { points = [], why = [] } = facts.get(told ?? '') ?? {};
  const reasons = why.filter((id) => !last.facts.includes(id));
  const ids = reasons.length > 0 ? reasons : why;
  return points.length === 0 && ids.length > 0 ? { kind: 'facts', ids } : undefined;
}
