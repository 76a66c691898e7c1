import type { Spot } from '../knowledge/spot.ts';
import { fold } from '../text/fold.ts';
import { look } from './look.ts';
import type { Understanding } from './understand.ts';

const ARROW = /^\s*(?:→|⇒|➡|[-=]+>)\s*$/u;
/** What puts the arrows together asks one thing of all of them. */
const TOGETHER = ['q-compare', 'q-total', 'q-path'];

const isName = ({ senses }: Spot): boolean =>
  senses.some(({ type }) => type === 'entity' || type === 'foreign');

/** Runs of names with nothing but arrows between them. */
function chainsIn(folded: string, names: Spot[]): Spot[][] {
  const chains: Spot[][] = [];
  for (const name of names) {
    const before = chains.at(-1)?.at(-1);
    if (before && ARROW.test(folded.slice(before.end, name.start))) chains.at(-1)!.push(name);
    else chains.push([name]);
  }
  return chains.filter(({ length }) => length > 1);
}

/** "MS→OpenAI, NVDA→Anthropic: how much?": each arrow with what is asked of all. Arrows end to end are one way. */
export function splitArrows(text: string, parts: Understanding): string[] {
  if (!/→|⇒|➡|[-=]>/u.test(text)) return [text];
  const folded = fold(text);
  const { spots } = look(text, parts);
  const chains = chainsIn(folded, spots.spots.filter(isName));
  const [first] = chains;
  const last = chains.at(-1);
  if (!first || chains.length < 2 || chains.some(({ length }) => length > 2)) return [text];
  if (spots.grammar.some(({ id }) => TOGETHER.includes(id))) return [text];
  const head = folded.slice(0, first[0]!.start);
  const tail = folded.slice(last!.at(-1)!.end).replace(/^[\s、,:：;]+/u, '');
  return chains.map((chain) => `${head}${folded.slice(chain[0]!.start, chain[1]!.end)} ${tail}`.trim());
}
