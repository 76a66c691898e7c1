import type { Answer, Line } from './answer.ts';

const essence = ({ key, values }: Line): string => JSON.stringify([key, values]);

/** Whether all that one answer says first is among what the other says. */
function isSaidBy({ lines: [first], verdict }: Answer, other: Answer): boolean {
  if (first === undefined || (verdict !== undefined && verdict !== other.verdict)) return false;
  return other.lines.some((line) => essence(line) === essence(first));
}

/** What goes with a direction that is set right. */
const BY_THE_WAY: ReadonlySet<string> = new Set(['reversed.pays', 'reversed.invests']);
const isSetRight = ({ lines: [first] }: Answer): boolean => first?.key.startsWith('reversed.') === true;

/** Two directions set right at once: each says no more than that, and the other tells what goes with it. */
const briefly = (answers: Answer[]): Answer[] =>
  answers.filter(isSetRight).length < 2
    ? answers
    : answers.map((one) => ({ ...one, lines: one.lines.filter(({ key }) => !BY_THE_WAY.has(key)) }));

const tells = (one: Answer, key: string): boolean => one.lines.some((line) => line.key.startsWith(key));

/** The sums of two stakes that are told anyway, one against the other: what they come to is all that is left to say. */
const comesTo = (answers: Answer[]): Answer[] =>
  answers.length === 2 && answers.some((one) => tells(one, 'stakes.'))
    ? answers.map((one) =>
        tells(one, 'total.full')
          ? { ...one, lines: one.lines.filter(({ key }) => key === 'total.full') }
          : one,
      )
    : answers;

/** The answers to one message without those that another of them gives as well: the fuller stays, of equals the first. */
export function withoutRepeats(all: Answer[]): Answer[] {
  const answers = comesTo(briefly(all));
  return answers.filter((one, at) => {
    const others = answers.filter((_, index) => index !== at);
    return !others.some(
      (other) => isSaidBy(one, other) && (!isSaidBy(other, one) || answers.indexOf(other) < at),
    );
  });
}
