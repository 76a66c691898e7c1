/** "Not only", 「だけじゃない」: more than that. */
const NOT_ONLY =
  /\b(?:not|n't|more than|rather than|beyond)(?: \w+)? (?:just|only|merely|solely|about)\b|だけ(?:では|じゃ|や)(?:な|あり)|だけに(?:とどま|限)ら|のみ(?:ならず|では|じゃ)/g;
/** What only sounds like it: "just to confirm", "could just buy", 「変だけど」, 「しかも」. */
const FILLER =
  /\bonly (?=(?:an? )?(?:very )?(?:limited|slight|little|small|minor|modest|partial|partly))|\bjust (?:to|in case|as|like|so|wanna|want|checking|making|curious|confirming|confirm|asking|wondering|buy|swallow|put|keep|go|goes|say|tell)\b|だけ(?:ど|れど)|[こそあど]れだけ(?=(?:の(?!か|よ|だ|で))?[\p{sc=Han}]|で[かっ]|すご|ひろ|ふと|お金)|しか(?:も|し)|しかな/gu;

/** 「もう」 for "already", not in 「もうかる」, 「でもうまく」, 「もうひとつ」. */
const ALREADY = '(?<!で)もう(?!か[らりるっ]|け|ま|ひと|一|ちょ|少|すこ|すぐ)';

/** Words that say how far a claim goes: what is true of some is not true of all. */
const REACHES: [string, RegExp][] = [
  [
    'only',
    /\b(?:only|just|solely|exclusively|merely|purely|nothing but|one and only|no(?:thing|body| one|ne)? else|nothing more)\b|だけ|のみ|しか|一択|おんり|以外(?:は|に)?(?:な|ぜろ)/,
  ],
  [
    'all',
    /\b(?:all(?! (?:of )?(?:this|that|(?:the|these) (?:\w+ )?(?:\w+ing|money|cash|hype|fuss|stuff|deals?|circles?|loops?))\b)|every\w*)\b|全部|すべて|全て|みんな|ぜんぶ|完全/,
  ],
  ['none', /\b(?:no ?one|nobody|none|nothing|zero|never)\b|誰も|全く|まったく|一切|ゼロ|ぜろ|皆無/],
  ['still', /\bstill\b|まだ|いまだ/],
  [
    'already',
    new RegExp(
      `\\balready\\b|\\b(?:has|have) (?:been|happened|occurred|begun|started|come|gone|burst)\\b|${ALREADY}|すでに|既に`,
      'u',
    ),
  ],
  [
    'certain',
    /\b(?:guarantee|certain(?! (?:degree|extent|amount))|definite|sure|inevitabl|confirmed|decided|settled|proven|set in stone|bound to|official)|絶対|確実|必ず|決ま[らりるっ]|確定|決定(?!ず|的)|間違いな/,
  ],
  ['possible', /\b(?:may|might|could)\b|かも|可能性/],
  ['alone', /\b(?:alone|by itself|on its own)\b|単独|一社|1社|ひとり/],
  ['more', /\b(?:more|bigger|larger)\b|より/],
  [
    'less',
    /\b(?:less|fewer|lower|smaller|worse|shrink\w*|reduc\w+|dwindl\w+|drop\w*|declin\w+|decreas\w+|fall(?:s|ing)?)\b|減[りるっら]|少なく|下が[りるっ]|落ち[るてた]|縮/,
  ],
  ['both', /\bboth\b|両方|どっちも|双方/],
];

/** The names of those words that a folded text holds. */
export function reachesOf(folded: string): string[] {
  const plain = folded.replace(NOT_ONLY, ' ').replace(FILLER, ' ');
  return REACHES.flatMap(([name, pattern]) => (pattern.test(plain) ? [name] : []));
}
