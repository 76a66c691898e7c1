import type { Context } from './context.ts';

/** To own a company is more than to own a stake in it; "Microsoft's own cloud" owns nothing. */
const OWNS =
  /(?<!(?:'s?|\b(?:its?|their|his|her|our|my|your|very|on)) )\bown(?:s|ed|ers?)?\b|\bbelongs? to\b|所有し|持ち主|おな(?=なの|だ|で|って|か|[?？]|$)|親会社/;
const ACQUIRES =
  /買収し|買収さ|買った|子会社|傘下|合併し|\b(?:bought|acquired|purchased|took over|swallowed|merged)\b|\b(?:did|made)\b.*\b(?:acquire|buy|purchase|merge)\b/;
const PART =
  /\b(?:stakes?|shares?|part|piece|slice|chunk|bit|some|percent\w*|how much|fraction|tickets?|seat)\b|%|割|いくら|株/;

const MAYBE =
  /可能性|かも|将来|いつか|しそう|される|するの\?|するか|\b(?:may|might|could|would|will|going to|ever|someday|one day|possible|likely)\b/;

/** Taken for bought or owned as a whole. */
export const isAcquired = ({ has, reading: { folded } }: Context): boolean =>
  ((has('r-acquire') && ACQUIRES.test(folded)) || OWNS.test(folded)) &&
  !PART.test(folded) &&
  !has('r-pay') &&
  !MAYBE.test(folded) &&
  !/\b(?:buy|buys|buying|bought) in(?:to)?\b/.test(folded);
