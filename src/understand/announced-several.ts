/** "Two things:", "a couple of quick questions for you.", 「2点お伺いします。」: what follows is several questions. */
const ANNOUNCES: RegExp[] = [
  /^(?:(?:ok(?:ay)?|so|hi|hey|hello|also|and|sorry|please|right|just)[,!. ]+)*(?:(?:i(?:'ve| have)?(?: got)?|there are|got|have|here are|with|let me ask|may i ask|can i ask)\s)?(?:just )?(?:(?:a )?couple(?: of)?|a pair of|a few|several|some|two|three|four|[2-4]) (?:(?:quick|short|small|brief|simple|related|separate|more|dumb|silly|different|follow-?up|other) )*(?:things?|questions?|qs?|asks?|points?|ones|queries|parts|items|bits|checks|clarifications)(?: (?:for (?:you|the cat|technyan|my notes)|please|pls|here|today|if i may|from me|on this|about (?:this|it|the article)|in one|at once|to (?:ask|check|clarify|confirm)))*\s*(?::|[.!;,]\s|[–—-]+\s)\s*(?=\S)/iu,
  /^(?:(?:すみません|すいません|恐れ入りますが|お世話になっております|こんにちは|あの[うー]?|えっと|ねえ|質問|確認)[、。,!！\s]*)*(?:以下の?|次の?)?(?:二|三|四|2|3|4|ふた|みっ)(?:点|つ|個|件|問)(?:だけ|ほど|ばかり)?[、,]?(?:続けて|まとめて|お?(?:質問|伺い|うかがい|聞き|尋ね|教え|願い|確認)|質問|確認|聞き|教えて|知りたい|あり|ある|ござい)[^。:：?？\n]{0,16}[。:：\n]\s*(?=\S)/u,
];

/** A message without the words that only announce several questions; undefined where it has none. */
export function afterAnnouncement(text: string): string | undefined {
  for (const announces of ANNOUNCES) {
    const rest = text.replace(announces, '');
    if (rest !== text && /[\p{L}\p{N}]{4}/u.test(rest)) return rest;
  }
  return undefined;
}
