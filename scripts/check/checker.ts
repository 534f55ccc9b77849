/** What a check of a built site is made of. */
import type { Root } from 'hast';

/** One fault, told as `file:line: what (rule)`. */
export interface Finding {
  /** From the site's root, with slashes: `issues/a-1/index.html`. */
  file: string;
  line?: number | undefined;
  what: string;
  rule: string;
}

/** A built site as it lies in a folder. */
export interface BuiltSite {
  folder: string;
  /** Path below which its addresses say that it is served: `/`, `/archive/`. */
  prefix: string;
  /** The size in bytes of each file, by its path from the site's root with slashes, in order. */
  files: ReadonlyMap<string, number>;
}

/** One file, read and parsed once for all checkers that look at it. */
export interface SiteFile {
  path: string;
  text(): string;
  /** As HTML. */
  page(): Root;
}

/** Looks at the files one after another, and at what they are together when all were seen. */
export interface Checker {
  name: string;
  /** Whether it looks into a file; only such files are read. */
  wants(path: string): boolean;
  look?(file: SiteFile): readonly Finding[] | Promise<readonly Finding[]>;
  end?(): readonly Finding[] | Promise<readonly Finding[]>;
}

/** A checker of one site; it may remember what it saw. */
export type MakeChecker = (site: BuiltSite) => Checker;

export const isPage = (path: string): boolean => path.endsWith('.html');
