/** How an answer is to sound, or in what form it is to come: nothing of that changes what is asked. */

const [MARK, MARK_JA] = [String.raw`[,.!?;:…\n–—]`, '[、。！？!?：:…\\n（）()]'];
const VERB =
  '(?:answer|reply|respond|talk|speak|explain|say|tell|write|act|behave|return|output|give|format|put|phrase|word|present|keep|make|use|do|describe|break it down)';
const IT =
  '(?: (?:to )?(?:me|us|it|this|that|them|everything|all of it|(?:the|your|an?|my) (?:answers?|repl(?:y|ies)|result|response|output)|back|only|just|strictly|everything|please|pls)){0,12}';
const FORM =
  '(?:json|yaml|xml|csv|markdown|html|slang|pirate slang|pirate speak|haikus?|limericks?|rhymes?|verse|poems?|raps?|songs?|tables?|all caps|caps|lower ?case|emojis?|morse|binary|code|bullet(?:s| points)?|(?:valid |raw |plain |strict )(?:json|text)|uwu)';
/** Asks for a manner of speaking: "answer as a pirate", "reply in JSON", "explain it like i'm five". */
const ENGLISH = new RegExp(
  String.raw`(?<=^|${MARK}\s*|\) ?)(?:(?:and|but|please|pls|now|just|only|so|ok|also|always|then|kindly)\b[, ]*){0,12}` +
    String.raw`(?:(?:(?:can|could|will|would) you |i want you to |let's |you (?:must|have to|should) )?${VERB}${IT} (?:(?:as|like)(?: an?| the| my| i'?m| i am| i were| if| you'?re| though| we'?re){0,12} (?!(?:of|for) )(?:(?!\b(?:who|what|why|how|when|where|which|whether|if|the article)\b)[^,.!?;:…\n]){2,44}|in the (?:style|voice|tone|manner) of [^,.!?;:…\n]{2,40}|(?:in|with|using|as) (?:an? |the )?(?:valid |raw |plain |strict |rhyming |single ){0,12}${FORM}\b[^.!?;\n]{0,50}|(?:only )?(?:valid |raw |plain )?json\b[^.!?;:\n]{0,20})` +
    String.raw`|(?:only |valid |raw ){0,12}json(?: only)?|eli ?\d+|like i'?m (?:five|5|an? \w+)|in (?:the style|the voice) of [^,.!?;:…\n]{2,40}|in (?:pirate|shakespearean|baby|cat|robot|yoda|gen ?z) (?:speak|talk|language|english|style|slang))` +
    String.raw`(?:[\s,]*(?:arr+|please|pls|thanks|thx|ok)){0,12}[\s!.?:,;…–—)]*(?:\{[^}]*\}|<[^>]*>)?(?=[^\p{L}\p{N}]*$|(?<=${MARK}\s*)|(?<=\n))`,
  'giu',
);

const WHO =
  '(?:小学生|中学生|幼稚園児|[五5]歳児?|子供|子ども|こども|素人|初心者|文系|ばあちゃん|おばあちゃん|じいちゃん|母|猿|サル|バカ|馬鹿|アホ|誰)';
const VERB_JA =
  '(?:答え|こたえ|話し|はなし|しゃべっ|喋っ|言っ|いっ|説明し|解説し|教え|おしえ|回答し|返答し|返事し|返し|かえし|出力し|書い|まとめ|語っ|頼む|たのむ|お願い|おねがい|よろしく|ください)';
const AFTER =
  '(?:て|で)?(?:ください|下さい|くれ(?:る|ない|ません)?|ほしい|欲しい|もらえ(?:る|ます|ない)?か?|みて|みせて|よ|ね|な|や|わ|します|しろ|ろ|よろ|いただけ(?:ます|る)か?){0,8}';
const FORM_JA =
  '(?:敬語|丁寧語|タメ口|ため口|標準語|\\S{1,4}弁|\\S{1,6}(?:口調|語調|トーン|ノリ|キャラ)|俳句|川柳|短歌|五七五|ポエム|詩|ラップ|歌|表|表形式|箇条書き|ＪＳＯＮ|json|yaml|xml|csv|マークダウン|絵文字|ひらがな|カタカナ|ギャル語|赤ちゃん言葉|武士言葉|ござる調)';
const JAPANESE = new RegExp(
  String.raw`(?<=^|${MARK_JA}\s*)(?:で、?|あと|じゃあ|できれば|なるべく)?(?:` +
    [
      `[^、。！？!?\\n]{1,14}(?:になりきって|になったつもりで|のふりをして)(?:、?${VERB_JA}${AFTER})?`,
      `[^、。！？!?\\n]{1,14}(?:のつもりで|の気持ちで|っぽく|風に|みたいに|の真似で|のように|として)、?${VERB_JA}${AFTER}`,
      `${WHO}(?:に|で|でも|にも|が聞いても)も?(?:わか|分か|解|理解でき|通じ)る(?:よう(?:に|な)?|くらい|ぐらい|レベル|説明|言葉){1,8}(?:で|に)?(?:、?(?:簡単に|やさしく|優しく|噛み砕いて|かみくだいて))?(?:、?${VERB_JA}${AFTER})?`,
      `${FORM_JA}(?:だけ|のみ|形式|だけを?使って)?(?:で|にして)(?:、?${VERB_JA}${AFTER}|、?(?:いい|頼む|よろ)\\S{0,3})?(?:\\s?\\{[^}]*\\})?`,
      `(?:語尾|にゃん?|にゃあ?|猫語|ねこ語|猫キャラ|絵文字)(?:に|は|を|の|とか|で)?(?:「?にゃん?」?)?(?:は|を|とか|も)?(?:(?:つけ|付け)(?:ない|んな|るな|て|ず|なく)|やめ|止め|禁止|なし|無し|抜き|いら|要ら|不要|使わ|省)[^、。！？!?\\n]{0,6}`,
      `[0-9０-９一二三四五六七八九十百]{1,3}(?:文字|字|文|行|語)(?:以内|程度|くらい|ぐらい|きっかり)?(?:で|に)(?:、?(?:まとめて|おさめて|収めて))?(?:、?${VERB_JA}${AFTER})?`,
    ].join('|') +
    String.raw`)(?=${MARK_JA}|\s|$)[、。！？!?：:…\s]*`,
  'giu',
);

/** Enough for a question beside it, in UTF-16 units. */
const LEAST = 3;
/** It, or the whole of it: how it is told is all that is wanted. */
const ONLY_IT =
  /^(?:please|pls|it|this|that|the (?:article|whole thing|story)|これ|この記事|記事|全部|それ|お願い|おねがい|頼む|ください|を|は|[^\p{L}\p{N}])*$/iu;

const isEnough = (rest: string): boolean =>
  rest.replace(/[^\p{L}\p{N}]/gu, '').length >= LEAST && !ONLY_IT.test(rest);

/** A message without what only says how to tell the answer; all of it where nothing else is left. */
export function withoutStyle(text: string): string {
  const rest = text
    .replace(ENGLISH, ' ')
    .replace(JAPANESE, '')
    .replace(/^[\s,.:;、。)）]+|[\s(（]+$/gu, '');
  return rest !== text && isEnough(rest) ? rest : text;
}
