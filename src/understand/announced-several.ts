/** "Two things:", "a couple of quick questions for you.", 「2点お伺いします。」: what follows is several questions. */
const ANNOUNCES: RegExp[] = [
  /^(?:(?:ok(?:ay)?|so|hi|hey|hello|also|and|sorry|please|right|just)[,!. ]+)*(?:(?:i(?:'ve| have)?(?: got)?|there are|got|have|here are|with|let me ask|may i ask|can i ask)\s)?(?:just )?(?:(?:a )?couple(?: of)?|a pair of|a few|several|some|two|three|four|[2-4]) (?:(?:quick|short|small|brief|simple|related|separate|more|dumb|silly|different|follow-?up|other) )*(?:(?!more\b)[a-z-]+ (?=figures|numbers|data points|values))?(?:things?|questions?|qs?|asks?|points?|ones|queries|parts|items|bits|checks|clarifications|figures|numbers|data points|values)(?:,? (?:for (?:you|the cat|technyan|my notes)|please|pls|here|today|if i may|from me|on this|about (?:this|it|the article)|in one|at once|to (?:ask|check|clarify|confirm)))*\s*(?::|[.!;,]\s|[–—-]+\s)\s*(?=\S)/iu,
  /^(?:(?:すみません|すいません|恐れ入りますが|お世話になっております|こんにちは|あの[うー]?|えっと|ねえ|質問|確認)[、。,!！\s]*)*(?:以下の?|次の?)?(?:二|三|四|2|3|4|ふた|みっ)(?:点|つ|個|件|問)(?:だけ|ほど|ばかり)?[、,]?(?:続けて|まとめて|お?(?:質問|伺い|うかがい|聞き|尋ね|教え|願い|確認)|質問|確認|聞き|教えて|知りたい|あり|ある|ござい)[^。:：?？\n]{0,16}[。:：\n]\s*(?=\S)/u,
  // "Need two data points from your comment for a slide: …", 「資料用に二つ。…」
  /^(?:(?:hi|hey|hello|ok|so|please|pls)[,!. ]+)*(?:(?:for [^:,.?!]{3,40},? )?(?:(?:i|we)(?:'d| would|'m| am)? (?:just )?(?:need|want|like|after)|need|want|looking for|give me|gimme|get me|send me|can you give me|could i get|can i (?:get|have))|for [^:,.?!]{3,40},) (?:just |the following )?(?:two|three|four|[2-4]|a couple(?: of)?|a few) (?:(?:quick|short|data|separate|different|key|more) ?)*(?:things?|figures?|numbers?|points?|facts?|items?|answers?|bits|stats|details)\b(?:[^:.?!]{0,50}:|,)\s*(?=\S)/iu,
  /^(?:(?:すみません|お世話になっております|お世話になります|こんにちは)[、。,!！\s]*)*(?:[^。:：?？\n]{1,16}(?:用|向け|として|のため|ため)(?:に|で)?、?)?(?:以下の?|次の?)?(?:二|三|四|2|3|4|ふた|みっ)(?:点|つ|個|件|問)(?:だけ|ほど|ばかり)?(?:です)?[。:：\n]\s*(?=\S)/u,
  // "Please give the two figures that it cites: A, and B", 「二つの数字、つまりAとB」
  /^(?:(?:hi|hey|hello|ok|so|please|pls|kindly|and|also|(?:can|could|would) you)[,!. ]+)*(?:(?:give|state|provide|quote|list|name|cite|share|report|show|confirm)(?: me| us)? |what are |what were |i need |i'm after )(?:the |both |those |both of the )*(?:two|three|four|[2-4]|figures|numbers)(?: (?:\w+ )?(?:figures?|numbers?|data ?points?|values|amounts|sums|facts|items|percentages|estimates|statistics|stats)\b)?[^:.?!\n]{0,90}:\s*(?=[^:\n]{6,}(?:,| and )[^:\n]{4,})/iu,
  /^[^。?？\n]{0,40}[二三四2-4２-４](?:つ|個|点)の(?:数字|数値|金額|値|データ|項目|指標)(?:、?(?:つまり|すなわち|具体的に(?:は|言うと))、?|[:：])\s*(?=[^。\n]{4,}[と、,][^。\n]{4,})/u,
  // "Please provide: a, b, c"
  /^(?:(?:hi|hey|hello|ok|so|dear \w+)[,!. ]+)*(?:(?:can|could|would) you )?(?:please |pls |kindly )*(?:provide|supply|send|list|state|share|report|give me|get me|answer|tell me)(?: me| us)?(?: the following| these| briefly)?(?: please)?:\s*(?=[^,;\n]+[,;\n][^,;\n]+)/iu,
];

const COUNTS: [count: number, RegExp][] = [
  [2, /\b(?:two|2|a? ?couple|a pair)\b|[二2２ふた](?=点|つ|個|件|問)/iu],
  [3, /\b(?:three|3)\b|[三3３み](?=点|つ|個|件|問|っつ)/iu],
  [4, /\b(?:four|4)\b|[四4４](?=点|つ|個|件|問)/iu],
];
const BETWEEN = /\s*[;；、]\s*(?:and |plus )?|,\s+(?:and |plus )?/iu;
/** A thing that is named, and nothing that is asked of another, or chosen. */
const NAMES =
  /^(?!.*(?:[?？:：]|\bor\b|どちら|それとも|\b(?:its?|their|them|they|both|each)\b|その|それ))(?:\S+\s+\S|[^\s]{5,})/iu;

/** "Three things: A, B, and C": so many as are announced are listed, each by a number of its own. */
function numbered(lead: string, rest: string): string {
  const count = COUNTS.find(([, word]) => word.test(lead))?.[0];
  const items = rest
    .replace(/[\s.。]+$/u, '')
    .split(BETWEEN)
    .map((item) => item.trim());
  if (count === undefined || items.length !== count || !items.every((item) => NAMES.test(item))) return rest;
  return items.map((item, at) => `${at + 1}. ${item}`).join('\n');
}

/** A message without the words that only announce several questions; undefined where it has none. */
export function afterAnnouncement(text: string): string | undefined {
  for (const announces of ANNOUNCES) {
    const rest = text.replace(announces, '');
    if (rest !== text && /[\p{L}\p{N}]{4}/u.test(rest))
      return numbered(text.slice(0, text.length - rest.length), rest);
  }
  return undefined;
}
