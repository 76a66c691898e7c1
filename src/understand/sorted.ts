import type { Library } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { placeItems } from './enumerated.ts';
import { itemsIn } from './items.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { contraries, readSideClaims, type Contrary } from './side-claims.ts';
import { rivalSides } from './sides.ts';
import type { Understanding } from './understand.ts';

/** What parts what is to be sorted from what is asked of it, and one of it from the next. */
const BORDER = /[:：=?？。.!！\n]+|は(?=[、,\s])|は(?=それぞれ|競|協|争)|\s(?:is|are)\s|\s[-–—]+\s/u;
const BETWEEN = /\s*(?:[,、，/・;；&＆]|\s(?:and|or|vs)\s|(?<=[\p{sc=Han}\p{sc=Kana}ーA-Za-z])と)\s*/iu;
/** The points that some items stand for, each once; undefined where one stands for none, or all are of one side. */
function pointsOf(items: string[], { sides }: Contrary, library: Library): string[] | undefined {
  const points = sides.flatMap((side) => side.points).map((id) => library.knowledge.facts.get(id)!);
  const placed = placeItems(items, points, library);
  if (placed.includes(undefined)) return undefined;
  const found = [...new Set(placed as string[])];
  return found.length > 1 && sides.every((side) => found.some((id) => side.points.includes(id)))
    ? found
    : undefined;
}

/** The topic that each item is said to be of; undefined where not each is given one. */
function saidOf(text: string, items: string[]): string[] | undefined {
  const starts = items.map((item) => text.indexOf(item));
  const said = items.flatMap((item, at) => {
    const [only, second] = rivalSides(fold(text.slice(starts[at]! + item.length, starts[at + 1])));
    return only === undefined || second !== undefined ? [] : [only];
  });
  return said.length === items.length ? said : undefined;
}

/** "API prices and safety: which do they fight over, which do they share?": each of what is named with its side. */
export function readSorted(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const folded = prepare(text, language, parts);
  const claimed = readSideClaims(folded, text, parts);
  if (claimed) return clauseOf(text, claimed, parts);
  if (rivalSides(folded).length < 2) return undefined;
  const { library } = parts;
  const plain = text.normalize('NFKC');
  const stretches = plain.split(BORDER).map((stretch) => stretch.split(BETWEEN).filter(Boolean));
  for (const contrary of contraries(library))
    for (const list of [itemsIn(text), ...stretches]) {
      const items = list.map((item) => item.trim()).filter((item) => rivalSides(fold(item)).length === 0);
      const points = items.length > 1 ? pointsOf(items, contrary, library) : undefined;
      if (!points) continue;
      const topics = points.map((id) => library.knowledge.facts.get(id)!.topic);
      const said = points.length === items.length ? saidOf(plain, items) : undefined;
      const isSo = said?.every((topic, at) => topic === topics[at]);
      const ids = points.length === 2 ? points : [contrary.both.id];
      const question: Question = { kind: 'facts', ids };
      return clauseOf(
        text,
        isSo === undefined ? question : { ...question, polarity: isSo ? 'y' : 'n', yes: true },
        parts,
      );
    }
  return undefined;
}
