import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { detectLanguage } from '../text/language.ts';
import { fold } from '../text/fold.ts';
import { pointOf } from './belongs.ts';
import type { Clause } from './clause.ts';
import { layerIn } from './layers.ts';
import { readAll } from './parts.ts';
import { REFUSED } from './passing.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** What is listed, and what is said around it. */
export interface Listed {
  /** as typed */
  items: string[];
  /** all that is said beside them, folded */
  around: string;
  /** the list that is named */
  list: Fact | undefined;
}

/** Not only off a list: it is nowhere in the article. */
const INVENTED =
  /\b(?:made|making|make) (?:it |that |this |one )?up\b|\bmade[- ]up\b|\binvent\w*|\bfabricat\w*|\bfakes?\b|\bbogus\b|\blies?\b|\bfalse\b|\buntrue\b|\bwrong\b|\bnot (?:true|real|in (?:the|this) (?:article|piece|text))\b|\b(?:is|are)n't (?:true|real|(?:actually )?in (?:the|this) (?:article|piece|text))\b|作り話|作った|創作|でっち|捏造|でたらめ|嘘|うそ|偽物|にせもの|ふぇいく|記事に(?:は)?(?:ない|無い|出てこない|載って(?:い)?ない|書(?:かれて|いて)(?:い)?ない)|間違/;

/** Whether one of what is listed is said to be made up. */
export const isInvented = (folded: string): boolean => INVENTED.test(folded);

/** So many of the others are points of one list. */
const LEAST_FOUND = 2;

/** A name for a thing, that may be said again. */
const SAYABLE = /^[\p{L}\p{N}][\p{L}\p{N}\s'’.&ー・-]{1,32}$/u;

/** The list all of whose points but one are named. */
function listOfMost(items: string[], library: Library): Fact | undefined {
  const { knowledge } = library;
  return knowledge.lists
    .map(({ id }) => knowledge.facts.get(id)!)
    .find((list) => {
      const points = items.map((item) => pointOf(fold(item), list, library));
      const found = new Set(points.filter((id) => id !== undefined));
      return found.size >= LEAST_FOUND && found.size === items.length - 1;
    });
}

/** The one item that is no point of the list: by its own words, as there is no such point. */
function offList({ items, list }: Listed, library: Library): Question | undefined {
  const odd = items.filter((item) => pointOf(fold(item), list, library) === undefined);
  const [only, more] = odd;
  const word = only?.replace(/^(?:the|an?|and|or)\s+/iu, '').trim() ?? '';
  if (!list || more !== undefined || !SAYABLE.test(word)) return undefined;
  return { kind: 'facts', ids: [list.id], unlisted: true, odd: true, word };
}

const STAKE = /出資|投資|賭け|\b(?:invest\w*|stakes?|back(?:s|ed|ing|ers?)?|fund(?:s|ed|ing)?|bets?)\b/;
/** "AMD, NVIDIA, AWS: which isn't a chip maker?": the one company that stands elsewhere, or nowhere. */
function offLayer({ items, around }: Listed, parts: Understanding): Question | undefined {
  const layer = layerIn(around);
  // Who backs all of those that are listed is another matter.
  if (layer === undefined || STAKE.test(around)) return undefined;
  const { entities } = parts.library.knowledge;
  const isIn = (id = '') => entities.get(id)?.layer === layer || entities.get(id)?.layers.includes(layer);
  const named = items.map((item) => readFolded(fold(item), item, parts).reading.mentions[0]);
  if (named.includes(undefined)) return undefined;
  const out = named.flatMap((one) => (one && !isIn(one.id) && !isIn(one.company) ? [one.company] : []));
  const [only, more] = out;
  return only === undefined || more !== undefined ? undefined : { kind: 'layers', of: only };
}

/** The only name among them that the article doesn't have. */
function strangerIn({ items }: Listed, parts: Understanding): Question | undefined {
  const named = items.map((item) => {
    const { reading } = readFolded(fold(item), item, parts);
    return { known: reading.companies.length > 0, foreign: reading.foreign[0], folded: reading.folded };
  });
  const [only, more] = named.filter(({ known }) => !known);
  if (more !== undefined || only?.foreign === undefined) return undefined;
  const { id, start, end } = only.foreign;
  return { kind: 'absent', name: id, word: only.folded.slice(start, end), near: [] };
}

/** Whether the article denies it, or doesn't have it. */
const isDenied = (question: Question): boolean =>
  REFUSED.has(question.kind) ||
  question.kind === 'no-tie' ||
  question.kind === 'reversed' ||
  (question.kind === 'facts' && question.polarity === 'n');

/** Whole statements of which the article has all but one: that one is denied. */
function deniedIn({ items, around }: Listed, parts: Understanding): Question | undefined {
  if (!isInvented(around)) return undefined;
  const read = items.map((item) =>
    readAll([item], detectLanguage(item, 'en', parts.isName), undefined, parts),
  );
  const [only, more] = read.filter(({ question }) => isDenied(question));
  if (!only || more || only.question.kind !== 'no-tie') return undefined;
  return { ...only.question, yes: true };
}

/**
 * "Two of these are in the article, one I made up: which?", 「ひとつは作り話。どれ？」, "AMD, NVIDIA, AWS: which isn't a chip
 * maker?": the one of them that the article doesn't have, or has elsewhere.
 */
export function readFakeItem(text: string, listed: Listed, parts: Understanding): Clause | undefined {
  const { library } = parts;
  const list = listed.list ?? (isInvented(listed.around) ? listOfMost(listed.items, library) : undefined);
  const question =
    offLayer(listed, parts) ??
    strangerIn(listed, parts) ??
    (list && offList({ ...listed, list }, library)) ??
    deniedIn(listed, parts);
  return question && { ...clauseOf(text, question, parts), isOfTold: true };
}
