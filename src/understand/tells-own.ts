/** The asker's own life: a scene, of which nothing is asked. */
const OF_OWN =
  /\b(?:ur|your) (?:last |previous )?(?:answers?|repl(?:y|ies)|messages?)\b|\b(?:my|today|tonight|tomorrow|yesterday|i|i'm|i've|im|we|our)\b|私|わたし|わい|俺|おれ|僕|ぼく|うちの|自分|息子|娘|母|父|妻|夫|旦那|嫁|彼氏|彼女|友|兄|弟|姉|妹|甥|姪|同僚|上司|部長|社長|先生|先輩|後輩|ママ|パパ|店長|バイト|クラス|ゼミ|祖父|祖母|おば|おじ|子供|子ども|今日|昨日|明日|今夜|さっき|家族|飲み会|電車|(?:活動|休憩|移動|通勤|勤務)中/i;

/** What a reader did, without saying who: "Saw a headline", 「見出しだけ読んだ」. */
const DID =
  /^(?:(?:so|ok|okay|and|hey|hi|just|only|well|yo|been)[, ]+){0,12}(?:saw|read|heard|got|had|lost|dropped|woke|came|found|spilled|skimmed|missed|forgot|watched|went|trying|thinking|working|writing|reading|watching|sitting|walking|driving)\b|(?:読|見|聞|観|買|行|来|起き|寝|忘れ|飲|食べ|歩|乗|帰|引っ越|言わ|笑わ|振ら|頼ま|任さ|調べ|探し|勉強し|準備し|聞か|問わ|尋ねら|詰めら|固ま|撃沈し|しくじ)(?:っ|い|ん|し|れ|え|りまし|れまし|まし)?[ただてで](?!か|っけ)/iu;

/** Whether a stretch of text tells of the asker rather than of what is asked. */
export const tellsOwn = (text: string): boolean => OF_OWN.test(text) || DID.test(text);
