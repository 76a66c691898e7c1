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

/** Reads and checks one file; undefined where it is faulty: its faults are reported, and its ids are in `unread`. */
export function readSource(
  root: string,
  file: string,
  report: Report,
  unread: Set<string>,
): Source | undefined {
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
