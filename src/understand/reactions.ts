/** What people say to an answer before they go on. */
const REACTION =
  /^(?:(?:lo+l|lmao|rofl|(?:ha){2,}|ok(?:ay)?|k|hmm+|wow|cool|nice|oh|ah+|thx|thanks|thank you|got it|i see|gotcha|interesting|right|fair|sure|へ[えー]+|ふ[うー]*ん|ふむ+|なるほど(?:ね|です)?|お[おー]+|ほほ?[うー]+|そっか|そうなんだ|了解(?:です)?|(?:うそ|嘘|ウソ)(?:つけ|だ(?:ろ|ー)?|やん|でしょ)|bullshit|bs|liar|no way|ありがと(?:う(?:ございます)?)?|草|[wｗ]+|笑|あー?[、。]|あーー?(?=そっち)|(?:そっち|そういうこと)[かね]?ー?(?=[、。])|まじ(?:か|で)?(?=[、。!！?？…])|マジ(?:か|で)?(?=[、。!！?？…])|そうか(?=[、。])|ほーん|うわ(?=[、。])|まあ(?=[、。!！…])|[そこ]んなに(?=[。!！…])|すご(?:い|っ)?(?=[。!！…])|(?:や|ヤ)[ばバ](?:い|っ|ー+)?(?=[。!！…])|え[えー]*(?=[、。!！…])|(?:えぐ|エグ)(?:い|っ)?(?=[。!！…])|びっくり(?=[。!！…])|holy (?:cow|moly|smokes)|whoa|damn|that (?:much|many)(?=[!.…]))(?![a-z])[\s,.、。!！…~〜]*)+/iu;
const ASKS_ON =
  /[?？\d]|\b(?:and|what|who|why|how|when|where|which|the|then)\b|は$|は[?？]|いつ|誰|なぜ|なんで|どこ|いくら|何|どう/iu;

/** "No, it was 5": the no is of the figure that was told, and another is claimed in its place. */
const DENIED =
  /^(?:(?:no+|nope|nah|wrong|false|incorrect|not true|bullshit|bs)[\s,.!]+)+(?=(?:(?:it|that|they)(?:'?s|'?re)? |i (?:think|heard|read) |surely |(?:it|that) )?[^?]{0,20}[$\d])/i;
const AS_IS_KNOWN = /,? (?:everyone|everybody|we all) knows?(?: (?:that|it))?(?=[\s,.!?]|$)/i;
/** What is claimed, without the no that it is said to what was told. */
export const withoutDenial = (text: string): string =>
  DENIED.test(text) ? text.replace(DENIED, '').replace(AS_IS_KNOWN, '') : text;

/** "lol ok and 2040": the laugh is about what was said; the question is what follows it. */
export function withoutReaction(text: string): string {
  const rest = text.replace(REACTION, '');
  return rest !== text && /[\p{L}\p{N}]{2}/u.test(rest) && ASKS_ON.test(rest) ? rest : text;
}
