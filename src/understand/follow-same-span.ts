import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { spansTold } from './follow-horizon.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** The years that were told of. */
const SAME_SPAN =
  /(?:同じ|おなじ|その|この|当該)(?:区分|期間|時期|頃|ころ|段階|すぱん|枠|見通し|展望|ふぇず|ふぇーず|年数|たいみんぐ|中期|短期|長期|間|あいだ)|\b(?:the )?(?:same|that|this) (?:[\w-]+ )?(?:window|buckets?|period|horizon|time ?frame|span|category|stage|timeline|stretch|phase|outlook|timespan|term|range|era|interval)\b/;
const ELSE =
  /ほか|他(?!社)|以外|それだけ|残り|\b(?:else|others?|besides|additional(?:ly)?|remaining|rest|more)\b/;
const MOST_LOOKED_AT = 4;
const MOST_LOOKED_THROUGH = 12;

/** What of a list was asked for and told: its points themselves, or the one that the question was about. */
function saidOf(points: string[], { facts, features }: Turn, library: Library): string[] {
  const told = facts.filter((id) => points.includes(id));
  if (told.length > 0) return told;
  const [first] = library.rank(features, [], MOST_LOOKED_AT).facts;
  return first !== undefined && points.includes(first.id) ? [first.id] : [];
}

/** "Is regulation in that window, too?", 「規制も同じ時期？」: whether what is named comes within the same years. */
function isWithin(context: Context, last: Turn, library: Library): Question | undefined {
  const told = spansTold(last, context);
  const [first] = library
    .rank(context.reading.features, context.reading.grams, MOST_LOOKED_THROUGH)
    .facts.filter(({ id }) => told?.spans.includes(context.parentOf(id) ?? ''));
  const span = context.parentOf(first?.id ?? '');
  if (!told || !first || (first.share ?? 0) < LIKELY || span === undefined) return undefined;
  const isIn = told.spans.indexOf(span) === told.at;
  // "The same or another?" has no yes: the years themselves tell it.
  if (OR_ANOTHER.test(context.reading.folded))
    return isIn ? { kind: 'facts', ids: [span], headed: true } : { kind: 'facts', ids: [first.id] };
  return { kind: 'facts', ids: [first.id], polarity: isIn === context.negated ? 'n' : 'y', yes: true };
}
const LIKELY = 0.03;
/** "… or a different one?", 「それとも別？」 */
const OR_ANOTHER =
  /\bor (?:in |under )?(?:a |an )?(?:different|another|separate|other|elsewhere|somewhere else|later|earlier)\b|(?:それとも|もしくは|か)、?(?:もっと|もう少し)?(?:別|違|ちが|ほか|他|先|後|あと|前|早|遅|手前)/u;

/** Whether a folded question leaves it open whether it comes with what was told or apart from it. */
export const asksOrAnother = (folded: string): boolean => OR_ANOTHER.test(folded);

/** "What else falls in that window?", 「同じ区分でほかに？」: what is left of what is told of those years. */
export function readSameSpan(context: Context, last: Turn, library: Library): Question | undefined {
  const { folded, companies } = context.reading;
  if (companies.length > 0 || !SAME_SPAN.test(folded)) return undefined;
  if (!ELSE.test(folded))
    return context.yesNo || OR_ANOTHER.test(folded) ? isWithin(context, last, library) : undefined;
  const told = spansTold(last, context);
  const list = told?.spans[told.at];
  if (list === undefined) return undefined;
  const points = context.pointsOf(list);
  const said = saidOf(points, last, library);
  return { kind: 'facts', ids: said.length === 0 ? [list] : points.filter((id) => !said.includes(id)) };
}

const SPANS =
  /\b(?:near|short|mid(?:dle)?|medium|long)[- ]?(?:er|run)?(?:[- ]?term)?\b|短期|中期|長期|近い?(?:うち|将来)|遠い?(?:先|将来)/gu;
const OF_IT =
  /^[\s\p{P}]*(?:(?:and|so|ok|but|is|was|would|will|that|it|this|be|a|the|or|thing|one|more|of|それ|これ|って|は|の|話|なの|ですか|です|どっち|それとも|か)[\s\p{P}]*)*$/u;

/** "Is that near-term or long-term?", 「それは短期？長期？」: the years in which the one comes that was told. */
export function followWhichSpan(context: Context, last: Turn): Question | undefined {
  const { folded } = context.reading;
  const named = new Set(folded.match(SPANS));
  if (named.size < 2 || !OF_IT.test(folded.replace(SPANS, ' '))) return undefined;
  const [fact = ''] = last.facts;
  const span = context.parentOf(fact);
  return span !== undefined && spansTold(last, context)?.spans.includes(span)
    ? { kind: 'facts', ids: [span], headed: true }
    : undefined;
}
