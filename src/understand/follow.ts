import type { Feature } from '../knowledge/features.ts';
import { isAiCompany, type Context } from './context.ts';
import { followMarket, followOn, followSet } from './follow-sets.ts';
import { asksUse, partsFor } from './follow-supply.ts';
import { sumUp, TOGETHER } from './follow-together.ts';
import { SAYS_PAY } from './pairs.ts';
import { readPair } from './other-pair.ts';
import type { Question } from './question.ts';
import { sourceOf } from './said.ts';
import { stakeInSupplied } from './stake-in-supplied.ts';
import { asYesNo, SAME, sameAs } from './same-too.ts';
import { check, swapAspect, swapCompany, whoElse } from './swap.ts';
import { alikeIn, asAsked, withoutTwin } from './swapped.ts';

/** What a conversation keeps of its last question. */
export interface Turn {
  /** the frame that a half question leans on: a deal question where one was read, else what was answered */
  question: Question;
  /** what was answered, to be said again */
  answered?: Question;
  features: Feature[];
  companies: string[];
  facts: string[];
  deals: string[];
  /** what was asked before, the latest first */
  earlier?: Question[];
  /** the last whole question, folded: what may be asked of another; it is never kept beyond memory */
  said?: string;
  /** the piece before in one message: what says all by itself doesn't lean on it */
  within?: boolean;
}

const PRONOUN =
  /^(?:それ(?!と|から|ぞれ)|その|そこ|そっち|そいつ|あれ|あの|これ|この|で、|じゃ|では|ほか|他|あと|もっと|もう少し|続き|なぜ|なんで|どうして|いつ|いくら|誰|だれ|どこ|ソース|そーす|出典|根拠|詳し|くわし|具体|例えば|たとえば|逆|反対|ということは|てことは|つまり|そうすると|両方|三社|同じ|同社|彼ら|そのうち|中でも|(?:え|へ)え?[、,]|ふむ|なるほど)/u;
const ENGLISH_START =
  /^(?:and|n|but|so|ok|okay|then|what about|how about|wbt|wbu|hbu|why|when|who else|who|how much|how|where|more|also|same|else|any|source|since|is that|is it|was that|was it|are they|do they|does it|did they|did it|what else|tell me more|go on|that|it|they|those|them|its|their|which one|the other|really|which|in total|together|total|vs|versus|compared?|or|what of|whats? with|nvm|no i mean|i mean|sorry|actually|hmm|cool|nice|thanks|wow|oh|right|got it|interesting|now|minus|without|except|excluding|drop|remove)\b/;
const INNER_PRONOUN =
  /\b(?:it|they|them|their|its|that|those|this|these|he|she|him|his|the other|same|each other|either|both of them|the former|the latter|that one|the deal|that deal|that money|there|then)\b|それ|その|そっち|彼ら|あっち|(?<!あ)そこ|ここ[にへ]|前者|後者|(?:先|後|あと)の(?:方|ほう)(?=[はがもにのへ])|(?:先|後)に(?:挙げ|言っ|出)た|さっき|似た(?=予測|問題|話|状況|よう)|両社|同社|同じ|同様に|(?<!ど)この|こっち|お互い|(?:の|社)(?:ぶん|分)(?![ぁ-ん]?[野析散担配かけ])/u;

/** Whether a word of it stands for something that was said. */
export const pointsBack = (folded: string): boolean => INNER_PRONOUN.test(folded);

/** Whether a text is so short that by itself it may be about anything. */
export const isShortText = (folded: string): boolean =>
  folded.length <= (/[ぁ-ん\p{sc=Han}]/u.test(folded) ? 18 : 44);

export const isShort = ({ reading }: Context): boolean => isShortText(reading.folded);

/** Whether a text leans on the one before it: half a sentence, a pronoun, or one new name. */
export function leans(context: Context): boolean {
  const { reading } = context;
  const text = reading.folded;
  const opens = PRONOUN.test(text) || ENGLISH_START.test(text);
  const pronoun = INNER_PRONOUN.test(text) || opens;
  if (asksUse(context) && !reading.companies.some((id) => isAiCompany(context, id))) return true;
  if (TOGETHER.test(text) && reading.companies.length === 0 && text.length < 80) return true;
  if (isShort(context))
    return opens || pronoun || tellingOf(reading.features).filter((one) => !one.startsWith('e:')).length <= 3;
  return pronoun && reading.companies.length < 2 && text.length < 90;
}

/** The features that say what is talked about: concepts, entities and words, less the words of asking. */
export const contentOf = (features: Feature[]): Feature[] =>
  features.filter((feature) => !/^c:[qr]-/.test(feature));

/** The content without words that stand in any text. */
export const tellingOf = (features: Feature[]): Feature[] =>
  contentOf(features).filter((feature) => !feature.startsWith('o:'));

/** Features of the last question with the newly said ones in their place; the ranking goes on with these. */
export function inheritFeatures(context: Context, last: Turn): Feature[] {
  const fresh = contentOf(context.reading.features);
  const names = fresh.some((feature) => feature.startsWith('e:'));
  const asking = context.reading.features.some((feature) => feature.startsWith('c:q-'));
  const kept = last.features.filter((feature) => {
    if (names && feature.startsWith('e:')) return false;
    if (names && feature.startsWith('w:') && context.entities.has(feature.slice(2))) return false;
    return !(asking && feature.startsWith('c:q-'));
  });
  return [...new Set([...context.reading.features, ...kept])];
}

const RIVAL = /らいばる|もう一社|もう片方|もう一方|\b(?:rival|other (?:lab|one|company)|competitor)\b/;
/** Two that a third is seldom named with: "the other one" of either is its rival. */
export const RIVALS: Record<string, string> = { openai: 'anthropic', anthropic: 'openai' };

/** The stake that a question is about, where it is about one. */
function tieOf(question: Question): { from: string; to: string } | undefined {
  if (question.kind === 'tie') return question;
  return question.kind === 'derived' && (question.what === 'after-2023' || question.what === 'share-by-2023')
    ? { from: 'microsoft', to: 'openai' }
    : undefined;
}

/** The fact that tells of the company named now what the last one told of another. */
function twinOf(
  context: Context,
  { question, answered, facts: [fact = ''] }: Turn,
  id: string,
): Question | undefined {
  if (answered?.kind !== 'facts' || context.has('q-amount', 'q-when')) return undefined;
  const parent = question.kind === 'supply' ? undefined : context.parentOf(fact);
  const twin = context.twinOf(fact, id) ?? context.twinOf(parent ?? '', id);
  return twin === undefined ? undefined : { kind: 'facts', ids: [twin] };
}

/** "Could it buy A?", no, B: "what about B?" is what was told of that one. */
function ofWhomItIs(
  { entitiesOf }: Context,
  { answered, companies }: Turn,
  id: string,
): Question | undefined {
  const [fact = ''] = answered?.kind === 'facts' && answered.polarity === 'n' ? answered.ids : [];
  const isMeant = !companies.includes(id) && companies.length > 1 && entitiesOf(fact).includes(id);
  return isMeant ? { kind: 'facts', ids: [fact], polarity: 'y' } : undefined;
}

/** "Does it hold a stake, too?" of one of the two that were talked about as payer and paid, or the other way round. */
function otherDeal(context: Context, { question }: Turn, id: string): Question | undefined {
  if (question.kind !== 'tie' || (id !== question.from && id !== question.to)) return undefined;
  const invests = context.has('r-invest', 'r-own', 'r-investor');
  const deal = SAYS_PAY.test(context.reading.folded) ? 'payment' : invests ? 'investment' : question.deal;
  if (deal === question.deal || deal === undefined) return undefined;
  const { from, to } = question;
  const [there] = [...context.graph.between(from, to, deal), ...context.graph.between(to, from, deal)];
  const aspect = context.has('q-when') ? 'date' : context.has('q-amount') ? 'amount' : 'any';
  return (
    there && {
      kind: 'tie',
      from: there.from,
      to: there.to,
      deal,
      aspect,
      ...(context.yesNo ? { yes: true } : {}),
    }
  );
}

/** A sum worked out from one stake is a question about that stake. */
function frameOf(context: Context, last: Turn): Question {
  const { question, answered } = last;
  // What was told instead of what the article lacks is of nobody else.
  if (answered?.kind === 'unknown' && question.kind !== 'no-tie') return answered;
  const tie = question.kind === 'derived' ? tieOf(question) : undefined;
  if (tie) return { kind: 'tie', ...tie, deal: 'investment', aspect: 'amount' };
  return question.kind === 'calculation' ? onlyDeal(context, last).question : question;
}

/** "So Anthropic is the backup?" names one of the two that were told of, and says something of it. */
function saysMore({ reading, has }: Context, { question, answered }: Turn, id: string): boolean {
  const isTold = question.kind === 'tie' && (id === question.from || id === question.to);
  const said = reading.features.filter(
    (feature) => /^[ck]:(?![qrt]-)/.test(feature) && !ASKED_ANYWAY.has(feature),
  );
  const isOther = !has('r-invest', 'r-own', 'r-pay', 'r-investor', 'q-amount', 'q-when', 'q-else', 'q-both');
  return isTold && answered?.kind === 'facts' && isOther && said.length > 0;
}

/** What a word of asking for a sum, or for a company, is besides. */
const ASKED_ANYWAY = new Set(['c:amount', 'c:money', 'c:company', 'c:dollar', 'c:date']);

/**
 * Reads half a question on top of the last one.
 * @returns undefined where the frame doesn't tell: the ranking then goes on with `inheritFeatures`
 */
export function resume(context: Context, last: Turn): Question | undefined {
  const { reading, has } = context;
  const [id, second] = reading.companies;
  const why = has('q-why', 'q-how', 'q-opinion');
  const next = followOn(context, last);
  if (next) return next;
  const set = followSet(context, last);
  if (set) return set;
  const market = followMarket(context, last);
  if (market) return market;
  if (last.question.kind === 'supply' && has('q-amount'))
    return stakeInSupplied(context, last.question) ?? swapAspect(context, last);
  const sum = sumUp(context, last);
  if (sum) return sum;
  if (has('q-source') && !id && reading.foreign.length === 0) return sourceOf(last);
  const rich =
    contentOf(reading.features).filter((feature) => /^[ck]:/.test(feature) && !ASKED_ANYWAY.has(feature))
      .length > 3;
  const pair = second === undefined ? undefined : readPair(context, last);
  if (pair) return pair;
  if (why || second) return undefined;
  const isNamed = reading.mentions.some((mention) => mention.id === mention.company);
  const isUse = asksUse(context);
  const parts = !isUse && (isNamed || (id && !has('q-who'))) ? undefined : partsFor(context, last);
  if (parts) return parts;
  const isOfDeal = has('r-invest', 'r-pay', 'r-supply', 'r-partner', 'r-money');
  // 「何個に入ってるの」: what is in a layer receives nothing.
  const verb = isOfDeal || has('r-receive');
  const setRight = id === undefined ? undefined : ofWhomItIs(context, last, id);
  if (setRight) return setRight;
  // A product of the one that was talked about is no other company.
  const isOther = isNamed || id === undefined || !last.companies.includes(id);
  const mayBeSwapped = isOther && !rich && reading.absent.length === 0 && !has('r-acquire');
  if (id && mayBeSwapped && !saysMore(context, last, id)) {
    const twin = twinOf(context, last, id) ?? otherDeal(context, last, id) ?? withoutTwin(context, last, id);
    if (twin)
      return SAME.test(reading.folded) && twin.kind === 'facts'
        ? sameAs(twin, context, { told: last.facts[0] ?? '', id })
        : twin;
    const put = swapCompany(context, frameOf(context, last), id);
    const alike = put && alikeIn(context, last.question, put);
    if (alike) return alike;
    const swapped = put && SAME.test(reading.folded) ? asYesNo(put) : put;
    if (swapped && !(verb && swapped.kind === 'profile') && !(isOfDeal && swapped.kind === 'layers'))
      return asAsked(swapped, context);
  }
  if (id) return undefined;
  if (
    /2023|追加|以降|\bafter\b|\bsince\b(?! when)/.test(reading.folded) &&
    !UNTIL.test(reading.folded) &&
    last.companies.includes('microsoft') &&
    last.companies.includes('openai')
  )
    return { kind: 'derived', what: 'after-2023' };
  const tie = tieOf(last.question);
  const rival = tie && RIVAL.test(reading.folded) ? RIVALS[tie.to] : undefined;
  if (tie && rival)
    return check(context, { kind: 'tie', from: tie.from, to: rival, deal: 'investment', aspect: 'amount' });
  return whoElse(context, last) ?? swapAspect(context, onlyDeal(context, last));
}

const UNTIL =
  /\b(?:by|until|till|up to|as of|through|back in|in|before|prior to) (?:the end of )?2023|\bpre-?\s?2023|2023年?(?:まで|以前|より前|時点|末|の|当時|に)/;

/** The stake between two that were named, what for was told: the reasons may be those of all that its giver does. */
export function stakeExplained({ graph, parentOf }: Context, { companies, deals, facts: [told = ''] }: Turn) {
  const [one = '', other = '', third] = companies;
  if (third !== undefined || deals.length > 0) return undefined;
  const stakes = [...graph.between(one, other, 'investment'), ...graph.between(other, one, 'investment')];
  return stakes.find(({ why }) => why.some((id) => id === told || parentOf(id) === told));
}

/** A turn that ended at one deal, or at what one is for, is about that deal. */
export function onlyDeal(context: Context, last: Turn): Turn {
  const [only, second] = last.deals;
  const named = second === undefined ? context.graph.all.find(({ id }) => id === only) : undefined;
  const deal = named ?? stakeExplained(context, last);
  if (!deal || last.question.kind === 'tie' || deal.kind === 'supply') return last;
  return { ...last, question: { kind: 'tie', from: deal.from, to: deal.to, deal: deal.kind, aspect: 'any' } };
}
