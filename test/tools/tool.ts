import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { ROOT } from '../../src/tools/parts.ts';

/** How a tool ended, and all that it wrote. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A developer's own settings must not show up in a test. Empty counts as not set. */
const NEUTRAL = {
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  DEFAULT_LANGUAGE: '',
  VOICE: '',
  LOG_LEVEL: '',
};

/** Runs a tool as its npm script does. */
export async function runTool(tool: string, args: string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [`src/tools/${tool}.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...NEUTRAL },
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code, stdout, stderr] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}
