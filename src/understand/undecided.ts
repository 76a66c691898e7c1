import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import { CHOICE } from './follow-sure.ts';
import { isAsserted, POSSIBLE } from './modality.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clause, type Clause, type Scene, type Step } from './scene.ts';
import type { Understanding } from './understand.ts';

const PROS =
  /\b(?:pros?|merits?|upsides?|benefits?|advantages?|positives?|good (?:side|points?|bits?|stuff|news)|the good|plus(?:es| points?)|gains|bull case|rewards?)\b|めりっと|利点|長所|良い(?:点|面|ところ|とこ|話)|いい(?:点|面|ところ|とこ|話)|ぷらす(?:面)?|恩恵|強み/;
const CONS =
  /\b(?:cons?|risks?|downsides?|drawbacks?|disadvantages?|negatives?|bad (?:side|points?|bits?|stuff|news)|the bad|minus(?:es| points?)|dangers?|harms?|bear case)\b|りすく|でめりっと|欠点|短所|悪い(?:点|面|ところ|とこ|話)|まいなす(?:面)?|危険|弱み/;
/** Which of the two weighs more. */
const WEIGHS =
  /\b(?:outweigh\w*|outnumber\w*|beats?|exceeds?|trump\w*|w[io]ns?(?: out)?|winning|prevail\w*|(?:bigger|larger|greater|stronger|heavier|weightier|more important) than|which (?:is|are|side|weighs?|wins?|comes out)|tips? the (?:scales?|balance)|on balance|on the whole|net (?:good|bad|positive|negative)|worth (?:it|the risk))\b|勝[つっちる]|上回|(?:ほう|方)が(?:大き|多|強|重|でか|上|勝)|どっち(?:が|の(?:ほう|方)が?)|どちら(?:が|の(?:ほう|方)が?)|差し引き|天秤|見合[うっい]/;
const SIDE_TAKEN =
  /\b(?:which|what)(?: one| side)?(?: of (?:them|those|the two))? (?:do|would|are) you (?:side with|on|lean(?:ing)?(?: to\w*)?|for|come down on|back|root(?:ing)? for)\b|\b(?:tak(?:e|es|ing)|pick(?:s|ing)?|choos(?:e|es|ing)) (?:a |any |either )?sides?\b|\b(?:article|piece|author|writer|text|post)\b[^?.]{0,20}\b(?:condemn\w*|denounc\w+|endors\w+|approves?(?: of)?|prais\w+|applaud\w*|neutral|balanced|impartial|even-?handed|critical)\b|(?:記事|筆者|著者|本文)[^。?？]{0,20}(?:断罪|糾弾|非難|礼賛|絶賛|称賛|支持)し(?:て|た)|(?:記事|筆者|著者|本文)[^。?？]{0,20}(?:中立|公平|ばらんす|批判的)|\bcomes? down (?:on|in favou?r|for|against)\b|\b(?:for or against|in favou?r or against|pro or con|approve or disapprove|thumbs (?:up|down) or|optimis\w+ or pessimis\w+|pessimis\w+ or optimis\w+|positive or negative|bullish or bearish)\b|\b(?:final|clear|overall) (?:verdict|judge?ment)\b|賛成[^。]{0,8}反対|反対[^。]{0,8}賛成|肯定[^。]{0,10}否定|楽観[^。]{0,10}悲観|賛否(?:は|の)?(?:どっち|どちら)|どっち(?:の味方|寄り|側に立)|どちら(?:の味方|寄り|側に立)|(?:肩を持|肩入れし|白黒)(?:って|て|つけ)?|(?:最終的な|はっきりした)(?:評価|判断|判定|結論)/;

/** What the article ends on without deciding it. */
const endOf = ({ knowledge }: Library): string | undefined =>
  [...knowledge.facts.values()].find(
    ({ topic, nature, points }) => topic === 'summary' && nature === 'forecast' && points.length > 0,
  )?.id;

/** Whether the one of two sides is held against the other, or a side is looked for. */
function asksSide(folded: string): boolean {
  if (SIDE_TAKEN.test(folded)) return true;
  return PROS.test(folded) && CONS.test(folded) && WEIGHS.test(folded);
}

const FOR = '(?:支え|支持|賛成|後押し|擁護|肯定|味方|応援|推す|裏付け)';
const AGAINST = '(?:止め|反対|否定|批判|反論|逆風|待った|警告|不利|ぶれき)';
const MATTER = '(?:材料|話|点|根拠|意見|論拠|論|内容|情報|面|もの|声|こと)';
/** Both what speaks for a thing and what speaks against it. */
const FOR_AND_AGAINST = new RegExp(
  String.raw`\b(?:points?|arguments?|case|evidence|material|reasons?|ammo|stuff|things?|anything|lines?) (?:\w+ )?(?:for|in favou?r|supporting|backing)\b.{0,40}\b(?:against|opposing|undermining)\b|\b(?:supports?|backs?) (?:him|her|them|it|that|this)\b.{0,40}\b(?:against|undermines?|contradicts?|warns?)\b|\bboth sides of (?:the|this|that) (?:argument|debate|case|story|coin)\b` +
    `|${FOR}[^。?？]{0,8}${MATTER}[^。?？]{0,8}${AGAINST}[^。?？]{0,8}${MATTER}|${AGAINST}[^。?？]{0,8}${MATTER}[^。?？]{0,8}${FOR}[^。?？]{0,8}${MATTER}|賛否両論|両論`,
  'u',
);

/** The one that tells both, by its two points of two topics. */
export function bothSides({ knowledge }: Library): string | undefined {
  const topicOf = (id: string) => knowledge.facts.get(id)?.topic;
  return [...knowledge.facts.values()].find(({ points }) => {
    const topics = points.map(topicOf);
    return points.length === 2 && topics.includes('merits') && topics.includes('risks');
  })?.id;
}

/** So likely a fact that it is the one of which it is asked how sure it is; by what is left without those words. */
const LIKELY = { own: 0.3, rest: 0.2 };

const NEAR = 3;
/** Whether a fact is only expected, or held possible. */
const isOpen = (id: string, { library: { knowledge } }: Understanding): boolean => {
  const { nature, en = '' } = knowledge.facts.get(id) ?? {};
  return nature === 'forecast' || POSSIBLE.test(en);
};

/** One of the two is claimed, and the other denied: that has a yes or a no. */
const RATHER = /\b(?:rather than|instead of|and not|not just|not an?)\b|であって|(?:じゃ|では)な/;

/** What parts the one from the other. */
const OR = /\b(?:or|vs|versus)\b|それとも|もしくは|あるいは|の?か、|[?？].|の、|\//u;

type Facts = Extract<Question, { kind: 'facts' }>;

/** In whose eyes: no part of what it is asked of. */
const IN_ITS_EYES =
  /\b(?:in|by|per|according to) (?:the |this )?(?:article|piece|text|author)(?:'s)?(?: (?:eyes|telling|view|words|account|framing|reading))?\b|記事(?:的に(?:は)?|では|の中で(?:は)?|上(?:は)?)/gu;

/** What stood before the one or the other. */
const ARTICLE = /\b(?:an?|the)\s*(?=[?.!]*$|\s,|,)/gu;

/** "As a fact or as a possibility?", asked of something together with it: of what is left without those words. */
function howSure(folded: string, { ranked: [own] }: Choice, parts: Understanding): Facts | undefined {
  const choice = CHOICE.exec(folded)?.[0];
  if (choice === undefined || !OR.test(choice) || RATHER.test(folded) || isAsserted(folded)) return undefined;
  const rest = folded.replace(choice, ' ').replace(IN_ITS_EYES, ' ').replace(ARTICLE, ' ').trim();
  const isSaid = /\p{L}{3}|[\p{sc=Han}ぁ-ん]{2}/u.test(rest);
  const near = isSaid ? readFolded(rest, rest, parts).findings.facts.slice(0, NEAR) : [];
  const meant = near.filter(({ share = 0 }) => share >= LIKELY.rest);
  // What only may be is asked about rather than what is told beside it for a fact.
  const open = meant.find(({ id }) => isOpen(id, parts));
  const likely = open ?? meant[0] ?? [own].find((fact) => (fact?.share ?? 0) >= LIKELY.own);
  return likely && { kind: 'facts', ids: [likely.id], sureness: true };
}

/** The article is said to be for one of those whom it tells of. */
const BIASED =
  /\b(?:article|piece|author|writer|you|it|cat|technyan|post)\b[^?.]{0,24}\b(?:(?:tak(?:e|es|ing)|on) [\w.']{2,16}(?:'s|s')? side|biased|favou?r(?:s|ing)? [\w.]{2,16}|root(?:s|ing)? for|side[sd]? with)\b|(?:記事|筆者|著者|本文|てくにゃん|君|お前|あなた)[^。?？]{0,20}(?:肩を持|肩入れ|びいき|ひいき|贔屓|味方し|味方な|偏って)/u;

/** Neither yes nor no: what the article ends on is told. */
function leftOpen(scene: Scene): Clause | undefined {
  const end = endOf(scene.parts.library);
  return end === undefined
    ? undefined
    : clause(scene, { kind: 'unknown', near: [end], hint: true, lack: 'side' });
}

/** "Do the pros outweigh the cons?", "does it take a side?": what the article leaves open is neither yes nor no. */
export const readUndecided: Step = (scene) => {
  const { context, own, parts } = scene;
  const { folded, companies } = context.reading;
  if (companies.length > 0) {
    if (BIASED.test(folded) && !scene.last) return leftOpen(scene);
    const open = scene.last ? undefined : howSure(folded, own, parts);
    // Of what was done with money, the deals themselves tell.
    const isOpen = parts.library.knowledge.facts.get(open?.ids[0] ?? '')?.nature === 'forecast';
    return open && isOpen ? clause(scene, open) : undefined;
  }
  const both = FOR_AND_AGAINST.test(folded) ? bothSides(parts.library) : undefined;
  if (both !== undefined)
    return clause(scene, {
      kind: 'facts',
      ids: [both],
      ...(context.yesNo ? { polarity: 'y', yes: true } : {}),
    });
  if (asksSide(folded)) return leftOpen(scene);
  const sure = scene.last ? undefined : howSure(folded, own, parts);
  return sure && clause(scene, sure);
};
