import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import { askListIn, namesIn, wordListIn, type Named } from './ask-lists.ts';
import { isJapanese } from './nouns.ts';
import { arePair } from './alongside.ts';
import { asks, opensAsking } from './asking.ts';
import { isOfOneWay } from './both-so.ts';
import { bulletsIn } from './bullets.ts';
import { asksWhyOrWhen, leansOnNames, likenessTo } from './by-itself.ts';
import type { Clause } from './clause.ts';
import { turnOf } from './frame.ts';
import { isYearTold } from './of-part.ts';
import { joinedIn } from './joined-asks.ts';
import { isOfYears } from './market-years.ts';
import { operationIn } from './operation.ts';
import type { Question } from './question.ts';
import { readAll } from './parts.ts';
import { recast } from './recast.ts';
import { unconfirmed } from './unconfirmed.ts';
import { isDateTold, join, keepTelling, partsOf } from './several.ts';
import type { Understanding } from './understand.ts';

/** So plainly an item is something that she can tell. */
const PLAIN = 0.5;
/** … and so plainly where a question word asks for it. */
const ASKED = 0.25;
const CLEAR = 0.6;
const SURE = 0.9;
const LACKING = 0.8;
/** So like a question of a fact that it is meant, whatever else is like it. */
const ALIKE = 0.95;

const NOT_TOLD: ReadonlySet<Question['kind']> = new Set(['unknown', 'talk', 'clarify', 'language', 'source']);

/** How well a reading says what was asked, 0 to 1: a deal, a fact that is plain, what the article lacks by its name. */
function worthOf({ question, plain = 1 }: Clause): number {
  if (NOT_TOLD.has(question.kind)) return 0;
  if (question.kind === 'facts') return plain;
  if (question.kind !== 'absent') return SURE;
  return question.attribute !== undefined || question.name !== undefined ? LACKING : 0;
}

const ARTICLE = /^(?:the|its|their|his|any|what|which) /iu;

/** An English item as it may be asked of those whom the list is about. */
function englishOf(item: string, head: Named[], isPair: boolean): string[] {
  const of = head.map(({ name }) => name).join(' and ');
  const pointed = item.replace(/\b(?:its|their)\b/giu, `${of}'s`).replace(/\b(?:it|they|them)\b/giu, of);
  if (pointed !== item && !isPair) return [pointed];
  if (opensAsking(item)) return [`${of}: ${item}`];
  const thing = item.replace(ARTICLE, '');
  if (isPair) return [`${head[0]!.name}'s ${thing} in ${head[1]!.name}`];
  return head.length > 1 ? [`the ${thing} of ${of}'s investments`] : [`${of}'s ${thing}`];
}

/** 「市場規模の2025年、2030年」: what follows is of the same thing. */
const OF_THING = /^(?<thing>[^、のはがを]{2,14}の)[^、]{1,14}$/u;

/** 「2030年の予測、2025年の規模」: of a thing of its own. */
const hasOwn = (item: string, thing = ''): boolean =>
  OF_THING.test(item) || [item, thing].every((one) => /20\d\d|業界の/u.test(one));

function waysOf(item: string, head: Named[], parts: Understanding): string[] {
  const isPair = arePair(head, parts);
  const thing = item.replace(/^(?:その(?:うちの?)?|同社の)/u, '');
  const between = isPair ? 'の' : 'と';
  return isJapanese(item)
    ? [`${head.map(({ name }) => name).join(between)}の${thing}`]
    : englishOf(item, head, isPair);
}

/** "Payment to Microsoft", 「Microsoftへの支払額」, "its stake in xAI": half of it is said before. */
const HALF =
  /\b(?:its|their)\b|^(?:その|同社の)|^(?:発表|公表)(?:の?(?:時期|日付?|年月|タイミング|たいみんぐ))$|^(?:\w+ ){1,3}(?:to|from|into|in|by) (?:the )?\S+$|^[^、\s]{2,16}?(?:への|からの|向け|宛て?|に対する|との)/iu;

/** A Japanese thing is asked for by its particle; an English one with a mark would ask for yes or no. */
const asQuestion = (item: string): string => {
  if (/[?？]\s*$/u.test(item)) return item;
  if (isJapanese(item)) return `${item}${asks(item) || /(?:か|は|の)$/u.test(item) ? '？' : 'は？'}`;
  return opensAsking(item) ? `${item}?` : item;
};

/** What a list is about, where an item doesn't say it. */
interface Head {
  names: Named[];
  /** they are but those of the first item */
  isLent?: boolean;
  thing?: string | undefined;
}

interface Heard {
  language: Detected;
  parts: Understanding;
}

/** What a way to put an item asks; of a thing neither yes nor no. */
function readAsked(way: string, language: Detected, parts: Understanding): Clause {
  const clause = readAll([recast(asQuestion(way), parts.library)], language, undefined, parts);
  const question = ASKS_WHETHER.test(way) ? clause.question : unconfirmed(clause.question);
  const [id] = question.kind === 'facts' ? question.ids : [];
  const { topic } = parts.library.knowledge.facts.get(id ?? '') ?? {};
  const isWhy = topic === 'strategy' && asksWhyOrWhen(way) && namesIn(way, parts).length > 1;
  const isAlike = isWhy || (id !== undefined && likenessTo(id, way, parts) >= ALIKE);
  return { ...clause, question, ...(isAlike ? { plain: Math.max(clause.plain ?? 1, ALIKE) } : {}) };
}
const ASKS_WHETHER = /[?？]\s*$|か$|^(?:whether|if|is|are|does|do|did|has|have|was|were|can|could|will)\b/iu;

/** The likeliest of what an item may ask: of those whom the list is about where it names nobody, or by itself. */
function readItem(
  item: string,
  { names, isLent = false, thing = '' }: Head,
  { language, parts }: Heard,
): Clause {
  const named = namesIn(item, parts);
  const isHalf = HALF.test(item) || (opensAsking(item) && !isJapanese(item));
  const isNamed =
    names.length === 0 ||
    (named.length > 0 && (names.length > 1 || named[0]!.id === names[0]!.id || !isHalf));
  const ways = isNamed
    ? [isLent && named.length > 0 ? item : `${thing}${item}`, item]
    : [...waysOf(item, names.slice(0, 2), parts), item];
  const read = [...new Set(ways)].map((way) => readAsked(way, language, parts));
  const own = isLent && !isHalf && !leansOnNames(item) ? read.at(-1) : undefined;
  if (own && (own.question.kind === 'facts' || 'all' in own.question) && worthOf(own) >= CLEAR) return own;
  if (thing !== '') read.sort((a, b) => worthOf(b) - worthOf(a));
  return read.find((clause) => worthOf(clause) >= PLAIN) ?? read[0]!;
}

const alone = (question: Question): Question =>
  question.kind === 'facts' ? { ...question, ids: question.ids.slice(0, 1) } : question;

const isTelling = ({ kind }: Question): boolean =>
  kind !== 'unknown' && kind !== 'talk' && kind !== 'clarify';

/** Whether what was read tells everything that the items do: they are the points of what it tells. */
function covers(read: Question, items: Question[], { library }: Understanding): boolean {
  const points = partsOf(read).flatMap((one) =>
    one.kind === 'facts' ? [one.ids[0]!, ...(library.knowledge.facts.get(one.ids[0]!)?.points ?? [])] : [],
  );
  return items.every((one) => one.kind === 'facts' && points.includes(one.ids[0]!));
}

/** "… the loss, the year": told with what stands before it. */
const isYearOf = (item: string, before: Clause | undefined, parts: Understanding): boolean =>
  before !== undefined &&
  isYearTold(
    item.replace(/^(?:the|that|its) year$/iu, 'which year').replace(/^(?:その)?(?:年|年度|時期)$/u, '何年'),
    { ...turnOf(before, parts), within: true },
    parts,
  );

interface Listed {
  /** as typed */
  items: string[];
  clauses: Clause[];
  isPlain: boolean;
  /** whom all of it is about is said before it, and each is a thing */
  isHeaded: boolean;
  /** each is asked by a question word */
  isSure: boolean;
}

function readItems(text: string, heard: Heard): Listed | undefined {
  const words = wordListIn(text);
  if (words) {
    const clauses = words.map((word) => readItem(word, { names: [] }, heard));
    return { items: words, clauses, isPlain: true, isHeaded: false, isSure: true };
  }
  if (isOfOneWay(text)) return undefined;
  const list =
    bulletsIn(text, heard.parts) ??
    joinedIn(text, 'surely', heard.parts) ??
    askListIn(text, heard.parts) ??
    joinedIn(text, 'likely', heard.parts);
  if (!list) return undefined;
  const isHeaded = list.head.length > 0;
  const [first = ''] = list.items;
  const names = isHeaded || list.thing !== undefined ? list.head : namesIn(first, heard.parts);
  const thing = names.length > 0 ? undefined : (list.thing ?? OF_THING.exec(first)?.groups?.['thing']);
  const clauses: Clause[] = [];
  const items: string[] = [];
  for (const [at, item] of list.items.entries()) {
    if (isYearOf(item, clauses.at(-1), heard.parts)) continue;
    items.push(item);
    clauses.push(
      readItem(
        item,
        at > 0 || list.thing
          ? { names, thing: hasOwn(item, thing) ? undefined : thing, isLent: !isHeaded }
          : { names: list.head },
        heard,
      ),
    );
  }
  return {
    items,
    clauses,
    isPlain: list.isPlain,
    isHeaded: isHeaded && !list.items.some((item) => asks(item)),
    isSure: list.isSure === true,
  };
}

/** Whether so much of a list is told, or lacks by its name, that it is one. */
function isList({ clauses, isPlain, isSure }: Listed): boolean {
  const worths = clauses.map(worthOf);
  const least = isSure ? ASKED : PLAIN;
  if (!clauses.some(({ question }, at) => question.kind !== 'absent' && worths[at]! >= least)) return false;
  if (!isPlain) return worths.every((worth) => worth >= CLEAR);
  const lost = worths.filter((worth) => worth < least).length;
  return lost === 0 || (lost === 1 && clauses.length > 2);
}

/** Whether more is told so than it was read as; as much, where it is plainly a list. */
function isFuller({ items, clauses, isHeaded, isSure }: Listed, asked: Question[], read: Question): boolean {
  const isClear = !items.some((item) => asks(item)) && clauses.every((clause) => worthOf(clause) >= CLEAR);
  const [told, before] = [asked, partsOf(read)].map((all) => all.filter(isTelling).length);
  return isSure || told! > before! || ((isHeaded || isClear) && told === before);
}

/** A sum, and another of the same sides: each leans on the other; or whose every stake lacks a sum. */
const areSums = (question: Question): boolean =>
  'never' in question ||
  isOfYears(question) ||
  partsOf(question).every(({ kind }) => question.kind !== kind && kind === 'calculation');

const OF_SUM: ReadonlySet<Question['kind']> = new Set(['calculation', 'derived', 'total', 'net']);
/** "- the difference": works with what is listed before it, as all of the message was read. */
const asksOfOthers = (item: string, { question }: Clause): boolean =>
  operationIn(fold(item)) !== undefined && !OF_SUM.has(question.kind);

/** All that a message lists to be told, a part each, where that is more than it was read as. */
export function readListedAsks(text: string, read: Clause, heard: Heard): Clause | undefined {
  const listed = areSums(read.question) ? undefined : readItems(text.trim(), heard);
  if (!listed || !isList(listed)) return undefined;
  const whole = OF_SUM.has(read.question.kind) ? read : undefined;
  const clauses = listed.clauses.map((clause, at) =>
    whole && at > 0 && asksOfOthers(listed.items[at]!, clause)
      ? { ...clause, question: whole.question }
      : clause,
  );
  const flat = clauses.flatMap((clause) =>
    partsOf(clause.question).map((question) => ({ ...clause, isAsked: true, question: alone(question) })),
  );
  const undated = flat.filter(({ question }) => !isDateTold(question, flat, heard.parts.library));
  const distinct = keepTelling(undated, heard.parts);
  const asked = distinct.map(({ question }) => question);
  if (asked.length < 2 || covers(read.question, asked, heard.parts)) return undefined;
  return isFuller(listed, asked, read.question) ? join(distinct, heard.parts) : undefined;
}
