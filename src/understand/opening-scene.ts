import { featuresOf } from '../knowledge/features.ts';
import { fold } from '../text/fold.ts';
import { lettersIn } from '../text/tokens.ts';
import { pointsBack } from './follow.ts';
import { look } from './look.ts';
import { asks } from './asking.ts';
import { isAsking } from './padding.ts';
import { toldBy } from './story.ts';
import { tellsOwn } from './tells-own.ts';
import type { Understanding } from './understand.ts';

/** Where what is said first may end. */
const ENDS =
  /,(?!\d)\s*|[:;…、：]\s*|[.!。！]+\s+|[。！]|!(?=[^\s\d=!])|\s+(?:but|[-–—]+)\s+|(?<=[a-z]),? (?:and|so) (?=(?:who|what|when|where|why|how|which)\b)|\n+/iu;
const MOST_CLAUSES = 4;
/** Longer ones may tell more, in UTF-16 units. */
const LONGEST = 120;

/** Of asking, reading and knowing, or only a word in passing. */
const OF_ASKING =
  /\b(?:questions?|bear with|ask(?:s|ed|ing)?|wonder\w*|curious|sorry|apolog\w*|pardon|excuse|bother|help me|help (?:out|here|please)|explain\w*|answers?|read(?:ing)?|skimmed|(?:the|this|your|that) (?:article|piece) (?:but|yet)?$|thread|video|quiz|exam|test|report|essay|slides?|notes?|context|double[- ]check|making sure|be sure|clear|confus\w+|lost|understand|remind|settle|forgot|new here|server|english|thanks|thank|cheers|hello|hi|hey|morning|evening|afternoon|(?:cat|kitty|technyan)$|everyone at|someone (?:posted|asked)|wait|hold on|hang on|seriously|last one|one more|here goes|silly|dumb|stupid)\b|質問|疑問|答えら|聞[きいくか]|訊|教え|おしえ|確認|説明|すみません|すいません|ごめん|恐縮|失礼|勉強|初心者|素人質問|初歩|にわか|新参|初見|通りすが|横から|お忙し|夜分|急ぎ|最後|もう(?:一|ひと)つ|次の|一個|ひとつ|念のため|今さら|今更|話[がは]?(?:変|それ)|記事.{0,6}(?:読|開[いけかくき]|見[てた])|動画|ニュース|テスト|クイズ|レポート|プレゼン|資料|はじめまして|初めまして|ありがと|助か|なるほど|混乱|忘れ|ど忘れ|わから|分から|わかって|分かって|わかん|気にな|詰まっ|言い合い|決着|ところで|そういえば|ちなみに|結局のところ|要する|単刀直入|ずばり|ズバリ|正直|(?:にゃん|猫|ねこ)(?:こ|ちゃん|さん|先生|様|くん){0,8}$|ねえ|おーい|あのー|えーと|えっと/iu;
/** A whole clause that only leads over to the next: 「復習なんですけど」. */
const LEADS_OVER = /(?:けど|けれど|ですが|ますが|だが|んだが|ので|んで)$/u;
const SAYS_WHY = [OF_ASKING, LEADS_OVER];
/** What is held of the article, supposed, or said against her: that is part of what is asked. */
const HOLDS =
  /^(?:(?:and|but|so|well|oh) )?(?:if|suppose|supposing|assum\w+|say|imagine|given|since|because|unless|without|besides|apart|except|instead|although|though|while|when|as|of|in|by|at|on|from|between|among|with|under|no|nope|yes|yeah|yep|wrong|right|not(?! sure)|exactly|true|false|correct|either|both|neither)\b(?! (?:a sec|context|the train|the bus))|\b(?:think|thought|believe|reckon|guess|suppose|claims?|say(?:s|in|ing)?|said|told|insists?|swears?|convinced|wrong|true|false|right|mean|meant|call(?:s|ed)?|compare\w*|than|instead|rather|unlike|despite|except)\b|(?:なら|たら|れば|として|以外|抜きで|の場合|じゃなくて|ではなく)[、,\s]*$|^(?:いや|違|ちが|うん|はい|いいえ|ううん|そう)|もし|仮に|^(?:その)?(?:最後|最初|[一二三四1-5](?:つ|番)目)の(?:やつ|もの|ほう|方|点)[、,\s]*$|(?:って|と)(?:言|いっ|いう|思|おも|主張|書)|らしい|そうだ|じゃない|[とや][、,\s]*$|区間|矢印/iu;
/** 「コメントに赤字の予測が出てくるけど」: what stands there is asked about. */
const STANDS_THERE =
  /(?:コメント|記事|本文|図|まとめ|最後)[^、。]{0,10}(?:に|で)[^、。]{2,16}(?:が|って)(?:出て|載って|書いて|書かれて|あ(?=る|った))[^、。]{0,6}(?:けど|が|けれど)[、,\s]*$/u;

const FIGURE =
  /\d(?! ?(?:\d? ?(?:am|pm|yo|th|st|nd|rd|歳|才|時|日|分|days?|hours?|minutes?|mins?|years? old)\b))|[$¥€%％]/iu;
/** What a question is made of: names, sums, and what companies have that the article lacks. */
const isTelling = (feature: string, { library }: Understanding): boolean =>
  /^[ef]:/u.test(feature) ||
  (feature.startsWith('a:') && library.knowledge.absent.get(feature.slice(2))?.offTopic !== true);
/** How far one has read. */
const OF_READING =
  /\b(?:i|we|i've|i'm|i have)\b.{0,20}\b(?:read|skimm(?:ed|ing)|lost|open|follow|finish(?:ed)?|gave up)\b.{0,16}\b(?:it|title|headline|article|link|page|piece|thing|along|half)\b|(?:記事|たいとる|タイトル|見出し|リンク|ページ|本文).{0,10}(?:読|見て|見た|開[いけかくき]|無く|なく|失|寝)/iu;
/** Whether she may know. */
const OF_HER =
  /\b(?:if|whether|that) (?:you|u)(?:'re|'ll| are| will)? (?:(?:can|could|might|may|even|able to) ){0,12}(?:answer|know|help|tell)\b/iu;
/** 「誰も答えられなかった」: asks for nobody. */
const NOBODY = /(?:誰|だれ|何|なに|どこ|どれ)も|何か|なんか/gu;
/** Who one is: 「アナリストの者です」, "i'm a student". */
const INTRODUCES =
  /^(?:i'?m|i am) (?:just |only )?an? [\w' -]{3,30}(?: (?:here|by trade))?$|^[^、。はがを]{2,14}(?:の者|をして(?:い)?る者|をやって(?:い)?る者|をして(?:い)?ます|をやって(?:い)?ます)(?:です|だ)?(?:が|けど)?$/iu;
/** Only says how well one writes. */
const OF_LANGUAGE =
  /\b(?:my|native|first|mother|bad|poor|broken)\b.*\b(?:english|language|grammar|spelling)\b|\benglish (?:is|isn'?t)\b/iu;
/** So little it tells, it is the scene. */
const FAINT = 0.15;
/** So well it may be told of and still be only the scene, and the question after it is so much plainer. */
const [LIKELY, PLAINER] = [0.5, 0.2];
/** So well what is left is a question of hers. */
const PLAIN = 0.3;
/** So well that it needs nothing said before it. */
const SURE = 0.6;
/** "This article", "are there …": points at nothing that was said. */
const THE_ARTICLE =
  /\b(?:this|that|the) (?:article|piece|text|story|author|cycle|loop|industry)\b|\bthere\b|この(?:記事|投資|循環|構造|業界)/giu;

/** "For the table I need the base-year value": what is needed is asked for, and the first of a list. */
const NEEDS =
  /\b(?:i|we)(?:'ll|'d| will| would| also| just){0,12} (?:need|want|require|like|am after|are after) (?:to (?:have|see|know) )?(?:the|its|both|each|an?) (?:[\w'-]+ ){0,3}(?:values?|figures?|sizes?|numbers?|amounts?|forecasts?|rates?|baseline|projections?)\b/iu;

/** "None of the three groups, A, B and C, can …": a claim that only goes on behind the comma. */
const NONE_OF =
  /\b(?:none|neither|each|all|both|every one|any|one) of (?:the|these|those|its|their) [\w ]{3,24}$/iu;

/** "TAM today, TAM 2030, …": a few words of which the next bit takes up one are the first of a list. */
const MOST_WORDS = 3;
function opensList(clause: string, left: string): boolean {
  const words = fold(clause).match(/[\p{L}\p{N}]+/gu) ?? [];
  const [next = ''] = fold(left).split(/[,;:.!?]/u, 1);
  return (
    words.length <= MOST_WORDS &&
    words.some((word) => /^[a-z]{3,}$/u.test(word) && next.split(/\W+/u).includes(word))
  );
}

/** Whether a clause only sets the scene for what comes after it, and asks for nothing. */
function setsOnlyScene(clause: string, left: string, parts: Understanding): boolean {
  if (clause.length > LONGEST || !/[\p{L}\p{N}]/u.test(clause)) return false;
  if (
    /[?？「」『』“”"]/u.test(clause) ||
    asks(clause.replace(NOBODY, '')) ||
    FIGURE.test(clause) ||
    NEEDS.test(clause) ||
    HOLDS.test(clause) ||
    STANDS_THERE.test(clause) ||
    NONE_OF.test(clause) ||
    opensList(clause, left)
  )
    return false;
  if (OF_LANGUAGE.test(clause) || INTRODUCES.test(clause)) return true;
  const sight = look(clause, parts);
  const features = featuresOf(sight.spots);
  if (features.some((one) => isTelling(one, parts))) return false;
  const isOffTopic = features.some((one) => one.startsWith('a:'));
  if (!isOffTopic && !SAYS_WHY.some((pattern) => pattern.test(clause)) && !tellsOwn(clause)) return false;
  if (isOffTopic && toldBy(left, parts) < PLAIN) return false;
  if (OF_READING.test(clause) || OF_HER.test(clause)) return true;
  if (pointsBack(fold(left.replace(THE_ARTICLE, ' '))) && toldBy(left, parts) < SURE) return false;
  const told = sight.first.facts[0]?.share ?? 0;
  return told < FAINT || (told < LIKELY && told + PLAINER < toldBy(left, parts));
}

/** Who asked, or that one is to say it, without a mark: "my boss just asked me …", "remind me …". */
const LEADS =
  /^(?:(?:so|ok|okay|hey|and|hi)[, ]+){0,12}(?:(?:(?:my|our|an?|one of my|some|this|the) (?:[\w'-]+ ){1,4}?(?:(?:just|keeps?|kept|is|was|are|were|has been|always|also) ){0,12}(?:asked|asks?|asking|wants? to know|wanted to know|wonders?|wondered|is wondering)(?: (?:me|us|today|again|yesterday)){0,12}|someone (?:just )?asked(?: me)?)(?:[,:]\s*|\s+(?!(?:to|about|for|if|whether|on|in|at|that|and|why|every|all|again|questions?)\b))|(?:(?:please |pls )?remind me|do you know|any idea|wait,? what|(?:can|could) (?:you|u) (?:tell|remind) me|help me out(?: here)?)(?:[,:?!.]+\s*|\s+(?=(?:is|are|was|were|does|do|did|has|have|can|could|will|would|who|what|when|where|why|how|which|whose|whats|hows|whos)\b)))/iu;

/** Long enough to be asked, in letters. */
const LEAST = { ja: 5, en: 10 };
const isLong = (text: string): boolean => lettersIn(text) >= (/[ぁ-ん]/u.test(text) ? LEAST.ja : LEAST.en);

/** Asks of those whom the scene tells of. */
const OF_SCENE =
  /\b(?:we|us|our|ours|my|mine|he|she|him|her|his|hers)\b|\bi\b(?! (?:need|want|wonder|ask|guess|get|forgot|don'?t|mean|can|could|just))|私|わたし|俺|おれ|僕|ぼく|うちの|彼|言い張|って(?:言|いう|思)|\b(?:says|claims|insists|thinks|swears)\b|\b(?:is|was) that\b[?. ]*$/iu;
/** Whether what is left asks by itself. */
const standsAlone = (text: string, parts: Understanding): boolean =>
  isLong(text) && !OF_SCENE.test(text) && (isAsking(text) || toldBy(text, parts) >= PLAIN);

/** Where the first clause ends that only sets the scene. */
function sceneEnd(text: string, parts: Understanding): number | undefined {
  const lead = LEADS.exec(text)?.[0];
  if (lead !== undefined) return lead.length;
  const end = ENDS.exec(text);
  const after = end ? end.index + end[0].length : 0;
  if (!end || !setsOnlyScene(text.slice(0, end.index).trim(), text.slice(after), parts)) return undefined;
  return after;
}

/**
 * What is asked, without the clauses before it that only say who asks, why, or that something is asked: 「母に説明したいんだけど、」,
 * "i'm new to all this, ". Nothing is taken where no question of its own is left.
 * @param text as typed, without markup
 */
export function withoutOpeningScene(text: string, parts: Understanding): string {
  let kept = text;
  for (let round = 0, left = text; round < MOST_CLAUSES; round++) {
    const end = sceneEnd(left, parts);
    if (end === undefined) break;
    left = left.slice(end);
    if (standsAlone(left, parts)) kept = left;
  }
  return kept;
}
