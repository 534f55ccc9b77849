/**
 * Everything for machines beside the pages: one format a file, and here all of them.
 *
 * Files are made one after another as they are asked for, long ones in pieces. What needs to know
 * where the site will stand is left out where it does not.
 */
import { join } from 'node:path';
import type { Article } from '../catalog.ts';
import { articleJson, articleMarkdown } from './article-file.ts';
import { catalogCsv, catalogJson } from './catalog-file.ts';
import {
  isPublished,
  type MachineContext,
  type PublishedContext,
  type SiteFile,
} from './context.ts';
import { dataPackage } from './data-package.ts';
import { feedFiles } from './feed-files.ts';
import { isHarvestable, oaiFile } from './oai.ts';
import { openSearchFile } from './open-search.ts';
import { robotsFile } from './robots.ts';
import { sitemapFiles } from './sitemap.ts';

export interface MachineInput {
  readonly context: MachineContext;
  /** Where the ingested Markdown lies. */
  readonly issuesDir: string;
  /** Addresses of the pages that may be indexed. */
  readonly pages: readonly string[];
}

export function* machineFiles({ context, issuesDir, pages }: MachineInput): Generator<SiteFile> {
  for (const article of context.catalog.articles) {
    yield articleJson(article, context);
    yield articleMarkdown(article, ingestedFile(article, issuesDir));
  }
  yield catalogJson(context);
  yield catalogCsv(context);
  yield dataPackage(context);
  yield robotsFile(context);
  if (isPublished(context)) yield* publishedFiles(context, pages);
}

function* publishedFiles(context: PublishedContext, pages: readonly string[]): Generator<SiteFile> {
  yield* feedFiles(context);
  yield* sitemapFiles(pages, context);
  yield openSearchFile(context);
  if (isHarvestable(context.site)) yield oaiFile(context);
}

/** `/issues/a-1/03/` → `<issuesDir>/a-1/03.md` */
function ingestedFile({ address, issue }: Article, issuesDir: string): string {
  const name = address.split('/').at(-2) ?? '';
  return join(issuesDir, issue.facts.id, `${name}.md`);
}
