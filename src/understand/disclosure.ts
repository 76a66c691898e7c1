import type { Question } from './question.ts';
import type { Reading } from './reading.ts';

/** What is said of a sum: that it is kept secret, that it isn't stated, that it is. */
export type Disclosure = 'secret' | 'unstated' | 'stated';

const SAID: [Disclosure, RegExp][] = [
  [
    'secret',
    /\b(?:undisclosed|secret|hidden|under wraps|confidential|private|kept (?:quiet|back)|hush\w*)\b|伏せ|非公開|未公開|非開示|内緒|ないしょ|秘密|ひみつ|隠/,
  ],
  [
    'unstated',
    /\b(?:unstated|unspecified|unknown|no (?:amount|figure|number|sum|price tag))\b|不明|記載なし|記載がな|金額なし/,
  ],
  [
    'stated',
    /\b(?:public(?:ly)?|disclosed?|revealed?|published|on record|spelled out|stated|known|given|specified)\b|公開|公表|開示|明かさ|明らかに|明記|書いて|書かれ|出て(?:る|い|ま)|載って|判明/,
  ],
];

/** What a folded yes/no question says of a sum. */
export const disclosureOf = ({ folded, concepts }: Reading): Disclosure | undefined =>
  concepts.has('q-who') || concepts.has('q-list')
    ? undefined
    : SAID.find(([, pattern]) => pattern.test(folded))?.[0];

/** Those that have a figure are asked for, not those that have none. */
const WITH =
  /(?:額|金額|数字|いくらか?)(?:が|は|の|も|まで)?(?:わか|分か|出て|ある|明か|判明|公表|公開|はっきり|書いて|載って)|\b(?:with|has|have|had|give|gives|gave|got|carry|carries|come|comes|name|names|state|states|attached)\b.*\b(?:figures?|numbers?|amounts?|sums?|price tags?)\b|\b(?:figures?|numbers?|amounts?|sums?) (?:attached|given|stated|disclosed|known|public)\b/;
const WITHOUT =
  /\b(?:no|not|never|none|without|un\w+|missing|lacks?|secret|hid\w*|blank|zero|mum|quiet)\b|n't\b|ない|ねえ|ません|ぬ|ず|らん|てん|へん|伏せ|不明|なし|秘密|内緒|非/;

/** A question for deals without a figure, as one for those with one where the text says that. */
export function asMarked(question: Question, folded: string): Question {
  if (!WITH.test(folded) || WITHOUT.test(folded)) return question;
  if (question.kind === 'undisclosed') return { kind: 'deals' };
  if ((question.kind !== 'investors' && question.kind !== 'investments') || !question.unstated)
    return question;
  const { unstated: _unstated, ...rest } = question;
  return { ...rest, stated: true };
}
