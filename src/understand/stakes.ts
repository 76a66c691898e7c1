import { claimOf, isAiCompany, isInvestor, type Context } from './context.ts';
import { isSame, namesSums } from './operation.ts';
import { paysFor } from './pairs.ts';
import type { Question } from './question.ts';
import { RATIO } from './ratio.ts';

/** Words that hold one sum against another. */
export const COMPARES =
  /より|上回|下回|超え|倍|半分|\b(?:bigger|larger|smaller|less|more|higher|lower|greater|deeper|heavier) than\b|\b(?:bigger|larger|biggest|largest) (?:backer|investor|stake|share|cheque|check|one|of the (?:two|pair)|chunk|slice|bet)\b|\b(?:higher|lower|heavier|smaller) (?:one|cap|ceiling|sum|amount|figure|of the (?:two|pair))\b|\b(?:twice|double|half|triple)\b|\b(?:more|less|deeper|heavier|further)\b.{1,60}\bthan\b/;

/** The word that says more or less. */
const COMPARATIVE =
  /多[いくけめ]|大き|上回|少な|小さ|下回|でか|高[いくけか]|低[いくけか]|倍|\d\s?(?:x|times)\b|\b(?:bigger|larger|smaller|more|less|higher|lower|greater|most|biggest|largest|twice|double|half|outspen[dt]s?|tops?|beats?|deeper|heavier|further)\b|(?<=\S )than\b/;
const THAN = /^(?:[ぁ-ん\p{sc=Han}]{0,8}?より|の(?:約)?(?:[\d.二三]+倍|倍|半分))/u;

/** 「AじゃなくてB」, "B, not A": of A it is not said. */
const DENIED = {
  after: /^(?:社|さん|の(?:ほう|方))?(?:じゃ|では?)な[くい]/u,
  before: /\b(?:not|instead of|rather than)\s$/u,
};

/**
 * The pair with the one first that is said to be more (or less): the last named before that word, less "than …"; else the
 * first behind it.
 */
function byClaim({ reading }: Context, pair: string[]): string[] {
  const at = COMPARATIVE.exec(reading.folded)?.index ?? reading.folded.length;
  const named = reading.mentions.filter(
    ({ company, start, end }) =>
      pair.includes(company) &&
      !THAN.test(reading.folded.slice(end)) &&
      !DENIED.after.test(reading.folded.slice(end)) &&
      !DENIED.before.test(reading.folded.slice(0, start)),
  );
  const before = named.filter(({ start }) => start < at).at(-1);
  const first = (before ?? named[0])?.company ?? reading.companies.find((id) => pair.includes(id));
  return first === pair[1] ? pair.toReversed() : pair;
}

/** The word that says less. */
export const SMALLER =
  /少な|小さ|低[いくけか]|安[いくけか]|下回|半分|\b(?:smaller|less(?:er)?|lower|fewer|half|below|under)\b/;

/** Two stakes with what a yes/no question claims of them: which is larger, and by what factor. */
export function claimed(context: Context, by: string[], of: string[]): Question {
  if (!context.yesNo) return { kind: 'stakes', by, of };
  if (isSame(context.reading.folded)) return { kind: 'stakes', by, of, same: true };
  const [first, second] = byClaim(context, by.length === 2 ? by : of);
  const factor = context.reading.figures.find(({ unit }) => unit === 'times')?.value;
  const times = factor !== undefined && factor < 1 ? 1 / factor : factor;
  const than = factor === times ? claimOf(context.reading)?.than : undefined;
  return {
    kind: 'stakes',
    by,
    of,
    greater: (SMALLER.test(context.reading.folded) ? second : first)!,
    ...(times ? { factor: times } : {}),
    ...(times && than ? { than } : {}),
  };
}

/** Those whose stake in a company has a figure: the ones that can be compared where none is named. */
export const statedGivers = ({ graph }: Context, to: string): string[] =>
  graph.into(to, 'investment').flatMap(({ from, amount }) => (amount.usd === undefined ? [] : [from]));

/** Where the stakes of one investor have a figure. */
const statedTakers = ({ graph }: Context, from: string): string[] =>
  graph.outOf(from, 'investment').flatMap(({ to, amount }) => (amount.usd === undefined ? [] : [to]));

/** The one company in which both have a stated stake. */
const commonTarget = (context: Context, [one = '', other = '']: string[]): string[] =>
  context.graph
    .outOf(one, 'investment')
    .map(({ to }) => to)
    .filter((to) => [one, other].every((id) => statedGivers(context, to).includes(id)));

const OF_TWO =
  /\b(?:(?<!\bnames? )of the (?:two|pair)|(?:bigger|smaller|larger|higher|lower|heavier) (?:one|cap|ceiling|sum|amount|figure|cheque))\b|(?:二|2)社(?:の(?!名|社名|企業名|会社名|顔ぶれ)|で)|片方|もう一方|(?:の)?(?:ほう|方)が(?:多|大き|高|少な|小さ|低|安|でか)|\bone (?:is |be )?(?:of|to|versus|vs) the other\b|(?:多い|少ない|大きい|小さい)(?:ほう|方)|\bwhich (?:one )?of\b.{1,30}\b(?:stakes|bets|investments|cheques|holdings)\b.{1,20}\b(?:bigger|larger|smaller)\b/;

/** "Of the two that back it, how much is A's?", 「2社のうちAはいくら」: one of them is picked, and compared with none. */
const ONE_OF_TWO =
  /\bof (?:the|its|these|those) (?:two|pair|2)\b.{0,80}\b(?:how much|what(?:'s| is| does| did| has))\b|(?:二|2)社(?:の(?:うち|中|なか)で?|で)(?!どっち|どちら).{0,30}(?:いくら|なんぼ|どれ(?:だけ|くらい)|どのくらい|額|分)/u;
const HELD_AGAINST =
  /\b(?:bigger|smaller|larger|higher|lower|heavier|more|less|most|least|other)\b|多い|少ない|大きい|小さい|もう一方|片方/;

/** Which came first is no matter of sums. */
const IN_TIME =
  /\bdid \w+ [^?.]{2,40} before \w+ did\b|\b(?:backed|backs|invested|funded|put|went)\b[^.?!]{2,40}\bbefore (?:it|they) (?:ever )?(?:backed|invested|funded|put|went)\b|より(?:先|前|早く)に?[^、。]{0,16}(?:出資|投資)|\b(?:before or after|after or before|(?:earlier|sooner|later|before|after) than|(?:came|went|got in|invest(?:ed)?) (?:in )?(?:first|earlier|before|after)|(?:happened|came|was|were|is) (?:first|earlier|sooner)|first,? the \w+ (?:\w+ )?or the)\b|(?:先|前)か(?:後|あと)か|(?:先|前)(?:なの|です)?(?:か|、)?(?:後|あと)|どっちが(?:先|早)|どちらが(?:先|早)/;

/** Whether it is asked which came first. */
export const isInTime = (folded: string): boolean => IN_TIME.test(folded);

/** The days of what those give, in one or in anybody. */
export const datesOf = (by: string[], of: string[]): Question => ({
  kind: 'dates',
  by,
  ...(of.length > 0 ? { of } : {}),
});

/** Which of two was the first to do it, whatever it was. */
const WHO_FIRST =
  /\b(?:who|which|whose)\b[^?.]{0,40}\b(?:first|earlier|sooner)\b|\bdid \w+ [^?.]{2,40} before \w+(?: did)?\b|(?:先|最初)に[^、。?？]{1,10}(?:どっち|どちら|誰|だれ|のは|ほう|方)|先手|(?:どっち|どちら)(?:の(?:ほう|方))?が(?:先|早)|(?:先|早かった)(?:な)?のは/;

const ANNOUNCED = /\bannounc|発表/;

/** "Who moved first, A or B?", 「AとB、先に動いたのどっち」: the days that are told, and of which stakes none is. */
export function readWhoFirst({ reading, graph, has, yesNo }: Context): Question | undefined {
  const { companies, folded, figures } = reading;
  if (
    companies.length < 2 ||
    figures.length > 0 ||
    has('r-pay', 'q-why', 'announce') ||
    !WHO_FIRST.test(folded)
  )
    return undefined;
  // That one announced it before the other is a claim of its own.
  if (yesNo && ANNOUNCED.test(folded)) return undefined;
  const stakes = graph.all.filter(({ kind }) => kind === 'investment');
  const by = companies.filter((id) => stakes.some(({ from }) => from === id));
  const of = companies.filter((id) => !by.includes(id));
  const asked = stakes.filter(({ from, to }) => by.includes(from) && (of.length === 0 || of.includes(to)));
  // An early investor's own place in time is told by its deal.
  if (
    by.length !== 2 ||
    of.length > 1 ||
    asked.length < 2 ||
    (of.length > 0 && asked.some(({ early }) => early))
  )
    return undefined;
  return datesOf(by, of);
}

/** 「どっちも」 compares nothing. */
const BOTH = /どっちも|どちらも|両方|\bboth\b/;

const isAboutSums = ({ has, reading }: Context): boolean =>
  has('r-invest', 'q-amount', 'r-money', 'r-own', 'r-deal', 'q-total') || namesSums(reading.folded);

/** One stake held against another: two givers in one company, or one giver in two. */
export function readStakes(context: Context): Question | undefined {
  const { roles, has } = context;
  const text = context.reading.folded;
  const isTimes = context.reading.figures.some(({ unit }) => unit === 'times');
  const compares = isTimes || (has('q-compare', 'q-most', 'q-least') && !BOTH.test(text));
  if (
    !(compares || OF_TWO.test(text) || COMPARES.test(text) || RATIO.test(text) || isSame(text)) ||
    !(isAboutSums(context) || RATIO.test(text) || isTimes || isSame(text)) ||
    has('q-why') ||
    paysFor(context)
  )
    return undefined;
  // Of those who have none in the whole article there is nothing to compare.
  const { companies } = context.reading;
  if (companies.length > 0 && !companies.some((id) => context.graph.hasDeals(id))) return undefined;
  const all = [...new Set([...roles.from, ...roles.to, ...roles.open])];
  const named = all.filter((id) => isInvestor(context, id) || !isAiCompany(context, id));
  const said = all.filter((id) => isAiCompany(context, id));
  const of =
    said.length === 0 && named.length === 1 && OF_TWO.test(text)
      ? statedTakers(context, named[0]!)
      : said.length === 0 && (isTimes || isSame(text)) && named.length === 2
        ? commonTarget(context, named)
        : said;
  if (named.length === 1 && ONE_OF_TWO.test(text) && !HELD_AGAINST.test(text) && !compares) return undefined;
  const by =
    named.length <= 1 && of.length === 1 && OF_TWO.test(text) ? statedGivers(context, of[0]!) : named;
  if (by.length !== 2 && !(by.length === 1 && of.length === 2)) return undefined;
  if (isInTime(text)) return datesOf(by, of);
  const inOrder = (ids: string[]) => context.reading.companies.filter((id) => ids.includes(id));
  return by.length === 2 && of.length === 2
    ? claimed(context, inOrder(by), inOrder(of))
    : claimed(context, by, of);
}
