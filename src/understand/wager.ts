/** "A $5 bet", "i bet 10 bucks": the money of a bet is no figure of the article. */
const WAGERS: [RegExp, string][] = [
  [/(?:[$€£]\s?)?\d+(?:\.\d+)?[- ]?(?:bucks?|dollars?|quid|euros?|usd|yen)?[- ](?=(?:bet|wager)s?\b)/giu, ''],
  [
    /\b(bet|betting|wager(?:ed)?|put) (?:[$€£]\s?)?\d+(?:\.\d+)?(?: ?(?:bucks?|quid|euros?|beers?|yen)\b|(?= (?:that|on it)\b))/giu,
    '$1',
  ],
  [/[\d０-９,]+(?:円|ペソ|ポイント)(?:を)?(?=賭け|かけ(?:た|て)|の賭け)/gu, ''],
];

/** "Thinking to buy some lol", 「買おうかなw」, behind what is asked: no question of hers. */
const OWN_PLAN =
  /(?<=[?？!！.。]|[?？]\s)\s*(?:(?:cuz|because|bc|since|as|and|so)\s)?(?:(?:i'?m|i am|im|my \w+(?:'s| is)?|we'?re)\s)?(?:(?:thinking|planning|tempted|considering|hoping|looking|wanting|about)\s(?:of|to|about|on)?\s?|gonna |might |may |wanna |wants? to )(?:maybe )?(?:be )?(?:buy(?:ing)?|sell(?:ing)?|invest(?:ing)?|load(?:ing)? up|short(?:ing)?|get(?:ting)? (?:some|a few)|grab(?:bing)?)\b[^?？]{0,40}$|(?<=[?？!！。])\s*[^?？。]{0,14}(?:買|売|投資し|仕込)(?:おうかな|おうと(?:思|おも)|い?たいんだ(?:けど|よね)|う(?:予定|つもり)|いたい|いどき|ようかな)[^?？]{0,8}$/iu;

/** A text without what its writer has put on the answer, or will do with it. */
export const withoutWager = (text: string): string =>
  WAGERS.reduce((left, [wager, rest]) => left.replace(wager, rest), text.replace(OWN_PLAN, ''));
