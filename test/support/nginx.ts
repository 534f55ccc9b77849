/** A real nginx with our configuration, for tests. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port.ts';

const CONFIGURATION = 'scripts/hosting/nginx.conf';
const PLACES = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

export interface RunningNginx {
  /** Without the path of the site, and without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves `root` by the configuration that we tell people to use; the site lies below `prefix`. */
export async function startNginx(root: string, prefix: string): Promise<RunningNginx> {
  const program = findNginx() ?? installNginx();
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  // Its workers are another user.
  await chmod(folder, 0o755);
  const port = await freePort();
  const ours = changed(await readFile(CONFIGURATION, 'utf8'), {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'root /srv/www/archive;': `root "${root}";`,
    'error_page 404 /404.html;': `error_page 404 ${prefix}404.html;`,
    'include /srv/www/archive/': `include ${root}${prefix}`,
  });
  await mkdir(join(folder, 'temporary'));
  const path = join(folder, 'nginx.conf');
  await writeFile(path, aroundIt(folder, ours));
  const nginx = spawn(program, ['-e', 'stderr', '-c', path], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // A test that is stopped leaves none running.
  const stop = () => nginx.kill('SIGTERM');
  process.once('exit', stop);
  let complaints = '';
  nginx.stderr.on('data', (data) => {
    complaints += data;
  });
  const ended = once(nginx, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  try {
    await answers(origin, () => nginx.exitCode === null);
  } catch {
    throw new Error(`nginx did not start: ${complaints}`);
  }
  return {
    origin,
    close: async () => {
      stop();
      await ended;
      process.off('exit', stop);
      await rm(folder, { recursive: true });
    },
  };
}

/** What a system's own nginx.conf says, as far as it must: Debian's, with all files in one folder. */
function aroundIt(folder: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const types = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find(existsSync);
  return [
    'daemon off;',
    `pid ${folder}/nginx.pid;`,
    'error_log stderr;',
    'events {}',
    'http {',
    'access_log off;',
    types ? `include ${types};` : '',
    'default_type application/octet-stream;',
    ...temporary.map((name) => `${name}_temp_path ${folder}/temporary/${name};`),
    site,
    '}',
  ].join('\n');
}

function changed(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((before, [old, now]) => {
    if (!before.includes(old)) throw new Error(`${CONFIGURATION} has no line “${old}”`);
    return before.replace(old, () => now);
  }, text);
}

async function answers(address: string, runs: () => boolean): Promise<void> {
  while (runs()) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('it ended');
}

function findNginx(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...PLACES];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
}

function installNginx(): string {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')) {
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    process.stderr.write('Installing nginx with apt-get\n');
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx'], options);
  }
  const installed = findNginx();
  if (installed) return installed;
  throw new Error('No nginx found: install it (Debian: apt-get install nginx)');
}
