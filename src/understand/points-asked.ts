import { isNotion } from '../knowledge/features.ts';
import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { notionsOf } from './other-side.ts';

/** "Which of its aims is about …?", 「そのうち…に関わるのは？」. */
const WHICH =
  /\bwhich (?:one|(?:one )?of (?:the|its|his|her|those|them|these|their)(?: \w+)?|(?:aim|risk|merit|reason|point|field|goal|benefit|trait|strategy|tactic|layer)s?) (?:is|are|was|has|have|deals?|concerns?|covers?|relates?|mentions?|talks?|involves?|touch(?:es)?|comes?)\b|\b(?:indicate|name|identify|specify|state|give|the) (?:the )?one (?:(?:which|that) )?(?:concern|relat|regard|touch|pertain|deal|bear)\w*|(?:そのうち|その中|この中|中でも)[^。?？]{0,30}(?:のは|やつは|ものは|どれ)|(?:そのうち|その中で|この中で)[^。?？]{1,16}(?:は|って)(?:どれ|どの)?[?？]?$|(?:関わる|かかわる|関係する|関係ある|関する|触れてる|触れている|当たる|あたる)(?:の|もの|やつ)は(?:どれ)?[?？]?$/u;
const LISTED = 3;
const MOST_LOOKED_AT = 12;
/** So likely it is the point that is meant, of those that were told. */
const LIKELY = 0.04;

/** The list that was told, or the one of which a point was. */
function pointsTold({ answered, facts }: Turn, { pointsOf, parentOf }: Context): string[] {
  if (answered?.kind !== 'facts') return [];
  // In one message nothing has been told yet: what was asked is what will be.
  const told = facts[0] ?? answered.ids[0] ?? '';
  const own = pointsOf(told);
  const points = own.length >= LISTED ? own : pointsOf(parentOf(told) ?? '');
  return points.length >= LISTED ? points : [];
}

/** The one of the points that were told which a question is most about, whoever is named in it. */
export function whichPoint(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading, has } = context;
  if (!WHICH.test(reading.folded) || has('q-amount', 'r-pay')) return undefined;
  const points = pointsTold(last, context);
  const [first, second] = library
    .rank(reading.features, reading.grams, MOST_LOOKED_AT)
    .facts.filter(({ id }) => points.includes(id));
  const isPlain = first !== undefined && (first.share ?? 0) >= Math.max(LIKELY, 2 * (second?.share ?? 0));
  const id = isPlain ? first.id : pointCalled(reading.features, points, library);
  return id === undefined ? undefined : { kind: 'facts', ids: [id] };
}

/** The only one of some points that says a notion of a text. */
function pointCalled(features: string[], points: string[], library: Library): string | undefined {
  const said = features.filter(isNotion);
  const { facts } = library.knowledge;
  const saying = points.filter((id) => {
    const notions = notionsOf([facts.get(id)!.ja, facts.get(id)!.en], library);
    return said.some((one) => notions.has(one));
  });
  return saying.length === 1 ? saying[0] : undefined;
}

const REST = /\b(?:else|other|others|besides|rest)\b|ほか|他(?!社)|以外/;

/** "What else do they cooperate on?", after a field of competition: the list of the other side, by its own notion. */
export function otherSideNamed(
  { reading, parentOf, oppositeOf }: Context,
  { facts: [told = ''] }: Turn,
  library: Library,
): Question | undefined {
  const { facts } = library.knowledge;
  const list = facts.get(parentOf(told) ?? told);
  const other = facts.get(oppositeOf(list?.id ?? '') ?? '');
  if (!list || !other || other.points.length === 0 || !REST.test(reading.folded)) return undefined;
  const namesOf = ({ label }: Fact) => notionsOf([label.ja, label.en], library);
  const [own, others] = [namesOf(list), namesOf(other)];
  const isOther = reading.features.some((one) => others.has(one) && !own.has(one));
  const isOwn = reading.features.some((one) => own.has(one) && !others.has(one));
  return isOther && !isOwn ? { kind: 'facts', ids: [other.id] } : undefined;
}
