/** What small talk is about, and what can be worked out. */

// prettier-ignore
export type TalkTopic =
  | 'hello' | 'thanks' | 'bye' | 'who' | 'help' | 'praise' | 'abuse' | 'love' | 'howareyou' | 'made-by' | 'cat' | 'bot'
  | 'accuracy' | 'data' | 'inject' | 'apology' | 'joke' | 'laugh' | 'ok' | 'advice' | 'comfort' | 'cheer' | 'bored' | 'wishes' | 'story'
  | 'petting' | 'puzzled' | 'presence' | 'goodnight' | 'remark' | 'memory' | 'foreign-language' | 'foreign-names' | 'noise';

export type Derivation =
  | 'growth-factor'
  | 'growth-difference'
  | 'sixty-percent'
  | 'rate-by-year'
  | 'rate-yearly'
  | 'needed-rate'
  | 'years-needed'
  | 'after-2023'
  | 'share-by-2023'
  | 'share-after-2023';
