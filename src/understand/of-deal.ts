import type { Library } from '../knowledge/index.ts';
import { isInvestor, type Context } from './context.ts';
import { disclosureOf } from './disclosure.ts';
import { isShort, type Turn } from './follow.ts';
import { dealOf, tieTo } from './listed.ts';
import type { Question } from './question.ts';

/** "Is that a lot?", 「それって多いほう？」: how much it is, by the asker's own measure. */
const WEIGHS =
  /^(?:(?:and|so|ok|okay|wow|lol|but|wait|hm+|huh|whoa|damn) ){0,12}(?:is|isn't|isnt|was)(?: (?:that|it|this|the (?:amount|sum|number|figure)))?(?: (?:even|really|actually|considered|supposed to be|like)){0,12} (?:an? )?(?:lot|much|big|large|huge|small|tiny|little|high|low|massive)(?: (?:deal|amount|number|sum|figure|money|cash|rate))?(?: of (?:money|cash|dough))?(?: (?:for|in) (?:ai|tech|them|this|that))?(?: or (?:not|what|nah|small|little|low))?$|^(?:え、|へえ、?|でも|で、?)?(?:それ|これ|その額|その金額|この額|その数字|金額)(?:って|は|て)?、?(?:かなり|けっこう|結構|実際|業界的に)?(?:多い|大きい|でかい|すごい|大金|高い|少ない|小さい|低い|安い|多め|少なめ)(?:額|金額|数字|割合|方|ほう)?(?:な|です|だ)?(?:の|ん)?(?:か|かな|かね|方|ほう)?(?:、?少ない(?:の|ん)?)?$/u;

/** A sum that was told, weighed: no article says whether it is much; the largest one tells how it compares. */
function readWeighed(context: Context, last: Turn): Question | undefined {
  const { folded, companies } = context.reading;
  if (companies.length > 0 || !WEIGHS.test(folded.replace(/[?？!！.。\s]+$/u, ''))) return undefined;
  const deal = dealOf(last, context);
  if (deal) return { kind: 'extreme', most: true, weighed: true };
  const [fact] = last.facts;
  return fact === undefined ? undefined : { kind: 'unknown', near: [fact], hint: true };
}

/** Whom or what no deal tells: who decided on it, who signed it, how it came about. */
const UNTOLD =
  /^(?:(?:and|so|but|ok) ){0,12}(?:who|whose) (?:\w+ )?(?:decid\w+|approv\w+|sign(?:s|ed)|negotiat\w+|idea|arrang\w+|brokered|agreed|call(?:s|ed) (?:that|the shots)|made (?:that|the|this) (?:decision|call|deal))\b|^(?:それ|これ|そんなの)?(?:って|は)?、?(?:誰|だれ|どなた)(?:が|の)(?:決め|決定|承認|交渉|仕切|まとめ|署名|サイン|さいん|発案)/;

/** What is asked of the sum's being known, of one that was told. */
function readDisclosed(context: Context, last: Turn): Question | undefined {
  const { reading, yesNo } = context;
  const deal = dealOf(last, context);
  const isAsked = yesNo && !last.within && isShort(context) && reading.figures.length === 0;
  const said = disclosureOf(reading);
  const isOfOthers = OF_OTHERS.test(reading.folded) && isShort(context);
  if (deal && isOfOthers && (said === 'unstated' || said === 'secret'))
    return { kind: 'undisclosed', all: true };
  if (!deal || !isAsked || said === undefined || isOfOthers) return undefined;
  return { ...tieTo(deal), aspect: 'amount' };
}

/** "Any others with no number?" */
const OF_OTHERS = /\b(?:others?|else|any more|the rest)\b|ほか|他/;

/** "Before 2023?": only of a stake that came in stages is there something to tell. */
const BEFORE =
  /^(?:(?:and|so|but|ok) ){0,12}(?:before|prior to|until|pre|after|since) ?-?20\d\d\??$|^20\d\d年?(?:より)?(?:前|以前|後|以降|のあと|のまえ)(?:は|だと|なら)?[?？]?$/;
function readBeside(context: Context, last: Turn, { knowledge }: Library): Question | undefined {
  const { folded } = context.reading;
  const deal = dealOf(last, context);
  if (!deal || deal.stages.length > 0 || !BEFORE.test(folded)) return undefined;
  const near = deal.facts.filter((id) => knowledge.facts.has(id)).slice(0, 1);
  return { kind: 'unknown', near, hint: true };
}

const PASSES_ON =
  /\b(?:hand(?:s|ed)?|pass(?:es|ed)?|send[s]?|sent|forward(?:s|ed)?|giv(?:es|e)|pay(?:s)?|goes|flows?|ends? up|lands?|moves?)\b|回[しすっ]|渡[しすっ]|流[しすれ]|払[いうっ]|行[くっ]|いく/;

/** "How much of it goes on to NVIDIA?": from the one that got it. */
function readPassedTo({ reading, roles, graph }: Context, { question }: Turn): Question | undefined {
  if (question.kind !== 'tie' || !PASSES_ON.test(reading.folded)) return undefined;
  const [to, other] = roles.to;
  if (to === undefined || other !== undefined || to === question.to) return undefined;
  const others = reading.companies.filter((id) => id !== to);
  if (others.some((id) => id !== question.to)) return undefined;
  const deal = graph.between(question.to, to, 'payment')[0];
  return deal && { ...tieTo(deal), aspect: 'amount' };
}

/** "Wasn't it Anthropic that said that?", 「それAnthropicじゃなかった？」: somebody else than whom a fact is about. */
const WAS_IT =
  /\b(?:wasn't|isn't|wasnt|isnt|was|is) (?:it|that|this) (?:not )?(?:\w+ )?$|\b(?:that|it|this|that one) (?:is|was|'?s) (?:about |for |from )?$|^(?:so |ok |wait,? ){0,12}(?:about|for) $|\bi thought (?:it|that) was (?:\w+ )?$|\b(?:you|u) mean (?:\w+ )?$|^(?:(?:え|あれ|いや|ん|でも)[、っー]*)?(?:それ|これ|今の)?(?:って|は)?、?$/;
const WHOSE =
  /^(?:'s)?(?: (?:that|who|which|tho|though|instead|not|then|right)\b.*|,? (?:then|right|got it|ok|okay|understood|noted|cool)[, ]*)*[?.! ]*$|^(?:社|さん)?(?:の(?:話|こと|方|ほう))?(?:じゃ|では)(?:ない|なかった|なくて)(?:の|ん|っけ|です|か|かな){0,8}[?？]?$|^(?:社|さん)?(?:の(?:話|こと|件|数字))(?:です|だ|な|なの|なん){0,8}(?:ね|よね|か|っけ|でしょう?){1,8}[?？。、]*(?:了解|わかった|なるほど|おけ|ok|です){0,8}[?？。!]*$/;

function readWhose(context: Context, last: Turn, { knowledge }: Library): Question | undefined {
  const { folded, mentions } = context.reading;
  const [mention, second] = mentions;
  const [fact = ''] = last.facts;
  const { entities = [] } = knowledge.facts.get(fact) ?? {};
  if (!mention || second || last.question.kind !== 'facts' || entities.length !== 1) return undefined;
  const [before, after] = [folded.slice(0, mention.start), folded.slice(mention.end)];
  // A name alone goes on to that company.
  if (!/\p{L}/u.test(before + after.replace(/^'?s\b/, '')) || !WAS_IT.test(before) || !WHOSE.test(after))
    return undefined;
  return { kind: 'facts', ids: [fact], polarity: entities.includes(mention.company) ? 'y' : 'n' };
}

const OF_EACH = /両社|両者|(?:二|2)社|それぞれ|各社|\b(?:each|both|either|respective)\b/;

/** "What each of them puts in": of those that a fact was about. */
function readOfEach(context: Context, { question, facts, companies }: Turn): Question | undefined {
  const isAsked = context.has('q-amount') && OF_EACH.test(context.reading.folded) && isShort(context);
  const givers = companies.filter((id) => isInvestor(context, id));
  const isOfThem = question.kind === 'facts' && facts.length > 0 && givers.length > 1;
  if (!isAsked || !isOfThem || givers.length < companies.length) return undefined;
  return {
    kind: 'several',
    parts: givers.map((id): Question => ({ kind: 'investments', by: [id], amount: true })),
  };
}

/** What is asked of a deal that was told: how its sum weighs, whether it is known, what no deal tells. */
export function readOfDeal(context: Context, last: Turn, library: Library): Question | undefined {
  const { folded, companies } = context.reading;
  if (companies.length > 0) return readPassedTo(context, last) ?? readWhose(context, last, library);
  const [near] = dealOf(last, context)?.facts ?? last.facts;
  if (UNTOLD.test(folded) && near !== undefined) return { kind: 'unknown', near: [near] };
  return (
    readWeighed(context, last) ??
    readDisclosed(context, last) ??
    readOfEach(context, last) ??
    readBeside(context, last, library)
  );
}
