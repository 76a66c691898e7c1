import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { judge, NAME, namesIn, overviewOf, without } from './industries.ts';
import type { Question } from './question.ts';

/** That the one has more of it, or less, than the other: "… than phones", 「スマホより…」, 「スマホ業界ほど…ない」. */
const COMPARES =
  /\b(?:more|less|fewer)\b.*\bthan\b|より(?:も)?|(?:に|と)比べ|(?:業界|市場|企業|会社)ほど.*(?:ない|ません)/;
const [NOT_AS, IS_LESS] = [
  /ほど[^、。]*(?:ない|ません)/,
  /\b(?:less|fewer)\b|少な|低[いくけ]|乏し|薄[いくけ]|弱[いくけ]/,
];
/** The other is only the measure. */
const [THAN, BESIDE] = [
  /\bthan (?:in |with |for |among )?(?:the )?$/,
  /^(?:の(?:会社|企業|ほう))?(?:より|ほど|(?:に|と)比べ)/,
];
/** What says how much of it, and not what. */
const DEGREE =
  /\b(?:more|less|fewer|than|(?:is|are) there)\b|\b(?:in|among|between|for)\b(?=\s+(?:in|among|between)\b|\s*\?)|(?:(?:の|より|に)ほう|の方)?(?:が|は|も)?(?:少な|多|低|乏し|薄|弱)(?:い|く|め)|より(?:も)?|ほど|(?:では|じゃ|で)?(?:ない|ありません)|(?:に|と)比べ(?:て|ると)?/g;

/** Whether it is to be confirmed that the one has more of it than the other. */
export const holdsOneAgainst = ({ reading, yesNo }: Pick<Context, 'reading' | 'yesNo'>): boolean =>
  yesNo && reading.companies.length === 0 && COMPARES.test(reading.folded);

/** So likely the one does it, and by so much less the other. */
const [LIKELY, APART] = [0.5, 0.3];

/**
 * "Do phone makers cooperate more than AI firms?", 「AI業界はスマホ業界より協力が少ない？」: so where the one does what the
 * other doesn't; where both do or that can't be told, they are told of without yes or no.
 */
export function readMore({ reading, yesNo, negated }: Context, library: Library): Question | undefined {
  const { folded } = reading;
  if (!holdsOneAgainst({ reading, yesNo })) return undefined;
  const named = namesIn(folded);
  const measure = named.find(({ word }) => {
    const [before = '', after = ''] = folded.split(word);
    return THAN.test(before) || BESIDE.test(after);
  });
  const subject = named.find((one) => one !== measure);
  const overview = overviewOf(library);
  if (named.length !== 2 || !measure || !subject || !overview) return undefined;
  const told = without(folded).replaceAll(NAME, ' ').replace(DEGREE, ' ');
  const [own = 0, other = 0] = [subject, measure].map(
    ({ industry, word }) => judge({ industry, told: `${NAME} ${told}`, names: word }, library)?.yes,
  );
  if (Math.max(own, other) < LIKELY || Math.abs(own - other) < APART)
    return { kind: 'facts', ids: [overview.id] };
  const isNotAs = NOT_AS.test(folded);
  const isMore = own > other !== (isNotAs || IS_LESS.test(folded));
  return { kind: 'facts', ids: [overview.id], polarity: isMore === (isNotAs || !negated) ? 'y' : 'n' };
}
