import type { Feature } from './features.ts';
import type { Entity } from './schema.ts';
import type { Spot, Spots } from './spot.ts';

/** One letter for the part that a name plays, so that a turn of phrase is the same whoever it is said of. */
function partOf({ senses }: Spot, entities: Map<string, Entity>): string | undefined {
  for (const sense of senses) {
    if (sense.type === 'foreign') return 'F';
    if (sense.type !== 'entity') continue;
    const named = entities.get(sense.id);
    const kinds = (named?.owner ? entities.get(named.owner) : named)?.kinds ?? [];
    if (kinds.includes('ai-company')) return 'A';
    if (kinds.includes('investor')) return 'I';
    return kinds.includes('company') ? 'C' : 'P';
  }
  return undefined;
}

/** A folded text with a letter in place of each name, and these letters in order. */
function maskNames(
  folded: string,
  spots: Spot[],
  entities: Map<string, Entity>,
): { masked: string; parts: string } {
  let masked = '';
  let parts = '';
  let at = 0;
  for (const spot of spots) {
    const part = spot.start < at ? undefined : partOf(spot, entities);
    if (!part) continue;
    masked += `${folded.slice(at, spot.start)} ${part} `;
    parts += part;
    at = spot.end;
  }
  return { masked: masked + folded.slice(at), parts };
}

const HAS_JAPANESE = /[ぁ-ん\p{sc=Han}]/u;
const MARKS = /[^\p{L}\p{N}]/gu;
const WORDS = /[A-Za-z0-9']+/g;
const MOST_PARTS = 4;

/**
 * Turns of phrase: pairs of characters (Japanese) or words and pairs of words (others), names replaced by their part.
 * @returns features `g:` and one `s:` with the sequence of names
 */
export function gramsOf(folded: string, { spots }: Spots, entities: Map<string, Entity>): Feature[] {
  const { masked, parts } = maskNames(folded, spots, entities);
  const grams = new Set<Feature>([`s:${parts.slice(0, MOST_PARTS)}`]);
  if (HAS_JAPANESE.test(masked)) {
    const characters = masked.replace(MARKS, '');
    for (let at = 0; at + 2 <= characters.length; at++) grams.add(`g:${characters.slice(at, at + 2)}`);
    return [...grams];
  }
  const words = masked.match(WORDS) ?? [];
  words.forEach((word, at) => {
    grams.add(`g:${word}`);
    if (at > 0) grams.add(`g:${words[at - 1]} ${word}`);
  });
  return [...grams];
}

/** How a folded text opens and ends: what tells a question that yes or no answers from others. */
export function formOf(folded: string): Feature[] {
  const letters = folded.replace(/[^\p{L}\p{N}?]/gu, '');
  const words = folded.match(/[a-z0-9']+/g) ?? [];
  return [
    ...[2, 3, 4].map((length) => `z:-${letters.slice(-length)}`),
    `z:${words[0] ?? ''}-`,
    `z:${words.slice(0, 2).join(' ')}-`,
    `z:-${words.at(-1) ?? ''}`,
    `z:${folded.includes('?') ? '?' : ''}`,
  ];
}
