import { horizonIn } from '../knowledge/horizon.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { isNotionOrWord } from '../knowledge/features.ts';

/** A list is of so many points. */
const LEAST_POINTS = 3;

/** The notions and words that texts hold, in whichever language. */
export const notionsOf = (texts: string[], { vocabulary }: Library): Set<string> =>
  new Set(texts.flatMap((text) => readFeatures(text, vocabulary)).filter(isNotionOrWord));

/** The lists that stand beside one: its other side, and those of the same whole. */
function beside(list: Fact, { knowledge: { facts }, parents }: Library): Fact[] {
  const whole = facts.get(parents.get(list.id) ?? '')?.points ?? [];
  return [list.opposite ?? '', ...whole]
    .flatMap((id) => facts.get(id) ?? [])
    .filter(({ id, points }) => id !== list.id && points.length >= LEAST_POINTS);
}

/** The point of a list beside it whose very name the question says, while nothing of the list's own has it. */
function otherPoint(said: string[], list: Fact, library: Library): string | undefined {
  const { facts } = library.knowledge;
  const own = notionsOf(
    [list.id, ...list.points].flatMap((id) => [facts.get(id)!.ja, facts.get(id)!.en]),
    library,
  );
  const strange = said.filter((notion) => isNotionOrWord(notion) && !own.has(notion));
  if (strange.length === 0) return undefined;
  return beside(list, library)
    .flatMap(({ points }) => points)
    .find((id) => {
      const { ja, en } = facts.get(id)!.label;
      const named = notionsOf([ja, en], library);
      return strange.some((notion) => named.has(notion));
    });
}

/**
 * "They fight over regulation": of a list, what is held against it is the
 * point of the list beside it that is named; that is told, and how it stands.
 */
export function preferOtherSide({ yesNo, reading }: Context, ranked: Ranked[], library: Library): Ranked[] {
  const [first] = ranked;
  const list = library.knowledge.facts.get(first?.id ?? '');
  if (
    !yesNo ||
    !first ||
    !list ||
    list.points.length < LEAST_POINTS ||
    library.namesBoth(reading.folded) ||
    horizonIn(reading.folded)
  )
    return ranked;
  const id = otherPoint(reading.features, list, library);
  const other = ranked.find((one) => one.id === id);
  if (!other) return ranked;
  const { share, score } = first;
  return [
    { ...other, score, ...(share === undefined ? {} : { share }) },
    ...ranked.filter((one) => one !== other),
  ];
}
