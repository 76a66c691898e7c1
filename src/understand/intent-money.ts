import { claimOf, isAiCompany, isInvestor, type Context, labsOf } from './context.ts';
import { isLimited, onlySide } from './only.ts';
import { BUYS_FROM, ROUND, WHO_WHOM } from './payments.ts';
import { isOfWhatIsPaid, dealClaim, pairOf } from './pairs.ts';
import type { Aspect, Question } from './question.ts';
import { sidesOf, splitExcept } from './sets.ts';
import { isPaidBack } from './spent.ts';
import { claimed, datesOf, isInTime, statedGivers } from './stakes.ts';
import { check } from './swap.ts';

/** Puts a kind of question together with what the text names; undefined where too little is named. */
export type Build = (context: Context) => Question | undefined;

export const givers = (context: Context): string[] =>
  context.reading.companies.filter((id) => isInvestor(context, id) && !isAiCompany(context, id));
export const takers = (context: Context): string[] =>
  context.reading.companies.filter((id) => isAiCompany(context, id));

/** The named AI companies, or all of them where none is named. */
const labs = (context: Context): string[] => {
  const named = takers(context);
  return named.length > 0 ? named : labsOf(context);
};

export const investors = (of: string | undefined, rest: object = {}): Question | undefined =>
  of === undefined ? undefined : { kind: 'investors', of: [of], ...rest };

/** "Claude's on Azure": nothing but products, and no word of money, is no question of stakes. */
const isOfProducts = ({ reading, has }: Context): boolean =>
  reading.mentions.length > 1 &&
  reading.mentions.every(({ id, company, stands }) => id !== company && !stands) &&
  !has('r-invest', 'r-investor', 'r-pay', 'r-own', 'r-money', 'q-amount');

/** The one stake that is asked about; of a lone company all its stakes. */
export const stake =
  (aspect: Aspect, asksYesNo = false): Build =>
  (context) => {
    const [by, of] = [givers(context)[0], takers(context)[0]];
    if (isOfProducts(context)) return undefined;
    if (by === undefined) return investors(of);
    if (of === undefined)
      return { kind: 'investments', by: [by], ...(aspect === 'amount' ? { amount: true } : {}) };
    const only = asksYesNo && !context.denied ? onlySide(context, [by], [of]) : undefined;
    if (only === 'takers') return { kind: 'investments', by: [by], only: of, yes: true };
    if (only === 'givers') return { kind: 'investors', of: [of], only: true, by: [by], yes: true };
    const claim = dealClaim(context);
    return check(context, {
      kind: 'tie',
      from: by,
      to: of,
      deal: 'investment',
      aspect,
      ...(asksYesNo ? { yes: true } : {}),
      ...(claim ? { claim } : {}),
    });
  };

/** A payment between two companies, in the direction that the text gives it, else in the one that there is. */
export const payment =
  (aspect: Aspect): Build =>
  (context) => {
    const pair = pairOf(context);
    const [only] = context.reading.companies;
    if (!pair) return only === undefined ? { kind: 'payments' } : payments(context);
    const backwards = !pair.explicit && isPaidBack(context, pair);
    const [from, to] = backwards ? [pair.to, pair.from] : [pair.from, pair.to];
    const claim = dealClaim(context);
    return check(context, {
      kind: 'tie',
      from,
      to,
      deal: 'payment',
      aspect: isOfWhatIsPaid(context) ? 'amount' : aspect,
      ...(claim ? { claim } : {}),
    });
  };

export const payments: Build = ({ reading, roles, has }) => {
  const [only] = reading.companies;
  const isRound = [ROUND, WHO_WHOM].some((pattern) => pattern.test(reading.folded)) && !has('q-amount');
  if (only === undefined) return isRound ? { kind: 'loop' } : { kind: 'payments' };
  return roles.to.includes(only) || BUYS_FROM.test(reading.folded)
    ? { kind: 'payments', to: only }
    : { kind: 'payments', by: only };
};

export function exceptOf(context: Context): Question | undefined {
  const named = takers(context);
  const split = splitExcept(context).except.filter((id) => named.includes(id));
  const except = split.length > 0 && split.length < named.length ? split : named.slice(-1);
  const of = named.filter((id) => !except.includes(id));
  const besides = splitExcept(context).except.filter((id) => isInvestor(context, id));
  if (named.length === 0) return undefined;
  if (split.length === 0 && besides.length > 0) return { kind: 'investors', of: named, all: true, besides };
  if (of.length === 0)
    return { kind: 'investors', of: labsOf(context).filter((id) => !except.includes(id)), all: true, except };
  return { kind: 'investors', of, ...(of.length > 1 ? { all: true } : {}), except };
}

/** What one holds and another doesn't; of a lone investor, what it leaves out. */
export function missing(context: Context): Question | undefined {
  const by = givers(context);
  if (by.length === 0) return takers(context).length > 1 ? exceptOf(context) : undefined;
  if (by.length === 1) return { kind: 'investments', by, missing: true };
  const split = splitExcept(context).except.find((id) => by.includes(id)) ?? by.at(-1)!;
  return { kind: 'investments', by: by.filter((id) => id !== split).slice(0, 1), except: split };
}

export function several(context: Context): Question | undefined {
  const sides = sidesOf(context);
  const [by, of] = [sides.by, sides.of.length > 0 ? sides.of : labs(context)];
  if (by.length === 0) return takers(context).length > 0 ? { kind: 'investors', of, all: true } : undefined;
  return by.length + of.length < 3 ? stake('any', true)(context) : { kind: 'holds', by, of };
}

export function only(context: Context): Question | undefined {
  const [by, of] = [givers(context)[0], takers(context)[0]];
  if (of === undefined) return by === undefined ? undefined : { kind: 'investments', by: [by] };
  if (by === undefined) return { kind: 'investors', of: [of], only: true };
  if (!isLimited(context.reading)) return stake('any')(context);
  if (onlySide(context, givers(context), [of]) !== 'givers')
    return { kind: 'investments', by: [by], only: of };
  const all = takers(context);
  return {
    kind: 'investors',
    of: all,
    ...(all.length > 1 ? { all: true } : {}),
    only: true,
    by: givers(context),
  };
}

/** "Six risks altogether?": points are counted, and no money. */
const OF_POINTS =
  /\b(?:risks?|merits?|benefits?|upsides?|downsides?|layers?|reasons?|features?|horizons?|industries|fields)\b|りすく|めりっと|層|理由|特徴|分野|見通し|展望/;

export function sum(context: Context): Question | undefined {
  const [by, of] = [givers(context), takers(context)];
  if (by.length + of.length === 0 && OF_POINTS.test(context.reading.folded)) return undefined;
  if (by.length === 1 && of.length === 1) return stake('amount')(context);
  const claim = claimOf(context.reading);
  return {
    kind: 'total',
    ...(by.length > 0 ? { by } : {}),
    ...(of.length > 0 ? { of } : {}),
    ...(claim ? { claim } : {}),
  };
}

/** 「それぞれいくら」 asks for each of them, and not which is the larger. */
const EACH_SUM = /(?:それぞれ|おのおの|各々)(?:の)?(?:いくら|何どる|なんぼ|どれくらい|どのくらい|の?額)/;
const HELD_AGAINST = /どっち|どちら|多|大き|少な|小さ|差|比|倍|違|上回|下回/;
const isOfEach = ({ reading: { folded }, yesNo }: Context): boolean =>
  !yesNo && EACH_SUM.test(folded) && !HELD_AGAINST.test(folded);

export function compareStakes(context: Context): Question | undefined {
  const of = takers(context);
  const named = givers(context);
  const by = named.length < 2 && of.length === 1 ? statedGivers(context, of[0]!) : named;
  if (by.length === 2 && isInTime(context.reading.folded)) return datesOf(by, of);
  if (by.length + of.length === 3 && isOfEach(context)) return { kind: 'holds', by, of, each: true };
  if (by.length === 2) return claimed(context, by, of.length === 2 ? of : of.slice(0, 1));
  return by.length === 1 && of.length === 2 ? claimed(context, by, of) : undefined;
}
