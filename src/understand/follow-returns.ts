import type { Context } from './context.ts';
import { TOGETHER } from './follow-together.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { COMES_BACK, payerIn } from './resolve-sums.ts';

/** Goes back to the one that paid, or into it. */
const INTO_THEM =
  /\bback\b|\b(?:put|puts|putting|invest|invests|investing|pour|pours|pump|pumps|give|gives|commit|commits|plough|send|sends)\b.*\b(?:in|into|to|behind) (?:them|it)\b|戻|返って|返す|還流/;
/** How much, whether or not that is said in so many words. */
const MOST = /\bmax\w*\b|\b(?:at )?most\b|最大|上限|まっくす/;

/** By which way, and not how much. */
const HOW =
  /どう(?!せ)|どんな(?:形|道|ふう|風)|\b(?:how (?:does|do|would|did|is|can)|by what (?:way|path|route)|(?:which|what) (?:way|path|route))\b/;
const HOW_MUCH = /いくら|どれ(?:だけ|くらい|ぐらい)|どの(?:くらい|ぐらい)|額|\bhow much\b/;
/** The limits of the stakes by which it comes back. */
const EACH_LIMIT =
  /(?:それぞれ|各々|おのおの|両方|[2二]つ)(?:の|は)?[^、。?？]{0,6}(?:上限|最大)|(?:上限|最大)(?:額|金額)?(?:は|って)?、?(?:それぞれ|各々)|\b(?:caps?|ceilings?|maxim\w+|limits?|max)\b.*\b(?:each|both|respectively)\b|\b(?:each|both)\b.*\b(?:caps?|ceilings?|maxim\w+|limits?|max)\b/;

/** Whether any of it does. */
const ANY_BACK =
  /\b(?:comes?|gets?|flows?|goes|go|circles?|cycles?|loops?|finds? its way|makes? its way|ends? up|winds? up|lands?)\b[^.?!]{0,16}\b(?:back|around|round)\b|\breturns? to\b|戻って|返って|戻る|戻り|還流|巡って|めぐって/;

/** Who pays what goes round, however far the last one told is along the way. */
function startOf(last: Turn, { graph }: Context): string | undefined {
  const told = [last.question, ...(last.earlier ?? [])].flatMap((one) =>
    one.kind === 'payments' ? (one.by ?? []) : one.kind === 'tie' && one.deal === 'payment' ? one.from : [],
  );
  return told.find((id) => graph.into(id, 'investment').length > 0 && graph.loops(id).length > 0);
}

/** "So does any of it come back around to them?", after who pays whom: the way round. */
export function readAnyBack(context: Context, last: Turn): Question | undefined {
  const { reading, yesNo, has, negated } = context;
  const { folded, companies, figures } = reading;
  const isPlain = yesNo && !negated && figures.length === 0 && !has('q-why', 'q-when', 'q-amount');
  const isOfPayment =
    last.question.kind === 'payments' || (last.question.kind === 'tie' && last.question.deal === 'payment');
  if (!isPlain || !isOfPayment || !ANY_BACK.test(folded) || /\ball\b|全部|全額|すべて/.test(folded))
    return undefined;
  const of = startOf(last, context);
  return of !== undefined && companies.every((id) => id === of) ? { kind: 'loop', of, yes: true } : undefined;
}

/** "How does it come back to Anthropic?", after who pays whom: the way round; 「それぞれの上限額は」 after that: the stakes that it comes back by. */
export function readWayBack(context: Context, last: Turn): Question | undefined {
  const { reading, graph, has } = context;
  const { folded, companies, figures } = reading;
  const [named, second] = companies;
  const { question } = last;
  if (question.kind === 'loop' && named === undefined && EACH_LIMIT.test(folded))
    return question.of === undefined ? undefined : { kind: 'investors', of: [question.of], stated: true };
  if (second !== undefined || figures.length > 0 || has('q-why', 'q-when', 'q-compare')) return undefined;
  if (!COMES_BACK.test(folded) || !HOW.test(folded) || HOW_MUCH.test(folded)) return undefined;
  const isOfPayments =
    question.kind === 'payments' || (question.kind === 'tie' && question.deal === 'payment');
  const of = named ?? payerIn(last);
  const isPaying =
    of !== undefined && graph.outOf(of, 'payment').length > 0 && graph.into(of, 'investment').length > 0;
  return isOfPayments && isPaying ? { kind: 'loop', of } : undefined;
}

/** "And what could come back to them from Microsoft and NVIDIA?": the stakes of those that are named, in the one that was told to pay. */
export function readReturned(context: Context, last: Turn): Question | undefined {
  const { reading, graph, has } = context;
  const payer = payerIn(last);
  if (payer === undefined || !(COMES_BACK.test(reading.folded) || INTO_THEM.test(reading.folded)))
    return undefined;
  const asksSum = has('q-amount') || TOGETHER.test(reading.folded) || MOST.test(reading.folded);
  if (!asksSum || has('q-why', 'q-when', 'q-compare')) return undefined;
  const by = reading.companies.filter((id) => id !== payer);
  const stakes = by.flatMap((id) => graph.between(id, payer, 'investment').slice(0, 1));
  if (by.length === 0 || stakes.length < by.length) return undefined;
  return by.length > 1 ? { kind: 'total', by, of: [payer] } : tieTo(stakes[0]!);
}
