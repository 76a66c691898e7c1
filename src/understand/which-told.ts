import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { isScarce } from './modality.ts';
import type { Question } from './question.ts';
import { asOne } from './several.ts';

/** Which of those that were told: "which one of those", 「協力しないのはどれだっけ」. */
const WHICH =
  /\bwhich (?:one|ones|of (?:those|these|them|the (?:two|three|four))|industry|field|phase|layer|risk|merit|list)\b|\bwhich(?:'s| is| was| were| has| had)\b|\bin which\b|(?:どれ|どっち|どちら|どの(?:業界|分野|段階|層|りすく|めりっと)|どこの業界)(?!も|に?でも)/;
/** Of these one is bigger, or likelier, by no word of theirs. */
const WEIGHED =
  /一番|いちばん|最も|\b(?:most|least|best|worst|biggest|more (?:important|likely|serious)|likel\w+)\b/;
const MORE = /\bmore (?!closed|exclusive)\w+|のほうが|より(?:も)?(?:よく|積極|開)/;
const MOST = 40;
/** Enough of a point's share and of how far it is so together, among so few. */
const LIKELY = 0.001;

/** Overviews that were told and stand beside each other, the latest first; the points of one that sums several up. */
function overviewsTold({ answered, facts, earlier = [] }: Turn, context: Context): string[] {
  const isOverview = (id: string) => context.pointsOf(id).length > 1;
  const inside = facts.slice(0, 1).flatMap((id) => context.pointsOf(id).filter(isOverview));
  if (inside.length > 1) return inside;
  const told = [answered, ...earlier].flatMap((one) =>
    one?.kind === 'facts' || one?.kind === 'compare' ? one.ids : [],
  );
  const lists = [...facts, ...told].map((id) => (isOverview(id) ? id : (context.parentOf(id) ?? id)));
  const all = [...new Set(lists)].filter(isOverview);
  const parent = all.map((id) => context.parentOf(id)).find((id) => id !== undefined);
  return all.filter((id) => context.parentOf(id) === parent);
}

/** A name comes up in it: 「そのうちGoogleの名前が出てくるのは」, "which of them mentions Google". */
const NAMES =
  /名前|出て(?:く|き)|登場|触れ|言及|絡[むみ]|関わ|関係|入って|\b(?:names?|mentions?|mentioned|named|refers? to|involves?|brings? in|features?|about|cites?|has .{1,20} in it)\b/;
const WHICH_ONE = /のは[?？]*$|のって[?？]*$/;

/** Which point of the list that was told speaks of the one that is named. */
export function readWhichNames(context: Context, last: Turn, library: Library): Question | undefined {
  const { folded, companies, figures } = context.reading;
  const [id, second] = companies;
  if (id === undefined || second !== undefined || figures.length > 0 || last.within) return undefined;
  if (!(WHICH.test(folded) || WHICH_ONE.test(folded)) || !NAMES.test(folded) || WEIGHED.test(folded))
    return undefined;
  const { answered } = last;
  const [list, more] = answered?.kind === 'facts' ? answered.ids : [];
  const points = list === undefined || more !== undefined ? [] : context.pointsOf(list);
  const isOf = (point: string) => library.knowledge.facts.get(point)?.entities.includes(id);
  const ids = points.filter(isOf);
  // What all of them are of says of none which it is.
  return ids.length < points.length ? asOne(ids.map((one) => ({ kind: 'facts', ids: [one] }))) : undefined;
}

/** "Which of those was winner-takes-all?": of the points of what was told the likeliest that is so. */
export function readWhichTold(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading, has } = context;
  const { folded, features, grams, companies, figures } = reading;
  const isAsked = WHICH.test(folded) && !WEIGHED.test(folded) && companies.length + figures.length === 0;
  if (!isAsked || last.within || has('q-why', 'q-when', 'q-amount', 'r-invest', 'r-pay')) return undefined;
  // Of deals that were told it is asked who gives, not what is so.
  const { kind } = last.answered ?? last.question;
  if (kind !== 'facts' && kind !== 'compare') return undefined;
  const told = overviewsTold(last, context);
  if (told.length < 2) return undefined;
  const points = told.flatMap((id) => context.pointsOf(id));
  const said = { folded, features, grams };
  const isContrary = (id: string) =>
    library.opposition(id, said) < 0 ||
    (MORE.test(folded) && isScarce(`much ${folded}`, library.knowledge.facts.get(id)?.en ?? ''));
  const [found] = library
    .rank(features, grams, MOST)
    // What says the contrary isn't so of it, whatever is shared besides.
    .facts.filter(({ id }) => points.includes(id) && !isContrary(id))
    .map(({ id, share = 0 }) => ({ id, weight: share * library.leaning(id, said) }))
    .toSorted((a, b) => b.weight - a.weight);
  return found && found.weight >= LIKELY ? { kind: 'facts', ids: [found.id] } : undefined;
}
