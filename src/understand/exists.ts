import { claimOf } from './context.ts';
import { OPEN } from './modality.ts';
import type { Reading } from './reading.ts';

/** Says that there is none, or little. */
export const DENIES = /\b(?:no|not|none|nobody|never|only|little|limited|alone)\b|n't\b/;

/** What lists tell of, in English. */
const LISTED =
  '(?:upsides?|benefits?|merits?|advantages?|perks?|pros|cons|risks?|dangers?|downsides?|drawbacks?|disadvantages?|problems?|catch|reasons?|fields?|areas?|features?|strateg(?:y|ies)|aims?|points?)';
const LIST_EXISTS = new RegExp(
  String.raw`^(?:(?:so|and|but|ok|well|then|wait)[,\s]+){0,12}(?:(?:is|are) there (?:an? |any |some |also |real |actual ){0,12}${LISTED}\b|do(?:es)? [\w' ]{2,28} (?:have|has|come with|carry|bring) (?:an? |any |some |also ){0,12}${LISTED}\b)`,
);

/** "Any upside for users?", 「いいことある？」: there is, where a fact tells of it. */
const EXISTS =
  /^(?:(?:so|and|but|ok|well|then)[,\s]+){0,12}(?:(?:is|are) there )?any(?:thing|body|one)?\b(?! (?:chance|longer|more))|^(?:(?:so|and|but|ok) )?(?:do|does|did|are|is|has|have|will|can)\b(?!n't| not).*\bat all\b[?]?$|(?:って|とか|は|が|も)(?:何か|なんか|なにか)?(?:ある|あり|あります|あん)(?:の|ん)?(?:か|かな|かね)?[?？]?$/u;
/** "The author isn't sure that it lasts": just what is left open. */
const UNSURE =
  /\b(?:isn't|is not|aren't|not|far from) (?:\w+ )?(?:sure|certain|convinced)\b(?! to\b)|\b(?:unsure|undecided|doubtful|has (?:\w+ )?doubts|doubts|sceptical|skeptical|in two minds|on the fence)\b|半信半疑|疑って|疑問視|確信(?:は|が)?(?:な|持て)|自信(?:は|が)?な/;
/** Whether it is asked if there is any of what a statement tells. */
export const isThere = (reading: Reading, statement: string): boolean =>
  (OPEN.test(statement) && UNSURE.test(reading.folded)) ||
  ((EXISTS.test(reading.folded) || LIST_EXISTS.test(reading.folded)) &&
    !DENIES.test(statement) &&
    claimOf(reading) === undefined);

/** Asks whether somebody is in it at all. */
export const NAMED =
  /(?<!(?:利益|儲け|もうけ|収益|黒字|赤字|損失|損|成果|結果|差|影響)(?:が|は|も|って)?)出て(?:くる|きて|きます|きた|ます|る(?!の?は))|名(?:前)?(?:は|が|も)?(?:ある|あり|ない|無い|出|挙が|載)|登場|\b(?:mentioned|named|come(?:s)? up|turn(?:s)? up|appear(?:s)?|show(?:s)? up|get(?:s)? a mention|listed)\b/;

/** Asks whether it is talked about at all, and claims nothing of it. */
export const TALKED =
  /(?:の話|のこと|について(?:の(?:話|記述|言及))?|への言及|の記述|の言及)(?:って|は|が|も|とか)?(?:ちょっと|少し|ちゃんと|どこかに?|どっかに?|ちらっと)?(?:ある|あります|ありますか|出て|載って|書いて|触れて|してる|しています)|(?:の話|のこと|の件)(?:って|は|も)?(?:、)?(?:この)?(?:記事|本文)(?:の中)?(?:で|に)(?:は|も)?(?:触れ|言及|書[いか]|載[っせ]|出て)|(?:比較|引用|言及|説明|紹介|記述)(?:って|は|も|が|とか)?(?:ある|あります)|何か(?:は)?(?:書いて|載って|言って|触れて|出て)|(?<![とて])(?:も|は)(?:ちゃんと|少しは)?(?:書いて(?:あ?る|あります)|載って(?:い?る|います))|に(?:は|も)?触れ(?:て|られて)|\b(?:(?:list|name|give|quote|cite|include)s? (?:any|some|anyone|anybody|someone|somebody)|(?:get|gets|got|is|are|was|were|being) (?:quoted|cited)|compares? [\w' ]{2,30} (?:to|with|against) (?:other|another|any)|acknowledges?|mention(?:s|ed)?|talks? about|anything (?:on|about|like)|cover(?:s|ed)?|discuss(?:es|ed)?|touch(?:es)? (?:on|upon)|brings? up|get into|goes? into|word (?:on|about)|talk of)\b|\b(?:said|says|had|has|was) (?:some|sum)?(?:thing|smth|sth) (?:about|abt|on)\b|\b(?:raised|brought up|discussed|addressed|talked about|touched (?:on|upon)|acknowledged|flagged|dealt with)(?: (?:at all|anywhere|somewhere|(?:in|by) (?:it|there|the \w+)))*(?:,? right)?\s*[?.!]*$/;

/** The kinds of what a list counts, by the topic of its facts. */
const KINDS: Record<string, RegExp> = {
  risks:
    /\b(?:risks?|dangers?|downsides?|drawbacks?|catch|problems?|disadvantages?|harm|cons)\b|りすく|でめりっと|欠点|危険|短所|悪いこと|まずいこと/,
  merits:
    /\b(?:merits?|benefits?|upsides?|advantages?|perks?|pros)\b|(?<!で)めりっと|利点|長所|いいこと|良いこと|得(?:すること|なこと|とか)/,
};

/** "Any downside for newcomers?": whether one is asked for of the kind that a fact of such a topic is. */
export const namesKind = (folded: string, topic: string): boolean => KINDS[topic]?.test(folded) ?? false;
