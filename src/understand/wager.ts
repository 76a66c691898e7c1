import { createRewriter } from '../text/rewriter.ts';

/** "A $5 bet", "i bet 10 bucks": the money of a bet is no figure of the article. */
const withoutWagers = createRewriter([
  [/(?:[$€£]\s?)?\d+(?:\.\d+)?[- ]?(?:bucks?|dollars?|quid|euros?|usd|yen)?[- ](?=(?:bet|wager)s?\b)/giu, ''],
  [
    /\b(bet|betting|wager(?:ed)?|put) (?:[$€£]\s?)?\d+(?:\.\d+)?(?: ?(?:bucks?|quid|euros?|beers?|yen)\b|(?= (?:that|on it)\b))/giu,
    '$1',
  ],
  [/[\d０-９,]+(?:円|ペソ|ポイント)(?:を)?(?=賭け|かけ(?:た|て)|の賭け)/gu, ''],
]);

/** "Thinking to buy some lol", 「買おうかなw」, behind what is asked: no question of hers. */
const OWN_PLAN =
  /(?<=[?？!！.。]|[?？]\s)\s*(?:(?:cuz|because|bc|since|as|and|so)\s)?(?:(?:i'?m|i am|im|my \w+(?:'s| is)?|we'?re)\s)?(?:(?:thinking|planning|tempted|considering|hoping|looking|wanting|about)\s(?:of|to|about|on)?\s?|gonna |might |may |wanna |wants? to )(?:maybe )?(?:be )?(?:buy(?:ing)?|sell(?:ing)?|invest(?:ing)?|load(?:ing)? up|short(?:ing)?|get(?:ting)? (?:some|a few)|grab(?:bing)?)\b[^?？]{0,40}$|(?<=[?？!！。])\s*[^?？。]{0,14}(?:買|売|投資し|仕込)(?:おうかな|おうと(?:思|おも)|い?たいんだ(?:けど|よね)|う(?:予定|つもり)|いたい|いどき|ようかな)[^?？]{0,8}$/iu;

const SIDE = String.raw`(?:merits?|benefits?|upsides?|pros|advantages?|good sides?|risks?|dangers?|downsides?|cons|drawbacks?|bad sides?)`;
const SAID = String.raw`(?:mention|slip in|sneak in|throw in|bring up|name|include|touch(?: on)?|talk about|say|give me|list|add|utter)`;
const THEN = String.raw`(?:i|i'm|i'll|i'd|you|you're|you'll|we|we're|this|that's|it's|the (?:deal|bet|chat|cat|bot|game|party)) [^.?!;]{2,40}`;
const SAID_JA =
  '(?:混ぜ|混ざっ|交ぜ|入れ|入っ|言っ|いっ|出し|挙げ|あげ|口にし|含め|触れ|書い|し|話し|あっ)(?:た|だ)ら';
const ELSE_JA =
  '(?:帰|終わり|おわり|おしまい|負け|まけ|アウト|怒|泣|アンインストール|消す|消え|やめ|失格|退出|出て|ブロック|減点|0点|罰|知らない|嫌い)';
const SIDE_JA =
  '(?:メリット|利点|長所|良い面|いい面|いいこと|良いこと|リスク|欠点|短所|悪い面|悪いこと|デメリット)';
/** "Mention OpenAI and I scream", "not a word about …", 「…を混ぜたら帰る」: what isn't to be said, beside what is asked. */
const THREATS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=\S)(?:[.,;:!?–—-]+ ?(?:and |but |or )?| (?:and|but|or) |(?<=[?.!;]) )(?:if you (?:even |dare (?:to )?)?${SAID} [^.?!;,]{2,40}?(?:,? |, ?(?:and|then) )${THEN}|(?!(?:say|list|add|give me) )${SAID} [^.?!;,]{2,40}?(?:,? and |,? then |, )${THEN}|say an? [^.?!;,]{2,40}? and you[^.?!;]{2,30})[.!]*`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<=\S)[.,;:!?–—-]+ ?(?:just )?(?:one|an?|a single|any) [^.?!;,]{2,40}? and ${THEN}[.!]*`,
    'giu',
  ),
  /(?<=\S)[.,;:!–—-]* (?:and |but )?(?:not|without) a (?:single )?(?:word|syllable|peep|mention) (?:on|about|of) [^.?!;]{2,40}[.!]*/giu,
  new RegExp(
    String.raw`(?<=\S)(?:[.,;:!?–—-]+ ?| )(?:and |with |but )?(?:(?:not (?:a single|one)|zero) ${SIDE}|no ${SIDE} allowed|without (?:any|one|a single)(?: one)?(?: of)?(?: the)? ${SIDE}|leave (?:the |any )?${SIDE} out(?: of (?:it|this))?)\b[.!]*`,
    'giu',
  ),
  new RegExp(
    `(?:(?<=[^。、!！]{3})[。、!！?？\\s]+|^)[^。、!！?？]{1,24}?(?:を|が|に|の話|の名前)(?:の?(?:一つ|ひとつ|1つ|少し|ちょっと|一言|一度)でも)?${SAID_JA}、?[^。?？]{0,8}${ELSE_JA}[^。?？]{0,8}[。!！]*`,
    'gu',
  ),
  new RegExp(
    `(?<=[^。、!！]{3})[。、!！?？\\s]+${SIDE_JA}(?:の話)?(?:は|を)?、?(?:(?:一つ|ひとつ|1つ)も)?(?:入れないで|混ぜないで|言わないで|なしで|抜き(?:で|にして)|禁止)(?:ね|よ|お願い(?:します)?|ください)?[。!！]*\\s*$`,
    'gu',
  ),
  new RegExp(`^${SIDE_JA}(?:の話)?(?:に)?は?、?(?:触れずに|触れないで|言わずに|言わないで|抜きで)、?`, 'gu'),
  /(?<=[^。、!！]{3})[。、!！?？\s]+[^。、!！?？]{1,20}?(?:の話は?|の分野は|のことは|には)(?:一切|いっさい|絶対)?(?:なしで|抜きで|禁止|言わないで|触れないで)(?:ね|よ|お願い(?:します)?|ください)?[。!！]*\s*$/gu,
];
/** What was asked, and has lost its end with what stood behind it. */
const closed = (taken: string): string => /[?？]/u.exec(taken)?.[0] ?? /^[。.!！]/u.exec(taken)?.[0] ?? '';

const withoutThreats = createRewriter(THREATS.map((threat) => [threat, closed]));

/** A text without what its writer has put on the answer, or will do with it. */
export function withoutWager(text: string): string {
  const unplanned = text.replace(OWN_PLAN, '');
  const free = withoutThreats(unplanned).trim();
  const asked = /[\p{L}\p{N}]{2}.{2}/su.test(free) ? free : unplanned;
  return withoutWagers(asked);
}
