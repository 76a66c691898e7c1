import { areApart, horizonIn, horizonSaid, type Horizon } from '../knowledge/horizon.ts';
import { fold } from '../text/fold.ts';

/** The times by the names of their outlooks, each with a way to say it in years. */
const TERMS: [RegExp, Horizon | undefined][] = [
  [/\b(?:short|near)[- ](?:term|run)\b|短期/g, horizonIn('in one to two years')],
  [/\b(?:mid|medium|middle)(?:dle)?[- ]term\b|中期/g, horizonIn('in three to five years')],
  [/\blong(?:er)?[- ](?:term|run)\b|(?<!中)長期/g, horizonIn('in more than five years')],
];

/** The one time that is named so; undefined where none is, or several. */
function termIn(folded: string): Horizon | undefined {
  const [named, more] = TERMS.filter(([term]) => folded.search(term) >= 0);
  return named && !more ? named[1] : undefined;
}

const WHEN =
  '(?:(?:the )?(?:short|near|mid|medium|long)(?:er)?[- ](?:term|run)(?: outlook)?|(?:\\w+ to |more than )?\\w+ years)';
const ONLY_TIMED = new RegExp(
  `^(?:(?:so|and|but)[, ]+)?[\\w' -]{2,60} (?:comes?|is|are|takes? hold|arrives?|falls?|happens?|is due|belongs?)(?: (?:expected|placed|foreseen|said to come))? (?:in|within|to) ${WHEN}\\b[^?.!]*\\b(?:right|correct|true)[?.!\\s]*$`,
);

/** Whether nothing is claimed of a thing but when it comes: "AGI comes in the long term, right?" */
export const isOnlyTimed = (folded: string): boolean => ONLY_TIMED.test(folded);

/** Of what comes in three to five years: "beyond five" is wrong, "in three to five" is right, others may be. */
export function timeHolds(folded: string, statement: string): boolean | undefined {
  const [claimed, stated] = [horizonSaid(folded) ?? termIn(folded), horizonIn(fold(statement))];
  if (!claimed || !stated) return undefined;
  if (areApart(claimed, stated)) return false;
  return claimed.least === stated.least && claimed.most === stated.most ? true : undefined;
}
