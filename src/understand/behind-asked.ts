import { createRewriter } from '../text/rewriter.ts';

/** What an answer names anyway. */
const PART =
  '(?:investors?|investees?|backers?|names?|targets?|recipients?|amounts?|payers?|payees?|headings?|givers?|takers?|sender|receiver|(?:one |a |single )?sentences?|compan(?:y|ies)|parties|figures?)';
const PART_JAPANESE =
  '(?:出資者|投資家|出資元|投資元|出資先|投資先|受け手|出し手|払う側|もらう側|支払う?側|受け取る側|会社|企業|相手|名前|金額)名?';

/** "List investor and target.": how it is to be put, which is how it is told. */
const FORM = new RegExp(
  String.raw`(?<=\S[?.!]\s+)(?:(?:please|and|just) ){0,12}(?:(?:list|give|state|name|show|write|include|note|specify|put)(?: me| it| them)?(?: as| by| with)?|format ?[:=]|in the form(?: of)?:?)\s(?:(?:the|both|each|a|an|one|only|their|its|stating)\s){0,12}${PART}(?:(?:,? and |, |,? & |\s?[/→]\s?|->)(?:(?:the|a|an|one|its|their)\s){0,12}${PART})+(?: (?:for |per |of )?(?:each|every)(?: \w+)?| only| please)?[.!\s]*$`,
  'iu',
);
const FORM_JAPANESE = new RegExp(
  String.raw`(?<=\S[。?？]\s*)${PART_JAPANESE}(?:と|、|→|・|／|\/)${PART_JAPANESE}(?:を|の(?:形|順|組|組み合わせ|ペア|セット)で|で)、?(?:それぞれ|セットで|一緒に)?(?:挙げ|書い|示し|列挙し?|並べ|教え|答え|お願い|頼)?[^。?？]{0,10}[。?？\s]*$`,
  'u',
);

const REASONING = '(?:reasoning|argument|logic|explanation|rationale|thinking|case)';
/** "Why …? What is the article's reasoning?" asks once. */
const WHY_AGAIN = [
  new RegExp(
    String.raw`(?<=\bwhy\b[^?]{8,}\?\s*)(?:and |so )?(?:what(?:'s| is| was) (?:the|its|their|his) (?:(?:article|author|piece|text|writer)(?:'s)? )?(?:stated |given |actual )?${REASONING}(?: (?:given|there|here|offered|behind (?:it|that|this)|for (?:it|that|this)|in the (?:article|text|piece))){0,12}|what ${REASONING} (?:is given|does (?:the (?:article|author|piece|text)|it) (?:give|offer|provide|use|make))|how does (?:the (?:article|author|piece|text)|it) (?:explain|justify) (?:it|that|this))\s*\?*\s*$`,
    'iu',
  ),
  /(?<=(?:なぜ|なんで|何で|どうして)[^?？]{6,}[。?？]\s*)(?:その|この)?(?:記事|筆者|本文)(?:は|の|では|上の)(?:理屈|論理|ロジック|説明|論拠|根拠|理由づけ|言い分|考え)(?:は|って|を(?:教えて|お願い)[^。?？]{0,8}|は(?:何|なん)[^。?？]{0,6})[。?？\s]*$/u,
];

const FIGURE = String.raw`\$?\d[\d.,]*\s?(?:billion|million|trillion|bn|mn|tn|[bmt]\b|%|percent|per cent)`;
/** "I had $12 billion in my notes.": nothing is claimed of it, and the sum is told. */
const NOTED = [
  new RegExp(
    String.raw`(?<=\?\s*)(?:(?:but|and|because|since|bc) )?(?:i(?:'ve| have)?|we(?:'ve| have)?|(?:my|our) (?:notes?|sheet|slides?|draft|table|colleague|version)) (?:had|have|got|wrote(?: down)?|noted(?: down)?|put|jotted(?: down)?|says?|said|shows?|reads?|written(?: down)?)(?: it| this| that)? (?:as |at |down )?${FIGURE}[^.?!]{0,30}[.!\s]*$`,
    'iu',
  ),
  /(?<=[?？。]\s*)(?:(?:私|自分|手元|うち|こちら)の)?(?:メモ|控え|ノート|手元|資料|下書き|スライド|表)(?:の?(?:だと|では|によると)|には?|で)、?[^。?？\d]{0,8}\d[^。?？]{0,24}[。\s]*$/u,
  // "I have A and B."
  /(?<=\bwh(?:ich|at|o)\b[^?]*\b(?:two|names?|compan\w+|firms?|who)\b[^?]*\?\s*)(?:i|we)(?:'ve| have| had| got|'ve got) (?:got |noted |written |put |down ){0,12}[A-Z][\p{L}.&]+(?:(?:, | and | & )[A-Z][\p{L}.&]+)+(?: (?:so far|in my notes|here|down))?[.!\s]*$/u,
];

/** "When was that announced, and what is the maximum amount?": of the same one. */
const ITS_LIMIT =
  /(?<=\bwhen\b[^?]*\bannounced\b[^?]*?(?:,? and|[?,;])\s*)what(?:'s| is| was) (?:the|its) (?:max(?:imum)?|cap|upper limit|ceiling|limit|top)(?: (?:amount|figure|sum|size|value))?(?=[\s?.]*$)/iu;

/** "Whom does it back, and what's the figure for each?" */
const FIGURE_FOR_EACH =
  /(?<=\S{3}(?:,? and|[,;]) )what(?:['’]s| is| are| were) the (?:(?:stated|exact|respective|individual) )?(?:figures?|amounts?|sums?|numbers?) (?:for|of|on|in) each(?: (?:one|of (?:them|those|these)|case|stake|investment))?(?=\s*[?.]?\s*$)/iu;

/** "… are in there. What's missing is X.": which part of a chart is still to be drawn, before the question about it. */
const MISSING =
  /(?<=[.!]\s+)(?:(?:the only thing|what)(?:'s| is)(?: still)? missing|(?:the )?(?:only )?(?:missing|last) (?:one|piece|part|bit)) is (?:the )?[\w.&' ]{2,24}[.:;]\s+(?![^?]*\b(?:its?|they|their|them)\b)(?=(?:so |and )?(?:how|who|what|which|when|where|why|does|did|is|are)\b)/iu;
/** "We have A and B in there already, with the sums.": what the asker's own chart shows. */
const DRAWN =
  /(?<=^|[.!]\s+)(?:so )?(?:(?:we|i)(?:'ve| have)?(?: already)?(?: got| have| drawn| put)?|(?:my|our) (?:deck|chart|slides?|table|map|diagram) (?:covers|has|shows|includes))\s(?:[A-Z][\w.&'’]*(?:(?:, | and | & )[A-Z][\w.&'’]*)*)(?: (?:stakes?|investments?|arrows?|amounts?|figures?|sums?|\$?\d[\w.]*(?: (?:billion|million))?))?(?: (?:in there|in it|on it|down|on there|covered))?(?: already)?(?:,? with [^.?!]{3,40})?(?: already)?[.!]\s+(?=\S.*\?|.*\b(?:how|who|what|which)\b)/isu;

/** "… with the figure for each, where one is given": none is asked for that there isn't. */
const WHERE_GIVEN = [
  /(?<=\S{3}),?\s+(?:where(?:ver)?|if|insofar as) (?:(?:one|it|they|any|there|that)(?:['’]s|['’]re| is| are)? ){0,2}(?:given|stated|named|known|disclosed|provided|specified|applicable)(?=\s*(?:[,.?!]|$|and\b))/giu,
  /(?<=\S{3})[、,]?(?:もし)?(?:(?:金額|額|数字|記載)(?:が|も))?(?:分かれば|わかれば|分かるなら|わかるなら|書いてあれば|書かれていれば|記載があれば|載っていれば|載ってれば|公表されていれば)[、,]?(?=(?:教えて|お願い|金額|額|いくら|も)|[。?？]|$)/gu,
];

/** 「60%で届く？ 電卓だと合わないんだけど」: why it is asked. */
const DOUBTED_BEHIND =
  /(?<=[?？])\s*[^?？。]{0,24}(?:合わな|足りな|届かな|おかしい|変な)[^?？。]{0,8}(?:んだけど|けど|んですが|のですが|ので|から)[。、\s]*$/u;

const leaveOut = createRewriter([
  [DOUBTED_BEHIND, ''],
  ...WHERE_GIVEN.map((one) => [one, ''] as const),
  ...NOTED.map((one) => [one, ''] as const),
  [MISSING, ''],
  [DRAWN, ''],
  [FORM, ''],
  [FORM_JAPANESE, ''],
  ...WHY_AGAIN.map((one) => [one, ''] as const),
  [ITS_LIMIT, 'how much is it'],
  [FIGURE_FOR_EACH, 'how much each'],
  [/(?<=いつ発表され(?:て(?:いて)?|たか|、?また)?、)(?:その)?(?:上限|最大)(?:額|の?金額)?は(?=いくら)/u, ''],
]);

/** A question without what stands behind it and asks nothing more: the form wanted, the asker's notes, "the reasoning?". */
export const withoutBehind = (text: string): string => leaveOut(text).trim();
