import { isAiCompany, isInvestor, type Context } from './context.ts';
import { SAYS_PAY } from './pairs.ts';
import { isOffered } from './products.ts';
import type { Question } from './question.ts';
import { isPassive } from './roles.ts';
import { splitExcept, unique } from './sets.ts';

const LEFT_OUT =
  /\b(?:leaves? out|left out|skip(?:s|ped)?|miss(?:es|ing|ed)?|not (?:in|invest\w*|back\w*)|doesn't (?:invest|back|fund)|without|(?:has|have|got|gets?|sees?|saw|with) (?:no|zero|none of|not a (?:cent|dollar|penny) of)(?: \w+){0,2})\b|(?:出資|投資)(?:し|は)?(?:ていない|てない|してない|していない|されてない|されていない)|外れ|入っていない|入ってない|手を出していない|手を出してない|入れていない|入れてない/;

/** Which of the AI companies an investor does not hold. */
export function readLeftOut(context: Context): Question | undefined {
  const { reading, roles } = context;
  const [only, second] = reading.companies;
  if (!only || second || !isInvestor(context, only) || isAiCompany(context, only)) return undefined;
  if (
    !LEFT_OUT.test(reading.folded) ||
    !/\bwhich\b|\bwhat\b|\bwho\b|どこ|どの|どれ|どいつ|誰|だれ|(?:らぼ|会社|企業|とこ|の)(?:は|って)?[?？]?$/.test(
      reading.folded,
    )
  )
    return undefined;
  if (roles.to.includes(only)) return undefined;
  return { kind: 'investments', by: [only], missing: true };
}

const ASKS_WHERE =
  /\bwho(?:m|se)?\b|\bwhat\b|\bwhich\b|\bwhere\b|どこ|どの|何|なに|誰|だれ|先|\b(?:portfolio|bets|stakes|investments|holdings|investees)\b/;

/** "So who is MS in" */
const WHO_IS_IN =
  /^(?:(?:so|and|ok|then|but),? ){0,12}(?:who|what|which (?:labs?|ones?|companies))(?:'s| is| are|s)? (?:\w+ ){1,2}in(?:to|vested in)?(?: then)?[?.! ]*$/;

/** To invest, in anybody. */
const INVESTS_IN =
  /\b(?:invest(?:s|ed|ing)?|fund(?:s|ing)?|back(?:s|ing)?|bankroll(?:s|ing)?|(?:an? |the )?(?:\w+ )?(?:investor|backer|shareholder)s?|stakes?|put(?:s|ting)? (?:\w+ )?money)\b.*\b(?:in|into|any\w*|some\w*|other|another|labs?|ai|who|where|which)\b|\b(?:who|where|which|what)\b.*\b(?:invest(?:s|ed|ing)?|fund(?:s|ing)?|back(?:s|ing)?)\b|(?:何か|なにか|どこか|誰か|どっか|他社|よそ|らぼ|会社|企業|どこ)(?:の[^、]{1,6})?(?:に|へ)(?:も|は)?(?:出資|投資|金|お金)|(?:出資先|投資先)/;
const HAS_INVESTORS =
  /\b(?:its|has|have|any|their|whose)\s(?:\w+\s)?(?:investors?|backers?|shareholders?)\b|(?:投資家|出資者|株主)/;

/** One company that is asked whether or where it invests, though it invests in nobody. */
export function readOutsider(context: Context): Question | undefined {
  const { reading, roles, has } = context;
  const [only, second] = reading.companies;
  if (!only || second || isInvestor(context, only) || !roles.from.includes(only)) return undefined;
  if (reading.mentions.some(({ end }) => /^(?:の|'?s\b)/.test(reading.folded.slice(end)))) return undefined;
  if (isPassive(reading.folded) || has('q-why', 'r-pay', 'q-first') || HAS_INVESTORS.test(reading.folded))
    return undefined;
  return INVESTS_IN.test(reading.folded) ? { kind: 'investments', by: [only] } : undefined;
}

/** What one investor invests in. */
export function readInvestments(context: Context): Question | undefined {
  const { reading, roles, has } = context;
  const [one, other] = reading.companies;
  if (one !== undefined && other === undefined && isInvestor(context, one) && WHO_IS_IN.test(reading.folded))
    return { kind: 'investments', by: [one] };
  const onWhat =
    /\bbet(?:s|ting)?\b|賭け/.test(reading.folded) &&
    /\bwhat\b|何に/.test(reading.folded) &&
    !/\bwhich\b|\bwho\b|どこ|会社|企業/.test(reading.folded);
  if (
    onWhat ||
    (SAYS_PAY.test(reading.folded) && !/投資|出資|invest|back|fund|stake/.test(reading.folded)) ||
    isOffered(reading.folded)
  )
    return undefined;
  const fromBoth = reading.companies.length === 2 && roles.from.length === 2 && has('r-receive', 'r-money');
  if (
    (!has('r-invest', 'r-investee', 'r-own') && !fromBoth) ||
    roles.to.some((id) => isAiCompany(context, id))
  )
    return undefined;
  const [giver, taker] = [roles.from[0], roles.to[0]];
  // One gives, another is named as the one who gets, an AI company or not: it is asked of these two.
  if (giver && taker && reading.companies.length === 2 && !isAiCompany(context, giver)) return undefined;
  const by = unique([...roles.from, ...roles.open, ...roles.to]).filter((id) => isInvestor(context, id));
  if (by.length === 0 || roles.open.some((id) => isAiCompany(context, id))) return undefined;
  if (roles.from.some((id) => isAiCompany(context, id))) return undefined;
  const asks =
    has('r-investee', 'q-list', 'q-both', 'r-company') ||
    ASKS_WHERE.test(reading.folded) ||
    has('q-amount', 'q-total');
  if (!asks) return undefined;
  const without =
    by.length === 2 && has('q-not') ? splitExcept(context).except.find((id) => by.includes(id)) : undefined;
  if (without !== undefined)
    return { kind: 'investments', by: by.filter((id) => id !== without), except: without };
  return {
    kind: 'investments',
    by,
    ...(by.length > 1 ? { all: true } : {}),
    ...(has('q-undisclosed') ? { unstated: true } : {}),
    ...(has('q-amount', 'q-total') ? { amount: true } : {}),
    ...(has('q-count') ? { count: true } : {}),
  };
}
