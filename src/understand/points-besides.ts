import type { Fact, List } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { pointNamed } from './example-of.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const BUT = String.raw`(?:besides|other than|apart from|aside from|except(?: for)?|excluding|not counting|leaving (?:aside|out)|beyond)`;
/** A list, and the point of it that isn't wanted. */
const BESIDES = [
  new RegExp(
    String.raw`^(?<list>[^?.!]{3,60}?),? (?:${BUT}|(?:that|which)(?:'s| is| are)(?:n't| not)|(?:that|which) (?:isnt|arent)) (?:just |only |about )*(?:the )?(?<left>[^,?.!]{3,50})[?.! ]*$`,
    'u',
  ),
  new RegExp(`^${BUT} (?:the )?(?<left>[^,?.!]{3,40}), (?<list>[^?.!]{3,60})[?.! ]*$`, 'u'),
  /^(?<left>[^、。?？はが]{2,24}?)(?:以外|の(?:ほか|他)|を?除(?:い|く|け)|(?:じゃ|では)ない(?!と))(?:たら|ば|と|て|た|の|に|で|は)*、?(?<list>[^、。?？]{2,24})[。?？!！]*$/u,
];
/** More are told by the list itself. */
const MOST = 2;
/** One of them is enough. */
const ONE = /\b(?:one|an?|another|single) (?:\w+ )?$|一つ|ひとつ|一個|[1１]つ/u;

/** What is asked of the list is no point of it. */
const HOW = /\b(?:how|why|when|who)\b|なに|何[がをで]|なぜ|どう|誰/u;

/** Which list some words name, and what stands before its name. */
function listIn(words: string, lists: readonly List[]): { list: List; before: string } | undefined {
  for (const list of lists)
    for (const name of [...list.ja, ...list.en].map(fold)) {
      const at = new RegExp(/[a-z]/u.test(name) ? String.raw`\b${name}s?\b` : name, 'u').exec(words)?.index;
      if (at !== undefined) return { list, before: words.slice(0, at) };
    }
  return undefined;
}

/** The points of a list without one of them; one alone where one is wanted. */
function others(points: Fact['points'], left: string, isOne: boolean): string[] {
  const rest = points.filter((id) => id !== left);
  return isOne ? rest.slice(0, 1) : rest;
}

/** "Risks besides the bubble?", 「バブル以外のリスクを一つ」: the other points of the list. */
export function readPointsBesides(
  text: string,
  language: Detected,
  parts: Understanding,
): Clause | undefined {
  const folded = fold(text).trim();
  const { lists, facts } = parts.library.knowledge;
  for (const pattern of BESIDES) {
    const { list: words = '', left = '' } = pattern.exec(folded)?.groups ?? {};
    const found = words && listIn(words, lists);
    if (!found || HOW.test(words)) continue;
    const point = pointNamed(left, found.list.id, language, parts);
    const points = facts.get(found.list.id)?.points ?? [];
    if (point === undefined || !points.includes(point)) continue;
    const ids = others(points, point, ONE.test(found.before) || ONE.test(words.slice(found.before.length)));
    if (ids.length > MOST) continue;
    return { ...clauseOf(text, { kind: 'facts', ids }, parts), isOfTold: true };
  }
  return undefined;
}
