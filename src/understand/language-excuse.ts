/** Somebody who reads along, or is there. */
const PERSON =
  'colleagues?|co-?workers?|boss|manager|team|teammates?|clients?|customers?|guests?|visitors?|friends?|partner|wife|husband|girlfriend|boyfriend|mum|mom|dad|mother|father|sister|brother|son|daughter|kids?|grandm\\w+|grandp\\w+|family|flatmate|roommate|neighbou?r|director|president|ceo|chair\\w*|interns?|students?|teacher|people|folks|everyone|everybody|someone|somebody|others|audience|speakers?|readers?|listeners?|participants?|attendees|delegat\\w+|branch|office|hq|headquarters|supervisor|assistant|investors?';
const PLACE =
  'beside|next to|behind|joining|joined|joins|listening|reading|watching|looking|sitting|sits|seated|attending|visiting|overseas|abroad|foreign|on the call|in the room|at (?:my|the) (?:desk|table|screen)|over my shoulder|along|with (?:me|us)|only|speaks?|reads?|understands?|native|native speakers?|from (?:the )?\\w+';
/** "For the colleague beside me", "as our Tokyo team has just joined". */
const EXCUSE_ENGLISH = new RegExp(
  `^(?:(?:and|so|sorry|apologies|hi|hello|well|right|ok|okay)[, ]+){0,12}(?:for|since|as|because|cuz|given|with|seeing|now that|in case|so that|on account of|out of courtesy|my|our|the|an?|we|i|there|some|someone|somebody|one|his|her|their|this|these|not everyone|nobody|no one)\\b(?:'\\w+)?(?=.*\\b(?:${PERSON})\\b).*$`,
);
const SOMEBODY_NEAR = new RegExp(`\\b(?:${PLACE})\\b`);
const FOR_SOMEBODY = new RegExp(`^(?:for|out of courtesy|with)\\b.*\\b(?:${PERSON})\\b`);
/** Such words within a wish, with no mark before them. */
const WITHIN_ENGLISH = new RegExp(
  ` +(?=(?:for|since|as|because|now that|so that|so) (?:the|my|our|an?|his|her|their|some|one of|there|we|i|not)\\b(?:'\\w+)?(?: \\w+){0,4} (?:${PERSON})\\b)`,
  'giu',
);

/** 「海外拠点の同僚が同席いたしますので」, 「隣の部長が日本語を読めないため」 */
const EXCUSE_JAPANESE =
  /^.{0,36}(?:同僚|上司|部下|部長|課長|社長|先輩|後輩|友人|友達|ともだち|隣|となり|横|そば|傍|客|取引先|相手|担当|ちーむ|チーム|妻|夫|嫁|旦那|彼女|彼氏|かれ|家族|母|父|親|弟|妹|兄|姉|子供|娘|息子|祖母|祖父|先生|学生|生徒|役員|スタッフ|メンバー|ゲスト|出席者|参加者|聴衆|話者|スピーカー|ネイティブ|留学生|皆様?|みな|みんな|人|者|方|かた|本社|支社|拠点|海外|外国|英語圏)(?:.{0,30})(?:ので|のでね|もので|ものですから|から|(?:ため|為)(?:に|にも)?|ゆえ|故|んで|まして|ておりまして|ですが|ますが|けど|けれど)$/u;

/** 「海外勢のchに貼りたい」, "need to paste it for my team": what the words are wanted for. */
const TO_SHARE = [
  /^.{0,30}(?:に|へ|で|と|にも)(?:も)?(?:これ|それ)?(?:を)?(?:見せ|送り|送|貼り|貼|はり|共有し|共有す|シェアし|シェアす|投げ|転送し|転送す|流し|流す|載せ|回し|渡し|渡す|説明し|説明す|伝え|読ませ)(?:たい|る|とく|ておく|なきゃ|ないと|ます|よう)(?:んだ|んで|の|ので|から|んだけど|です|と思って|な|し|んよ|ん){0,4}$/u,
  /^(?:(?:i|we)(?:'d|'ll| would)? ?)?(?:have to|gotta|got to|need to|want to|wanna|going to|gonna|would like to|like to|about to) (?:paste|post|share|send|forward|show|drop|pass|copy|put|read) (?:it |this |that |these |them )?(?:on |over )?(?:to|with|in|into|for) (?!english|japanese)[^?]{2,50}$/,
];

/** Something of its own is asked, or told. */
const ASKS =
  /[?？]|\b(?:who|what|why|how|which|when|where|whether|tell|explain|list|know about)\b|誰|だれ|なぜ|なんで|何|いくら|どう|どこ|いつ|知りたい|教え|\d/iu;

/** A comma before such words, so that they are a stretch of their own. */
export const withExcuseApart = (text: string): string => text.replace(WITHIN_ENGLISH, ', ');

/** Whether a stretch only says for whom a language is wanted: "for the colleague beside me", 「海外の同僚がおりますので」. */
export function isForSomebody(typed: string): boolean {
  const stretch = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .trim()
    .replace(/[\s,.;:!?。、！？〜~]+$/u, '');
  if (stretch.length > 110 || ASKS.test(stretch)) return false;
  if (EXCUSE_JAPANESE.test(stretch) || TO_SHARE.some((pattern) => pattern.test(stretch))) return true;
  return EXCUSE_ENGLISH.test(stretch) && (SOMEBODY_NEAR.test(stretch) || FOR_SOMEBODY.test(stretch));
}
