/** Opens a built site, and its files one at a time. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { BuiltSite, SiteFile } from './checker.ts';
import { attribute, elements } from './elements.ts';

const parser = unified().use(rehypeParse);

/** Lists a built site's files; a folder without a home page is none. */
export function openSite(folder: string): BuiltSite {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = new Map<string, number>();
  for (const name of names.sort()) {
    const status = statSync(join(folder, name));
    if (status.isFile()) files.set(name.split(sep).join('/'), status.size);
  }
  if (!files.has('index.html')) throw new Error(`${folder} is no built site: no index.html`);
  return { folder, prefix: prefixOf(openFile(folder, 'index.html').page()), files };
}

/** Reads a file; it is parsed when somebody asks. */
export function openFile(folder: string, path: string): SiteFile {
  const text = readFileSync(join(folder, path), 'utf8');
  let page: Root | undefined;
  return {
    path,
    text: () => text,
    page: () => {
      page ??= parser.parse(text);
      return page;
    },
  };
}

/** The path before `assets/` in the home page's own style sheet. */
function prefixOf(home: Root): string {
  for (const link of elements(home, 'link')) {
    const [, prefix] = /^(\/(?:.*\/)?)assets\//.exec(attribute(link, 'href') ?? '') ?? [];
    if (prefix) return prefix;
  }
  return '/';
}

/** The address of a file below the site's root: `issues/a-1/` for `issues/a-1/index.html`. */
export function addressOf(path: string): string {
  return path.replace(/(?<=^|\/)index\.html$/, '');
}

/** The file that a host sends for an address. */
export function fileAt(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}
