/** Says that it is too long to be read, and how long it may be; and what that asks for. */
const GIST: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:この)?(?:記事(?:が|は|を|とか)?)?(?:全部)?(?:長(?:い|すぎ(?:る|て)?|くて)(?:から|ので|って)?、?)?(?:読(?:めない|めん|めません|(?:む|んでる)(?:の|ひま|時間)?(?:が|は|も)?(?:だるい|めんど(?:い|くさい|う)?|しんどい|無理|ない|惜しい)|んで(?:い)?ない)(?:から|ので|し|わ|よ|です)?)?[、。!！…\s]+(?:もう|とりあえず|なるべく)?(?:一言|ひとこと|[1-3１-３一二三](?:行|文)|短く|ざっくり|要点|要約|まとめ)[^。、!！?？]{0,12}[。!！\s]*$/u,
    '記事を一言でまとめて',
  ],
  [
    /^(?:(?:that's|its|it's|this is|way|article|the) ){0,12}(?:tl;? ?dr|too long|(?:i )?(?:didn'?t|can'?t|won'?t|ain'?t|not) (?:gonna |going to )?read(?:ing)?(?: (?:all|that|this|it|of|lol)){0,12})[,.!;\s]+(?:(?:give|gimme|me|just|in|the|a) ){0,12}(?:one|1|two|2|short|gist|sum)\b[^,.?]{0,24}[.!?]*$/i,
    'summarise the article in one line',
  ],
];

/** 「長くて読めん！！一言で頼む」, "too long, one line pls": who can't read all of it wants the gist. */
export const gistOf = (typed: string): string | undefined =>
  GIST.find(([pattern]) => pattern.test(typed))?.[1];
