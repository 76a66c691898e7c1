/** What a deal is said to be for: "… so it can sell ChatGPT", "… in order to", 「…するため」, 「…だから」. */
const DOES =
  'buy|sell|get|use|run|train|rent|access|host|build|make|keep|stop|help|secure|gain|win|control|take|own|acquire|avoid|have|hire|cover|settle|lock';
const ENGLISH = new RegExp(
  String.raw`\b(?:(?<=\w{2,} \w[\w$., ]{4,})so (?:that )?(?:it|they|he|she|we|the \w+|\w+) (?:can|could|may|might|will|would|gets?)\b|in order to|so as to|because|cuz|(?:only|just|simply|merely|purely|solely|mainly) to (?:be able to )?(?:${DOES}|pay|look|please|show)\b|in (?:exchange|return) for|as (?:an? )?(?:thanks|reward|payment|compensation|rent|fee|price|bribe) (?:for|to)|(?<=\b(?:billion|bn|\d+b|money|microsoft|nvidia|anthropic|openai|xai) )to (?:be able to )?(?:${DOES}|pay for))\s?(?<reason>.{4,})$`,
);
const JAPANESE =
  /(?<reason>[^、。]{3,})(?:(?:ため|為)(?=に|だ|です|な(?:の|ん)|でしょ|やろ|じゃ|で(?:合|あ)|っていう|って(?:こと|話)|と(?:いう|の)|[?？]|$)|(?:から|ので)(?=な(?:の|ん)|だ|です|でしょ|やろ|じゃ|で(?:合|あ)|[?？]|$)|目的(?:で|だ|な|に|です)|狙い(?:で|だ|な|です)|(?:の)?(?:見返り|引き換え|引換え|お礼|代金|対価|料金|家賃)(?:として|に|で|だ|な|です))/;

/** The purpose that a folded question gives a deal; undefined where it gives none. */
export const purposeIn = (folded: string): string | undefined =>
  (ENGLISH.exec(folded) ?? JAPANESE.exec(folded))?.groups?.['reason'];
