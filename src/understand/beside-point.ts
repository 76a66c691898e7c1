import type { Library } from '../knowledge/index.ts';
import { ALL_BUT_CERTAIN, BEYOND_DOUBT } from './arbitrate.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Figure } from './numbers.ts';
import { isUntold } from './provided.ts';
import type { Question } from './question.ts';
import { ofTopic } from './shares.ts';
import { asksIndustry } from './which-industry.ts';

/** Read off a word or two, with no company that has to fit: these are the easiest to hear by mistake. */
const LOOSE = new Set<Question['kind']>([
  'absent',
  'talk',
  'facts',
  'extreme',
  'deals',
  'total',
  'investors',
]);
/** Likelier a fact than not, and hardly any kind of question. */
const [LIKELIER, NEXT_TO_NONE] = [0.5, 0.1];

type Knowledge = Library['knowledge'];

/** Whether facts tell of a person whom another fact tells of: what somebody said, beside who that is. */
function ofOnePerson(entities: string[], ids: string[], { facts, entities: all }: Knowledge): boolean {
  const people = entities.filter((id) => all.get(id)?.kinds.includes('person'));
  return ids.some((id) => facts.get(id)?.entities.some((one) => people.includes(one)));
}

/** What is asked for by the industry is told of one, however like another fact it is. */
const isOfIndustries = ([id = '']: string[], { facts }: Knowledge): boolean =>
  facts.get(id)?.topic === 'industries';

/** Whether a sum of US dollars is a deal's own. */
const isDealSum = (usd: number | undefined, { deals }: Knowledge): boolean =>
  usd !== undefined && [...deals.values()].some(({ amount }) => amount.usd === usd);

/**
 * Whether what was read stands beside the point: the learner hears a fact that states no deal, of the companies that
 * are named, and no kind of question at all, be it of deals, of small talk or of what the article lacks.
 */
export function isBesidePoint(
  read: Question,
  { asked, reading, has, yesNo }: Context,
  { question, dealless, ranked }: Choice,
  library: Library,
): boolean {
  const { knowledge, parents } = library;
  const [first] = ranked;
  // What it lacks altogether is named outright, whatever else stands around it.
  const isPlain = (first?.share ?? 0) >= BEYOND_DOUBT && dealless && has('q-why');
  // Nor is that one that is named gives nothing.
  if (
    read.kind === 'absent' &&
    read.of &&
    !read.attribute &&
    !read.name &&
    (yesNo || has('r-invest', 'r-pay'))
  )
    return false;
  if (read.kind === 'absent' && !isPlain && knowledge.absent.get(read.attribute ?? '')?.general) return false;
  // Nor is a sum, a number, a name by mistake that is asked for and that the fact doesn't tell.
  if (read.kind === 'absent' && read.attribute && first && isUntold(reading.folded, first.id, library))
    return false;
  // Nor are several things by mistake: whether it is a buy, at what price.
  if (read.kind === 'absent' && !isPlain && new Set(reading.absent.map(({ id }) => id)).size > 1)
    return false;
  // "Do the double investors win whoever comes first?": no sum is named, and none is meant.
  const isSumless = yesNo && !reading.figures.some(({ unit }) => unit === 'usd' || unit === 'percent');
  const isHeard =
    (first?.share ?? 0) >= ALL_BUT_CERTAIN &&
    (['compare', 'announced'].includes(read.kind) ||
      (read.kind === 'calculation' && read.operation !== 'share' && isSumless));
  if (!(LOOSE.has(read.kind) || isHeard) || question.kind !== 'facts' || !dealless || first === undefined)
    return false;
  const isNear = (id: string) =>
    id === first.id || id === parents.get(first.id) || parents.get(id) === first.id;
  if (read.kind === 'facts' && asksIndustry(reading.folded) && isOfIndustries(read.ids, knowledge))
    return false;
  // One of two sides may be all that is heard of a comparison.
  if (read.kind === 'compare' && read.ids.some(isNear)) return false;
  // What was held against a list, or a fact, is decided.
  if (read.kind === 'facts' && (read.polarity !== undefined || read.said || read.ids.some(isNear)))
    return false;
  // What a word alone says to be lacking gives way to a topic that is plain, whichever of its facts is meant.
  const isOfWord = read.kind === 'absent' && read.attribute !== undefined;
  if ((isOfWord ? ofTopic(first, ranked, knowledge) : (first.share ?? 0)) < LIKELIER) return false;
  const entities = knowledge.facts.get(first.id)?.entities ?? [];
  if (read.kind === 'facts' && ofOnePerson(entities, read.ids, knowledge)) return false;
  // A sum that a deal has is named: it is that deal of which something is lacking.
  const isOfDeal = ({ unit, value }: Figure) => unit === 'usd' && isDealSum(value, knowledge);
  if (read.kind === 'absent' && reading.figures.some(isOfDeal)) return false;
  const heard = asked.reduce((sum, { share }) => sum + share, 0);
  return heard < NEXT_TO_NONE && reading.companies.every((id) => entities.includes(id));
}
