import { fold } from '../text/fold.ts';
import { look } from './look.ts';
import type { Understanding } from './understand.ts';

/** A company, or a person, where a text names it. */
export interface Typed {
  id: string;
  /** as typed */
  name: string;
  start: number;
  end: number;
}

const ASKED_OF = new Set(['company', 'investor', 'person']);
const KATAKANA = /[ァ-ヴー]{2,}/gu;

/** Where a name stands that was read in a folded text: folding shortens kana. */
function placeOf(name: string, text: string, from: number): { start: number; end: number } | undefined {
  const start = text.toLowerCase().indexOf(name, from);
  if (start >= 0) return { start, end: start + name.length };
  const run = [...text.matchAll(KATAKANA)].find(
    ({ index, 0: typed }) => index >= from && fold(typed) === name,
  );
  return run && { start: run.index, end: run.index + run[0].length };
}

/** The companies and people that a text names, in order, where they stand. */
export function namesTyped(text: string, parts: Understanding): Typed[] {
  const { folded, spots } = look(text, parts);
  const { entities } = parts.library.knowledge;
  const found: Typed[] = [];
  for (const { senses, start, end } of spots.spots) {
    const named = senses.find(
      ({ type, id }) =>
        (type === 'entity' && entities.get(id)?.kinds.some((kind) => ASKED_OF.has(kind))) ||
        type === 'foreign',
    );
    const place = named && placeOf(folded.slice(start, end), text, found.at(-1)?.end ?? 0);
    if (place) found.push({ id: named.id, name: text.slice(place.start, place.end), ...place });
  }
  return found;
}

/** Whether an item names anything of the article's, a product, too: it says by itself what it is asked of. */
export const namesAnything = (item: string, parts: Understanding): boolean =>
  look(item, parts).spots.spots.some(({ senses }) =>
    senses.some(({ type }) => type === 'entity' || type === 'foreign'),
  );

const JOINED = /^(?:['’]s?)?(?:,|、|・|\/|と|や|および|及び|\s|and\b|&){1,24}$/iu;
/** Whether nothing but what joins them stands between names. */
export const areListed = (text: string, names: Typed[]): boolean =>
  names.every(({ start }, at) => at === 0 || JOINED.test(text.slice(names[at - 1]!.end, start)));
