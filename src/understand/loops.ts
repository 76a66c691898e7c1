import { setAside } from './besides.ts';
import type { Context } from './context.ts';
import { numberOf } from './counts.ts';
import { isMoney, type Graph } from '../knowledge/graph.ts';
import { tieTo } from './listed.ts';
import { WHO_WHOM } from './payments.ts';
import type { Question } from './question.ts';

/** Money from whoever it may be to whom: "who gives what to whom", "who's funding who". */
const GIVES_WHOM =
  /\bwho\b.{0,12}\b(?:pay|giv|gave|fund|back|send|invest|financ|ow[ei]|bankroll|feed)\w*\b.{0,16}\bwho(?:m|ever)?\b|\b(?:money|cash|funds?|dollars?) (?:flows?|moves?|goes|circulat\w+)? ?(?:flow )?(?:between|among)\b|\b(?:money|cash|funds?|dollars?|capital)\b.{0,30}\b(?:go(?:es|ing)? (?:a)?round|circl\w+|circulat\w+|cycl\w+|recycl\w+|flow\w*|mov\w+|travel\w*|chang\w+ hands|pass\w*|loop\w*|shuffl\w+)\b.{0,24}\b(?:between|among(?:st)?|through|within)\b|(?:間|あいだ)(?:で|の)(?:お?金|資金)(?:の|は|が)?(?:流れ|動き|やりとり|どう)|誰が誰[にのへを]|(?:誰|だれ|どこ)から(?:誰|だれ|どこ)[にへ]/;

/** "Who pays who among A, B and C?": all that flows between those who stand in a loop. */
export function readWhoWhom({ reading, graph, has }: Context): Question | undefined {
  const { companies, folded } = reading;
  const [first, , third] = companies;
  if (
    first === undefined ||
    third === undefined ||
    !(WHO_WHOM.test(folded) || GIVES_WHOM.test(folded)) ||
    has('q-why')
  )
    return undefined;
  const areRound = graph
    .loops(first)
    .some((loop) => companies.every((id) => loop.some(({ from }) => from === id)));
  // Of the one through which most of it goes all is told.
  const [of] = companies.toSorted((a, b) => graph.loops(b).length - graph.loops(a).length);
  return areRound && of !== undefined ? { kind: 'loop', of } : flowsAmong(companies, graph);
}

/** So many flows are told one by one. */
const MOST_FLOWS = 4;

/** What flows between some who stand in no loop together, each by itself. */
function flowsAmong(companies: string[], { all }: Context['graph']): Question | undefined {
  const flows = all.filter(
    (deal) => isMoney(deal) && companies.includes(deal.from) && companies.includes(deal.to),
  );
  const parts = flows.map((deal) => tieTo(deal));
  return parts.length > 1 && parts.length <= MOST_FLOWS ? { kind: 'several', parts } : undefined;
}

/** What goes round, by its names. */
const LOOP = String.raw`(?:loops?|circles?|cycles?|rings?|merry-go-round|carousel|roundabout|circuit|circular (?:flow|deal|thing|investing))`;
const ROUND = '(?:輪|環|循環|るぷ|ぐるぐる)';

/** Said of somebody: that it stands in the loop, or that it doesn't. */
const IN_LOOP = new RegExp(
  [
    String.raw`\b(?:part|member|one|in|inside|within|outside|out|left out|included?|belongs?|touch(?:es)?)\b(?: (?:of|in|from|to))?(?: (?:the|this|that|a|your))?(?: (?:\w+ ){0,2})?${LOOP}\b`,
    String.raw`\b${LOOP} (?:includes?|contains?|touch(?:es)?|involves?)\b`,
    `${ROUND}[^、。]{0,4}(?:に|へ)?(?:も|は|って)?(?:入|はい|含ま|ふくま|加わ|混ざ|参加|いる|属)|${ROUND}の(?:一員|一部|中|めんば|外|仲間)|${ROUND}(?:か[?？]|な(?:の|ん))`,
  ].join('|'),
);

/** Said to stand outside of it. */
const OUTSIDE = new RegExp(
  String.raw`\b(?:outside|out of|left out)(?: of)?(?: (?:the|this|that))?(?: \w+)? ${LOOP}\b|${ROUND}の外`,
);

/** Money is said to leave the loop, or not to: the article tells how it goes round, and no more. */
const LEAVES_IT = new RegExp(
  String.raw`\b(?:leav(?:es?|ing)|left|exit(?:s|ed)?|escap(?:es?|ed)|leak(?:s|ed)?|gets? out|(?:flow|spill|trickle|drip|go(?:es)?)s? (?:out|outside)|outside)\b(?: (?:of|out|from|the|this|that|whole|money|closed)){0,4} ${LOOP}\b|${ROUND}(?:の外(?:に|へ)(?:は|も)?[^、。]{0,4}(?:出|流|漏|もれ|逃|こぼれ)|から(?:は|も)?[^、。]{0,6}(?:出て|出る|漏|もれ|逃|こぼれ|抜け))`,
);
const MONEY = /\b(?:money|cash|dollars?|funds|any of it)\b|お?金|資金|どる/;
export const leavesLoop = (folded: string): boolean => LEAVES_IT.test(folded) && MONEY.test(folded);

/** "Is Google part of the loop?", 「xAIも輪に入ってる？」: whether money goes around through it, or through each of them. */
export function readInLoop({ reading, graph, yesNo, has }: Context): Question | undefined {
  const { companies, folded } = reading;
  if (companies.length === 0 || !yesNo || has('q-why')) return undefined;
  // "A pays B in this loop?": what one does to the other is asked.
  if (companies.length > 1 && has('q-amount', 'r-pay', 'r-invest')) return undefined;
  if (!IN_LOOP.test(folded)) return undefined;
  const of = companies.find((id) => graph.loops(id).length === 0) ?? companies[0]!;
  return { kind: 'loop', of, ...(OUTSIDE.test(folded) ? { negated: true } : {}) };
}

const LOOP_NAMED = new RegExp(String.raw`\b${LOOP}\b|${ROUND}|一周`);
const HOW_MANY_IN =
  /\b(?:how many|number of|count (?:of )?the) (?:\w+ )?(?:companies|firms|players|members|names|parties|participants)\b|何社|(?:会社|企業|めんば|参加者)の?(?:数|人数)/;

const SO_MANY_IN =
  /\b(?<en>two|three|four|five|six|[2-6]) (?:companies|firms|players|members|names|parties|participants)\b|(?<ja>[2-6二三四五六])社/u;
const IN_IT =
  /\b(?:in|inside|part of|make up|form\w*|involv\w*|between|among) |(?:循環|輪|るーぷ)(?:に|の|って|は)/;
/** "Is it just three companies in the loop?": whether so many stand in it. */
function countedIn(folded: string, graph: Graph): Question | undefined {
  const { en, ja = en } = SO_MANY_IN.exec(folded)?.groups ?? {};
  if (ja === undefined || !LOOP_NAMED.test(folded) || !IN_IT.test(folded)) return undefined;
  const members = new Set(graph.longestLoop().map(({ from }) => from));
  return { kind: 'loop', members: true, yes: true, counted: members.size === numberOf(ja) };
}

/** "How many companies are in the loop?": they are counted. */
export function readLoopMembers({ reading, graph, yesNo, has }: Context): Question | undefined {
  const { companies, folded } = reading;
  if (companies.length > 0 || has('q-why') || graph.loops().length === 0) return undefined;
  if (yesNo) return has('r-invest', 'r-pay') ? undefined : countedIn(folded, graph);
  return LOOP_NAMED.test(folded) && HOW_MANY_IN.test(folded) ? { kind: 'loop', members: true } : undefined;
}

const HOLDS_UP =
  /\b(?:work\w*|exist\w*|clos\w+|hold\w*|go(?:es)? round|run\w*|function\w*|remain\w*|left|survive\w*|still|there|complete)\b|回[るっらり]|まわ|に?な[るり]|成り立|成立|残|でき|閉じ|続/;

/** 「NVIDIAがいなくても」 */
const IS_GONE = /^(?:社|さん)?(?:が|も)?(?:い|居)?(?:なくて|ないと|なかったら|なけれ|なし|抜け)/;

/** "Does the loop work without NVIDIA?", 「MS抜きでも輪は回る？」: whether one is left that goes past it. */
export function readLoopWithout(context: Context): Question | undefined {
  const { reading, yesNo, has } = context;
  const lacked = reading.mentions.find(({ end }) => IS_GONE.test(reading.folded.slice(end)))?.company;
  const [without = lacked, second] = setAside(context);
  if (without === undefined || second || !yesNo || has('q-why') || reading.companies.length > 1)
    return undefined;
  return LOOP_NAMED.test(reading.folded) && HOLDS_UP.test(reading.folded)
    ? { kind: 'loop', without }
    : undefined;
}
