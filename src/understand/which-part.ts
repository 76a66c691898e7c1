const COMMENT = String.raw`(?:(?:the )?(?:mascot|cat|author|writer|technyan|editor)(?:'s)? (?:remarks?|comments?|note|aside|bit|part|section)|(?:the )?comments?(?: section)?|(?:the )?remarks)`;
const BODY = String.raw`(?:(?:the )?(?:main|actual|body|article(?:'s)?|core) (?:text|analysis|part|body|article|piece|report)|(?:the )?(?:body|article itself|report|analysis))`;

/** "In the main text or in the cat's comment?", 「本文？コメント？」: which part of the article something stands in. */
export const WHICH_PART = new RegExp(
  String.raw`\b${BODY}\b.{0,30}\bor\b.{0,30}\b${COMMENT}\b|\b${COMMENT}.{0,20}\bor\b.{0,30}\b${BODY}\b|本文(?:の話)?(?:か|なの|と|[?？、/]|それとも).{0,12}こめんと|こめんと(?:欄)?(?:か|なの|と|[?？、/]|それとも).{0,12}本文`,
);
