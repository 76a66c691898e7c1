import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { isNegated } from '../text/negation.ts';
import { isAiCompany, isInvestor, labsOf, type Context } from './context.ts';
import { numberOf } from './counts.ts';
import { disclosedIn } from './disclosure.ts';
import type { Question } from './question.ts';
import { OF_MOTIVES } from './headcount.ts';
import { hasQuestionWord, isRequest } from './yesno.ts';

/** How many of some are said to be so. */
type Quantifier = (found: number, all: number) => boolean;

const NUMBER = 'one|two|three|four|five|six|[1-6]|a';
const valueOf = (word: string | undefined): number =>
  word === undefined || word === 'a' ? 1 : numberOf(word);

/** Those who are counted: investors, or their stakes. */
const GIVERS = String.raw`(?:investors?|backers?|shareholders?|funders?|sponsors?)(?:'s?)?`;
const STAKES = String.raw`(?:stakes?|investments?|bets|holdings|cheques?|checks?)`;
const WHICH = String.raw`(?: of)?(?: the| these| those| its| their| all)?(?: \w+'s?| (?:${NUMBER})| \w+)?`;
const COUNTED = String.raw`(?:${GIVERS}|${STAKES})\b`;
const GIVERS_JA = '(?:投資家|出資者|株主|出資元|投資元)';
const HOW_MANY = '([一二三四五六1-6])(?:社|人|者)';

const english = (words: string, rest = WHICH): RegExp =>
  new RegExp(String.raw`\b(?:${words})${rest} ${COUNTED}`);
const japanese = (words: string): string =>
  String.raw`${GIVERS_JA}(?:たち|ら)?(?:は|が|も|って|の(?:うち|中)?|で|、){0,24}(?:${words})|(?:${words})の?${GIVERS_JA}`;
const either = (first: RegExp, second: string): RegExp => new RegExp(`${first.source}|${second}`, 'u');

/** The words for each, the most particular first; a number is found in the first group that has one. */
const QUANTIFIERS: [RegExp, (number: number) => Quantifier][] = [
  [
    either(english('not (?:all|every|each)'), String.raw`${GIVERS_JA}(?=[^。]{0,24}(?:わけ|とは限)[^。]{0,4}ない)`),
    () => (found, all) => found < all,
  ],
  [
    either(english(String.raw`at least (${NUMBER})|(?:more than zero|there (?:is|are) an?|some)`), japanese(`少なくとも${HOW_MANY}`)),
    (number) => (found) => found >= number,
  ],
  [english(`more than (${NUMBER})|over (${NUMBER})`), (number) => (found) => found > number],
  [english(`(?:fewer|less) than (${NUMBER})`), (number) => (found) => found < number],
  [english(String.raw`none|neither|no|not (?:a single|one|any)|zero`), () => (found) => found === 0],
  [either(english('most|the (?:vast )?majority|more than half'), japanese('大半|ほとんど|過半数|大多数')), () => (found, all) => 2 * found > all],
  [either(english('half'), japanese('半分|半数')), () => (found, all) => 2 * found === all],
  [
    either(english('all|every(?: (?:one|single))?|each(?: and every)?(?: one)?|both'), japanese('全員|みんな|皆|すべて|全て|全部|ぜんぶ|残らず|全')),
    () => (found, all) => found === all,
  ],
  [
    either(english(String.raw`(?:(?:exactly|just|only|precisely) )?(${NUMBER})`, String.raw`(?: of)?(?: the| these| its)?(?: \w+)?`), japanese(HOW_MANY)),
    (number) => (found) => found === number,
  ],
]; // prettier-ignore

/** What only names them: "all investors that back …". */
const ONLY_NAMES = new RegExp(String.raw`${COUNTED}(?:,)? (?:that|who|which|whose)\b`);
/** Says what they do not do, or who doesn't count. */
const LEAVES_OUT =
  /\b(?:not|except|but|without|skip\w*|leav\w*|miss\w*|avoid\w*|besides|apart)\b|n't\b|以外|除|(?<!わけでは|わけじゃ|限ら)ない/;
/** All the labs at once. */
const ALL_LABS =
  /\b(?:all (?:of )?(?:the |them|three|3)|every(?:one|body)?(?: (?:one|single))?(?: of)?(?: the)?(?: ai| named)? ?(?:lab|compan|firm)?|each(?: of)? (?:the )?(?:\w+ )?(?:labs?|compan\w+|of them|one))|[三3]社|三つ|(?:全部|すべて|全て|みんな|全)の?(?:に|へ|ai|らぼ|会社|企業|社)/;

/** Where a company is that they are of: "investors in X", "X's investors", 「Xの投資家」. */
const OF_BEFORE = new RegExp(String.raw`${COUNTED} (?:in|of|behind|into|at|from) (?:the )?$`);
const OF_AFTER = new RegExp(String.raw`^(?:'s?)? (?:\w+ ){0,2}${COUNTED}|^(?:社)?の${GIVERS_JA}`);

interface Claimed {
  /** the companies that those who are counted are of */
  within: string[];
  /** the labs that they are said to back */
  backed: string[];
  /** what is said of them, without how many they are */
  said: string;
}

/** Whose stakes are counted, and what is said of them. */
function claimedIn(context: Context, counted: string): Claimed {
  const { reading } = context;
  const { folded, mentions } = reading;
  const isWithin = mentions.map(
    ({ start, end }) => OF_BEFORE.test(folded.slice(0, start)) || OF_AFTER.test(folded.slice(end)),
  );
  const companies = (within: boolean): string[] => [
    ...new Set(mentions.flatMap(({ company }, at) => (isWithin[at] === within ? [company] : []))),
  ];
  const labs = companies(false).filter((id) => isAiCompany(context, id));
  const said = folded.replace(counted, ' ');
  return {
    within: companies(true),
    backed: labs.length === 0 && ALL_LABS.test(said) ? labsOf(context) : labs,
    said,
  };
}

/** Whether so many of the stakes have a figure, or none, as is said of them. */
function readStated(
  context: Context,
  { within, backed, said }: Claimed,
  holds: Quantifier,
): Question | undefined {
  const { graph, reading } = context;
  const disclosed = disclosedIn(said);
  const isKnown = disclosed === 'stated' && !isNegated(said);
  const [of, second] = [...new Set([...within, ...backed, ...reading.companies])];
  if (disclosed === undefined || of === undefined || second !== undefined) return undefined;
  const isTaker = isAiCompany(context, of);
  if (!isTaker && !isInvestor(context, of)) return undefined;
  const deals: Deal[] = isTaker ? graph.into(of, 'investment') : graph.outOf(of, 'investment');
  const found = deals.filter((deal) => isStated(deal) === isKnown).length;
  const told = { counted: holds(found, deals.length), yes: true };
  return isTaker ? { kind: 'investors', of: [of], ...told } : { kind: 'investments', by: [of], ...told };
}

/** So many of the labs, said of one who invests: "Ark is in two of the three labs". */
const OF_LABS =
  /(?<!all )\b(one|two|three|four|five|[1-6]) (?:of the (?:three|four|two|\d) )?(?:of them|(?:ai )?(?:labs?|companies|firms))\b|([一二三四1-4])社(?:に|へ)(?:だけ|のみ|しか)?(?:投資|出資)/;

/** Most of the labs, or none of them, said of one who invests. */
const SHARE_OF_LABS =
  /\b(most|none|no|half)(?: of)?(?: the)?(?: three)?(?: ai)? (?:labs?|companies|company|firms?)\b/;
const SHARES: Record<string, Quantifier> = {
  most: (found, all) => 2 * found > all,
  half: (found, all) => 2 * found === all,
  none: (found) => found === 0,
  no: (found) => found === 0,
};

/** What each of them has, not what is between them. */
const OF_THEIRS =
  /^(?!.*(?:→|->)).*(?:\b(?:their|both|each|stakes|amounts|investments)\b|の(?:金額|額|出資)|とも)/;

/** What is said of those who are named: so many labs that one backs, or that their amounts are known. */
function readNamed(context: Context): Question | undefined {
  const { reading, graph, yesNo, has } = context;
  const by = reading.companies.filter((id) => isInvestor(context, id) && !isAiCompany(context, id));
  const isOfNames = by.length > 0 && by.length === reading.companies.length && reading.figures.length === 0;
  if (!isOfNames || !yesNo || has('q-why', 'r-pay', 'r-supply', 'r-layer')) return undefined;
  const [, english, japanese] = OF_LABS.exec(reading.folded) ?? [];
  const number = english ?? japanese;
  const stakesOf = (id: string): Deal[] => graph.outOf(id, 'investment');
  const share = SHARES[SHARE_OF_LABS.exec(reading.folded)?.[1] ?? ''];
  if (share && by.length === 1 && has('r-invest', 'r-investor', 'r-own'))
    return { kind: 'investments', by, counted: share(stakesOf(by[0]!).length, labsOf(context).length) };
  if (number !== undefined && has('r-invest', 'r-own', 'r-money'))
    return { kind: 'investments', by, counted: by.every((id) => stakesOf(id).length === valueOf(number)) };
  const disclosed = by.length > 1 && OF_THEIRS.test(reading.folded) ? disclosedIn(reading.folded) : undefined;
  if (disclosed === undefined || isNegated(reading.folded)) return undefined;
  const isSo = (deal: Deal): boolean => isStated(deal) === (disclosed === 'stated');
  return { kind: 'investments', by, amount: true, counted: by.flatMap(stakesOf).every(isSo) };
}

/** "X and Y each put 10 billion into Z": the sum of each is told beside what is said. */
const EACH = /\b(?:each|both|apiece|respectively)\b|それぞれ|ずつ|とも(?!と|に)|両方|両社/;
function readEachSum(context: Context): Question | undefined {
  const { reading, graph, yesNo, has } = context;
  const by = reading.companies.filter((id) => isInvestor(context, id) && !isAiCompany(context, id));
  const [of, other] = reading.companies.filter((id) => isAiCompany(context, id));
  const [sum, more] = reading.figures.filter(({ unit }) => unit === 'usd');
  if (!yesNo || by.length < 2 || !of || other || !sum || more || !EACH.test(reading.folded)) return undefined;
  if (has('r-pay', 'q-total', 'q-compare')) return undefined;
  const isSo = (id: string): boolean =>
    graph.between(id, of, 'investment').some(({ amount }) => amount.usd === sum.value);
  return { kind: 'investors', of: [of], counted: by.every(isSo) };
}

/**
 * "All four investors are in xAI", "most backers of OpenAI name no figure", 「投資家は全員三社に出資してる」: how many of
 * those who invest are said to be so is counted in the graph of deals.
 */
export function readQuantified(context: Context): Question | undefined {
  const { reading, graph } = context;
  const { folded } = reading;
  const found = QUANTIFIERS.flatMap(([pattern, holdsFor]) => {
    const match = pattern.exec(folded);
    return match ? [{ match, holdsFor }] : [];
  })[0];
  if (OF_MOTIVES.test(folded)) return undefined;
  const named = readEachSum(context) ?? (found ? undefined : readNamed(context));
  if (named) return named;
  if (!found || ONLY_NAMES.test(folded) || hasQuestionWord(folded) || isRequest(folded)) return undefined;
  const [counted, ...numbers] = found.match;
  const number = numbers.find((one) => one !== undefined);
  const holds = found.holdsFor(valueOf(number));
  const claimed = claimedIn(context, counted);
  const stated = readStated(context, claimed, holds);
  if (stated) return stated;
  const { within, backed, said } = claimed;
  // "X is one of the four investors": of X something is said, not of how many they are.
  if (reading.companies.some((id) => isInvestor(context, id) && !isAiCompany(context, id))) return undefined;
  if (LEAVES_OUT.test(said) || !saysSo(context, folded)) return undefined;
  const givers = (id: string): string[] => graph.into(id, 'investment').map(({ from }) => from);
  const all = new Set((within.length > 0 ? within : labsOf(context)).flatMap(givers));
  const isSo = (id: string): boolean => backed.every((lab) => givers(lab).includes(id));
  const [lab, other] = within;
  if (backed.length === 0)
    return number !== undefined && lab !== undefined && other === undefined && isAiCompany(context, lab)
      ? { kind: 'investors', of: [lab], counted: holds(all.size, all.size), yes: true }
      : undefined;
  const told = { counted: holds([...all].filter(isSo).length, all.size), yes: true };
  const of = [...new Set([...within.filter((id) => isAiCompany(context, id)), ...backed])];
  return of.length > 1
    ? { kind: 'overlap', of, side: 'givers', ...told }
    : { kind: 'investors', of, ...told };
}

/** A name alone claims nothing: "all investors in xAI" asks for them. */
const saysSo = ({ yesNo }: Context, folded: string): boolean =>
  yesNo || /\b(?:is|are|has|have|put|puts|invest|backs?|holds?|owns?|funds?|got|went|share)\b/.test(folded);
