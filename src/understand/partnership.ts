import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

const PARTNERS =
  /\b(?:partners?|partnered|partnering|partnerships?|tie-?ups?|tied up|allied|allies|alliance|team(?:ed|ing)? up)\b|ぱー?とな|提携|組ん[でだ]|手を(?:組|結)/;

/** Says that they are none: 「提携もない赤の他人」. */
const STRANGERS = /他人|縁もゆかり|疎遠|\b(?:strangers?|estranged)\b/;

/** "Are Microsoft and NVIDIA partners?": yes, where a partnership, of the two or of more, names them both. */
export function readPartnership(context: Context, { knowledge, graph }: Library): Question | undefined {
  const { reading, yesNo, negated, has } = context;
  const [a, b, third] = reading.companies;
  if (!yesNo || a === undefined || b === undefined || third !== undefined) return undefined;
  const isBeside = reading.absent.length + reading.foreign.length + reading.figures.length > 0;
  if (isBeside || !PARTNERS.test(reading.folded) || has('r-invest', 'r-pay', 'r-own', 'q-why', 'q-when'))
    return undefined;
  const told = graph.all
    .filter(({ kind }) => kind === 'partnership')
    .flatMap(({ facts }) => facts)
    .find((id) => [a, b].every((one) => knowledge.facts.get(id)?.entities.includes(one)));
  return told === undefined
    ? undefined
    : {
        kind: 'facts',
        ids: [told],
        polarity: negated !== STRANGERS.test(reading.folded) ? 'n' : 'y',
        yes: true,
      };
}
