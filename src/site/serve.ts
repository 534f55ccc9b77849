/** Serves the site while it is worked on: Eleventy's own server, which rebuilds on a change. */
import { readdir, stat } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import chokidar from 'chokidar';
import type { RenderOptions } from './render.ts';
import { giveSettings, type SiteSettings } from './settings/run.ts';

type ReadSettings = Pick<SiteSettings, 'site' | 'authorities'>;

export interface ServeOptions extends Omit<RenderOptions, keyof ReadSettings> {
  /** Asked at each build, for the settings may change while the site is worked on. */
  readSettings: () => Promise<ReadSettings>;
  port?: number;
}

export interface ServedSite {
  /** Where to look: `http://localhost:8080`. Another one after a refresh where the settings name another base path. */
  readonly url: string;
  /** Rebuilds if the ingested files or the settings are no longer those that are shown. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

const CONFIG = '.eleventy.ts';

/** Longer than Eleventy takes from the end of a build to being ready for the next. */
const AFTER_BUILD_MS = 300;
/** An ingest writes many files; this long after the last one it is done. */
const SETTLED_MS = 200;

/** Builds, serves and watches; on the same port again where the site moves to another base path. */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  let served: ServedBelow;
  let moving: Promise<void> | undefined;
  const move = async () => {
    const { port } = served;
    await served.close();
    served = await serveBelow({ ...options, port }, moveOnce);
  };
  const moveOnce = () => {
    moving ??= move().finally(() => {
      moving = undefined;
    });
    return moving;
  };
  served = await serveBelow(options, moveOnce);
  return {
    get url() {
      return served.url;
    },
    refresh: async () => {
      await moving;
      await served.refresh();
    },
    close: async () => {
      await moving;
      await served.close();
    },
  };
}

interface ServedBelow extends ServedSite {
  readonly port: number;
}

/**
 * Serves the site below the base path that it has now: Eleventy takes it once, when it starts. `move` is
 * called instead of a rebuild where the settings name another one.
 */
async function serveBelow(options: ServeOptions, move: () => Promise<void>): Promise<ServedBelow> {
  const { outputDir, readSettings, port = 8080, ...settings } = options;
  const { basePath } = (await readSettings()).site;
  let shown = '';
  const { issuesDir, bulletinsDir } = settings;
  const contentDir = dirname(bulletinsDir);
  const state = async () =>
    [
      await stateOf(issuesDir),
      await stateOf(join(contentDir, 'publications')),
      await stateOfFile(join(contentDir, 'about.md')),
      JSON.stringify(await readSettings()),
    ].join('\n');
  let rebuild: ((changed: string) => Promise<void>) | undefined;

  // Ingested files are read by the configuration, so it must run again: Eleventy does that when the
  // configuration's own file has changed, except while it is building. Hence the look after each
  // build whether what is shown is still what is there.
  let building: Promise<void> | undefined;
  const refresh = async (): Promise<void> => {
    // Asked twice, Eleventy answers the second time only.
    while (building) await building;
    if (!rebuild || (await state()) === shown) return;
    const { site } = await readSettings();
    if (site.basePath !== basePath) return move();
    building ??= rebuild(CONFIG).finally(() => {
      building = undefined;
    });
    await building;
  };
  let settling: NodeJS.Timeout | undefined;
  const refreshSoon = (delay: number) => {
    clearTimeout(settling);
    settling = setTimeout(refresh, delay);
  };
  const eleventy = new Eleventy(undefined, outputDir, {
    configPath: CONFIG,
    pathPrefix: basePath,
    quietMode: true,
    runMode: 'serve',
    config: async (config) => {
      giveSettings(config, { ...settings, ...(await readSettings()) });
      config.on('eleventy.after', () => refreshSoon(AFTER_BUILD_MS));
      shown = await state();
    },
  });
  await eleventy.init();
  rebuild = await eleventy.watch();
  const watcher = chokidar.watch(settings.issuesDir, { ignoreInitial: true });
  watcher.on('all', () => refreshSoon(SETTLED_MS));
  await new Promise<void>((ready) => watcher.once('ready', ready));
  // What changed before it watched, nobody has told.
  refreshSoon(0);
  await eleventy.serve(port);
  const { server } = eleventy.eleventyServe;
  await server.ready();
  // The next free port, where the wanted one is taken.
  const { port: listening } = server.server.address() as AddressInfo;
  return {
    port: listening,
    url: `http://localhost:${listening}${basePath === '/' ? '' : basePath}`,
    refresh,
    close: async () => {
      rebuild = undefined;
      clearTimeout(settling);
      await watcher.close();
      // A build that is under way writes where the next site is to stand.
      await building;
      clearTimeout(settling);
      await eleventy.stopWatch();
    },
  };
}

/** Names, sizes and times of all there is: differs whenever a file was written, added or removed. */
async function stateOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const states = names
    .sort()
    .map(async (name) => `${name} ${await stateOfFile(join(folder, name))}`);
  return (await Promise.all(states)).join('\n');
}

async function stateOfFile(path: string): Promise<string> {
  const status = await stat(path).catch(() => undefined);
  return `${status?.size} ${status?.mtimeMs}`;
}

/** Whether a server may listen on a port. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
