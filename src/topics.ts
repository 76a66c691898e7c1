import type { Library } from './knowledge/index.ts';
import { editDistance } from './text/distance.ts';
import { fold } from './text/fold.ts';
import { LANGUAGES, type Language } from './text/language.ts';

/** A topic with what it is called, folded: its id and names, and the titles of the sections that it is from. */
interface Topic {
  id: string;
  names: string[];
  titles: string[];
}

const MOST_TYPED = 100;
const SHORTEST_INSIDE = 2;
/** How many slips a text of this length may have. */
const allowed = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

function listTopics({ knowledge }: Library, nameOf: (id: string, language: Language) => string): Topic[] {
  const groups = Map.groupBy(knowledge.facts.values(), ({ topic }) => topic);
  return [...groups].map(([id, facts]) => {
    const sections = [...new Set(facts.map(({ section }) => section))];
    const titles = sections.flatMap((section) =>
      LANGUAGES.map((one) => knowledge.sections.get(section)?.[one] ?? ''),
    );
    return {
      id,
      names: [id, ...LANGUAGES.map((one) => fold(nameOf(id, one)))],
      titles: titles.filter(Boolean).map(fold),
    };
  });
}

/** The ways in which a topic fits what is typed, the closest first. */
const FITS: readonly ((typed: string, topic: Topic) => boolean)[] = [
  (typed, { names }) => names.includes(typed),
  (typed, { names }) => names.some((name) => name.startsWith(typed)),
  (typed, { names }) => names.some((name) => name.includes(typed)),
  (typed, { titles }) => titles.includes(typed),
  (typed, { titles }) => typed.length >= SHORTEST_INSIDE && titles.some((title) => title.includes(typed)),
  (typed, { names }) => {
    const most = allowed(typed.length);
    return most > 0 && names.some((name) => editDistance(typed, name, most) <= most);
  },
];

/**
 * Finds topics by what is typed, best first; nothing typed finds all. O(topics) a call.
 * @param nameOf a topic's name in a language
 */
export function createTopicFinder(
  library: Library,
  nameOf: (id: string, language: Language) => string,
): (typed: string) => string[] {
  const topics = listTopics(library, nameOf);
  return (typed) => {
    const wanted = fold(typed.slice(0, MOST_TYPED));
    const found = FITS.flatMap((fits) => topics.filter((topic) => fits(wanted, topic)));
    return [...new Set(found.map(({ id }) => id))];
  };
}
