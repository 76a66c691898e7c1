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
  // "tl;dr pls im on the bus": why it must be short is no matter of the article.
  [
    /^(?:(?:ok|hey|yo|hi|um|so|just|give me|gimme|i need|need|can i get|can i have|the|a|an|quick|short|super|ultra)[,\s]+){0,8}(?:tl;?\s?dr|gist|(?:short|quick(?: (?:n|and|&|'n') dirty)?|bus|elevator|lazy) version|cliff ?notes|sparknotes|summary)(?: (?:pls|plz|please|ples|me|it|this|of (?:this|it|the article)|for me|now|asap|quick|quickly|real quick|real fast|fast|thx|thanks|lol|bro|cat)){0,6}(?:\s*[,.!;:—–-]+\s*|\s+)(?:(?:cos|cuz|coz|bc|because|since|as|and) )?(?:i'?m|im|i've|ive|i|my|got|gotta|on|about|no|only|have|low|phone(?:'s)?|battery(?:'s)?|bus|train|running|late|before|in (?:a|the)|there's|we're|boarding|2|two|5|five)\b[^?]{0,70}$/iu,
    'summarise the article in one line',
  ],
];

/** 「長くて読めん！！一言で頼む」, "too long, one line pls": who can't read all of it wants the gist. */
export const gistOf = (typed: string): string | undefined =>
  GIST.find(([pattern]) => pattern.test(typed))?.[1];
