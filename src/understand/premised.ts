import { fold } from '../text/fold.ts';
import { namesIn } from './ask-lists.ts';
import { pointsBack } from './follow.ts';
import { isAsking } from './padding.ts';
import { isJapanese } from './nouns.ts';
import { HEARD } from './recast-office.ts';
import { toldBy } from './story.ts';
import type { Understanding } from './understand.ts';
import { hasQuestionWord } from './yesno.ts';

/** 「…していると伺ったのですが、では実際、…」: what was heard, and a question behind it. */
const BEHIND_HEARD = new RegExp(
  String.raw`^(?<said>[^。?？!！\n]{6,80}?)(?:${HEARD})(?:(?:では|それでは|じゃあ|一方で?|逆に|実際(?:のところ)?(?:は|に)?|ちなみに|反対に)、?){0,8}(?<asked>[^。?？!！\n、][^。?？!！\n]{7,60}[。?？]?)\s*$`,
  'u',
);
/** 「Aは…しておきながら、なぜ…」: what somebody does all the same. */
const CONCEDED =
  /^(?<said>[^。?？!！\n]{4,70}?(?:(?:て|で)(?:おき|い)ながら|ながらも?|にも?(?:かかわ|関わ|拘わ|拘)らず|(?<=[るたいだな])のに|つつも|一方で))、?(?<asked>[^。?？!！\n]{0,24}?(?:なぜ|どうして|何故|なにゆえ|なんで(?!す)|どのような(?:理由|ねらい|狙い|目的|意図)で|何のために)[^。?？!！\n]{4,60}[。?？]?)\s*$/u;
/** "Despite having put so much into A, why does B …?" */
const DESPITE =
  /^(?:(?:so|and|but|well),? )?(?:despite|in spite of|notwithstanding|although|even though|though|while|having|given that|seeing as)\b[^?.!;]{6,110}?, (?:so |then )?(?<asked>why,? (?:then,? )?(?:do|does|did|is|has|would) (?!(?:it|they|he|she|that|this)\b)[^?.!]{6,100}\??)\s*$/iu;
/** Who it is that does so: 「マイクロソフトは」 */
const DOER = /^(?<who>[^、。?？はがもを\s]{2,16})(?:さん)?(?:は|が|も)/u;
/** Somebody, or something, of whom it is asked behind it. */
const OWN_DOER = /^[^、。?？]{2,20}?(?:は|が)(?!なぜ|どうして)/u;

/** So well it is a question of hers by itself. */
const PLAIN = 0.5;
/** So likely, where what goes before it only tells who asks. */
const LIKELY = 0.35;
/** Of what was said before it: too, that, or whether it is right. */
const OF_SAID =
  /も(?:[^っう]|$)|それ|その|そこ|そう|これ|こう|こちら|そちら|同じ|ほかに|他に|以外|本当|正し|合って|間違|事実|つまり|ということ|要するに|なぜ|どうして/u;

/** A sum, a denial, or that one owns the other: where it is wrong, that is to be set right. */
const MAY_BE_WRONG =
  /\d|ない|ません|なく|しか|だけ|のみ|買収|所有|傘下|子会社|\b(?:not|never|only|no|own\w*|bought|acquir\w+|without)\b|n't\b/iu;

const names = (text: string, parts: Understanding): boolean => namesIn(text, parts).length > 0;

/** Whether a question says all that it asks, and nothing of what was heard before it. */
const standsApart = (asked: string, said: string, parts: Understanding): boolean =>
  hasQuestionWord(fold(asked)) &&
  !OF_SAID.test(asked) &&
  !pointsBack(fold(asked)) &&
  (names(asked, parts) || !names(said, parts)) &&
  toldBy(asked, parts) >= PLAIN;

/** 「Aは…しておきながら、なぜBにも…」: why A does. */
function conceded(text: string, parts: Understanding): string | undefined {
  const { said = '', asked } = CONCEDED.exec(text)?.groups ?? {};
  if (asked === undefined || MAY_BE_WRONG.test(said)) return undefined;
  if (!names(said, parts) || !names(asked, parts)) return undefined;
  const { who } = DOER.exec(said)?.groups ?? {};
  if (OWN_DOER.test(asked)) return asked;
  return who !== undefined && names(who, parts) ? `${who}は${asked}` : undefined;
}

/** What an asker does, or was asked, at work or at home: 「弊社でもAzureを使っておりまして、」, "we buy AMD chips; …" */
const OWN_SCENES = [
  /(?<=^|[。?？!！\n]\s*)(?<scene>(?:実は、?)?(?:弊社|当社|小社|私ども|わたくしども|手前ども|わが社|我が社|うちの?(?:会社|部署|社)?|私の(?:会社|部署|勤め先)|勤務先|取引先|お客様?|お得意様|顧客|上司|部長|課長|部下|同僚|知人|友人|家内|妻|夫|主人|息子|娘|孫|父|母)[^。?？!！\n、]{0,40}?(?:使|利用|購入|買っ|導入|契約|愛用|質問|尋ねられ|問い合わせ|訊かれ|聞かれ|頼まれ|依頼|勤め|働い|担当|検討|興味)[^。?？!！\n、]{0,24}?(?:が|けれども?|けど|まして|もので|ので|ため|おり)、)(?<rest>[^\n]+)$/u,
  /(?<=^|[.?!\n]\s*)(?<scene>(?:we|i|(?:our|my) (?:\w+ ){1,2}?)(?:\s?(?:mostly|mainly|also|already|currently|only) )?\s?(?:use|run|buy|rely|work|subscribe|host|own)(?:s|es|ies)?\b[^.?!;\n]{2,50}?(?:, (?:but|and|so)|[;.]|,) )(?<rest>(?:so |but |and )?(?:who|whom|whose|which|what|when|where|why|how|do|does|did|is|are|was|has|have|can|could)\b[^\n]+)$/iu,
];

/** What is asked, without what the asker tells of work or home before it, where it says by itself all that it asks. */
export function withoutOwnScene(text: string, parts: Understanding): string {
  const found = OWN_SCENES.map((pattern) => pattern.exec(text)).find(Boolean);
  const { scene = '', rest } = found?.groups ?? {};
  if (!found || rest === undefined || !isAsking(rest) || pointsBack(fold(rest))) return text;
  if (/^(?:本当|正し|合って)/u.test(rest) || /[とて](?:言|聞|伺)/u.test(scene)) return text;
  const isOwn = names(rest, parts) || (!names(scene, parts) && toldBy(rest, parts) >= LIKELY);
  return isOwn ? `${text.slice(0, found.index)}${rest}` : text;
}

/**
 * What is asked, without what the asker heard before it, or what it is set against: 「…と伺ったのですが、では…」,
 * 「Aは…しておきながら、なぜ…」. Left as it is where the question leans on that.
 */
export function withoutPremise(text: string, parts: Understanding): string {
  if (!isJapanese(text)) {
    const { asked } = DESPITE.exec(text)?.groups ?? {};
    const isApart = asked !== undefined && namesIn(asked, parts).length > 1;
    return isApart && !MAY_BE_WRONG.test(text.replace(asked, '')) ? asked : text;
  }
  const why = conceded(text, parts);
  if (why !== undefined) return why;
  const { said = '', asked } = BEHIND_HEARD.exec(text)?.groups ?? {};
  return asked !== undefined && standsApart(asked, said, parts) ? asked : text;
}
