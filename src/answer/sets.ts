import { holdersOf } from '../knowledge/holders.ts';
import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Headcount, Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { answerFirst } from './first.ts';
import { answerLeftOut } from './overlap.ts';
import { verdictOn } from './verdict.ts';
import {
  bySize,
  countHolds,
  factsOf,
  ids,
  isAsKnown,
  isUndisclosed,
  stakes,
  stated,
  unique,
  withoutSums,
} from './support.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

type Investors = Of<'investors'>;

/** Only those with a figure may be asked for, or only those without. */
const isWanted =
  ({ unstated, stated: withSum }: { unstated?: boolean; stated?: boolean }) =>
  (deal: Deal): boolean =>
    unstated ? !stated(deal) : !withSum || stated(deal);

/** Their stakes, as far as they are asked for, the largest first. */
function stakesIn(question: Investors, investors: string[], { graph }: Library): Deal[] {
  const deals = question.of
    .flatMap((to) => graph.into(to, 'investment'))
    .filter(({ from }) => investors.includes(from))
    .filter(isWanted(question));
  return bySize(deals);
}

const holdsAny = (by: string, of: string[], { graph }: Library): boolean =>
  of.some((to) => graph.between(by, to, 'investment').length > 0);

/** "Besides A, who backs B?", where A is told to hold nothing of it: that comes first, then who does. */
function withoutOutsiders(question: Investors, outside: string[], library: Library): Answer {
  const { of, besides = [] } = question;
  const { besides: _, ...asked } = question;
  const rest = besides.filter((id) => !outside.includes(id));
  const answer = answerInvestors(rest.length > 0 ? { ...asked, besides: rest } : asked, library);
  const values = { from: value.entities(outside, 'or'), to: value.entities(of, 'or') };
  return {
    ...answer,
    verdict: 'fix',
    lines: [{ key: 'no-tie.investment', values }, ...answer.lines.slice(0, 1)],
  };
}

/** Who invests in one company, in all of several, or in some but not others. */
export function answerInvestors(question: Investors, library: Library): Answer {
  const { of, except = [], besides = [] } = question;
  const members = holdersOf(question, library.graph);
  const deals = stakesIn(question, members, library);
  if (question.stated && deals.length === 0 && members.length > 0)
    return {
      ...answerInvestors({ ...withoutSums(question), any: false }, library),
      ...verdictOn(question.any ? false : undefined, question),
    };
  if (question.first) return answerFirst(question, deals);
  const outside = besides.filter((id) => !of.includes(id) && !holdsAny(id, of, library));
  if (outside.length > 0) return withoutOutsiders(question, outside, library);
  const investors = unique(deals.map(({ from }) => from));
  const near: Question[] = [
    { kind: 'total', of: [of[0]!] },
    ...(investors[0] ? [{ kind: 'investments' as const, by: [investors[0]] }] : []),
  ];
  const support = { facts: factsOf(deals), deals: ids(deals), near, list: true } as const;
  if (except.length > 0 || question.partly)
    return {
      kind: 'answer',
      ...verdictOn(outsideHolds(question, investors), { ...question, negated: false }),
      lines: linesOfOutside(question, investors, library),
      ...support,
    };
  if (investors.length === 0) {
    const values = { of: value.entities(of), besides: value.entities(besides) };
    const key = besides.length > 0 ? 'investors.no-more' : 'investors.none';
    return { kind: 'unknown', lines: [{ key, values }], ...support };
  }
  const list = of.length > 1 ? value.entities(investors) : stakes(deals, 'from');
  const names = { names: value.entities(investors), besides: value.entities(besides) };
  return {
    kind: 'answer',
    lines: [
      { key: investorsKey(question, deals), values: { list, of: value.entities(of), ...names } },
      ...countLine(question, investors.length),
    ],
    ...verdictOn(setHolds(investors, question, deals), question),
    ...support,
  };
}

/** Whether there are any, where that is asked; or whether they are just those that are said to be left out. */
const outsideHolds = ({ any, by }: Investors, found: string[]): boolean | undefined =>
  by
    ? found.length === by.length && by.every((id) => found.includes(id))
    : any
      ? found.length > 0
      : undefined;

/** Neither a sum nor the article's word that it is kept secret. */
const saysNoSum = (deals: Deal[]): boolean => !deals.some((deal) => stated(deal) || isUndisclosed(deal));

const investorsKey = ({ of, unstated, amount, besides = [] }: Investors, deals: Deal[]): string => {
  if (unstated && !deals.some(isUndisclosed)) return 'investors.unstated';
  if (amount && saysNoSum(deals)) return 'investors.no-amount';
  if (besides.length > 0) return 'investors.besides';
  if (of.length < 2) return 'investors.one';
  return new Set(deals.map(({ from }) => from)).size > 1 ? 'investors.both' : 'investors.both-one';
};

/** How many they are, where that is asked. */
const countLine = (
  { count, headcount }: { count?: boolean; headcount?: Headcount },
  number: number,
): Line[] => ((count ?? headcount) ? [{ key: 'count', values: { number: value.number(number) } }] : []);

/** Who is in some but not in others, with what of ours there is to say of a stake that is missing. */
function linesOfOutside(question: Investors, investors: string[], { knowledge }: Library): Line[] {
  const { of, except = [], some, partly } = question;
  const none = investors.length === 0 ? '-none' : '';
  const key = partly ? 'partly' : some ? 'outside' : 'except';
  const values = {
    list: value.entities(investors),
    of: value.entities(of),
    except: value.entities(except),
  };
  const caveat = knowledge.caveats.find(
    ({ lack }) => lack && investors.includes(lack.from) && (partly ? of : except).includes(lack.to),
  );
  return [
    { key: `investors.${key}${none}`, values },
    ...(caveat ? [{ key: 'caveat', values: { caveat: { type: 'caveat', id: caveat.id } as const } }] : []),
    ...countLine(question, investors.length),
  ];
}

/** Whether those who invest are the ones who are said to, or to be the only ones; undefined where nothing is said. */
function setHolds(
  investors: string[],
  { only, by, any, besides, most, unstated, sum, amount, headcount }: Of<'investors'>,
  deals: Deal[],
): boolean | undefined {
  if (headcount) return countHolds(investors.length, headcount);
  if (unstated && sum) return investors.length > 0 === (sum !== 'stated');
  if (amount && !deals.some(stated)) return false;
  if (only) return investors.length === (by?.length ?? 1) && (by ?? []).every((id) => investors.includes(id));
  // Where no sum is stated, nobody is known to have put in most.
  if (most) return deals.some(stated) ? investors[0] === by?.[0] : undefined;
  if (by) return by.every((id) => investors.includes(id));
  return any || besides ? investors.length > 0 : undefined;
}

const noneKey = ({ except, besides }: Of<'investments'>): string =>
  except !== undefined
    ? 'investments.except-none'
    : besides && besides.length > 0
      ? 'investments.no-more'
      : 'investments.none';

type Investments = Of<'investments'>;

/** The stakes of one investor, or those in what several hold together, as far as they are asked for. */
function stakesBy(question: Investments, { graph }: Library): Deal[] {
  const { by, besides = [], except } = question;
  const targetsOf = (from: string) => graph.outOf(from, 'investment').map(({ to }) => to);
  const others = except === undefined ? [] : targetsOf(except);
  const isMeant = (to: string) =>
    by.every((from) => targetsOf(from).includes(to)) && !besides.includes(to) && !others.includes(to);
  return bySize(
    by
      .flatMap((from) => graph.outOf(from, 'investment'))
      .filter(({ to }) => isMeant(to))
      .filter(isWanted(question)),
  );
}

const investmentsKey = (
  { by, besides = [], except, unstated, amount }: Investments,
  deals: Deal[],
): string => {
  if (except !== undefined) return 'investments.except';
  if (besides.length > 0) return 'investments.besides';
  if (by.length === 1 && unstated) return 'investments.unstated';
  if (amount && saysNoSum(deals)) return 'investments.no-amount';
  return by.length > 1 ? 'investments.both' : 'investments.one';
};

/** What one investor, or each of several, puts money into. */
export function answerInvestments(question: Investments, library: Library): Answer {
  const { by, besides = [], except } = question;
  if (question.missing) return answerLeftOut(question, library);
  const deals = stakesBy(question, library);
  if (question.stated && deals.length === 0) return answerInvestments(withoutSums(question), library);
  const targets = unique(deals.map(({ to }) => to));
  const values = {
    by: value.entities(by),
    besides: value.entities(besides),
    names: value.entities(targets),
    ...(except !== undefined ? { except: value.entity(except) } : {}),
  };
  const [first] = targets;
  if (first === undefined) {
    const near: Question[] = [
      { kind: 'profile', of: by[0]! },
      { kind: 'deals', deal: 'investment' },
    ];
    const lines: Line[] = [{ key: noneKey(question), values }];
    return { kind: 'unknown', ...verdictOn(false, question), lines, facts: [], deals: [], near };
  }
  const list = by.length > 1 ? value.entities(targets) : stakes(deals, 'to');
  return {
    kind: 'answer',
    ...verdictOn(holdingsHold(deals, question), question),
    lines: [
      { key: investmentsKey(question, deals), values: { ...values, list } },
      ...countLine(question, targets.length),
    ],
    facts: factsOf(deals),
    deals: ids(deals),
    near: [
      { kind: 'total', by: [by[0]!] },
      { kind: 'investors', of: [first] },
    ],
    list: true,
  };
}

/** Whether what one invests in is all that it is said to be, or its sums are all stated; undefined where nothing is said. */
function holdingsHold(
  deals: Deal[],
  { only, amount, unstated, besides, sum, headcount }: Of<'investments'>,
): boolean | undefined {
  if (headcount) return countHolds(deals.length, headcount);
  if (only !== undefined) return deals.every(({ to }) => to === only);
  if (amount ?? unstated) return deals.every((deal) => isAsKnown(deal, sum ?? 'stated'));
  return besides ? deals.length > 0 : undefined;
}
