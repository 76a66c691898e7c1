const ENGLISH_BOUND = String.raw`(?:an? |the |it'?s an? )?(?:hard |strict |lower |upper |firm )?(?:floor|ceiling|cap|max(?:imum)?|min(?:imum)?|upper limit|lower limit|limit|bound|exact(?: \w+)?|precise(?: \w+)?|at least|at most|up to|estimate)`;
const JAPANESE_BOUND =
  '(?:下限|上限|最低|最大|最小|正確|確定|ちょうど|ぴったり|以上|以下|概算)[^、。?？]{0,10}';

/** Behind a sum that is asked for: whether it is a floor, a limit or exact, which every sum is told with. */
const BOUND_TOO = [
  new RegExp(
    String.raw`(?<=\S[.?!]\s|\S,? and )\s*(?:and |also |please |pls |kindly ){0,3}(?:(?:say|tell me|state|specify|note|clarify|indicate|mention|flag) )(?:clearly )?(?:whether|if) (?:that|it|this|the (?:sum|total|figure|number|amount|answer))(?:'s| is| figure is| number is)? ${ENGLISH_BOUND}(?:,? or (?:just |rather )?${ENGLISH_BOUND})+[.?!\s]*$`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<=[。?？])\s*(?:あと|それと|また|ちなみに)?、?(?:それ|これ|その(?:額|数字|金額|合計))(?:が|は|って)、?(?:${JAPANESE_BOUND}(?:なの|です|な)?か?、?(?:それとも)?){2,}(?:どうか)?(?:も|を)?(?:あわせて|はっきり|一緒に)?(?:教えて|言って|答えて|書いて|示して)[^。?？]{0,8}[。?？!！\s]*$`,
    'u',
  ),
  // 「短期・中期・長期の見通しは。何年の区切りなのかも」: each is told with its years
  /(?<=短期[^?？]*長期[^。?？]*[。?？、]\s*)(?:それぞれ|各々?)?(?:何年(?:間|後|先)?(?:の|を|から何年)?|どの(?:期間|年数)(?:の|を)?)(?:区切り|範囲|スパン|期間|目安|想定|刻み|くらい|ぐらい|指す)[^。?？]{0,10}(?:も|か)[^。?？]{0,10}[。?？\s]*$/u,
  /(?<=\bshort\b[^?]*\blong\b[^?.]*)(?:,? (?:and|plus)|[.?])\s*(?:also )?(?:how (?:many years|long)|(?:what|which|the) years?)(?: (?:does|do|is|are|that))? (?:each|they|those|these|the three)?[^?.]{0,30}[?.\s]*$/iu,
];

/** A question for a sum without the sentence that asks for its bound: "Please say whether that is a floor or an exact number." */
export function withoutBound(text: string): string {
  const pattern = BOUND_TOO.find((one) => one.test(text));
  return pattern ? text.replace(pattern, '').replace(/,?\s+and\s*$/iu, '') : text;
}
