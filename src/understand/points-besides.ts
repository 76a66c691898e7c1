import type { Fact, List } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import { namesIn } from './ask-lists.ts';
import type { Clause } from './clause.ts';
import { pointNamed } from './example-of.ts';
import { prepare } from './prepare.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const BUT = String.raw`(?:besides|other than|apart from|aside from|except(?: for)?|excluding|not counting|leaving (?:aside|out)|beyond|but not(?= the \w+ (?:part|bit|point|side|one)\b)|without(?= (?:the )?\w+(?: \w+)?[?.! ]*$))`;
/** A list, and the point of it that isn't wanted. */
const BESIDES = [
  new RegExp(
    String.raw`^(?<list>[^?.!]{3,60}?),? (?:${BUT}|(?:that|which)(?:'s| is| are)(?:n't| not)|(?:that|which) (?:isnt|arent)) (?:just |only |about ){0,12}(?:the )?(?<left>[^,?.!]{3,50})[?.! ]*$`,
    'u',
  ),
  new RegExp(
    `^${BUT} (?:the )?(?<left>[^,?.!]{3,40}), (?:in |on |what |where |which |are |is |do |does ){0,12}(?<list>[^?.!]{3,60})[?.! ]*$`,
    'u',
  ),
  /^(?<left>[^、。?？はが]{2,24}?)(?:以外|の(?:ほか|他)|を?除(?:い|く|け)|(?:じゃ|では)ない(?!と))(?:たら|ば|と|て|た|の|に|で|は){0,8}、?(?<list>[^、。?？]{2,24})[。?？!！]*$/u,
];
/** Of more, all are told by the list itself. */
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

/** So plainly a list is asked for, though it is none that goes by one name. */
const ASKED_FOR = 0.3;
const STRATEGY =
  /\b(?:strateg(?:y|ies)|aims?|goals?|motives?|objectives?|intentions?)\b|狙い|ねらい|戦略|意図|目的|思惑/u;

/** The companies that all of them invest in, together. */
const LABS = /\b(?:ai )?(?:labs?|(?<=ai )(?:firms?|companies))\b|ai企業|らぼ/u;
const STRATEGIES = 'strategies-all';
/** Whether a list tells what several are after, and not one whose name its label has. */
function isOfSeveral(id: string, { library: { knowledge } }: Understanding): boolean {
  const fact = knowledge.facts.get(id);
  if (!fact || !knowledge.facts.get(STRATEGIES)?.points.includes(id)) return false;
  return !fact.entities.some((one) => fact.label.en.startsWith(knowledge.entities.get(one)?.name.en ?? ' '));
}

/** The list of points that some words ask for: "Microsoft's strategy". */
function whoseList(words: string, language: Detected, parts: Understanding): string | undefined {
  if (!STRATEGY.test(words)) return undefined;
  const { facts } = parts.library.knowledge;
  const ranked = readFolded(prepare(words, language, parts), words, parts).findings.facts;
  const ofLabs = LABS.test(words) ? ranked.find(({ id }) => isOfSeveral(id, parts)) : undefined;
  if (ofLabs) return ofLabs.id;
  const [first] = ranked;
  const isList = (facts.get(first?.id ?? '')?.points.length ?? 0) > 1;
  return isList && (first?.own ?? 0) >= ASKED_FOR ? first?.id : undefined;
}

/** The likeliest of some points. */
function pointIn(words: string, points: Fact['points'], language: Detected, parts: Understanding) {
  const { facts } = readFolded(prepare(words, language, parts), words, parts).findings;
  return facts.find(({ id }) => points.includes(id))?.id;
}

/**
 * The points of the list that some words name, without the one that others do.
 * @returns undefined where the words name no list, or what is left out is no point of it
 */
export function withoutPoint(
  words: string,
  left: string,
  language: Detected,
  parts: Understanding,
): string[] | undefined {
  const { lists, facts } = parts.library.knowledge;
  const isWhose = LABS.test(words) || namesIn(words, parts).length > 0;
  const found = isWhose ? undefined : listIn(words, lists);
  const id = found?.list.id ?? whoseList(words, language, parts);
  const points = facts.get(id ?? '')?.points ?? [];
  const point = found
    ? pointNamed(left, found.list.id, language, parts)
    : pointIn(left, points, language, parts);
  if (point === undefined || !points.includes(point)) return undefined;
  const isOne = found && (ONE.test(found.before) || ONE.test(words.slice(found.before.length)));
  return others(points, point, isOne === true);
}

/** "Risks besides the bubble?", 「バブル以外のリスクを一つ」: the other points of the list. */
export function readPointsBesides(
  text: string,
  language: Detected,
  parts: Understanding,
): Clause | undefined {
  const folded = fold(text).trim();
  for (const pattern of BESIDES) {
    const { list: words = '', left = '' } = pattern.exec(folded)?.groups ?? {};
    if (words === '' || HOW.test(words)) continue;
    const ids = withoutPoint(words, left, language, parts);
    if (ids === undefined || ids.length > MOST) continue;
    return { ...clauseOf(text, { kind: 'facts', ids }, parts), isOfTold: true };
  }
  return undefined;
}
