import type { Comparison } from '../knowledge/claims.ts';
import { setAside } from './besides.ts';
import { isInvestor, type Context } from './context.ts';
import { opensOrder } from './asking.ts';
import { numberOf, WORDS } from './counts.ts';
import type { Headcount, Question } from './question.ts';
import { sidesOf } from './sets.ts';

const GIVERS = '(?:investors?|backers?|shareholders?|funders?|sponsors?)';
const TAKERS = '(?:labs?|companies|firms|start-?ups?|ai (?:companies|labs|firms)|stakes|bets)';
const HOW =
  '(?:(?<how>only|just|exactly|precisely|merely|at least|at most|more than|over|fewer than|less than|under|up to|no more than|no fewer than) )?';
/** "The three labs", "both labs": whom, not how many. */
const english = (things: string): RegExp =>
  new RegExp(
    `(?<!\\b(?:all|the|these|those|both|other|any|each|every|of) )\\b(?<!-)${HOW}\\b(?<number>${WORDS.slice(1, 11).join('|')}|\\d{1,2})(?: (?:different|separate|big|major|named|other|rival|of (?:the|these|those))){0,12} ${things}\\b`,
  );

const KA =
  '(?<number>[一二三四五六七八九十]|\\d{1,2})(?:社|人|つ|者)(?<how>だけ|のみ|しか|以上|以下|未満|超|より(?:多|少な))?';
const JAPANESE_GIVERS = new RegExp(
  `(?:投資家|出資者|出資元|株主)(?:の?数)?(?:って|は|が|も|、)?(?:全部で|合計|合わせて|計)?${KA}`,
  'u',
);
const JAPANESE_TAKERS = new RegExp(
  `(?:出資先|投資先)(?:の?数)?(?:って|は|が|も|、)?(?:全部で|合計|計)?${KA}|${KA.replaceAll('?<', '?<x')}(?:の?(?:ai)?(?:会社|企業|らぼ))?(?:に|へ)(?:だけ|のみ|しか)?(?:出資|投資)`,
  'u',
);

/** Those that it puts money on: 「Xが張ってるのって2社だけ」, 「Xが賭けてる先は3社」, "X isn't in just two labs". */
const PUT_ON: RegExp[] = [
  new RegExp(
    String.raw`(?:張っ|賭け|かけ|入れ|突っ込ん|つっこん|出し|投じ|乗っ|抱え)[てで](?:い?る|た)(?:の|先|とこ(?:ろ)?|相手|会社|企業|らぼ)(?:って|は|が)?(?:全部で|結局|たった|わずか)?${KA}`,
    'u',
  ),
  new RegExp(String.raw`\bin ${english(TAKERS).source}`, 'u'),
];
/** "Isn't only in two": in more than that. */
const MORE_THAN = /(?:\bnot|n't) (?:only|just|merely) (?!in\b.*\bbut\b)/;

const HOWS: [Comparison, RegExp][] = [
  ['at-least', /^(?:at least|no fewer than|以上)$/],
  ['at-most', /^(?:at most|up to|no more than|以下)$/],
  ['more', /^(?:more than|over|超|より多)$/],
  ['less', /^(?:fewer than|less than|under|未満|より少な)$/],
];

/** How many of them there are said to be. */
function countOf(folded: string, patterns: RegExp[]): Headcount | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(folded)?.groups;
    if (!groups) continue;
    const [said, how = ''] = [groups['number'] ?? groups['xnumber'], groups['how'] ?? groups['xhow']];
    const than = HOWS.find(([, words]) => words.test(how))?.[0];
    return { value: numberOf(said ?? ''), ...(than ? { than } : {}) };
  }
  return undefined;
}

/** "Not all of them", 「全員が…わけではない」: how many they are is not said. */
const NOT_ALL = /\bnot (?:all|every|each)\b|わけ(?:では|じゃ)な|とは限/;

/** "Motives behind backing more than one lab?": why, not how many. */
export const OF_MOTIVES =
  /\b(?:intent\w*|reasons?|motives?|aims?|goals?|purposes?|strateg\w+|rationale|logic)\b|狙い|ねらい|理由|目的|戦略/;

/** Bets on one alone, whichever that is. */
const LONE =
  /(?:ひとつ|一つ|1つ|一社|1社|単独)(?:の(?:会社|企業|らぼ))?(?:に|へ)?(?:だけ|のみ|しか)|\b(?:only|just) (?:one|a single) (?:company|firm|lab|horse|start-?up)\b|\b(?:a|one) single (?:company|firm|lab|horse)\b/;

/** That there is only one is told by who that is. */
const isTelling = ({ value, than }: Headcount): boolean => value > 1 || than !== undefined;

/** "Are there only two investors in A?", "does B back three labs?": how many there are said to be, of whichever side. */
export function readHeadcount(context: Context): Question | undefined {
  const { reading, yesNo, has } = context;
  if (OF_MOTIVES.test(reading.folded) || NOT_ALL.test(reading.folded)) return undefined;
  if (
    !yesNo ||
    opensOrder(reading.folded) ||
    has('q-why', 'r-pay') ||
    setAside(context).length > 0 ||
    reading.figures.length > 0
  )
    return undefined;
  const { by, of } = sidesOf(context);
  const givers = countOf(reading.folded, [english(GIVERS), JAPANESE_GIVERS]);
  if (givers && isTelling(givers) && of.length > 0 && by.length === 0)
    return { kind: 'investors', of, ...(of.length > 1 ? { all: true } : {}), headcount: givers };
  const [only, second] = by.filter((id) => isInvestor(context, id));
  const named = countOf(reading.folded, [...PUT_ON, english(TAKERS), JAPANESE_TAKERS]);
  const takers =
    named && !named.than && MORE_THAN.test(reading.folded) ? { ...named, than: 'more' as const } : named;
  const isOfOne = only !== undefined && second === undefined && reading.companies.length === 1;
  const lone = LONE.exec(reading.folded)?.index;
  // 「NVIDIA1社しか作ってない」: it is the lone one itself.
  const isItself =
    lone !== undefined && reading.mentions.some(({ end }) => lone - end >= 0 && lone - end < 2);
  if (isOfOne && lone !== undefined && !isItself && reading.mentions.length === 1)
    return { kind: 'investments', by: [only], headcount: { value: 1 } };
  const isInvested =
    has('r-invest', 'r-investor', 'r-own', 'r-investee') || PUT_ON.some((on) => on.test(reading.folded));
  if (takers && isTelling(takers) && isOfOne && isInvested)
    return { kind: 'investments', by: [only], headcount: takers };
  return undefined;
}
