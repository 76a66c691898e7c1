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
