import type { Rewording } from '../text/rewriter.ts';

/** What a quiz opens with that wants a claim to be judged, in words or signs; the claim follows. */
const ENGLISH = String.raw`(?:(?:ok(?:ay)?|so|quick|now|pop|next|another|question|q\d*)[,:. ]+)*(?:(?:true or (?:false|not|untrue)|true ?\/ ?false|t ?\/ ?f|t or f|tf|fact or (?:fiction|myth|cap|fake|not)|fact ?\/ ?fiction|real or (?:fake|cap)|cap or no cap|right or wrong|correct or (?:incorrect|not|false))(?: (?:question|quiz|time|quick))?)`;
/** A question of its own is none. */
const CLAIM = String.raw`(?!(?:(?:so|and|but|ok|well|then),? ){0,12}(?:is|are|was|were|do|does|did|has|have|can|could|will|would|who|what|which|when|where|why|how)\b)`;
const SIGN = '(?:[〇○◯⭕まる丸]|マル)(?:か|or|／|\\/|・)?(?:[×✕✖❌xX]|バツ|ばつ|罰)(?:か)?';
const JAPANESE = String.raw`(?:次の文(?:は|を|章は)?、?)?(?:${SIGN}|(?:正誤|真偽)(?:問題|判定)?|正しいか(?:間違い|誤り|どうか)か?|本当か(?:嘘|うそ|ウソ)か|(?:ホント|ほんと|マジ|まじ)か(?:ウソ|うそ|嘘)か)(?:クイズ|くいず|問題|判定|で(?:答えて|判定して|回答して)?|どっち){0,8}`;

const NAME = '[A-Za-z]*[A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?';
const JOINT = String.raw`\s*(?:,\s*(?:and\s|&\s*)?|[+＋&/／・、]|\band\b)\s*`;
const TWO = `(?<a>${NAME})${JOINT}(?<b>${NAME})`;
const THREE = `${TWO}${JOINT}(?<c>${NAME})`;
const NAMELY = String.raw`\s*(?:[,:(–—-]|,? (?:that is|that's|i\.?e\.?|namely|meaning)\b,?)\s*`;
const THREE_JA = '(?:[三3]社(?:全部|すべて|全て|とも)?|全部|ぜんぶ|すべて|全て|[三3]つ(?:とも|全部)?)';

/** "All three: A + B + C", 「全部（A＋B＋C）に」: of those, which a comma would make a question of its own. */
const ALL_NAMED: readonly Rewording[] = [
  [
    new RegExp(
      String.raw`\b(?:all|each|every one)(?: of)?(?: the| these)?(?: three| 3| labs)(?: labs)?${NAMELY}${THREE}\)?(?=\s*(?:[?.,;)]|$))`,
      'u',
    ),
    'all three of $<a>, $<b> and $<c>',
  ],
  [
    new RegExp(String.raw`\b(?:both|each of (?:the )?two)${NAMELY}${TWO}\)?(?=\s*(?:[?.;)]|$))`, 'u'),
    'both $<a> and $<b>',
  ],
  [
    new RegExp(`${THREE_JA}[（(]${THREE}[)）](?:の?(?:全部|すべて|全て))?`, 'u'),
    '$<a>と$<b>と$<c>の3社すべて',
  ],
];

/** "True or false? A backs B.", 「〇か×か：AはBに出資している」: the claim, to be confirmed. */
export const QUIZ: readonly Rewording[] = [
  ...ALL_NAMED,
  [
    new RegExp(
      String.raw`^${ENGLISH}(?:\s*(?:[:?.!,;]+|\s[–—-]|\n)+\s*|(?<=\bt ?\/ ?f|\bt or f|\btf)\s+)(?<claim>(?!.*[?])${CLAIM}[^\n]{8,}?)[.!\s]*$`,
      'iu',
    ),
    'Is it true that $<claim>?',
  ],
  [
    new RegExp(`^${JAPANESE}[?？。.:：、\\s]+(?<claim>[^?？\\n]{6,}?)[。.!！\\s]*$`, 'u'),
    '$<claim>って本当？',
  ],
  // The other way round: 「AはBに出資している。〇か×か」
  [
    new RegExp(
      String.raw`^(?<claim>${CLAIM}(?:[^?.!\n]|\.(?=\d)){8,}?)[.,;:!\s–—-]+${ENGLISH}\s*[?.!]*$`,
      'iu',
    ),
    'Is it true that $<claim>?',
  ],
  [
    new RegExp(`^(?<claim>[^?？\\n]{6,}?)[。.、：:\\s]+${JAPANESE}[?？。.!！\\s]*$`, 'u'),
    '$<claim>って本当？',
  ],
];
