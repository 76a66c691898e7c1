const NEGATED_JAPANESE =
  /(?:て(?:い)?|し|払わ|出さ|来|こ|持って(?:い)?|入って(?:い)?|使って(?:い)?|され|られ|でき)(?:ない|ません)(?!と|で|け(?!ど)|かも|わけじゃ|ことは)[ぁ-ん]{0,8}(?:感じ|説|話|理解)?[?？!！。\s]*$|しか.{0,14}(?:ない|ません)(?!かも)/u;
const NEGATED_ENGLISH =
  /^(?!\s*(?:so |but )?(?:is|are|do|does|did|has|have|was|were|can|could|would|ai)n'?t\b).*\b(?:not|never|isn'?t|aren'?t|doesn'?t|don'?t|didn'?t|hasn'?t|haven'?t|won'?t|wasn'?t|ain'?t|no longer|nobody|none)\b(?!\s*(?:just|only|sure|know))/;
const TAG =
  /(?:,\s*)?\b(?:isn'?t|aren'?t|doesn'?t|don'?t|didn'?t|hasn'?t|haven'?t|won'?t|wasn'?t|weren'?t|ain'?t|can'?t)\s(?:it|they|he|she|that|there|we)\s*\?*$/;

/** Whether a folded yes/no question is put in the negative, so that yes and no change places. */
export function isNegated(folded: string): boolean {
  if (/[ぁ-ん]/.test(folded)) return NEGATED_JAPANESE.test(folded);
  const tagless = folded.replace(TAG, '').replace(/\b(?:or not|right|correct|no|yes)\s*\?*$/, '');
  return NEGATED_ENGLISH.test(tagless);
}

/** Words that say how far a claim goes: what is true of some is not true of all. */
const REACHES: [string, RegExp][] = [
  ['only', /\b(?:only|just)\b|だけ|のみ|しか/],
  ['all', /\b(?:all|every\w*)\b|全部|すべて|全て|みんな|ぜんぶ|完全/],
  ['none', /\b(?:no ?one|nobody|none|nothing)\b|誰も|全く|まったく|一切/],
  ['still', /\bstill\b|まだ|いまだ/],
  ['certain', /\b(?:guarantee|certain|definite|sure)|絶対|確実|必ず|決ま/],
  ['possible', /\b(?:may|might|could)\b|かも|可能性/],
  ['alone', /\b(?:alone|by itself|on its own)\b|単独|一社|1社|ひとり/],
  ['more', /\b(?:more|bigger|larger)\b|より/],
  ['both', /\bboth\b|両方|どっちも|双方/],
];

/** The names of those words that a folded text holds. */
export const reachesOf = (folded: string): string[] =>
  REACHES.flatMap(([name, pattern]) => (pattern.test(folded) ? [name] : []));
