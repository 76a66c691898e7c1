import { withoutAsides } from './asides.ts';
import { checked } from './checked.ts';
import { withoutCleft } from './dismissed.ts';
import { withoutHandover } from './handed.ts';
import { asks } from './asking.ts';
import { withoutLength, withoutManner } from './manner.ts';

/** "…, I mean who …": what comes after takes the place of what came before. */
const CORRECTED =
  /^(?:.*[,.?!;…] ?)?[^,.?!;…]{9,}?\b(?:i mean|i meant|or rather|no wait|scratch that|let me rephrase|rather)\b[,:.…–-]*\s+(?=(?:who|whom|whose|what|when|where|why|how|which|is|are|does|do|did|has|have|can|will)\b)|^.{3,}?(?:っていうか|ていうか|いや待って|いやちがう|いや違う|言い直す(?:と|ね|わ))[、。…\s]*(?=.{4})/iu;

/** Somebody asks the asker. */
const ASKED_ME = String.raw`(?<!\b(?:i|we|i'd|i’d|you) (?:\w+ ){0,2})\b(?:asked|asks|(?:keeps?|kept|is|was|are|were) asking|wants? to know|wanted to know|quizzed|quizzes)\b(?: (?:me|us|him|her|again|today|yesterday|lately|about)){0,12}[,:]?\s*`;
const QUESTION_WORD = String.raw`(?:who|whom|whose|what|when|where|why|how|which|if|whether)`;
const GAVE_UP = String.raw`(?:,? (?:and|but|so|then) (?:i|we|my)\b[^.!?…]*)?`;
const HEARD =
  '(?:聞か|訊か|きか|尋ねら|質問さ|問わ|突っ込ま|言わ|いわ|答え(?:ら)?)れ|(?:聞|訊|きい|尋ね|質問し)(?:い)?て(?:く|き|る)';
const REPORTED = [
  new RegExp(String.raw`^[^"“]*?${ASKED_ME}["“](?<asked>[^"”]{6,})["”][^.!?…]*[.!?…]*\s*(?<rest>.*)$`, 'isu'),
  new RegExp(
    String.raw`^.*?${ASKED_ME}(?<asked>${QUESTION_WORD}\b[^.!?…]{6,}?)${GAVE_UP}(?:[.!?…]+\s*(?<rest>.*))?$`,
    'isu',
  ),
  new RegExp(
    `^[^「『]*[「『](?<asked>[^」』]{4,})[」』](?:って|と|とか)?[^。「」]{0,8}?(?:${HEARD})[^。!?！？、]*[。!?！？、]*(?<rest>.*)$`,
    'su',
  ),
  new RegExp(
    `^(?:[^、。「」]{0,30}[、。])?[^、。「」]{1,12}?(?:に|から|が)、?(?<asked>[^「」。]{4,}?)(?:って|と|を|のこと)?(?:しつこく|急に|今日)?(?:${HEARD})[^。!?！？、]*[。!?！？、]*(?<rest>.*)$`,
    'su',
  ),
];

/** Wants to be told what to say to it: the question is the one that was asked. */
const WHAT_TO_SAY =
  /^(?:(?:so|and|well|help)[,.!]? )*(?:how|what|where) (?:(?:should|do|can|could|would|am|are) (?:i|we)|(?:does|do|did|is|'s) (?:the|your|this|it)\b.{0,24}\b(?:say|answer|write|written|put)(?: (?:about|on|to) (?:it|that|this|her|him|them))?[^\p{L}]*$)|^(?:please )?help|^(?:で|じゃあ|それで|さて)?、?(?:記事(?:に|では)[^。]{0,4})?(?:どう|なん(?:て|と)|何(?:て|と))[^。]{0,4}(?:答え|返|言|いえ|いう|説明|書|載)|^(?:助け|たすけ|教え|おしえ|答え)/iu;
/** Wants to know whether what somebody said is so. */
const IS_SO =
  /^(?:(?:so|and|well)[,.!]? )?(?:(?:does|do|would|did) (?:the|your|this) (?:article|piece|text|author)\b.{0,12}\b(?:agree|back|say|support|confirm)\b.{0,16}|(?:is|was|are) (?:that|this|it|he|she|they|my \w+|\w+) (?:right|true|correct|so|wrong)\b.{0,14}|(?:is|was) (?:that|this|his|her|their|the|it|he|she)(?: (?:claim|statement|view|point|assertion|take))? (?:supported|backed(?: up)?|confirmed|borne out|in line|consistent|stated|accurate|covered|correct|right)\b.{0,24}|(?:the |your |this )?(?:article|piece|text) (?:does )?(?:says?|confirms?) (?:so|that|it)\b.{0,10}|do (?:i|we) (?:owe|win|lose)\b.{0,20}|(?:did|do|does|have|has) (?:the |my |that |those |these )?\w+ (?:get|got|have|had) (?:that|this|it) (?:right|wrong|correct|straight).{0,10}|(?:is that (?:the|a) )?real(?: number| figure)?|true|right|correct|legit|fact check.{0,14})[?!.\s]*$|^(?:で、?)?(?:それ|これ|記事(?:も|的に(?:は|も)?|では?))?(?:って|は)?、?(?:そう|同じ(?:こと)?)?(?:合って|あって|本当|ほんと|マジ|まじ|正し|ただし|言って|書いて|載って|どうな)[^。]{0,8}$/iu;
const SAID = [
  /^[^.!?…]*?\b(?:thinks?|claims?|says|said|insists?|insisted|swears?|swore|reckons?|believes?|maintains?|argues?|asserts?|contends?|told (?:me|us|my \w+|the \w+)(?: (?:over|at|on|in|during|after|from|yesterday|today|once|again|that)\b[^.!?…,]{0,30}?)?|is (?:convinced|sure|certain|adamant)|bet (?:me |us )?[^.!?…]{0,16}that|(?:saw|read|heard) (?:it )?(?:on|in|from|at) [^.!?…]{2,20}? that)\b(?: that)? (?!they\b|he\b|she\b|i\b)(?<said>[^.!?…]{8,}?)(?: (?:and|but|so) (?:i|we|they|he|she|everyone|everybody)\b[^.!?…]*)?[.!…]+\s*(?<rest>[^.!?…]+\?*)$/iu,
  /^[^「」。]{0,24}?「(?<said>[^」]{6,})」(?:って|と|とか|みたいに)?[^。「」、]{0,14}?(?:言|いっ|いう|主張|書|話|聞|きい|思|見|力説|断言)[^。「」、]{0,10}?(?:けど|けれど|だが|んだが|ので|んで|から|(?:が|て|で)(?=[、。])|。)[、。\s]*(?<rest>[^。]{2,24}[。?？]*)$/su,
  /^[^「」。、]{1,12}?(?:いわく|曰く|によると|によれば|が言うには|に言わせると|の話だと|の話では)、?(?<said>[^「」。]{6,}?)(?:だ|な)?(?:らしい|そうだ|そうな|んだ|って|との)(?:ん|の)?(?:だ|こと)?(?:けど|けれど|が|ので)?[、。\s]*(?<rest>[^。、]{2,24}[。?？]*)$/su,
];

/** Handed over to be checked, whatever it is: "fact check: …", 「確認です。…」. */
const CHECKED = [
  /^(?:(?:please|pls|plz|can you|could you|quick) ){0,12}(?:fact[- ]?check|verify|double[- ]check|confirm|claim|true or false|true\/false|t\/f)(?: (?:this|that|it|for me|please|pls|the claim|the following|one|statement|me on this)){0,12}\s*[:,;–-]\s*["“]?(?!(?:who|what|when|where|why|how|which|whose|is|are|does|do|did)\b)(?<said>[^"”?]{8,}?)["”]?[.?!\s]*$/iu,
  /^「(?<said>[^」?？]{6,})」[、。\s]*(?:という|との|って)?(?:この|その)?(?:主張|記述|説明|話|内容|認識|理解|文章?|一文|見方)(?:は|って|が)、?(?:この)?(?:(?:記事|本文)(?:の(?:内容|記述))?(?:と|に|的に)?(?:は|も)?)?(?:合致|一致|合って|あって|正し|本当|事実|沿って|裏付け)[^。「」]{0,10}$/u,
  /^(?:次|以下|この)の?(?:記述|文章?|主張|説明|内容)(?:の|について)?[^「]{0,24}「(?<said>[^」]{6,})」[。\s]*$/u,
  /^(?:ファクトチェック|事実確認|真偽(?:の)?(?:確認|判定)?|正誤(?:判定|確認)?)(?:です|を?(?:お願い|おねがい)(?:します|いたします)?|して(?:ほしい|ください|くれ)?|希望|よろしく|よろ|頼む|たのむ)?[：:。、\s]+「?(?<said>[^」?？]{6,}?)」?[。\s]*$/u,
];

const PLAINLY = /(?:だ|です|なんだ)(?:よ|ね|ぞ)?$/u;
/** What was said, as a question in its language. */
const asClaim = (said: string): string =>
  /[ぁ-ん]/u.test(said) ? `${said.replace(PLAINLY, '')}って本当？` : `Is it true that ${said}?`;

/** What somebody is said to have said, as what is asked about: "My girlfriend thinks it's a bubble. Is she right?" */
function claimed(text: string): string | undefined {
  for (const pattern of CHECKED) {
    const said = pattern.exec(text)?.groups?.['said'];
    if (said !== undefined) return asClaim(said);
  }
  for (const pattern of SAID) {
    const { said, rest = '' } = pattern.exec(text)?.groups ?? {};
    if (said !== undefined && IS_SO.test(rest)) return asClaim(said);
  }
  return undefined;
}

/** A word or two only ask again, or for what the other words name; in UTF-16 units. */
const FEW = 8;
const isFew = (text: string): boolean =>
  /[ぁ-ん\p{sc=Han}]/u.test(text) ? text.length <= FEW : /^\S+(?: \S+)?$/.test(text);
const WHETHER = /^(?:if|whether) /iu;
/** About the asker: nothing of the article's. */
const OWN = /\b(?:i|i'm|my|me|you|your)\b/i;

/** What somebody asked the asker, where nothing else is asked. */
function reported(text: string): string | undefined {
  for (const pattern of REPORTED) {
    const { asked, rest = '' } = pattern.exec(text)?.groups ?? {};
    if (asked === undefined) continue;
    const told = rest.trim();
    if (OWN.test(asked)) return undefined;
    if (WHETHER.test(asked) && (told === '' || WHAT_TO_SAY.test(told) || IS_SO.test(told)))
      return asked.replace(WHETHER, 'is it true that ');
    if (WHAT_TO_SAY.test(told)) return asked;
    if (told === '' || !asks(told)) return asks(asked) ? asked : undefined;
    if (isFew(told)) return asks(asked) ? asked : `${asked}、${told}`;
  }
  return undefined;
}

/** A cry for help between what is asked. */
const CRIES =
  /(?<=[,.!…、。]\s*)(?:(?:please |pls |plz )?(?:help(?: me)?(?: out)?|save me|bear with me)(?: (?:please|pls|plz|here))?|たすけて|助けて|へるぷ|ヘルプ)[,.!…、。]+\s*(?=\S)/giu;

/** "He's asking me if AI is a bubble. Is it?": what is wondered about is asked. */
const IS_IT =
  /^.*?\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|argu(?:e|es|ed|ing)|debat(?:e|es|ed|ing)|curious|wants? to know|not sure|no idea)\b[^.?!]{0,24}? (?:if|whether) ([^.?!]{6,90}?)(?: (?:and|but|so) (?:i|we|he|she|they|my)\b[^.?!]*)?[.;,!?]+ *(?:and |so |well,? )?(?:is|are|does|do|will|would|can|has|have|was|were|did) (?:it|they|he|she|that|this|there)(?: (?:really|actually|though|tho|so))?\?/isu;

/** 「誰も答えられなかったんだけど、…」. */
const NOBODY_KNEW =
  /^(?:誰も|だれも|みんな|周りの?(?:人|誰も))[^、。]{0,14}(?:答え|知ら|わから|分から|解け)[^、。]{0,10}(?:けど|ので|から|んで|て)、/u;

/** Asks for nothing but the truth: "no bs: …", 「ぶっちゃけ、…」. */
const FRANKLY =
  /^(?:(?:so|ok|okay|and|but|hey|look|listen)[,\s]+)?(?:(?:just )?be (?:honest|straight|real|frank)(?: with (?:me|us))?|honestly|no (?:bs|bull\w*|cap|jokes?|joking|kidding|lies?|offen[cs]e)|real talk|straight up|dead serious|serious(?:ly| question)?|for real|tell me (?:straight|honestly))(?:[,:.!…–—-]+\s*|\s+(?=(?:is|are|was|does|do|did|has|have|can|will|who|what|why|how|when|where|which)\b))|^(?:正直(?:に言って|に|な話|なところ|)|ぶっちゃけ(?:た話)?|まじめな話|真面目な話|率直に(?:言って)?|はっきり言って|嘘抜きで)[、,:：\s]+/iu;

/** "Adding A and B together, what's …?": what is put together stands first. */
const TAKEN_TOGETHER =
  /^(?:(?:and|so|ok) )?(?:adding|taking|putting|counting|combining|lumping|summing)(?: up)? ([^,?.]{4,50}?)(?: together| up| combined)?, ((?:what|how|who|which)[^?]{4,80})\?/iu;

/** "…, as the article says under risks": where it is said to stand. */
const AS_WRITTEN =
  /,? (?:just |exactly )?(?:as|like) (?:the|your|this) (?:article|piece|text|author) (?:says?|states?|notes?|puts? it|claims?|explains?|writes?)(?: (?:so|it|that))?(?: (?:under|in|on|about|among) [\w ]{2,20})?(?=[.,?!]|$)/giu;

/** "What, in the author's view, …": all of it is the author's. */
const IN_VIEW =
  /,? (?:in|from) the (?:author|article|writer|text|piece)'s (?:own )?(?:view|opinion|words|account|judge?ment|estimation|perspective|analysis),?(?=\s|[.?!]|$)|,(?: precisely| specifically| exactly| in particular),(?= )/giu;

/** "Is there any link between A and B in the deals?": all that there is is of deals. */
const IN_DEALS =
  /(?<=\b(?:links?|ties?|connections?|relationships?|linked|tied|connected)\b[^?.!]{4,60}?) (?:in|within|among|through|across) (?:the|this|that|these|those|all the|any of (?:the|these)) (?:deals?|map|diagram|loop|cycle|web|network|graph)(?=[?.!,\s]*(?:$|[?.!,]))/giu;

/** "Their own strategy", "the labs' own aims": whose they are, and nobody owns anybody. */
const OWN_AIMS =
  /(?<=\b(?:its|their|his|her|each|\w+['’]s|\w+s['’])) (?:very )?own(?= (?:\w+ )?(?:strateg\w+|aims?|goals?|intent\w*|motives?|reasons?|angles?|plans?|side|interests?|take|view|game|agenda|playbook)\b)/giu;
/** "Which chip makers does the article name?": it is no name of the article's. */
const ARTICLE_NAMES =
  /(?<=\b(?:which|what) (?:\w+ ){0,2}(?:chips?|gpus?|clouds?|hardware|semiconductors?|reporters?|journalists?|correspondents?|outlets?|investors?|backers?|funds?|labs?)(?: (?:makers?|firms?|companies|providers?|vendors?|players?|suppliers?|giants?|brands?))?)( (?:does|did|do) (?:the|this|your|that) (?:article|piece|text|story|author|writer)) (?:name|list)(?=\s*(?:[?.,!]|$))/giu;

/** 「以下、数字のみで。①…」: what is left before the first of a numbered list. */
const BELOW = /^以下(?:の(?:\S{1,4}))?(?:について)?[、:：\s]+(?=(?:①|[(（]?1[)）.]))/u;

/** "How many are there, and which are they?": they are told with their number. */
const WHICH_THEY =
  /(?<=\bhow many\b[^?]{4,80}?),? and (?:which|what|who)(?: ones| names)? (?:are|were) (?:they|those|these)(?=[\s?.!]*$)/giu;

/** 「NVIDIAの場合、…」: whom it is about. */
const IN_CASE_OF = /(?<=^|[。?？]\s*)([^、。?？]{1,16})の(?:場合|ケース)(?:は|だと)?、/gu;

/** 「…への投資。これの狙いは？」: a thing that is named first, and asked about after. */
const OF_THAT =
  /^([^。?？!！\n]{6,90}(?:投資|出資|契約|支払い?|提携|取引))(?:。|、|ですが、|だけど、|なんだけど、)\s*(?:これ|それ|この件|その件)の(?=[^。]{2,})/u;

/** "A loss, not a profit, right?", 「利益ではなく損失だよね？」: what it is claimed to be is held against the article; no names. */
const NOT_THAT =
  /, (?:and )?not (?:an? |the )?[a-z][a-z-]*(?: [a-z-]+){0,2}(?=(?:[,.–—\s-]*(?:right|correct|true|yes|no|or|confirm|is that))*[?.!\s]*$)|(?<=[はがも])[^、。はがもA-Za-z\d]{2,14}(?:では|じゃ)なく(?:て)?、?(?=[^、。]{2})/gu;
const OPENS_AS_QUESTION =
  /\b(?:who|what|which|when|where|why|how|if|whether|or)\b|何|なん|誰|なぜ|どう|どっち|どちら|いくら|理由|か[、。]/iu;
/** "It passed on A and only holds the other two": it has no stake in A. */
const PASSED =
  /\b(?:passed on|skipped|sat out|stayed out of) ([A-Za-z]+)(?:,? (?:and|but|so) (?:it )?(?:only|just) (?:holds?|has|backs?|owns?|kept|keeps?) (?:the )?(?:other|remaining) (?:two|2|ones)|(?=[?.!]|, (?:right|correct|true)|$))/giu;

/** A claim without what it is said not to be. */
export const withoutContrast = (text: string): string =>
  (OPENS_AS_QUESTION.test(text.replace(/yes or no/iu, '')) ? text : text.replace(NOT_THAT, '')).replace(
    PASSED,
    "doesn't invest in $1",
  );

/** A message without what is only wrapped around its question: a slip that was put right, whoever asked it first. */
export function unwrapped(text: string): string {
  const corrected = withoutLength(
    withoutManner(
      withoutCleft(
        withoutAsides(text)
          .replaceAll('’', "'")
          .replace(/\bw\/ ?(?=[a-z])(?!o\b)/giu, 'with ')
          .replace(FRANKLY, '')
          .replace(AS_WRITTEN, '')
          .replace(IN_VIEW, '')
          .replace(WHICH_THEY, '')
          .replace(IN_DEALS, '')
          .replace(OWN_AIMS, '')
          .replace(ARTICLE_NAMES, '$1 actually name')
          .replace(IN_CASE_OF, '$1は、')
          .replace(OF_THAT, (_, what: string) => `${what.replaceAll('、', '')}の`)
          .replace(TAKEN_TOGETHER, '$2 with $1 together?')
          .replace(IS_IT, 'Is it true that $1?')
          .replace(CORRECTED, '')
          .replace(NOBODY_KNEW, '')
          .replace(CRIES, ''),
      ),
    ),
  );
  const plain = withoutContrast(corrected.replace(BELOW, ''));
  return checked(plain) ?? claimed(plain) ?? reported(plain) ?? withoutHandover(plain);
}
