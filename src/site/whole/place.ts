/** Where all texts of an issue stand on one page. */
import { wholeIssueAddress } from '../addresses.ts';
import type { Issue } from '../catalog.ts';

/** Undefined where the issue has no article. */
export function wholeIssuePlace({ facts, articles }: Issue): string | undefined {
  return articles.length > 0 ? wholeIssueAddress(facts.id) : undefined;
}
