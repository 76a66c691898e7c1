import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** What the money went into that led to it. */
const INTO_WHAT =
  /投資先(?:って|は|が|とは)?(?:何|なに|どこ)|何(?:へ|に|を)?の?(?:対する|向けた)?(?:投資|出費|支出|設備|お?金|資金)|(?:どの|どんな|どういう|なんの|何の)(?:投資|出費|支出|買い物|設備)|何に(?:投じ|つぎ|注[いぎ]|使っ|投資|お?金|資金|かけ|突っ込)|何を(?:建て|作っ|買っ)|\b(?:which|what|whose) (?:kind of |sort of |type of )?(?:investments?|spending|outlays?|expenditures?|capex|project|assets?)\b|\binvest\w* in what\b|\b(?:what|which) (?:\w+ ){0,4}(?:invest\w*|put|sink|sank|sunk|pour\w*|spen[dt]\w*|buy\w*|bought|build\w*|built)\b(?:.*\b(?:in|into|on|for)\b)?/;
/** And that it comes of it. */
const COMES_OF =
  /そう(?:なる|なっ)|なる(?:の|ん)|由来|原因|せい|起因|もと|背景|ため|それ|その|から|招|生|もと|投資[?？。]*$|\b(?:behind|lead\w*|led|caus\w*|driv\w*|due|that|this|it|source|root|responsible|from|come|comes|do(?:es)? (?:that|this))\b/;
const NO_SPENDER = /\b(?:investors?|backers?|who)\b|誰|出資者|投資家/;
const SPENDING = /\binvestment\b/i;
const LONGEST = 70;

/**
 * "Which investment leads to that?", 「何への投資でそうなるの」: of a forecast of one company's that was told; where it
 * tells none, that is said.
 */
export function readLedBySpending(context: Context, last: Turn, library: Library): Question | undefined {
  const { folded, companies, figures } = context.reading;
  const {
    answered,
    facts: [told = ''],
  } = last;
  const fact = library.knowledge.facts.get(told);
  const isForecast = answered?.kind === 'facts' && fact?.nature === 'forecast' && fact.entities.length === 1;
  if (!isForecast || folded.length > LONGEST || figures.length > 0 || NO_SPENDER.test(folded))
    return undefined;
  if (companies.some((id) => !fact.entities.includes(id)) || context.has('q-when', 'q-amount'))
    return undefined;
  if (!INTO_WHAT.test(folded) || !COMES_OF.test(folded)) return undefined;
  return SPENDING.test(fact.en)
    ? { kind: 'facts', ids: [told] }
    : { kind: 'unknown', near: [told], hint: true, lack: 'reason' };
}
