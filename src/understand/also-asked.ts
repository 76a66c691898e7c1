import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { asksHorizon } from './heading.ts';
import { SIZES } from './market-size.ts';
import type { Claim, Question } from './question.ts';
import type { Understanding } from './understand.ts';
import { asksWhere } from './which-part.ts';

/** When something was made or announced, asked beside what it is: "…, and the month both were unveiled". */
const ASKS_WHEN =
  /(?:^|[,;?.]\s*|\band )(?:since )?when\b(?!ever)|(?<!\b(?:over|through(?:out)?|across|during|all) )\b(?:which|what|the) (?:dates?|months?|years?)\b(?! (?:for|to|from) \d)|いつ(?!も|か(?!ら)|まで)|何月|何年(?!間|後|で|分|先|も|にも?わた)|(?:時期|日付|年月|発表日)(?:は|も|を|と|$|[、。?？])/u;

const ASKS_FACTOR =
  /何倍|倍率|\b(?:how many times|what (?:multiple|factor|ratio)|the (?:multiple|factor|ratio)|multiple of)\b/;
const ASKS_GAP =
  /差額|差(?:は|も|と|を)|いくら(?:多|大き|上回)|\b(?:difference|gap|how much (?:more|larger|bigger)|by how much)\b/;

type Asked = (question: Question, parts: Understanding) => Question | undefined;

/** The question for the dates of the stakes that an answer is about. */
const whenOf: Asked = (question, { library: { graph } }) => {
  const { kind } = question;
  if (kind === 'holds' || kind === 'stakes') return { kind: 'dates', by: question.by, of: question.of };
  if (kind === 'investments') return { kind: 'dates', by: question.by };
  if (kind === 'total') {
    const { by, of } = question;
    return (by ?? of) && { kind: 'dates', ...(by ? { by } : {}), ...(of ? { of } : {}) };
  }
  if (kind !== 'tie' || question.deal !== 'investment' || question.aspect === 'date') return undefined;
  const { from, to, deal } = question;
  // Of one that was announced the sum is told with its date.
  const isDated = graph.between(from, to, deal).some(({ announced }) => announced !== undefined);
  return isDated ? undefined : { kind: 'tie', from, to, deal, aspect: 'date' };
};

/** By how much the market grows, beside how many times. */
const ASKS_INCREASE =
  /差額|増加[額分幅]|増分|増える[額分]|伸び[幅額]|いくら増|増えるのはいくら|何どる増|\b(?:absolute (?:increase|growth|gain|change|terms)|(?:dollar|absolute|net) (?:increase|gain|growth)|how much (?:more|is added|does it (?:add|gain)))\b|\band (?:the )?(?:increase|difference|gain)\b(?! in (?!the market))/;
const increaseOf: Asked = (question) => {
  const isFactor =
    question.kind === 'derived' && question.what === 'growth-factor' && question.claim?.times === undefined;
  const areSizes = question.kind === 'facts' && question.ids[0] === SIZES.ids[0];
  return isFactor || areSizes ? { kind: 'derived', what: 'growth-difference' } : undefined;
};
/** How many times as much, and how much more. */
const asksBoth = (folded: string): boolean => ASKS_FACTOR.test(folded) && ASKS_MORE.test(folded);
const ASKS_MORE = new RegExp(`${ASKS_GAP.source}|${ASKS_INCREASE.source}`);

/** The question for the place of the one deal that an answer is about. */
const whereOf: Asked = (question, { library: { graph } }) => {
  if (question.kind === 'facts' && !question.located)
    return { kind: 'source', facts: question.ids.slice(0, 1), deals: [] };
  if (question.kind !== 'tie') return undefined;
  const [deal] = graph.between(question.from, question.to, question.deal);
  return deal && { kind: 'source', facts: deal.facts, deals: [deal.id] };
};

/** The horizon that the point which an answer tells stands under. */
const horizonOf: Asked = (question, { library }) => {
  if (question.kind !== 'facts' || question.headed) return undefined;
  const head = library.parents.get(question.ids[0]!);
  return head === undefined || library.knowledge.facts.get(head)?.topic !== 'outlook'
    ? undefined
    : { kind: 'facts', ids: [head], headed: true };
};

/** Which of two is larger, asked beside by how much. */
const ASKS_LARGER =
  /\b(?:bigger|larger|biggest|largest|more|higher|greater)\b|多い|大きい|でかい|上(?:か|の)/;

/** A year alone says which sums are meant, not what they come to. */
const isOfSum = (claim: Claim | undefined): boolean =>
  claim !== undefined && Object.keys(claim).some((key) => key !== 'year');

/** A ratio or a gap beside which the other, or which of the two is larger, is asked: a comparison tells all of it. */
function withGap(question: Question, folded: string): Question {
  if (question.kind !== 'calculation' || isOfSum(question.claim)) return question;
  const { operation } = question;
  const isOfBoth = asksBoth(folded);
  const isOfLarger =
    operation === 'difference' && ASKS_LARGER.test(folded.replace(ASKS_GAP, ' ')) && ASKS_GAP.test(folded);
  return isOfLarger || (isOfBoth && (operation === 'ratio' || operation === 'difference'))
    ? { ...question, operation: 'compare' }
    : question;
}

/** Whether a step has no figure, asked beside the way that money takes. */
const ASKS_UNSTATED =
  /\b(?:unquantified|undisclosed|unstated|(?:no|without an?|lacks? an?|missing an?|carr\w+ no) (?:figure|number|amount|sum|size)|(?:figure|number|amount|sum|size)s? (?:\w+ )?(?:missing|stated|given|attached|disclosed))\b|\b(?:amounts?|figures?|sums?|how much) (?:is )?(?:at|on|for|of|in|per) (?:each|every)\b|\beach (?:step|leg|hop|stage)(?:'s)?\b|\bwhich (?:step|leg|hop|stage|arrow|link|part)s? (?:\w+ ){1,3}(?:figure|number|amount|sum|value)s?\b.*\bwhich|(?:各|それぞれの)(?:区間|段階|すてっぷ|ステップ|矢印)|区間ごと|金額(?:が|の)?(?:ない|無い|書かれ|出て|不明|わから)|非公開/;

/** The questions for the sums of the steps that have none. */
function unstatedOn(question: Question, { library: { graph } }: Understanding): Question[] {
  if (question.kind !== 'path') return [];
  const [steps = []] = graph.paths(question.from, question.to, 1);
  return steps
    .filter(({ kind, amount }) => amount.usd === undefined && kind !== 'supply' && kind !== 'partnership')
    .map(({ from, to, kind }) => ({ kind: 'tie', from, to, deal: kind, aspect: 'amount' }));
}

/** Whose it is, asked of a view in one breath with what it is: "whose is it, and what is compared to what?". */
const ASKS_WHOSE =
  /\bwhose (?:(?:\w+ )?(?:words?|view|opinion|take|analogy|metaphor|comparison|idea|line|quote|phrase|remark)s? )?(?:is|was|are) (?:it|th(?:at|is|ey|e|ose)|an?)\b|\bwho (?:says|said|made|came up with|drew|uses?|used) (?:it|that|this)\b|(?:誰|だれ)(?:の(?:言葉|意見|見方|発言|たとえ|例え|感想|見解|せりふ)|が(?:言|いっ|例え|たとえ|表現))/;

/** A view of her own, with a word that it is hers. */
const asWhose = (question: Question, folded: string, { library }: Understanding): Question =>
  question.kind === 'facts' &&
  !question.polarity &&
  ASKS_WHOSE.test(folded) &&
  library.knowledge.facts.get(question.ids[0]!)?.nature === 'opinion'
    ? { ...question, said: true }
    : question;

const isToldAlready = (one: Question, { question }: Clause): boolean =>
  (question.kind === 'several' ? question.parts : [question]).some(
    (part) =>
      part.kind === one.kind &&
      (part.kind !== 'tie' || part.aspect === 'date') &&
      (part.kind !== 'facts' || part.headed === true) &&
      (part.kind !== 'derived' || one.kind !== 'derived' || part.what === one.what),
  );

/** What is asked of an answer in the same breath: when that was, where it stands, how far apart the two are. */
export function withAlsoAsked(clause: Clause, text: string, parts: Understanding): Clause {
  const folded = fold(text);
  const question = asWhose(withGap(clause.question, folded), folded, parts);
  const more = [
    ...(ASKS_WHEN.test(folded) ? [whenOf(question, parts)] : []),
    ...(ASKS_INCREASE.test(folded) || asksBoth(folded) ? [increaseOf(question, parts)] : []),
    ...(ASKS_UNSTATED.test(folded) ? unstatedOn(question, parts) : []),
    ...(asksHorizon(folded) ? [horizonOf(question, parts)] : []),
    ...(asksWhere(folded) ? [whereOf(question, parts)] : []),
  ].filter((one): one is Question => one !== undefined && !isToldAlready(one, clause));
  if (more.length === 0) return question === clause.question ? clause : { ...clause, question };
  return { ...clause, question: { kind: 'several', parts: [question, ...more] } };
}
