/** Built sites of a few files, with faults planted in them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { MakeChecker } from '../../../scripts/check/checker.ts';
import { formatFinding } from '../../../scripts/check/report.ts';
import { checkSite } from '../../../scripts/check/run.ts';
import { openSite } from '../../../scripts/check/site.ts';
import { contentSecurityPolicy } from '../../../src/site/policy.ts';

/** What makes up a page; each part can be replaced by a faulty one. */
export interface PageParts {
  policy?: string;
  /** Below the policy in the head. */
  head?: string;
  title?: string;
  body?: string;
}

/** The one stylesheet that may stand inside these pages. */
export const STYLE = 'p { color: #222 }';

const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(STYLE)}">`;

/** A page without a fault, but for the parts given. */
export function page(parts: PageParts = {}): string {
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
${parts.policy ?? policy}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title ?? '文库'}</title>
<link rel="stylesheet" href="/assets/archive-AAAAAAAA.css">
${parts.head ?? ''}
</head>
<body>
${parts.body ?? '<main><h1>文库</h1></main>'}
</body>
</html>
`;
}

/** The findings of one checker in a site of these files besides a home page. */
export async function findingsIn(
  context: TestContext,
  checker: MakeChecker,
  files: Readonly<Record<string, string>>,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'planted-'));
  context.after(() => rm(folder, { recursive: true }));
  const links = Object.keys(files)
    .filter((path) => path.endsWith('.html'))
    .map((path) => `<p><a href="/${path.replace(/index\.html$/, '')}">${path}</a></p>`);
  const all = {
    'assets/archive-AAAAAAAA.css': 'main { color: #111; background: #fff; }',
    'index.html': page({ title: '首页', body: `<main><h1>首页</h1>${links.join('')}</main>` }),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const [checked] = await checkSite(openSite(folder), [checker]);
  return checked?.findings.map(formatFinding) ?? [];
}
