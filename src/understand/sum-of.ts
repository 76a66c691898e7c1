/** 「入れた額と、…」「かけた金」: the sum by its noun. */
const JAPANESE =
  /(?<=た|る|の|出資|投資|支払|総|金)額(?!面)(?:[はとを、]|$)|(?<=た|てる|ている|るう|もらう|貰う)(?:お?金|資金)(?:は|って)?(?=[?？\s]*$)/;
const NOUN = '(?:money|cash|amounts?|sums?|dollars?|funding|funds|capital|billions|\\$+)';
const NO_NAME =
  '(?!(?:is|are|was|were|does|do|did|has|have|goes?|going|flows?|runs?|comes?|coming|went|moves?|from|to|in|into|for|of|on|out|and|or|that|it|they)\\b)';
const DONE =
  '(?:put\\w*|pa(?:id|ys?|ying)|g[ai]v(?:e|es|en|ing)|invest\\w*|spen[dt]\\w*|s[aiu]nk\\w*|thr[eo]wn?|throw(?:s|ing)|pour\\w*|pump\\w*|chip\\w*|hand\\w*|slid|slipped|sen[dt]\\w*|transferr?\\w*|wir(?:es|ed|ing)|pledg\\w*|commit\\w*|contribut\\w*|provid\\w*|fork\\w*|shell\\w*|receiv\\w*|gets?|getting|got|tak(?:es|en|ing)|took|rais\\w*|plow\\w*|plough\\w*|dropp?\\w*|chuck\\w*|lent|promis\\w*|owes?|owed|earn\\w*|mak(?:es|ing)|made|pocket\\w*|collect\\w*)';
/** "The money Ark put in xAI", "dollars NVIDIA has thrown at it": a noun, and what was done with it. */
const ENGLISH = new RegExp(
  `^(?:(?:and|so|but|ok|the|all|what about|how about) ){0,12}(?:(?:total|exact|overall|whole) )?${NOUN} (?:(?:that|which) )?${NO_NAME}(?:[\\w.']+ ){1,3}?(?:(?:has|have|had|is|was|are|will|would|ever|already|once) ){0,12}${DONE}\\b(?!.*,? (?:right|correct|yeah|huh|innit|true)\\W*$)`,
);

/** "NVIDIA OpenAI stake $$": keywords, the last of them a sum. */
const LAST =
  /^(?!.*\b(?:is|are|was|were|does|do|did|has|have|can|will)\b).*\b(?:stakes?|money|investments?|deals?|bets?|che(?:que|ck)s?|payments?|bills?) (?:\$+|amount|size|value|number|figure|sum)\s*[?.!]*$/;

/** Whether a sum is asked for by its noun. */
export const isSumOf = (folded: string): boolean => JAPANESE.test(folded) || isSumAlone(folded);

/** Whether an English sum is named, and nothing is said of it that could be so or not. */
export const isSumAlone = (folded: string): boolean => ENGLISH.test(folded) || LAST.test(folded);
