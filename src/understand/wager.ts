/** "A $5 bet", "i bet 10 bucks": the money of a bet is no figure of the article. */
const WAGERS: [RegExp, string][] = [
  [/(?:[$€£]\s?)?\d+(?:\.\d+)?[- ]?(?:bucks?|dollars?|quid|euros?|usd|yen)?[- ](?=(?:bet|wager)s?\b)/giu, ''],
  [
    /\b(bet|betting|wager(?:ed)?|put) (?:[$€£]\s?)?\d+(?:\.\d+)?(?: ?(?:bucks?|quid|euros?|beers?|yen)\b|(?= (?:that|on it)\b))/giu,
    '$1',
  ],
  [/[\d０-９,]+(?:円|ペソ|ポイント)(?:を)?(?=賭け|かけ(?:た|て)|の賭け)/gu, ''],
];

/** A text without what its writer has put on the answer. */
export const withoutWager = (text: string): string =>
  WAGERS.reduce((left, [wager, rest]) => left.replace(wager, rest), text);
