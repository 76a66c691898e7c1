import { createRewriter } from '../text/rewriter.ts';

/** What "not …" opens that excludes nothing. */
const GOES_ON =
  '(?!(?:only|just|yet|sure|that|to|if|all|any|every\\w*|even|so|really|much|many|a|an|one|in the|at all|from|clear|true|because|too)\\b)';
/** "Not the short one, not the long one": what isn't meant, more than once. */
const NEITHER = new RegExp(
  String.raw`(?<=^|[.,;:!?(—–-]\s*)(?:(?:and |but |nor )?not ${GOES_ON}(?:the |about )?[^,.;:!?()—–]{2,32}[,.;:!?)—–]+\s*){2,}`,
  'giu',
);
/** "Do NOT tell me the merits. The risks": what isn't to be told, before what is. */
const UNTOLD =
  /(?<=^|[.!;]\s*)(?:(?:please|and|but|again),? ){0,12}(?:i said,?:? not (?:about )?the|i said (?:do not|don't|no)|(?:do not|don't|dont|never) (?:tell|give|read|list|show) me (?:about )?the|i (?:do not|don't|dont) (?:want|need) (?:to hear (?:about )?)?the)(?: \w+){1,3}[.!;]+\s*(?=.{0,40}[a-z]{4})/giu;
/** "Not A, not B: who …?", before the question itself. */
const AHEAD = new RegExp(
  String.raw`^(?:(?:and |but |nor )?not ${GOES_ON}(?:the |about )?[^,.;:!?()—–]{2,32}(?:[,;]\s*|\s(?=nor\b|and not\b)))*(?:(?:and |but |nor )?not ${GOES_ON}(?:the |about )?[^,.;:!?()—–]{2,32})\s*[:—–]\s*(?=\S{2})`,
  'iu',
);
const SIDE =
  '(?:merits?|benefits?|upsides?|pros|advantages?|positives?|good (?:parts?|sides?|bits?)|risks?|dangers?|downsides?|cons|drawbacks?|negatives?|bad (?:parts?|sides?|bits?)|demerits?)';
/** "No merits please. Just the risks", "the merits, no risks": of the two sides the one that isn't wanted. */
const ONE_SIDE = [
  new RegExp(
    String.raw`(?<=^|[.,;:!—–-]\s*)(?:(?:please|and|but|so),? ){0,12}(?:no|skip|drop|omit|leave (?:out|aside)|forget|ignore|never ?mind|spare me|without|don'?t (?:give|tell|list|show|need)(?: me)?|i (?:don'?t|do not) (?:need|want|care about))(?: about)? (?:the |any |all (?:the )?)?${SIDE}(?:,? (?:please|pls|thanks|at all|this time|for now)){0,12}\s*[.,;:!—–-]+\s*(?=(?:and |but )?(?:just|only|give|tell|list|show|the|${SIDE}))`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<=\b${SIDE}(?: (?:please|only)){0,12})\s*[.,;:!—–-]+\s*(?:and |but )?(?:no|not|without|skip|leave out|never ?mind|forget)(?: about)? (?:the |any )?${SIDE}(?: (?:please|pls|thanks|at all)){0,12}[\s.!]*$`,
    'iu',
  ),
  /(?<=^|[。、!！]\s*)(?:メリット|利点|長所|良い面|いい面|リスク|危険|短所|悪い面|デメリット)(?:の話)?(?:は|なんて|とか)?(?:いらない|要らない|いらん|不要|いいから|結構|省いて|抜きで|飛ばして|なしで)(?:です|だから|で)?[、。!！\s]*(?=[^、。]*(?:だけ|のみ|を|は|教え))/gu,
];

/** "…, not the total, only the part that came after": says once more which of two is meant. */
const PART_MEANT =
  /[\s,.;(—–-]+not (?:the |its |their )?[^,.;:!?()\d]{2,32}[,;—–-]+\s*(?:only|just|but)\s(?:only |just )?(?:the |what )?(?:(?:part|bit|portion|piece|amount|money|extra|rest|was|were|is|that|which|got|came|they|it|put|in|added|invested|paid|on top|later|after(?:wards?)?|then|since)\s?){1,12}[).!?\s]*$/iu;
/** 「短期でも長期でもなく、中期」 */
const NEITHER_JAPANESE =
  /(?:[^、。?？!！\s]{1,14}(?:でも|じゃなくて、?|ではなくて?、?)){1,3}(?<=でも)(?:なくて?|ない|ありません)[、,]?(?=[^。?？]{2})/gu;
/** 「…。累計はいらない」: said behind what is asked. */
const UNWANTED =
  /(?<=\S{6})[、。,!！?？\s]+[^、。?？\s]{1,18}?(?:は|なら)(?:要らない|いらない|要りません|いりません|不要|結構)(?:です|よ|ね|ください|で(?:お願いします)?|から){0,8}[。.!！\s]*$/u;

/** "… and the other? Not just two of them": all of those that were named. */
const NOT_JUST =
  /[\s?.!,;—–(-]+(?:and )?not (?:just|only|merely) (?:any )?(?:one|two|a couple|some|[12])(?: or (?:two|both))?(?: of (?:them|those|these|the \w+))?[).!?\s]*$|[、。,?？\s]+(?:[2二]|どちらか[1一]?|[1一])(?:社|つ)?だけ(?:の(?:人|会社|ところ))?(?:じゃなくて?|(?:で|じゃ)は?なくて?)(?:、?(?:[3三]|全部?)(?:社|つ)?(?:とも|全部|すべて)?)?(?:です|ね|で)?[。?？\s]*$/iu;
/** "The middle one" of the horizons, where the outlook is what they are of. */
const MIDDLE_ONE = /(?<=\b(?:outlook|horizons?|forecast)\b.*)\bthe (?:mid|middle|medium|in-between) one\b/isu;

const leaveOut = createRewriter([
  ...ONE_SIDE.map((side): [RegExp, string] => [side, ' ']),
  [UNTOLD, ' '],
  [AHEAD, ' '],
  [NEITHER, ' '],
  [PART_MEANT, ' '],
  [NEITHER_JAPANESE, ''],
  [UNWANTED, ' '],
  [NOT_JUST, '?'],
  [MIDDLE_ONE, 'mid-term'],
]);

/** A message without what it says isn't meant; what is in one and not in another is asked, and stays. */
export function withoutExcluded(text: string): string {
  const rest = leaveOut(text).trim();
  return /[\p{L}\p{N}]{2}.*[\p{L}\p{N}]{2}/su.test(rest) ? rest : text;
}
