import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { ROOT } from '../../src/tools/parts.ts';
import { NEUTRAL } from '../program.ts';

/** How a tool ended, and all that it wrote. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a tool as its npm script does. */
export async function runTool(
  tool: string,
  args: string[],
  input = '',
  variables: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [`src/tools/${tool}.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...NEUTRAL, ...variables },
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code, stdout, stderr] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}
