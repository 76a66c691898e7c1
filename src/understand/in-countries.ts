import type { Context } from './context.ts';
import type { Question } from './question.ts';

const COUNTRIES = 'country-names';

/** "What will the US government do about AI rules?": countries are told of, and none of them by its name. */
export function inCountries(question: Question, { reading, statementOf }: Context): Question {
  const [told] = question.kind === 'facts' ? question.ids : question.kind === 'absent' ? question.near : [];
  if (told === undefined || !/\bcountries\b/.test(statementOf(told))) return question;
  const isNamed = reading.absent.some(({ id }) => id === COUNTRIES);
  if (question.kind === 'absent')
    return question.attribute === COUNTRIES ? { ...question, fact: question.fact ?? told } : question;
  return isNamed ? { kind: 'absent', attribute: COUNTRIES, near: [told], fact: told } : question;
}
