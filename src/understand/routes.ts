import { isMoney } from '../knowledge/graph.ts';
import { readSteps } from './chain.ts';
import type { Context } from './context.ts';
import { readInLoop } from './loops.ts';
import { pairOf } from './pairs.ts';
import { throughThree, VIA } from './paths.ts';
import type { Question } from './question.ts';

/** Wants to know where money goes from there on. */
const ONWARD =
  /\bwhere(?:'s|s|'d)?\b.*\b(?:next|then|after(?:wards| that)?|from there|on to|ultimately|eventually|finally|wander\w*|end(?:s|ing)? up|in the end|go(?:es)?|going)\b|\b(?:then|next|after that|from there|and) where\b|(?:あと|後|次(?:に|は)?|それから|その先|最終的に|最後は?)、?(?:は|に)?(?:どこ|どう|誰|だれ)/;
/** When it is all over. */
const IN_THE_END =
  /\b(?:ultimately|in the end|eventually|finally|at the end of the day|end(?:s|ing)? up (?:with|at|in)|(?:last|final) (?:stop|destination|recipient|owner))\b|最終的|行き着|行きつ|回り回|行く末|最後(?:は|に)/;
/** Money of a company on its way: not what comes in to it. */
const OWN_MONEY =
  /(?:'s|s'|s)? (?:money|cash|dollars?|bucks?|funds|billions?|payment|spending)\b|の(?:お?金|資金|払)|が(?:出し|払)/;

/** Whether what was put in comes home. */
const COMES_BACK =
  /\b(?:comes?|gets?|flows?|goes|go|finds? its way|ends? up) (?:\w+ )?back (?:to|at|with|home|in)\b|\breturns? to\b|戻って(?:く|来|き)|戻[るり]/;
/** Wants the way shown. */
const TRACES =
  /\b(?:trace|follow|track|show|walk|map|how (?:do|does|did|can)|path|route|journey)\b|どう|たどっ|辿っ|追っ|道筋|経路/;
/** Whatever passes between two, either way. */
const BOTH_WAYS =
  /\b(?:both|two) (?:directions|ways)\b|\bin either direction\b|\b(?:pay|pays|paying|fund|funds|back|backs|invests? in|finance) (?:each|one an)other\b|払い合|両方向|双方向|お互い(?:に)?(?:何|お金)|どっち向き/;
/** Loops are told the shortest first. */
const LONGEST_LOOP =
  /\b(?:short|long|small|bigg?)(?:est|er) (?:loop|circle|cycle|round trip)\b|(?:短い|長い|小さい|大きい)(?:るぷ|輪|循環)/;
/** "A pays B, then where does it go?": around, where it comes back; else whom the one that has got it pays. */
function readOnwards(context: Context): Question | undefined {
  const { reading, graph, has } = context;
  const pair = pairOf(context);
  if (!pair || !ONWARD.test(reading.folded)) return undefined;
  const { from, to } = pair;
  const given = graph.between(from, to).find(isMoney);
  if (!given || !has('r-money', 'r-pay', 'r-invest', 'q-amount', 'amount')) return undefined;
  const comesBack = graph.loops(from).some((loop) => loop.some(({ id }) => id === given.id));
  return comesBack ? { kind: 'loop', of: from } : { kind: 'payments', by: to };
}

/** "Who gets A's money in the end?" */
function readLast({ reading, yesNo, has }: Context): Question | undefined {
  const [of, second] = reading.companies;
  const [mention] = reading.mentions;
  if (of === undefined || second !== undefined) return undefined;
  if ((yesNo || TRACES.test(reading.folded)) && COMES_BACK.test(reading.folded) && has('r-money', 'r-invest'))
    return { kind: 'loop', of };
  if (!IN_THE_END.test(reading.folded)) return undefined;
  return OWN_MONEY.test(reading.folded.slice(mention!.end)) ? { kind: 'loop', of } : undefined;
}

/** The way of money that is told, or asked for, step by step. */
export function readRoute(context: Context): Question | undefined {
  if (context.has('q-why', 'q-opinion')) return undefined;
  if (LONGEST_LOOP.test(context.reading.folded)) return { kind: 'loop' };
  const through = VIA.test(context.reading.folded) ? throughThree(context) : undefined;
  if (through?.kind === 'path' && through.via !== undefined) return through;
  const pair = BOTH_WAYS.test(context.reading.folded) ? pairOf(context) : undefined;
  if (pair && context.yesNo) return { kind: 'path', from: pair.from, to: pair.to, back: true, direct: true };
  if (pair) return { kind: 'relation', a: pair.from, b: pair.to };
  return readSteps(context) ?? readOnwards(context) ?? readInLoop(context) ?? readLast(context);
}
