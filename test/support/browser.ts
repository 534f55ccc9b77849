/** A real browser and a plain static server, for tests and screenshots. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { securityHeaders } from '../../src/site/policy.ts';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * What the browser would do of its own beside each of our pages, such as loading the pages of its address
 * bar: what is measured is to be ours. The list takes the place of Playwright's, so it has its entries that
 * matter here as well.
 */
const NOT_OURS = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
];

/**
 * Starts Chromium; on Debian, as root, it installs it first if there is none. Other programs can
 * work with it on `port`.
 */
export async function launchBrowser(port?: number): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser() ?? installBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--disable-features=${NOT_OURS.join(',')}`,
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    ],
  });
}

/** Opens a page that keeps nothing, and gathers what the browser complains about. */
export async function openPage(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isOurs = !message.text().startsWith('Service Worker registration blocked');
    if (isOurs && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [process.env.CHROMIUM_PATH ?? '', ...inPath, ...PLACES].find(
    (path) => path !== '' && existsSync(path),
  );
}

function installBrowser(): string {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')) {
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    process.stderr.write('Installing Chromium and fonts for Chinese with apt-get\n');
    execFileSync('apt-get', ['update', '-qq'], { ...options, env: environment });
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
      { ...options, env: environment },
    );
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH to its program (Debian: apt-get install chromium fonts-noto-cjk)',
  );
}

export interface StaticSite {
  /** Address of the home page, with a slash at the end. */
  url: string;
  /** Bytes of all answers so far. */
  sent(): number;
  close(): Promise<void>;
}

/** The policy that a page states. */
export function policyOf(html: string): string {
  const stated = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
  return (stated ?? '').replaceAll('&#39;', "'");
}

/** Serves a folder's files and nothing else, below `prefix`, under the site's own policy. */
export async function serveStatic(folder: string, prefix = '/'): Promise<StaticSite> {
  const files = sirv(folder, { dev: true });
  const home = join(folder, 'index.html');
  const headers = existsSync(home) ? securityHeaders(policyOf(readFileSync(home, 'utf8'))) : {};
  // Queries of 10,000 characters are tried too; the usual limit of 16 KB would refuse them.
  const server = createServer({ maxHeaderSize: 2 ** 20 }, (request, response) => {
    const address = request.url ?? '/';
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!address.startsWith(prefix)) return missing();
    request.url = address.slice(prefix.length - 1);
    files(request, response, missing);
  });
  const sockets = new Set<Socket>();
  let sent = 0;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      sent += socket.bytesWritten;
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, sent),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
