import { createHash, randomUUID, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * Gives a result that was computed before, or computes it.
 * @param name of the result, as part of a file's name
 * @param describe puts all that the result depends on into a hash
 */
export type Keep = <Result>(name: string, describe: (hash: Hash) => void, compute: () => Result) => Result;

/** Computes anew each time. */
export const keepNothing: Keep = (_, __, compute) => compute();

/** So many results of one name are kept: those of a branch or two beside this one's. */
const MOST_KEPT = 4;
const DIGEST_LENGTH = 32;
const ENDING = '.kept';

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Results depend on the code that computes them too: on the rooms of knowledge and texts, on packages, on Node's own. */
function describeCode(hash: Hash): void {
  hash.update(`${process.version} ${process.arch}`);
  hash.update(readFileSync(join(import.meta.dirname, '..', '..', 'package.json')));
  for (const room of ['knowledge', 'text']) {
    const folder = join(import.meta.dirname, '..', room);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  }
}

/** A file that is cut short, changed or of another version is as good as none. */
function read(file: string): { result: unknown } | undefined {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(DIGEST_LENGTH);
    if (!digest(body).equals(bytes.subarray(0, DIGEST_LENGTH))) return undefined;
    return { result: deserialize(body) };
  } catch {
    return undefined;
  }
}

function removeOldest(folder: string, name: string): void {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith(ENDING));
  const ages = new Map(files.map((file) => [file, statSync(join(folder, file)).mtimeMs]));
  const oldest = files.sort((a, b) => ages.get(b)! - ages.get(a)!).slice(MOST_KEPT);
  for (const file of oldest) rmSync(join(folder, file), { force: true });
}

/** Writes beside it and moves it there, so that nobody reads half a file. */
function write(folder: string, file: string, result: unknown): void {
  const beside = `${file}.${randomUUID()}`;
  const body = serialize(result);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(beside, Buffer.concat([digest(body), body]));
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Where nothing can be written, nothing is kept, and a later start takes as long as this one. */
function tryTo(act: () => void): void {
  try {
    act();
  } catch {
    // A read-only disk, a full one, no rights: none of it keeps her from answering.
  }
}

/**
 * Keeps results in a folder, for later starts. The folder may be removed at any time, and need not be writable: a
 * result that isn't found there is computed, and is the same.
 */
export function keepIn(folder: string): Keep {
  const code = createHash('sha256');
  describeCode(code);
  return (name, describe, compute) => {
    const hash = code.copy();
    describe(hash);
    const file = join(folder, `${name}-${hash.digest('hex').slice(0, 32)}${ENDING}`);
    const kept = read(file);
    if (kept) return kept.result as ReturnType<typeof compute>;
    const result = compute();
    tryTo(() => {
      write(folder, file, result);
      removeOldest(folder, name);
    });
    return result;
  };
}
