import { formOf } from '../knowledge/grams.ts';
import type { Library } from '../knowledge/index.ts';
import type { Asked } from '../knowledge/judges.ts';
import { YES_NO_INTENTS } from '../knowledge/schema.ts';
import type { Reading } from './reading.ts';
import { asksHowMuch, namesSum, offersOne, offersTwo } from './asks-more.ts';
import { isSumAlone } from './sum-of.ts';
import { asksWhichBound } from './sorts.ts';
import { namesWanted } from './thing-asked.ts';
import { areThings, asksOfHad, hasFinite, isBareNoun, isByClause, isVerbless } from './yesno-english.ts';
import { asksWhich, hasQuestionWord, isRequest, isStatement, wantsYesNo } from './yesno.ts';

const WHETHER = new Set(YES_NO_INTENTS);
const HAS_JAPANESE = /[ぁ-ん\p{sc=Han}]/u;
const CERTAIN = 0.6;
const LIKELY_YES_NO = 0.4;
/** "But if the market flops?": asks what comes of it. */
const SUPPOSES =
  /^(?:(?:and|but|so|ok|then|well) )?(?:what |and |but )?if\b(?!.*\b(?:does|do|is|are|will|would|can|could|did|has|have)\b)[^,?]*[?]?$|(?:たら|なら|れば)(?:どう)?[?？]?$/u;
/** "Early or late?", 「競争？協力？」, 「早くなるの遅くなるの」: asks which, not whether. */
const EITHER =
  /\bor\b(?! (?:not|nah|no|what)\b)|[?？][^?？]{1,12}[?？]\s*$|(?:の|ん|か)[、\s]?(?!でしょう|です|だろう|やろ|じゃ)[^、。?？の]{1,8}(?:の|ん|か)[?？]?\s*$/u;

/** "Does it make the market more stable or less?", "are there more to choose or fewer": of the two one is to be said. */
const MORE_OR_LESS =
  /\b(?:more|less) [a-z]+ or (?:less|more)\b|\b(?:more|less|fewer|better|worse|higher|lower|easier|harder|up|faster|slower|gain|win|early) [^?]*\bor (?:is it |does it |do they |are they )?(?:more|less|fewer|better|worse|higher|lower|easier|harder|down|faster|slower|lose|losing|late)(?: (?:ones?|so))?\s*[?.!]*$|\bor (?:does it |is it )?(?:the (?:opposite|reverse|other way))\b/;

/** What ends in a noun and has no mark asks for the thing. */
const NOUN = /[ぁ-ん].*[\p{sc=Han}\p{sc=Kana}ー](?:$|[。、]$)/u;
const SURELY_YES_NO = 0.8;
/** So certain that a question word doesn't tell otherwise. */
const UNMISTAKABLE = 0.97;
/** 「300億ドルはどこから出すの？」: a question word right before the verb. */
const ASKS_LAST =
  /(?:どこ|誰|だれ|いつ|いくら|なぜ|なんで(?!しょ|す)|何|なに)(?!も|でも|か[?？なわれの])(?:から|まで|に|へ|で|が|を|と)?[^、。?？もかで]{1,6}(?:の|ん|んだ|のか|んですか|のですか|ますか)?[?？]\s*$/u;
const OPENS_BY_WORD =
  /(?:^(?:as an? [\w -]{2,24}, |\d[.)] )?|[:|"“(]\s*|\bquestion\b[\w ]{0,12}, (?=but ))[^\p{L}]*(?:(?:and|so|but|ok|okay|then|well|um+|uh+|like|by|in|on|for|from|to|with|at|of|under|between|among|through|against)[\s,]+){0,12}(?:what|which|who|whom|whose|when|where|why|how|wh?ats|whos|wheres|hows|whens|y)\b|^(?:で、?|じゃあ?、?|結局、?)?(?:いくら|いつ|誰|だれ|どこ|どの|どれ|何|なに|なん|なぜ|どう|どっち|どちら)/u;
/** A Japanese question may end in any word: the mark alone tells that it is one. And a statement is there to be confirmed. */
const LIKELY_IF_PLAIN = 0.1;

const isWhether = ([first]: Asked[]): boolean =>
  first !== undefined && first.share >= CERTAIN && WHETHER.has(first.intent);

/** A reason by its noun alone: "motive for …?", 「…の狙いは？」. */
const ASKS_REASON =
  /\b(?:reasons?|rationale|motives?|thesis) (?:for|of|behind|to)\b|(?:理由|狙い|ねらい|動機|目的|規模|背景|事情|経緯)(?:は|って|だった)?[?？。]*$/;

/** "Other industries – A and B?": things below a head, and nothing said of them. */
const UNDER_HEAD = /^[^:–—?]{3,40}(?: [–—-]|:) (?:[\w'-]+ ){1,3}(?:and|,) (?:[\w'-]+[ ?]+){1,3}$/;
const isUnder = (folded: string): boolean => UNDER_HEAD.test(folded) && !hasFinite(folded);

/** "Three layers of AI?": names a list. */
const NAMES_LIST =
  /^(?:(?:and|so|but|ok|the|those|these|its|their|all|top) ){0,12}(?:two|three|four|five|[2-5]) (?!(?:million|billion|trillion)\b)[\w-]+(?: (?:of|in|for|behind|to) (?:the |an? |this |that )?[\w-]+(?: (?:industry|cycle|loop|structure))?)?[?.! ]*$/;

/** "Cap on A's commitment, and …?": names what is wanted. */
const NAMES_THING =
  /^(?:(?:and|so|but|ok|the) ){0,12}(?:(?:(?:total|overall|exact|combined|whole) )?(?:\$+|money|amounts?|sums?|cash|figures?|dollars?)(?= (?:that one|[\w.]+) (?:(?:has|have|had|ever|already) ){0,12}(?:put|paid|pays?|gave|given|gives|invest\w*|spent|sank|threw|pour\w*|chip\w*|hand(?:s|ed)|slid|slipped|sent|sends|transferr?\w*|wired|pledg\w*|commit\w*|contribut\w*|provid\w*|forked|shelled)\b)|reasons?(?= (?:why )?(?!(?:is|are|was|were|enough|to|not)\b)[\w.]+ \w)|(?:caps?|ceilings?|floors?|amounts?|sizes?|dates?|years?|months?|totals?|sums?|names?|breakdown|split|list|reasons?) (?:on|of|for|behind|per)|(?:differences?|distinctions?|ratios?|gaps?|sections?|overlap|paths?) (?:between|of|where|from|in))(?!\w)(?!.*\b(?:is|are|was|right|correct|true)\b)|: ?(?:the )?(?:two|three|four|five|[2-5]) (?:points|things|reasons|risks|merits|fields|items)[?.! ]*$/;

/** "The merger part?", 「標準化のとこ？」, 「リスクの一つ目」: names one of what was told. */
const NAMES_ONE =
  /^(?:(?:and|so|but|ok|then) ){0,12}(?:the|that) (?:[\w'-]+ ){1,3}(?:part|bit|one|point|thing|side|piece|stuff|angle)[?.! ]*$|^(?:(?:and|so|but|ok|then) ){0,12}(?:his|her|their|its) [\w'-]+(?: (?:there|then|again|exactly|name|title))?[?.! ]*$|^(?:(?:and|so|but|ok|then) ){0,12}(?!(?:it|that|what|who|there|he|she|let)\b)[\w-]+?'?s (?:own )?(?:part|half|portion|contribution|bit|slice|chunk|cut|side|piece|ticket|stake|share|money|aims?|goals?|reasons?|strategy|role|firm|company|shop|outfit)(?: (?:of|in) (?:it|that|this|them|all this))?(?: in \$)?[?.! ]*$|(?:つ|番|個|こ|点)(?:目|め)[?？]?$|(?:の|な)(?:とこ|ところ|やつ|ほう|方|部分|件|話)[?？]?$|(?:合計|累計|全部|とーたる|総額|年率)で[?？]$/;

/** "After 5 years?": nothing but a time. */
const TIME_ONLY =
  /^(?:(?:and|so|but|ok|then|like) ){0,12}(?:(?:after|in|within|by|past|beyond|over|for) (?:the )?|(?=.*\b(?:out|from now|on|later|ahead)\b))(?:(?:next|about|like|first|coming|last) )?[\w.–-]+(?: (?:to|or|and|-) \w+)? (?:years?|yrs?)(?: (?:or so|from now|time|on|out|later|ahead))?\s*[?.…]*$/;

/** "And further out, like more than 5 years?": a time, however far it is said to be. */
const FURTHER_OUT =
  /^(?:(?:and|so|but|ok|then) ){0,12}(?:further|farther|later|longer|beyond)\b(?!.*\b(?:is|are|will|would|does|do|did|has|have|can|could)\b)[\w ,.–-]*[?]*$/;

/** "And for the long term?", "as of November 2025?": of what is asked, and nothing said of it. */
const OF_THAT_ALONE =
  /^(?:(?:(?:and|so|but|ok|then) ){1,12}(?:for|in|over|during|under|within|at|from) the|as of) [\w .,–-]{3,40}[?]+$/;

/** "The cat's take on …": a view, and no claim. */
const TAKE_ON =
  /^(?:(?:and|so|but|ok) ){0,12}(?:(?:the|ur|your) )?(?:\w+'?s? )?(?:take|view|opinion|thoughts|verdict|stance|word|comment) (?:on|about) /;

/** "The long term?", "areas of competition?": a thing, and nothing said of it. */
const THING_ALONE =
  /^(?:(?:and|so|but|ok|then) ){0,12}(?:the|their|its|areas?|fields?|reasons?|kinds?|types?) (?!.*\b(?:is|are|was|were|has|have|will|can|could|real|true|bad|good|same|dead|over|safe|big|only)\b)[\w' -]{2,32}[?]+$/;

/** "Can I get …": with a name behind it, and nothing of its own that is wanted, it asks whether. */
const CAN_HAVE =
  /\b(?:can|could) (?:i|we|you|u|one|people|users?|customers|anyone|somebody|someone|my \w+|our \w+) (?:even |still |also |just |actually |already )?(?:get|have|see|use|run|access|try|call|find)(?: (?:to|at|on|the|my|our|at))? $/;
/** What of it is wanted: "can i get Anthropic's investors". */
const ITS = /^(?:'s|s'|'| (?:investors?|backers?|stakes?|deals?|numbers?|figures?|info|details?))\b/;
const asksIfHad = ({ folded, mentions }: Reading): boolean =>
  mentions.some(({ start, end }) => CAN_HAVE.test(folded.slice(0, start)) && !ITS.test(folded.slice(end))) &&
  !/\bor (?:on|in|via|through)\b/.test(folded);

/** "Microsoft money in OpenAI in total": keywords, and nothing said of them. */
const MONEY_IN =
  /^(?:\S+ ){1,2}(?:money|cash|stakes?|investments?|funding) (?:in|into|to) \S+(?: \S+)?(?: (?:in total|total|so far|altogether|overall))?[?.! ]*$/;

/** "NVIDIA's amount there?": names a sum, and says nothing of it. */
const SUM_THERE =
  /^(?:(?:and|so|ok|but),? )?[\w.]+(?:'s|s'|s)? (?:amount|figure|sum|number|cut|part|share|total|bit) (?:there|in there|in that|in it|then|too)[?.! ]*$/;

/** 「保険ってのがピンとこない」, "not following the alchemy bit": says only that something was not understood. */
const NOT_GOT =
  /(?:ぴんと(?:は|も)?(?:こ|来)|腑に落ち|しっくり(?:こ|来)|理解(?:が|は)?(?:でき|出来|追いつ|追い付)|(?:意味|話|たとえ|例え|くだり|下り|説明|とこ|ところ|やつ)(?:が|は|も)?(?:よく|いまいち|いまひとつ|全然|さっぱり|ちょっと)?(?:わか|分か))[^、。?？!！]{0,12}(?:ない|なかった|ん|ません(?:でした)?|へん|んかった)(?:です|んです|んだ|けど|が|わ|な|よ|の){0,8}[。!！…\s]*$|(?:さっぱり|ちんぷんかんぷん|意味不明|謎)(?:です|でした|だ|だった|や|やわ|なん(?:だ|です)|な)?(?:けど|が|よ|わ)?[。!！…\s]*$|^[^?]*(?:\bi (?:really |still |just |honestly ){0,12}(?:don'?t|do not|didn'?t|did not|can'?t|cannot|couldn'?t) (?:really |quite |even |actually |fully ){0,12}(?:get|got|understand|follow|grasp|see)\b|^(?:sorry,? |still |just |really ){0,12}(?:(?:don'?t|didn'?t) (?:really |quite ){0,12}(?:get|understand|follow) (?:the|that|this|your|ur|it)\b|not (?:really |quite ){0,12}(?:following|getting|understanding)\b)|\bfail to (?:see|understand)\b|\b(?:over my head|lost me)\b)[^?]*$/u;

/** 「300億から50億を引くと？」: what that comes to is asked. */
const IF_DONE = /(?:引く|引いたら|足す|足したら|割る|割ったら|掛ける|合わせると?|合計する)と?[?？]*\s*$/;

/** "Just the three risks": no more than that is wanted. */
const NO_MORE_THAN = /^(?:just|only|simply) (?=the |a |an )/;

/** 「…なのに、なぜ出資するんですか」, 「何倍になるって話でしたっけ」: asks for more, whatever stands around it. */
const ASKS_OPENLY =
  /(?:なぜ|どうして|なんで(?!す|し|も))(?!か|なら)(?!.*(?:こと|意味|理解|わけ|よね|でしょう?|だろう?)[^、。]{0,4}$)[^。?？]*(?:の|ん|か|です|ます|たい)[?？。]*\s*$|(?:何倍|何%|何割|何年|何社|いくら|いくつ|いつ|(?<!くらう|くろ|と)ど(?:こ|の|れ)|誰|だれ)(?!か|も|でも)[^。?？]*っけ[?？。]*\s*$|(?<!くらう|くろ)(?:どの|どんな|どういう|何の|誰の|どこの)[^、。?？]{1,10}(?<!か|よね?|の|る|た|い)[?？]\s*$/;
/** 「お金を受け取っていて」: goes on. */
const GOES_ON = /[いし]て$/;

/** Whether yes or no answers it: by grammar, or by the learner where no word asks for more. */
export function asksYesNo(reading: Reading, library: Library, asked: Asked[]): boolean {
  const { folded, grams, figures } = reading;
  if (asksIfHad(reading) && !asksWhich(folded) && !hasQuestionWord(folded)) return true;
  if (SUPPOSES.test(folded) || (EITHER.test(folded) && library.namesBoth(folded))) return false;
  if (MORE_OR_LESS.test(folded) || offersTwo(folded) || offersOne(folded)) return false;
  if (asksWhichBound(folded) || reading.isThing) return false;
  if (isRequest(folded) || asksWhich(folded) || ASKS_OPENLY.test(folded) || GOES_ON.test(folded))
    return false;
  if (areThings(folded) || isUnder(folded)) return false;
  if (SUM_THERE.test(folded)) return false;
  if (NAMES_THING.test(folded) || namesSum(folded) || isSumAlone(folded) || namesWanted(folded)) return false;
  if (NOT_GOT.test(folded)) return false;
  if (wantsYesNo(folded)) return true;
  const isMarked = /[?？]\s*$/.test(folded);
  const isLearnt = (least: number) => library.asksYesNo(grams, formOf(folded)) >= least;
  // A question word may stand in what is to be confirmed: 「どっちに転んでも勝ちってこと？」
  const isByWord = OPENS_BY_WORD.test(folded) || ASKS_LAST.test(folded);
  if (isMarked && isLearnt(UNMISTAKABLE) && !isByWord && !asksHowMuch(folded)) return true;
  if (
    hasQuestionWord(folded) ||
    ASKS_REASON.test(folded) ||
    NAMES_ONE.test(folded) ||
    TIME_ONLY.test(folded) ||
    FURTHER_OUT.test(folded) ||
    (OF_THAT_ALONE.test(folded) && !hasFinite(folded)) ||
    THING_ALONE.test(folded) ||
    MONEY_IN.test(folded) ||
    IF_DONE.test(folded) ||
    TAKE_ON.test(folded) ||
    isByClause(folded) ||
    /\bmeans?\s*[?]+$/.test(folded) ||
    NAMES_LIST.test(folded)
  )
    return false;
  if (isStatement(folded)) return true;
  const isEnglish = !HAS_JAPANESE.test(folded);
  if (
    isEnglish &&
    (isMarked
      ? asksOfHad(folded)
      : isVerbless(folded.replace(NO_MORE_THAN, '')) || isBareNoun(folded, reading.companies))
  )
    return false;
  if (isWhether(asked) || (isMarked && figures.some(({ unit }) => unit !== 'year'))) return true;
  const isPlain = isMarked && /[ぁ-ん]/.test(folded);
  const likely = isPlain ? LIKELY_IF_PLAIN : LIKELY_YES_NO;
  const least = NOUN.test(folded) ? SURELY_YES_NO : likely;
  return isLearnt(least);
}
