import type { Fact } from '../knowledge/schema.ts';
import type { Context } from './context.ts';

/** How sure of a thing a question is: that it has come or must, that it can't, that it may. */
export type Modality = 'settled' | 'past' | 'ruled-out' | 'possible';

const MAYBE =
  /\b(?:not|isn't|isnt|never) (?:sure|certain|guaranteed|clear|a given)\b|\b(?:could|might|may|possible|possibly|chances?|likely|ever|someday|one day)\b|可能性|かも|ありうる|ありえ|ありそう|恐れ|おそれ|いつか|かね(?:ない|ません)|(?:ない|ません)(?:とは|とも)(?:言え|いえ|言い切れ|限ら)(?:ない|ません)/;

/** It is but foreseen: "has it already forecast …?" takes nothing for past. */
const FORESEEN =
  /\b(?:forecast\w*|predict\w*|project(?:s|ed|ion\w*)|expect\w*|estimat\w*|announced?|warn\w*)\b|予測|予想|見込|見通し|発表/;

/** Takes it for certain, which no forecast is. */
const CERTAIN =
  /\b(?:certain(?:ty)?|def(?:inite(?:ly)?|o)?|guarante\w+|a promise|promised(?! to)|a given|a (?:dead )?cert|a lock|inevitabl[ey]|set in stone|for sure|a sure thing|settled|hundred percent|bullet ?proof|foregone|done deal|(?:signed|sealed)(?: and sealed)?|official(?:ly)?|finali[sz]ed|confirm(?:ed|s)|decided|proven|no (?:doubt|question)|without (?:a )?doubt|beyond (?:any )?doubt|convinced|sold on|(?:calls?|says?|declares?|states?|claims?)\b[^.?]{2,50}\b(?:outright|flat[- ]out|for a fact|categorically)|no ifs\b[\w ,]{0,10}\bbuts|conclud(?:e|es|ed)|(?:is|it's|its|a) (?:an? )?(?:established |hard |proven )?fact\b(?! or))|100 ?%|確定|(?<!不)確実|必ず|絶対|(?:決|き)ま(?:って|った|り(?:だ|な|です))|決定(?:した|して|済|事項|だ|な|です)|間違いなく|約束(?:され|なの|です|だ|か|って|[?？])|保証|断言|断定|言い切|確信|疑いな/;

/** Takes it for past, or for there already. */
const PAST =
  /\balready (?:happen|here|there|been|reach|hit|done|in|under|begun|start|burst|exist|open|a )|\balready\b(?=[^\w]*$)|\b(?:has|have|had) (?:(?:the|an?|this|that|its) )?(?:\w+ ){0,3}(?:been|happened|popped|collapsed|crashed|occurred|begun|started|arrived|burst|gone|come true|taken place|materiali[sz]ed)\b|\b(?:has|have|hasn't|haven't|had|did|didn't|is|isn't|are|aren't)\b[^,?]*\b(?:yet|by now|as of now|so far)\s*[?.!]*$|\b(?:happened|occurred|took place|burst already|actual (?:figure|number|result|data|measured)\w*|actually measured|measured|observed|completed?|in force|in effect|came true|historic(?:al(?:ly)?)?|track record|(?:past|previous|prior) (?:growth|rates?|results?|years?'? (?:growth|rate)))\b|過去の(?:数字|成長|値|でた|伸び)|\bdid [\w' ]{2,24}? (?:lose|grow|burst|collapse|merge|pop|crash)\b|\bdid any\w*\b|\bany \w+ (?:that|who|which)(?:'ve| have)? (?:went|gone|got|gotten|were|been|lost|failed|collapsed)\b|(?:っ|れ|し|い)た(?:の|会社|企業|投資家|人|例|事例|実例|けす|とこ|ところ)(?:とか|って|は|も|が)?(?:もう|既に|すでに|実際)?(?:いる|ある|いた|あった|います|あります|出た|出て)|実績|(?:(?<!で)もう(?!か[らりるっ]|け|ま)|すでに|既に)(?!ひと|一|ちょ|少|す|言|書|名|[^、。]*(?:ない|ません|なくな))|実現した|実現し(?:て|ちゃ)|始まっ(?:た|て(?!か|も))|起き(?:た|て(?:い)?る)|起こっ(?:た|て(?:い)?る)|完了|達成し|施行され|現実にな/;

/** Tells it as what has come to pass: "did A lose …?", "it has reached …", 「…になったのはなぜ」. */
const CAME =
  /\b(?:has|have|had|did)(?:n't)? (?:(?!\b(?:will|would|to|may|might|could|going)\b)[\w' ]){2,30}? (?:los[et]|reach(?:ed)?|hit|pass(?:ed)?|exceed(?:ed)?|grown?|become|kick(?:ed)? in|pop(?:ped)?|collapsed?|crash(?:ed)?|shr[iu]nk|merged?|settled?|stabili[sz]ed?|happen(?:ed)?|come (?:in|about|true)|made|post(?:ed)?|introduced?)\b|(?<!\b(?:will|to|gonna|could|may|might|would|have|be|been|get|is|are) )\b(?:lost|reached|exceeded|grew|became|collapsed|kicked in|racked up|(?:hit|posted) (?:a )?(?=\$|\d))\b|(?:なっ|出し|達し|超え|越え|失っ|上回っ|崩壊し|はじけ|弾け|迎え|本格化し|導入され|安定(?:化)?し|確立し|淘汰され|統合され|買収され|移行し|実証し)(?:た|ました)(?=(?:[のんかねよ。?？、!！\s]|って|っけ|わけ|でしょ|です|だろ|ということ|後|あと|今|理由|原因|とき|時|から|[\p{sc=Han}]|$))/u;

/** Says that it can't be. */
const RULED_OUT =
  /\b(?:zero|no|not (?:a|any|the slightest)|without (?:a|any)) (?:\w+ )?(?:chances?|risks?|danger|possibility|likelihood|prospect|way|worr(?:y|ies)|threat)\b|\b(?:impossible|out of the question|unthinkable)\b|\brul(?:e|es|ed|ing) (?:\w+ )?out\b|\b(?:can|could|will) never\b|\b(?:can't|cannot|can not|couldn't) (?:possibly |ever |really )?(?:happen|burst|arise|occur|come|be|buy|acquire|swallow)\b|(?:可能性|恐れ|おそれ|心配|危険|りすく|余地|目|線|芽|望み|見込み|気配)(?:は|が|も|なんて|って|とか)?(?:微塵も|少しも|一切|全く|まったく|全然|ぜんぜん|もう)?(?:ない|なし|無い|ありません|ぜろ|ゼロ|皆無)|(?:ありえ|あり得|起こりえ|起き得|起こら|起こり得|起きるわけ|起こるわけ)(?:は|が)?ない|不可能|(?:可能性|線)(?:を|は)?(?:否定|排除|除外)/;
/** And that it isn't so. */
const NOT_RULED_OUT =
  /\b(?:not|never|hasn't|haven't|don't|doesn't|didn't|isn't|wouldn't|nor)\b[^,;?.]{0,24}\b(?:rul|impossible|zero|out of the question)|(?:ぜろ|ゼロ|皆無)(?:では|じゃ|で)|ない(?:わけ|こと)(?:では|じゃ|で)?(?:は)?ない|不可能(?:では|じゃ)|なく(?:は)?ない|(?:否定|排除|除外)(?:は|も)?(?:して|され)?(?:い)?な/;

/** Takes it for more than what may be: 「かもしれない、とかじゃなく」, "not just maybe". */
const NO_MAYBE =
  /(?:かも(?:しれない|しれません)?|可能性|恐れ|おそれ|だろう)(?:が(?:ある)?)?[」』]?[、,]?(?:とか|なんて|なんか|という(?:話|こと|の|れべる)?|って(?:いう)?(?:話|こと|の)?)?(?:の話)?(?:じゃ|では)(?:な(?:く|し)|ねえ)|\bnot (?:just |only |merely |a |some ){0,2}["'“]?(?:maybe|might|may|could|possibly|perhaps|possibility)\b(?! (?:be|grow|happen|come|burst|buy|have))|\bno (?:maybes?|mights?|ifs)\b/;

/** How sure a folded question is of what it asks about; undefined where it only asks. */
export function modalityOf(folded: string): Modality | undefined {
  if (NO_MAYBE.test(folded)) return 'settled';
  if (RULED_OUT.test(folded)) return NOT_RULED_OUT.test(folded) ? 'possible' : 'ruled-out';
  if (MAYBE.test(folded)) return 'possible';
  if (CERTAIN.test(folded)) return 'settled';
  return (PAST.test(folded) || CAME.test(folded)) && !FORESEEN.test(folded) ? 'past' : undefined;
}

/** That it isn't so is what somebody is sure of: "certain that it won't", 「ないと言い切って」. */
const SURE_OF_NOT =
  /\b(?:certain(?:ly)?|sure|definitely|absolutely|confident|convinced|guarantee\w*|promis\w+|confirm\w*|proven|settled|decided|conclud\w+)\b[^,.?!]*\b(?:not|never|no|won't|can't|cannot|isn't|aren't|doesn't|don't|wouldn't)\b|(?:絶対|必ず(?!し)|(?<!不)確実に|間違いなく)(?:に)?[^、。]{0,16}(?:(?<!では|じゃ|わけ[はがも]|とは限ら|きれ)(?:ない|ません))|(?:ない|ません)(?:の|ん)?(?:だ)?(?:と|って|こと(?:は|が|を)|の(?:は|が))[^、。]{0,6}(?:言い切|断言|断定|保証|約束|(?<!不)確実|確定|決ま|確信|間違いな|絶対)/;
/** And that nobody is. */
const NOBODY_SURE =
  /\b(?:not|n't|nobody|no one|never|far from|hardly) (?:\w+ ){0,2}(?:certain|sure|confident|convinced|guarantee\w*|promis\w+|confirm\w*|proven|settled|decided)\b|(?:言い切|断言|断定|保証|約束|確信)(?:って|して|し|られ|でき)?(?:は|も)?(?:い)?な/;

/** Whether a folded question is sure that something isn't so. */
export const isSureOfNot = (folded: string): boolean => SURE_OF_NOT.test(folded) && !NOBODY_SURE.test(folded);

/** Said to be so, and only to be agreed to. */
const ASSERTED =
  /(?:よね|よな|でしょ|だろ|じゃん|やろ|やん|っしょ|んだ|んや|ってこと|という(?:こと|認識|理解))[^、。]{0,4}$|(?:で|って)、?(?:合って(?:い)?(?:る|ます)|あって(?:い)?(?:る|ます)|正しい|間違いない)(?:です|の|か|よね|かな|ん){0,8}[?？]*$|\b(?:right|correct|true|yes|yeah|innit|(?<![.!?] )(?:is|are|was|do|does|did|has|have|will)(?:n't|nt)? (?:it|they|that|there|he|she))\s*[?.!]*$/u;

/** Whether a folded question is a claim to be agreed to: "…, right?", 「…よね」. */
export const isAsserted = (folded: string): boolean => ASSERTED.test(folded);

/** Said outright, for all time, or of a condition that is to be enough: 「循環構造は持続可能だ」, "it lasts forever", 「市場が伸びれば安泰？」. */
const OUTRIGHT =
  /(?:だ|である)[。!！]?$|ずっと|永遠|永久|いつまでも|(?:たら|れば)(?!いい|よい|だめ|いけ|なら)|\b(?:for ?ever|for good|indefinitely|as long as)\b/u;
export const isSaidOutright = (folded: string): boolean => OUTRIGHT.test(folded);

const WILL = /\b(?:will|going to|gonna)\b/;
/** 「バブルははじける？」 */
const COMES = /(?:[けじれえ]る|する|なる|来る|くる|起きる|壊す|進む|続く|終わる)(?:の|ん)?(?:か|かな)?[?？]$/;

/** Takes for coming what may only come; in Japanese, which has no future, where the statement holds it possible. */
export const isAwaited = (folded: string, isPossible: boolean): boolean =>
  (WILL.test(folded) || (isPossible && COMES.test(folded))) && modalityOf(folded) !== 'possible';

/** What a statement only holds possible. */
export const POSSIBLE = /\b(?:may|might|could|possible)\b/;
/** That nobody, or none of several, can. */
const NONE_CAN =
  /(?<!\b(?:since|because|as) )\b(?:none|nobody|no one|no (?:\w+ ){1,3}?)\b[^.;,]*\bcan\b|\b(?:cannot|can't)\b/;
/** What a statement holds possible, or sees a risk of: "carries the risk of a bubble". */
export const holdsPossible = (statement: string): boolean =>
  POSSIBLE.test(statement) || /\brisks? (?:of )?an? \w/.test(statement);
/** What the article leaves open has no yes, and a no only for who takes it for settled. */
export const OPEN = /\b(?:open question|(?<!decide )whether(?![^,.]* or [^,.]*,)|hinges?)\b/i;
/** What nobody can tell is settled by nobody. */
const UNTOLD = /\b(?:uncertain|unpredictable|hard to predict|nobody can|for anyone to predict)\b/i;

/**
 * Yes or no to a question that is sure of a thing, rules it out or holds it possible, by whether the statement leaves
 * it open.
 * @returns undefined where that doesn't decide it
 */
export function weigh(
  modality: Modality | undefined,
  { en, nature }: { en: string; nature: Fact['nature'] | undefined },
  negated: boolean,
): 'y' | 'n' | undefined {
  const isPossible = POSSIBLE.test(en);
  const isToCome = isPossible || nature === 'forecast';
  const no = negated ? 'y' : 'n';
  switch (modality) {
    case 'possible':
      if (NONE_CAN.test(en)) return negated ? undefined : 'n';
      return !negated && isPossible ? 'y' : undefined;
    case 'ruled-out':
      return isPossible ? 'n' : undefined;
    case 'settled':
      return isToCome || OPEN.test(en) || UNTOLD.test(en) ? no : undefined;
    case 'past':
      return isToCome || UNTOLD.test(en) ? no : undefined;
    case undefined:
      return undefined;
  }
}

/** Of today: "is it losing money right now?", 「今赤字？」 */
const NOW =
  /\b(?:now(?! that)|today|currently|presently|at present|at the moment|these days|as of now)\b|(?<!た)今(?!後|回|まで|度|の(?:ところ|AI|ai)|から)|いま(?!す|し|せ)|現在|現時点|現状/;

/** Whether a folded question is of today, of which a statement of a later year tells nothing. */
export const isOfToday = (folded: string, statement: string): boolean =>
  NOW.test(folded) &&
  !/\b20\d\d\b/.test(folded) &&
  /\b20(?:2[6-9]|3\d)\b/.test(statement) &&
  !/\b2025\b/.test(statement);

/** What there is but little of. */
const SCARCE = /\b(?:only to a limited|little|limited|rarely|few|hardly)\b/;
const MUCH =
  /\b(?:much|a lot|often|really|widely|many)\b|あまり|あんまり|そんなに|それほど|ほとんど|大して|たいして/;

/** Whether a folded question says of something that there isn't much of it, and a statement that there is little. */
export const isScarce = (folded: string, statement: string): boolean =>
  MUCH.test(folded) && SCARCE.test(statement);

/** Names it a risk itself, which it is. */
const AS_RISK =
  /\b(?:risk\w*|danger\w*|threat\w*|concern\w*|worr\w+|fear\w*|hazards?|caveats?)\b|りすく|リスク|危険|危な|懸念|心配|不安|警戒/;

/** What a statement only holds possible, or finds alike: "smells a bit like a bubble". */
const SOFT = /^(?:[^,]+,)?[^,]*\b(?:may|might|could|smells? (?:a bit )?(?:like|of))\b/;
/** And a question, too: 「バブルっぽい？」 */
const ALIKE =
  /\b(?:smells?|smelly|feels?|looks?|seems?|sounds?|like|bit|kinda|sort of|bubbly|bubble-?ish)\b|っぽ|ぽい|におい|匂い|臭|気味|みたい/;

/** Whether a folded question takes for a fact what a statement only holds possible: "so it's a bubble?". */
export const isTakenAsFact = (folded: string, statement: string): boolean =>
  SOFT.test(statement) &&
  !(/\bsmells?\b/.test(statement) && ALIKE.test(folded)) &&
  modalityOf(folded) === undefined &&
  !AS_RISK.test(folded);

/** Whether a forecast is taken for certain. */
export function isTakenForCertain({ reading: { folded }, negated }: Context): boolean {
  const modality = modalityOf(folded);
  return !negated && (modality === 'settled' || modality === 'past');
}

/** Says that it is said for certain. */
const SAID_FOR_SURE =
  /言い切|断言|断定|保証(?:して|され)|約束(?:して|され)|太鼓判|\b(?:guarantee[sd]?|promises?d?|states? outright|for (?:sure|certain)|with certainty|claims? outright)\b/;

/** Whether what a statement leaves open is said to be said for certain. */
export const isSaidForSure = (folded: string, statement: string): boolean =>
  OPEN.test(statement) && SAID_FOR_SURE.test(folded);
