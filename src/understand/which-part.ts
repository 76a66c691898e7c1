const COMMENT = String.raw`(?:(?:the )?(?:mascot|cat|author|writer|technyan|editor)(?:'s)? (?:remarks?|comments?|note|aside|bit|part|section)|(?:the )?comments?(?: section)?|(?:the )?remarks)`;
const BODY = String.raw`(?:(?:the )?(?:main|actual|body|article(?:'s)?|core) (?:text|analysis|part|body|article|piece|report)|(?:the )?(?:body|article itself|report|analysis))`;

/** "In the main text or in the cat's comment?", 「本文？コメント？」: which part of the article something stands in. */
export const WHICH_PART = new RegExp(
  String.raw`\b${BODY}\b.{0,30}\bor\b.{0,30}\b${COMMENT}\b|\b${COMMENT}.{0,20}\bor\b.{0,30}\b${BODY}\b|本文(?:の話)?(?:か|なの|と|[?？、/]|それとも).{0,12}こめんと|こめんと(?:欄)?(?:か|なの|と|[?？、/]|それとも).{0,12}本文`,
);

/** Where in the article it stands, asked beside the thing itself. */
const ASKS_WHERE =
  /(?:どの|どこの|何の|なんの)(?:節|章|せくしょん|箇所|部分|見出し|段落|ところ)|(?:箇所|場所|部分|節)はどこ|どこに(?:書|載|出て|記載)|\b(?:which|what) (?:section|part|heading|paragraph|chapter)\b|\b(?:section|heading|chapter) (?:where|that (?:has|holds|states|gives))\b|\b(?:main text|body|article(?: itself)?|text|analysis)\b(?: itself)?,? or (?:in |only )?(?:the )?(?:\w+'?s? )?(?:comment|remarks?|mascot|cat|opinion|closing words)\b|(?:本文|記事本体|地の文)(?:の(?:ほう|方))?(?:か|なの|ですか|と|それとも)[、?？]?(?:それとも)?[^。]{0,12}(?:こめんと|感想|ねこ|猫|てくにゃん)|\bwhere (?:in|does|is) (?:the (?:article|piece|text)|it (?:say|written|stated))/u;

/** Whether a folded text asks where in the article something stands. */
export const asksWhere = (folded: string): boolean => ASKS_WHERE.test(folded) || WHICH_PART.test(folded);
