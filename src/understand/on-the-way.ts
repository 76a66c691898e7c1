import { isMoney, isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { chainIn } from './chain.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { hopsOf } from './hops.ts';
import { tieTo } from './listed.ts';
import type { Message } from './one-asked.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { asOne } from './several.ts';
import { hasQuestionWord } from './yesno.ts';

const ARROW = '(?:→|⇒|➡|[-=]+>)';
/** Where the next one is left open: "A → B → C → ?". */
const OPEN_END = new RegExp(String.raw`${ARROW}\s?(?:[?？]+|\.\.+|…+)?\s*$`, 'u');

/** All the way is to be gone along. */
const FOLLOWS =
  /\b(?:follow(?:ing)?|trace|track|chase) (?:the |a |one |every |that |this |its |their )?(?:single )?(?:money|cash|dollars?|bucks?|funds)\b|(?:お?金|資金|どる)(?:の(?:流れ|動き|行方|行き先))?を(?:順に|順番に|ぜんぶ|全部)?(?:追|たど|辿)/u;

/** Who gets it is asked, one after the other. */
const NAMED_HOPS = /\bwho (?:gets?|receives?|has|holds?)\b.*\bwho\b/;

/** One step of it. */
const STEP =
  /\bdeals?(?= (?:of|in|on|along) (?:the|this|that) (?:\w+ )?(?:loop|cycle|circle|circuit|ring|way|route|path|chain)\b)|\b(?:hops?|legs?|steps?|links?|stretch(?:es)?|sections?|arrows?)\b|区間|矢印|すてっぷ|段(?:階)?|ほっぷ/u;
/** Less plainly, where the steps are drawn: "A → B → C, which part …". */
const PART_OF_CHAIN = new RegExp(
  String.raw`${ARROW}.*${ARROW}.*(?:\b(?:which|what) (?:parts?|bits?|ones?|transfers?|deals?)\b|どこ|どれ)`,
  'u',
);
/** 「ループで金額がないのはどこ」: where in it. */
const WHERE_IN_LOOP = /(?:るー?ぷ|循環|輪)(?:の中)?(?:で|のうち|の中に)[^。]{1,16}(?:どこ|どれ|どの)/u;
/** It has no sum. */
const NO_SUM =
  /\b(?:no|without|lacks?|lacking|missing|unstated|undisclosed|blank|doesn'?t|isn'?t|not|hasn'?t)\b[^?]{0,40}\b(?:figures?|amounts?|sums?|numbers?|prices?|price tags?|values?|dollars?|stated|given|known)\b|\b(?:figures?|amounts?|sums?|numbers?|prices?|values?)\b[^?]{0,24}\b(?:missing|lacking|unstated|undisclosed|unknown|absent|blank|left out|not|isn'?t|aren'?t)\b|\b(?:blank|unpriced|unquantified|undisclosed|unstated)\b|(?:額|数字|いくらか?)[^、。]{0,10}(?:ない|なし|不明|抜け|欠け|空白|わからん|ません|非公開|伏せ)/u;
const LOOP = /\b(?:loops?|cycles?|circles?|circuit|ring|circular|round trip)\b|循環|輪|るぷ|一周/u;
/** What was drawn is told by its own fact. */
const DRAWN = /\b(?:diagram|chart|picture|figure \d|drawn|drawing)\b|図(?!書)/u;

/** The steps that a text names: one after the other, between two ends, or all the way round; else those told last. */
function stepsIn(context: Context, last: Turn | undefined): Deal[] {
  const { graph, reading } = context;
  const [from, to, third] = reading.companies;
  const chain = chainIn(context);
  if (chain) return chain.flatMap((hop) => graph.between(hop.from, hop.to).filter(isMoney).slice(0, 1));
  if (LOOP.test(reading.folded) && to === undefined) return [...new Set(graph.longestLoop(from))];
  if (from === undefined) return last ? hopsOf(last, context) : [];
  return to && third === undefined ? (graph.paths(from, to, 1)[0] ?? []) : [];
}

/** Whether the steps are asked for that have no sum. */
const asksWithoutSum = (folded: string): boolean =>
  (STEP.test(folded) || PART_OF_CHAIN.test(folded) || WHERE_IN_LOOP.test(folded)) &&
  NO_SUM.test(folded) &&
  !DRAWN.test(folded);

/** Those steps that have no sum, each as its deal. */
const unstatedOf = (steps: Deal[]): Question | undefined =>
  asOne(steps.filter((deal) => !isStated(deal)).map((deal) => tieTo(deal)));

/** "Which hop of the loop has no figure?": the steps without a sum, of those that are named. */
function readWithoutSum(context: Context, last: Turn | undefined): Question | undefined {
  const { folded } = context.reading;
  if (!asksWithoutSum(folded) || context.has('q-why')) return undefined;
  if (context.yesNo && !hasQuestionWord(folded)) return undefined;
  return unstatedOf(stepsIn(context, last));
}

/** "Anthropic → Microsoft → ?": on from the last that is named; all the way round where it began there. */
function readOpenEnd(context: Context): Question | undefined {
  const { graph, reading } = context;
  const { mentions, folded } = reading;
  const last = mentions.at(-1);
  if (!last || !OPEN_END.test(folded.slice(last.end))) return undefined;
  const chain = chainIn(context);
  const first = mentions[0]!.company;
  const isRound = chain !== undefined && graph.between(last.company, first).some(isMoney);
  if (isRound) return { kind: 'loop', of: first };
  return graph.outOf(last.company).some(isMoney)
    ? { kind: 'purse', of: last.company, side: 'out' }
    : undefined;
}

/** "Follow the money, starting at Anthropic": from one that is named, all the way round. */
function readFollowed({ graph, reading, has }: Context): Question | undefined {
  const [of, second] = reading.companies;
  if (
    !FOLLOWS.test(reading.folded) ||
    NAMED_HOPS.test(reading.folded) ||
    second !== undefined ||
    has('q-why', 'q-when')
  )
    return undefined;
  if (of === undefined) return { kind: 'loop' };
  return graph.loops(of).length > 0 ? { kind: 'loop', of } : undefined;
}

const READERS = [readWithoutSum, readOpenEnd, readFollowed];

/** Reads a message about a way that money takes which is one question, however it is put. */
export function readOnTheWay(folded: string, { text, last, parts }: Message): Clause | undefined {
  const isLikely = FOLLOWS.test(folded) || OPEN_END.test(folded) || asksWithoutSum(folded);
  if (!isLikely) return undefined;
  const { context } = readFolded(folded, text, parts);
  for (const read of READERS) {
    const question = read(context, last);
    if (question) return clauseOf(text, question, parts, context.reading.companies);
  }
  return undefined;
}
