/** Whether an article comes quickly on a slow line: HTML and style sheets, packed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltSite, Checker, SiteFile } from './checker.ts';
import { attribute, linked, textOf } from './elements.ts';
import { ARTICLE, kindOf } from './kinds.ts';

/** An article's page and its style sheets, as packed bytes. */
const LIMIT = 20 * 1024;

/** Words that pack into this much, some 4,000 characters, fit in; a longer article adds its own. */
const WORDS = 8 * 1024;

/** Weighs each article's page. */
export function weight({ folder, prefix }: BuiltSite): Checker {
  const sheets = new Map<string, number>();
  const weigh = (address: string) => {
    const known = sheets.get(address);
    if (known !== undefined) return known;
    const size = packed(readFileSync(join(folder, address.slice(prefix.length))));
    sheets.set(address, size);
    return size;
  };
  return {
    name: 'weight',
    wants: (path) => kindOf(path) === ARTICLE,
    look: (file) => {
      const styles = stylesOf(file).reduce((sum, address) => sum + weigh(address), 0);
      const own = packed(file.text()) + styles;
      if (own <= LIMIT) return [];
      const longer = Math.max(0, packed(textOf(file.page())) - WORDS);
      if (own - longer <= LIMIT) return [];
      const what = `found ${own} bytes of HTML and CSS; expected at most ${LIMIT + longer}`;
      return [{ file: file.path, what, rule: 'weight' }];
    },
  };
}

function stylesOf(file: SiteFile): string[] {
  return linked(file.page(), 'stylesheet')
    .filter((link) => attribute(link, 'media') !== 'print')
    .flatMap((link) => attribute(link, 'href') ?? []);
}

const packed = (bytes: string | Uint8Array) => gzipSync(bytes).length;
