import { decodeView } from './answer/views/code.ts';
import { lookUp } from './answer/views/index.ts';
import type { View } from './answer/views/view.ts';
import type { Library } from './knowledge/index.ts';
import type { Card } from './persona/card.ts';
import { present } from './persona/cards/index.ts';
import type { Words } from './persona/words.ts';
import { fold } from './text/fold.ts';
import { LANGUAGES, type Language } from './text/language.ts';
import type { Mender } from './understand/mend.ts';
import { createNames, type Named } from './understand/names.ts';

/** Something to choose while an option is typed; the value is understood by the command that offers it. */
export interface Choice {
  /** at most 100 characters, like the value */
  name: string;
  value: string;
}

/** Looking up without a question: what commands and cards ask for. Synchronous, local, the same each time. */
export interface Look {
  /** What is found for a view, as a card without a language. */
  show(view: View): Card<View>;
  /** The card that a control asks for; undefined for a code that this version can't read. */
  open(code: string): Card<View> | undefined;
  /**
   * Turns names that somebody typed into a view; where one of them isn't clear, into "which one?".
   * @param typed one for each company that the view may name; undefined where none was given
   * @param toView makes the view from the companies' ids, in the same order
   */
  identify(typed: readonly (string | undefined)[], toView: (ids: (string | undefined)[]) => View): View;
  /** What to set side by side, by what somebody typed: two companies, or the industries. */
  identifyComparison(typed: string): View;
  /** Companies for what is being typed, best first. */
  completeCompany(typed: string, language: Language, limit: number): Choice[];
  completeComparison(typed: string, language: Language, limit: number): Choice[];
  /** A topic by its id or its name in either language; what isn't one shows all topics. */
  identifyTopic(typed: string | undefined): View;
  completeTopic(typed: string, language: Language, limit: number): Choice[];
}

/** The value that stands for the industries in a comparison. */
const INDUSTRIES = 'industries';
const INDUSTRY_CONCEPTS = new Set(['industry', 'smartphone', 'cloud-industry']);
const TYPED_SHOWN = 60;

const idOf = (named: Named): string | undefined =>
  named.kind === 'company' ? named.id : named.kind === 'several' ? named.ids[0] : undefined;

/** Builds the look-ups over the knowledge. */
export function buildLook(library: Library, parts: { mender: Mender; words: Words; version: string }): Look {
  const { knowledge } = library;
  const { words, version } = parts;
  const names = createNames(library, parts.mender);
  const nameOf = (id: string, language: Language) => knowledge.entities.get(id)?.name[language] ?? id;
  const companies = names.complete('', Number.MAX_SAFE_INTEGER);

  const show = (view: View): Card<View> => present(lookUp(view, library, version), knowledge);

  function askWhich(typed: string, named: Named, toView: (id: string) => View): View {
    const near = named.kind === 'several' ? named.ids : [];
    const ids = near.length > 0 ? near : companies;
    const choices = ids.map((id) => ({ id, view: toView(id) }));
    return { kind: 'which', typed: typed.slice(0, TYPED_SHOWN), isNear: near.length > 0, choices };
  }

  function identify(
    typed: readonly (string | undefined)[],
    toView: (ids: (string | undefined)[]) => View,
  ): View {
    const named = typed.map((text) => (text?.trim() ? names.resolve(text) : undefined));
    const ids = named.map((each) => each && idOf(each));
    const unclear = named.findIndex((each) => each !== undefined && each.kind !== 'company');
    const found = named[unclear];
    if (found === undefined) return toView(ids);
    return askWhich(typed[unclear] ?? '', found, (id) => toView(ids.with(unclear, id)));
  }

  const isAboutIndustries = (typed: string): boolean =>
    typed === INDUSTRIES || names.concepts(typed).some((id) => INDUSTRY_CONCEPTS.has(id));

  function identifyComparison(typed: string): View {
    const ids = names.all(typed);
    const [a, b] = ids;
    if (a !== undefined && b !== undefined) return { kind: 'compare', a, b };
    if (a === undefined && isAboutIndustries(typed)) return { kind: 'industries' };
    if (a !== undefined) {
      const others = companies
        .filter((id) => id !== a)
        .map((id) => ({ id, view: { kind: 'compare', a, b: id } as View }));
      return { kind: 'which', typed: typed.slice(0, TYPED_SHOWN), isNear: false, beside: a, choices: others };
    }
    return identify([typed], ([id]) =>
      id === undefined ? { kind: 'industries' } : { kind: 'company', of: id },
    );
  }

  const topics = [...new Set([...knowledge.facts.values()].map(({ topic }) => topic))];
  const topicName = (id: string, language: Language) => words.say(language, `cards:topic.${id}`);
  const topicKeys = topics.map((id) => ({
    id,
    keys: [id, ...LANGUAGES.map((language) => fold(topicName(id, language)))],
  }));
  /** The same first, then those that begin so, then those that hold it. O(topics). */
  function findTopics(typed: string): string[] {
    const wanted = fold(typed);
    const tests = [
      (key: string) => key === wanted,
      (key: string) => key.startsWith(wanted),
      (key: string) => key.includes(wanted),
    ];
    const found = tests.flatMap((fits) => topicKeys.filter(({ keys }) => keys.some(fits)));
    return [...new Set(found.map(({ id }) => id))];
  }

  const pairChoice = (a: string, b: string, language: Language): Choice => ({
    name: words.say(language, 'cards:choice.pair', { a: nameOf(a, language), b: nameOf(b, language) }),
    value: `${a} ${b}`,
  });

  return {
    show,
    open: (code) => {
      const view = decodeView(code, library);
      return view && show(view);
    },
    identify,
    identifyComparison,
    completeCompany: (typed, language, limit) =>
      names.complete(typed, limit).map((id) => ({ name: nameOf(id, language), value: id })),
    identifyTopic(typed) {
      const [topic] = typed?.trim() ? findTopics(typed) : [];
      return topic === undefined ? { kind: 'topics' } : { kind: 'topics', topic };
    },
    completeTopic: (typed, language, limit) =>
      findTopics(typed)
        .slice(0, limit)
        .map((id) => ({ name: topicName(id, language), value: id })),
    completeComparison(typed, language, limit) {
      const industries = { name: words.say(language, 'cards:choice.industries'), value: INDUSTRIES };
      const [first, second] = names.all(typed);
      if (first !== undefined && second !== undefined) return [pairChoice(first, second, language)];
      const ids = typed.trim() === '' ? companies.slice(0, 6) : names.complete(typed, 2);
      const pairs = ids.flatMap((a) =>
        companies.filter((b) => b !== a).map((b) => pairChoice(a, b, language)),
      );
      return [industries, ...pairs].slice(0, limit);
    },
  };
}
