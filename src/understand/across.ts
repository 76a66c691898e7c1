import { isStated, type Graph } from '../knowledge/graph.ts';
import { isAiCompany, labsOf } from './context.ts';
import { DISTINCT, readDistinct } from './layers.ts';
import { takers } from './intent-money.ts';
import { tieTo } from './listed.ts';
import { valuesOf } from './numbers.ts';
import { firstRead, type ContextReader } from './first-read.ts';
import type { Question } from './question.ts';
import { asOne } from './several.ts';
import { unique } from './sets.ts';

const LARGEST_EACH =
  /\b(?:largest|biggest|top|main|lead) (?:\w+ )?(?:backer|investor|shareholder|funder|stake|investment|che(?:que|ck))s? (?:of|for|in|behind|per|at) (?:each|every|(?:the )?(?:individual )?(?:lab|company|firm)\b)|\beach (?:lab|company|firm)'s (?:largest|biggest|top|main)\b|(?:各社|各らぼ|それぞれ|会社ごと|各ai企業)(?:の|に|で)?[^。?？]{0,8}(?:最大|一番|いちばん|筆頭)[^。?？]{0,8}(?:出資|投資|株主|出し)/;

/** "The largest backer of each lab": of those with a stated stake the largest, of the others all who back them. */
const readLargestOfEach: ContextReader = (context) => {
  const { reading, graph } = context;
  if (!LARGEST_EACH.test(reading.folded) || reading.companies.some((id) => !isAiCompany(context, id)))
    return undefined;
  const labs = reading.companies.length > 0 ? reading.companies : labsOf(context);
  const parts = labs.map((id): Question => {
    const stated = graph.into(id, 'investment').filter(isStated);
    const [first] = stated.toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));
    return first ? tieTo(first) : { kind: 'investors', of: [id] };
  });
  return asOne(parts);
};

const OLDER =
  /\b(?:which|what|who)\b.*\b(?:older|earlier|first|came before|predates?|more recent|newer|later)\b|\bor\b.*\bfirst\b|(?:どっち|どちら)(?:が|の(?:ほう|方)が)?(?:先|早|古|新し|あと|後)|先だった(?:の|ん)|先なのは|早かった(?:の|ん)は/;
const STAKES =
  /\b(?:money|stakes?|investments?|invest\w*|bets?|deals?|backing|cash|funding)\b|出資|投資|お?金|取引/;

/** Those with stakes in all of some labs that are told with a time. */
const givenInTime = ({ all }: Graph, of: string[]): string[] => {
  const timed = all.filter(
    ({ kind, announced, stages }) => kind === 'investment' && (announced !== undefined || stages.length > 0),
  );
  return unique(timed.map(({ from }) => from)).filter((by) =>
    of.every((id) => timed.some(({ from, to }) => from === by && to === id)),
  );
};

/** "Which is older, the OpenAI money or the Anthropic money?": when the stakes in both were made. */
const readOlder: ContextReader = (context) => {
  const { reading, has, graph } = context;
  const { folded, companies, figures } = reading;
  const of = takers(context);
  const named = companies.filter((id) => graph.outOf(id, 'investment').length > 0);
  if (!OLDER.test(folded) || !STAKES.test(folded) || figures.length > 0 || has('q-why', 'q-amount'))
    return undefined;
  if (of.length !== 2 || named.length > 1) return undefined;
  const by = named.length > 0 ? named : givenInTime(graph, of);
  return { kind: 'dates', ...(by.length > 0 ? { by } : {}), of };
};

const SAME_MONEY =
  /\b(?:same (?:money|cash|pot|deal|thing|dollars|sum)|counts? (?:toward|towards|as|in)|part of|included in|includes?|comes? out of|contained in|on top of|inside)\b|同じ(?:お?金|話|もの|やつ|出資|取引)|含ま|含む|の一部|内数|うちに入/;

/** "Does the 10 billion count toward the 30?": of two sums of two deals, whether they are one. */
const readSameMoney: ContextReader = ({ reading, graph, yesNo, negated }) => {
  const sums = unique(valuesOf(reading.figures, 'usd').map(String)).map(Number);
  if (!yesNo || sums.length !== 2 || !SAME_MONEY.test(reading.folded)) return undefined;
  const deals = sums.flatMap((usd) => {
    const [only, more] = graph.all.filter(({ amount }) => amount.usd === usd);
    return only && !more ? [only] : [];
  });
  if (deals.length !== 2) return undefined;
  const ids = unique(deals.flatMap(({ facts }) => facts.slice(0, 1)));
  return { kind: 'facts', ids, polarity: negated ? 'y' : 'n', yes: true };
};

const ODD =
  /\bodd (?:one|man) out\b|\bone (?:of them |that |who )?(?:is|isn't|does|doesn't) (?:different|like the (?:rest|others))\b|仲間(?:は|外|はずれ)|のけ者|一(?:社|人)だけ(?:違|ちが)/;
const BACKERS = /\b(?:investors?|backers?|funders?|shareholders?)\b|投資家|出資者|株主|出し手/;

/** The giver that isn't in all of the labs that the others are in; undefined where there are several, or none. */
function oddGiver({ all }: Graph, labs: string[]): { of: string[]; except: string[] } | undefined {
  const stakes = all.filter(({ kind }) => kind === 'investment');
  const held = unique(stakes.map(({ from }) => from)).map((by) =>
    labs.filter((id) => stakes.some(({ from, to }) => from === by && to === id)),
  );
  const [of, more] = held.filter(({ length }) => length < labs.length);
  return of && !more ? { of, except: labs.filter((id) => !of.includes(id)) } : undefined;
}

/** "The odd one out among the four backers?": who leaves out what all others hold. */
const readOddBacker: ContextReader = (context) => {
  const { reading, graph } = context;
  const isAsked = ODD.test(reading.folded) && BACKERS.test(reading.folded) && reading.foreign.length === 0;
  const odd = isAsked ? oddGiver(graph, labsOf(context)) : undefined;
  return odd && { kind: 'investors', ...odd, ...(odd.of.length > 1 ? { all: true } : {}) };
};

const READERS = [readDistinct, readLargestOfEach, readOlder, readSameMoney, readOddBacker];
const LIKELY = [DISTINCT, LARGEST_EACH, OLDER, SAME_MONEY, ODD];

/** Reads a message that holds deals against each other: whose is the largest, the older, the odd one, the same. */
export const readAcross = firstRead(LIKELY, READERS);
