import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { wantsYesNo } from './yesno.ts';

/** Two lists are held against each other by how many are on them. */
const BY_NUMBER =
  /\b(?:outnumber\w*|as many [\w -]{2,40} as|(?:the )?same number|equal (?:in )?numbers?|in number|numbers? (?:is |are )?(?:the same|equal|match))\b|\bnumbers? of\b[^?]*\b(?:equal|same|greater|larger|higher|more|less|lower|fewer|smaller|exceeds?|match\w*)\b|\b(?:equals?|exceeds?|match\w*|(?:more|greater|larger|less|fewer|smaller|higher|lower) than|same as)\b[^?]*\bnumbers? of\b|\b(?:are|were) there (?:really |actually )?(?:more|fewer)\b[^?]*\bthan\b|\b(?:lists?|names?|gives?|mentions?|sees?|ha(?:s|ve)) (?:more|fewer)\b[^?]*\bthan\b|(?:同じ|おなじ)数|同数|(?:数|件数|項目数)(?:は|が|も|って|と)?(?:、?どちらも)?(?:同じ|おなじ|一緒|等し|一致)|(?<![複多少])数[はがを][^。?？]*(?:等し|同じ|多|少な|上回|下回|超え|一致)|(?:どちら|どっち)の?(?:ほう|方)?が(?:数が?)?(?:多|少な)/u;

const MORE = /\b(?:more|greater|larger|higher|exceeds?|outnumber\w*)\b|多|上回|超え/u;
const LESS = /\b(?:less|lower|fewer|smaller)\b|少な|下回/u;
const SAME = /\b(?:same|equals?|as many|match\w*)\b|同じ|おなじ|一緒|等し|同数|一致/u;
/** 「AよりBのほうが多い」: it is B that is said to be more. */
const BEHIND =
  /^[^、。?？]{1,24}より(?:も|は)?、?[^、。?？]{2,24}(?:の(?:ほう|方|数))?[がは][^、。?？]*(?:多|少な)/u;
/** Which of them is more, or what it is like: nothing to say yes to. */
const WHICH = /どちら|どっち|\bwhich\b|\bwhether\b|か、/u;

/** What the lists of a sentence stand between. */
const BETWEEN =
  /[,;:.?!、。？！]|\b(?:than|as|with|and|then|or|from|to|against|versus|vs|outnumber\w*|equals?|exceeds?|match\w*|same)\b|より|それ|[はがを]|(?<=[数ク野由トり層])と/u;
const PIECE = /[,;.!、。]\s*(?:(?:and|but|so) )?|(?<=[?？])\s*/u;
const LISTED = 3;
/** How a list is counted, and no name of one. */
const COUNTED = /^(?:c:(?:[qrt]-|count-)|o:|e:|w:(?:fiv|thre|point|ai|company)$|k:[一二三四五]$)/;

/** The lists whose points are no lists themselves. */
const listsOf = ({ knowledge: { facts } }: Library): Fact[] =>
  [...facts.values()].filter(
    ({ points, deals }) =>
      points.length >= LISTED &&
      deals.length === 0 &&
      points.every((id) => (facts.get(id)?.points.length ?? 0) < LISTED),
  );

/** What a list is called: by a word, or by a notion of its name in both languages. */
function marksOf({ label }: Fact, { vocabulary }: Library): string[] {
  const [ja, en] = [readFeatures(label.ja, vocabulary), readFeatures(label.en, vocabulary)];
  return [...ja, ...en].filter(
    (mark) => !COUNTED.test(mark) && (!mark.startsWith('c:') || (ja.includes(mark) && en.includes(mark))),
  );
}

/** Each word, or notion, that names one of the lists and no other; of one topic the first has it. */
function namesOf(library: Library): Map<string, Fact | undefined> {
  const names = new Map<string, Fact | undefined>();
  for (const list of listsOf(library))
    for (const mark of new Set(marksOf(list, library))) {
      const before = names.get(mark);
      if (before && before.topic === list.topic) continue;
      names.set(mark, names.has(mark) ? undefined : list);
    }
  return names;
}

/** The lists that a text names, in order. */
export function listsIn(text: string, { library }: Understanding): Fact[] {
  const names = namesOf(library);
  const found = text.split(BETWEEN).flatMap((piece) => {
    const lists = readFeatures(piece, library.vocabulary).flatMap((mark) => names.get(mark) ?? []);
    return lists.slice(0, 1);
  });
  return [...new Set(found)];
}

/** Whether what is said of the first list, held against the second, is so; undefined where nothing, or several things, are said. */
function verdictOf(folded: string, [one, other]: [Fact, Fact]): boolean | undefined {
  const said = [MORE, LESS, SAME].map((relation) => relation.test(folded));
  if (said.filter(Boolean).length !== 1 || WHICH.test(folded)) return undefined;
  const gap = (one.points.length - other.points.length) * (BEHIND.test(folded) ? -1 : 1);
  return [gap > 0, gap < 0, gap === 0][said.indexOf(true)];
}

/** "Are there more risks than merits?", 「競争分野と協力分野の数は同じ？」: both lists, each with its number. */
export function readMorePoints(
  text: string,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const folded = fold(text);
  if (!BY_NUMBER.test(folded)) return undefined;
  const named = listsIn(folded, parts);
  const all = listsOf(parts.library);
  const ids = [
    ...(last?.facts ?? []),
    ...(last?.earlier ?? []).flatMap((one) => (one.kind === 'facts' ? one.ids : [])),
  ];
  const told = [...new Set(ids)].flatMap((id) =>
    all.filter((list) => list.id === id && !named.includes(list)),
  );
  const [one, other, third] = named.length < 2 ? [...told.slice(0, 2 - named.length), ...named] : named;
  if (!one || !other || third) return undefined;
  const isHeld = folded.split(PIECE).some((piece) => wantsYesNo(piece));
  const isSo = isHeld ? verdictOf(folded, [one, other]) : undefined;
  const first: Question = {
    kind: 'facts',
    ids: [one.id],
    ...(isSo === undefined ? {} : { polarity: isSo ? ('y' as const) : ('n' as const), yes: true }),
  };
  return clauseOf(text, { kind: 'several', parts: [first, { kind: 'facts', ids: [other.id] }] }, parts);
}
