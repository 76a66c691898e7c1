const ENGLISH =
  /^(?:please )?(?:answer|reply|respond|start|begin|open)(?: (?:me|your (?:reply|answer)))?(?: with)? (?:just |only |a )?"?yes or no"?(?: (?:first|only|please))*\s*[:.,;–—-]\s*/iu;
const JAPANESE =
  /^(?:はい|イエス|YES)(?:か|[／/・、])(?:いいえ|ノー|NO)か?(?:だけ|のみ)?で(?:始め|はじめ|答え|こたえ|回答し|返事し)(?:ろ|よ|て(?:ください|下さい|ね|くれ)?|ること)[。、.:：\s]*/iu;

/** "Answer yes or no: …", 「はい・いいえで始めろ。…」: what follows is to be confirmed. */
export function withYesNoLast(text: string): string {
  const [found] = ENGLISH.exec(text) ?? JAPANESE.exec(text) ?? [];
  const rest = found === undefined ? '' : text.slice(found.length).trim();
  if (!/[\p{L}\p{N}]{2}/u.test(rest)) return text;
  if (/[?？]\s*$/.test(rest)) return rest;
  const said = rest.replace(/[.。!！\s]+$/u, '');
  return /[ぁ-んァ-ヶ]/.test(rest) ? `${said}、合ってる？` : `${said}, right?`;
}
