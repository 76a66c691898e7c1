import { isMoney } from '../knowledge/graph.ts';
import type { Deal, Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { tieTo } from './listed.ts';
import { look } from './look.ts';
import type { Turn } from './follow.ts';
import { factTold } from './frame.ts';
import type { Question } from './question.ts';
import { saidBy } from './sayer.ts';
import { unique } from './sets.ts';
import type { Understanding } from './understand.ts';

/** What a part of a message asks of that which the part before it told: the text folded, and the turn. */
type OfAnswer = (folded: string, turn: Turn, parts: Understanding) => Question | undefined;

/** "Does it make that list?", "is it among them?". */
const ON_LIST =
  /\b(?:make|makes|on|in|appear on|show up on|part of|belong (?:to|on)) (?:that|the|this|your) (?:list|group|club|set)\b|\b(?:one of|among|amongst|part of) (?:them|those|these)\b|\b(?:included|counted|in there|on there)\W*$/;

/** Those whom a text names. */
const namedIn = (folded: string, parts: Understanding): string[] =>
  unique(
    look(folded, parts).spots.spots.flatMap(({ senses }) =>
      senses.flatMap(({ type, id }) => (type === 'entity' ? [id] : [])),
    ),
  );

/** Whether one that is named is on the list that was told, of backers, of stakes, or of a layer: what is so of it is told. */
const onList: OfAnswer = (folded, turn, parts) => {
  if (!ON_LIST.test(folded)) return undefined;
  const { question } = turn;
  const { graph } = parts.library;
  const [only, second] = namedIn(folded, parts);
  if (only === undefined || second !== undefined) return undefined;
  const layer = factTold(turn, parts)?.members;
  if (layer !== undefined) return { kind: 'layers', of: only, layer, yes: true };
  const [by, another] = question.kind === 'investments' ? question.by : [];
  const isHeld =
    by !== undefined && another === undefined && graph.between(by, only, 'investment').length > 0;
  if (isHeld) return { kind: 'tie', from: by, to: only, deal: 'investment', aspect: 'any', yes: true };
  const isOfAll = question.kind === 'investors' && question.of.length > 1 && question.all === true;
  return isOfAll && graph.outOf(only, 'investment').length > 0
    ? { kind: 'holds', by: [only], of: question.of, yes: true }
    : undefined;
};

/** "On what else?", "what are the others?": the list that a point which was told is one of. */
const WHAT_ELSE =
  /^(?:and |so |but |or ){0,12}(?:(?:on|in|at|over|with|about|of) )?what (?:else|other (?:\w+ )?(?:fields?|areas?|things?|points?|ones?|risks?|merits?|benefits?|reasons?))\b.{0,24}$|^(?:and )?(?:what are|which are|name|list) the (?:other|rest|remaining)(?: \w+){0,3}\W*$/;
const listOf: OfAnswer = (folded, turn, parts) => {
  const point = WHAT_ELSE.test(folded) ? factTold(turn, parts) : undefined;
  // A list that was told names the others itself.
  const parent = point?.points.length === 0 ? parts.library.parents.get(point.id) : undefined;
  return parent === undefined ? undefined : { kind: 'facts', ids: [parent] };
};

/** "How many payments, and how big are they?": those that were counted, each with its sum. */
const HOW_BIG =
  /^(?:and |so |but ){0,12}(?:how (?:big|large|much)(?: (?:are|is|were|was|do) (?:they|each|each of them|those|these|it)(?: each| worth| come to)?)?|(?:at |for )?what (?:amounts?|sizes?|sums?)|(?:and )?(?:their|the) (?:amounts?|sizes?|sums?|figures?))\W*$/;
const sumsOfCounted: OfAnswer = (folded, { question }) =>
  question.kind !== 'deals' || !question.whole || !HOW_BIG.test(folded)
    ? undefined
    : question.deal === 'payment'
      ? { kind: 'payments' }
      : { kind: 'deals', ...(question.deal ? { deal: question.deal } : {}) };

/** "… and how much is left?", 「…、足りない分は？」: of a sum of which another covers some. */
const LEFT_OVER =
  /^(?:and |so |but |then |also ){0,12}(?:(?:how much|how many (?:billions?|dollars)|what)(?:'?s| is| are| was| would be| remains?| stays?){0,8} ?(?:the )?(?:left|left over|remaining|remains?|missing|uncovered|not covered|unfunded|outstanding|still (?:open|missing|owed|to pay|to find|uncovered)|rest|remainder|shortfall|gap|difference)(?: (?:then|over|uncovered|open|in dollars|to pay|to find)){0,12}|(?:the )?(?:shortfall|remainder|gap|difference)(?: in dollars)?)\W*$|^(?:で|じゃあ|あと|また|それで)?、?(?:残り|のこり|不足(?:分|額)?|足りない(?:分|額)?|差額|賄えない(?:分|額)?|まかなえない(?:分|額)?)(?:の額|の金額)?(?:は|って|が|も)?(?:いくら|何億(?:どる)?|どれ(?:くらい|だけ))?(?:に?なる|残る|足りない|ある)?(?:の|ん|です)?か?[、。?？\s]*$/u;
/** Whether a folded text asks for nothing but what is left of the sum before it. */
export const asksLeftOver = (folded: string): boolean => LEFT_OVER.test(folded);
const leftOver = (folded: string, question: Question): Question | undefined =>
  question.kind === 'calculation' && question.operation !== 'difference' && LEFT_OVER.test(folded)
    ? { kind: 'calculation', operation: 'difference', left: question.left, right: question.right }
    : undefined;
const LAST_JOINT = /^.*(?:,|;|\band\b|、|。|[?？])(?=.)/su;

/** A sum with what it leaves, where the message ends in asking for that, too. */
export function withLeftOver(question: Question, folded: string): Question {
  const left = leftOver(folded.replace(LAST_JOINT, '').trim(), question);
  return left ? { kind: 'several', parts: [question, left] } : question;
}

/** "Does the article say how much?", "how much did each of them put in?", "and how much?": the sums of what was told. */
const HOW_MUCH =
  /^(?:and |so |but ){0,12}(?:for |at )?how much(?: money)?(?: each| exactly)?\W*$|^(?:and |so |but ){0,12}how much (?:did|do|does|has|have|is|are) (?:each|each of them|either|they|both|the two|it|each one|every one)(?: of them)?(?: each)? (?:put|puts|putting|invest|invested|give|gave|given|pay|paid|chip|commit|committed)(?: in| up)?(?: each)?\W*$/;
const SAYS_HOW_MUCH =
  /^(?:and |so |but ){0,12}(?:does|do|did|is|are|was|were) (?:the |this |that |it|they|any )?(?:article|piece|text|story|author)?\s*(?:even |also |actually )?(?:say|says|state|mention|give|tell|disclose|reveal|specify|put)?\s*(?:us )?(?:how much|(?:any |an |the )?(?:amounts?|figures?|sums?)(?: (?:given|stated|public|disclosed|named|mentioned|listed))?)\W*$/;
const HAS_SUM = /\d+ (?:billion|million|trillion)/;

/** The deals that a fact is about; where it names none, the stakes of those whom it names. */
function dealsOf({ deals, entities }: Fact, { library: { graph } }: Understanding): Deal[] {
  const stated = graph.all.filter((deal) => deals.includes(deal.id) && isMoney(deal));
  return stated.length > 0 ? stated : entities.flatMap((id) => graph.outOf(id, 'investment'));
}

const sumsOfTold: OfAnswer = (folded, turn, parts) => {
  const fact = HOW_MUCH.test(folded) || SAYS_HOW_MUCH.test(folded) ? factTold(turn, parts) : undefined;
  if (fact === undefined || HAS_SUM.test(fact.en)) return undefined;
  const deals = dealsOf(fact, parts);
  const [only, second] = deals;
  if (only && !second) return tieTo(only);
  if (!only || deals.some(({ kind }) => kind !== 'investment')) return undefined;
  const takers = unique(deals.map(({ to }) => to));
  const meant = takers.filter((id) => turn.companies.includes(id));
  const by = unique(deals.map(({ from }) => from));
  if (meant.length === 1) return { kind: 'holds', by, of: meant, each: true };
  return { kind: 'several', parts: by.map((id) => ({ kind: 'investments', by: [id], amount: true })) };
};

/** "Who wrote it, and what does it say?": the words of the one who was named. */
const WHAT_SAID =
  /^(?:and |so |but ){0,12}(?:what (?:does|did|do) (?:it|that|he|they|the (?:post|line|quote|tweet)) (?:actually |exactly )?(?:say|read|claim|mean|write|describe)s?(?: exactly)?|what (?:was|is|were|are)(?: in)? (?:the|that|his) (?:quote|line|post|tweet|words|wording|message|statement)|(?:and )?(?:how does it|what's it) (?:go|say)|what (?:was|is) (?:said|written)|saying what)\W*$/;
const wordsOf: OfAnswer = (folded, turn, { library }) => {
  const said = WHAT_SAID.test(folded)
    ? saidBy(turn.question.kind === 'facts' ? turn.question.ids[0]! : '', library)
    : undefined;
  return said === undefined ? undefined : { kind: 'facts', ids: [said] };
};

/** "Does it use their chips? What for?": what is made with them. */
const WHAT_FOR = /^(?:and |so |but ){0,12}(?:what for|for what|to do what|to (?:build|make|run) what)\W*$/;
const useOf: OfAnswer = (folded, { question }, { library: { graph } }) => {
  if (question.kind !== 'supply' || question.of === undefined || !WHAT_FOR.test(folded)) return undefined;
  const fact = graph.into(question.of, 'supply').find(({ what }) => what === question.what)?.facts[0];
  return fact === undefined ? undefined : { kind: 'facts', ids: [fact] };
};

/** "Which were announced then, and what do they add up to?": the sum of just those. */
const ADDED =
  /^(?:and |so |but ){0,12}(?:what(?:'s| is| do| does| would) (?:they|those|these|it|that|both|the two) (?:all )?(?:add up to|come to|total|sum to|make)(?: together| in total| in all)?|what(?:'s| is) (?:the|their) (?:(?:combined|grand) )?(?:total|sum)|(?:(?:and )?for )?how much (?:is that )?(?:in total|altogether|combined|together|in all)|(?:the|their) (?:combined )?total)\W*$/;
const sumOfAnnounced: OfAnswer = (folded, { question }, { library: { graph } }) => {
  if (question.kind !== 'announced' || !ADDED.test(folded)) return undefined;
  const deals = graph.all.filter(({ kind, announced }) => kind === 'investment' && announced !== undefined);
  const of = unique(deals.map(({ to }) => to));
  return of.length === 0 ? undefined : { kind: 'total', by: unique(deals.map(({ from }) => from)), of };
};

/** "Which hop lacks a figure?", 「金額がないのはどの区間？」: the step of the way that was told which has no sum. */
const STEP = /区間|すてっぷ|ステップ|段階|\b(?:hop|step|leg|arrow|link)s?\b/;
const SUM_LACKING =
  /(?:額|数字)[^、。]{0,8}(?:な[いし]|不明|わから|分から|書かれ|出て)|\b(?:lack\w*|no|without|missing|n't|not|un\w+ed)\b.*\b(?:figure|amount|number|sum)|\b(?:unstated|undisclosed|unquantified)\b/;
const stepWithout: OfAnswer = (folded, { question }, { library: { graph } }) => {
  if (question.kind !== 'path' || !STEP.test(folded) || !SUM_LACKING.test(folded)) return undefined;
  const [steps = []] = graph.paths(question.from, question.to, 1);
  const [bare, more] = steps.filter((deal) => isMoney(deal) && deal.amount.usd === undefined);
  return bare && more === undefined ? tieTo(bare) : undefined;
};

const leftOf: OfAnswer = (folded, { question }) => leftOver(folded, question);

const READERS: OfAnswer[] = [
  stepWithout,
  useOf,
  sumOfAnnounced,
  leftOf,
  wordsOf,
  onList,
  listOf,
  sumsOfCounted,
  sumsOfTold,
];

/** What a part of a message asks of the very thing that the part before it told: who else, how much, whether one is on it. */
export function readOfAnswer(text: string, turn: Turn, parts: Understanding): Question | undefined {
  const folded = fold(text).trim();
  for (const read of READERS) {
    const question = read(folded, turn, parts);
    if (question) return question;
  }
  return undefined;
}
