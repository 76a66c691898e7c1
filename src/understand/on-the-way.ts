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

/** After steps that were told: "the leg that doesn't have one?", 「書かれてない区間は？」. */
const LACKS_ONE =
  /\b(?:doesn'?t|don'?t|does not|isn'?t|without|no|lacks?|missing)(?: \w+){0,2} (?:one|any|it|that)\b|\bunnumbered\b|(?:書かれて(?:い)?ない|載って(?:い)?ない|出て(?:い)?ない|わからない|抜けてる)/;
const areSteps = (last: Turn | undefined): boolean =>
  last?.question.kind === 'loop' || last?.question.kind === 'path';

/** Whether the steps are asked for that have no sum. */
const asksWithoutSum = (folded: string, last?: Turn): boolean =>
  (areSteps(last) && (STEP.test(folded) || /\bdeals?\b/.test(folded)) && LACKS_ONE.test(folded)) ||
  ((STEP.test(folded) || PART_OF_CHAIN.test(folded) || WHERE_IN_LOOP.test(folded)) &&
    NO_SUM.test(folded) &&
    !DRAWN.test(folded));

/** Those steps that have no sum, each as its deal. */
const unstatedOf = (steps: Deal[]): Question | undefined =>
  asOne(steps.filter((deal) => !isStated(deal)).map((deal) => tieTo(deal)));

/** "Which hop of the loop has no figure?": the steps without a sum, of those that are named. */
function readWithoutSum(context: Context, last: Turn | undefined): Question | undefined {
  const { folded } = context.reading;
  if (!asksWithoutSum(folded, last) || context.has('q-why')) return undefined;
  if (context.yesNo && !areSteps(last) && !hasQuestionWord(folded)) return undefined;
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

/** Money that goes round, or a sum for each step of the loop. */
const GOES_ROUND =
  /\b(?:money|cash|dollars?|funds?|capital|it) (?:goes|go|flows?|moves?|runs?|travels?|circulates?|spins?|cycles?) (?:(?:a?round|about)\b|in (?:a |the )?(?:circles?|loops?))|\bcirculat\w+ (?:among|between)\b|(?:お?金|資金|まねー)(?:が|は|の)?[^。、]{0,16}(?:回[るりっ]|まわ[るりっ]|循環|ぐるぐる)/u;
const EACH_STEP =
  /\b(?:numbers?|figures?|amounts?|sums?|\$) (?:on|for|at|to|of) (?:each|every|all)\b.{0,16}\b(?:legs?|deals?|steps?|hops?|arrows?|stages?|links?)\b|\b(?:loop|cycle|circle)\b[^.?]{0,24}\bwith (?:all |the |its ){0,12}(?:amounts?|numbers?|figures?|sums?)\b|(?:各|それぞれの)(?:区間|矢印|段階|すてっぷ)[^。]{0,6}(?:金額|数字|額)/u;

/** "How the money goes round between A, B and C", "numbers on every leg of the loop": all of it, with its sums. */
function readRound({ graph, reading, has, yesNo }: Context): Question | undefined {
  const { companies, folded, figures } = reading;
  const isOfLoop = EACH_STEP.test(folded) && LOOP.test(folded);
  if (figures.length > 0 || has('q-why', 'q-when') || DRAWN.test(folded)) return undefined;
  if (!isOfLoop && (companies.length < 3 || !GOES_ROUND.test(folded))) return undefined;
  const outside = companies.find((id) => graph.loops(id).length === 0);
  if (yesNo) return outside === undefined ? undefined : { kind: 'loop', of: outside };
  const [of] = companies;
  if (of === undefined) return { kind: 'loop', amount: true };
  const steps = graph.longestLoop(of);
  const stands = (id: string) => steps.some(({ from, to }) => from === id || to === id);
  return steps.length > 0 && companies.every(stands) ? { kind: 'loop', of, amount: true } : undefined;
}

const READERS = [readWithoutSum, readOpenEnd, readFollowed, readRound];

/** Reads a message about a way that money takes which is one question, however it is put. */
export function readOnTheWay(folded: string, { text, last, parts }: Message): Clause | undefined {
  const isLikely =
    FOLLOWS.test(folded) ||
    OPEN_END.test(folded) ||
    asksWithoutSum(folded, last) ||
    GOES_ROUND.test(folded) ||
    EACH_STEP.test(folded);
  if (!isLikely) return undefined;
  const { context } = readFolded(folded, text, parts);
  for (const read of READERS) {
    const question = read(context, last);
    if (question) return clauseOf(text, question, parts, context.reading.companies);
  }
  return undefined;
}
