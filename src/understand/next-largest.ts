import { numberOf } from './counts.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Who leads each trade, and how many they are. */
const LEADERS = [
  { fact: 'cloud-big-three', many: 3, names: /くらうど|\bclouds?\b|\bhyperscalers?\b/ },
  {
    fact: 'smartphone-winners',
    many: 2,
    names: /すまほ|すまとふぉん|携帯|\b(?:smart)?-?phones?\b|\bhandsets?\b/,
  },
];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** "Fourth-biggest", "number four", 「4番手」. */
const RANK = new RegExp(
  String.raw`\b(?:(?<word>${ORDINALS.join('|')})|(?<digits>[1-6])(?:st|nd|rd|th))(?:[- ](?:biggest|largest|ranked|placed|place|rank|in line|most popular)|\b(?! (?:reason|risk|merit|point|feature|trait)))|\b(?:number|no\.?|#|rank(?:s|ed)?) ?(?<number>three|four|five|six|[1-6])\b|第?(?<kazu>[1-6一二三四五六])(?:番手|位|番目に(?:大き|強)|番目|強目)|(?<strong>[4-6四五六])強`,
  'u',
);
/** "The next one after the big three". */
const NEXT =
  /\b(?:next (?:biggest|largest|one|in line|player|provider|maker|in size)|right (?:after|behind|below|under)|just (?:after|behind|below|outside|under)|runner-?up|comes? (?:next|after|right after)|next after|(?:after|behind|below|outside) (?:the|those|these|that) (?:big |top |leading )?(?:two|three|2|3|duo|trio))\b|次(?:に(?:大き|来|続|強)|点|の(?:会社|企業|順位|位))|に(?:次ぐ|続く|次いで|続いて)|すぐ(?:下|後ろ|次)|の(?:下|次)(?:は|に|、)|次の(?:座|順)/;
const WORDS: Record<string, number> = { three: 3, four: 4, five: 5, six: 6 };
const MOST = 'r-invest';
const OF_MONEY = /出資|投資|支払|取引|金額|\b(?:invest\w*|stakes?|deals?|paid|pays?|payments?|amounts?)\b/;
const LONGEST = 110;

/** The place that a text asks for, counted from 1. */
function placeIn(folded: string, many: number): number | undefined {
  const { word, digits, number, kazu, strong } = RANK.exec(folded)?.groups ?? {};
  if (word !== undefined) return ORDINALS.indexOf(word) + 1;
  const said = digits ?? number ?? kazu ?? strong;
  if (said !== undefined) return WORDS[said] ?? numberOf(said);
  return NEXT.test(folded) ? many + 1 : undefined;
}

/** "Which cloud ranks fourth?", 「クラウド3強のすぐ下は？」: whoever comes after those who lead a trade isn't named. */
export function readNextLargest(context: Context, last: Turn | undefined): Question | undefined {
  const { folded } = context.reading;
  if (folded.length > LONGEST || OF_MONEY.test(folded) || !(RANK.test(folded) || NEXT.test(folded)))
    return undefined;
  const { companies, figures, foreign } = context.reading;
  if (foreign.length > 0) return undefined;
  if (context.has('q-why', MOST, 'r-pay') || figures.some(({ unit }) => unit === 'usd' || unit === 'year'))
    return undefined;
  const trade =
    LEADERS.find(({ names }) => names.test(folded)) ??
    LEADERS.find(({ fact }) => last?.facts[0] === fact || context.parentOf(fact) === last?.facts[0]);
  const place = trade && placeIn(folded, trade.many);
  // Only those who lead are named beside them.
  if (companies.length > 0 && companies.length < (trade?.many ?? 0)) return undefined;
  if (!trade || place === undefined || place <= trade.many) return undefined;
  return { kind: 'facts', ids: [trade.fact], beyond: place };
}
