/** Which files of the site a browser keeps, so that it works without a network. */

export interface SiteFile {
  /** From the site's root, with slashes: `search/index.html`. */
  path: string;
  /** In bytes. */
  size: number;
}

/** As much as a large picture or two; the rest is kept as it is read. */
export const BUDGET = 4 * 2 ** 20;

/** From what is needed first: shell, what opens the index, index, texts of results, pages. */
const KINDS = [
  /^(?:(?:(?:search|offline)\/)?index\.html|404\.html|assets\/.*|jumps\/.*)$/,
  /^pagefind\/(?!.*\.(?:pf_index|pf_text)$)/,
  /\.pf_index$/,
  /\.pf_text$/,
  /^(?!review\/|audit\/|statistics\/|organizations\/unresolved\/|issues\/[^/]+\/full\/).*\.html$/,
];

/** The addresses of the kept files, from the site's root, within the budget. */
export function keptAddresses(files: readonly SiteFile[], budget = BUDGET): string[] {
  let used = 0;
  return files
    .map((file) => ({ ...file, kind: KINDS.findIndex((kind) => kind.test(file.path)) }))
    .filter(({ kind }) => kind >= 0)
    .sort((a, b) => a.kind - b.kind || (a.path < b.path ? -1 : 1))
    .filter(({ kind, size }) => {
      used += size;
      return kind === 0 || used <= budget;
    })
    .map(({ path }) => path.replace(/(?<=^|\/)index\.html$/, ''));
}
