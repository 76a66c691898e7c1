import type { Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fold } from '../text/fold.ts';
import { LANGUAGES } from '../text/language.ts';
import { keepNothing, type Keep } from './kept.ts';
import { withMixedReadings } from './mixed-readings.ts';
import { KnowledgeError, type Place, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import type {
  Absent,
  Act,
  Article,
  Caveat,
  Concept,
  Deal,
  Entity,
  Fact,
  Foreign,
  Group,
  Intent,
  List,
  Opposites,
  Section,
  Topic,
  Twins,
} from './schema.ts';
import { lineOf, readSource, type ListName, type Report, type Source, type Unread } from './read.ts';

export { KnowledgeError } from './problem.ts';

/** Everything below `knowledge/`, checked and joined. */
export interface Knowledge {
  articles: Article[];
  /** section id → the article that it belongs to */
  articleOf: Map<string, Article>;
  sections: Map<string, Section>;
  topics: Map<string, Topic>;
  entities: Map<string, Entity>;
  deals: Map<string, Deal>;
  facts: Map<string, Fact>;
  caveats: Caveat[];
  groups: Group[];
  twins: Twins[];
  lists: List[];
  opposites: Opposites[];
  concepts: Concept[];
  absent: Map<string, Absent>;
  foreign: Map<string, Foreign>;
  /** ordinary words that carry no topic: they are known, but say nothing about what is asked */
  common: { ja: string[]; en: string[] };
  /** folded kana spelling → how the word is usually written, folded */
  readings: Map<string, string>;
  /** fact id → further example questions by language */
  phrasings: Map<string, { ja: string[]; en: string[] }>;
  /** fact id → yes/no questions that only teach which of them is due */
  verdicts: Map<string, { ja: string[]; en: string[] }>;
  /** fact id → yes/no questions that only teach whether it answers them at all */
  claims: Map<string, { ja: string[]; en: string[] }>;
  /** kind of question → example questions by language */
  intents: Map<Intent, { ja: string[]; en: string[] }>;
  /** what half a sentence asks for → examples by language */
  acts: Map<Act, { ja: string[]; en: string[] }>;
  /** `facts/ID`, `facts/ID/ja` and the like (entities, deals, caveats) → where it stands */
  places: Map<string, Place>;
}

function gather<Item extends { id: string }>(
  sources: Source[],
  part: ListName,
  report: Report,
): Map<string, Item> {
  const joined = new Map<string, Item>();
  for (const source of sources) {
    const items = source.content[part] as unknown as Item[];
    for (const [index, item] of items.entries()) {
      if (joined.has(item.id))
        report(source, [part, index, 'id'], `${part}: the id "${item.id}" is used twice`);
      joined.set(item.id, item);
    }
  }
  return joined;
}

function joinTexts(
  sources: Source[],
  part: 'phrasings' | 'verdicts' | 'claims' | 'intents' | 'acts',
): Knowledge['phrasings'] {
  const joined: Knowledge['phrasings'] = new Map();
  for (const { content } of sources) {
    for (const [id, { ja, en }] of Object.entries(content[part])) {
      const known = joined.get(id) ?? { ja: [], en: [] };
      joined.set(id, { ja: [...known.ja, ...ja], en: [...known.en, ...en] });
    }
  }
  return joined;
}

function mapSections(sources: Source[], report: Report, unread: Unread): Map<string, Article> {
  const byFolder = new Map<string, Article>();
  for (const { folder, content } of sources) if (content.article) byFolder.set(folder, content.article);
  const articleOf = new Map<string, Article>();
  for (const source of sources) {
    for (const [index, section] of source.content.sections.entries()) {
      const article = byFolder.get(source.folder);
      if (article) articleOf.set(section.id, article);
      else if (!unread.articles.has(source.folder))
        report(source, ['sections', index], `sections need an \`article:\` in the folder "${source.folder}"`);
    }
  }
  return articleOf;
}

/** Where each thing and its statements stand, for tools that look the knowledge over. O(things). */
function mapPlaces(sources: Source[], fileOf: (file: string) => string): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { file, document, lines, content } of sources) {
    for (const part of ['entities', 'facts', 'deals', 'caveats'] as const) {
      for (const [index, { id }] of content[part].entries()) {
        const place = (...path: PropertyKey[]) => ({
          file: fileOf(file),
          line: lineOf(document, lines, [part, index, ...path]),
        });
        places.set(`${part}/${id}`, place('id'));
        if (part !== 'entities')
          for (const language of LANGUAGES) places.set(`${part}/${id}/${language}`, place(language));
      }
    }
  }
  return places;
}

/** The YAML files below a folder, in order. */
function listFiles(root: string): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  if (files.length === 0)
    throw new KnowledgeError([{ file: root, line: 1, message: 'there is no .yaml file here' }]);
  return files.sort();
}

/**
 * Reads and checks every YAML file below a folder.
 * @param root absolute path of `knowledge/`; a folder in it is an article, files beside are shared
 * @param keep where what the same files held before may be kept
 * @throws {KnowledgeError} with all problems at once
 */
export function loadKnowledge(root: string, keep: Keep = keepNothing): Knowledge {
  const files = listFiles(root);
  const shown = relative(process.cwd(), root) || '.';
  const describe = (hash: Hash): void => {
    hash.update(shown);
    for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  };
  return keep('knowledge', describe, () => readKnowledge(root, files, shown));
}

function readKnowledge(root: string, files: string[], shown: string): Knowledge {
  const problems: Problem[] = [];
  const fileOf = (file: string) => join(shown, file);
  const report: Report = ({ file, document, lines }, path, message, line = lineOf(document, lines, path)) => {
    problems.push({ file: fileOf(file), line, message });
  };
  const unread: Unread = { ids: new Set(), articles: new Set() };
  const sources = files.flatMap((file) => readSource(root, file, report, unread) ?? []);
  const knowledge: Knowledge = {
    articles: sources.flatMap(({ content }) => content.article ?? []),
    articleOf: mapSections(sources, report, unread),
    sections: gather(sources, 'sections', report),
    topics: gather(sources, 'topics', report),
    entities: gather(sources, 'entities', report),
    deals: gather(sources, 'deals', report),
    facts: gather(sources, 'facts', report),
    caveats: [...gather<Caveat>(sources, 'caveats', report).values()],
    groups: [...gather<Group>(sources, 'groups', report).values()],
    twins: [...gather<Twins>(sources, 'twins', report).values()],
    lists: [...gather<List>(sources, 'lists', report).values()],
    opposites: [...gather<Opposites>(sources, 'opposites', report).values()],
    concepts: [...gather<Concept>(sources, 'concepts', report).values()],
    absent: gather(sources, 'absent', report),
    foreign: gather(sources, 'foreign', report),
    common: {
      ja: sources.flatMap(({ content }) => content.common.ja),
      en: sources.flatMap(({ content }) => content.common.en),
    },
    readings: withMixedReadings(
      new Map(
        sources.flatMap(({ content }) =>
          Object.entries(content.readings).map(([kana, word]) => [fold(kana), fold(word)]),
        ),
      ),
    ),
    phrasings: joinTexts(sources, 'phrasings'),
    verdicts: joinTexts(sources, 'verdicts'),
    claims: joinTexts(sources, 'claims'),
    intents: joinTexts(sources, 'intents') as Knowledge['intents'],
    acts: joinTexts(sources, 'acts') as Knowledge['acts'],
    places: mapPlaces(sources, fileOf),
  };
  checkReferences(sources, knowledge, report, unread.ids);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return knowledge;
}
