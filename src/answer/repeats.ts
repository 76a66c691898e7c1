import type { Answer, Line } from './answer.ts';

const essence = ({ key, values }: Line): string => JSON.stringify([key, values]);

/** Whether all that one answer says first is among what the other says. */
function isSaidBy({ lines: [first], verdict }: Answer, other: Answer): boolean {
  if (first === undefined || (verdict !== undefined && verdict !== other.verdict)) return false;
  return other.lines.some((line) => essence(line) === essence(first));
}

/** The answers to one message without those that another of them gives as well: the fuller stays, of equals the first. */
export function withoutRepeats(answers: Answer[]): Answer[] {
  return answers.filter((one, at) => {
    const others = answers.filter((_, index) => index !== at);
    return !others.some(
      (other) => isSaidBy(one, other) && (!isSaidBy(other, one) || answers.indexOf(other) < at),
    );
  });
}
