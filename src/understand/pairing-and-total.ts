import { asksLacking, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { readAssigned } from './sums-assigned.ts';

/** That it is so is to be said. */
const CONFIRM =
  /\b(?:confirm\w*|verify|check|correct|right|true|accurate|ok|okay|valid\w*|mix(?:ed)?|swap\w*|wrong|other way r?ound|the right way|mistaken|match\w*)\b|合って|あって|正し|間違|まちがい|確認|逆|入れ替|取り違え|正解|相違|正確/;
/** And what they come to. */
const TOTAL =
  /\b(?:totals?|aggregate|sum(?! of)|combined|together|altogether|add(?:s|ed)? up|add\b[^.?]{0,20}\b(?:up|two|both|them)|overall|jointly|in all)\b|合計|総額|合わせ|あわせ|足[すし]|合算|トータル|と-?たる|と[ーう]?たる|全部で|計/;
/** Whether they are mixed up: yes and no change places. */
const MIXED =
  /\b(?:mix(?:ed)?|swap\w*|switch\w*|wrong|other way r?ound|backwards|revers\w*|mistaken)\b|逆|入れ替|取り違え|間違って(?:る|い[るま])|あべこべ/;
const ELSE = /なぜ|いつ|差|比率|何倍|\b(?:why|when|difference|ratio|times)\b/;
const LONGEST = 200;

/** "I have A down for five and B for ten in C; confirm the pairing and state the aggregate": whether it is so, and what they come to. */
export function readPairingAndTotal(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (folded.length > LONGEST || !TOTAL.test(folded) || !CONFIRM.test(folded) || ELSE.test(folded))
    return undefined;
  const pairing = readAssigned({ ...context, yesNo: true, negated: MIXED.test(folded) });
  if (pairing?.kind !== 'holds' || asksLacking(heard) || context.reading.foreign.length > 0) return undefined;
  const { by, of } = pairing;
  return { kind: 'several', parts: [pairing, { kind: 'total', by, of }] };
}
