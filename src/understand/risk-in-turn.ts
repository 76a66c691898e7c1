import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { namesTyped } from './names-typed.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** It is the other side of what was told. */
const TURN =
  /^(?:(?:で|では|じゃあ?|なるほど|ふむふむ?|あと)、?)?(?:(?:その)?(?:反面|半面|裏)(?:で|では)?|(?:その)?(?:逆|反対)(?:に|で)?(?:言うと|いうと)?|(?:もう)?(?:一|他)方(?:で|では)?|裏を返すと|裏返すと|対して|それに対し(?:て)?|ただ|でも|しかし)(?:は)?、?|^(?:(?:and|but|so|ok|then|now|right)[, ]+){0,12}(?:(?:on|from) the (?:other hand|flip ?side|other side|downside)|on the contrary|conversely|in contrast|by contrast|flip ?side|in reverse|the other way round|as for the other side|and the downside|but the downside|but|the reverse)[,: ]+/u;
const RISKS: [string, RegExp][] = [
  ['risk-bubble', /ばぶる|\bbubbl\w*/u],
  ['risk-conflict', /利益相反|\bconflicts?(?: of interests?)?\b/u],
  ['risk-distortion', /(?:市場の)?(?:歪み|ゆがみ)|寡占|\bdistort\w*/u],
];
/** What is feared of it. */
const FEAR =
  /懸念|不安|心配|恐れ|おそれ|怖|危惧|危険|りすく|難点|問題|悪い|でめりっと|まいなす|\b(?:concerns?|worr(?:y|ies|ied|ying)|fear\w*|risks?|dangers?|downsides?|drawbacks?|problems?|afraid|threats?|negatives?|misgivings?|cautions?)\b/u;
const ELSE =
  /なぜ|理由|いつ|どうすれ|どうやって|よね|ある(?:の|か|[?？])|誰|ですか[?？]?$(?<!(?:何|は|点)ですか[?？]?)|\b(?:why|when|how (?:likely|much|many)|who|right|correct|true|or)\b|^(?:is|are|does|do|did|has|will|could|can)\b/u;
const LONGEST = 70;

/** "Conversely, the bubble concerns?", 「反面、バブル面の懸念は？」: that risk alone, as the reverse of what is good. */
export function readRiskInTurn(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  const said = folded.replace(TURN, '');
  if (said === folded || folded.length > LONGEST || !FEAR.test(said) || ELSE.test(said)) return undefined;
  const [id, second] = RISKS.filter(([, named]) => named.test(said)).map(([risk]) => risk);
  if (id === undefined || second !== undefined || namesTyped(text, parts).length > 0) return undefined;
  return { ...clauseOf(text, { kind: 'facts', ids: [id] }, parts), isOfTold: true };
}
