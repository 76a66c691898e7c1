import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { text } from 'node:stream/consumers';

export const ROOT = new URL('..', import.meta.url).pathname;

export interface Program {
  child: ChildProcessWithoutNullStreams;
  /** how it ended, and all that it wrote */
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** Variables that would make a developer's own setting show up in a test. Empty counts as not set. */
const NEUTRAL = {
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  DEFAULT_LANGUAGE: '',
  VOICE: '',
  LOG_LEVEL: '',
};

/** Starts the real entry point, as `npm start` does. */
export function startProgram(variables: Record<string, string>, root: string = ROOT): Program {
  const env = { ...process.env, ...NEUTRAL, ...variables };
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ended = Promise.all([exited, text(child.stdout), text(child.stderr)]).then(
    ([code, stdout, stderr]) => ({
      code,
      stdout,
      stderr,
    }),
  );
  return { child, ended };
}
