/** What the asker has written down of the article, to be judged: it is a claim of theirs and never an order. */

const WORK_EN =
  '(?:memo(?:randum)?|notes?|drafts?|reports?|essays?|papers?|slides?|decks?|posts?|blog(?: ?post)?s?|newsletter|briefing|summary|article|handout|homework|assignment|thesis|email|e-mail|presentation|poster|script|caption|write-?up|column|paragraph|abstract|intro(?:duction)?|speech|pitch|tweet|worksheet)';
const IN_WORK_EN = String.raw`(?:(?:in|for|on) (?:my|our|the|a|this|an) (?:[\w'-]+ ){0,2}?${WORK_EN})`;
/** "I wrote that …", "our memo says …". */
const WRITTEN_EN = [
  String.raw`(?:${IN_WORK_EN},? )?(?:i|we)(?:'ve| have)? (?:just |already |also )?(?:wrote|written|put(?: down)?|claim(?:ed)?|argued?|stated?|noted?|typed|said|say|write|jotted(?: down)?|included?)(?: ${IN_WORK_EN})?(?: that|:|,)?`,
  String.raw`(?:my|our|the|this|a) (?:[\w'-]+ ){0,2}?${WORK_EN} (?:says?|states?|claims?|reads?|argues?|has|said|stated|notes?|asserts?)(?: that|:)?`,
].join('|');
const PIECE_EN = '(?:the |this |that |your |its )?(?:article|piece|text|source|story|author|write-?up|it)';
const IT_EN = '(?:it|that|this|so|things?|the (?:line|sentence|claim|statement|memo|slide|draft))';
const GOOD_EN =
  '(?:ok(?:ay)?|right|fine|safe|good|correct|accurate|true|consistent|fair|alright|all right|sound)';
const SUBMIT_EN =
  '(?:submit|hand (?:it )?in|send|publish|turn (?:it )?in|post|file|print|present|go|use|share|ship|keep|leave|say)';
/** Only what is to be put right is asked for. */
const MENDS_EN = String.raw`(?:(?:are there |is there |have you )?any (?:corrections?|mistakes?|errors?|changes?|fix(?:es)?|issues?|problems?|inaccurac(?:y|ies))(?: (?:in|to|with|needed|there|before|i should)\b[^?.!\n]{0,40})?|(?:anything|something|what) (?:wrong|to (?:fix|correct|change)|i should (?:fix|correct|change))(?: (?:there|here|with (?:it|that|this)))?(?: before [^?.!\n]{2,30})?|(?:should|must|do) i (?:have to |need to )?(?:change|fix|correct|rewrite|edit|drop|delete) (?:it|that|this|anything)|(?:is|was) ${IT_EN} wrong|am i wrong|(?:does|do|would) ${PIECE_EN} contradict (?:me|it|that|this|us))`;
const JUDGE_EN = [
  `(?:does|do|will|would|did|can) ${PIECE_EN} (?:really |actually |indeed )?(?:back|support|confirm|agree|bear|say|side|stand|corroborate|match)\\b[^?.!\\n]{0,30}`,
  `(?:is|was|would|will) ${IT_EN} (?:be )?${GOOD_EN}\\b[^?.!\\n]{0,50}`,
  `(?:am|was) i (?:right|correct|ok(?:ay)?|good)\\b[^?.!\\n]{0,30}`,
  `(?:${GOOD_EN}|ready) to ${SUBMIT_EN}\\b[^?.!\\n]{0,30}`,
  `(?:can|could|may|should|do) i (?:safely |just )?${SUBMIT_EN} (?:it|that|this)\\b[^?.!\\n]{0,30}`,
  `did i get (?:it|that|this) right\\b[^?.!\\n]{0,20}`,
  `${GOOD_EN}|yes or no`,
].join('|');
const ENGLISH = new RegExp(
  String.raw`^(?:(?:hi|hey|hello|ok|so|um+|hm+|quick one|quick check|question)[\s,.!:;]+)*(?:${WRITTEN_EN}) (?:(?<mark>["“'‘«])(?<quoted>[^"”»\n]{8,160}?)[.!]?["”'’»]|(?<plain>[^"“”?\n]{8,160}?))\s*[.!;,–—-]*\s+(?<asks>(?:(?:so|and|but|now)[, ]+){0,12}(?:${JUDGE_EN}|${MENDS_EN})(?:[?.!,\s]+(?:(?:and|or) )?(?:${JUDGE_EN}|${MENDS_EN}))*)[\s?.!]*$`,
  'isu',
);
const ONLY_MENDS_EN = new RegExp(
  String.raw`^(?:(?:so|and|but|now)[, ]+){0,12}(?:${MENDS_EN})[\s?.!]*$`,
  'iu',
);

const WORK_JA =
  '(?:レポート|論文|卒論|修論|メモ|資料|スライド|ノート|原稿|下書き|ブログ|報告書|企画書|プレゼン|課題|作文|草稿|稟議書?|議事録|パワポ|エッセイ|感想文|宿題|ドラフト|メール|日報|提案書|答案|記事案|まとめ|ポスター|読書感想文|レジュメ)';
const IN_WORK_JA = `(?:[^、。「『?？\\n]{0,14}?${WORK_JA}(?:の中|案|用)?(?:に|で|では|には|へは?|にて|上で|の中で)、?)`;
const WROTE_JA =
  '(?:(?:と|って|とか|なんて|という(?:文|一文|内容|文章|記述)(?:を|が|は)?|を|とだけ|みたいに|のように)、?)(?:つい|うっかり|もう|すでに|既に)?(?:書い|かい|記載し|記し|入れ|載せ|のせ|まとめ|述べ|主張し|打っ|打ち込ん|残し)(?:て|で)?(?:しまい|しまっ|ちゃい|ちゃっ|い|おり|あり|み)?(?:まし|ます)?(?:た|てある|てる|る)?';
const JOIN_JA =
  '(?:の|ん)?(?:です|だ)?(?:が|けど|けれど|けれども|ので|から|んだよ|よ|んや)?(?:ね)?[、。,!！\\s]*';
const ARTICLE_JA = '(?:(?:この|その)?(?:記事|本文|元記事|内容)(?:の内容)?)';
const MENDS_JA =
  '(?:(?:どこか|何か|なにか)?(?:訂正|修正|直し|直す|なおす|間違い|まちがい|誤り|ミス|おかしな?|変な|違う)(?:す?べき)?(?:ところ|とこ|点|箇所|部分)?(?:など)?(?:が|は|も)?(?:(?:あ(?:る|り|れ)|必要|要|し)[^。?？\\n]{0,8}|いる|いります?|ない)?(?:か|かな|の)?(?:[、。]?(?:ご?指摘|教えて|お知らせ|お願い|直し|訂正)[^。?？\\n]{0,14})?|(?:直|なお|訂正|修正|書き直|消)(?:し|さ)?(?:た|す)(?:ほう|方)(?:が|は)(?:いい|よい|良い|よろしい)[^。?？\\n]{0,8}|(?:直さ|訂正し|修正し)ないと(?:だめ|いけない|まずい)[^。?？\\n]{0,8}|(?:記事(?:と|に)(?:は)?)?矛盾(?:して|し)?(?:い)?(?:ます|る|する)(?:か|の|かな){0,8})';
const JUDGE_JA = [
  '(?:このまま|これで|それで|この内容で|この文で)?(?:で|の|を|は)?、?(?:提出|出し|送|公開|発表|使|載せ|投稿|印刷|配|回|進め|通)?(?:して|って|て|し|付して)?(?:しまって)?(?:も)?、?(?:よ(?:い|ろし)|良|いい|宜し|大丈夫|だいじょうぶ|問題|OK|オッケー|おk|平気|構|かま|セーフ)[^。?？\\n]{0,14}',
  `(?:${ARTICLE_JA}(?:的|とは?|に|の|では?|から|として|から見て){0,8}、?)?(?:合って|あって|一致|矛盾|正し|ただし|合致|裏付け|裏づけ|根拠|沿って|食い違|ずれて|本当|事実)[^。?？\\n]{0,18}`,
].join('|');
const JAPANESE = new RegExp(
  `^(?:(?:すみません|あの|えっと|ねえ?|ちょっと|質問(?:です)?|確認(?:です)?)[、。\\s]*){0,8}(?<work>${IN_WORK_JA})?(?:[「『“"](?<quoted>[^「」『』“”"\\n]{5,100})[」』”"]|(?<plain>[^「」『』。?？\\n]{6,100}?))${WROTE_JA}${JOIN_JA}(?<asks>(?:${JUDGE_JA}|${MENDS_JA})(?:[?？。、\\s]+(?:${JUDGE_JA}|${MENDS_JA}))*)[?？。!！\\s]*$`,
  'u',
);
const ONLY_MENDS_JA = new RegExp(`^${MENDS_JA}[?？。!！\\s]*$`, 'u');
/** It is somebody else's: that is told otherwise. */
const OF_ARTICLE_JA = /記事(?:に|には|では|の中で)、?$/u;

/** It asks by itself. */
const ASKS_JA = /どの|どこ|どう|どれ|誰|だれ|何|なに|いつ|いくら|なぜ/u;

const bare = (claim: string): string => claim.trim().replace(/[\s.。、,;:–—-]+$/u, '');

function writtenInEnglish(text: string): string | undefined {
  const { quoted, plain = quoted, asks = '' } = ENGLISH.exec(text)?.groups ?? {};
  if (plain === undefined || plain.trim().split(/\s+/u).length < LEAST_WORDS) return undefined;
  const claim = bare(plain).replace(/^(?:that|how) /iu, '');
  return `${ONLY_MENDS_EN.test(asks) ? 'Is it wrong' : 'Is it true'} that ${claim}?`;
}
const LEAST_WORDS = 3;

function writtenInJapanese(text: string): string | undefined {
  const { work = '', quoted, plain = quoted, asks = '' } = JAPANESE.exec(text)?.groups ?? {};
  if (plain === undefined || OF_ARTICLE_JA.test(work) || ASKS_JA.test(plain)) return undefined;
  return `${bare(plain)}というのは${ONLY_MENDS_JA.test(asks) ? '間違い' : '正しい'}ですか？`;
}

/**
 * "I wrote that X. Does the article back me up?", 「社内メモに「X」と書いてしまいました。このまま提出してよいでしょうか」: whether X
 * is so. What asks only for corrections asks whether it is wrong.
 */
export function withClaimWritten(text: string): string {
  const typed = text.trim();
  return (/[ぁ-ん]/u.test(typed) ? writtenInJapanese(typed) : writtenInEnglish(typed)) ?? text;
}
