import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { listCalled } from './belongs.ts';
import type { Clause } from './clause.ts';
import { numberOf, WORDS } from './counts.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const NUMBER_EN = `(?<count>${WORDS.slice(1, 9).join('|')}|[2-8])`;
const NUMBER_JA = '(?<count>[一二三四五六七八]|[1-8])(?:つ|個|点|種類)';

/** "There were two risks", "they compete in three areas", 「リスクは2つだったはず」: how many of a list there are said to be. */
const COUNTED = new RegExp(
  [
    String.raw`^(?<said>[^.?!;:,]{0,60}?)\b${NUMBER_EN} (?<thing>(?:main |big |key |named |listed |different )?[a-z]{3,14}(?: of [a-z]+)?)`,
    String.raw`(?<said>[\p{sc=Han}ぁ-んーa-z]{2,20}?)(?:って|は|が)、?(?:全部で|確か|たしか|合計|計)?${NUMBER_JA}(?!目)`,
  ]
    .map((source, at) => (at > 0 ? source.replaceAll('?<', '?<x') : source))
    .join('|'),
  'u',
);
/** And the one that is left is asked for, by its place or as what is missing. */
const LEFT =
  /\b(?:what|which)(?:'s| is| was)? (?:was |is )?(?:the |that )(?:other|last|missing|remaining|final|second|third|fourth|fifth|[2-5](?:nd|rd|th))\b|\b(?:the )?(?:other|last|missing|remaining) (?:one )?(?:was|is|being)\b|\bforg[eo]t|\bremind me\b|(?:あと|もう|残り|のこり)(?:の)?(?:1|一|ひと)(?:つ|個|点|こ)|(?:あと|残り|もう一方|片方|最後(?:の(?:1|一|ひと)(?:つ|個|点))?)(?:は|って|が)?、?(?:何|なん|なに)/u;
/** As asked at the end, whether it is so says how it is put: the count alone is a claim. */
const LONGEST = 140;
const LEAST_POINTS = 3;
/** "Three billion", "two companies", "four years": no points. */
const NO_POINTS =
  /^(?:of|more|billion|trillion|million|percent|times|years?|companies|firms|labs|investors|people|giants|players|names|dollars|things? (?:else|more))\b/;

/** The list that is counted: by its name, or by what is said of it. */
function listCounted(said: string, thing: string, library: Library): Fact | undefined {
  const own = library.knowledge.lists.find(({ ja, en }) =>
    [...ja, ...en].some((name) => fold(name) === (thing || said).replace(/s$/, '')),
  );
  if (own) return library.knowledge.facts.get(own.id);
  const names = [`${said} ${thing}`.trim(), thing, said].filter(({ length }) => length > 1);
  const lists = names.map((name) => listCalled(name, library)).filter((list) => list !== undefined);
  return lists.find(({ points }) => points.length >= LEAST_POINTS);
}

/**
 * "There were two risks, the bubble and what was the other?", 「リスクは2つだったはず。バブルと、あと1個は？」: where there are
 * more, or fewer, the count is set right with all of them, for whatever is left isn't one.
 */
export function readMisremembered(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !LEFT.test(folded)) return undefined;
  const groups = COUNTED.exec(folded)?.groups ?? {};
  const said = groups['said'] ?? groups['xsaid'];
  const count = groups['count'] ?? groups['xcount'];
  const thing = groups['thing'] ?? '';
  if (said === undefined || count === undefined || NO_POINTS.test(thing)) return undefined;
  const list = listCounted(said, thing, parts.library);
  if (!list || list.points.length === numberOf(count)) return undefined;
  const question = { kind: 'facts' as const, ids: [list.id], polarity: 'n' as const, yes: true };
  return { ...clauseOf(text, question, parts), isOfTold: true };
}
