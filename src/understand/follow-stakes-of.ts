import { isMoney } from '../knowledge/graph.ts';
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
