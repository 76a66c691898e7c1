const WHERE =
  /\b(?:what|where|in what|which companies)\b|どこに|何に|他に(?:も)?(?:投資|出資)|ほかに(?:も)?(?:投資|出資)|投資先|出資先/;
const WHO = /\bwho\b|誰|だれ/;

/** "Which others does it hold?", 「ほかにはどこ？」: the giver goes on, and is the one who is spoken of. */
const OF_GIVER =
  /\b(?:what|which|where)\b.*\b(?:it|they|he|she|that (?:one|firm|fund|investor))\b.*\b(?:hold|own|back|invest|fund|put|bet)\w*\b|\bwhere else\b|\bother (?:stakes|bets|holdings|positions|investments|portfolio)\b|(?:ほか|他)に(?:は|も)?(?:どこ|どの会社|何)(?:に|へ)|(?:ほか|他)の(?:出資先|投資先)|(?:ほか|他)(?:に)?(?:は|も)?どこ(?!が|から)/;

/** Whether what else one gives to is asked for, by a word for the takers: "where else does it invest?". */
export const asksTakers = (folded: string): boolean =>
  (WHERE.test(folded) || OF_GIVER.test(folded)) && !WHO.test(folded);

/** The same where nothing but what is left is asked for. */
export const goesOnGiving = (folded: string): boolean => OF_GIVER.test(folded) && !WHO.test(folded);
