import { fold } from '../text/fold.ts';
import { namesIn } from './ask-lists.ts';
import { isAsking } from './padding.ts';
import { pointsBack } from './follow.ts';
import { look } from './look.ts';
import { toldBy } from './story.ts';
import type { Understanding } from './understand.ts';

/** 「利益相反という言葉が気になりました。」: what somebody wonders about, told as news and asked of nobody. */
const JA =
  /^(?:[^。？?！!\n]{0,80}[、,]\s*)?(?:(?:私|わたし|僕|俺|自分|上司|友人|友達|同僚|家族|妻|夫|母|父|息子|娘|部下|後輩|先輩)(?:が|は|も)、?)?(?<of>(?!という|って)[^。、,？?！!\n「」]{2,24}?)、?(?:(?:という|といった|って(?:いう)?)(?:言葉|話|仕組み|点|ところ|ワード|用語|表現|部分|やつ)|のこと|の(?:話|部分|ところ|箇所|件))?(?:が|に|を|は)(?:ちょっと|少し|すごく|とても|どうしても|やっぱり|最近|特に|かなり|めっちゃ)?(?:気にな(?:り|って|る|った)|気にし(?:て|た)|引っかか(?:り|って|る|った)|ひっかか(?:り|って|る|った)|心配(?:です|だ|で|し(?:て|た))|不安(?:です|だ|で)|関心(?:が|を)(?:あ|持)|興味(?:が|を)(?:あ|持|わ|湧)|目に(?:留|と)ま)[^。、,？?！!\n]{0,16}?[。！!\n…、]\s*(?<rest>[^\s。][\s\S]*)$/u;
/** "I'm curious about the bubble. …", "the bubble part caught my eye, …". */
const EN = [
  /^(?:(?:so|ok|hey|hi|also),? ){0,12}(?:i(?:'m| am|m)|i(?:'ve| have)? been|my \w+(?:'s| is)|been) (?:(?:really|a bit|kinda|just|mostly|also|very|quite|always|still) ){0,12}(?:curious|wondering|worried|concerned|thinking|confused|interested|worrying|nervous)(?: a bit| a lot)? (?:about|by|in) (?<of>[^.,;:!?\n]{3,50}?)(?:[.;!…\n]+\s*|, (?:so |and )?|\s+[-–—]+\s*)(?<rest>\S[\s\S]*)$/iu,
  /^(?:(?:so|ok|hey|hi|also),? ){0,12}(?<of>(?:the|that|this) [^.,;:!?\n]{3,50}?) (?:really |just |kinda )?(?:caught my (?:eye|attention)|stuck with me|intrigue[sd] me|confuse[sd] me|worrie[sd] me|interest(?:s|ed) me|bother(?:s|ed) me|lost me)(?: (?:a bit|a lot|the most))?(?:[.;!…\n]+\s*|, (?:so |and )?|\s+[-–—]+\s*)(?<rest>\S[\s\S]*)$/iu,
  /^(?:(?:so|ok|hey|hi|also),? ){0,12}(?:my|our|the|a|some) [\w' -]{2,30}? (?:(?:just|also|briefly|keeps|kept) ){0,12}(?:mention(?:s|ed|ing)|brought up|bringing up|talked about|was talking about|talking about|going on about|touched on) (?<of>[^.,;:!?\n]{3,50}?)(?: (?:today|yesterday|in class|at work|last week|earlier|at dinner))?(?:[.;!…\n]+\s*|, (?:so |and )?|\s+[-–—]+\s*)(?<rest>\S[\s\S]*)$/iu,
];

/** So well the question is one of hers, it says all by itself. */
const PLAIN = 0.5;
/** What one wonders about is one of hers. */
const KNOWN = 0.3;
/** "This article", "are there …": points at nothing that was said. */
const THE_ARTICLE =
  /\b(?:this|that|the) (?:article|piece|text|author|cat)\b|\b(?:is|are) there\b|この(?:記事|文章)/giu;
/** 「詳しく」: no question, yet all that is asked. */
const MORE = /^(?:もう少し|もっと|ちょっと)?(?:詳し|くわし|教え|おしえ|説明|解説)/u;

/** Agreement is asked for with what was said, not for more on it. */
const TAG =
  /^(?:right|correct|true|yes|yeah|no|ok|is that (?:right|correct|so)|am i right|doesn't it|don't they)[?.! ]*$/i;

const likeliest = (text: string, parts: Understanding): string | undefined =>
  look(text, parts).first.facts[0]?.id;

/** Whether a fact is one of the points of another, or of one of those. */
function isPointOf(fact: string | undefined, overview: string | undefined, parts: Understanding): boolean {
  if (fact === undefined || overview === undefined) return false;
  const parent = parts.library.parents.get(fact);
  return parent === overview || isPointOf(parent, overview, parts);
}

/**
 * A question behind the matter that somebody wonders about is asked of that matter, and nothing is claimed: 「バブルが心配で。
 * 記事は何て？」 is 「バブルについて、記事は何て？」. Where the question says by itself what it is about, it is left alone.
 */
export function ofInterest(text: string, parts: Understanding): string {
  const found = JA.exec(text) ?? EN.map((pattern) => pattern.exec(text)).find(Boolean);
  const { of, rest } = found?.groups ?? {};
  if (of === undefined || rest === undefined || TAG.test(rest)) return text;
  if (MORE.test(rest)) return toldBy(of, parts) >= KNOWN ? `${of}について${rest}` : text;
  if (!isAsking(rest)) return text;
  const [matter, question] = [toldBy(of, parts), toldBy(rest, parts)];
  const isPoint = isPointOf(likeliest(of, parts), likeliest(rest, parts), parts);
  const isBack = pointsBack(fold(rest.replace(THE_ARTICLE, ' ')));
  if (question >= PLAIN && (question > matter || namesIn(rest, parts).length > 0) && !isBack && !isPoint)
    return rest;
  if (matter < KNOWN) return text;
  return /[ぁ-ん]/u.test(rest) ? `${of}について、${rest}` : `on ${of}, ${rest}`;
}
