import type { Ranked } from '../knowledge/ranking.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import { imagesIn } from './metaphors.ts';
import type { Message } from './one-asked.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { wantsYesNo } from './yesno.ts';

/** Wants to know what was meant by something: asked outright, or by not having got it. */
const ASKS_MEANING = new RegExp(
  [
    /\bw(?:dy|yd)m\b|\bwhat (?:do|does|did|do you think|are|were|is|was) (?:you|u|ya|it|that|they|she|the cat|technyan|[\w' -]{2,40}) (?:even |actually |really |exactly )?(?:mean(?!s? for)\b|(?:getting|driving|hinting) at|on about|trying to say|supposed to mean)/,
    /\b(?:what(?:'s|s| is| was)|whats) (?:the |that |this |your |ur )?[\w' -]{0,30}\b(?:mean(?:t|ing|s)?|all about|supposed to mean|on about)\b|\b(?:the |any |your |ur )(?:meaning|point|idea|sense|thinking|logic) (?:of|behind|in) (?:the|that|this|saying|comparing|calling|your|ur|likening|using)\b/,
    /(?:\b(?:i|we)|^(?:sorry,?|still|just|really)?) ?(?:\w+ )?(?:don'?t|didn'?t|do not|did not|can'?t|cannot|couldn'?t|never) (?:quite |really |even |actually |fully |get to )?(?:get|got|follow|understand|see|grasp|catch|make sense of)\b|\b(?:don'?t|didn'?t) (?:get|understand) it\b|\bnot (?:quite |really )?(?:following|getting|understanding)\b|\bmiss(?:ed|ing)? (?:the|your|ur) point\b|\bover my head\b|\blost (?:me|on me)\b|\b(?:confus(?:ed|es|ing)|puzzl(?:ed|es|ing)|baffl(?:ed|es|ing))\b|\bwent (?:right )?past me\b/,
    /\b(?:eli5|explain|clarify|elaborate|unpack|expand on|spell out|break down|walk me through|in plain (?:english|words|terms))\b|\bmakes? no sense\b|\bhow (?:so|come)\b.*\b(?:like|as|compar\w+)\b/,
    /(?:どういう|何の|なんの)(?:こと|意味|いみ|つもり|意図|話|たとえ|比喩)|どゆ(?:こと|意味)|何が(?:言い|いい)た(?:い|かった)|(?:意味|意図|真意|趣旨|いみ)(?:が|は|を|って|も|なんだ|不明|わから|分から)|ぴんと(?:こ|来|き)|(?:説明|解説|せつめい|かいせつ)(?!会|が(?:ある|な))|(?:かみ|噛み)砕|さっぱり|ちんぷんかんぷん|(?:わか|分か|解)(?:ら|りま|りづ|りに|んな)(?:ん|ない|なく|なか|へん|せん|ず|ぬ|くい|なかった)|理解(?:でき|が|に苦|不能)|しっくり(?:こ|来)|要は(?:どう|何|なに)|つまり(?:どう|何|なに)|腑に落ち|(?:何|なに)(?:を|が)(?:言い|いい|指し|意味し|表し|さし)|どこが(?:似|おな|同じ)|なにそれ|何それ/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** Asks something of an image that is named, which is best told with what is behind it. */
const ASKS_OF_IMAGE =
  /\b(?:what|how|in (?:what|which) (?:sense|way)|tell me|about|meaning)\b|何|なに|なん(?!で)|どう|どんな|とは|って[?？。]?$|教え|くわし|詳し/;
/** But not who draws it, where, when, or for what reason. */
const ASKS_ELSE =
  /\b(?:who|whose|when|where|which|why|how come|other|else|section|not|besides)\b|誰|だれ|どこ|いつ|なぜ|なんで|何で|どうして|理由|ほか|他|以外|じゃな[いく]|(?:何|なに)(?:に|と)(?:例え|たとえ|比べ|似)|いくつ/;

/** In a race, who backs them all loses: what is asked is why here it works. */
const LOSES =
  /\b(?:los(?:e|es|ing|ses?)|lost|loser|break even|house (?:always )?wins|bookies?|never pays|waste|in the red|negative return)\b|損|負け|赤字|外れ|はずれ|もうから|儲から|元(?:が|は|も)?(?:を)?(?:取れ|とれ|取り)|まいなす|無駄|割に合/;
const WORKS =
  /\b(?:why|how|what makes)\b|なぜ|なんで|何で|どうして|なして|理由|(?:どう|何)違|(?:成り立|なりた|大丈夫|通用|平気|うまくい)/;

/** So surely the fact of those that there are, whatever else the text may be. */
const SURELY = 0.5;
/** Of an image that is named less will do. */
const LIKELY = 0.3;

/** The likeness that is drawn to a race, and what holds where the likeness ends. */
const [RACE, BUT_HERE] = ['comment-horse-race', 'comment-big-market'];

const isAlone = ({ reading, has }: Context): boolean =>
  reading.companies.length + reading.figures.length === 0 &&
  !wantsYesNo(reading.folded) &&
  !has('q-amount', 'q-when', 'q-count');

/** So likely small talk that what it is of would go unheard. */
const CHATTY = 0.2;
const soundsLikeChat = ({ talk, has, asked: [first] }: Context): boolean =>
  talk >= CHATTY || has('t-puzzled') || first?.intent === 'more';

/** Names a thing of the article's, and not just that something was said. */
const namesThing = ({ reading: { features } }: Context): boolean =>
  features.some((feature) => /^c:(?![qrt]-)/.test(feature) && !OF_TALK.has(feature));
const OF_TALK = new Set(['c:explain', 'c:metaphor', 'c:opinion', 'c:technyan-comment', 'c:simple-words']);

/** "The horse race thing you said, I don't get it": the view that is meant, and the one behind it. */
export function readMeaning(folded: string, { text, parts }: Message): Clause | undefined {
  const [image, another] = imagesIn(folded);
  const asks = ASKS_MEANING.test(folded);
  const asksOfImage = image !== undefined && ASKS_OF_IMAGE.test(folded) && !ASKS_ELSE.test(folded);
  const isOdd = LOSES.test(folded) && WORKS.test(folded);
  if (another !== undefined || !(asks || asksOfImage || isOdd)) return undefined;
  const { context, findings } = readFolded(folded, text, parts);
  if (!isAlone(context) || !(image ?? namesThing(context))) return undefined;
  const likely = ({ id, own = 0 }: Ranked) => own >= (id === image ? LIKELY : SURELY);
  const meant = findings.facts.find(likely)?.id ?? (asks ? image : undefined);
  const fact = parts.library.knowledge.facts.get(meant ?? '');
  if (!fact) return undefined;
  if (fact.id === RACE && isOdd) return clauseOf(text, { kind: 'facts', ids: [BUT_HERE] }, parts);
  const [behind] = fact.nature === 'opinion' ? fact.why : [];
  const isAsked = asks || (asksOfImage && fact.id === image);
  if (!isAsked || (behind === undefined && !soundsLikeChat(context))) return undefined;
  const ids = behind === undefined ? [fact.id] : [fact.id, behind];
  return clauseOf(text, { kind: 'facts', ids }, parts);
}
