const ENGLISH =
  /^(?:please )?(?:answer|reply|respond|start|begin|open)(?: (?:me|your (?:reply|answer)))?(?: with)? (?:just |only |a )?"?yes or no"?(?: (?:first|only|please)){0,12}\s*[:.,;–—-]\s*/iu;
const TRUE_OR_FALSE =
  /^(?:(?:so|ok|okay|quick one|quick)[\s,:]+){0,12}(?:true (?:or|\/|vs\.?) false|t ?\/ ?f|t or f|fact or (?:fiction|myth|cap)|myth or fact|y ?\/ ?n|real or (?:fake|cap)|cap or no cap)\s*[:?.,;–—-]*\s+/iu;
const RIGHT_OR_WRONG =
  /^(?:(?:○|◯|〇|マル|まる|丸)(?:か|or|、)(?:×|✕|バツ|ばつ|罰)か?|正誤(?:判定|問題)?|本当か(?:嘘|うそ|ウソ)か)(?:で(?:答えて|教えて|言うと)?)?[:：、,。?？\s]+/iu;
const JAPANESE =
  /^(?:はい|イエス|YES)(?:か|[／/・、])(?:いいえ|ノー|NO)か?(?:だけ|のみ)?で(?:始め|はじめ|答え|こたえ|回答し|返事し)(?:ろ|よ|て(?:ください|下さい|ね|くれ)?|ること)[。、.:：\s]*/iu;

/** "Kindly verify: …", 「以下を確認してください。…」 */
const TO_VERIFY =
  /^(?:(?:please|kindly|pls|quick(?:ly)?|just|can you|could you|would you)[\s,]+){0,12}(?:verify|confirm|check|double-?check|fact-?check|sanity[- ]?check)(?: (?:this|that|it|for me|the following|please|one thing|a claim|my claim)){0,12}\s*[:–—]\s*(?!(?:who|what|which|when|where|why|how|whose)\b)|^(?:要?確認(?:です)?[：:]|(?:以下|次|この点|下記)(?:の(?:内容|点|記述))?(?:を|の)(?:ご)?(?:確認|検証|ファクトチェック)(?:を)?(?:して)?(?:ください|下さい|お願いします|頼む|したい)(?:です)?[：:。])\s*(?!.*(?:いくら|何|誰|どこ|いつ|どれ|なぜ|どう|どの))/iu;

/** "Answer yes or no: …", "T/F: …", 「はい・いいえで始めろ。…」: what follows is to be confirmed. */
export function withYesNoLast(text: string): string {
  const [found] =
    [ENGLISH, TRUE_OR_FALSE, JAPANESE, RIGHT_OR_WRONG, TO_VERIFY]
      .map((opening) => opening.exec(text))
      .find(Boolean) ?? [];
  const rest = found === undefined ? '' : text.slice(found.length).trim();
  if (!/[\p{L}\p{N}]{2}/u.test(rest)) return text;
  if (/[?？]\s*$/.test(rest)) return rest;
  const said = rest.replace(/[.。!！\s]+$/u, '');
  return /[ぁ-んァ-ヶ]/.test(rest) ? `${said}、合ってる？` : `${said}, right?`;
}
