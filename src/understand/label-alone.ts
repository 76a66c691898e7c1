import { readFeatures, type Library } from '../knowledge/index.ts';
import { coreOf } from './acts.ts';
import type { Context } from './context.ts';
import { tellingOf, type Turn } from './follow.ts';
import type { Question } from './question.ts';
import { hasQuestionWord } from './yesno.ts';

/** As much as a name and nothing else is long, in UTF-16 units. */
const LONGEST = { ja: 10, en: 24 };
const MOST_TELLING = 2;
const LISTED = 3;

/** The lists that were told, or of which a point was, with their other sides, the latest first. */
function listsTold({ facts, answered, earlier = [] }: Turn, context: Context): string[] {
  const told = [
    ...facts.slice(0, 1),
    ...[answered, ...earlier].flatMap((one) => (one?.kind === 'facts' ? one.ids.slice(0, 1) : [])),
  ];
  const lists = told.map((id) => (context.pointsOf(id).length >= LISTED ? id : (context.parentOf(id) ?? id)));
  const both = lists.flatMap((id) => [id, context.oppositeOf(id) ?? id]);
  return [...new Set(both)].filter((id) => context.pointsOf(id).length >= LISTED);
}

/** "Pricing?", 「じゃあ価格は」: nothing but the name of a point of a list that was told, or of the other side of it. */
export function readLabelAlone(
  context: Context,
  last: Turn,
  { knowledge, vocabulary }: Library,
): Question | undefined {
  const { reading } = context;
  const core = coreOf(reading.folded);
  const longest = /[ぁ-ん\p{sc=Han}\p{sc=Kana}]/u.test(core) ? LONGEST.ja : LONGEST.en;
  const words = tellingOf(reading.features);
  const named = ['c:', 'k:'].map((sort) => words.filter((feature) => feature.startsWith(sort)));
  const said = named.find((features) => features.length > 0) ?? [];
  const isName = core.length <= longest && said.length > 0 && said.length <= MOST_TELLING;
  const isOfNames = knowledge.facts.get(last.facts[0] ?? '')?.members !== undefined;
  if (!isName || isOfNames || last.within || hasQuestionWord(reading.folded)) return undefined;
  const { companies, figures, absent, foreign } = reading;
  if (companies.length + figures.length + absent.length + foreign.length > 0) return undefined;
  if (
    context.has(
      'q-who',
      'q-when',
      'q-amount',
      'q-why',
      'q-more',
      'q-else',
      'r-company',
      'r-cloud',
      'r-chip',
      'r-layer',
    )
  )
    return undefined;
  const areIn = (...texts: string[]): boolean => {
    const features = texts.flatMap((text) => readFeatures(text, vocabulary));
    return said.every((feature) => features.includes(feature));
  };
  const fact = (id: string) => knowledge.facts.get(id)!;
  for (const list of listsTold(last, context)) {
    // "And the cons?": what the other list itself is called names no single point of it.
    const isList = !last.facts.includes(list) && areIn(fact(list).label.ja, fact(list).label.en);
    if (isList) return { kind: 'facts', ids: [list] };
    const points = context.pointsOf(list);
    const labelled = points.filter((id) => areIn(fact(id).label.ja, fact(id).label.en));
    const [only, second] =
      labelled.length > 0 ? labelled : points.filter((id) => areIn(fact(id).ja, fact(id).en));
    if (only !== undefined && second === undefined) return { kind: 'facts', ids: [only] };
  }
  return undefined;
}
