import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = new URL('..', import.meta.url).pathname;

export interface Program {
  child: ChildProcessWithoutNullStreams;
  /** resolves once its standard error holds a text */
  says: (text: string) => Promise<void>;
  /** how it ended, and all that it wrote */
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** Variables that would make a developer's own setting show up in a test. Empty counts as not set. */
export const NEUTRAL = {
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  DEFAULT_LANGUAGE: '',
  VOICE: '',
  LOG_LEVEL: '',
  DATA_DIR: '',
  DATABASE_URL: '',
  KEEP_UNANSWERED: '',
};

/** Starts the real entry point, as `npm start` does. */
export function startProgram(variables: Record<string, string>, root: string = ROOT): Program {
  const dataDir = mkdtempSync(join(tmpdir(), 'technyan-data-'));
  const env = { ...process.env, ...NEUTRAL, DATA_DIR: dataDir, ...variables };
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve)).finally(() =>
    rmSync(dataDir, { recursive: true }),
  );
  return {
    child,
    says: async (text) => {
      while (!written.stderr.includes(text)) await once(child.stderr, 'data');
    },
    ended: ended.then((code) => ({ code, ...written })),
  };
}
