import type { Value } from '../answer/answer.ts';
import { ONE_DIGIT } from './formats.ts';
import { amount, date, entityName, listDeals, usd, type Speaker } from './values.ts';

type Of<Type extends Value['type']> = Extract<Value, { type: Type }>;

/** A sum that something was worked out of: what it is, with its figure. */
export function quantity(
  speaker: Speaker,
  { amounts, about, fact, deals = [], stage, rest }: Of<'quantity'>,
): string {
  const { knowledge, language, words } = speaker;
  const sums = amounts.map((sum) => amount(speaker, sum)).join(words.say(language, 'terms:plus'));
  const sum = about ? words.say(language, 'terms:about', { it: sums }) : sums;
  const label = knowledge.facts.get(fact ?? '')?.label[language];
  if (label !== undefined) return words.say(language, 'terms:stake', { who: label, amount: sum });
  const when =
    stage === undefined
      ? undefined
      : knowledge.deals.get(deals[0] ?? '')?.stages[rest ? stage + 1 : stage]?.label;
  if (when) return words.say(language, 'terms:stage', { sum, when: when[language] });
  const list = listDeals(speaker, deals);
  return deals.length === 1 || amounts.length > 1
    ? list
    : words.say(language, 'terms:made-of', { sum, list });
}

/** Deals with their date: those of a month, or one stage of a stake. */
export function dated(speaker: Speaker, value: Of<'announced' | 'staged'>): string {
  const { knowledge, language, words } = speaker;
  if (value.type === 'announced')
    return words.say(language, 'terms:announced', {
      deals: listDeals(speaker, value.deals),
      date: date(speaker, value.date),
    });
  const { from, to, stages } = knowledge.deals.get(value.deal)!;
  const { usd: sum = 0, bound, label } = stages[value.stage]!;
  return words.say(language, 'terms:staged', {
    from: entityName(speaker, from),
    to: entityName(speaker, to),
    sum: amount(speaker, { usd: sum, bound }),
    when: label?.[language] ?? '',
  });
}

/** A figure that was worked out, with its bound: at least 2.6x, about 67%. */
export function measure({ language, words }: Speaker, { unit, value, bound, about }: Of<'measure'>): string {
  const number = ONE_DIGIT.format(value);
  const name = unit === 'times' && value === 2 ? 'double' : unit;
  const plain = unit === 'usd' ? usd(language, value) : words.say(language, `terms:${name}`, { number });
  const bounded = words.say(language, `terms:bound.${bound}`, { usd: plain });
  return about ? words.say(language, 'terms:about', { it: bounded }) : bounded;
}
