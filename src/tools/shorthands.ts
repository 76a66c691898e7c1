/** What `must` and `mustNot` may say in a word. */
export type Shorthand = '@refusal' | '@undisclosed' | '@yes' | '@no' | '@money' | '@figure';

/** The first words, without marks and emoji before them; a cat may mew first. */
const OPENING = String.raw`^[^\p{L}\p{N}]*(?:(?:にゃ+ん?|にゃんと|ふふ|えへへ|ふむ|うーん|えっと|おっ?と|あっ?|m+r*ew+|meow|nya+n?|purr+|mm+|oh|ah|well|hm+|aha|ooh)[^\p{L}\p{N}]+)*`;

const join = (...parts: string[]): string => parts.join('|');

const REFUSAL = join(
  String.raw`(?:記事|事実|本文|資料|手元|ノート|メモ|データ)[^。！？!?\n]{0,40}(?:書かれてい?ない|書いてい?ない|書いてな|書かれてな|載ってい?ない|載ってな|のってな|出てこない|出てい?ない|出てな|触れられてい?ない|触れてい?ない|触れてな|述べられてい?ない|述べてい?ない|見当たらない|見つからない|言及がない|言及はない|言及してい?ない|記載がない|記載はない|情報がない|情報はない|話がない|話はない|答えがない|答えはない|示されてい?ない|示してい?ない|挙がってい?ない|挙げられてい?ない|挙げてい?ない|明かされてい?ない|わからない|分からない|ありません|ません|ないにゃ|ないよ|ないの|ないん|ないかな|なかった|なし)`,
  String.raw`(?:書かれてい?ない|書いてい?ない|載ってい?ない|のってい?ない|触れられてい?ない|触れてい?ない|出てこない|見当たらない|述べられてい?ない)`,
  String.raw`(?:書かれていません|書いていません|書いてありません|載っていません|触れられていません|触れていません|出てきません|見当たりません)`,
  String.raw`(?<![もか])(?:わから|分から)ない(?!ほど|くらい|ぐらい|こと|もの)|(?:わから|分から|知ら|答えられ|お答えでき|答えでき)(?:ません|なかった|ない(?=にゃ|のにゃ|ん|よ|な|[。!?]|$))`,
  String.raw`(?:article|facts|notes|text|piece|source|page)\b[^.!?\n]{0,60}(?:\b(?:doesn't|does not|don't|do not|didn't|isn't|is not|aren't|never|silent|nothing|no\b|nowhere|not)|leaves? (?:it|that) out|stops short)`,
  String.raw`\b(?:doesn't|does not|don't|do not|isn't|is not|not|never|nothing|nowhere|no)\b[^.!?\n]{0,60}\b(?:article|facts|notes|text|paws)\b`,
  String.raw`\b(?:I|we|me)\b[^.!?\n]{0,20}\b(?:don't|do not|can't|cannot|couldn't) (?:\w+ )?(?:know|say|tell|answer|find)\b`,
  String.raw`\bno idea\b|\bnot (?:something|in|covered|stated|mentioned)\b`,
);

const UNDISCLOSED = join(
  '非公開|未公開|公開されてい?ない|公開されていません|公表されてい?ない|公表されていません|公にされてい?ない|公にしてい?ない|公になってい?ない|明かされてい?ない|明かしてい?ない|明らかにされてい?ない|明らかにしてい?ない|開示されてい?ない|開示してい?ない|伏せられて|伏せて|ひみつ|秘密',
  String.raw`undisclosed|not (?:been )?(?:disclosed|public|published|revealed|made public)|(?:isn't|hasn't been|wasn't|never been|never) (?:disclosed|public|published|revealed|made public)|kept (?:secret|private|quiet|under wraps)|under wraps|confidential|secret`,
);

const YES = join(
  String.raw`はい(?!え)|うん(?!ど)|ええ(?!と)|そう(?:だ|にゃ|です|なの|なん|そう|いうこと|、|,|!|。|~|$)|その(?:とおり|通り)|もちろん|正解|(?:大)?当たり|あたり|合って(?:い?る|ます|にゃ)|ほんと(?:う)?(?:だ|にゃ|。|!)|本当(?:だ|にゃ|です|。|!)|まさに|いかにも|イエス`,
  String.raw`(?:yes|yep|yeah|yup|aye|right|correct|indeed|exactly|sure|true|absolutely|certainly|of course|you bet|purr-?fectly right|spot on|that's (?:right|true|correct)|(?:it (?:does|is|did|has)|they (?:do|are|did|have))(?=\s*[,.!:;–—(]|\s*$))(?!\w)`,
);

const NO = join(
  'いいえ|いえいえ|いえ[、,]|いや|ううん|ちがう|違う|ちがい|違い|ノー|残念|じつは|実は|実際|逆(?!に)|逆にゃ|そうじゃな|そうではな|それは(?:ちがう|違う|逆|誤|まちがい|間違)|おしい|惜しい|そうとは',
  String.raw`(?:no|nope|nah|not (?:quite|exactly|really|so|at all|true|right|yet|that)|actually|wrong|incorrect|close|almost|on the contrary|the other way|other way (?:a)?round|hardly|never|it (?:doesn't|isn't|didn't|hasn't|does not|is not)(?! that)|they (?:don't|aren't|didn't|haven't)|that's not|that isn't)(?!\w)`,
);

/** A plain correction in the first sentence: "up to $10 billion, not $5 billion". */
const CORRECTION = join(
  String.raw`^[^。!?\n]{0,80}(?:(?:ドル|円|年|%|パーセント|[a-z]{2}|[ァ-ヶー]{2})(?:では|じゃ)な[くい]|逆だ|反対だ|反対に|わけではない|わけじゃない)`,
  String.raw`^[^.!?\n]{0,120}(?:\bother way (?:a)?round|, not (?:\$|up|at|about|from|the|a)\b|,? not \$|\bthe reverse\b)`,
);

const NUMERAL = '[\\d〇一二三四五六七八九十百千数]';
const MONEY = join(
  String.raw`[$€£¥]\s?\d`,
  String.raw`${NUMERAL}[\d,.〇一二三四五六七八九十百千万億兆]*\s*(?:ドル|どる|円|ユーロ|元\b)`,
  String.raw`(?:\d|[一二三四五六七八九十百千])\s*[億兆]`,
  String.raw`\d\s*(?:billion|million|trillion|thousand|bn|[bm](?!\w)|dollars?|usd|bucks|cents?)`,
  String.raw`\b(?:one|two|three|four|five|six|seven|eight|nine|ten|thirteen|fifteen|twenty|thirty|seventy|hundred)[\w\s-]{0,20}(?:billion|million|trillion|dollars)`,
);
const FIGURE = join(
  MONEY,
  String.raw`\p{Nd}`,
  String.raw`[一二三四五六七八九十百千]+(?:万|億|兆|倍|割|パーセント|%)`,
  String.raw`\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)[\s-](?:thousand|million|billion|trillion|percent|per cent|times)`,
);

const matches = (pattern: string): ((text: string) => boolean) => {
  const expression = new RegExp(pattern, 'iu');
  return (text) => expression.test(text);
};

const opensWithYes = matches(`${OPENING}(?:${YES})`);
const opensWithNo = matches(`${OPENING}(?:${NO})`);
const corrects = matches(CORRECTION);

/** Whether a reply, in the form that `normaliseReply` gives, holds what a shorthand says. Both languages. */
export const SHORTHANDS = {
  '@refusal': matches(REFUSAL),
  '@undisclosed': matches(UNDISCLOSED),
  '@yes': (text) => opensWithYes(text) && !opensWithNo(text),
  '@no': (text) => !opensWithYes(text) && (opensWithNo(text) || corrects(text)),
  '@money': matches(MONEY),
  '@figure': matches(FIGURE),
} as const satisfies Record<Shorthand, (text: string) => boolean>;
