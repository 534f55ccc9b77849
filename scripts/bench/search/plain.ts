/** The same articles as pages of their own, indexed by Pagefind as it comes, with its own interface. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { IngestedIssue } from '../../../src/site/read-archive.ts';

const BATCH = 64;

/** Hits that the interface lists at once, as ours does. */
const LISTED = 10;

const PAGE = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>Search</title>
<link rel="stylesheet" href="pagefind/pagefind-ui.css"><script src="pagefind/pagefind-ui.js"></script>
</head><body><div id="search"></div><script type="module" src="plain.js"></script></body></html>
`;
const SCRIPT = `const ui = new PagefindUI({ element: '#search', pageSize: ${LISTED}, showImages: false, debounceTimeoutMs: 0 });
ui.triggerSearch(new URLSearchParams(location.search).get('q'));
`;

export async function writePlainIndex(
  issues: readonly IngestedIssue[],
  folder: string,
): Promise<void> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('The plain index could not be opened');
  const pages = issues.flatMap(({ frontMatter: { id }, articles }) =>
    articles.map(({ name, frontMatter, markdown }) => ({
      url: `/issues/${id}/${name}/`,
      content: pageOf(frontMatter.title, frontMatter.organizations, markdown),
    })),
  );
  for (let start = 0; start < pages.length; start += BATCH) {
    await Promise.all(pages.slice(start, start + BATCH).map((page) => index.addHTMLFile(page)));
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'plain.js'), SCRIPT);
  writeFileSync(join(folder, '404.html'), '');
}

function pageOf(title: string, organizations: readonly string[], markdown: string): string {
  const paragraphs = [...organizations, ...markdown.split('\n\n')].map(
    (text) => `<p>${escapeText(text)}</p>`,
  );
  return `<html lang="zh-CN"><body><main data-pagefind-body><h1>${escapeText(title)}</h1>${paragraphs.join('')}</main></body></html>`;
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
