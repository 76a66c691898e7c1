import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { fold } from '../text/fold.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import {
  fileSchema,
  type Absent,
  type Article,
  type Caveat,
  type Concept,
  type Deal,
  type Entity,
  type Fact,
  type Foreign,
  type Intent,
  type Opposites,
  type KnowledgeFile,
  type Section,
} from './schema.ts';

export { KnowledgeError } from './problem.ts';

/** Everything below `knowledge/`, checked and joined. */
export interface Knowledge {
  articles: Article[];
  /** section id → the article that it belongs to */
  articleOf: Map<string, Article>;
  sections: Map<string, Section>;
  entities: Map<string, Entity>;
  deals: Map<string, Deal>;
  facts: Map<string, Fact>;
  caveats: Caveat[];
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
  /** kind of question → example questions by language */
  intents: Map<Intent, { ja: string[]; en: string[] }>;
}

interface Source {
  file: string;
  document: Document;
  lines: LineCounter;
  folder: string;
  content: KnowledgeFile;
}

type Report = (
  source: Pick<Source, 'file' | 'document' | 'lines'>,
  path: PropertyKey[],
  message: string,
  line?: number,
) => void;

function lineOf(document: Document, lines: LineCounter, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** The ids that a faulty file defines: references to them are no fault of their own. */
function idsIn(content: unknown): string[] {
  const parts = typeof content === 'object' && content !== null ? Object.values(content) : [];
  const items = parts.flatMap((part: unknown) => (Array.isArray(part) ? (part as unknown[]) : []));
  return items.flatMap((item) =>
    typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : [],
  );
}

function readSource(root: string, file: string, report: Report, unread: Set<string>): Source | undefined {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines });
  const place = { file, document, lines };
  for (const error of document.errors) {
    report(place, [], error.message.split('\n')[0] ?? error.message, lines.linePos(error.pos[0]).line);
  }
  if (document.errors.length > 0) return undefined;
  const content: unknown = document.toJS();
  const parsed = fileSchema.safeParse(content);
  if (parsed.success)
    return { ...place, folder: file.split(/[\\/]/).slice(0, -1)[0] ?? '', content: parsed.data };
  for (const id of idsIn(content)) unread.add(id);
  for (const issue of parsed.error.issues)
    report(place, issue.path, `${issue.path.join('.')}: ${issue.message}`);
  return undefined;
}

type Listed = { [Part in keyof KnowledgeFile]: KnowledgeFile[Part] extends { id: string }[] ? Part : never };
type ListName = NonNullable<Listed[keyof Listed]>;

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

function checkReferences(sources: Source[], knowledge: Knowledge, report: Report, unread: Set<string>): void {
  const check = (source: Source, path: PropertyKey[], id: string, known: { has(id: string): boolean }) => {
    if (!known.has(id) && !unread.has(id)) report(source, path, `${path.join('.')}: there is no "${id}"`);
  };
  const { entities, facts, deals, sections } = knowledge;
  for (const source of sources) {
    const each = (
      part: ListName,
      index: number,
      name: string,
      list: string[],
      known: { has(id: string): boolean },
    ) => list.forEach((id, at) => check(source, [part, index, name, at], id, known));
    for (const [index, fact] of source.content.facts.entries()) {
      check(source, ['facts', index, 'section'], fact.section, sections);
      each('facts', index, 'also', fact.also, sections);
      each('facts', index, 'entities', fact.entities, entities);
      each('facts', index, 'deals', fact.deals, deals);
      each('facts', index, 'points', fact.points, facts);
      each('facts', index, 'related', fact.related, facts);
      if (fact.opposite) check(source, ['facts', index, 'opposite'], fact.opposite, facts);
      if (fact.same) check(source, ['facts', index, 'same'], fact.same, facts);
    }
    for (const [index, deal] of source.content.deals.entries()) {
      check(source, ['deals', index, 'from'], deal.from, entities);
      check(source, ['deals', index, 'to'], deal.to, entities);
      check(source, ['deals', index, 'section'], deal.section, sections);
      each('deals', index, 'facts', deal.facts, facts);
    }
    for (const [index, caveat] of source.content.caveats.entries()) {
      each('caveats', index, 'facts', caveat.facts, facts);
      each('caveats', index, 'deals', caveat.deals, deals);
    }
    for (const [index, section] of source.content.sections.entries()) {
      if (section.parent) check(source, ['sections', index, 'parent'], section.parent, sections);
    }
    for (const [index, { of }] of source.content.foreign.entries()) {
      if (of) check(source, ['foreign', index, 'of'], of, entities);
    }
    for (const [index, entity] of source.content.entities.entries()) {
      if (entity.owner) check(source, ['entities', index, 'owner'], entity.owner, entities);
    }
    for (const id of Object.keys(source.content.phrasings)) check(source, ['phrasings', id], id, facts);
  }
}

function joinTexts(sources: Source[], part: 'phrasings' | 'intents'): Knowledge['phrasings'] {
  const joined: Knowledge['phrasings'] = new Map();
  for (const { content } of sources) {
    for (const [id, { ja, en }] of Object.entries(content[part])) {
      const known = joined.get(id) ?? { ja: [], en: [] };
      joined.set(id, { ja: [...known.ja, ...ja], en: [...known.en, ...en] });
    }
  }
  return joined;
}

function mapSections(sources: Source[], report: Report): Map<string, Article> {
  const byFolder = new Map<string, Article>();
  for (const { folder, content } of sources) if (content.article) byFolder.set(folder, content.article);
  const articleOf = new Map<string, Article>();
  for (const source of sources) {
    for (const [index, section] of source.content.sections.entries()) {
      const article = byFolder.get(source.folder);
      if (article) articleOf.set(section.id, article);
      else
        report(source, ['sections', index], `sections need an \`article:\` in the folder "${source.folder}"`);
    }
  }
  return articleOf;
}

/**
 * Reads and checks every YAML file below a folder.
 * @param root absolute path of `knowledge/`; a folder in it is an article, files beside are shared
 * @throws {KnowledgeError} with all problems at once
 */
export function loadKnowledge(root: string): Knowledge {
  const problems: Problem[] = [];
  const report: Report = ({ file, document, lines }, path, message, line = lineOf(document, lines, path)) => {
    problems.push({ file: join(relative(process.cwd(), root) || '.', file), line, message });
  };
  const unread = new Set<string>();
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  if (files.length === 0)
    throw new KnowledgeError([{ file: root, line: 1, message: 'there is no .yaml file here' }]);
  const sources = files.sort().flatMap((file) => readSource(root, file, report, unread) ?? []);
  const knowledge: Knowledge = {
    articles: sources.flatMap(({ content }) => content.article ?? []),
    articleOf: mapSections(sources, report),
    sections: gather(sources, 'sections', report),
    entities: gather(sources, 'entities', report),
    deals: gather(sources, 'deals', report),
    facts: gather(sources, 'facts', report),
    caveats: [...gather<Caveat>(sources, 'caveats', report).values()],
    opposites: [...gather<Opposites>(sources, 'opposites', report).values()],
    concepts: [...gather<Concept>(sources, 'concepts', report).values()],
    absent: gather(sources, 'absent', report),
    foreign: gather(sources, 'foreign', report),
    common: {
      ja: sources.flatMap(({ content }) => content.common.ja),
      en: sources.flatMap(({ content }) => content.common.en),
    },
    readings: new Map(
      sources.flatMap(({ content }) =>
        Object.entries(content.readings).map(([kana, word]) => [fold(kana), fold(word)]),
      ),
    ),
    phrasings: joinTexts(sources, 'phrasings'),
    intents: joinTexts(sources, 'intents') as Knowledge['intents'],
  };
  checkReferences(sources, knowledge, report, unread);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return knowledge;
}
