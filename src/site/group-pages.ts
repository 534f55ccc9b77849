/** The pages of sections and organizations: a hundred articles a page, the facts on the first. */
import { type Activity, activityOf } from './activity.ts';
import type { Article } from './catalog.ts';
import { byIssue, type Group } from './groups.ts';
import { type Paged, paged } from './paging.ts';

export interface GroupPage<Kind extends Group> extends Paged<Article> {
  readonly group: Kind;
  /** What this page shows, issue by issue. */
  readonly issues: Group['issues'];
  /** On the first page, where any year is known. */
  readonly activity: Activity | undefined;
}

const ARTICLES_A_PAGE = 100;

/** Frozen, as the catalog is: Eleventy would otherwise copy it for each page. */
export function groupPages<Kind extends Group>(
  groups: readonly Kind[],
  years: readonly number[],
): readonly GroupPage<Kind>[] {
  return Object.freeze(
    groups.flatMap((group) =>
      paged(group.articles, group.address, ARTICLES_A_PAGE).map((page) =>
        Object.freeze({
          ...page,
          group,
          issues: byIssue(page.items),
          activity: page.number === 1 ? activityOf(group.articles, years) : undefined,
        }),
      ),
    ),
  );
}
