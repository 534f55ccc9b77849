/** What counts as a change of a page: what readers read, not how sure the split is. */
import { articleAddress, issueAddress } from '../addresses.ts';
import { compare } from '../order.ts';
import type { IngestedArticle, IngestedIssue } from '../read-archive.ts';
import { fingerprint } from './ledger.ts';

/** By address, for every issue and article. */
export function fingerprintsOf(ingested: readonly IngestedIssue[]): Map<string, string> {
  return new Map(ingested.flatMap(ofIssue));
}

function ofIssue({ frontMatter, markdown, articles }: IngestedIssue) {
  const { id, warnings: _warnings, grade: _grade, ...facts } = frontMatter;
  const parts = articles
    .map((article) => [articleAddress(id, article.name), ofArticle(article)] as const)
    .sort(([a], [b]) => compare(a, b));
  return [[issueAddress(id), fingerprint([facts, markdown, parts])] as const, ...parts];
}

function ofArticle({ frontMatter, markdown }: IngestedArticle): string {
  const { title, date, section, subsection, organizations, order } = frontMatter;
  return fingerprint([title, date, section, subsection, organizations, order, markdown]);
}
