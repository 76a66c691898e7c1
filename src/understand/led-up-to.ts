import { fold } from '../text/fold.ts';
import { lettersIn } from '../text/tokens.ts';
import { namesIn } from './ask-lists.ts';
import { opensAsking } from './asking.ts';
import { pointsBack } from './follow.ts';
import { look } from './look.ts';
import { isJapanese } from './nouns.ts';
import { toldOf } from './told-around.ts';
import type { Understanding } from './understand.ts';

/** A question of its own, in letters; so well it is one of hers. */
const LEAST = { ja: 4, en: 8 };
const PLAIN = 0.4;

/** Said before anything else. */
const HI_EN = String.raw`^(?:(?:honestly|tbh|ngl|frankly|lol|lmao|omg|wait|hold on|ok(?:ay)?|so|hey|hi|hello|hm+|and|but|yo|um+|oh|quick(?: q(?:uestion)?)?)[\s,!.:…]+)*`;
const HI_JA = '^(?:(?:ねえ?|あの|えっと|ちなみに|てか|ていうか|そういえば|すみません)[、,\\s]*)?';

/** "Is A in here? Whose chips …", 「Aって出てくる？どこの…」: what is asked, it is asked of the one that is named ahead. */
const NAMED_AHEAD = [
  new RegExp(
    String.raw`${HI_EN}(?:(?:is|are|was|were) (?<one>[\w.&' -]{2,24}?) (?:even |actually |also |ever ){0,12}(?:in (?:here|there|this|it|the (?:article|piece|text|story|loop))|mentioned|named|listed|featured)|(?:does|do|did) (?:(?<two>[\w.&' -]{2,24}?) (?:even |actually |also |ever ){0,12}(?:come up|show up|appear|feature|get (?:a )?(?:mention(?:ed)?|named?)|figure in (?:this|it))|(?:it|the (?:article|piece|text)) (?:even |actually |also |ever ){0,12}(?:mention|name|list|feature) (?<three>[\w.&' -]{2,24}?)))(?: (?:at all|anywhere|too|somewhere|in (?:here|there|this|it|the (?:article|piece|text)))){0,12}\s*(?:\?+|,? and|,)\s*(?:(?:and|if so|so)[, ]+){0,12}(?<asked>\S[^?]{5,100}\?*\s*)$`,
    'iu',
  ),
  new RegExp(
    `${HI_JA}(?<one>[^、。?？はがを]{2,16}?)(?:って|は|も|の(?:名前|話)(?:は|って|も)?)?、?(?:(?:この|その)?(?:記事|本文|話)(?:の中)?(?:に|で)(?:は|も)?)?(?:出て(?:くる|る|いる|きてる|きます|ます)|載って(?:い)?(?:る|ます)|登場(?:する|してる|します)|名前(?:が)?(?:ある|出て(?:る|くる)))(?:の|ん|っけ|か|よね|かな|です){0,8}[?？]\\s*(?:(?:出てくる|出てる|載って(?:い)?る|ある|そう)(?:の|ん)?(?:なら|だったら|場合は)、?|で、?|じゃあ、?)?(?<asked>[^?？。]{3,60}[?？]?)\\s*$`,
    'iu',
  ),
];
const THAT_ONE =
  /\b(?:it|they|them|that company|this company)\b|(?:そこ|その会社|それ)(?=[はがにをへもの])/iu;
const ITS = /\b(?:its|their)\b|(?:そこ|その会社|それ)の/iu;

/** Whoever and whatever is named in a text, be it unknown to the article. */
const ANY_KIND = ['company', 'investor', 'person', 'product', 'service'] as const;
const WHOEVER = ['company', 'investor', 'person'] as const;
function namedIn(text: string, kinds: readonly string[], parts: Understanding): Set<string> {
  const { entities } = parts.library.knowledge;
  const ids = look(text, parts).spots.spots.flatMap(({ senses }) =>
    senses.flatMap((sense) => {
      const isMeant =
        sense.type === 'foreign' ||
        (sense.type === 'entity' && entities.get(sense.id)?.kinds.some((kind) => kinds.includes(kind)));
      return isMeant ? [sense.id] : [];
    }),
  );
  return new Set(ids);
}

/** "In what context?": of the very mention. */
const OF_MENTION =
  /^(?:(?:in|under|as|for|about|to) (?:what|which|whom?)\b(?! (?:layer|industry|cloud))|as what|what for|how so|how\W*$|where(?: exactly)?\W*$|doing what|why\W*$)|文脈|^(?:どこ|何|なん)(?:に|で|の話|て|と)?[?？。\s]*$|どんな(?:形|話|役|風)|どういう/iu;
const ASKS_WHICH_JA = /誰|だれ|どこ|何|なに|どの|どれ|どちら|いくら|いつ|なぜ|なんで|どう/u;

/** What is asked of the one that is named ahead, by its name. */
function ofNamedAhead(text: string, parts: Understanding): string | undefined {
  for (const pattern of NAMED_AHEAD) {
    const { one, two = one, three = two, asked } = pattern.exec(text)?.groups ?? {};
    if (three === undefined || asked === undefined || OF_MENTION.test(asked)) continue;
    if (namedIn(three, ANY_KIND, parts).size !== 1 || namedIn(asked, WHOEVER, parts).size > 0)
      return undefined;
    if (isJapanese(asked)) {
      if (!ASKS_WHICH_JA.test(asked)) return undefined;
      const name = three.trim();
      if (ITS.test(asked)) return asked.replace(ITS, `${name}の`);
      return THAT_ONE.test(asked) ? asked.replace(THAT_ONE, name) : `${name}は${asked}`;
    }
    if (!opensAsking(asked)) return undefined;
    const name = three.trim();
    if (ITS.test(asked)) return asked.replace(ITS, `${name}'s`);
    return THAT_ONE.test(asked) ? asked.replace(THAT_ONE, name) : `${name}: ${asked}`;
  }
  return undefined;
}

/** "You know the three layers, right? …", 「…の層あるやん？…」: only called to mind. */
const RECALLED = [
  new RegExp(
    String.raw`${HI_EN}(?:(?:do )?you know|(?:do you )?(?:remember|recall)|(?:you|we) (?:have|got)|you(?:'ve| have) got) (?:the|those|that|these|how there (?:is|are)) [^?.!]{3,60}?(?:,? (?:right|yeah|no|correct|huh|ok))?\s*(?:\?+|,|\.)\s*(?:(?:so|well|ok|now|and)[, ]+){0,12}(?<asked>\S[^?.!]{7,120}\?*\s*)$`,
    'iu',
  ),
  /^(?<said>[^。?？]{3,50}?)(?:の話)?(?:って|が|は|も)?(?:ある|あった|あります|ありました|出て(?:き|る|い)?た|書いて(?:あっ|い)?た|載って(?:い)?た|言って(?:い)?た)(?:ん|の)?(?:です)?(?:やんか?|じゃん|じゃない(?:です)?か?|でしょう?|やろ|よね|よな)[?？、。]\s*(?:で、?|その(?:中|うち)で、?)?(?<asked>[^。?？]{4,60}[?？]?)\s*$/u,
];

/** Who wants to know, or what it is for: that is no attribute which is asked for. */
const ASKER_EN =
  '(?:ceos?|cfos?|ctos?|coos?|boss(?:es)?|board(?: members?| meetings?)?|directors?|chair(?:man|woman|person)?|shareholders?|stockholders?|regulators?|auditors?|managers?|pms?|management|executives?|execs?|investors?|clients?|customers?|compliance|legal|committee|(?:annual|shareholder) meeting|agm|ir team|valuation team|trading desk|stock ?brokers?|broker|analysts?|team|employees?|staff)';
const ASKER_JA =
  '(?:取締役|役員|社長|会長|CEO|ＣＥＯ|CFO|経営陣|経営会議|重役|上司|部長|課長|専務|常務|理事|株主|監査|規制当局|当局|金融庁|政府|省庁|行政|顧客|お?客|取引先|先方|投資家|記者|教授|先生|審査|面接|総会|決算|株価|評価額|時価総額|社員|従業員|部下|同僚|チーム|社内|稟議|報告書|資料|説明会|会議|勉強会|IR)';
const WANTS_JA =
  '(?:聞かれ|訊かれ|きかれ|聞いて|問われ|問い詰め|尋ねられ|質問され|求められ|突っ込まれ|つっこまれ|言われ|詰められ|説明|報告|共有|提出|話さ|話す|発表|見せ|渡す|使う|使い|回す|答え|あり|ある|控え|備え|準備)';
const REASON = [
  new RegExp(
    String.raw`${HI_EN}(?:[^.?!]{0,60}\b(?:and|but|because|since|as|so) )?(?:(?:my|our|the|your|a|some|any|his|her|with|w\/|for|at|since|because|as|when) ){0,3}(?:[a-z]+ ){0,2}?${ASKER_EN}\b(?: [^.?!:;,]{0,60}?)?\b(?:ask(?:s|ed|ing)?|wants?|needs?|grill\w*|quiz\w*|demand\w*|insist\w*|wonder\w*|question\w*|meets?|meeting|coming up|tomorrow|today|tonight|next week|this (?:week|afternoon|morning)|waiting|breathing down my neck|obsess\w*|on my back)\b[^.?!:;,]{0,100}(?:\.{3}|[,.:;–—-])+\s*(?:(?:so|anyway|and|basically|then|quickly|please|pls)[,:]? ){0,12}(?<asked>\S[^]{8,200})$`,
    'iu',
  ),
  new RegExp(
    `^[^。?？]{0,24}?${ASKER_JA}[^。?？]{0,24}?${WANTS_JA}[^。?？、]{0,18}?(?:ので|ため(?:に)?|から|んで|もんで|もので|まして|ますし|ですし)(?:ね)?[、,，]\\s*(?<asked>\\S[^]{4,160})$`,
    'iu',
  ),
];

/** "Who needs sleep when …", "must be nice lol": asked of nobody. */
const RHETORICAL = new RegExp(
  String.raw`${HI_EN}(?:who (?:even |really ){0,12}(?:needs?|cares?|wants?|wouldn'?t)|why (?:even |do i even |do we even )?bother|what could (?:possibly )?go wrong|must be nice|nice work if you can get it|isn'?t (?:life|it) (?:grand|great|lovely))\b[^.?!]{0,80}?(?:lol|lmao|haha\w*|[.!?…])[\s.!?…]*(?:(?:still|anyways?|but|ok(?:ay)?|so|seriously|though|now|jokes aside|that said)[, ]+){0,12}(?<asked>\S[^]{8,160})$`,
  'iu',
);

const RHETORICAL_JA =
  /^(?:誰得|なんでもあり|世も末|すごい(?:世界|時代|話)|うらやましい|羨ましい|いいご身分|金持ち(?:の遊び|は違う)|意味わからん|やばすぎ)(?:か|なの?|だよ?|です|ん|よね|よな|ね|な|これ|だろ|すぎ|わ){0,8}[wｗ笑草。!！、…〜\s]+(?:で、?|ところで、?|それはさておき、?|まあいいや、?|とりあえず、?|それで、?|、){0,24}(?<asked>[^。]{4,80})$/u;

/** Whether what comes after it asks by itself, and leans on nothing that was said before. */
function asksAlone(asked: string, parts: Understanding): boolean {
  if (lettersIn(asked) < (isJapanese(asked) ? LEAST.ja : LEAST.en)) return false;
  return !pointsBack(fold(asked)) && toldOf(asked, parts) >= PLAIN;
}

/** What is told of the article before a question may be wrong, and is put right. */
const CLAIMS = /\d|\b(?:article|piece)\b|記事/iu;

/** What is asked behind what only leads up to it: what one knows, who wants to know it, a question to nobody. */
function behind(text: string, pattern: RegExp, parts: Understanding): string | undefined {
  const asked = pattern.exec(text)?.groups?.['asked'];
  if (asked === undefined || !asksAlone(asked, parts)) return undefined;
  const ahead = text.slice(0, text.length - asked.length);
  return CLAIMS.test(ahead) || namesIn(ahead, parts).length > 1 ? undefined : asked;
}

/** A message without what only leads up to its question. */
export function withoutLeadUp(text: string, parts: Understanding): string {
  const named = ofNamedAhead(text, parts);
  if (named !== undefined) return named;
  for (const pattern of [...RECALLED, ...REASON, RHETORICAL, RHETORICAL_JA]) {
    const asked = behind(text, pattern, parts);
    if (asked !== undefined) return asked;
  }
  return text;
}
