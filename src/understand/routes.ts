import { isMoney } from '../knowledge/graph.ts';
import type { DealKind } from '../knowledge/schema.ts';
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
/** Whatever passes between two, either way. */
const BOTH_WAYS =
  /\b(?:both|two) (?:directions|ways)\b|\bin either direction\b|\b(?:pay|pays|paying|fund|funds|back|backs|invests? in|finance) (?:each|one an)other\b|払い合|両方向|双方向|お互い(?:に)?(?:何|お金)|どっち向き/;
/** Loops are told the shortest first. */
const LONGEST_LOOP =
  /\b(?:short|long|small|bigg?)(?:est|er) (?:loop|circle|cycle|round trip)\b|(?:短い|長い|小さい|大きい)(?:るぷ|輪|循環)/;
const GIVES =
  /\b(?:(?<pays>pays?|paying|paid)|(?<invests>invests?|investing|invested|backs?|funds?|bankrolls?)|gives?|sends?|hands?|puts?)\b|→|->|=>|⇒|➡|(?<haraw>払)|(?<toshi>出資|投資)/u;

/** The kind of deal that the words between two names say; undefined for words that fit any. */
function kindIn(words: string): DealKind | undefined {
  const { pays, haraw, invests, toshi } = GIVES.exec(words)?.groups ?? {};
  if (pays ?? haraw) return 'payment';
  return (invests ?? toshi) ? 'investment' : undefined;
}

/** Between two names of a chain, in UTF-16 units. */
const LONGEST_HOP = 40;

/** Whether words between two names hand something on. In Japanese the verb stands behind both: only arrows say so. */
const isSaid = (words: string): boolean =>
  words.length < LONGEST_HOP && GIVES.test(words) && !/[ぁ-ん]/u.test(words);

/** "A pays B who pays C": each hop with the kind of deal that is named; undefined where the text is no such chain. */
function hopsIn({ reading: { mentions, folded } }: Context) {
  const hops = mentions.slice(1).map(({ company, start }, at) => {
    const before = mentions[at]!;
    return { from: before.company, to: company, words: folded.slice(before.end, start) };
  });
  // "… pays B and B pays C": named again, it only goes on.
  const told = hops.filter(({ from, to }) => from !== to);
  const isChain = told.length > 1 && told.every(({ words }) => isSaid(words));
  return isChain ? told.map(({ words, ...hop }) => ({ ...hop, kind: kindIn(words) })) : undefined;
}

/** Whether money goes round as it is said to: undefined where it goes, but by another kind of deal. */
function readChain(context: Context): Question | undefined {
  const { yesNo, graph } = context;
  const hops = yesNo ? hopsIn(context) : undefined;
  if (!hops) return undefined;
  const money = hops.map(({ from, to }) => graph.between(from, to).filter(isMoney));
  const ends = hops.flatMap(({ from, to }) => [from, to]);
  const of = ends.find((id) => graph.loops(id).length > 0) ?? ends[0]!;
  const loop: Question = { kind: 'loop', of };
  if (money.some((deals) => deals.length === 0)) return { ...loop, so: false };
  const isSo = hops.every(({ kind: said }, at) =>
    money[at]!.some(({ kind }) => said === undefined || kind === said),
  );
  return isSo ? { ...loop, so: true } : loop;
}

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
  if (yesNo && COMES_BACK.test(reading.folded) && has('r-money', 'r-invest')) return { kind: 'loop', of };
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
  return readChain(context) ?? readOnwards(context) ?? readInLoop(context) ?? readLast(context);
}
