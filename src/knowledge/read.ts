import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { fileSchema, type KnowledgeFile } from './schema.ts';

type Listed = { [Part in keyof KnowledgeFile]: KnowledgeFile[Part] extends { id: string }[] ? Part : never };
/** The parts of a file that are lists of things with ids. */
export type ListName = NonNullable<Listed[keyof Listed]>;

/** One read file. */
export interface Source {
  file: string;
  document: Document;
  lines: LineCounter;
  folder: string;
  content: KnowledgeFile;
}

/** Takes a fault, at the place of a path in a file's content. */
export type Report = (
  source: Pick<Source, 'file' | 'document' | 'lines'>,
  path: PropertyKey[],
  message: string,
  line?: number,
) => void;

/** The line of a path in a file; of the nearest thing above it where the file doesn't have it. */
export function lineOf(document: Document, lines: LineCounter, path: PropertyKey[]): number {
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

/** What faulty files would have: whoever refers to it isn't wrong, as far as can be told. */
export interface Unread {
  ids: Set<string>;
  /** folders whose `article:` is in a faulty file */
  articles: Set<string>;
}

const folderOf = (file: string): string => file.split(/[\\/]/).slice(0, -1)[0] ?? '';

/** What a file that isn't YAML seems to define, by the look of its lines. */
function skim(text: string, file: string, unread: Unread): void {
  for (const [, id = ''] of text.matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)) unread.ids.add(id);
  if (/^article:/m.test(text)) unread.articles.add(folderOf(file));
}

const INDENTATION =
  'is the indentation right, here and in the lines above? What belongs to one list or one thing starts in the same column';

/** What mends a fault of syntax, by the parser's code for it; its own words don't say. */
const REMEDIES: Record<string, string> = {
  BAD_INDENT: INDENTATION,
  MULTILINE_IMPLICIT_KEY: INDENTATION,
  MISSING_CHAR: INDENTATION,
  TAB_AS_INDENT: 'indent with spaces',
  BLOCK_AS_IMPLICIT_KEY: `${INDENTATION}; a text that holds ": " takes quotes`,
  BAD_SCALAR_START: 'a text that starts so takes quotes',
  UNEXPECTED_TOKEN: 'a text with quotes or brackets in it takes quotes around all of it',
};

/** The first fault of syntax: those that follow are mostly due to it. */
function reportSyntax({ errors: [first] }: Document, place: Parameters<Report>[0], report: Report): boolean {
  if (first === undefined) return false;
  const [message = ''] = first.message.split('\n');
  // "Missing closing quote" and its like say it themselves
  const remedy = message.startsWith('Missing') ? undefined : REMEDIES[first.code];
  const said = message.replace(/ at line \d+, column \d+:?$/, '');
  report(place, [], remedy ? `${said} (${remedy})` : said, place.lines.linePos(first.pos[0]).line);
  return true;
}

/** Reads and checks one file; undefined where it is faulty: its faults are reported, and what it has is unread. */
export function readSource(root: string, file: string, report: Report, unread: Unread): Source | undefined {
  const lines = new LineCounter();
  const text = readFileSync(join(root, file), 'utf8');
  const document = parseDocument(text, { lineCounter: lines });
  const place = { file, document, lines };
  if (reportSyntax(document, place, report)) {
    skim(text, file, unread);
    return undefined;
  }
  const content: unknown = document.toJS();
  const parsed = fileSchema.safeParse(content);
  if (parsed.success) return { ...place, folder: folderOf(file), content: parsed.data };
  for (const id of idsIn(content)) unread.ids.add(id);
  if (/^article:/m.test(text)) unread.articles.add(folderOf(file));
  for (const issue of parsed.error.issues)
    report(place, issue.path, `${issue.path.join('.')}: ${issue.message}`);
  return undefined;
}
