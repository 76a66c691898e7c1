const COMMENT = String.raw`(?:(?:the )?(?:mascot|cat|author|writer|technyan|editor)(?:'s)? (?:remarks?|comments?|note|aside|bit|part|section)|(?:the )?comments?(?: section)?|(?:the )?remarks)`;
const BODY = String.raw`(?:(?:the )?(?:main|actual|body|article(?:'s)?|core) (?:text|analysis|part|body|article|piece|report)|(?:the )?(?:body|article itself|report|analysis))`;

/** "In the main text or in the cat's comment?", 「本文？コメント？」: which part of the article something stands in. */
export const WHICH_PART = new RegExp(
  String.raw`\b${BODY}\b.{0,30}\bor\b.{0,30}\b${COMMENT}\b|\b${COMMENT}.{0,20}\bor\b.{0,30}\b${BODY}\b|本文(?:の話)?(?:か|なの|と|[?？、/]|それとも).{0,12}こめんと|こめんと(?:欄)?(?:か|なの|と|[?？、/]|それとも).{0,12}本文`,
);

/** Where in the article it stands, asked beside the thing itself. */
const ASKS_WHERE =
  /(?:どの|どこの|何の|なんの)(?:節|章|せくしょん|箇所|部分|見出し|段落|ところ)|(?:箇所|場所|部分|節)はどこ|どこに(?:書|載|出て|記載)|\b(?:which|what) (?:section|part|heading|paragraph|chapter)\b|\b(?:section|heading|chapter) (?:where|that (?:has|holds|states|gives))\b|\b(?:main text|body|article(?: itself)?|text|analysis)\b(?: itself)?,? or (?:in |only )?(?:the )?(?:\w+'?s? )?(?:comment|remarks?|mascot|cat|opinion|closing words)\b|(?:本文|記事本体|地の文)(?:の(?:ほう|方))?(?:か|なの|ですか|と|それとも)[、?？]?(?:それとも)?[^。]{0,12}(?:こめんと|感想|ねこ|猫|てくにゃん)|\band (?:a |the |its |your )?(?:source|citation)s?(?: (?:for|of) (?:it|that|this|the \w+))?(?:,? (?:please|pls))?\W*$|\bwho (?:brings?|raises?|mentions?|cites?|quotes?) (?:it|that|this|them|these)(?: up)? (?:in|within) (?:the|this) (?:article|piece|text|post)\b|(?<=[額年数字値率]、?と?、?)(?:その)?(?:出典|典拠|出どころ)(?:は|も|を)?(?:教えて(?:ください)?|お願い(?:します)?)?[。.?？\s]*$|\bwhere (?:in|does|is) (?:the (?:article|piece|text)|it (?:say|written|stated))/u;

/** Whether a folded text asks where in the article something stands. */
export const asksWhere = (folded: string): boolean => ASKS_WHERE.test(folded) || WHICH_PART.test(folded);

/** What says nothing beside the words that ask where something stands. */
const BESIDE_PLACE =
  /\b(?:and|also|so|please|pls|in|on|of|at|from|to|under|within|up|the|this|that|it|is|are|was|be|can|could|i|you|we|do|does|did|me|tell|name|find|found|come|comes|appear|appears|stand|stands|sit|sits|say|says|said|state|states|stated|mention|mentions|mentioned|write|written|located|covered|hold|holds|have|has|contain|contains|exactly|for|these|those|they|there|so|cite|quote|figures?|numbers?|facts?|amounts?|points?|claims?|statements?|information|two|three|both|all|each|one|listed|given|quoted|cited|found|reported|set|out|discussed|does)\b/g;
const PLACE = /\b(?:section|part|heading|headline|chapter|paragraph|passage|bit|spot|place|subheading)s?\b/;
const ARTICLE = /\b(?:article|piece|text|post|report|write-?up)(?:'s)?\b/;
const WHICH = /\b(?:which|what|where|whereabouts)(?:'s)?\b/;
const STANDS = /\b(?:stand|stands|say|says|said|stated|written|mentioned)\b/;

/** 「記事のどこ？」「どの見出し？」「出てくる節も」: where it stands, and nothing else. */
const PLACE_JAPANESE =
  /^(?:また|それと|(?:それ|これ)ら?(?:[2-5二三四五](?:つ|点|件|社))?|[この][のれ](?:[2-5二三四五](?:つ|点|件|社)|数字|数値|金額|内容|情報|記述|話)|(?:両方|両者|どちら|いずれ)(?=[はも])|あと|で)?(?:は|って|が|も|とも|、){0,24}(?:(?:(?:この)?(?:記事|本文|文章)(?:の中)?(?:の|で|では|だと|内の)?)(?:どこ|どのへん|どの辺|どのあたり|何節|何章)|(?:(?:この)?(?:記事|本文|文章)(?:の中)?(?:の|で|では|だと|内の)?)?(?:どの|どこの|何の|なんの)(?:節|章|見出し|段落|箇所|せくしょん|部分|ぱと|こなー|くだり)|(?:出てくる|載って(?:い)?る|書かれて(?:い)?る|書いてある|該当する?|掲載|記載)(?:の)?(?:節|章|見出し|段落|箇所|せくしょん|部分|場所|ところ))(?:名)?(?:です|でしょう|だ|に(?:なり)?|の|で|から|が|は|も|を|書いて|書かれて|載って|出て|出てき|出てくる|記載|記され|登場|あり|ある|い|る|ます|まし|た|ん|か|な|話|こと|っけ|されて|して|教えて|知りたい|ください|お願い|して){0,8}[。.?？!！\s]*$/u;

/** Whether a folded piece asks where in the article something stands, and names nothing. */
export function asksPlaceOnly(text: string): boolean {
  const folded = text.trim();
  if (PLACE_JAPANESE.test(folded)) return true;
  const isOfPlace = PLACE.test(folded) || (ARTICLE.test(folded) && !/\b(?:date|called|about)\b/.test(folded));
  // "What part of that is post 2023" asks for a share of it.
  if (/\b20\d\d\b/.test(folded) || !WHICH.test(folded) || !(isOfPlace || STANDS.test(folded))) return false;
  const rest = [PLACE, ARTICLE, WHICH].reduce((left, words) => left.replace(words, ' '), folded);
  return !/\p{L}/u.test(rest.replace(BESIDE_PLACE, ' '));
}
