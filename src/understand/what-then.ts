import type { Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** What it is instead, once it was said not to be so: "what is it then?", 「じゃあ何なの」. */
const WHAT_THEN =
  /^(?:(?:so|ok|okay|well|and|then|but|oh|hm+|alright|fine|right)[, ]+){0,12}(?:what(?:'s| is| are| kind(?: is| of \w+ is)?| type(?: of \w+)? is)? (?:it|they|that|the (?:truth|reality|case|right (?:word|answer)))(?: called| like)?(?:,? (?:then|instead|really|actually)){0,12}|what(?:'s| is)? (?:then|instead)|(?:if not,? (?:that,? )?)what(?: is it| are they)?(?: then)?|how is it(?:,? then| instead)|what would (?:you|it|the article) (?:call|say) (?:it|they|them)(?: is| are)?(?: then| instead)?|how (?:would|does) (?:you|it|the article) (?:describe|call) (?:it|them)(?: then| instead)?)[\s?.!]*$|^(?:え|へえ|ふーん|違うの(?:か|ですか)?|違うん(?:だ|ですか)|ちがうの|なるほど|そうなんだ|そっか)?、?(?:じゃ(?:あ|ー)?|では|なら|それなら|それでは|違うなら|違うんなら|そうじゃない(?:の)?なら|でなければ|だったら)、?(?:実際は|本当は|正しくは|代わりに)?、?(?:一体|いったい)?(?:何|なに|なん|どう|どんな(?:業界|感じ|もの|ふう|構造))(?:なの|なん|だ|です|でしょう|って(?:言う|いう)|なって(?:い)?る|と(?:言う|いう|書いて)|ある|いう|こと|の|か|よ|さ|んだ|んです|に?なる){0,8}[?？。\s]*$/u;

/** "So what is it then?", 「じゃあ何なの」, after a claim that the article denies: what it tells instead, the whole of it. */
export function readWhatThen({ folded, last, context }: Heard): Question | undefined {
  if (!last || !WHAT_THEN.test(folded)) return undefined;
  const { question, answered = question } = last;
  if (question.kind === 'no-tie' && question.deal === 'investment')
    return { kind: 'investments', by: [question.from] };
  const told = [answered, question].find((one) => one.kind === 'facts' && one.polarity === 'n');
  const [id] = told?.kind === 'facts' ? told.ids : [];
  // Of one that it isn't told of: what that one is.
  if (id === undefined || (told?.kind === 'facts' && told.notOf !== undefined)) return undefined;
  if (told?.kind === 'facts' && told.claim) return { kind: 'facts', ids: [id] };
  // A point that was told stands among others: all of them say what it is.
  const whole = context.pointsOf(id).length > 0 ? id : (context.parentOf(id) ?? id);
  return { kind: 'facts', ids: [whole] };
}
