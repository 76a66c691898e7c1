import type { Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** Nothing but whether that is all: "that's it?", 「えっ、それだけ？」. */
const THAT_ALL =
  /^(?:(?:oh|wait|huh|so|and|lol|hm+|really|um|wow|ok)[,.!?… ]+){0,4}(?:(?:is )?that(?:'s| is|s)? (?:it|all|everything)|nothing (?:else|more)|is there nothing (?:else|more)|that all(?: you(?:'ve| have)? got)?|that(?:'s| is) all (?:you(?:'ve| have)? got|there is|it says))(?: (?:really|then|there is|it says))?[?.! ]*$|^(?:(?:え|えっ|は|ん|で|あれ|へ|へえ?|ほんとに|まじで|うそ)[、。!?！？…ー\s]*){0,4}(?:たった)?(?:それ|これ|そん)(?:だけ|っきり|ぽっち)(?:しか(?:ない|書いてない))?(?:な|なの|なん|ですか|か|の|かい|かよ|w|笑){0,4}[?？。!！w笑…\s]*$/u;

/** "That's it?" after facts of several lists: it is, and they are said again. */
export function readOnlyThat({ folded, last, context }: Heard): Question | undefined {
  if (!last || !THAT_ALL.test(folded)) return undefined;
  const { answered } = last;
  if (answered?.kind !== 'facts') return undefined;
  const { ids, hedged } = answered;
  const lists = new Set(ids.map((id) => context.parentOf(id)));
  if (ids.length < 2 || lists.size < 2) return undefined;
  return { kind: 'facts', ids, polarity: 'y', yes: true, ...(hedged ? { hedged } : {}) };
}
