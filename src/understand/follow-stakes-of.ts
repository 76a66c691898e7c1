import { isMoney } from '../knowledge/graph.ts';
import { unique } from './sets.ts';
import { put } from './put.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { withNamesAs } from './reading.ts';
import { check } from './swap.ts';

/** What may stand around names where only they are new: "same for ◯: ◯ and ◯", 「◯についても、◯分と◯分を」. */
const AROUND = [
  /^(?:◯|same|again|for|and|the|in|into|to|on|of|with|also|likewise|ditto|too|as well|what|how|about|now|ok|so|then|but|its?|'s|both|please|pls|plz|stakes?|amounts?|numbers?|figures?|parts?|portions?|question|thing|put|puts|side|each|[\s,.:;?!&/+-]){1,24}$/,
  /^(?:◯|についても?|に関しても?|に対して|も|は|の|が|を|に|へ|から|と|や|向け|あて|宛て|ほう|方|側|社|さん|分|ぶん|額|金額|出資|投資|上限|累計|それぞれ|両方|同じ(?:く|ように)?|同様に?|じゃあ?|では|で|あと|ちなみに|いくら|教えて|お願い(?:します)?|ください|頼む|だと|なら|[\s、。・?？!！]){1,24}$/u,
];
const isOfStakes = ({ question, answered }: Turn, { graph }: Context, deals: string[]): boolean =>
  question.kind === 'tie' ||
  question.kind === 'investments' ||
  question.kind === 'investors' ||
  answered?.kind === 'several' ||
  graph.all.some((deal) => isMoney(deal) && deals.includes(deal.id));

/** "Same for NVDA: OpenAI and Anthropic": after stakes of one, those of another in so many, or of so many in another. */
export function followStakesOf(last: Turn, context: Context): Question | undefined {
  const { companies } = context.reading;
  const blanked = withNamesAs('◯', context.reading);
  if (companies.length < 3 || !AROUND.some((around) => around.test(blanked))) return undefined;
  const of = companies.filter((id) => isAiCompany(context, id));
  const by = companies.filter((id) => !of.includes(id) && isInvestor(context, id));
  const isSplit = of.length + by.length === companies.length && Math.min(of.length, by.length) === 1;
  if (!isSplit || !isOfStakes(last, context, last.deals)) return undefined;
  const parts = by.flatMap((from) =>
    of.map((to): Question => {
      const [deal] = context.graph.between(from, to, 'investment');
      return deal
        ? tieTo(deal)
        : check(context, { kind: 'tie', from, to, deal: 'investment', aspect: 'amount' });
    }),
  );
  return { kind: 'several', parts };
}

/** Set against the others: "the xAI one", "on the OpenAI side", 「OpenAIの方」. */
const THAT_ONE =
  /◯(?:'s)?[ -](?:one|side|end|stake|part|piece|leg|investment|bet|position|cheque|check|front|deal|holding)\b|\b(?:on|for|into?|to|at|with|about) (?:the )?◯|^(?:(?:and|so|ok|but|what about|how about) ){0,6}◯(?:'s)? ?[?:,-]|◯(?:社)?(?:の|への|に対する|向けの?)?(?:方|ほう|側|分(?!野|析)|ぶん|件|やつ|枠)|◯(?:に|へ|には|へは)(?:は|も)?(?:いくら|どれ|どの|なんぼ|何億)/u;
const HOW_MUCH =
  /いくら|なんぼ|どれ(?:だけ|くらい|ぐらい)|何億|(?:金|出資|投資)?額(?!が大き)|数字|\b(?:how (?:much|big|large)|amounts?|sums?|numbers?|figures?|sizes?|sized|value)\b/;
/** From whom, or in all, is another question. */
const OF_OTHERS =
  /誰|だれ|どこから|投資家|出資者|払|合計|総額|合わせ|全部で|集め|調達|時価|評価|なぜ|いつ|\b(?:who|whose|investors?|backers?|pa(?:y|ys|id|yments?)|total|combined|altogether|rais\w+|worth|valu(?:ed|ations?)|why|when|from)\b/;
const LONGEST = 70;

/** The one whose stakes were told, and nobody else's. */
function giverTold({ question, deals, earlier = [] }: Turn, { graph }: Context): string | undefined {
  const told = graph.all.filter(({ id, kind }) => kind === 'investment' && deals.includes(id));
  const [asked] = [question, ...earlier.slice(0, 1)].flatMap((one) =>
    one.kind === 'investments' && one.by.length === 1 ? one.by : [],
  );
  const givers = unique(told.map(({ from }) => from));
  return asked === undefined || givers.includes(asked)
    ? givers.length === 1
      ? givers[0]
      : undefined
    : asked;
}

/** "And on the OpenAI side, is a number given?", 「xAIの方は額出てる？」, after the stakes of one: what that one put in there. */
export function readStakeOfGiver(context: Context, last: Turn): Question | undefined {
  const { folded, companies, foreign, absent, figures } = context.reading;
  const [named, second] = companies;
  if (named === undefined || second !== undefined || folded.length > LONGEST || !HOW_MUCH.test(folded))
    return undefined;
  if (foreign.length > 0 || absent.length > 0 || figures.length > 0 || OF_OTHERS.test(folded))
    return undefined;
  const isMeant = isAiCompany(context, named) && THAT_ONE.test(withNamesAs('◯', context.reading));
  const giver = isMeant ? giverTold(last, context) : undefined;
  const [stake, more] = giver === undefined ? [] : context.graph.between(giver, named, 'investment');
  return stake && !more ? put(context, tieTo(stake)) : undefined;
}
