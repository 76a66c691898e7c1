const ENGLISH_OPENING =
  /^(?:(?:so|and|but|wait|ok|okay|hey|hi|yo|um|hmm|well|lol|also|then|technyan|cat|quick question|quick check|quick one|check|just checking|serious question|please|can you tell me|tell me|do you know|i heard|is it (?:true|right|correct|fair to say) that)[\s,:-]+)*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isn't|aren't|doesn't|don't|didn't|hasn't|haven't|won't|wasn't|isnt|doesnt|didnt|am|may|might|true|is it)\b/;
const WHETHER_CLAUSE = /^(?:and |or )?whether\b/;
/** "If one of them fails, does …?" */
const IF =
  /^(?:so |but |and )?if\b.*\b(?:does|do|is|are|will|would|can|could|did|has|have) (?:the|it|they|all|every\w*|an?|this|that|one|others?)\b/;
/** 「設備は共用？」: a thing and what is said of it, without a verb. */
const JAPANESE_NOUN = /は[^はがをにでと、?？\s]{1,8}(?:な|だ|です)?[?？]$/;
/** A statement thrown in, to be confirmed; or "any …". */
const ASIDE = /\b(?:then|i guess|i suppose|i bet|lol|though|tho|huh)\s*[?.!…]*$|^(?:so |and )?any\b/;
const CHANCE = /^(?:\w+[\s,]+){0,3}?(?:any|is there (?:a|any)|whats? the) chances?\b/;
const ENGLISH_TAG =
  /\b(?:right|correct|true|yeah|yea|ye|yep|yes|no|nope|huh|innit|amirite|(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)n'?t (?:it|they|he|she|that|there|we)|ain'?t (?:it|they|that|he|she)|(?:is|are|does|did|do|has|have|can|will) (?:it|they|he|she|that)|i take it|or am i [\w' ]{2,24}|is that (?:the gist|right|so|it|true|correct|accurate)|am i right|or not|or no|or nah|y\/n|yes or no)\s*[?.!]*$/;
const JAPANESE_END =
  /から[?？]\s*$|(?:です|ます|でした|ました|ません|ない|る|た|い|なの|だ|ん|て|の|って|[くすむぶうつ](?=[?？]))(?:か|かな|かい|よね|の|のか|んか|んだよね|のね|ね|ですか|でしょ(?:う)?(?:か)?|だろ(?:う)?|っけ|ん|んや|っしょ|じゃん|じゃない|わけ)?[?？!！。\s]*$|(?:感じ|かんじ|説|流れ|認識|理解|解釈|読み|話|次第|しだい|方針|見込み|想定|予定|扱い|計算|意味)(?:です|なん|で(?:あって|合って))?(?:か|よね|の)?[?？]$|(?:本当|ほんと|まじ|合って|あって|正しい|ってこと|よね|でしょ|だろ|じゃん|っけ)[ぁ-ん]{0,4}[?？!！。\s]*$/u;
/** 「MSの狙い」: a noun, though it ends like an adjective. */
const OF_NOUN = /の\p{sc=Han}{1,2}[いりえけれみちき][。\s]*$/u;
const JAPANESE_KA = /(?<!と)か(?:な|い|ね|なぁ?)?[?？!！。\s]*$/u;
/** After a question word these take the question away: 「誰も」, 「どこにも」, 「何でも」. */
const ANY = '(?:に|へ|と|から|で|が)?(?:も|でも|か(?![?？なら\\s]|$))';
const JAPANESE_WH = new RegExp(
  [
    `いくら(?!でも|[^、]{1,12}ても|[^、]{1,12}でも)|(?:いつ|誰|だれ|どこ|どれ|どっち|どちら|どなた)(?!${ANY}|かの|ひとり|一人|一つ|ひとつ)`,
    'どの(?![^、]{1,5}?(?:に|で|へ|と|が)?(?:も(?!の|し)|でも))|どんな(?!に|[^、]{1,5}?(?:に|で|へ|と|が)?(?:も(?!の|し)|でも))|' +
      `どう(?!し(?!て|よ|ます|たら)|せ|も(?!って)|にか|でも|とでも)`,
    'いくつ(?!も|か)|なんぼ|どんくらい|どのくらい|どない|どんだけ|どっ(?!ち)|なにが|なに(?!も|か|より|一つ|ひとつ)',
    `何(?!(?:社|人|個|度|回|年|つ)?${ANY}|もかも|一つ|ひとつ|百|十|千|から何まで|の.{1,6}も)|なぜ`,
    '(?:^|[はがを、。\\s]|(?<!か)も|って|とは)なん(?:です|でしょ|だ|な|や|の|て(?!こと|事)|ぞ)|なんで(?!す|しょ|した|も|か)|なんて(?:言|い[うっ]|書|呼|名)|なんこ',
    '理由(?:は|って|を|も|とか|が知)?[?？。\\s]*$|教え(?!て?くれる(?:の)?か)|おしえ|列挙|聞かせて|きかせて|お願い|おねがい|ください|下さい|いただけ|頂け|示し|知りたい|(?:一覧|りすと)(?:は|を|あっぷ|化|で|にして|にまとめ|ちょうだい|く|[?？。\\s]*$)|挙げて(?!い?[るたま])|挙げろ|挙げよ|挙げる[?？]?$',
    '名前(?:は|って)?なん|どゆ|(?:て|で)(?:くんない|くれん|くれない|もらえ(?:る|ます|ない)か?)[?？]?$',
    'について(?!る|い|も?書|は?触)|(?<!こ)とは(?=[?？、。\\s]|$|何|なん|どう)|まとめて[?？。\\s]*$|比べて[?？。\\s]*$|並べて|頼む|たのむ|(?:せつめい|説明)(?=し|お|を|頼|よろ|[?？。\\s]*$)|は[!?？！\\s]*$|[^るたいだすく]って[?？]?$',
  ].join('|'),
  'u',
);
/** "xai getting anything from fidelity?": no verb in front, but nothing else to ask for. */
const WHETHER = /\b(?:any|anything|anyone|anybody|ever|at all|yet|too|also|as well|either)\b[^?]*\?\s*$/;
const ENGLISH_WH =
  /\b(?:what|which|who|whom|whose|when|where|why|how|list|name|tell me (?:about|what|who|why|how|when)|explain|describe|give me|show)\b/;

/** Only at its start a question word asks, where a tag follows: "nobody knows which one wins, right?" */
const ENGLISH_WH_FIRST =
  /^(?:\w+[\s,]+){0,2}(?:what|which|who|whom|whose|when|where|why|how|list|name|explain|describe)\b/;
/** What stands before the question itself: "when the tech is hard to predict, do …", "like old friends, are …" */
const ENGLISH_FRAME =
  /^(?:(?:when|while|where|if|since|as|because|given|like|with|after|before|in|by|for|from)\b[^,?]*,\s*)/;
/** A remark before it: "skynet prevention, is that a team effort?" */
const REMARK =
  /^.*(?:,|:|;|\.|\s-)\s(?=(?:is|are|was|were|do|does|did|has|have|can|could|will|would)\s(?:it|that|this|these|those|they|there|the|we|i)\b)/;
const WH_TAG =
  /\b(?:what|why|who|which|how|where|when)(?:'s| is| are| was| were)? (?:it|they|that|this)\b[^,]{0,8}$/;

/** A statement with its verb, to be confirmed: "standards are worked out jointly?" */
const STATES =
  /^(?=(?:\S+\s){3,})(?:\S+\s)+(?:is|are|was|were|isn't|aren't|has|have|hasn't|will|won't|can|can't|cannot|could|may|might|does|doesn't|do|don't|did|didn't|gets?|got|goes|go|went|puts?|gives?|gave|takes?|took|makes?|made|pays?|paid|buys?|bought|sells?|sold|falls?|fell|rises?|rose|grows?|grew|leads?|led|keeps?|kept|leaves?|left|loses?|lost|wins?|won|bets?|runs?|ran|uses?|used|shares|compete[sd]?|cooperate[sd]?|invest(?:s|ed)?|backs|backed|funds|funded|owns?|owned|holds?|held|needs?|relies|rely|depends?|earns?|expects?|expected|comes?|came|works?|ends?|ended|starts?|started|stays?|stayed|\w{3,}i[sz]es|\w{4,}ates|dries|tops|exceeds?|supplies|supplied|provides?|skipped|announced|dominates?|dominated|decides?|decided)\s\S.*\?\s*$/;

/** What follows the last question mark is an afterthought ("can it work alone? without chips"). */
const askingSentence = (folded: string): string =>
  folded
    .replace(/(?<=[?？])[^?？]*$/, '')
    .replaceAll('くらうど', '雲')
    .replace(EMBEDDED, '')
    .replace(SAID_SO, '')
    .replace(TURNED, '$1')
    .replace(/かどうか(?=[?？。\s]*$)/, 'か')
    .trim();

/** 「誰が勝つか予測できる」: a question inside another asks nothing. */
const EMBEDDED =
  /(?:誰|だれ|どこ|どれ|どの[^、。]{1,6}|どっち|何|いつ)[^、。?？]{1,10}か(?=(?:を|が|は|も|まで|なんて)?(?:予測|予想|わか|分か|判|知られ|当て|読め|見抜|断言|明らか|公表|公開|書いて|決まって))/gu;

/** ", that's what it says about them?": asks for no thing. */
const SAID_SO = /,? (?:that's|thats|is that|that is) (?:what|how|why) [\w' ]{2,24}(?=\?\s*$)/;

/** 「MSだけだっけ、OpenAIに出してるのって」: what is asked comes first, what it is asked of after. */
const TURNED =
  /^(.{3,}(?:よね|よな|やんな|でしょう?|だろう?|じゃん|っけ|かな|んだ|なの))[?？]?[、,\s]+(?!.*(?:どの|誰|だれ|何|なに|いつ|どこ|いくら|なぜ|なんで|どう))[^、,\s]*(?:って|なんて|が|を|は|に|も|で|の|こと|から|まで|[^ぁ-ん?？])[?？]?$/u;

/** What she is asked to do for the asker: to tell, to list, to draw. */
const TELL =
  '(?:教え|おしえ|おせ|書い|描い|かい|説明し|解説し|並べ|ならべ|挙げ|あげ|見せ|みせ|聞かせ|まとめ|纏め|比べ|比較し|言っ|言う|いう|話し|語っ|整理し|列挙し|分け|絞っ|要約し|(?:噛み|かみ)砕い|(?:図|矢印)に?し|図解し|図示し|(?:りすと|りすとあっぷ)し|抜き出し|数え|計算し|訳し|示し|答え|紹介し|出し|流し|解い|たどっ|辿っ|list ?upし)';
/** 「矢印で書いてくれん？」, 「確認したい」, 「一覧ほしい」, 「項目名だけで」 */
const JAPANESE_REQUEST = new RegExp(
  [
    `${TELL}(?:て|で|ても?らっ?て?)(?:くれ(?!て)|もら|もろ|いただ|頂|ほし|欲し|ちょうだい|頂戴|みて|おくれ|や[。!！\\s]*$)`,
    `${TELL}て[ー〜~。!！\\s]*$`,
    '(?<!か)(?:言え|教えろ|挙げろ|述べよ|述べろ|説明しろ|説明せよ|列挙しろ|列挙せよ|まとめろ|並べろ)[。!！\\s]*$',
    '(?:ほしい|欲しい|(?:確認し|知り|伺い|うかがい|聞き|きき|見|比べ|把握し)たい)(?:です|なあ?|のですが?|んですが?|んだけど)?[。!！\\s]*$',
    '願(?:います|えます(?:か|でしょうか)?|いします)[?？。!！\\s]*$|頂戴(?:できます|でき(?:ない)?でしょう)',
    '(?:だけ|のみ)(?:で(?:いい|ええ|ok|おk|結構|大丈夫)?(?:です|よ|から|わ)?)?[。!！\\s]*$|(?:除外|込み|抜き|付き|つき)で[。!！\\s]*$',
  ].join('|'),
  'u',
);
/** "Can you draw …?", "mind listing …?": it is the thing that is wanted; but "can you tell me if …" asks whether. */
const ENGLISH_REQUEST =
  /^(?!.*\b(?:if|whether)\b).*?\b(?:(?:do|can|could|would|will) (?:you|u|ya)(?: (?:please|pls|plz|kindly|just|maybe))* (?:know|tell|explain|say|list|give|show|summari[sz]e|think|draw|sketch|map|lay|walk|break|name|describe|compare|remind|spell|trace|outline|recap|write|clarify|define|elaborate|repeat|enumerate|sum|run|go over|put)|(?:mind|care to|can i (?:get|have|see)|could i (?:get|have|see)|can we (?:get|have|see)) \w+)\b/;

/** "The four risks are?", "kovach works for..?", 「3点に絞ると？」: a gap to be filled in. */
const GAP =
  /(?:=|\b(?:is|are|was|were|for|by|with|of|and|than|the|called|named))\s*[.…_]*\s*\?+\s*$|(?:[るい]と|だと|は)[.…、]*[?？]+\s*$/;

/** Whether something is to be told or shown, not confirmed, however it is put. */
export function isRequest(folded: string): boolean {
  const sentence = askingSentence(folded);
  if (/[ぁ-ん\p{sc=Han}]/u.test(sentence)) return JAPANESE_REQUEST.test(sentence) || GAP.test(sentence);
  return ENGLISH_REQUEST.test(sentence) || (GAP.test(sentence) && !ENGLISH_OPENING.test(sentence));
}

/** What only sounds like a choice: "…, or am i tripping", "or is that wrong". */
const OR_SO =
  /[,.\s]+or (?:(?:am|did|do|have|was) i\b[\w' ]{2,24}|is (?:that|it|this) (?:wrong|off|false|just me|not|bs|cap)|not|nah|no|nope|what|so|something|whatever|just me)(?=\s*[?.!…]*$)/;

/** Asks which of two, not whether: "more like phones or clouds", 「スマホ寄り？クラウド寄り？」. */
const CHOICE = /(?<!\b(?:yes|y|true|two|fact) )\bor\b(?! (?:two|three|more|less|so)\b)|それとも|もしくは/;
const PAIRED = /([^?？、。]{1,3})[?？][^?？、。]{1,12}\1[?？]\s*$/u;

/** Whether a folded question leaves a choice between two things, to which neither yes nor no is an answer. */
export function asksWhich(folded: string): boolean {
  const sentence = askingSentence(folded).replace(OR_SO, '');
  return (CHOICE.test(sentence) && !/どちらか|どっちか|\beither\b/.test(sentence)) || PAIRED.test(folded);
}

/** Whether a folded question asks for more than yes or no by its words. */
export function hasQuestionWord(folded: string): boolean {
  const sentence = askingSentence(folded);
  return /[ぁ-ん\p{sc=Han}]/u.test(sentence) ? JAPANESE_WH.test(sentence) : ENGLISH_WH.test(sentence);
}

/**
 * Whether a folded question wants yes or no.
 * Japanese: a sentence that ends in a verb, か, よね and the like and holds no question word.
 */
export function wantsYesNo(folded: string): boolean {
  const sentence = askingSentence(folded);
  if (isRequest(folded) || asksWhich(folded)) return false;
  const japanese = /[ぁ-ん\p{sc=Han}]/u.test(sentence);
  if (japanese)
    return (
      (JAPANESE_END.test(sentence) || JAPANESE_KA.test(sentence) || JAPANESE_NOUN.test(sentence)) &&
      !JAPANESE_WH.test(sentence) &&
      !OF_NOUN.test(sentence)
    );
  if (ASIDE.test(sentence) && !ENGLISH_WH.test(sentence) && sentence.split(' ').length >= 5) return true;
  const framed = sentence.replace(ENGLISH_FRAME, '');
  const opening = ENGLISH_WH_FIRST.test(framed) ? framed : framed.replace(REMARK, '');
  if (ENGLISH_OPENING.test(opening)) return true;
  if (
    WHETHER_CLAUSE.test(sentence) ||
    CHANCE.test(sentence) ||
    (IF.test(sentence) && !ENGLISH_WH.test(sentence))
  )
    return true;
  if (STATES.test(sentence) && !ENGLISH_WH.test(sentence)) return true;
  if (WHETHER.test(sentence) && !ENGLISH_WH.test(sentence)) return true;
  return ENGLISH_TAG.test(sentence) && !ENGLISH_WH_FIRST.test(opening) && !WH_TAG.test(sentence);
}
