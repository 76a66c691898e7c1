import { fold } from '../text/fold.ts';
import { opensAsking } from './asking.ts';
import type { Clause } from './clause.ts';
import { pointsBack, type Turn } from './follow.ts';
import { readListedAsks } from './listed-asks.ts';
import { asksOneEach, ofEach, withEach } from './one-each.ts';
import { withSumAndRatio } from './larger-stake.ts';
import { operationIn } from './operation.ts';
import { readAll } from './parts.ts';
import type { Question } from './question.ts';
import { recast } from './recast.ts';
import { join } from './several.ts';
import { isStory } from './story.ts';
import {
  asQuestion,
  BEYOND_DOUBT,
  BORDER,
  isLong,
  isToldBy,
  itemsAlone,
  LEAD,
  MOST_TOLD,
  partedAt,
  telling,
  type Heard,
} from './stretches.ts';
import { unconfirmed } from './unconfirmed.ts';
import type { Understanding } from './understand.ts';

/** So plainly it is a question of its own. */
const PLAIN = 0.52;
/** More stretches are a story. */
const MOST = 5;
/** So few are none, however long they are. */
const FEW = 2;

/** What a list may add to what was read. */
const OF_LIST: ReadonlySet<Question['kind']> = new Set([
  'facts',
  'market',
  'tie',
  'investors',
  'investments',
]);
/** What tells of several deals at once may tell of those that a list names. */
const OF_SEVERAL: ReadonlySet<Question['kind']> = new Set([
  'holds',
  'stakes',
  'total',
  'calculation',
  'net',
  'deals',
  'investors',
  'investments',
  'payments',
  'purse',
]);
const OF_FACTS: ReadonlySet<Question['kind']> = new Set(['facts', 'market', 'compare']);
/** Of deals and sums no more than that can be meant, where it is so plain. */
const OF_DEALS: ReadonlySet<Question['kind']> = new Set([
  'tie', 'stakes', 'total', 'calculation', 'derived', 'path', 'investors', 'investments', 'holds', 'layers', 'supply',
  'payments', 'dual', 'net', 'deals', 'overlap',
]); // prettier-ignore

/** A message, with the turn before it. */
interface Said extends Heard {
  last: Turn | undefined;
  /** it was read by how all of it is built, and is several only where each stretch is a question by itself */
  isPlaced: boolean;
}

/** A stretch, and what it asks. */
interface Unit {
  /** how many things it asks */
  asked: number;
  clauses: Clause[];
}

/** 「金額順に。」, 「一文で。」: what is to be told how. */
const ENDS_ASKED = /(?:順に|順で|[文言行語点]で|ずつ|を|ください|下さい|お願いします)[。!！\s]*$/u;

/** All of it, or how it is to be told: of what stands before it. */
const OF_OTHERS =
  /全部|すべて|全て|両方|どちらも|含め|それぞれ|これ(?:[はもっで?？]|$)|\b(?:both|all of|each|respectively|which names?|who goes|which (?:one|is|are|of)|^if (?:so|not)|how many layers)\b|^(?:何|いくつの)層に|^(?:他|ほか|それ以外)(?:の[^。?？]{0,6}|に)?も|^(?:and |so )?(?:any|what (?:are|is) the) others?\b/iu;

/** A sum, of figures that are told before it. */
const worksOut = (text: string): boolean => {
  const operation = operationIn(fold(text))?.operation;
  return operation !== undefined && operation !== 'compare';
};

/** Whether a stretch asks by itself, and leans on nothing before it. */
const isAsked = (text: string): boolean =>
  (isLong(text) &&
    !OF_OTHERS.test(text) &&
    !worksOut(text) &&
    (/[?？]\s*$/u.test(text) || opensAsking(text)) &&
    !pointsBack(fold(text))) ||
  asksOneEach(text) ||
  (isLong(text) && !OF_OTHERS.test(text) && ENDS_ASKED.test(text) && !pointsBack(fold(text)));

/** What a stretch lists to be told, or plainly asks. */
function readUnit(typed: string, heard: Heard): Unit {
  const { language, parts } = heard;
  const text = typed.replace(LEAD, '').trim();
  const isMeant = isAsked(text);
  if (!isMeant && !LISTS.test(text)) return { asked: 0, clauses: [] };
  const marked = isMeant ? asQuestion(text) : text;
  const read = readAll([recast(marked, parts.library)], language, undefined, parts);
  const listed = readListedAsks(text, read, heard);
  if (listed) {
    const clauses = telling(listed)
      .filter(({ question }) => OF_LIST.has(question.kind))
      .map((clause) => ({ ...clause, question: unconfirmed(clause.question) }));
    return { asked: clauses.length, clauses };
  }
  const question = ofEach(text, read, parts);
  const { plain = 1 } = read;
  const isPlain =
    question !== read.question ||
    (OF_FACTS.has(question.kind) && plain >= PLAIN) ||
    (OF_DEALS.has(question.kind) && plain >= BEYOND_DOUBT);
  return { asked: isMeant ? 1 : 0, clauses: isMeant && isPlain ? telling({ ...read, question }) : [] };
}
const LISTS = /[,、，・／/]/u;

/** What the stretches ask that isn't told yet, each with those of its own stretch. */
function leftOf(units: Unit[], told: Clause[], parts: Understanding): Clause[][] {
  const isOfSeveral = told.some(({ question }) => OF_SEVERAL.has(question.kind));
  const left: Clause[] = [];
  return units.map(({ clauses }) =>
    clauses.filter((clause) => {
      if (isOfSeveral && !OF_FACTS.has(clause.question.kind)) return false;
      const isTold = [...told, ...left].some(({ question }) => isToldBy(question, clause.question, parts));
      if (!isTold) left.push(clause);
      return !isTold;
    }),
  );
}

/** What was read comes where the first stretch stands that asks it. */
function inOrder(units: Unit[], told: Clause[], left: Clause[][], parts: Understanding): Clause[] {
  const own = units.findIndex(({ clauses }) =>
    clauses.some(({ question }) => told.some((one) => isToldBy(one.question, question, parts))),
  );
  const at = Math.max(own, 0);
  return [...left.slice(0, at).flat(), ...told, ...left.slice(at).flat()].slice(0, MOST_TOLD);
}

/** The stretches of a message that is no story; none where it is one question. */
function stretchesOf(text: string, told: Clause[]): string[] {
  const all = partedAt(BORDER, text);
  if (all.length < 2 || all.length > MOST) return [];
  const asking = all.filter((one) => isAsked(one.replace(LEAD, '').trim()));
  return asking.length > told.length || all.some((one) => LISTS.test(one)) ? all : [];
}

/**
 * What a message was read as, with what a sentence of its own plainly asks, or lists, that the reading doesn't tell: who
 * reads all of it at once easily takes it for one question.
 */
export function withLeftAsked(text: string, clause: Clause, said: Said): Clause {
  const { language, last, parts, isPlaced } = said;
  if (isPlaced) return clause;
  const each = withEach(text, clause, parts);
  const read = { ...each, question: withSumAndRatio(text, each.question, parts.library) };
  if (last) return read;
  const told = telling(read);
  const items = itemsAlone(text, parts);
  const stretches = items ?? stretchesOf(text, told);
  if (items === undefined && stretches.length > FEW && isStory(text, parts)) return read;
  const units = stretches.map((one) => readUnit(one, { language, parts }));
  if (told.length >= units.reduce((all, { asked }) => all + asked, 0)) return read;
  const left = leftOf(units, told, parts);
  if (left.flat().length === 0 || told.length >= MOST_TOLD) return read;
  return join(inOrder(units, told, left, parts), parts);
}
