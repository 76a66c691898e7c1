import type { Put } from '../understand/question.ts';
import type { Answer } from './answer.ts';

/**
 * Yes or no to a question, by whether what it asks for holds: said only where it was asked, and the other way round
 * where it was put in the negative.
 * @param holds undefined where the article leaves it open
 */
export function verdictOn(
  holds: boolean | undefined,
  { yes, negated = false, doubted, counted }: Put,
): Pick<Answer, 'verdict'> {
  if (yes && counted !== undefined) return { verdict: counted ? 'yes' : 'no' };
  if (!yes || holds === undefined) return {};
  return { verdict: holds === negated || doubted ? 'no' : 'yes' };
}
