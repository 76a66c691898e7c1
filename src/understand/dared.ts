import { opensAsking } from './asking.ts';

const WORTH_EN =
  '(?:(?:this|that|ur|your|the|you|u|what an?) (?:[^.!?\\n]{2,40}?)[.!,;]+\\s+|(?:useless|dumb|stupid|mid|trash|lame|pathetic|lol|lmao|smh|ugh|bruh|pfft)[^.!?\\n]{0,16}[.!,;]+\\s+)';
const DARES_EN =
  "(?:i )?(?:bet|wager|doubt|guess|reckon|swear|betting)(?: (?:that|if|money|anything))? (?:you|u|ya|it|this (?:bot|thing|cat))(?: (?:even|actually|probably|really|still)){0,12}(?: (?:don'?t|dont|do not|can'?t|cant|cannot|couldn'?t|couldnt|won'?t|wont|wouldn'?t|wouldnt|ain'?t got))?";
const SUPPOSED_EN =
  "(?:you|u|ya) (?:probably|prolly|surely|clearly|obviously|definitely|likely) (?:don'?t|dont|do not|can'?t|cant|cannot|couldn'?t)";
const KNOW_EN =
  '(?: (?:even|actually|really|still)){0,12} (?:kno|know|tell (?:me|us)|say|remember|name|answer|figure out|work out|explain)';
/** "bet u don't even know when …" */
const ENGLISH = new RegExp(
  String.raw`^(?:${WORTH_EN})?(?:${DARES_EN}|${SUPPOSED_EN})${KNOW_EN} (?<asked>(?:who|what|when|where|why|how|which|whose|whom)\b[^?.!\n]{6,140})[\s?.!]*$`,
  'iu',
);
/** 「どうせお前、…も知らないんだろ」 */
const JAPANESE =
  /^(?:[^。!！\n]{2,20}[。!！、]\s*)?(?:どうせ|まさか|お前|おまえ|きみ|君|あんた|猫|には?|じゃ|なんか|も|、|\s){0,24}(?<asked>[^、。?？\n]{4,60}?(?:いつ|いくら|誰|だれ|どこ|何|なに|なぜ|なんで|どう|どれ|いくつ)[^、。?？\n]{0,20}?)(?:か)?(?:すら|さえ|も|なんて|なんか|とか|は|って)?、?(?:知ら|しら|わから|分から|答えら|言え|説明でき)(?:ん|ない|れない|ねえ|へん)(?:の|ん)?(?:です|だ|じゃ)?(?:ろ|ろう|よね|よな|ない|でしょう?|くせに|やろ|か|の|わ){0,8}[?？。!！\sw笑]*$/u;

/**
 * A taunt with a question inside, as that question: "this bot is mid. bet u don't even know when that deal was announced",
 * 「どうせお前、いつ発表されたかも知らないんだろ」.
 */
export function withoutDare(text: string): string {
  const typed = text.trim();
  const japanese = JAPANESE.exec(typed)?.groups?.['asked'];
  if (japanese !== undefined) return `${japanese}？`;
  const english = ENGLISH.exec(typed)?.groups?.['asked'];
  return english !== undefined && opensAsking(english) ? `${english}?` : text;
}
