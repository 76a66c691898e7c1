import type { Rewording } from './rewordings-investing.ts';

/** Japanese as politely as can be, in plain verbs. */
export const POLITE: Rewording[] = [
  [/(?:おっしゃ|仰)(?=っ[たて])/gu, '言'],
  [/(?:おっしゃ|仰)(?=る(?!お?方|人|かた)|い|ら|れ)/gu, '言'],
  [/(?:どなた様?|どちら様|どこのどなた)(?=[がのにへをはもでと、?？]|から|か|です|でし|だ|$)/gu, '誰'],
  [/(?<=[てで])いらっしゃい?(?=[るまっ])/gu, 'い'],
  [/なさ(?=っ[てた])/gu, 'し'],
  [/(?:でございま(?:す|しょう)|でしたでしょう|でした)(?=か[?？。\s]*$)/gu, 'です'],
];
