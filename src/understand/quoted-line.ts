import type { Heard } from './held-against.ts';

const DOCUMENT =
  '(?:slides?|decks?|memos?|notes?|drafts?|reports?|bullets?|pages?|captions?|titles?|headlines?|paragraphs?|summary|summaries|papers?|charts?|footnotes?|briefing)';
const DOCUMENT_JAPANESE =
  '(?:スライド|資料|メモ|原稿|下書き|ドラフト|レポート|報告書|ノート|議事録|文書|記事案|見出し|キャプション|注記|箇条書き)';
const QUOTED = '["“](?<said>[^"“”]{12,160})["”]';
const QUOTED_JAPANESE = '[「『](?<said>[^「」『』]{6,100})[」』]';
/** Only whether it may stay so. */
const STAYS =
  '(?:ok(?:ay)?|right|correct|accurate|true|stay|stand|pass|keep|leave|fine|safe|good|hold|sign off|fair|approve|go (?:out|in))';
const STAYS_JAPANESE =
  '(?:通る|通り|通し|大丈夫|だいじょうぶ|正しい|合って|あって|このまま|そのまま|いい|良い|問題な|OK|オーケー|平気|間違って(?:い)?ない|間違いな|本当|残し)';
/** And whether it has to go. */
const GOES =
  '(?:wrong|fix|change|correct (?:it|that|this)|edit|rewrite|mistake|error|incorrect|false|strike|cut|delete|problem|issue)';
const GOES_JAPANESE = '(?:直す|直し|間違(?:い|って)|誤り|訂正|修正|書き直|消す|消し|まずい|おかしい|嘘)';

const ENGLISH = [
  String.raw`^[^"“”?]{0,50}\b${DOCUMENT}\b[^"“”?]{0,40}${QUOTED}[\s.,;:—–-]*(?<asked>[^"“”]{2,50}\?)\s*$`,
  String.raw`^${QUOTED}[\s.,;:—–-]*[^"“”?]{0,50}\b${DOCUMENT}\b[^"“”?]{0,30}[.,;:—–-]\s*(?<asked>[^"“”]{2,50}\?)\s*$`,
  String.raw`^[^"“”?]{0,30}\b(?:wrote|put|writing|typed|drafted|wrote down)\b[^"“”?]{0,30}${QUOTED}[^"“”?]{0,40}[.,;:—–-]\s*(?<asked>[^"“”]{2,50}\?)\s*$`,
].map((pattern) => new RegExp(pattern, 'iu'));
const JAPANESE = [
  `^[^「」『』?？]{0,24}${DOCUMENT_JAPANESE}[^「」『』?？]{0,14}${QUOTED_JAPANESE}(?<asked>[^「」『』]{2,50})$`,
  `^${QUOTED_JAPANESE}(?:って|と)[^「」『』]{0,12}${DOCUMENT_JAPANESE}(?<asked>[^「」『』]{2,50})$`,
].map((pattern) => new RegExp(pattern, 'iu'));

const STAYS_ASKED = new RegExp(`\\b${STAYS}\\b|${STAYS_JAPANESE}`, 'iu');
const GOES_ASKED = new RegExp(`\\b${GOES}\\b|${GOES_JAPANESE}`, 'iu');
const NOT_GONE =
  /間違(?:って(?:い)?|い(?:は|が|では|じゃ)?)な|\b(?:nothing|anything|n't|not) (?:\w+ )?wrong\b/iu;
/** Asks for more than that. */
const ASKS_MORE =
  /\b(?:who|whom|what(?!'s wrong)|which|when|where|how|why)\b|どこ|だれ|誰|いつ|なぜ|何|いくら|どれ|どの/iu;

/** 「「…」とスライドに書きました。このままで通る？」, "Slide 4: “…”. OK as is?": the line is what is to be judged. */
export function quotedLine(typed: string): Heard | undefined {
  const text = typed.trim();
  const isJapanese = /[ぁ-ん]/u.test(text);
  const found = (isJapanese ? JAPANESE : ENGLISH).map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  const { said, asked } = found ?? {};
  if (said === undefined || asked === undefined || /[?？]/u.test(said) || ASKS_MORE.test(asked))
    return undefined;
  const isWrong = GOES_ASKED.test(asked) && !NOT_GONE.test(asked);
  if (!isWrong && !STAYS_ASKED.test(asked)) return undefined;
  const claim = said.trim().replace(/[.。!！]+$/u, '');
  return {
    text: isJapanese ? `${claim}って本当？` : `Is it true that ${claim}?`,
    tone: isWrong ? 'wrong' : 'true',
  };
}
