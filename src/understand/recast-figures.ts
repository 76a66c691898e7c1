import type { Recasting } from './recast-behind.ts';

/** "Depreciation relative to revenue": one figure of the article's, and nothing to be worked out. */
export const FIGURES: readonly Recasting[] = [
  [
    /\bdepreciation(?: (?:expenses?|costs?|charges?))?(?: (?:figure|multiple|ratio))?(?:,)? (?:relative to|(?:as )?compared (?:to|with)|in (?:relation|proportion|comparison) (?:to|with)|versus|vs\.?|against|as a (?:multiple|share|ratio|proportion|percentage) of|over|to) (?:its |the |their )?revenues?(?: ratio)?\b/giu,
    'data centre depreciation',
  ],
  [
    /(?:ratio|multiple) of (?:its |the )?(?:data cent(?:re|er) )?depreciation(?: (?:expenses?|costs?))? to (?:its |the )?revenues?\b|\bdepreciation[- ](?:to[- ]revenue )?(?:multiple|ratio)\b/giu,
    'data centre depreciation',
  ],
  [
    /減価償却費?(?:の対収益(?:比率?|倍率)|の(?:収益|売上)(?:高)?(?:に対する|比の?|との)(?:倍率|比率?|割合)?|対収益(?:比率?|倍率))/gu,
    'データセンター投資の減価償却費',
  ],
];
