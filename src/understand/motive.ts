import type { Library } from '../knowledge/index.ts';
import type { Fact, Layer } from '../knowledge/schema.ts';
import { isAiCompany, type Context } from './context.ts';
import type { Question } from './question.ts';
import { clause, PLAIN, type Scene, type Step } from './scene.ts';
import { LAYER_CLAIMS } from './stands.ts';
import { whyGiven } from './why.ts';

/** What somebody is after, or gets out of it. */
const MOTIVE =
  /\bin it for\b|\b(?:gets?|getting|gains?|gaining)\b[^,.?!]{0,14}\bout of\b|\bwhat (?:do|does|did|would|will|are|is|could)\b[^,.?!]{2,40}\b(?:(?:get(?:ting)?|gain(?:ing)?|want(?:ing)?|seek(?:ing)?|stand to (?:gain|win|get))\b|(?:after|hop(?:e|ing) (?:for|to (?:gain|get|win)))\b(?! (?:that|all|this|the \w+ (?:was|is|got)|such|20\d\d)\b))|\breasons? (?:for|behind|of)\b[^,.?!]{2,30}\b(?:bets?|betting|stakes?|invest\w*|backing|funding|buying)\b|\b(?:motiv(?:es?|ations?)|incentives?|agenda|endgame|game ?plan|angle|aims?|upsides?|payoffs?)\b|\b(?:what|which|how)\b[^?]{0,20}\b(?:benefits?|goals?|strateg(?:y|ies)|advantages?)\b|\bhow (?:do|does|would|could|will)\b[^,.?!]{2,30}\b(?:profit|benefit|gain|win|make money|earn)\b|\bwhy (?:do|does|would|are|is|should)\b[^,.?!]{2,40}\b(?:invest\w*|back(?:ing)?|fund(?:ing)?|bother\w*|pour\w*|put(?:ting)?|throw\w*|hand(?:ing)?|pump\w*|bankroll\w*|involved|care|keen|play(?:ing)? along)\b/;
const MOTIVE_JA =
  /うまみ|旨(?:味|み)|(?:何|なに|どこ)が[^、。]{0,4}(?:嬉し|うれし|おいし|美味し|得(?!意)|楽し|いい|良い)|狙[いっ]|ねらい|目的|動機|思惑|意図|魂胆|下心|真意|本音|見返り|めりっと|利点|(?:何|なに|どんな)[^、。]{0,4}(?:得(?!意)|利益|儲け|もうけ|恩恵)|得(?:が|する|して|になる)|目当て|何(?:が|を)?(?:し)?(?:たく|したい|欲しい|ほしい|求め)|作戦|戦略|(?:なぜ|なんで|どうして|何で|何のため|なんのため)[^。?？]{0,30}(?:出資|投資|金|賭け|ばっく|関わ|肩入れ)/;

/** Whether it is asked what somebody is after. */
export const asksMotive = (folded: string): boolean => MOTIVE.test(folded) || MOTIVE_JA.test(folded);

/** To whom something is given or done: those are not the ones that are after it. */
const OBJECT =
  /ai(?:企業|会社|らぼ)(?:たち|各社)?(?:に|へ|への|を)(?!とって)|\b(?:in|into|to|on|of|for|at|from|with|back|backs|backing|fund|funds|funding|bankroll(?:ing)?) (?:the |these |those |all |every |several |rival |big |leading ){0,12}(?:ai|model) (?:compan(?:y|ies)|firms?|labs?|developers?|makers?|startups?)\b/g;

/** The one trade whose motive is asked, by the words for it; undefined for none or several. */
export function tradeIn(folded: string): Layer | undefined {
  const subject = folded.replace(OBJECT, ' ');
  const [named, second] = LAYER_CLAIMS.filter(([, words]) => words.test(subject));
  return second ? undefined : (named?.[0] ?? (LABS.test(subject) ? 'ai' : undefined));
}
const LABS =
  /\b(?:ai )?labs\b|\bai (?:startups?|outfits?|folks?|guys|people|side)\b|ai(?:側|屋|勢|各社|を(?:作|開発)[^、。]{0,6}(?:会社|企業|側|とこ|ところ))/;

const GIVES_REASON = /\b(?:why|how come)\b|なぜ|なんで|何で|どうして/;

/** What those in a trade are after: as the one of them that invests is, or as those are who are invested in. */
export function aimsOf(trade: Layer | undefined, context: Context, library: Library): Question | undefined {
  if (trade === undefined) return undefined;
  const { entities, graph } = context;
  const inTrade = [...entities.values()].filter(({ layers }) => layers.includes(trade));
  const [giver] = inTrade.filter(({ id }) => graph.outOf(id, 'investment').length > 0);
  if (giver) return whyGiven(context, giver.id, undefined);
  // Why they need it, or give it, is told of each of their aims.
  if (GIVES_REASON.test(context.reading.folded)) return undefined;
  const own = aimsOfLabs(context, library);
  return own && { kind: 'facts', ids: [own.id] };
}

/** The list of what those are after who are invested in. */
export const aimsOfLabs = (context: Context, { knowledge }: Library): Fact | undefined =>
  [...knowledge.facts.values()].find(
    ({ topic, points, entities: [first = ''] }) =>
      topic === 'strategy' && points.length > 0 && isAiCompany(context, first),
  );

/** The one that gets it is after something, too. */
const TAKES =
  /\b(?:tak(?:e|es|ing)|took|accept\w*|rais(?:e|es|ed|ing)|receiv\w+)\b|受け(?:取|入れ)|もら[いうっえ]|集め|調達/;

const GETS_FROM = /(?<!\b(?:hop(?:e|es|ing)|want(?:s|ing)?) to )\bgets?\b[^,.?!]{0,12}\bfrom\b/;

/** What the one that is named is after, or the one of two that backs the other. */
function aimsOfNamed(scene: Scene): Question | undefined {
  const { context } = scene;
  const { graph, reading, has } = context;
  // Why one gives to another has its own readers, and what comes from one to another is told by the deals.
  if (GIVES_REASON.test(reading.folded) || GETS_FROM.test(reading.folded)) return undefined;
  const [first = '', second, third] = reading.companies;
  const trade = tradeIn(reading.folded);
  if (second === undefined && graph.outOf(first, 'investment').length > 0)
    return whyGiven(context, first, undefined);
  // "What does the chip maker get out of backing OpenAI?"
  if (second === undefined) return trade === 'ai' ? undefined : aimsOf(trade, context, scene.parts.library);
  if (third !== undefined || has('r-pay', 'r-supply', 'r-chip', 'r-cloud')) return undefined;
  if (TAKES.test(reading.folded))
    return isAiCompany(context, first) ? aimsOf('ai', context, scene.parts.library) : undefined;
  // "What does A get from B?" is asked of A; in Japanese whoever is named first may be but the one that it is about.
  const turned = /[ぁ-ん]/.test(reading.folded) ? graph.between(second, first, 'investment') : [];
  const [stake] = [...graph.between(first, second, 'investment'), ...turned];
  return stake && whyGiven(context, stake.from, stake.to);
}

/** So plainly a fact tells it itself that nothing has to be worked out of the deals. */
const isTold = ({ own: { ranked }, parts }: Scene): boolean => {
  const [first] = ranked;
  const topic = parts.library.knowledge.facts.get(first?.id ?? '')?.topic ?? '';
  return (first?.share ?? 0) >= PLAIN && !OF_NAMES.has(topic);
};
/** Facts that only tell who is in it. */
const OF_NAMES = new Set(['layers', 'investors', 'deals']);

/** "What's in it for the chip makers?", 「半導体屋は何がうれしいの」, "what does NVIDIA get out of it?": what they are after. */
export const readMotive: Step = (scene) => {
  const { context } = scene;
  const { folded, companies, figures } = context.reading;
  if (!asksMotive(folded)) return undefined;
  if (context.yesNo || figures.length > 0 || context.has('q-amount', 'q-when', 'q-else', 'r-layer'))
    return undefined;
  if (isTold(scene)) return undefined;
  const question =
    companies.length > 0 ? aimsOfNamed(scene) : aimsOf(tradeIn(folded), context, scene.parts.library);
  return question && { ...clause(scene, question), isActed: true };
};
