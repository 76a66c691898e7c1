import { decodeUnclear, decodeView, encodeView, HOLE } from './answer/views/code.ts';
import { lookUp } from './answer/views/index.ts';
import type { View } from './answer/views/view.ts';
import type { Library } from './knowledge/index.ts';
import type { Card } from './persona/card.ts';
import { present } from './persona/cards/index.ts';
import type { Words } from './persona/words.ts';
import { cutGraphemes } from './text/graphemes.ts';
import type { Language } from './text/language.ts';
import { createTopicFinder } from './topics.ts';
import type { Mender } from './understand/mend.ts';
import { createNames, type Named, type Names } from './understand/names.ts';

/** Something to choose while an option is typed; the value is understood by the command that offers it. */
export interface Choice {
  /** at most 100 characters, like the value */
  name: string;
  value: string;
}

/** Makes a view of companies' ids, in the order in which their names were given. */
export type ToView = (ids: (string | undefined)[]) => View;

/** Looking up without a question: what commands and cards ask for. Synchronous, local, the same each time. */
export interface Look {
  /** What is found for a view, as a card without a language. */
  show(view: View): Card<View>;
  /** The card that a control asks for; undefined for a code that this version can't read. */
  open(code: string): Card<View> | undefined;
  /**
   * Turns names that somebody typed into a view; where one of them isn't clear, into "which one?".
   * @param typed one for each company that the view may name; undefined where none was given
   */
  identify(typed: readonly (string | undefined)[], toView: ToView): View;
  /** What to set side by side, by what somebody typed: two companies, or the industries. */
  identifyComparison(typed: string): View;
  /** A topic by its id, its name in either language or a section's; what isn't one shows all topics, and says so. */
  identifyTopic(typed: string | undefined): View;
  /** Companies for what is being typed, best first. */
  completeCompany(typed: string, language: Language, limit: number): Choice[];
  completeComparison(typed: string, language: Language, limit: number): Choice[];
  completeTopic(typed: string, language: Language, limit: number): Choice[];
}

/** What the look-ups work with. */
interface Parts {
  library: Library;
  names: Names;
  words: Words;
  /** every company's id, in the knowledge's order */
  companies: string[];
}

type Which = Extract<View, { kind: 'which' }>;

/** The value that stands for the industries in a comparison. */
const INDUSTRIES = 'industries';
const INDUSTRY_CONCEPTS = new Set([
  'industry',
  'smartphone',
  'cloud',
  'cloud-industry',
  'artificial-intelligence',
]);
/** What people put between two things to compare. */
const BETWEEN = /\s*(?:\b(?:vs\.?|versus|and|with)\b|[と対/,、，&＆・×])\s*/iu;
const COMPARED_AT_FIRST = 6;
const TYPED_SHOWN = 60;
const shownTyped = (typed: string | undefined): string => cutGraphemes((typed ?? '').trim(), TYPED_SHOWN);

const idOf = (named: Named): string | undefined =>
  named.kind === 'company' ? named.id : named.kind === 'several' ? named.ids[0] : undefined;

const nearTo = (named: Named): string[] => (named.kind === 'several' ? named.ids : []);

/** A name that isn't clear, and what each company that it may be leads to. */
interface Doubt {
  typed: string;
  /** companies that it is near to */
  near: string[];
  toView: (id: string) => View;
  /** the code of the view with HOLE in the company's place */
  hole?: string | undefined;
}

function askWhich({ typed, near, toView, hole }: Doubt, companies: string[]): Which {
  const choices = (near.length > 0 ? near : companies).map((id) => ({ id, view: toView(id) }));
  const kept = hole === undefined ? {} : { hole };
  return { kind: 'which', typed, isNear: near.length > 0, choices, ...kept };
}

/** The names that stand for no one company, with what they are near to. */
function findUnclear(typed: readonly (string | undefined)[], named: readonly (Named | undefined)[]) {
  return named.flatMap((each, index) =>
    each === undefined || each.kind === 'company'
      ? []
      : [{ index, typed: shownTyped(typed[index]), near: nearTo(each) }],
  );
}

/** A word for an industry is part of some company's name (アマゾンのクラウド), but stands for no company. */
function resolve(typed: string, { names }: Parts): Named {
  const speaksOfIndustry = names.concepts(typed).some((id) => INDUSTRY_CONCEPTS.has(id));
  const named = names.resolve(typed);
  const isPart = named.kind === 'company' && names.all(typed).length === 0;
  return isPart && speaksOfIndustry ? { kind: 'none' } : named;
}

function identify(typed: readonly (string | undefined)[], toView: ToView, parts: Parts): View {
  const named = typed.map((text) => (text?.trim() ? resolve(text, parts) : undefined));
  const ids = named.map((each) => each && idOf(each));
  const [first, second] = findUnclear(typed, named);
  if (first === undefined) return toView(ids);
  const toChoice = (id: string) => toView(ids.with(first.index, id));
  const which = askWhich({ ...first, toView: toChoice, hole: encodeView(toChoice(HOLE)) }, parts.companies);
  if (second === undefined) return which;
  const [guess] = second.near;
  return { ...which, also: { typed: second.typed, ...(guess === undefined ? {} : { id: guess }) } };
}

/** What is being typed behind a first name and something between; nothing where there is but one word. */
function lastWord(typed: string): string {
  const parts = typed
    .trimEnd()
    .split(BETWEEN)
    .flatMap((part) => part.split(/\s+/u));
  return parts.length < 2 ? '' : (parts.at(-1) ?? '');
}

/** The part of a comparison that stands for nothing that the article has. */
function findStranger(typed: string, { names }: Parts): string | undefined {
  const parts = typed.split(BETWEEN).filter(Boolean);
  return parts.length < 2
    ? undefined
    : parts.find((part) => names.resolve(part).kind === 'none' && names.concepts(part).length === 0);
}

/** The other companies to set beside one. */
function askBeside(typed: string, a: string, parts: Parts): Which {
  const others = parts.companies.filter((id) => id !== a);
  const which = askWhich({ typed, near: [], toView: (b) => ({ kind: 'compare', a, b }) }, others);
  const stranger = findStranger(typed, parts);
  return { ...which, beside: a, ...(stranger === undefined ? {} : { also: { typed: stranger } }) };
}

const toProfile = (of: string): View => ({ kind: 'company', of });

function identifyComparison(typed: string, parts: Parts): View {
  const { names } = parts;
  const shown = shownTyped(typed);
  const [a, b] = names.all(typed);
  if (a !== undefined && b !== undefined) return { kind: 'compare', a, b };
  if (a !== undefined) return askBeside(shown, a, parts);
  const isAboutIndustries =
    typed === INDUSTRIES || names.concepts(typed).some((id) => INDUSTRY_CONCEPTS.has(id));
  if (isAboutIndustries || shown === '') return { kind: 'industries' };
  const named = names.resolve(typed);
  if (named.kind === 'company') return askBeside(shown, named.id, parts);
  return askWhich(
    { typed: shown, near: nearTo(named), toView: toProfile, hole: encodeView(toProfile(HOLE)) },
    parts.companies,
  );
}

/** A "which one?" from its code: the name is looked at anew. */
function reopen(code: string, parts: Parts): View | undefined {
  const unclear = decodeUnclear(code, parts.library);
  if (unclear === undefined) return undefined;
  if (unclear.kind === 'beside') return askBeside('', unclear.of, parts);
  const named = resolve(unclear.typed, parts);
  if (named.kind === 'company') return unclear.toView(named.id);
  return askWhich({ ...unclear, near: nearTo(named) }, parts.companies);
}

const companyName = ({ library }: Parts, id: string, language: Language): string =>
  library.knowledge.entities.get(id)?.name[language] ?? id;

function completeComparison(parts: Parts, typed: string, language: Language): Choice[] {
  const { names, words, companies } = parts;
  const pair = (a: string, b: string): Choice => {
    const both = { a: companyName(parts, a, language), b: companyName(parts, b, language) };
    return { name: words.say(language, 'cards:choice.pair', both), value: `${a} ${b}` };
  };
  const [first, second] = names.all(typed);
  if (first !== undefined && second !== undefined) return [pair(first, second)];
  const ids = typed.trim() === '' ? companies.slice(0, COMPARED_AT_FIRST) : names.complete(typed, 2);
  const word = lastWord(typed);
  const begun = first === undefined || word === '' ? [] : names.complete(word, COMPARED_AT_FIRST);
  if (begun.some((id) => id !== first))
    return begun.flatMap((b) => (first === undefined || b === first ? [] : pair(first, b)));
  const pairs = ids.flatMap((a) => companies.filter((b) => b !== a).map((b) => pair(a, b)));
  return [{ name: words.say(language, 'cards:choice.industries'), value: INDUSTRIES }, ...pairs];
}

const topicName = (id: string, language: Language, { knowledge }: Library): string =>
  knowledge.topics.get(id)?.[language] ?? id;

/**
 * Builds the look-ups over the knowledge.
 * @param version the program's own, for "about"
 */
export function buildLook(
  library: Library,
  { mender, words, version }: { mender: Mender; words: Words; version: string },
): Look {
  const names = createNames(library, mender);
  const parts: Parts = { library, names, words, companies: names.complete('', Number.MAX_SAFE_INTEGER) };
  const findTopics = createTopicFinder(library, (id, language) => topicName(id, language, library));
  const show = (view: View): Card<View> => present(lookUp(view, library, version), library.knowledge);
  return {
    show,
    open: (code) => {
      const view = decodeView(code, library) ?? reopen(code, parts);
      return view && show(view);
    },
    identify: (typed, toView) => identify(typed, toView, parts),
    identifyComparison: (typed) => identifyComparison(typed, parts),
    identifyTopic: (typed) => {
      if (!typed?.trim()) return { kind: 'topics' };
      const [topic] = findTopics(typed);
      return topic === undefined ? { kind: 'topics', unknown: shownTyped(typed) } : { kind: 'topics', topic };
    },
    completeCompany: (typed, language, limit) =>
      names.complete(typed, limit).map((id) => ({ name: companyName(parts, id, language), value: id })),
    completeComparison: (typed, language, limit) =>
      completeComparison(parts, typed, language).slice(0, limit),
    completeTopic: (typed, language, limit) =>
      findTopics(typed)
        .slice(0, limit)
        .map((id) => ({ name: topicName(id, language, library), value: id })),
  };
}
