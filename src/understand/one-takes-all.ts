import { clause, type Step } from './scene.ts';
import { readBelied } from './traits.ts';

/** One alone. */
const ONE =
  /\b(?:(?:just |only |a )?(?:one|single) (?:big |giant |lucky )?(?:company|firm|player|winner|lab|giant|outfit|name|corporation|monopolist)|(?:just |only )?one of (?:them|these|those)|(?:the|a) (?:biggest|strongest|richest|single) (?:one|fish|player|company|firm))\b|(?<![0-9三二四五])(?:1|一|ひと|単)(?:社|つの(?:会社|企業))|どっか(?:1|一)社|どこか(?:一社|1社|が)/;
/** Gets all of it. */
const ALL =
  /\b(?:own|take|win|get|grab|swallow|control|run|eat|rule|walk(?:s|ing)? (?:off|away) with|gobble|scoop|hog|keep|have|hold)\w*\b[^,.?!]{0,24}\b(?:all|everything|the (?:lot|whole|entire)|whole)\b|\b(?:take|taking|takes)[- ]over\b|\bwinner[- ]takes?[- ]all\b|\blast (?:one|man) standing\b|(?:ぜんぶ|全部|すべて|全て|丸ごと|まるごと|根こそぎ|総)[^、。?？]{0,8}(?:持っ?て|取|と[るっり]|さらっ|食|奪|握|支配|牛耳|飲み込)|総取り|独り?占め|ひとり占め|独占|一人勝ち|独り勝ち|ひとり勝ち|かっさら/;
/** So it is going to be. */
const IN_THE_END =
  /\b(?:will|'ll|gonna|going to|end up|ends up|in the end|eventually|sooner or later|at the end|ultimately|someday|one day|anyway|inevitabl\w+|bound to)\b|最後|どうせ|結局|いずれ|そのうち|いつか|やがて|最終的|ゆくゆく|将来|行き着く/;
/** Only that it may be, or what was before, or elsewhere. */
const ELSEWHERE =
  /\b(?:could|might|may|can|possib\w+|risk|used to|once|previous\w*|before|phones?|smartphones?|clouds?)\b|可能性|かも|かねな|ありえ|あり得|おそれ|恐れ|かつて|昔|以前|これまで|すまほ|くらうど/;

/** The AI industry itself is called that. */
const IS_SO =
  /\bai(?: (?:industry|market|business|sector|race|world|space|field))?(?: is| isn't| being| has become|'s)(?: (?:not|now|just|basically|really|clearly|simply|all|a|an)){0,12} winner[- ]takes?[- ]all\b|(?:ai|この)(?:業界|市場)(?:は|って|も|とは)[^、。?？]{0,8}(?:勝者)?総取り/;

/** Said of nothing: of what is talked about here, unless it was another industry. */
const BARE =
  /^(?:(?:and|so|but|ok|wait|then|it's|its|is it|so it's) ){0,8}(?:a )?winner[- ]takes?[- ](?:it )?all(?:,? (?:then|again|basically|or what|right|thing|market|situation)){0,12}\s*\?[?\s]*$|^(?:(?:じゃあ?|で|つまり|結局|え|やっぱ)、?){0,8}(?:勝者)?総取り(?:って|という)?(?:こと|話|感じ)?(?:(?:じゃ|では)ない)?(?:な|だ|です|か|の|ん|よね){0,8}[?？][?？\s]*$/;
/** The old story over again: 「要は昔ながらの「強いやつが全部持ってく」話でしょ」. */
const AS_EVER =
  /^(?:要は|要するに|つまり|結局|なんだ|これ(?:って|も)|ai(?:業界)?(?:って|も)).*(?:昔ながら|昔と同じ|今まで(?:と同じ|どおり|通り)|いつもの|おなじみ|相変わらず).*(?:話|こと|ぱたん|やつ|構図)?(?:でしょ|だろ|じゃん|だよね|ですよね|なの|[?？])|\b(?:so|basically|just|it's|isn't (?:it|this|that)|is (?:it|this|that))\b.*\b(?:same old|usual|good old|as (?:ever|always|usual))\b/;
const WON = /\bwinner-takes-all\b/;

/** That several stay side by side. */
const SEVERAL = 'ai-multipolar';

/** "AI is winner-takes-all, right?", "in the end one company owns all of it", 「どうせ最後は1社が持ってくんでしょ」: no, several coexist. */
export const readOneTakesAll: Step = (scene) => {
  const { context, before, parts } = scene;
  const { folded, companies, figures } = context.reading;
  const isToBe = ONE.test(folded) && ALL.test(folded) && IN_THE_END.test(folded);
  const { facts } = parts.library.knowledge;
  const isOfOthers = before?.facts.slice(0, 1).some((id) => WON.test(facts.get(id)?.en ?? '')) === true;
  const isBare = BARE.test(folded) && !isOfOthers;
  const isAsEver = AS_EVER.test(folded) && ALL.test(folded) && context.yesNo;
  const isIt = isAsEver || ((isToBe || isBare || IS_SO.test(folded)) && !ELSEWHERE.test(folded));
  const isOfSums = figures.some(({ unit }) => unit !== 'times');
  if (!isIt || companies.length > 0 || isOfSums || !(context.yesNo || isBare) || (context.negated && isToBe))
    return readBelied(scene);
  if (!facts.has(SEVERAL)) return undefined;
  return {
    ...clause(scene, { kind: 'facts', ids: [SEVERAL], polarity: context.negated ? 'y' : 'n', yes: true }),
    isActed: true,
  };
};
