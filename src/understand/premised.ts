import { fold } from '../text/fold.ts';
import { namesIn } from './ask-lists.ts';
import { pointsBack } from './follow.ts';
import { isJapanese } from './nouns.ts';
import { HEARD } from './recast-office.ts';
import { toldBy } from './story.ts';
import type { Understanding } from './understand.ts';
import { hasQuestionWord } from './yesno.ts';

/** 「…していると伺ったのですが、では実際、…」: what was heard, and a question behind it. */
const BEHIND_HEARD = new RegExp(
  String.raw`^(?<said>[^。?？!！\n]{6,80}?)(?:${HEARD})(?:(?:では|それでは|じゃあ|一方で?|逆に|実際(?:のところ)?(?:は|に)?|ちなみに|反対に)、?)*(?<asked>[^。?？!！\n、][^。?？!！\n]{7,60}[。?？]?)\s*$`,
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
/** Of what was said before it: too, that, or whether it is right. */
const OF_SAID =
  /も(?:[^っう]|$)|それ|その|そこ|そう|これ|こう|こちら|そちら|同じ|ほかに|他に|以外|本当|正し|合って|間違|事実|つまり|ということ|要するに|なぜ|どうして/u;

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
  if (asked === undefined || !names(said, parts) || !names(asked, parts)) return undefined;
  const { who } = DOER.exec(said)?.groups ?? {};
  if (OWN_DOER.test(asked)) return asked;
  return who !== undefined && names(who, parts) ? `${who}は${asked}` : undefined;
}

/**
 * What is asked, without what the asker heard before it, or what it is set against: 「…と伺ったのですが、では…」,
 * 「Aは…しておきながら、なぜ…」. Left as it is where the question leans on that.
 */
export function withoutPremise(text: string, parts: Understanding): string {
  if (!isJapanese(text)) {
    const { asked } = DESPITE.exec(text)?.groups ?? {};
    return asked !== undefined && namesIn(asked, parts).length > 1 ? asked : text;
  }
  const why = conceded(text, parts);
  if (why !== undefined) return why;
  const { said = '', asked } = BEHIND_HEARD.exec(text)?.groups ?? {};
  return asked !== undefined && standsApart(asked, said, parts) ? asked : text;
}
