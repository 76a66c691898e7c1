import { keepLatest } from '../text/latest.ts';
import { asksToTell } from './asks-more.ts';
import {
  asksByWord,
  isEnglishRequest,
  isStated,
  isTagged,
  opensWithVerb,
  opensWithWord,
  wantsYesNoInEnglish,
  withoutSaidSo,
} from './yesno-english.ts';

const HAS_JAPANESE = /[ぁ-ん\p{sc=Han}]/u;
/** 「設備は共用？」: a thing and what is said of it, without a verb. */
const JAPANESE_NOUN = /は[^はがをにでと、?？\s]{1,8}(?:な|だ|です)?[?？]$/;
const JAPANESE_END =
  /から[?？]\s*$|(?:です|ます|でした|ました|ません|ない|る|た|い|なの|だ|ん|て|の|って|[くすむぶうつ](?=[?？]))(?:か|かな|かい|よね|よな|の|のか|んか|んだよね|のね|ね|ですか|でしょ(?:う)?(?:か)?|だろ(?:う)?|やろ(?:う|か|な)?|っけ|ん|んや|っしょ|じゃん|じゃない|わけ)?[?？!！。\s]*$|(?:感じ|かんじ|説|流れ|認識|理解|解釈|読み|話|次第|しだい|方針|見込み|想定|予定|扱い|計算|意味)(?:です|なん|で(?:あって|合って))?(?:か|よね|の)?[?？]$|(?:本当|ほんと|まじ|合って|あって|正しい|ってこと|よね|よな|でしょ|だろ|じゃん|っけ)[ぁ-ん]{0,4}[?？!！。\s]*$/u;
/** 「MSの狙い」: a noun, though it ends like an adjective. */
const OF_NOUN =
  /(?:の|[るた](?=[狙違扱願勢使]い|支払い))(?:\p{sc=Han}{1,2}[いりえけれみちき]|ねらい|ちがい|たたかい|あつかい|つきあい|おもい|しはらい|うりあげ)[。\s]*$/u;
/** 「すまとふぉん」, 「ぽじしょん」, 「…の道じゅん」: a noun, though it ends like a verb. */
const ENDS_AS_NAME = /(?:[ぁぃぅぇぉ]|(?<!っ)しょ|じゅ)ん[?？。\s]*$/u;
/** Handed over to be confirmed: 「…、せやな」, 「…で確定」, 「…、と。」, 「…はず」 */
const JAPANESE_TAG =
  /(?:じゃ|や)ね(?:え|ぇ)?[?？。!！\s]*$|(?<!\p{sc=Han})(?:だ|やん?|わ)な[ー。!！\s]*$|(?:せやな|せやろ|そうやんな|そやな|やんな|やろな|だろうな)[?？。!！\s]*$|[ぁ-ん](?:っちゃろ|っちゃん|とっと|ちゃうん?か?|ちゃうやろ)[?？。!！\s]*$|(?:で|が)(?:fa|確定|正解|おけ|おk|ok|間違いない|まちがいない|決まり|合っとる|合ってる)(?:です|だ|や)?(?:よ?ね|な|か|やろ)?[?？。!！\s]*$|[^、。?？]{4,}(?:、|,)\s?と[。.?？\s]*$|(?:る|た|い|だ|である|ない)はず(?:だ|です|や)?(?:よ?ね|が|けど)?[?？。!！\s]*$|(?:る|た|い|な)(?:の|ん)では[?？]\s*$/u;
/** 「使えるの？使えないの？」: both are said, one is to be told. */
const OR_NOT =
  /([\p{L}ー]{1,8}?)(?:る|う|い|く|す|つ|む|ぶ|ぐ|った|た)(?:の|ん|か|のか)?[?？、\s]+\1[^、。?？]{0,4}(?:ない|なかった|ん|へん)(?:の|ん|か|のか)?[?？]?\s*$/u;
/** Asks from the start, whatever it ends in. */
const OPENS_ASKING =
  /^(?:(?:で|じゃあ|結局)、?)?(?:誰|だれ|どこ|どの|どれ|どっち|何|なに|なん|いつ|いくら|なぜ|どう)/u;
/** So long a statement, handed over to be confirmed: a question word in it asks nothing. */
const CONFIRMED =
  /^[^?？]{18,}(?:(?:って|と(?:いう)?の(?:話)?は|との(?:こと|話)は)、?(?:本当|ほんと|まじ|事実|正しい)(?:なの|です|でしょう)?(?:か|の|かな)?|んだ?よね|んですよね|(?:という|との)(?:理解|認識)で(?:いい|よい|よろしい|合って|正し)[^、。?？]{0,8})[?？\s]*$/u;
const JAPANESE_KA = /(?<!と)か(?:な|い|ね|なぁ?)?[?？!！。\s]*$/u;
/** After a question word these take the question away: 「誰も」, 「どこにも」, 「何でも」. */
const ANY = '(?:に|へ|と|から|で)?(?:も|でも|か(?![?？。ならか\\s]|$))';
const JAPANESE_WH = new RegExp(
  [
    `(?!(?<=な)いくらい)いくら(?!でも|[^、]{1,12}ても(?!ら)|[^、]{1,12}でも(?!ら))|(?:いつ|誰|だれ|どこ|どれ|どっち|どちら|どなた)(?!${ANY}|かの|ひとり|一人|一つ|ひとつ)`,
    'どの(?![^、]{1,5}?(?:に|で|へ|と|が)?(?:も(?!の|し)|でも))|どんな(?!に|[^、]{1,5}?(?:に|で|へ|と|が)?(?:も(?!の|し)|でも))|' +
      `どう(?!し(?!て|よ|ます|たら|た(?:の|ん|って|[?？]|$))|せ|も(?!って)|にか|でも|とでも)`,
    '(?:[ただ]ら|[えけせてねべめれ]ば)[?？。\\s]*$|(?:例えば|たとえば)[?？。\\s]*$|いくつ(?!も|か)|いかが|なんぼ|どんくらい|どのくらい|どない|どんだけ|どっ(?!ち|か)|なにが|なに(?!も(?!ん|の)|か|より|一つ|ひとつ)',
    `何(?!(?:社|人|個|度|回|年|つ)?${ANY}|もかも|一つ|ひとつ|百|十|千|から何まで|の(?!ため).{1,6}も)|なぜ|いかなる|何者`,
    '(?:^|[はがを、。\\s]|(?<!か)も|って|とは)なん(?:です|でしょ|だ|な|や|の|て(?!こと|事)|ぞ)|なんで(?!す|しょ|した|も|か)|なんて(?:言|い[うっ]|書|呼|名)|なんこ|なん[%]|なんぱ',
    '(?:^|[、。はがもにで])なして|理由(?:は|って|を|も|とか|が知)?[?？。\\s]*$|教え(?!て?くれる(?:の)?か)|おしえ|列挙|聞かせて|きかせて|お願い|おねがい|ください|下さい|いただけ|頂け|示し|知りたい|(?:一覧|りすと)(?:は|を|あっぷ|化|で|にして|にまとめ|ちょうだい|く|[?？。\\s]*$)|挙げて(?!い?[るたま])|挙げろ|挙げよ|挙げる[?？]?$',
    '名前(?:は|って)?なん|なん(?:だ|や|でし)(?:った)?っけ|なんだった|どゆ|(?:て|で)(?:くんない|くれん|くれない|もらえ(?:る|ます|ない)か?)[?？]?$',
    'について(?!る|い|も?書|は?触|は[^?？]{2,}(?:して(?:い)?る|った|した|ます|ました)[?？])(?![^?？]{3,}(?:か|ね|な)[?？。\\s]*$)|(?<!こ)とは(?=[?？。\\s]|$|、?(?:何|なん|どう))|に関して(?:は|も)?[?？。、\\s]*$|まとめて[?？。\\s]*$|比べて[?？。\\s]*$|並べて|頼む|たのむ|(?:せつめい|説明)(?=し|お|を|頼|よろ|[?？。\\s]*$)|(?<!で)は[!?？！\\s。]*$|[^るたいだすく]って[?？]?$',
  ].join('|'),
  'u',
);
/** "Microsoftはhow much出すの": asked in the other language. */
const MIXED_WH =
  /\bhow (?:much|many|come|big|long)\b|(?<![a-z] )\b(?:who|what|when|where|why|which)\b(?! [a-z])/;
/**
 * What follows the last question mark is an afterthought ("can it work alone? without chips"), but where it asks more than
 * whether, it is what is asked: 「書いてたよね？名前なんだっけ」.
 */
function lastAsked(folded: string): string {
  const [, before = folded, after = ''] = /^(.*[?？])([^?？]+)$/su.exec(folded) ?? [];
  return (HAS_JAPANESE.test(after) ? JAPANESE_WH.test(after) : opensWithWord(after)) ? after : before;
}

/** 「クロードって」, 「クラウドの」: no "which" is in them. */
const ENDS_IN_DO = /くらうど|くろど/gu;

/** Marks around all of it. */
const QUOTED =
  /^["“'‘([{「『【|*#\s]+(?=[^"”')\]」』】]*["”')\]}」』】|*\s]*$)|(?<=[?？])["”’')\]」』】|*\s]+$/gu;

const askingSentence = keepLatest((folded): string =>
  withoutSaidSo(lastAsked(folded))
    .replaceAll(ENDS_IN_DO, '物')
    .replace(YES_OR_NO, '、合ってる?')
    .replace(EMBEDDED, '')
    .replace(WHICHEVER, '')
    .replace(TURNED, '$1')
    .replace(/かどうか(?=[?？。\s]*$)/, 'か')
    .replace(QUOTED, '')
    .trim(),
);

/** 「…、はいかいいえで答えて」 */
const YES_OR_NO =
  /[?？、。,\s]*(?:はい|いえす|yes)(?:か|[/・、,])(?:いいえ|のー|no)か?(?:、?(?:どっち|どちら)(?:か|ですか)?)?(?:(?:だけ)?で)?、?(?:答え(?:て|ろ|よ)|頼む|たのむ|お願い(?:します)?|おねがい|教えて|言って)?[^、。]{0,6}$/u;

/** 「誰が勝つか予測できる」: a question inside another asks nothing. */
const EMBEDDED =
  /(?:誰|だれ|どこ|どれ|どの[^、。]{1,6}|どっち|何|いつ)[^、。?？]{1,10}か(?=(?:を|が|は|も|まで|なんて)?(?:予測|予想|わか|分か|判|知られ|当て|読め|見抜|断言|明らか|公表|公開|書いて|決まって))/gu;

/** 「どっちが勝っても」: whichever it is. */
const WHICHEVER =
  /(?:誰|だれ|どこ|どっち|どちら|どれ|何|なに|いつ|どの[^、。]{1,6}?)(?:が|に|を|へ|で)?[^、。?？はが]{1,8}?(?:[っいんえけせてねめれしきちにみり]て|で)も(?!ら)/gu;

/** 「MSだけだっけ、OpenAIに出してるのって」: what is asked comes first, what it is asked of after. */
const TURNED =
  /^(.{3,}(?:よね|よな|やんな|でしょう?|だろう?|じゃん|っけ|かな|んだ|なの))[?？]?[、,\s]+(?!.*(?:どの|誰|だれ|何|なに|いつ|どこ|いくら|なぜ|なんで|どう))[^、,\s]*(?:って|なんて|が|を|は|に|も|で|の|こと|から|まで|だけ|[^ぁ-ん?？])[?？]?$/u;

/** What she is asked to do for the asker: to tell, to list, to draw. */
const TELL =
  '(?:教え|おしえ|おせ|書い|描い|かい|説明し|解説し|並べ|ならべ|挙げ|あげ|見せ|みせ|聞かせ|まとめ|纏め|くらべ|比べ|比較し|言っ|言う|いう|話し|語っ|整理し|列挙し|分け|絞っ|要約し|(?:噛み|かみ)砕い|(?:図|矢印)に?し|図解し|図示し|(?:りすと|りすとあっぷ)し|抜き出し|数え|計算し|訳し|示し|答え|紹介し|出し|流し|解い|たどっ|辿っ|list ?upし)';
/** 「矢印で書いてくれん？」, 「確認したい」, 「一覧ほしい」, 「項目名だけで」 */
const JAPANESE_REQUEST = new RegExp(
  [
    `${TELL}(?:て|で|ても?らっ?て?)(?:くれ(?!て)|もら|もろ|いただ|頂|ほし|欲し|ちょうだい|頂戴|みて|おくれ|や[。!！\\s]*$)`,
    `${TELL}て[ー〜~。!！\\s]*$`,
    '(?<!か)(?:言え|教えろ|挙げろ|述べよ|述べろ|説明しろ|説明せよ|列挙しろ|列挙せよ|まとめろ|並べろ)[。!！\\s]*$',
    '(?:ほしい|欲しい|(?:確認し|知り|しり|伺い|うかがい|聞き|きき|見|比べ|把握し|承り|願い|され|られ)たい)(?:です|ところ|なあ?|のですが?|んですが?|んだけど)?[。!！\\s]*$',
    '(?:知り|聞き|きき|伺い|見|確認し)たかった(?:(?:ん|の)?(?:だ|です)?(?:けど|が)?|だけ(?:です|なん(?:だ|です)?(?:けど)?)?)[。!！\\s]*$',
    '(?:うかがえ|伺え)(?:ます|る)(?:か|でしょうか)?[?？。!！\\s]*$|(?:わから|分から)(?:ん|ない)[。!！\\s]*$|願(?:います|えます(?:か|でしょうか)?|いします)[?？。!！\\s]*$|頂戴(?:できます|でき(?:ない)?でしょう)',
    '(?:全部|ぜんぶ|一覧|りすと|名前|社名|数字|金額|それ|これ)(?:を|だけ)?(?:ちょうだい|頂戴|くれ|ください|下さい|よこせ|たのむ|頼む)(?:よ|な|や)?[。!！\\s]*$',
    '(?:[一二三1-3](?:つ|行|文|言|点|個|語)|ひとこと|ひとつ|ふたつ|みっつ)ずつ(?:で|に)?[。!！\\s]*$|順に?[。!！\\s]*$',
    '(?:だけ|のみ)(?:で(?:いい|ええ|ok|おk|結構|大丈夫)?(?:です|よ|から|わ)?)?[。!！\\s]*$|(?:除外|込み|抜き|付き|つき)で[。!！\\s]*$',
  ].join('|'),
  'u',
);
/** "The four risks are?", "kovach works for..?", 「3点に絞ると？」: a gap to be filled in. */
const GAP =
  /(?:=|\b(?:is|are|was|were|for|by|with|of|and|than|the|called|named))\s*[.…_]*\s*\?+\s*$|\b(?:is|are|has|have|had|gets?|for|from|by|with|of|to|the|an?|called|named)\s*(?:\.{2,}|…)\s*$|\w(?:\.{2,}|…)\s*\?+\s*$|(?:[るい]と|だと|(?<![のん]で)は)[.…、]*[?？]+\s*$/;

/** Whether something is to be told or shown, not confirmed, however it is put. */
export const isRequest = keepLatest((folded): boolean => {
  const sentence = askingSentence(folded);
  if (asksToTell(sentence)) return true;
  if (HAS_JAPANESE.test(sentence)) return JAPANESE_REQUEST.test(sentence) || GAP.test(sentence);
  return isEnglishRequest(sentence) || (GAP.test(sentence) && !opensWithVerb(sentence));
});

/** What only sounds like a choice: "…, or am i tripping", "or is that wrong". */
const OR_SO =
  /[,.\s]+or (?:(?:am|did|do|have|was) i\b[\w' ]{2,36}|(?:is|are|does|do|did|has|was|will|would) (?:it|they|that|he|she)(?=\s*[?.!]*$)|is (?:that|it|this) (?:wrong|off|false|just me|not|bs|cap)|not|nah|no|nope|what|so|something|whatever|just me|smth|something|sth|is (?:that|it|this) (?:just )?[\w' ]{2,24})(?=\s*[?.!…]*$)/;

/** "Am I mixing things up, or does …?" */
const OR_ELSE = /^(?:so )?(?:am i|is it just me|did i|have i)\b[^,]*, or\b/;

/** Asks which of two, not whether: "more like phones or clouds", 「スマホ寄り？クラウド寄り？」. */
const CHOICE =
  /(?<!\b(?:yes|y|true|two) )(?:(?<!\bfact )|(?=or (?:a |an |just ){0,12}(?:forecast|prediction|projection|estimate|opinion|view|guess)))\bor\b(?! (?:two|three|more|less|so)\b)|それとも|もしくは/;
/** Any of them would do: "without any cloud or chip partner", "put cash in or just sell …" */
const OPEN_CHOICE =
  /どちらか|どっちか|\b(?:either|any|without|neither)\b|\bor just\b(?! (?:not|un\w+|left|missing|absent)\b)|\bno \w+ or\b|\b(?:on (?:its|their) own|solo|alone|by (?:itself|themselves))\b/;
const PAIRED = [
  // 「良いこと悪いこと」
  /[い良悪]い?(こと|話|もの)(?:なの|か)?[?？、\s]*(?:それとも)?[い良悪]い?\1(?:なの|です|か|かな|だろう|でしょう){0,8}[?？。\s]*$/u,
  // 「張り合う側でしたっけ仲良し側でしたっけ」
  /(でしたっけ|だったっけ|だっけ|ですか|でしょうか|だろうか)[?？、\s]*[^、。?？]{1,14}\1[?？。\s]*$/u,
  /([^?？、。]{1,3})[?？][^?？、。]{1,12}\1[?？]\s*$/u,
  // 「得すんの損すんの」, 「仲いいの悪いの」: said twice in the same form.
  /([いな])(の|ん|のか|か)[?？、\s]*(?!は|が|を|に|も|って|だけ)[^はがをにもで、。?？\s]{1,7}\1\2(?:か|かな|よ|やろ|だろう?|でしょう?)?[?？。\s]*$/u,
  /[るうくすむぶつぬん](の|ん|のか|か)[?？、\s]*(?!は|が|を|に|も|って|だけ|どう)[^はがをにもで、。?？\s]{1,6}[るうくすむぶつぬん]\1(?:か|かな|よ|やろ|だろう?|でしょう?)?[?？。\s]*$/u,
];

/** Whether a folded question leaves a choice between two things, to which neither yes nor no is an answer. */
export const asksWhich = keepLatest((folded): boolean => {
  const sentence = askingSentence(folded).replace(OR_SO, '').replace(OR_ELSE, '');
  if (isTagged(sentence) || OR_NOT.test(folded)) return false;
  return (CHOICE.test(sentence) && !OPEN_CHOICE.test(sentence)) || PAIRED.some((pair) => pair.test(folded));
});

const BARE_TAG =
  /^(?:これ|それ)?(?:で|は|って)?[、,\s]*(?:だよね|ですよね|そう(?:だ|です)?|本当|ほんと|まじ|がち|合って(?:い)?(?:る|ます)|あってる|正しい|正解|せやろ|やろ|でしょう?|だろう?|ちがう|違う)(?:なの|なん|です|でしょう)?(?:か|よね|よな|の|ん|な)?[?？。!！\s]*$/u;

/** Whether a folded piece only hands over what stands before it: "accurate?", 「合ってる？」. */
export const isBareTag = (folded: string): boolean =>
  HAS_JAPANESE.test(folded) ? BARE_TAG.test(folded) : /\?/.test(folded) && isTagged(`x, ${folded}`);

/** Whether a folded text is but a statement. */
export const isStatement = (folded: string): boolean =>
  !HAS_JAPANESE.test(folded) && isStated(askingSentence(folded));

/** Whether a folded question asks for more than yes or no by its words. */
export const hasQuestionWord = keepLatest((folded): boolean => {
  const sentence = askingSentence(folded);
  if (!HAS_JAPANESE.test(sentence)) return asksByWord(sentence);
  return JAPANESE_WH.test(sentence) || MIXED_WH.test(sentence);
});

/**
 * Whether a folded question wants yes or no.
 * Japanese: a sentence that ends in a verb, か, よね and the like and holds no question word.
 */
export const wantsYesNo = keepLatest((folded): boolean => {
  const sentence = askingSentence(folded);
  if (isRequest(folded) || asksWhich(folded)) return false;
  if (CONFIRMED.test(sentence) && !OPENS_ASKING.test(sentence)) return true;
  if (!HAS_JAPANESE.test(sentence)) return wantsYesNoInEnglish(sentence);
  return (
    (JAPANESE_END.test(sentence) ||
      JAPANESE_TAG.test(sentence) ||
      JAPANESE_KA.test(sentence) ||
      JAPANESE_NOUN.test(sentence)) &&
    !JAPANESE_WH.test(sentence) &&
    !MIXED_WH.test(sentence) &&
    !OF_NOUN.test(sentence) &&
    !ENDS_AS_NAME.test(sentence)
  );
});
