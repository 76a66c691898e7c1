import type { Rewording } from '../text/rewriter.ts';

/** "Depreciation relative to revenue": one figure of the article's, and nothing to be worked out. */
export const FIGURES: readonly Rewording[] = [
  // "a how-many-bagger", "a 20-bagger", 「何倍株」: so many times as much
  [
    /\b(?:an? )?(?:how[- ]many|(?:what|which) (?:kind|sort|size) of(?: an?)?|what|which|n|x|some)[- ]?bagger\b/giu,
    'how many times',
  ],
  [/\b(?:an? )?(?<count>[\p{L}\d.]+)[- ]bagger\b/giu, '$<count> times'],
  [/何倍(?:株|バガー)(?:(?:みたいな|的な)(?:もん|もの)?|っていうやつ|ってやつ)?/gu, '何倍'],
  [/テンバガー|10倍株/gu, '10倍'],
  [
    /^(?:and|also|so)?,? ?(?<asked>(?:its|their|his|the|that|[\w.]+'s) [^?.!,\n]{0,30}(?:investments?|stakes?|commitments?|payments?|loss(?:es)?)\b[^?.!,\n]{0,40}),? (?:just )?(?:for|by way of|as an?) (?:comparison|reference|context|contrast|perspective)(?: purposes)?[?.!\s]*$/iu,
    'and how much is $<asked>?',
  ],
  // "…? Kindly indicate which is a floor and which a ceiling.": sums are told with their limits
  [
    /(?<=[\p{L}\d?.!]{4}[.?!]\s+)(?:(?:please|kindly|also|and|can you|could you) ){0,12}(?:(?:indicate|state|specify|say|mark|note|flag|tell me|make clear|show) )?which (?:\w+ ){0,3}?(?:is|are|represents?|counts? as) (?:an? |the )?(?:floor|minimum|lower bound|ceiling|cap|maximum|upper bound)\b[^.?!]{0,16}\b(?:floor|minimum|lower bound|ceiling|cap|maximum|upper bound)s?[.?!\s]*$/iu,
    '',
  ],
  [
    /(?<=[\p{L}\d]{4}[。?？]\s*)(?:また、?|なお、?|その際、?)?(?:どちら|どれ|どの\p{L}{1,4}|いずれ)が(?:下限|最低額?|上限|最大額?)で、?(?:どちら|どれ|どの\p{L}{1,4}|いずれ)が(?:下限|最低額?|上限|最大額?)(?:な)?(?:の)?か?[^。?？]{0,20}[。?？]*\s*$/u,
    '',
  ],
  // "And its stake in Anthropic, for comparison?": it is asked for as such, whatever it is held against
  [
    /^(?<asked>(?:and|also|so)?\s?(?!.*\b(?:bigger|larger|smaller|how many times|more|less)\b)[^?.!\n]{6,80}?),? (?:just )?(?:for|by way of|as an?) (?:comparison|reference|context|contrast|perspective)(?: purposes)?[?.!\s]*$/iu,
    '$<asked>?',
  ],
  [
    /^(?:(?:では|じゃあ?|ちなみに|で)、?)?(?:比較|参考|対比)の?(?:ため|用|まで|として)(?:に|で)?、?(?=[^、。?？\n]{4,60}[。?？]*$)/u,
    '',
  ],
  [
    /\bdepreciation(?: (?:expenses?|costs?|charges?))?(?: (?:figure|multiple|ratio))?(?:,)? (?:relative to|(?:as )?compared (?:to|with)|in (?:relation|proportion|comparison) (?:to|with)|versus|vs\.?|against|as a (?:multiple|share|ratio|proportion|percentage) of|over|to) (?:its |the |their )?revenues?(?: ratio)?\b/giu,
    'data centre depreciation',
  ],
  [
    /(?:ratio|multiple) of (?:its |the )?(?:data cent(?:re|er) )?depreciation(?: (?:expenses?|costs?))? to (?:its |the )?revenues?\b|\bdepreciation[- ](?:to[- ]revenue )?(?:multiple|ratio)\b/giu,
    'data centre depreciation',
  ],
  // 「Azure上で提供されているのは、Aの何と、Bの何？」: of each, what that is
  [
    /(?<=^|[。、]\s*)(?<said>[^。?？\n、は]{4,30})のは、?(?<one>[^、。?？\sの]{2,16})の(?:何|どの\p{L}{2,6})(?:と|、|で)、?(?<other>[^、。?？\sの]{2,16})の(?:何|どの\p{L}{2,6})(?:です|でしょう|なの)?か?[。?？]*(?:\s*(?:[2二両](?:点|つ|方)とも|それぞれ)[^。?？]{0,14}[。?？]*)?\s*$/u,
    '①$<said>$<one>の製品は？ ②$<said>$<other>の製品は？',
  ],
  [
    /減価償却費?(?:の対収益(?:比率?|倍率)|の(?:収益|売上)(?:高)?(?:に対する|比の?|との)(?:倍率|比率?|割合)?|対収益(?:比率?|倍率))/gu,
    'データセンター投資の減価償却費',
  ],
];
